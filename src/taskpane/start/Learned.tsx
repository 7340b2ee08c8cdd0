import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent } from 'react';
import { countLearned, readLearned, writeLearned } from '../../memory/learned';
import { mergeMappings } from '../../memory/state';
import type { Mapping } from '../../model/mapping';
import { message, type Message } from '../../model/message';
import { asDay } from '../../model/task';
import { isBusy } from '../session/select';
import type { Loaded } from '../session/session';
import { downloadFile } from '../ui/download';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { learnedFit } from './learned-fit';

/** The file that is written; a browser adds a number where there is one already. */
const FILE = 'cot-va-cach-tinh.json';
/** Many columns and wordings take some hundred thousand bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

interface Told {
  readonly sentence: Message;
  readonly isProblem: boolean;
}

/** What was chosen in this workbook as a small file, and such a file of another workbook. */
export function Learned({ loaded, close }: { readonly loaded: Loaded; readonly close: () => void }) {
  const { operations, t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const busy = useSession(isBusy);
  const chosen = useSession(({ work }) => work.chosen);
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  const mapping = loaded.result.kind === 'assessed' ? loaded.result.assessed.mapping : chosen;
  const count = countLearned(mapping);
  const isEmpty = count.columns + count.wordings === 0;
  const save = (): void => {
    downloadFile(FILE, new TextEncoder().encode(writeLearned(mapping)), 'application/json');
    setTold({ sentence: message('pane.learned.saved', { ...count, file: FILE }), isProblem: false });
  };
  const load = async (file: File): Promise<void> => {
    const read = await readFile(file);
    const refuse = (problem: Problem): void =>
      setTold({ sentence: message(problem, { file: file.name }), isProblem: true });
    if ('problem' in read) return refuse(read.problem);
    const { assessContent } = await import('../engine');
    const tried = assessContent(loaded.content, mergeMappings(chosen, read.learned), ANY_DAY);
    const fit = learnedFit(read.learned, tried);
    if (fit.columns + fit.wordings === 0) return refuse('pane.learned.other-set');
    const what = message('pane.wrote.learned', { ...fit, file: file.name });
    await operations.choose(read.learned, { what, sheets: [], isReport: false });
    close();
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) void load(file);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <section aria-labelledby="learned">
      <h3 id="learned" className={shared.h3}>
        {t('pane.learned.title')}
      </h3>
      <p className={shared.muted}>{t('pane.learned.text')}</p>
      {isEmpty ? <p className={mergeClasses(shared.small, shared.muted)}>{t('pane.learned.none')}</p> : null}
      <div className={shared.line}>
        <Button size="small" disabled={isEmpty} onClick={save}>
          {t('pane.learned.save')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => input.current?.click()}>
          {t('pane.learned.load')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json"
        className={shared.hidden}
        tabIndex={-1}
        aria-hidden="true"
        onChange={choose}
      />
      {told ? (
        <p role={told.isProblem ? 'alert' : 'status'} className={told.isProblem ? shared.bad : shared.text}>
          {translateMessage(told.sentence)}
        </p>
      ) : null}
    </section>
  );
}

/** Whether titles and wordings fit does not depend on the day. */
const ANY_DAY = asDay('2000-01-01');

type Problem = `pane.learned.${'unreadable' | 'newer' | 'wrong-file' | 'other-set'}`;

async function readFile(file: File): Promise<{ readonly learned: Mapping } | { readonly problem: Problem }> {
  if (file.size > LARGEST_FILE) return { problem: 'pane.learned.wrong-file' };
  const text = await file.text().catch(() => null);
  if (text === null) return { problem: 'pane.learned.unreadable' };
  const read = readLearned(text);
  if (read.kind === 'learned') return { learned: read.mapping };
  return { problem: read.kind === 'newer' ? 'pane.learned.newer' : 'pane.learned.wrong-file' };
}

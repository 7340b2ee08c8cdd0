import { useState } from 'react';
import { countLearned, readLearned, writeLearned } from '../../memory/learned';
import { mergeMappings } from '../../memory/merge-mappings';
import type { Mapping } from '../../model/mapping';
import { message, type Message } from '../../model/message';
import { asDay } from '../../model/task';
import type { Loaded } from '../session/session';
import { downloadFile } from '../ui/download';
import { usePane, useSession } from '../ui/pane-context';
import { learnedFit } from './learned-fit';

/** The file that is written; a browser adds a number where there is one already. */
const FILE = 'cot-va-cach-tinh.json';
/** Many columns and wordings take some hundred thousand bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;
/** Whether titles and wordings fit does not depend on the day. */
const ANY_DAY = asDay('2000-01-01');

/** Saving what was chosen in this workbook to a file, and loading such a file of another one. */
export function useLearned(
  { result, content }: Loaded,
  close: () => void,
): {
  /** Nothing was chosen that could be saved. */
  readonly isEmpty: boolean;
  readonly told: { readonly sentence: Message; readonly isProblem: boolean } | null;
  readonly save: () => void;
  readonly load: (file: File) => Promise<void>;
} {
  const { operations } = usePane();
  const chosen = useSession(({ work }) => work.chosen);
  const [told, setTold] = useState<ReturnType<typeof useLearned>['told']>(null);
  const mapping = result.kind === 'assessed' ? result.assessed.mapping : chosen;
  const count = countLearned(mapping);
  return {
    isEmpty: count.columns + count.wordings === 0,
    told,
    save: () => {
      downloadFile(FILE, new TextEncoder().encode(writeLearned(mapping)), 'application/json');
      setTold({ sentence: message('pane.learned.saved', { ...count, file: FILE }), isProblem: false });
    },
    load: async (file) => {
      const refuse = (problem: Problem): void =>
        setTold({ sentence: message(problem, { file: file.name }), isProblem: true });
      const read = await readFile(file);
      if ('problem' in read) return refuse(read.problem);
      const { assessContent } = await import('../assess-content');
      const fit = learnedFit(
        read.learned,
        assessContent(content, mergeMappings(chosen, read.learned), ANY_DAY),
      );
      if (fit.columns + fit.wordings === 0) return refuse('pane.learned.other-set');
      const what = message('pane.wrote.learned', { ...fit, file: file.name });
      await operations.choose(read.learned, { what, sheets: [], isReport: false });
      close();
    },
  };
}

type Problem = `pane.learned.${'unreadable' | 'newer' | 'wrong-file' | 'other-set'}`;

async function readFile(file: File): Promise<{ readonly learned: Mapping } | { readonly problem: Problem }> {
  if (file.size > LARGEST_FILE) return { problem: 'pane.learned.wrong-file' };
  const text = await file.text().catch(() => null);
  if (text === null) return { problem: 'pane.learned.unreadable' };
  const read = readLearned(text);
  if (read.kind === 'learned') return { learned: read.mapping };
  return { problem: read.kind === 'newer' ? 'pane.learned.newer' : 'pane.learned.wrong-file' };
}

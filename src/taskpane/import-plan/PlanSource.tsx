import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../model/message';
import { TextArea } from '../ui/fields';
import { DropArea } from '../ui/DropArea';
import { FileInput } from '../ui/FileInput';
import { useProgressStyles } from '../ui/Progress';
import { useSharedStyles } from '../ui/styles';
import { useDrop } from '../ui/use-drop';
import { useFirstField } from '../ui/use-first-field';
import { useImport, useImportState, type ImportParts } from './import-context';
import type { ImportState } from './import-state';

const DOCUMENTS = '.docx,.pdf,.txt,.doc,.png,.jpg,.jpeg';

/** The ways to a plan: a file that is chosen or dropped, or its text pasted. */
export function PlanSource() {
  const { planImport, t } = useImport();
  const shared = useSharedStyles();
  const isRead = useImportState(({ read }) => read !== null);
  const [isPasting, setIsPasting] = useState(false);
  const take = (files: FileList | null): void => {
    const [file, ...others] = files ?? [];
    if (others.length > 0)
      planImport.store.dispatch({ type: 'not-done', problem: message('import.ui.one-file') });
    else if (file) void planImport.readFile(file);
  };
  const isOver = useDrop(({ files }) => take(files), true);
  return (
    <section className={shared.card} aria-labelledby="import-source">
      <h2 id="import-source" className={shared.h2}>
        {t('import.ui.source')}
      </h2>
      <DropArea isOver={isOver} hint={t(isOver ? 'import.ui.drop.now' : 'import.ui.drop')}>
        <FileInput chooses="one" accept={DOCUMENTS} isPrimary={!isRead} chosen={take}>
          {t('import.ui.choose')}
        </FileInput>
        <Button onClick={() => setIsPasting(!isPasting)} aria-expanded={isPasting}>
          {t('import.ui.paste')}
        </Button>
      </DropArea>
      {isPasting ? <PastedPlan close={() => setIsPasting(false)} /> : null}
      <Reading />
    </section>
  );
}

/** The text of a plan as it was copied from wherever it is shown. */
function PastedPlan({ close }: { readonly close: () => void }) {
  const { planImport, t } = useImport();
  const shared = useSharedStyles();
  const box = useFirstField<HTMLFormElement>();
  const [text, setText] = useState('');
  return (
    <form
      ref={box}
      className={shared.group}
      aria-label={t('import.ui.paste')}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void planImport.readText(text).then(close);
      }}
    >
      <TextArea
        label={t('import.ui.pasted')}
        hint={t('import.ui.pasted.hint')}
        value={text}
        onChange={setText}
      />
      <div className={shared.line}>
        <Button type="submit" appearance="primary" disabled={text.trim() === ''}>
          {t('import.ui.read')}
        </Button>
        <Button onClick={close}>{t('pane.close')}</Button>
      </div>
    </form>
  );
}

/** What is being read, and the way to stop it. */
function Reading() {
  const { planImport, t } = useImport();
  const shared = useSharedStyles();
  const bars = useProgressStyles();
  const reading = useImportState((state) => state.reading);
  const page = useImportState((state) => state.page);
  if (reading === null) return <p role="status" className={shared.hidden} />;
  return (
    <div className={shared.tight}>
      <div className={shared.spread}>
        <span role="status">{readingText(reading, page, t)}</span>
        <Button size="small" onClick={planImport.stop}>
          {t('import.ui.stop')}
        </Button>
      </div>
      {page === null ? (
        <div className={bars.moving} />
      ) : (
        <progress
          className={bars.bar}
          value={page.page - 1}
          max={page.pages}
          aria-label={readingText(reading, page, t)}
        />
      )}
    </div>
  );
}

function readingText(reading: string, page: ImportState['page'], t: ImportParts['t']): string {
  if (page !== null) return t('import.ui.reading.page', { ...page, file: reading });
  return reading === '' ? t('import.ui.reading.text') : t('import.ui.reading', { file: reading });
}

import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { message } from '../../model/message';
import { evidenceLinesEdits, type EvidenceLine } from '../../pane-edits/evidence-line';
import { readPastedDocuments, type PastedDocument } from '../../pane-edits/pasted-evidence';
import { writeDay } from '../../text/date/day';
import { isolated } from '../../text/direction';
import { EditorFoot } from '../shared/EditorFoot';
import { contentOf } from '../session/select';
import { CheckField } from '../ui/CheckField';
import { TextArea } from '../ui/fields';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { CriteriaPicker } from './CriteriaPicker';

/** A list of documents as it is pasted, read into lines; all of them support the criteria that are ticked. */
export function PastedDocuments({
  begun,
  close,
}: {
  /** What is there to begin with. */
  readonly begun: { readonly text: string; readonly criterion: string };
  readonly close: () => void;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const box = useFirstField<HTMLFormElement>();
  const [text, setText] = useState(begun.text);
  const [criterion, setCriterion] = useState(begun.criterion);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const documents = useMemo(() => readPastedDocuments(text), [text]);
  const kept = documents.filter((_, i) => !left.has(i));
  const isComplete = kept.length > 0 && criterion !== '';
  const write = useWriteDocuments(close);
  return (
    <form
      ref={box}
      className={shared.card}
      aria-label={t('pane.pasted')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) void write(kept.map((document) => ({ ...document, criterion })));
      }}
    >
      <h2 className={shared.h2}>{t('pane.pasted')}</h2>
      <TextArea
        label={t('pane.pasted.text')}
        hint={t('pane.pasted.hint')}
        value={text}
        onChange={(pasted) => {
          setText(pasted);
          setLeft(new Set());
        }}
      />
      <Documents
        documents={documents}
        left={left}
        leave={(i, isLeft) =>
          setLeft(new Set([...[...left].filter((each) => each !== i), ...(isLeft ? [i] : [])]))
        }
      />
      <CriteriaPicker value={criterion} onChange={setCriterion} />
      <EditorFoot label={t('pane.pasted.write', { count: kept.length })} isReady={isComplete} close={close} />
      {isComplete ? null : (
        <p className={mergeClasses(shared.muted, shared.small)}>{t('pane.pasted.least')}</p>
      )}
    </form>
  );
}

/** Writes lines of the evidence list at once: one write, one undo. */
function useWriteDocuments(written: () => void): (lines: readonly EvidenceLine[]) => Promise<void> {
  const { operations } = usePane();
  const { assessment } = useAssessed();
  const content = useSession(contentOf);
  return async (lines) => {
    if (!content) return;
    const edits = evidenceLinesEdits(lines, assessment, content);
    const sheets = edits.sheets.map(({ sheet }) => sheet);
    const what = message('pane.wrote.documents', { count: lines.length, sheet: sheets[0] ?? '' });
    if (await operations.write(edits, { what, sheets, isReport: false })) written();
  };
}

/** What was read, a line each; what is not ticked is left out. */
function Documents({
  documents,
  left,
  leave,
}: {
  readonly documents: readonly PastedDocument[];
  readonly left: ReadonlySet<number>;
  readonly leave: (index: number, isLeft: boolean) => void;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <>
      <p role="status" className={shared.text}>
        {documents.length === 0 ? '' : t('pane.pasted.read', { count: documents.length })}
      </p>
      <ul className={shared.list} aria-label={t('pane.pasted.list')}>
        {documents.map(({ title, document, issued, page, link }, i) => (
          <li key={i}>
            <CheckField
              label={[
                title,
                document === '' ? t('pane.pasted.no-number') : document,
                issued === null ? t('pane.pasted.no-date') : writeDay(issued),
                page,
                link,
              ]
                .filter((part) => part !== '')
                .map(isolated)
                .join(' · ')}
              checked={!left.has(i)}
              onChange={(checked) => leave(i, !checked)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

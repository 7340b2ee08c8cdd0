import { mergeClasses } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { Evidence } from '../../model/evidence';
import type { Finding } from '../../model/finding';
import { message } from '../../model/message';
import { evidenceLineEdits } from '../../pane-edits/evidence-line';
import { readEvidence, textsFor, TYPED_PARTS, type EvidenceTexts } from './evidence-form';
import { CriteriaPicker } from './CriteriaPicker';
import { FoundInTitle } from './FoundInTitle';
import { TextField } from '../ui/fields';
import { Icon } from '../ui/Icon';
import { contentOf, isBusy } from '../session/select';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { EditorFoot } from '../shared/EditorFoot';

/** Adds a line to the evidence list or changes one; its checks speak while it is filled in. */
export function EvidenceEditor({
  criterion,
  entry,
  split,
  close,
}: {
  readonly criterion: string;
  readonly entry: Evidence | null;
  /** Goes on with the documents that a typed title names. */
  readonly split: (begun: { readonly text: string; readonly criterion: string }) => void;
  readonly close: () => void;
}) {
  const { operations, t } = usePane();
  const assessed = useAssessed();
  const content = useSession(contentOf);
  const busy = useSession(isBusy);
  const shared = useSharedStyles();
  const box = useFirstField<HTMLFormElement>();
  const [texts, setTexts] = useState(() => textsFor(criterion, entry));
  const { line, isComplete, remarks } = readEvidence(texts, entry, assessed);
  const change = (changed: Partial<EvidenceTexts>): void => setTexts((before) => ({ ...before, ...changed }));
  const isReady = isComplete && content !== null && !busy;
  const write = async (): Promise<void> => {
    if (!content) return;
    const edits = evidenceLineEdits(line, entry, assessed.assessment, content);
    const sheets = edits.sheets.map(({ sheet }) => sheet);
    const what = message('pane.wrote.evidence', { title: line.title, sheet: sheets[0] ?? '' });
    if (await operations.write(edits, { what, sheets, isReport: false })) close();
  };
  return (
    <form
      ref={box}
      className={shared.card}
      aria-label={t(entry ? 'pane.evidence.edit' : 'pane.evidence.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void write();
      }}
    >
      <h2 className={shared.h2}>{t(entry ? 'pane.evidence.edit' : 'pane.evidence.add')}</h2>
      <CriteriaPicker value={texts.criterion} onChange={(criterion) => change({ criterion })} />
      <TypedParts
        texts={texts}
        change={change}
        split={entry === null ? () => split({ text: texts.title, criterion: texts.criterion }) : null}
      />
      {isComplete ? <Remarks remarks={remarks} /> : null}
      <EditorFoot label={t('pane.evidence.write')} isReady={isReady} close={close} />
      {isComplete ? null : (
        <p className={mergeClasses(shared.muted, shared.small)}>{t('pane.evidence.least')}</p>
      )}
    </form>
  );
}

/** What is typed of a document; of a new one, what its title names is offered for the other fields. */
function TypedParts({
  texts,
  change,
  split,
}: {
  readonly texts: EvidenceTexts;
  readonly change: (texts: Partial<EvidenceTexts>) => void;
  readonly split: (() => void) | null;
}) {
  const { t } = usePane();
  return TYPED_PARTS.map((part) => (
    <Fragment key={part}>
      <TextField
        label={t(part === 'title' ? 'pane.evidence.needed.title' : `role.${part}`)}
        value={texts[part]}
        onChange={(text) => change({ [part]: text })}
        hint={part === 'issued' ? t('pane.evidence.hint.issued') : undefined}
        inputMode={part === 'link' ? 'url' : 'text'}
      />
      {part === 'title' && split ? <FoundInTitle texts={texts} change={change} split={split} /> : null}
    </Fragment>
  ));
}

/** What the checks say of the line as it is typed so far. */
function Remarks({ remarks }: { readonly remarks: readonly Finding[] }) {
  const { t, translateMessage } = usePane();
  const shared = useSharedStyles();
  if (remarks.length === 0) return null;
  return (
    <ul className={mergeClasses(shared.list, shared.tight)} aria-label={t('pane.evidence.remarks')}>
      {remarks.map((remark) => (
        <li key={remark.code} className={mergeClasses(shared.text, shared.small)}>
          <Icon name={remark.severity === 'error' ? 'invalid' : 'missing'} size={14} />{' '}
          {translateMessage(remark.message)}
        </li>
      ))}
    </ul>
  );
}

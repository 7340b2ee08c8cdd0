import { mergeClasses } from '@fluentui/react-components';
import type { Criterion, Leaf } from '../../model/criterion';
import { message } from '../../model/message';
import { isEmptyTrial } from '../shared/declaration-form';
import { DeclarationFields } from '../shared/DeclarationFields';
import { EditorFoot } from '../shared/EditorFoot';
import { TrialResult } from '../shared/TrialResult';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { AnnexOffer } from './AnnexOffer';
import { useDeclaration } from './use-declaration';

/** Figures put right in place: what they would score is shown as they are typed; nothing is written before. */
export function DeclarationEditor({
  criterion,
  leaf,
  close,
}: {
  readonly criterion: Criterion;
  readonly leaf: Leaf;
  readonly close: () => void;
}) {
  const { operations, t } = usePane();
  const { sheet } = useAssessed().assessment.set;
  const shared = useSharedStyles();
  const box = useFirstField<HTMLFormElement>();
  const { form, read, edits, cells } = useDeclaration(criterion, leaf);
  const write = async (): Promise<void> => {
    if (!edits || cells === '') return;
    const what = message('pane.wrote.cells', { cells, code: criterion.shown });
    if (await operations.write(edits, { what, sheets: [sheet], isReport: false, leaf: criterion.id }))
      close();
  };
  return (
    <form
      ref={box}
      className={shared.card}
      aria-label={t('pane.leaf.fix')}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <DeclarationFields leaf={leaf} form={form} errors={read.errors} />
      <AnnexOffer criterion={criterion} form={form} />
      <TrialResult criterion={criterion} trial={read.trial} />
      {cells === '' && !isEmptyTrial(read.trial) ? (
        <p className={mergeClasses(shared.text, shared.warning)}>
          {t(form.parts.includes('level') ? 'pane.fix.no-cell.level' : 'pane.fix.no-cell')}
        </p>
      ) : null}
      <EditorFoot
        label={cells === '' ? t('pane.fix.write.none') : t('pane.fix.write', { cells })}
        isReady={cells !== ''}
        close={close}
      />
    </form>
  );
}

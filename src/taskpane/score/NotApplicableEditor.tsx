import { useState } from 'react';
import type { Criterion, Leaf } from '../../model/criterion';
import { message } from '../../model/message';
import type { NotApplicablePolicy } from '../../model/rule';
import { declareEdits } from '../../pane-edits/declare';
import { notApplicable } from '../../reading/leaves/not-applicable';
import { SelectField, TextField } from '../ui/fields';
import { contentOf } from '../session/select';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { addressesOf } from './use-declaration';
import { TrialResult } from '../shared/TrialResult';
import { EditorFoot } from '../shared/EditorFoot';

const POLICIES: readonly NotApplicablePolicy[] = ['remove', 'full', 'not-allowed'];

/** Declares that a leaf does not concern the office, with the reason, or takes that back. */
export function NotApplicableEditor({
  criterion,
  leaf,
  close,
}: {
  readonly criterion: Criterion;
  readonly leaf: Leaf;
  readonly close: () => void;
}) {
  const { operations, t } = usePane();
  const shared = useSharedStyles();
  const box = useFirstField<HTMLElement>();
  const [reason, setReason] = useState('');
  const isDeclared = notApplicable(leaf) !== null;
  const trial = { applies: isDeclared };
  const { sheet } = useAssessed().assessment.set;
  const grid = useSession(contentOf)?.grids.find((each) => each.sheet === sheet);
  const edits = grid ? declareEdits(criterion, leaf, trial, { grid, reason: reason.trim() }) : null;
  const cells = edits ? addressesOf(edits) : '';
  const isReady = cells !== '' && (isDeclared || reason.trim() !== '');
  const write = async (): Promise<void> => {
    if (!edits) return;
    const what = message('pane.wrote.cells', { cells, code: criterion.shown });
    if (await operations.write(edits, { what, sheets: [sheet], isReport: false, leaf: criterion.id }))
      close();
  };
  const choosePolicy = (policy: NotApplicablePolicy): void => {
    const what = message('pane.wrote.policy', {
      code: criterion.shown,
      policy: t(`pane.policy.${policy}`),
    });
    const note = { what, sheets: [], isReport: false, leaf: criterion.id };
    void operations.choose({ policies: { [criterion.id]: policy } }, note);
  };
  return (
    <section ref={box} className={shared.card} aria-label={t('pane.leaf.not-applicable')}>
      <SelectField
        label={t('pane.policy')}
        value={leaf.policy}
        hint={t('pane.policy.hint')}
        onChange={(value) => {
          const policy = POLICIES.find((known) => known === value);
          if (policy) choosePolicy(policy);
        }}
        options={POLICIES.map((policy) => ({ value: policy, label: t(`pane.policy.${policy}`) }))}
      />
      {isDeclared ? null : (
        <TextField label={t('pane.not-applicable.reason')} value={reason} onChange={setReason} />
      )}
      <TrialResult criterion={criterion} trial={trial} />
      <EditorFoot
        label={cells === '' ? t('pane.fix.write.none') : t('pane.fix.write', { cells })}
        isReady={isReady}
        confirm={() => void write()}
        close={close}
      />
    </section>
  );
}

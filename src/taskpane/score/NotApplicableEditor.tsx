import { useState } from 'react';
import type { Assessed } from '../../assess';
import { a1 } from '../../model/cell';
import type { Criterion, Leaf } from '../../model/criterion';
import { message } from '../../model/message';
import type { NotApplicablePolicy } from '../../model/rule';
import { declareEdits } from '../../pane-edits/declare';
import { notApplicable } from '../../reading/not-applicable';
import { SelectField, TextField } from '../ui/fields';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { cellsOf } from './DeclarationEditor';
import { TrialResult } from '../shared/TrialResult';
import { EditorFoot } from '../shared/EditorFoot';

const POLICIES: readonly NotApplicablePolicy[] = ['remove', 'full', 'not-allowed'];

/** Declares that a leaf does not concern the office, with the reason, or takes that back. */
export function NotApplicableEditor({
  criterion,
  leaf,
  assessed,
  close,
}: {
  readonly criterion: Criterion;
  readonly leaf: Leaf;
  readonly assessed: Assessed;
  readonly close: () => void;
}) {
  const { operations, session, say } = usePane();
  const looks = useLooks();
  const box = useFirstField<HTMLElement>();
  const [reason, setReason] = useState('');
  const isDeclared = notApplicable(leaf) !== null;
  const trial = { applies: isDeclared };
  const { sheet } = assessed.assessment.set;
  const grid = session.loaded?.content.grids.find((each) => each.sheet === sheet);
  const edits = grid ? declareEdits(criterion, leaf, trial, { grid, reason: reason.trim() }) : null;
  const cells = edits ? cellsOf(edits) : [];
  const isReady = edits !== null && cells.length > 0 && (isDeclared || reason.trim() !== '');
  const names = cells.map(({ row, column }) => a1(row, column)).join(', ');
  const write = async (): Promise<void> => {
    if (!edits) return;
    const what = message('pane.wrote.cells', { cells: names, code: criterion.code });
    if (await operations.write(edits, { what, sheets: [sheet], isReport: false })) close();
  };
  return (
    <section ref={box} className={looks.card} aria-label={say('pane.leaf.not-applicable')}>
      <SelectField
        label={say('pane.policy')}
        value={leaf.policy}
        hint={say('pane.policy.hint')}
        onChange={(value) => {
          const policy = POLICIES.find((known) => known === value);
          if (policy) void operations.choose({ policies: { [criterion.id]: policy } });
        }}
        options={POLICIES.map((policy) => ({ value: policy, label: say(`pane.policy.${policy}`) }))}
      />
      {isDeclared ? null : (
        <TextField label={say('pane.not-applicable.reason')} value={reason} onChange={setReason} />
      )}
      <TrialResult assessed={assessed} criterion={criterion} trial={trial} />
      <EditorFoot
        label={cells.length > 0 ? say('pane.fix.write', { cells: names }) : say('pane.fix.write.none')}
        isReady={isReady}
        confirm={() => void write()}
        close={close}
      />
    </section>
  );
}

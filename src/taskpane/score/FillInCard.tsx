import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessedCriterion } from '../../model/assessment';
import type { Criterion, Leaf } from '../../model/criterion';
import { asPoints } from '../../model/points';
import { isOpen } from '../../scoring/claims';
import { ruleLines } from '../../sheets/rule-lines';
import { DeclarationFields } from '../shared/DeclarationFields';
import { isEmptyTrial } from '../shared/declaration-form';
import { TrialResult } from '../shared/TrialResult';
import { assessedOf } from '../session/select';
import { usePane, useSession } from '../ui/pane-context';
import { useFirstField } from '../ui/use-first-field';
import { useSharedStyles } from '../ui/styles';
import { AnnexOffer } from './AnnexOffer';
import { EvidenceOfLeaf } from './EvidenceOfLeaf';
import { LevelChoice } from './LevelChoice';
import { NotApplicableEditor } from './NotApplicableEditor';
import { RuleEditor } from './RuleEditor';
import { useDeclaration } from './use-declaration';

interface FillInActions {
  /** The criterion has its answer. */
  readonly done: () => void;
  readonly skip: () => void;
  /** `null` at the first. */
  readonly back: (() => void) | null;
}

type Editing = 'not-applicable' | 'rule';

/** One criterion to fill in: what the province says, what is understood of it, the fields, the evidence. */
export function FillInCard({
  leaf: assessed,
  ...actions
}: FillInActions & { readonly leaf: AssessedCriterion }) {
  const { sessions, t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const [editing, setEditing] = useState<Editing | null>(null);
  const { criterion, outcome } = assessed;
  const { leaf } = criterion;
  if (!leaf || !outcome) return null;
  const close = (): void => {
    setEditing(null);
    const now = assessedOf(sessions.get())?.assessment.leaves.find(
      (each) => each.criterion.id === criterion.id,
    );
    if (now && !isOpen(now)) actions.done();
  };
  const lines = ruleLines(leaf.rule, criterion.max ?? asPoints(0));
  return (
    <section className={shared.card} aria-labelledby="filled-in">
      <h2 id="filled-in" className={shared.h2}>
        {t('pane.fill.criterion', {
          code: criterion.shown,
          name: criterion.name,
          max: criterion.max ?? asPoints(0),
        })}
      </h2>
      {leaf.wording === '' ? null : (
        <p className={mergeClasses(shared.text, shared.lines)}>
          <bdi>{leaf.wording}</bdi>
        </p>
      )}
      <ul className={mergeClasses(shared.list, shared.small, shared.muted)}>
        {lines.map((line, i) => (
          <li key={i}>{translateMessage(line)}</li>
        ))}
      </ul>
      <p className={mergeClasses(shared.text, shared.small)}>{translateMessage(outcome.reason)}</p>
      {editing === 'rule' ? <RuleEditor criterion={criterion} leaf={leaf} close={close} /> : null}
      {editing === 'not-applicable' ? (
        <NotApplicableEditor criterion={criterion} leaf={leaf} close={close} />
      ) : null}
      {editing === null ? (
        <Filling key={leaf.rule.kind} criterion={criterion} leaf={leaf} open={setEditing} {...actions} />
      ) : null}
      <EvidenceOfLeaf criterion={criterion} />
    </section>
  );
}

/** The fields with the ways on: Enter in any of them gives the answer, which is written while one goes on. */
function Filling({
  criterion,
  leaf,
  done,
  skip,
  back,
  open,
}: FillInActions & {
  readonly criterion: Criterion;
  readonly leaf: Leaf;
  readonly open: (editing: Editing) => void;
}) {
  const { dispatch, t } = usePane();
  const shared = useSharedStyles();
  const box = useFirstField<HTMLFormElement>();
  const given = useSession(({ answers }) => answers.waiting.find(({ id }) => id === criterion.id));
  const { form, read, cells } = useDeclaration(criterion, leaf, given?.texts);
  const { rule } = leaf;
  const answer = (): void => {
    if (cells === '') return;
    dispatch({ type: 'answered', answer: { id: criterion.id, trial: read.trial, texts: form.texts } });
    done();
  };
  return (
    <form
      ref={box}
      className={shared.group}
      aria-label={`${criterion.shown} ${criterion.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      {rule.kind === 'levels' && form.parts.includes('level') ? (
        <LevelChoice rule={rule} form={form} />
      ) : (
        <DeclarationFields leaf={leaf} form={form} errors={read.errors} />
      )}
      <AnnexOffer criterion={criterion} form={form} />
      <TrialResult criterion={criterion} trial={read.trial} />
      {cells === '' && !isEmptyTrial(read.trial) ? (
        <p className={mergeClasses(shared.text, shared.warning)}>
          {t(form.parts.includes('level') ? 'pane.fix.no-cell.level' : 'pane.fix.no-cell')}
        </p>
      ) : null}
      <div className={shared.line}>
        <Button type="submit" appearance="primary" disabledFocusable={cells === ''}>
          {t('pane.fill.write')}
        </Button>
        <Button onClick={skip}>{t('pane.fill.skip')}</Button>
        {back ? <Button onClick={back}>{t('pane.fill.back')}</Button> : null}
      </div>
      <OtherWays open={open} />
    </form>
  );
}

/** Where no figure answers: the criterion does not apply, or its rule is read wrongly. */
function OtherWays({ open }: { readonly open: (editing: Editing) => void }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <div className={shared.line}>
      <Button size="small" onClick={() => open('not-applicable')}>
        {t('pane.leaf.not-applicable')}
      </Button>
      <Button size="small" onClick={() => open('rule')}>
        {t('pane.leaf.fix-rule')}
      </Button>
    </div>
  );
}

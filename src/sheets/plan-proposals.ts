import type { Assessment } from '../model/assessment';
import type { Gap } from '../model/gap';
import type { RegainStep } from '../model/regain';
import type { Risk, RiskCause } from '../model/risk';
import type { Criterion } from '../model/criterion';
import { message, type Message } from '../model/message';
import { traitsOf } from '../model/rule-traits';

/** What a line of the plan proposes is made from. */
export interface ProposalSource {
  readonly criterion: Criterion;
  readonly gap: Gap | null;
  readonly risk: Risk | null;
  readonly assessment: Assessment;
}

/** The columns of the plan that we propose words for, until a person writes there. */
export const PROPOSED = ['measure', 'unit', 'due', 'evidence'] as const;
export type ProposedColumn = (typeof PROPOSED)[number];

/** What each of these columns proposes for a line; `null` where nothing can be proposed. */
export const proposalsFor = (source: ProposalSource): Readonly<Record<ProposedColumn, Message | null>> => ({
  measure: measure(source),
  unit: unit(source),
  due: deadline(source),
  evidence: evidence(source),
});

function measure({ gap, risk }: ProposalSource): Message | null {
  const fix = risk ? message(`plan.fix.${graver(risk.causes)}`) : null;
  if (!gap) return fix;
  if (!fix) return measureOf(gap);
  return message('plan.two', { first: measureOf(gap), second: fix });
}

/** What regains the points, in words that name what is counted: "Thêm 1 (đạt 13/13): +2,5 điểm". */
export function measureOf(gap: Gap): Message {
  const { steps, leaf } = gap;
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return withoutStep(gap);
  if (first === last) return stepOf(first, leaf);
  return message('plan.steps', { first: stepOf(first, leaf), last: stepOf(last, leaf) });
}

/** What is to be done where no change of the figures can be named. */
function withoutStep({ why, lost, regain }: Gap): Message {
  switch (why) {
    case 'missing-input':
    case 'invalid-input':
    case 'unreadable-rule':
    case 'entered-by-hand':
      return message(`plan.regain.${why}`, { ...regain.args, lost });
    default:
      return message('plan.regain.none', { lost });
  }
}

function stepOf({ change, gain }: RegainStep, { leaf }: Criterion): Message {
  if (change.kind === 'level') return message('plan.step.level', { level: change.to, gain });
  if (change.kind === 'rate') return message('plan.step.rate', { rate: change.to, gain });
  if (change.kind === 'new')
    return message('plan.step.new', { by: change.by, to: change.to, total: change.of, gain });
  const by = Math.abs(change.by);
  const { rule, measure: declared } = leaf ?? {};
  const unit = rule ? traitsOf(rule).unit : null;
  if (unit !== null) {
    const args = { by, unit, to: change.to, gain };
    return message(change.by < 0 ? 'plan.step.fewer-units' : 'plan.step.more-units', args);
  }
  const total = declared?.total?.kind === 'figure' ? declared.total.value : null;
  const args = { by, to: change.to, total: total ?? '…', gain };
  return message(change.by < 0 ? 'plan.step.fewer' : 'plan.step.more', args);
}

const graver = (causes: readonly RiskCause[]): RiskCause => causes[0] ?? 'no-evidence';

const unit = ({ gap, criterion }: ProposalSource): Message | null => {
  const name = gap?.lead.unit || criterion.leaf?.lead || '';
  return name === '' ? null : message('plan.as-written', { text: name });
};

/** The deadline of sheet or annex; else the end of the year, or the day on which the file is sent. */
function deadline({ gap, assessment }: ProposalSource): Message | null {
  const { year } = assessment;
  if (!gap || gap.ease === 'at-the-desk') return message('plan.due.before-sending');
  if (gap.ease === 'next-year')
    return year === null ? null : message('plan.due.next-year', { year: year + 1 });
  if (gap.lead.dueText !== '') return message('plan.as-written', { text: gap.lead.dueText });
  return year === null ? null : message('plan.due.year-end', { year });
}

function evidence({ criterion, assessment, risk }: ProposalSource): Message {
  const ids = assessment.evidenceOf.get(criterion.id) ?? [];
  if (ids.length === 0) return message('plan.evidence.obtain');
  const documents = ids.join('; ');
  const lacks = risk?.causes.some((cause) => cause !== 'typed-over') ?? false;
  return message(lacks ? 'plan.evidence.complete' : 'plan.evidence.renew', { documents });
}

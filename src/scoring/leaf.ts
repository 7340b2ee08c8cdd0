import { a1 } from '../model/cell';
import type { Criterion, Leaf, ExistingScore } from '../model/criterion';
import type { Entry } from '../model/measure';
import { message, type Message } from '../model/message';
import type { Outcome, Problem } from '../model/outcome';
import { asPoints, type Points } from '../model/points';
import { cellErrorReason } from '../reading/leaves/declared';
import { notApplicable, zeroOfZero } from '../reading/leaves/not-applicable';
import { decimal, ONE, pointsOf } from '../text/decimal';
import { possiblePoints, shownChoices } from './rules/possible-points';
import { scoreRule } from './rules/score-rule';
import type { RuleScore } from './rules/rule-score';
import { isSelfScored } from '../model/rule-traits';

/** What a leaf's outcome depends on besides the leaf itself. */
export interface LeafContext {
  readonly precision: number;
  /** True where every leaf of the field is declared not applicable: then the field is not assessed at all. */
  readonly fieldNotAssessed: boolean;
  /** True where the formula in the self-score cell is one that we wrote. */
  readonly isGeneratedFormula: boolean;
}

const ZERO_POINTS = asPoints(0);

/**
 * Scores a leaf: does it apply, has the office its own formula or number, and what does its rule say.
 * Why: decision 0003.
 */
export function scoreLeaf(criterion: Criterion, leaf: Leaf, context: LeafContext): Outcome {
  const { max, maxCell } = criterion;
  if (max === null) {
    const reason = message('reason.invalid.no-maximum', { cell: a1(maxCell.row, maxCell.column) });
    return invalid(ZERO_POINTS, reason, { code: 'not-a-number', cell: maxCell });
  }
  const declared = notApplicable(leaf) ?? zeroOfZero(leaf);
  if (declared) return notApplicableOutcome(leaf, max, declared, context.fieldNotAssessed);
  const scored = scoreRule(leaf.rule, leaf.measure, { max, precision: context.precision });
  if (scored.state === 'survey') return { ...scored, applicable: ZERO_POINTS };
  const { applicability } = leaf.measure;
  if (applicability?.kind === 'error') return unclearWhetherItApplies(applicability, max);
  if (isNotCalculated(criterion.existingScore, context)) {
    const { scoreCell: cell } = criterion;
    const reason = message('reason.invalid.not-calculated', { cell: a1(cell.row, cell.column) });
    return invalid(max, reason, { code: 'formula-error', cell });
  }
  const existingScore = existingPoints(criterion.existingScore, scored, context);
  if (existingScore === null) return { ...scored, applicable: max };
  return manualOutcome(existingScore, max, criterion, leaf, context.precision);
}

const invalid = (applicable: Points, reason: Message, problem: Problem): Outcome => ({
  state: 'invalid',
  points: null,
  applicable,
  reason,
  problem,
});

/** An error value where the sheet is to say whether the leaf applies. */
const unclearWhetherItApplies = (entry: Extract<Entry, { kind: 'error' }>, max: Points): Outcome =>
  invalid(max, cellErrorReason(entry), { code: 'formula-error', cell: entry.cell });

function notApplicableOutcome(leaf: Leaf, max: Points, { cell }: Entry, fieldNotAssessed: boolean): Outcome {
  const outcome = { state: 'not-applicable', points: null, applicable: ZERO_POINTS, problem: null } as const;
  if (leaf.policy === 'not-allowed' && isSelfScored(leaf)) {
    const problem = { code: 'not-applicable-not-allowed', cell } as const;
    return invalid(max, message('reason.invalid.must-be-assessed'), problem);
  }
  if (fieldNotAssessed) return { ...outcome, reason: message('reason.not-applicable.field') };
  if (leaf.policy === 'full' && isSelfScored(leaf)) {
    const reason = message('reason.not-applicable.full', { points: max });
    return { ...outcome, points: max, applicable: max, reason };
  }
  return { ...outcome, reason: message('reason.not-applicable.removed', { max }) };
}

/** A formula of the office's own without the value that it would give: some programs write none. */
const isNotCalculated = (existingScore: ExistingScore, { isGeneratedFormula }: LeafContext): boolean =>
  existingScore.kind === 'formula' && !isGeneratedFormula && existingScore.value === null;

/** A number of the office's own is where the rule gives none for these reasons. */
const STANDS_FOR: ReadonlySet<RuleScore['state']> = new Set(['missing', 'manual', 'unreadable']);

/**
 * The office's own score, where it takes the place of ours: a formula of its own always; a typed number where the rule
 * gives none for want of figures or because it is not understood.
 */
function existingPoints(
  existingScore: ExistingScore,
  scored: RuleScore,
  context: LeafContext,
): number | null {
  if (existingScore.kind === 'formula' && !context.isGeneratedFormula) {
    return typeof existingScore.value === 'number' ? existingScore.value : null;
  }
  if (existingScore.kind !== 'typed') return null;
  return STANDS_FOR.has(scored.state) ? existingScore.points : null;
}

function manualOutcome(
  existingScore: number,
  max: Points,
  { scoreCell }: Criterion,
  leaf: Leaf,
  precision: number,
): Outcome {
  const points = pointsOf(decimal(existingScore), ONE, precision);
  if (existingScore < 0 || points > max) {
    const problem = { code: 'score-exceeds-max', cell: scoreCell } as const;
    return invalid(max, message('reason.invalid.typed-outside', { points: existingScore, max }), problem);
  }
  return { state: 'manual', points, applicable: max, reason: manualReason(leaf, points, max), problem: null };
}

/** Whether the number that the office entered can be checked against what the scale can give. */
function manualReason({ rule }: Leaf, points: Points, max: Points): Message {
  if (rule.kind === 'manual') return message('reason.manual', { points, max });
  const possible = possiblePoints(rule, max);
  if (possible === null || possible.includes(points)) return message('reason.manual.unchecked', { points });
  return message('reason.manual.not-on-scale', { points, choices: shownChoices(possible) });
}

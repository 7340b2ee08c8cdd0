import type { AssessedCriterion, BlockLeaf } from '../model/assessment';
import { addressOf } from '../model/cell';
import type { Criterion, LeafCriterion } from '../model/criterion';
import type { FindingCode } from '../model/finding';
import type { Entry, Measure } from '../model/measure';
import type { Message } from '../model/message';
import type { Outcome } from '../model/outcome';
import { declaredRate } from '../reading/leaves/declared';
import { lostPoints } from '../scoring/gaps/cause';
import { shownFraction } from '../text/decimal';
import type { CriterionJson, MeasureJson, OutsideJson } from './assessment-json';

/** What other stations know of a leaf, and how sentences are said. */
interface AboutLeaf {
  readonly evidence: readonly string[];
  readonly findings: readonly FindingCode[];
  readonly t: (sentence: Message) => string;
}

/** A leaf with its rule, points, figures and reason; empty for a parent, which the contract does not list. */
export function criterionJson(
  assessed: AssessedCriterion,
  { evidence, findings, t }: AboutLeaf,
): readonly CriterionJson[] {
  const { criterion, outcome } = assessed;
  if (!isLeaf(criterion) || !outcome) return [];
  return [leafJson(criterion, outcome, { evidence, findings, t, lost: lostPoints(assessed) })];
}

/** A leaf of a block outside the hundred points, which takes nothing off them where it earns nothing. */
export const outsideJson = ({ kind, criterion, outcome }: BlockLeaf, about: AboutLeaf): OutsideJson => ({
  kind,
  ...leafJson(criterion, outcome, { ...about, lost: 0 }),
});

const isLeaf = (criterion: Criterion): criterion is LeafCriterion => criterion.leaf !== null;

const leafJson = (
  criterion: LeafCriterion,
  outcome: Outcome,
  { evidence, findings, t, lost }: AboutLeaf & { readonly lost: number },
): CriterionJson => ({
  id: criterion.id,
  code: criterion.code,
  shown: criterion.shown,
  path: criterion.path,
  name: criterion.name,
  max: criterion.max,
  cell: addressOf(criterion.scoreCell),
  rule: criterion.leaf.rule.kind,
  state: outcome.state,
  self: outcome.points,
  lost,
  measure: measureJson(criterion.leaf.measure),
  reason: t(outcome.reason),
  evidence,
  findings: [...new Set(findings)],
});

function measureJson(measure: Measure): MeasureJson {
  // A percentage in the place of the number achieved is given as the rate.
  const value = (entry: Entry | null): number | null =>
    entry?.kind === 'figure' && !entry.percent ? entry.value : null;
  const declared = declaredRate(measure);
  const rate =
    declared.kind === 'given' ? Number((shownFraction(declared.value.fraction) * 100).toFixed(2)) : null;
  return {
    total: value(measure.total),
    achieved: value(measure.achieved),
    rate,
    level: measure.level?.kind === 'words' ? measure.level.text : null,
  };
}

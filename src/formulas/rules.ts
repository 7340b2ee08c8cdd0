import type { Measure } from '../model/measure';
import type { Points } from '../model/points';
import type {
  Award,
  Band,
  Bound,
  CountRule,
  DeductionRule,
  LinearRule,
  Rule,
  RuleKind,
  TiersRule,
} from '../model/rule';
import type { FormulaContext } from './formula-context';
import { levelsFormula } from './levels';
import { countInput, rateInput, rateOf, type RateInput } from './measured';
import { iff, EMPTY_STRING, numeral, type Expression } from './syntax';

type FormulaOf<R extends Rule> = (rule: R, measure: Measure, context: FormulaContext) => Expression | null;

/** One formula for each kind of rule; `null` where the office has nothing to compute. */
const FORMULAS: { readonly [Kind in RuleKind]: FormulaOf<Extract<Rule, { kind: Kind }>> } = {
  levels: levelsFormula,
  tiers: tiersFormula,
  linear: linearFormula,
  count: countFormula,
  deduction: deductionFormula,
  survey: () => null,
  manual: () => null,
  unreadable: () => null,
};

/**
 * The points of a leaf as an expression over the cells that the officer filled: empty while they are empty,
 * empty where they contradict themselves, rounded once.
 */
export function ruleFormula(rule: Rule, measure: Measure, context: FormulaContext): Expression | null {
  const make = FORMULAS[rule.kind] as FormulaOf<Rule>;
  return make(rule, measure, context);
}

const rounded = (expression: Expression, { precision }: FormulaContext): Expression =>
  `ROUND(${expression},${precision})`;

/** An amount of points; the maximum by its cell. */
const amount = (points: Points, { max, maxRef }: FormulaContext): Expression =>
  points === max ? maxRef : numeral(points);

/** min(rate ÷ target, 1) × of; multiplies before it divides, as the engine does. */
function share(
  award: Extract<Award, { kind: 'share' }>,
  input: RateInput,
  context: FormulaContext,
): Expression {
  const of = amount(award.of, context);
  const over = `${input.achieved}*${of}`;
  const under = [input.total, award.target === 1 ? null : numeral(award.target)].filter(
    (part) => part !== null,
  );
  if (under.length === 0) return over;
  const value = under.length === 1 ? `${over}/${under[0]}` : `${over}/(${under.join('*')})`;
  return award.target === 1 ? value : `MIN(${of},${value})`;
}

const guarded = (absent: Expression, contradictory: Expression, value: Expression): Expression =>
  iff(absent, EMPTY_STRING, iff(contradictory, EMPTY_STRING, value));

function linearFormula(rule: LinearRule, measure: Measure, context: FormulaContext): Expression | null {
  const input = rateInput(measure);
  if (!input) return null;
  const award = share({ kind: 'share', of: context.max, target: rule.target }, input, context);
  const { floor } = rule;
  const value = floor
    ? iff(`${rateOf(input)}${floor.inclusive ? '>=' : '>'}${numeral(floor.at)}`, award, '0')
    : award;
  return guarded(input.absent, input.contradictory, rounded(value, context));
}

function tiersFormula(rule: TiersRule, measure: Measure, context: FormulaContext): Expression | null {
  if (rule.of === 'rate') {
    const input = rateInput(measure);
    if (!input) return null;
    const value = nested(rule.bands, rateOf(input), (award) =>
      award.kind === 'points' ? amount(award.points, context) : share(award, input, context),
    );
    return guarded(input.absent, input.contradictory, rounded(value, context));
  }
  const input = countInput(measure);
  if (!input) return null;
  const value = nested(rule.bands, input.count, (award) =>
    amount(award.kind === 'points' ? award.points : award.of, context),
  );
  return guarded(input.absent, input.contradictory, rounded(value, context));
}

/** IF(x<0.2,0,IF(x<0.3,0.5,1)): the bands upwards, each up to its upper bound; between two bands nothing. */
function nested(
  bands: readonly Band[],
  measured: Expression,
  award: (award: Award) => Expression,
): Expression {
  const [first, ...rest] = bands;
  if (!first) return EMPTY_STRING;
  if (!first.to || rest.length === 0) return award(first.award);
  const test = `${measured}${first.to.inclusive ? '<=' : '<'}${numeral(first.to.at)}`;
  const above = nested(rest, measured, award);
  return iff(test, award(first.award), beyondGap(first.to, rest[0]?.from ?? null, measured, above));
}

/** "01 đến 02" before "từ 03 trở lên" leaves 2,5 to neither of them. */
function beyondGap(to: Bound, from: Bound | null, measured: Expression, above: Expression): Expression {
  if (from === null || from.at <= to.at) return above;
  return iff(`${measured}${from.inclusive ? '<' : '<='}${numeral(from.at)}`, EMPTY_STRING, above);
}

function countFormula(rule: CountRule, measure: Measure, context: FormulaContext): Expression | null {
  const input = countInput(measure);
  if (!input) return null;
  const cap = rule.cap === null || rule.cap >= context.max ? context.maxRef : numeral(rule.cap);
  const value = rounded(`MIN(${input.count}*${numeral(rule.each)},${cap})`, context);
  return guarded(input.absent, input.contradictory, value);
}

function deductionFormula(rule: DeductionRule, measure: Measure, context: FormulaContext): Expression | null {
  const input = countInput(measure);
  if (!input) return null;
  // 1 − 5 × 0.189 is 0.05499999999999994 to a spreadsheet: what is left must lose its noise before it is rounded.
  const left = `ROUND(${context.maxRef}-${input.count}*${numeral(rule.each)},9)`;
  const value = rounded(`MAX(${left},0)`, context);
  return guarded(input.absent, input.contradictory, value);
}

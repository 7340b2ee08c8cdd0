import type { Measure } from '../model/measure';
import type { Points } from '../model/points';
import type {
  Award,
  Band,
  Bound,
  CountRule,
  DeductionRule,
  LineAward,
  LinearRule,
  PointsAward,
  PointsRounding,
  Rule,
  RuleKind,
  ShareAward,
  StepsAward,
  TiersRule,
} from '../model/rule';
import { decimal } from '../text/decimal';
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
function share(award: ShareAward, input: RateInput, context: FormulaContext, mayExceed: boolean): Expression {
  const value = plainShare(award, input, context, mayExceed);
  return award.rounding ? steppedTo(value, award.rounding) : value;
}

/** ROUND(x/0.5,0)*0.5; binary noise must not carry the quotient over the middle. */
function steppedTo(value: Expression, { to, way }: PointsRounding): Expression {
  const rounds = { nearest: 'ROUND', up: 'ROUNDUP', down: 'ROUNDDOWN' }[way];
  return `${rounds}(ROUND((${value})/${numeral(to)},9),0)*${numeral(to)}`;
}

function plainShare(
  award: ShareAward,
  input: RateInput,
  context: FormulaContext,
  mayExceed: boolean,
): Expression {
  const of = amount(award.of, context);
  const over = `${input.achieved}*${of}`;
  const under = [input.total, award.target === 1 ? null : numeral(award.target)].filter(
    (part) => part !== null,
  );
  const quotient = under.length === 1 ? `${over}/${under[0]}` : `${over}/(${under.join('*')})`;
  const value = under.length === 0 ? over : quotient;
  return award.target === 1 && !mayExceed ? value : `MIN(${of},${value})`;
}

const guarded = (absent: Expression, contradictory: Expression, value: Expression): Expression =>
  iff(absent, EMPTY_STRING, iff(contradictory, EMPTY_STRING, value));

function linearFormula(rule: LinearRule, measure: Measure, context: FormulaContext): Expression | null {
  const input = rateInput(measure);
  if (!input) return null;
  const { floor, target, rounding, mayExceed = false } = rule;
  const whole = { kind: 'share', of: context.max, target, ...(rounding ? { rounding } : {}) } as const;
  const award = share(whole, input, context, mayExceed);
  const value = floor
    ? iff(`${rateOf(input)}${floor.inclusive ? '>=' : '>'}${numeral(floor.at)}`, award, '0')
    : award;
  return guarded(input.absent, input.contradictory, rounded(value, context));
}

function tiersFormula(rule: TiersRule, measure: Measure, context: FormulaContext): Expression | null {
  if (rule.of === 'rate') {
    const input = rateInput(measure);
    if (!input) return null;
    const value = nested(rule, rateOf(input), (award) =>
      award.kind === 'share'
        ? share(award, input, context, rule.mayExceed ?? false)
        : fixed(award, rateOf(input), context),
    );
    return guarded(input.absent, input.contradictory, rounded(value, context));
  }
  const input = countInput(measure);
  if (!input) return null;
  const value = nested(rule, input.count, (award) =>
    award.kind === 'share' ? amount(award.of, context) : fixed(award, input.count, context),
  );
  return guarded(input.absent, input.contradictory, rounded(value, context));
}

/** Points as they are, so much more or less for each whole step, or those of a line. */
function fixed(
  award: PointsAward | StepsAward | LineAward,
  measured: Expression,
  context: FormulaContext,
): Expression {
  if (award.kind === 'points') return amount(award.points, context);
  if (award.kind === 'line') return line(award, measured, context);
  const { base, from, per, each, limit } = award;
  const steps = `INT(ROUND(ABS(${measured}-${numeral(from)})/${numeral(per)},9))`;
  const sign = each < 0 ? '-' : '+';
  const value = `ROUND(${amount(base, context)}${sign}${steps}*${numeral(Math.abs(each))},9)`;
  return `${each < 0 ? 'MAX' : 'MIN'}(${value},${amount(limit, context)})`;
}

/** MIN(2,MAX(0,ROUND(0+(x-0.5)*2/0.5,9))): what binary arithmetic leaves over is gone before the points are rounded. */
function line({ from, to, rounding }: LineAward, measured: Expression, context: FormulaContext): Expression {
  const [low, high] = [amount(from.points, context), amount(to.points, context)] as const;
  const [least, most] = from.points <= to.points ? [low, high] : [high, low];
  const rise = decimal(to.points).minus(decimal(from.points)).toNumber();
  const width = decimal(to.at).minus(decimal(from.at)).toNumber();
  const value = `ROUND(${low}+(${measured}-${numeral(from.at)})*${signed(rise)}/${numeral(width)},9)`;
  const within = `MIN(${most},MAX(${least},${value}))`;
  return rounding ? steppedTo(within, rounding) : within;
}

const signed = (value: number): Expression => (value < 0 ? `(${numeral(value)})` : numeral(value));

/** IF(x<0.2,0,IF(x<0.3,0.5,1)): the bands upwards, each up to its upper bound; outside of them nothing. */
function nested(
  { of, bands, mayExceed }: TiersRule,
  measured: Expression,
  award: (award: Award) => Expression,
): Expression {
  const upwards = bands.reduceRight<{ readonly value: Expression; readonly from: Bound | null }>(
    (above, band, i) => {
      const isLast = i === bands.length - 1 && of === 'rate' && !mayExceed && holdsTheWhole(band);
      const value = isLast ? award(band.award) : upTo(band, measured, award(band.award), above);
      return { value, from: band.from };
    },
    { value: EMPTY_STRING, from: null },
  );
  // Nothing is below 0, which the guard has asked already; nor is a rate above the whole.
  const { from } = upwards;
  const isStart = from === null || (from.at <= 0 && from.inclusive);
  return isStart ? upwards.value : iff(isBelow(measured, from), EMPTY_STRING, upwards.value);
}

/** True for a band up to 100 %, which is in it: no rate lies beyond. */
const holdsTheWhole = ({ to }: Band): boolean => to !== null && (to.at > 1 || (to.at === 1 && to.inclusive));

function upTo(
  { to }: Band,
  measured: Expression,
  value: Expression,
  above: { readonly value: Expression; readonly from: Bound | null },
): Expression {
  if (!to) return value;
  const test = `${measured}${to.inclusive ? '<=' : '<'}${numeral(to.at)}`;
  return iff(test, value, beyondGap(to, above.from, measured, above.value));
}

const isBelow = (measured: Expression, { at, inclusive }: Bound): Expression =>
  `${measured}${inclusive ? '<' : '<='}${numeral(at)}`;

/** "01 đến 02" before "từ 03 trở lên" leaves 2,5 to neither of them. */
function beyondGap(to: Bound, from: Bound | null, measured: Expression, above: Expression): Expression {
  const isGap = from !== null && (from.at > to.at || (from.at === to.at && !from.inclusive && !to.inclusive));
  return isGap ? iff(isBelow(measured, from), EMPTY_STRING, above) : above;
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
  const lowest = rule.most === undefined ? '0' : `MAX(ROUND(${context.maxRef}-${numeral(rule.most)},9),0)`;
  const value = rounded(`MAX(${left},${lowest})`, context);
  return guarded(input.absent, input.contradictory, value);
}

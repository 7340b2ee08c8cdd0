import type { Entry, FigureEntry, Measure, Tick } from '../../model/measure';
import type { Points } from '../../model/points';
import type {
  Award,
  Band,
  Bound,
  CountRule,
  DeductionRule,
  Level,
  LevelsRule,
  LinearRule,
  Rule,
  RuleKind,
  TiersRule,
} from '../../model/rule';
import { decimal, ONE, pointsOf } from '../../scoring/decimal';
import { countCells, declaredLevel, levelCells, rateSource } from '../../scoring/declared';
import { matchLevel } from '../../reading/level-match';
import { areAbsent, figureExpression } from './inputs';
import { any, iff, literal, NOTHING, numeral, ref, type Expression } from './syntax';

/** What a rule's formula is made from. */
export interface FormulaContext {
  readonly max: Points;
  /** The cell of the maximum, so that the score follows when the province changes it. */
  readonly maxRef: Expression;
  readonly precision: number;
}

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

/** The rate as numerator and denominator, with the test that it cannot be used. */
interface RateInput {
  readonly achieved: Expression;
  /** `null` where the rate stands in a cell of its own. */
  readonly total: Expression | null;
  readonly absent: Expression;
  readonly contradictory: Expression;
}

function rateInput(measure: Measure): RateInput | null {
  const source = rateSource(measure);
  if (source?.kind === 'pair') return pairInput(source.total, source.achieved);
  if (source) return ownRate(source.rate, emptyPair(measure));
  const [total, achieved, rate] = [measure.total, measure.achieved, measure.rate].map(asNumber);
  // A total that is shown as a percentage is none, which no formula could tell.
  if (total && achieved) return total.percent ? null : pairInput(total, achieved);
  // 0.885 under "%" may be 88,5 % or less than one per cent: no formula may decide.
  return rate && measure.rate?.kind !== 'ambiguous' ? ownRate(rate, []) : null;
}

/** The cells of a pair that are empty now: once they are filled, they and not the rate decide. */
const emptyPair = ({ total, achieved }: Measure): readonly Entry[] =>
  [total, achieved].filter((entry) => entry?.kind === 'blank');

function pairInput(total: FigureEntry, achieved: FigureEntry): RateInput {
  const [a, b] = [figureExpression(total), figureExpression(achieved)];
  return {
    achieved: b,
    total: a,
    absent: areAbsent([total, achieved]),
    contradictory: any([`${a}<=0`, `${b}<0`, `${b}>${a}`]),
  };
}

function ownRate(rate: FigureEntry, emptyNow: readonly Entry[]): RateInput {
  const x = figureExpression(rate);
  const contradictory = any([`${x}<0`, `${x}>1`, ...areFilled(emptyNow)]);
  return { achieved: x, total: null, absent: areAbsent([rate]), contradictory };
}

/** The tests that cells which are empty now have been filled since. */
const areFilled = (entries: readonly Entry[]): readonly Expression[] =>
  entries.map(({ cell }) => `${ref(cell)}<>""`);

/** A cell that is empty now, or holds something else than a number, as the number that it is to hold. */
function asNumber(entry: Entry | null): FigureEntry | null {
  if (entry === null) return null;
  if (entry.kind === 'figure') return entry;
  return { kind: 'figure', cell: entry.cell, value: 0, percent: false, form: 'number', divisor: 1 };
}

const rateOf = ({ achieved, total }: RateInput): Expression =>
  total === null ? achieved : `${achieved}/${total}`;

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
  iff(absent, NOTHING, iff(contradictory, NOTHING, value));

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
  if (!first) return NOTHING;
  if (!first.to || rest.length === 0) return award(first.award);
  const test = `${measured}${first.to.inclusive ? '<=' : '<'}${numeral(first.to.at)}`;
  const above = nested(rest, measured, award);
  return iff(test, award(first.award), beyondGap(first.to, rest[0]?.from ?? null, measured, above));
}

/** "01 đến 02" before "từ 03 trở lên" leaves 2,5 to neither of them. */
function beyondGap(to: Bound, from: Bound | null, measured: Expression, above: Expression): Expression {
  if (from === null || from.at <= to.at) return above;
  return iff(`${measured}${from.inclusive ? '<' : '<='}${numeral(from.at)}`, NOTHING, above);
}

/** The number of units or events, with the tests that it is not there and that it makes no sense. */
interface CountInput {
  readonly count: Expression;
  readonly absent: Expression;
  readonly contradictory: Expression;
}

function countInput(measure: Measure): CountInput | null {
  const cells = countCells(measure);
  const at = Math.max(
    0,
    cells.findIndex(({ kind }) => kind !== 'blank'),
  );
  const cell = asNumber(cells[at] ?? null);
  // A percentage is no number of units, which no formula could tell: 50 % stands in its cell as 0.5.
  if (!cell || cell.percent) return null;
  const count = figureExpression(cell);
  const contradictory = any([`${count}<0`, ...areFilled(cells.slice(0, at))]);
  return { count, absent: areAbsent([cell]), contradictory };
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

function levelsFormula(rule: LevelsRule, measure: Measure, context: FormulaContext): Expression | null {
  if (measure.ticks.length > 0) return ticksFormula(rule, measure.ticks, context);
  const declared = declaredLevel(measure);
  const cells = levelCells(measure);
  const entry = declared.kind === 'given' ? declared.value.entry : cells[0];
  if (!entry) return null;
  const cell = ref(entry.cell);
  const chosen = declared.kind === 'given' ? matchLevel(rule, declared.value.text) : null;
  const choice = rule.levels.reduceRight((otherwise, level) => {
    const tests = [`${cell}=${literal(level.label)}`];
    if (chosen?.kind === 'level' && chosen.level === level) tests.push(...alias(entry, cell, level.label));
    return iff(any(tests), levelPoints(level, context), otherwise);
  }, NOTHING);
  const emptyNow = cells.slice(0, cells.indexOf(entry)).filter(({ kind }) => kind === 'blank');
  return iff(any([`${cell}=""`, ...areFilled(emptyNow)]), NOTHING, choice);
}

/** Points are rounded here, since the amount stands in the formula as it is. */
const levelPoints = ({ points }: Level, { precision }: FormulaContext): Expression =>
  numeral(pointsOf(decimal(points), ONE, precision));

/** The points of the ticked row; empty where none or several are ticked. */
function ticksFormula({ levels }: LevelsRule, ticks: readonly Tick[], context: FormulaContext): Expression {
  const cells = ticks.map(({ cell }) => ref(cell));
  const choice = levels.reduceRight(
    (otherwise, level, i) => iff(`${cells[i] ?? ''}<>""`, levelPoints(level, context), otherwise),
    NOTHING,
  );
  return iff(`COUNTA(${cells.join(',')})<>1`, NOTHING, choice);
}

/** What stands in the cell now, where it names the level in other words than the label does. */
function alias(entry: Entry, cell: Expression, label: string): readonly Expression[] {
  if (entry.kind === 'figure') return [`${cell}=${numeral(entry.value)}`];
  if (entry.kind !== 'words' || entry.text.toLowerCase() === label.toLowerCase()) return [];
  return [`${cell}=${literal(entry.text)}`];
}

import type { Entry, FigureEntry, Measure } from '../../model/measure';
import type { Points } from '../../model/points';
import type {
  Award,
  Band,
  CountRule,
  DeductionRule,
  LevelsRule,
  LinearRule,
  Rule,
  RuleKind,
  TiersRule,
} from '../../model/rule';
import { declaredLevel, declaredRate } from '../../scoring/declared';
import { matchLevel } from '../../scoring/rules/level-match';
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
  const declared = declaredRate(measure);
  if (declared.kind === 'given') {
    const { source } = declared.value;
    return source.kind === 'pair' ? pairInput(source.total, source.achieved) : ownRate(source.rate);
  }
  const [total, achieved, rate] = [measure.total, measure.achieved, measure.rate].map(asNumber);
  if (total && achieved) return pairInput(total, achieved);
  return rate ? ownRate(rate) : null;
}

function pairInput(total: FigureEntry, achieved: FigureEntry): RateInput {
  const [a, b] = [figureExpression(total), figureExpression(achieved)];
  return {
    achieved: b,
    total: a,
    absent: areAbsent([total, achieved]),
    contradictory: any([`${a}<=0`, `${b}<0`, `${b}>${a}`]),
  };
}

function ownRate(rate: FigureEntry): RateInput {
  const x = figureExpression(rate);
  return { achieved: x, total: null, absent: areAbsent([rate]), contradictory: any([`${x}<0`, `${x}>1`]) };
}

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
  const cell = countEntry(measure);
  if (!cell) return null;
  const count = figureExpression(cell);
  const value = nested(rule.bands, count, (award) =>
    amount(award.kind === 'points' ? award.points : award.of, context),
  );
  return guarded(areAbsent([cell]), `${count}<0`, rounded(value, context));
}

/** IF(x<0.2,0,IF(x<0.3,0.5,1)): the bands upwards, each up to its upper bound. */
function nested(
  bands: readonly Band[],
  measured: Expression,
  award: (award: Award) => Expression,
): Expression {
  const [first, ...rest] = bands;
  if (!first) return NOTHING;
  if (!first.to || rest.length === 0) return award(first.award);
  const test = `${measured}${first.to.inclusive ? '<=' : '<'}${numeral(first.to.at)}`;
  return iff(test, award(first.award), nested(rest, measured, award));
}

const countEntry = (measure: Measure): FigureEntry | null =>
  [measure.achieved, measure.rate, measure.total].find(
    (entry): entry is FigureEntry => entry?.kind === 'figure',
  ) ?? asNumber(measure.achieved ?? measure.rate ?? measure.total);

function countFormula(rule: CountRule, measure: Measure, context: FormulaContext): Expression | null {
  const cell = countEntry(measure);
  if (!cell) return null;
  const count = figureExpression(cell);
  const cap = rule.cap === null || rule.cap >= context.max ? context.maxRef : numeral(rule.cap);
  const value = rounded(`MIN(${count}*${numeral(rule.each)},${cap})`, context);
  return guarded(areAbsent([cell]), `${count}<0`, value);
}

function deductionFormula(rule: DeductionRule, measure: Measure, context: FormulaContext): Expression | null {
  const cell = countEntry(measure);
  if (!cell) return null;
  const count = figureExpression(cell);
  const value = rounded(`MAX(${context.maxRef}-${count}*${numeral(rule.each)},0)`, context);
  return guarded(areAbsent([cell]), `${count}<0`, value);
}

function levelsFormula(rule: LevelsRule, measure: Measure, context: FormulaContext): Expression | null {
  const declared = declaredLevel(measure);
  const entry = declared.kind === 'given' ? declared.value.entry : (measure.level ?? measure.achieved);
  if (!entry) return null;
  const cell = ref(entry.cell);
  const chosen = declared.kind === 'given' ? matchLevel(rule, declared.value.text) : null;
  const choice = rule.levels.reduceRight((otherwise, level) => {
    const tests = [`${cell}=${literal(level.label)}`];
    if (chosen?.kind === 'level' && chosen.level === level) tests.push(...alias(entry, cell, level.label));
    return iff(any(tests), numeral(Number(level.points.toFixed(context.precision))), otherwise);
  }, NOTHING);
  return iff(`${cell}=""`, NOTHING, choice);
}

/** What stands in the cell now, where it names the level in other words than the label does. */
function alias(entry: Entry, cell: Expression, label: string): readonly Expression[] {
  if (entry.kind === 'figure') return [`${cell}=${numeral(entry.value)}`];
  if (entry.kind !== 'words' || entry.text.toLowerCase() === label.toLowerCase()) return [];
  return [`${cell}=${literal(entry.text)}`];
}

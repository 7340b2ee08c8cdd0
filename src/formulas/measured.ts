import type { Entry, FigureEntry, Measure } from '../model/measure';
import { countCells, pairForMissing, rateSource } from '../reading/leaves/declared';
import { areAbsent, figureExpression, sourceOf } from './inputs';
import { any, type Expression } from './syntax';

/** The rate as numerator and denominator, with the test that it cannot be used. */
export interface RateInput {
  readonly achieved: Expression;
  /** `null` where the rate is in a cell of its own. */
  readonly total: Expression | null;
  readonly absent: Expression;
  readonly contradictory: Expression;
}

/** The rate that a measure declares, as it is in its cells; `null` where no formula may read it. */
export function rateInput(measure: Measure): RateInput | null {
  const source = rateSource(measure);
  const { mayExceed = false } = measure;
  if (source?.kind === 'pair') return pairInput(source.total, source.achieved, mayExceed);
  if (source) return ownRate(source.rate, emptyPair(measure), mayExceed);
  const [total, achieved, rate] = [measure.total, measure.achieved, measure.rate].map(asNumber);
  // A total shown as a percentage does not count as one, which a formula cannot check.
  if (total && achieved) return total.percent ? null : pairInput(total, achieved, mayExceed);
  // 0.885 under "%" may be 88,5 % or less than one per cent: no formula may decide.
  return rate && measure.rate?.kind !== 'ambiguous' ? ownRate(rate, [], mayExceed) : null;
}

/** The cells of a pair that are empty now: once they are filled, they and not the rate decide. */
const emptyPair = ({ total, achieved }: Measure): readonly Entry[] =>
  [total, achieved].filter((entry) => entry?.kind === 'blank');

function pairInput(total: FigureEntry, achieved: FigureEntry, mayExceed: boolean): RateInput {
  const [a, b] = [figureExpression(total), figureExpression(achieved)];
  return {
    achieved: b,
    total: a,
    absent: areAbsent([total, achieved]),
    contradictory: any([`${a}<=0`, `${b}<0`, ...(mayExceed ? [] : [`${b}>${a}`])]),
  };
}

function ownRate(rate: FigureEntry, emptyNow: readonly Entry[], mayExceed: boolean): RateInput {
  const x = figureExpression(rate);
  const isBounded = !mayExceed || !staysPerCent(rate);
  const contradictory = any([`${x}<0`, ...(isBounded ? [`${x}>1`] : []), ...areFilled(emptyNow)]);
  return { achieved: x, total: null, absent: areAbsent([rate]), contradictory };
}

/** A text that was "0" may become "7", which is no 700 %; a number keeps the format that makes it a percentage. */
const staysPerCent = ({ form, percent, divisor, value }: FigureEntry): boolean =>
  form === 'number' || (percent && divisor === 1 && value !== 0);

/** The tests that cells which are empty now have been filled since. */
export const areFilled = (entries: readonly Entry[]): readonly Expression[] =>
  entries.map((entry) => `${sourceOf(entry)}<>""`);

/** A cell that is empty now, or holds something else than a number, as the number that it is to hold. */
function asNumber(entry: Entry | null): FigureEntry | null {
  if (entry === null) return null;
  if (entry.kind === 'figure') return entry;
  const figure = {
    kind: 'figure',
    cell: entry.cell,
    value: 0,
    percent: false,
    form: 'number',
    divisor: 1,
  } as const;
  return entry.kind === 'blank' && entry.shows ? { ...figure, shows: entry.shows } : figure;
}

/** The rate itself, a share. */
export const rateOf = ({ achieved, total }: RateInput): Expression =>
  total === null ? achieved : `${achieved}/${total}`;

/** The number of units or events, with the tests that it is not there and that it makes no sense. */
export interface CountInput {
  readonly count: Expression;
  readonly absent: Expression;
  readonly contradictory: Expression;
}

/** The number that a measure declares, from the first cell that holds one; `null` for a percentage. */
export function countInput(measure: Measure): CountInput | null {
  const pair = pairForMissing(measure);
  if (pair) {
    const [a, b] = [figureExpression(pair.total), figureExpression(pair.achieved)];
    const absent = areAbsent([pair.total, pair.achieved]);
    return { count: `(${a}-${b})`, absent, contradictory: any([`${b}<0`, `${b}>${a}`]) };
  }
  const cells = countCells(measure);
  const index = Math.max(
    0,
    cells.findIndex(({ kind }) => kind !== 'blank'),
  );
  const cell = asNumber(cells[index] ?? null);
  // A percentage is no number of units, which no formula could tell: 50 % is in its cell as 0.5.
  if (!cell || cell.percent) return null;
  const count = figureExpression(cell);
  const contradictory = any([`${count}<0`, ...areFilled(cells.slice(0, index))]);
  return { count, absent: areAbsent([cell]), contradictory };
}

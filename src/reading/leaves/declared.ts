import type { Entry, FigureEntry, Measure } from '../../model/measure';
import { message, type Message } from '../../model/message';
import type { FindingCode } from '../../model/finding';
import type { Problem } from '../../model/outcome';
import { a1 } from '../../model/cell';
import { decimal, ONE, type Decimal, type Fraction } from '../../text/decimal';

/** What a rule needs of the measure, or why it cannot have it. */
export type Declared<Value> =
  | { readonly kind: 'given'; readonly value: Value }
  | { readonly kind: 'missing'; readonly reason: Message }
  | { readonly kind: 'invalid'; readonly reason: Message; readonly problem: Problem };

/** The rate that a linear or tiered rule works on, and the cells it comes from. */
export interface DeclaredRate {
  readonly fraction: Fraction;
  /** Total and achieved where both were given, else the rate's own cell. */
  readonly source: RateSource;
}

export type RateSource =
  | { readonly kind: 'pair'; readonly total: FigureEntry; readonly achieved: FigureEntry }
  | { readonly kind: 'rate'; readonly rate: FigureEntry };

const given = <Value>(value: Value): Declared<Value> => ({ kind: 'given', value });
const missing = (reason: Message): Declared<never> => ({ kind: 'missing', reason });
const invalid = (code: FindingCode, { cell }: Entry, reason: Message): Declared<never> => ({
  kind: 'invalid',
  reason,
  problem: { code, cell },
});

/**
 * The achieved share: achieved ÷ total, or a percentage in a cell of its own, which is not asked where both
 * figures are there. An achieved figure above its total, a total of 0 and a negative figure contradict
 * themselves and are `invalid`.
 */
export function declaredRate(measure: Measure): Declared<DeclaredRate> {
  const source = rateSource(measure);
  const { mayExceed = false } = measure;
  if (source?.kind === 'pair') return fromPair(source.total, source.achieved, mayExceed);
  if (source) return fromRate(source.rate, mayExceed);
  const { total, achieved, rate } = measure;
  return firstInvalid([total, achieved, rate]) ?? missing(whatIsMissing(measure));
}

/** The cells that give the rate; `null` while they are empty, or hold something else than numbers. */
export function rateSource(measure: Measure): RateSource | null {
  if (firstInvalid([measure.total, measure.achieved])) return null;
  const pair = pairOf(measure);
  if (pair) return { kind: 'pair', ...pair };
  const rate = firstInvalid([measure.rate]) ? null : rateOf(measure);
  return rate && { kind: 'rate', rate };
}

/**
 * The declared number of units or events, which must not be negative: what was achieved, or whichever other
 * cell is filled where that one is not.
 */
export function declaredCount(
  measure: Measure,
): Declared<{ readonly count: Decimal; readonly cell: FigureEntry }> {
  const missingOnes = missingCount(measure);
  if (missingOnes) return missingOnes;
  const entry = countCells(measure).find(({ kind }) => kind !== 'blank') ?? null;
  const problem = firstInvalid([entry]);
  if (problem) return problem;
  const cell = figure(entry);
  if (!cell) return missing(message('reason.missing.count'));
  if (cell.value < 0) return negative(cell);
  if (cell.percent) {
    return invalid('not-a-number', cell, message('reason.invalid.percent-for-count', { cell: place(cell) }));
  }
  return given({ count: decimal(cell.value), cell });
}

/** The pair from which the number of what is missing follows; `null` where none is asked for or the pair is incomplete. */
export const pairForMissing = (measure: Measure) => (measure.countsMissing ? pairOf(measure) : null);

/** "Mỗi chỉ tiêu không đạt trừ 2 điểm" beside 12 and 10: two are missing. */
function missingCount(
  measure: Measure,
): Declared<{ readonly count: Decimal; readonly cell: FigureEntry }> | null {
  const pair = pairForMissing(measure);
  if (!pair) return null;
  const { total, achieved } = pair;
  const count = decimal(total.value).minus(decimal(achieved.value));
  if (achieved.value < 0) return negative(achieved);
  if (count.gte(0)) return given({ count, cell: achieved });
  const args = { achieved: achieved.value, total: total.value, cell: place(achieved) };
  return invalid('exceeds-total', achieved, message('reason.invalid.exceeds-total', args));
}

/** The cells in which a number may be, the one that is made for it first. */
export const countCells = ({ achieved, rate, total }: Measure): readonly Entry[] =>
  [achieved, rate, total].filter((entry) => entry !== null);

/** A declared level: its words, and the cell that holds them. */
export interface DeclaredLevel {
  readonly text: string;
  readonly entry: Extract<Entry, { kind: 'words' | 'figure' }>;
}

/** The declared level, from its own column or from wherever words are. "100%" may have become a number. */
export function declaredLevel(measure: Measure): Declared<DeclaredLevel> {
  const candidates = levelCells(measure);
  const words = candidates.find((entry) => entry.kind === 'words');
  if (words) return given({ text: words.text, entry: words });
  const number = figure(measure.level);
  if (number) return given({ text: figureText(number), entry: number });
  const problem = candidates.find((entry) => entry.kind === 'error');
  return problem ? cellError(problem) : missing(message('reason.missing.level'));
}

/** The cells in which a level's words may be, the one that is made for them first. */
export const levelCells = ({ level, achieved, rate, total }: Measure): readonly Entry[] =>
  [level, achieved, rate, total].filter((entry) => entry !== null);

/** A number as the label of a level would write it: "100%", "2". */
const figureText = ({ value, percent }: FigureEntry): string =>
  percent ? `${decimal(value).times(100).toString()}%` : String(value).replace('.', ',');

function pairOf(measure: Measure): { total: FigureEntry; achieved: FigureEntry } | null {
  const total = figure(measure.total);
  const achieved = figure(measure.achieved);
  return total && achieved && !total.percent && !achieved.percent ? { total, achieved } : null;
}

/** A percentage of its own, or one typed where the achieved figure belongs and no total is given. */
function rateOf(measure: Measure): FigureEntry | null {
  const rate = figure(measure.rate);
  if (rate) return rate;
  const achieved = figure(measure.achieved);
  return achieved?.percent ? achieved : null;
}

function fromPair(total: FigureEntry, achieved: FigureEntry, mayExceed: boolean): Declared<DeclaredRate> {
  if (total.value < 0) return negative(total);
  if (achieved.value < 0) return negative(achieved);
  if (total.value === 0) {
    return invalid('zero-total', total, message('reason.invalid.zero-total', { cell: place(total) }));
  }
  const fraction = { over: decimal(achieved.value), under: decimal(total.value) };
  if (fraction.over.gt(fraction.under) && !mayExceed) {
    const args = { achieved: achieved.value, total: total.value, cell: place(achieved) };
    return invalid('exceeds-total', achieved, message('reason.invalid.exceeds-total', args));
  }
  return given({ fraction, source: { kind: 'pair', total, achieved } });
}

function fromRate(rate: FigureEntry, mayExceed: boolean): Declared<DeclaredRate> {
  if (rate.value < 0) return negative(rate);
  if (rate.value > 1 && !mayExceed) {
    const args = { rate: rate.value, cell: place(rate) };
    return invalid('exceeds-total', rate, message('reason.invalid.rate-over-one', args));
  }
  return given({ fraction: { over: decimal(rate.value), under: ONE }, source: { kind: 'rate', rate } });
}

/** Words, an unclear number or an error value where a number belongs. */
function firstInvalid(entries: readonly (Entry | null)[]): Declared<never> | null {
  for (const entry of entries) {
    if (entry?.kind === 'words') {
      const args = { cell: place(entry), text: entry.text };
      return invalid('not-a-number', entry, message('reason.invalid.not-a-number', args));
    }
    if (entry?.kind === 'ambiguous') {
      const args = { cell: place(entry), text: entry.text };
      return invalid('not-a-number', entry, message('reason.invalid.ambiguous-number', args));
    }
    if (entry?.kind === 'error') return cellError(entry);
  }
  return null;
}

function whatIsMissing(measure: Measure): Message {
  const total = figure(measure.total);
  const achieved = figure(measure.achieved);
  if (total && !achieved) return message('reason.missing.achieved');
  if (achieved && !total) return message('reason.missing.total');
  return message('reason.missing.figures');
}

const figure = (entry: Entry | null): FigureEntry | null => (entry?.kind === 'figure' ? entry : null);

const negative = (entry: FigureEntry): Declared<never> =>
  invalid(
    'not-a-number',
    entry,
    message('reason.invalid.negative', { value: entry.value, cell: place(entry) }),
  );

const cellError = (entry: Extract<Entry, { kind: 'error' }>): Declared<never> =>
  invalid('formula-error', entry, cellErrorReason(entry));

/** What is wrong with a cell that shows an error value, or whose formula nobody has calculated. */
export const cellErrorReason = (entry: Extract<Entry, { kind: 'error' }>): Message =>
  entry.text === ''
    ? message('reason.invalid.not-calculated', { cell: place(entry) })
    : message('reason.invalid.cell-error', { cell: place(entry), value: entry.text });

/** The cell within its sheet: a reason is always shown with its sheet. */
const place = (entry: Entry): string => a1(entry.cell.row, entry.cell.column);

import { cellOf, type Grid } from '../../model/grid';
import type { Entry, FigureEntry } from '../../model/measure';
import type { Goal } from '../../model/target';
import { plainText } from '../../text/key';
import { readNumber } from '../../text/number';
import { readEntry } from '../cells/entry';

/** Where a target's result is, and what its surroundings say of the unit. */
export interface ResultPlace {
  readonly row: number;
  readonly achieved: number | undefined;
  readonly total: number | undefined;
  /** True where the header of the results or the target's own unit says that they are percentages. */
  readonly inPercent: boolean;
}

/**
 * What was achieved of a target, in whatever form an office types it: 97, 0,97, "97%", "Đạt 97%", "97/100 hồ sơ",
 * "97% (97/100 hồ sơ)", a total and a part in two columns, "thứ 4". Words without a figure stay words.
 */
export function readResult(
  grid: Grid,
  place: ResultPlace,
  goal: Goal | null,
  part: { readonly index: number; readonly of: number } = { index: 0, of: 1 },
): Entry | null {
  const { row, achieved, total } = place;
  if (achieved === undefined) return null;
  const plain = ofPart(readEntry(grid, row, achieved), part);
  if (plain.kind === 'words') return figureIn(plain, goal) ?? plain;
  if (plain.kind !== 'figure' || plain.percent || goal?.of !== 'rate') return plain;
  const whole = total === undefined ? null : readEntry(grid, row, total);
  if (whole?.kind === 'figure' && !whole.percent && whole.value > 0) return shareOf(plain, whole.value);
  return asPercentage(plain, place.inPercent);
}

/** Total and part of a target, where both columns hold plain numbers and the part is no more than the total. */
export function pairAt(
  grid: Grid,
  { row, achieved, total }: ResultPlace,
): { readonly total: FigureEntry; readonly achieved: FigureEntry } | null {
  if (achieved === undefined || total === undefined) return null;
  const [whole, part] = [readEntry(grid, row, total), readEntry(grid, row, achieved)];
  if (whole.kind !== 'figure' || part.kind !== 'figure' || whole.percent || part.percent) return null;
  return whole.value > 0 && part.value >= 0 && part.value <= whole.value
    ? { total: whole, achieved: part }
    : null;
}

/** "100%; 85%" gives two targets of one sentence their results; one figure for both gives neither. */
function ofPart(entry: Entry, { index, of }: { readonly index: number; readonly of: number }): Entry {
  if (of === 1 || entry.kind === 'blank' || entry.kind === 'not-applicable' || entry.kind === 'dash')
    return entry;
  const { cell } = entry;
  if (entry.kind !== 'words')
    return { kind: 'ambiguous', cell, text: entry.kind === 'figure' ? String(entry.value) : entry.text };
  const pieces = entry.text.split(/[;\n]/).filter((piece) => piece.trim() !== '');
  return pieces.length === of ? { kind: 'words', cell, text: pieces[index] ?? '' } : entry;
}

const figure = (cell: Entry['cell'], value: number, percent: boolean): FigureEntry => ({
  kind: 'figure',
  cell,
  value,
  percent,
  form: 'number',
  divisor: 1,
});

const shareOf = ({ cell, value }: FigureEntry, whole: number): Entry =>
  value > whole ? { kind: 'ambiguous', cell, text: `${value}/${whole}` } : figure(cell, value / whole, true);

/** 97 is 97 %, 0,97 too unless percentages are asked for: then it may be less than one per cent, and so may a 1. */
function asPercentage(entry: FigureEntry, inPercent: boolean): Entry {
  const { cell, value } = entry;
  if (value === 0) return figure(cell, 0, true);
  if (value === 1 || (inPercent && value > 0 && value < 1))
    return { kind: 'ambiguous', cell, text: String(value) };
  if (value > 0 && value < 1) return { ...entry, percent: true };
  return { ...entry, value: Number(`${value}e-2`), percent: true, divisor: 100 };
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const PERCENT = new RegExp(String.raw`(${NUMBER})\s*(?:%|phần trăm)`, 'giu');
const FRACTION = new RegExp(String.raw`(${NUMBER})\s*/\s*(${NUMBER})`, 'gu');
const PLAIN = new RegExp(String.raw`(?<![\d.,/%])${NUMBER}(?![\d.,/%])`, 'gu');
/** How far a rounded percentage may be from the figures next to it. */
const ROUNDING = 0.006;

/** The figure that words hold; `null` where they hold none, or several that say different things. */
function figureIn({ cell, text }: Extract<Entry, { kind: 'words' }>, goal: Goal | null): Entry | null {
  if (!goal) return null;
  const words = plainText(text);
  const rates = distinct([...words.matchAll(PERCENT)].map((match) => numberIn(`${match[1]}%`)));
  const parts = [...words.matchAll(FRACTION)].map(([, part = '', whole = '']) => [
    numberIn(part),
    numberIn(whole),
  ]);
  const [first] = parts;
  const [part, whole] = first ?? [null, null];
  if (goal.of === 'count') {
    const counts = distinct([...withoutBrackets(words).matchAll(PLAIN)].map(([number]) => numberIn(number)));
    const value = part ?? (counts.length === 1 ? counts[0] : null) ?? null;
    return value === null ? null : figure(cell, value, false);
  }
  const share = part !== null && part !== undefined && whole ? part / whole : null;
  if (parts.length > 1 || rates.length > 1 || (share !== null && share > 1)) return null;
  const [rate] = rates;
  if (rate !== undefined && share !== null && Math.abs(rate - share) > ROUNDING) return null;
  if (rate !== undefined) return figure(cell, rate, true);
  return share === null ? null : figure(cell, share, true);
}

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, ' ');

function numberIn(text: string): number | null {
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : null;
}

const distinct = (values: readonly (number | null)[]): readonly number[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** The cell of a target's result, or of its words where the list has no column of results. */
export const resultCell = (grid: Grid, { row, achieved }: ResultPlace, text: number): Entry['cell'] =>
  cellOf(grid, row, achieved ?? text);

import type { CellRef } from '../../model/cell';
import { cellOf } from '../../model/grid';
import type { DayParts } from '../../text/date/day';
import { readCode, type ReadCode } from '../codes/code';
import type { CriteriaRow } from './criteria-rows';

/** A filled code cell that is no code, and the code that the neighbours make likely. */
export interface CodeDoubt {
  readonly cell: CellRef;
  readonly text: string;
  /** True for a day, which Excel makes of "1.2" and "1-2". */
  readonly isDay: boolean;
  readonly meant: string | null;
}

/** Rows with their codes as far as the whole column tells them. */
export interface ResolvedRows {
  readonly rows: readonly CriteriaRow[];
  readonly doubts: readonly CodeDoubt[];
}

/**
 * What one code cell alone does not tell: a code that Excel turned into a day ("1.2" became 01/02), and figures
 * without dots ("TC-111" below "TC-11"). A day that fits between its neighbours is taken for the code that it was,
 * and said; whatever else fills a code cell is said, too.
 */
export function resolveCodes(read: readonly CriteriaRow[]): ResolvedRows {
  const doubts: CodeDoubt[] = [];
  const rows: CriteriaRow[] = [];
  let before: readonly string[] = [];
  const all = withoutDots(read);
  for (const [i, row] of all.entries()) {
    const isUnknown = row.kind === 'criterion' && row.mark === null && row.code === null && !row.isImplied;
    const { date, text } = row.codeCell;
    const code = isUnknown ? codeBetween(row, before, codeBehind(all, i)) : row.code;
    if (isUnknown) {
      const isDay = date !== null;
      doubts.push({ cell: codeCellOf(row), text, isDay, meant: code?.text ?? null });
    }
    if (code && row.mark === null && !row.isImplied) before = code.parts;
    rows.push(code === row.code ? row : { ...row, code });
  }
  return { rows, doubts };
}

const codeCellOf = ({ grid, row, header }: CriteriaRow): CellRef =>
  cellOf(grid, row, header.columns.code ?? 0);

/** The code of the next row that has one. */
const codeBehind = (rows: readonly CriteriaRow[], index: number): readonly string[] =>
  rows.slice(index + 1, index + 1 + NEAR).find(({ code, mark }) => code !== null && mark === null)?.code
    ?.parts ?? [];

/** A scale written in rows has no more of them. */
const NEAR = 12;

/** The code that a cell meant: a day's figures in the order that goes on, else the only one that fits in between. */
function codeBetween(
  row: CriteriaRow,
  before: readonly string[],
  behind: readonly string[],
): ReadCode | null {
  const { date } = row.codeCell;
  const ofDay = date && codeOfDay(date, before);
  if (ofDay) return ofDay;
  if (behind.length === 0 || before.some((part) => !/^\d+$/.test(part))) return null;
  const fitting = successors(before).filter((parts) => follows(behind, parts));
  const isLeaf = row.wording !== '' || row.hasFigures;
  const beside = isLeaf ? fitting.filter((parts) => parts.length === before.length) : fitting;
  const [only, ...others] = beside.length > 0 ? beside : fitting;
  return only && others.length === 0 ? readCode(only.join('.')) : null;
}

/** The codes that may come next: the first below, and the next of each level. */
const successors = (before: readonly string[]): readonly (readonly string[])[] => [
  [...before, '1'],
  ...before.map((part, index) => [...before.slice(0, index), String(Number(part) + 1)]),
];

/** The code that a day was, where one reading of its figures goes on from the code before. */
function codeOfDay({ day, month, year }: DayParts, before: readonly string[]): ReadCode | null {
  const short = year % 100;
  const readings = [
    [day, month],
    [month, day],
    [day, month, short],
    [month, day, short],
    [short, month, day],
  ].map((parts) => parts.map(String));
  const found =
    readings.find((parts) => follows(parts, before)) ?? readings.find((parts) => leavesAGap(parts, before));
  return found ? readCode(found.join('.')) : null;
}

/** "1.1.1" after "1.1", "1.1.3" after "1.1.2", "1.2" after "1.1.3"; "1.1" at the beginning or after "1". */
function follows(parts: readonly string[], before: readonly string[]): boolean {
  const last = Number(parts.at(-1));
  const parent = parts.slice(0, -1).join('.');
  if (last === 1) return before.length === 0 ? /^1(\.1)*$/.test(parent) : parent === before.join('.');
  const sibling = [...parts.slice(0, -1), String(last - 1)];
  return before.slice(0, parts.length).join('.') === sibling.join('.');
}

/** "1.4" after "1.2". */
const leavesAGap = (parts: readonly string[], before: readonly string[]): boolean =>
  before.length >= parts.length &&
  parts.slice(0, -1).join('.') === before.slice(0, parts.length - 1).join('.') &&
  Number(parts.at(-1)) > Number(before[parts.length - 1]);

/**
 * Figures without dots: 1, 11, 111, 112, 12, 2 are 1, 1.1, 1.1.1 and so on where each but the first is below
 * the one that it begins with. 1, 2, … 10, 11 are not.
 */
function withoutDots(rows: readonly CriteriaRow[]): readonly CriteriaRow[] {
  const figures = rows.filter(
    ({ code, mark, isImplied }) => code?.parts.length === 1 && mark === null && !isImplied,
  );
  const texts = figures.map(({ code }) => code?.parts[0] ?? '').filter((text) => /^\d+$/.test(text));
  const long = texts.filter((text) => text.length > 1);
  if (
    long.length === 0 ||
    long.some((text) => text.includes('0')) ||
    !texts.every((text, i) => nests(text, texts[i - 1]))
  )
    return rows;
  return rows.map((row) => {
    const text = row.code?.parts[0] ?? '';
    const code = row.code?.parts.length === 1 && /^\d{2,}$/.test(text) ? readCode([...text].join('.')) : null;
    return code && row.code ? { ...row, code: { ...code, label: row.code.label } } : row;
  });
}

/** True where the figure goes on from the one before it: its first part below it, or the next of a level that is open. */
function nests(text: string, before = ''): boolean {
  const parent = text.slice(0, -1);
  if (parent !== '' && text.endsWith('1') && before === parent) return true;
  const sibling = `${parent}${Number(text.at(-1)) - 1}`;
  return text.length === 1 ? true : before.startsWith(sibling);
}

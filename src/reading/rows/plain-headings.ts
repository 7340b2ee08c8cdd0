import { plainLines, textKey } from '../../text/key';
import type { ReadCode } from '../codes/code';
import type { CriteriaRow } from './criteria-rows';
import { isFilled } from './filled-cells';
import { isNoteLine } from './row-labels';

/**
 * Headings of fields that have neither a code nor capitals: what is below tells them. Either the points of each are those
 * of the coded rows up to the next one ("Tổ chức thực hiện", 8, then 1 … 4), or each is a line alone above rows without
 * codes that all bring their own scales. Empty where a single one does not hold: none is guessed.
 */
export function plainHeadings(rows: readonly CriteriaRow[]): ReadonlySet<CriteriaRow> {
  const end = rows.findIndex(({ opens, isAfterEnd }) => opens !== null || isAfterEnd);
  const inside = (end < 0 ? rows : rows.slice(0, end)).filter(({ kind }) => kind !== 'total');
  if (inside.some(({ isImplied }) => isImplied)) return NONE;
  const summed = summedHeadings(inside);
  return new Set(summed.length > 0 ? summed : linesAlone(inside));
}

const NONE: ReadonlySet<CriteriaRow> = new Set();

/** A row that only names something. */
const isPlain = ({ kind, mark, name, wording, hasFigures, levelPoints }: CriteriaRow): boolean =>
  kind === 'uncoded' &&
  mark === null &&
  wording === '' &&
  !hasFigures &&
  levelPoints === null &&
  plainLines(name).length === 1 &&
  !isNoteLine(textKey(name));

/** One heading would be the title of the whole table. */
const LEAST = 2;

function summedHeadings(rows: readonly CriteriaRow[]): readonly CriteriaRow[] {
  const headings = rows.filter((row, i) => isPlain(row) && (row.max ?? 0) > 0 && isNumbered(rows[i + 1]));
  const [first] = headings;
  if (!first || headings.length < LEAST) return [];
  const places = headings.map((heading) => rows.indexOf(heading));
  const isFirst = rows.slice(0, rows.indexOf(first)).every(({ code }) => code === null);
  const isSum = (heading: CriteriaRow, i: number): boolean =>
    heading.max === sumOfHighest(rows.slice((places[i] ?? 0) + 1, places[i + 1]));
  return isFirst && headings.every(isSum) ? headings : [];
}

const isNumbered = (row: CriteriaRow | undefined): boolean =>
  row !== undefined && row.code !== null && row.mark === null;

/** The points of the rows that are numbered like the first one; those of its parts are in them. */
function sumOfHighest(rows: readonly CriteriaRow[]): number {
  const style = styleOf(rows[0]?.code ?? null);
  const highest = rows.filter((row) => isNumbered(row) && styleOf(row.code) === style);
  return Math.round(highest.reduce((sum, { max }) => sum + (max ?? 0), 0) * 1e6) / 1e6;
}

const styleOf = (code: ReadCode | null): string => JSON.stringify(code?.styles.at(0) ?? null);

function linesAlone(rows: readonly CriteriaRow[]): readonly CriteriaRow[] {
  const lines = rows.filter((row) => row.max === null && isPlain(row) && isAlone(row));
  const isInPlace = rows.every((row, i) => {
    const isLine = lines.includes(row);
    if (i === 0 || i === rows.length - 1) return isLine === (i === 0);
    return isLine ? !lines.includes(rows[i + 1] ?? row) : bringsScale(row);
  });
  return lines.length >= LEAST && isInPlace ? lines : [];
}

const isAlone = ({ grid, row }: CriteriaRow): boolean =>
  (grid.values[row] ?? []).filter((_, column) => isFilled(grid, row, column)).length === 1;

/** A leaf without a code whose scale is in its own row: beside its name, or under it in the same cell. */
const bringsScale = ({ code, max, wording, name }: CriteriaRow): boolean =>
  code === null && max !== null && (wording !== '' || plainLines(name).length > 1);

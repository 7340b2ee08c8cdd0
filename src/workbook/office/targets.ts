import type { CellRange } from '../../model/cell';
import type { Edits, SheetEdits } from '../../model/edits';
import { touchedRanges } from '../edits/check-edits';
import { nameKey } from '../references';
import { disjoint } from './rectangles';

/** Where edits touch a sheet that is there already. */
export interface SheetTargets {
  readonly sheet: string;
  /** Rectangles, apart from each other, in which contents, formats or links may change. */
  readonly cells: readonly CellRange[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** What the edits touch, split by whether it is there already. */
export interface Targets {
  readonly existing: readonly SheetTargets[];
  /** The names of the sheets that are to be made, in order. */
  readonly made: readonly string[];
  /** The sheets that are to be taken away and are there, by the names that they have. */
  readonly removed: readonly string[];
  /** The sheets that are there and are not to be taken away. */
  readonly staying: readonly string[];
}

/** What the edits, which have been checked, touch in a workbook with these sheets. */
export function targetsOf(edits: Edits, sheets: readonly string[]): Targets {
  const existing = new Map(sheets.map((sheet) => [nameKey(sheet), sheet]));
  const made: string[] = [];
  const touched = new Map<string, SheetEdits[]>();
  for (const sheetEdits of edits.sheets) {
    const { sheet } = sheetEdits;
    const key = nameKey(sheet);
    if (existing.has(key)) touched.set(key, [...(touched.get(key) ?? []), sheetEdits]);
    else if (!made.some((name) => nameKey(name) === key)) made.push(sheet);
  }
  const removed = (edits.remove?.sheets ?? []).flatMap((sheet) => existing.get(nameKey(sheet)) ?? []);
  return {
    existing: [...touched].map(([key, all]) => sheetTargets(existing.get(key) ?? key, all)),
    made,
    removed,
    staying: sheets.filter((sheet) => !removed.includes(sheet)),
  };
}

const sheetTargets = (sheet: string, all: readonly SheetEdits[]): SheetTargets => ({
  sheet,
  cells: disjoint(all.flatMap(touchedRanges)),
  columns: [...new Set(all.flatMap(({ columnWidths }) => columnWidths.map(({ column }) => column)))].sort(
    ascending,
  ),
  rows: [...new Set(all.flatMap(rowsOf))].sort(ascending),
});

/** The rows that get a height, and those from which a height may go with its line. */
const rowsOf = ({ rowHeights, lines }: SheetEdits): readonly number[] => [
  ...rowHeights.map(({ row }) => row),
  ...(lines?.kept ?? []).flatMap(({ from, to }) => [from, to]),
];

const ascending = (one: number, other: number): number => one - other;

import { addressOf } from '../../model/cell';
import type { CellRange } from '../../model/cell';
import type { Block, Edits, SheetEdits } from '../../model/edits';
import { MAX_FORMULA_LENGTH, MAX_TEXT_LENGTH } from '../limits';
import { checkPlace, checkRange } from '../ranges';
import { nameKey } from '../references';
import { refuse } from '../refuse';
import { isSheetName } from '../sheet-name';
import { cell, disjoint } from './rectangles';

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
  readonly standing: readonly SheetTargets[];
  /** The names of the sheets that are to be made, in order. */
  readonly made: readonly string[];
  /** The sheets that are to be taken away and are there, by the names that they have. */
  readonly removed: readonly string[];
  /** The sheets that are there and are not to be taken away. */
  readonly staying: readonly string[];
}

/**
 * Tells what the edits touch in a workbook with these sheets. Refuses what Excel could not do, before anything
 * is asked of it: a sheet that is not there, a name that no sheet may have, a text too long for a cell.
 */
export function targetsOf(edits: Edits, sheets: readonly string[]): Targets {
  const standing = new Map(sheets.map((sheet) => [nameKey(sheet), sheet]));
  const made: string[] = [];
  const touched = new Map<string, SheetEdits[]>();
  for (const sheetEdits of edits.sheets) {
    const { sheet, create } = sheetEdits;
    checkSheet(sheetEdits);
    const key = nameKey(sheet);
    if (standing.has(key)) touched.set(key, [...(touched.get(key) ?? []), sheetEdits]);
    else if (!made.some((name) => nameKey(name) === key)) {
      if (!create) refuse('file.no-such-sheet', { sheet });
      if (!isSheetName(sheet)) refuse('file.sheet-name', { sheet });
      made.push(sheet);
    }
  }
  for (const { sheet } of edits.names) {
    const isThere = standing.has(nameKey(sheet)) || made.some((name) => nameKey(name) === nameKey(sheet));
    if (!isThere) refuse('file.no-such-sheet', { sheet });
  }
  const removed = (edits.remove?.sheets ?? []).flatMap((sheet) => standing.get(nameKey(sheet)) ?? []);
  return {
    standing: [...touched].map(([key, all]) => sheetTargets(standing.get(key) ?? key, all)),
    made,
    removed,
    staying: sheets.filter((sheet) => !removed.includes(sheet)),
  };
}

const sheetTargets = (sheet: string, all: readonly SheetEdits[]): SheetTargets => ({
  sheet,
  cells: disjoint(all.flatMap(rangesOf)),
  columns: [...new Set(all.flatMap(({ columnWidths }) => columnWidths.map(({ column }) => column)))].sort(
    ascending,
  ),
  rows: [...new Set(all.flatMap(({ rowHeights }) => rowHeights.map(({ row }) => row)))].sort(ascending),
});

const ascending = (one: number, other: number): number => one - other;

const rangesOf = ({ clear, blocks, formats, links, merges }: SheetEdits): readonly CellRange[] => [
  ...clear,
  ...blocks.flatMap(blockRange),
  ...formats.map(({ range }) => range),
  ...links.map(({ row, column }) => cell(row, column)),
  ...merges,
];

/** The rectangle of a block; none where it has no cells. */
export function blockRange({ row, column, cells }: Block): readonly CellRange[] {
  const width = Math.max(0, ...cells.map((line) => line.length));
  if (cells.length === 0 || width === 0) return [];
  return [
    { firstRow: row, lastRow: row + cells.length - 1, firstColumn: column, lastColumn: column + width - 1 },
  ];
}

function checkSheet(edits: SheetEdits): void {
  rangesOf(edits).forEach(checkRange);
  edits.links.forEach(({ row, column }) => checkPlace(row, column));
  for (const block of edits.blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((content, right) => {
        const address = () =>
          addressOf({ sheet: edits.sheet, row: block.row + down, column: block.column + right });
        if (content?.kind === 'text' && content.text.length > MAX_TEXT_LENGTH)
          refuse('file.text-too-long', {
            cell: address(),
            length: content.text.length,
            most: MAX_TEXT_LENGTH,
          });
        if (content?.kind === 'formula' && content.formula.length > MAX_FORMULA_LENGTH)
          refuse('file.formula-too-long', { cell: address(), most: MAX_FORMULA_LENGTH });
        if (content?.kind === 'number' && !Number.isFinite(content.value))
          throw new RangeError(`no number: ${content.value}`);
      }),
    );
  }
}

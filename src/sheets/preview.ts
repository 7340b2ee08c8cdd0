import type { CellRef, CellValue } from '../model/cell';
import type { CellContent, Edits, SheetEdits } from '../model/edits';
import { formulaAt, valueAt, type Grid, type WorkbookContent } from '../model/grid';
import { sameFormula } from '../formulas/syntax';

/** What writing would do to one cell. */
export interface CellChange {
  readonly cell: CellRef;
  /** Into an empty cell, in place of something else, or only taking something away. */
  readonly kind: 'new' | 'changed' | 'removed';
  /** What is there now; the formula, where the cell holds one. */
  readonly before: CellValue;
  readonly after: CellContent;
}

/** What writing would do to one sheet. */
export interface SheetPreview {
  readonly sheet: string;
  readonly isNew: boolean;
  /** In the order of the sheet, row by row; cells that stay as they are are left out. */
  readonly changes: readonly CellChange[];
  /** Cells that get a link. */
  readonly links: number;
  /** The rows of a generated sheet whose lines move or disappear, counted from 0. */
  readonly movedRows: readonly number[];
}

/**
 * What edits would change in a workbook, sheet by sheet, for showing before anything is written. Looks and
 * widths are not listed; a sheet of which only these change is there without changes.
 */
export function previewEdits(edits: Edits, content: WorkbookContent): readonly SheetPreview[] {
  return edits.sheets.map((sheet) => {
    const grid = content.grids.find((each) => each.sheet === sheet.sheet) ?? null;
    return {
      sheet: sheet.sheet,
      isNew: grid === null,
      changes: changesOf(sheet, grid),
      links: sheet.links.filter(({ to }) => to.kind !== 'none').length,
      movedRows: movedRows(sheet, grid),
    };
  });
}

function movedRows({ lines }: SheetEdits, grid: Grid | null): readonly number[] {
  const isFilled = (row: number): boolean =>
    (grid?.values[row] ?? []).some((value) => emptyAsNull(value) !== null);
  const moved = (lines?.kept ?? []).flatMap(({ from, to }) => (from === to ? [] : [from]));
  return [...moved, ...(lines?.gone ?? [])].filter(isFilled).sort((one, other) => one - other);
}

/** True where applying the edits would leave every cell as it is. */
export const changesNothing = (previews: readonly SheetPreview[]): boolean =>
  previews.every(({ changes, isNew }) => changes.length === 0 && !isNew);

function changesOf(edits: SheetEdits, grid: Grid | null): readonly CellChange[] {
  const after = new Map<number, Map<number, CellContent>>();
  const put = (row: number, column: number, content: CellContent): void => {
    const cells = after.get(row) ?? new Map<number, CellContent>();
    cells.set(column, content);
    after.set(row, cells);
  };
  for (const { firstRow, lastRow, firstColumn, lastColumn } of edits.clear) {
    for (let row = firstRow; row <= Math.min(lastRow, (grid?.values.length ?? 0) - 1); row++)
      for (let column = firstColumn; column <= lastColumn; column++) put(row, column, { kind: 'empty' });
  }
  for (const block of edits.blocks) {
    block.cells.forEach((cells, i) =>
      cells.forEach((content, j) => content && put(block.row + i, block.column + j, content)),
    );
  }
  return [...after.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) =>
      [...cells.entries()]
        .sort(([a], [b]) => a - b)
        .flatMap(([column, content]) => changeOf(edits.sheet, grid, row, column, content) ?? []),
    );
}

function changeOf(
  sheet: string,
  grid: Grid | null,
  row: number,
  column: number,
  after: CellContent,
): CellChange | null {
  const value = grid ? emptyAsNull(valueAt(grid, row, column)) : null;
  const formula = grid && formulaAt(grid, row, column);
  const before = formula || value;
  if (isSame(after, formula, value)) return null;
  const kind = before === null ? 'new' : after.kind === 'empty' ? 'removed' : 'changed';
  return { cell: { sheet, row, column }, kind, before, after };
}

function isSame(after: CellContent, formula: string | null, value: CellValue): boolean {
  switch (after.kind) {
    case 'formula':
      return formula ? sameFormula(formula, after.formula) : false;
    case 'empty':
      return !formula && value === null;
    case 'text':
      return !formula && (value === after.text || (after.text === '' && value === null));
    case 'number':
      return !formula && value === after.value;
  }
}

const emptyAsNull = (value: CellValue): CellValue => (value === '' ? null : value);

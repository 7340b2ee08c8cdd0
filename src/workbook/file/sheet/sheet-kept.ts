import type { SheetEdits } from '../../../model/edits';
import { keptStyles } from '../../edits/kept-styles';
import type { ExistingSheet } from '../../edits/kept-styles';
import { readRowSource } from '../cells/row-source';
import type { RowSource } from '../cells/row-source';
import type { CellPlan } from '../cells/cell-plan';
import type { StyleBook } from '../styles/style-book';
import { flagOf } from '../xml/xml-tree';
import { columnWidth } from './sheet-columns';
import type { SheetPart } from './sheet-part';

/** A sheet as it was, for keeping what a person set on its lines. */
export interface SheetBefore extends ExistingSheet {
  /** The number of a cell's format; `null` where there is no such cell. */
  readonly formatAt: (row: number, column: number) => number | null;
}

/** Reads styles and sizes from the sheet's XML, row by row as they are asked for. */
export function sheetBefore(sheet: SheetPart, styles: StyleBook): SheetBefore {
  const { numbers, starts } = sheet.cells.rows;
  const starting = new Map(numbers.map((row, index) => [row, starts[index] ?? 0]));
  const sources = new Map<number, RowSource | null>();
  const sourceOf = (row: number): RowSource | null => {
    const known = sources.get(row);
    if (known !== undefined) return known;
    const start = starting.get(row);
    const source = start === undefined ? null : readRowSource(sheet.xml.text, start, row, sheet.part);
    sources.set(row, source);
    return source;
  };
  const formatAt = (row: number, column: number): number | null =>
    sourceOf(row)?.cells.find((cell) => cell.column === column)?.format ?? null;
  const known = new Map<number, ReturnType<StyleBook['existingStyleOf']>>();
  return {
    formatAt,
    existingStyleAt: (row, column) => {
      const format = formatAt(row, column);
      if (format === null) return null;
      if (!known.has(format)) known.set(format, styles.existingStyleOf(format));
      return known.get(format) ?? null;
    },
    heightAt: (row) => heightOf(sourceOf(row)),
    widthAt: (column) => columnWidth(sheet.root, column),
  };
}

function heightOf(source: RowSource | null): number | null {
  if (!source) return null;
  if (flagOf(source, 'hidden')) return 0;
  const height = source.attributes.find(({ name }) => name === 'ht')?.value;
  return height !== undefined && flagOf(source, 'customHeight') ? Number(height) : null;
}

/** Plans the styles that a person gave to lines. */
export function keepStyles(edits: SheetEdits, before: SheetBefore, plan: CellPlan): void {
  for (const { row, column, fromRow, parts } of keptStyles(edits, before)) {
    const format = before.formatAt(fromRow, column);
    if (format !== null) plan.keepStyle(row, column, { format, parts });
  }
}

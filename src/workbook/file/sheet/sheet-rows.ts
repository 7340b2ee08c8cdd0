import type { CellRange } from '../../../model/cell';
import { editedRow, newRow } from '../cells/row-editor';
import type { RowEditing } from '../cells/row-editor';
import { readRowSource } from '../cells/row-source';
import type { RowSpans } from './sheet-cells';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import { filled, isSelfClosing } from '../xml/xml-edit';

/** The changes of `<sheetData>`: rows in which something changes are written again, all others stay as they are. */
export function changeRows(
  sheet: SheetPart,
  editing: RowEditing,
  clear: readonly CellRange[],
): readonly Splice[] {
  const { sheetData } = sheet;
  const { rows } = sheet.cells;
  const splices: Splice[] = [];
  for (const row of touchedRows(editing, rows, clear)) {
    const index = firstFrom(rows.numbers, row);
    const start = rows.starts[index] ?? sheetData.closeStart;
    if (rows.numbers[index] !== row) {
      splices.push({ start, end: start, text: newRow(editing, row) });
      continue;
    }
    const text = editedRow(editing, row, readRowSource(sheet.xml.text, start, row, sheet.part));
    if (text !== null) splices.push({ start, end: rows.ends[index] ?? start, text });
  }
  if (!isSelfClosing(sheetData)) return splices.filter(({ start, end, text }) => end > start || text !== '');
  const content = splices.map(({ text }) => text).join('');
  if (content === '') return [];
  return [{ start: sheetData.start, end: sheetData.end, text: filled(sheetData, sheet.xml.text, content) }];
}

/** Rows with planned cells or heights, rows that are cleared; where rows do not say their number, all of them. */
function touchedRows(editing: RowEditing, rows: RowSpans, clear: readonly CellRange[]): readonly number[] {
  const touched = new Set([...editing.plan.rows.keys(), ...editing.heights.keys()]);
  for (const row of rows.numbers) {
    const cleared = clear.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
    if (cleared || (!rows.numbered && touched.size > 0)) touched.add(row);
  }
  return [...touched].sort((one, other) => one - other);
}

/** The place of the first number that is not below `wanted` in ascending numbers. */
function firstFrom(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

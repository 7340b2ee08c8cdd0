import { editedCell } from './cell-editor';
import type { CellEditing } from './cell-editor';
import type { CellSource, RowSource } from './row-source';
import { tagWith } from '../xml/xml-edit';
import { isTrue } from '../xml/xml-tree';
import type { AttributeChanges } from '../xml/xml-edit';

/** What belongs to a row besides its cells. */
export interface RowEditing extends CellEditing {
  /** The format that a column gives to cells that are not there. */
  readonly columnFormat: (column: number) => number;
  /** New heights in points; 0 hides a row, which keeps the height that it has when it is shown again. */
  readonly heights: ReadonlyMap<number, number>;
  /** True where a height also shows a row that is hidden: another line may be in it than was hidden. */
  readonly showsRows: boolean;
}

/** A row that the file does not have yet, with the cells planned for it; "" when there is nothing in it. */
export function newRow(editing: RowEditing, row: number): string {
  const planned = [...(editing.plan.rows.get(row) ?? [])].sort(([one], [other]) => one - other);
  let cells = '';
  for (const [column, change] of planned) {
    const inherited = editing.columnFormat(column);
    cells += editedCell(editing, { row, column, cell: null, change, inherited }) ?? '';
  }
  const height = editing.heights.get(row);
  if (cells === '' && height === undefined) return '';
  const size = height === undefined ? '' : height === 0 ? ' hidden="1"' : ` ht="${height}" customHeight="1"`;
  return `<${editing.prefix}row r="${row + 1}"${size}>${cells}</${editing.prefix}row>`;
}

/** The row's new XML; `null` when nothing in it changes. Cells that stay are copied as they are written. */
export function editedRow(editing: RowEditing, row: number, source: RowSource): string | null {
  const { xml } = editing;
  let cells = '';
  let offset = source.openEnd;
  let changed = false;
  let added = false;
  for (const { column, cell, before } of touchedCells(editing, row, source)) {
    const inherited = source.format ?? editing.columnFormat(column);
    const change = editing.plan.rows.get(row)?.get(column);
    const edited = editedCell(editing, { row, column, cell, change, inherited });
    if (edited === null) continue;
    changed = true;
    added ||= cell === null;
    cells += xml.slice(offset, before) + edited;
    offset = cell?.end ?? before;
  }
  const attributes = rowChanges(editing, row, source, added);
  if (!changed && !attributes) return null;
  const tag = attributes ? tagWith(xml, source, attributes) : xml.slice(source.start, source.openEnd);
  return `${tag.replace(/\s*\/>$/, '>')}${cells}${xml.slice(offset, source.closeStart)}</${source.name}>`;
}

interface TouchedCell {
  readonly column: number;
  readonly cell: CellSource | null;
  /** Where it is, or is to be put. */
  readonly before: number;
}

/** The planned cells and those that are cleared, from left to right; of a row of unplaced cells, all. */
function touchedCells(editing: CellEditing, row: number, source: RowSource): readonly TouchedCell[] {
  const { plan } = editing;
  const planned = plan.rows.get(row);
  const unplaced = source.cells.some((cell) => !cell.placed);
  const touched: TouchedCell[] = source.cells
    .filter(({ column }) => unplaced || planned?.has(column) || plan.isCleared(row, column))
    .map((cell) => ({ column: cell.column, cell, before: cell.start }));
  const existing = new Set(source.cells.map((cell) => cell.column));
  for (const column of planned?.keys() ?? []) {
    if (existing.has(column)) continue;
    const before = source.cells.find((cell) => cell.column > column)?.start ?? source.closeStart;
    touched.push({ column, cell: null, before });
  }
  return touched.sort((one, other) => one.column - other.column);
}

/** The attributes of the row that change; `null` when none does. */
function rowChanges(
  editing: RowEditing,
  row: number,
  source: RowSource,
  added: boolean,
): AttributeChanges | null {
  const changes: Record<string, string | null> = {};
  const attribute = (name: string) => source.attributes.find((existing) => existing.name === name)?.value;
  if (attribute('r') === undefined) changes['r'] = String(row + 1);
  // The spans say where cells are, only to make reading quicker; after a new cell they might be wrong.
  if (added && attribute('spans') !== undefined) changes['spans'] = null;
  const height = editing.heights.get(row);
  if (height === 0) {
    if (attribute('hidden') !== '1') changes['hidden'] = '1';
    return Object.keys(changes).length > 0 ? changes : null;
  }
  if (height !== undefined && editing.showsRows && isTrue(attribute('hidden') ?? null))
    changes['hidden'] = null;
  const same =
    attribute('ht') !== undefined && Number(attribute('ht')) === height && attribute('customHeight') === '1';
  if (height !== undefined && !same) {
    changes['ht'] = String(height);
    changes['customHeight'] = '1';
  }
  return Object.keys(changes).length > 0 ? changes : null;
}

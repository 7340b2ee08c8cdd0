import { parseA1, parseA1Range } from '../../src/model/cell';
import type { CellRange, CellValue } from '../../src/model/cell';
import { noEdits } from '../../src/model/edits';
import type { Block, CellContent, Edits, LinkEdit, SheetEdits } from '../../src/model/edits';

export const text = (words: string): CellContent => ({ kind: 'text', text: words });
export const number = (value: number): CellContent => ({ kind: 'number', value });
export const formula = (words: string, result: CellValue): CellContent => ({
  kind: 'formula',
  formula: words,
  result,
});
export const EMPTY: CellContent = { kind: 'empty' };

/** Edits of a workbook that change sheets only. */
export const editsOf = (...sheets: readonly SheetEdits[]): Edits => ({ sheets, names: [], state: null });

/** Edits of one sheet that set the named cells: `write('Bảng', { B2: number(1) })`. */
export const write = (
  sheet: string,
  cells: Readonly<Record<string, CellContent>>,
  more: Partial<SheetEdits> = {},
): SheetEdits => ({
  ...noEdits(sheet),
  blocks: Object.entries(cells).map(([at, content]) => blockAt(at, content)),
  ...more,
});

const blockAt = (address: string, content: CellContent): Block => ({
  ...cellAt(address),
  cells: [[content]],
});

/** "C5" → row 4, column 2. */
export function cellAt(address: string): { readonly row: number; readonly column: number } {
  const place = parseA1(address);
  if (!place) throw new Error(`no cell: ${address}`);
  return place;
}

/** "C5:D9" → the rectangle. */
export function range(address: string): CellRange {
  const cells = parseA1Range(address);
  if (!cells) throw new Error(`no range: ${address}`);
  return cells;
}

export const linkOut = (address: string, target: string, tip: string | null = null): LinkEdit => ({
  ...cellAt(address),
  to: { kind: 'address', address: target },
  tip,
});

export const linkIn = (
  address: string,
  sheet: string,
  cell: string,
  tip: string | null = null,
): LinkEdit => ({
  ...cellAt(address),
  to: { kind: 'cell', sheet, ...cellAt(cell) },
  tip,
});

import { a1 } from '../../src/model/cell';
import type { CellContent, SheetEdits } from '../../src/model/edits';
import { HEADER } from '../../src/sheets/cell-styles';

/** What stands under which header in a line of a table; what stands under none is named by its column. */
export type ShownLine = Readonly<Record<string, unknown>>;

/** A table as a reader of the sheet sees it, by nothing but its header and the cells below it. */
export interface ShownTable {
  readonly name: string;
  readonly headerRow: number;
  /** From a row of the sheet to what stands in it. */
  readonly lines: ReadonlyMap<number, ShownLine>;
  readonly headerAt: (column: number) => string;
}

/** A generated sheet as a reader sees it. */
export interface ShownSheet {
  readonly sheet: string;
  readonly edits: SheetEdits;
  readonly tables: readonly ShownTable[];
  /** What a cell shows: a text, a number, or what its formula gives. */
  readonly valueAt: (row: number, column: number) => unknown;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly tableAt: (row: number) => ShownTable | undefined;
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** Reads a generated sheet from its edits; its tables get their names in the order in which they stand. */
export function shownSheet(edits: SheetEdits, names: readonly string[]): ShownSheet {
  const cells = cellsOf(edits);
  const headerRows = edits.formats
    .flatMap(({ range, style }) => (style.fill === HEADER.fill ? [range.firstRow] : []))
    .sort((a, b) => a - b);
  if (headerRows.length !== names.length)
    throw new Error(`${edits.sheet} has ${headerRows.length} tables, not ${names.length}`);
  const tables = headerRows.map((row, index) => tableAt(cells, row, names[index] ?? ''));
  return {
    sheet: edits.sheet,
    edits,
    tables,
    valueAt: (row, column) => shown(cells.get(row)?.get(column)),
    formulas: [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, content]) =>
        content.kind === 'formula' ? [{ row, column, formula: content.formula }] : [],
      ),
    ),
    tableAt: (row) => tables.find(({ headerRow, lines }) => row === headerRow || lines.has(row)),
  };
}

/** A table goes on as long as its rows hold more than one cell: titles and remarks below it hold one. */
function tableAt(cells: Cells, headerRow: number, name: string): ShownTable {
  const headers = new Map(
    [...(cells.get(headerRow) ?? [])].map(([column, content]) => [column, String(shown(content))]),
  );
  const headerAt = (column: number): string => headers.get(column) ?? `column ${a1(0, column).slice(0, -1)}`;
  const lines = new Map<number, ShownLine>();
  for (let row = headerRow + 1; (cells.get(row)?.size ?? 0) > 1; row++) {
    const line = [...(cells.get(row) ?? [])];
    lines.set(row, Object.fromEntries(line.map(([column, content]) => [headerAt(column), shown(content)])));
  }
  return { name, headerRow, lines, headerAt };
}

function cellsOf({ blocks }: SheetEdits): Cells {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const { row, column, cells } of blocks)
    cells.forEach((line, i) =>
      line.forEach((content, j) => {
        if (!content) return;
        const own = rows.get(row + i) ?? new Map<number, CellContent>();
        rows.set(row + i, own.set(column + j, content));
      }),
    );
  return rows;
}

function shown(content: CellContent | undefined): unknown {
  switch (content?.kind) {
    case 'formula':
      return content.result;
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    default:
      return undefined;
  }
}

/** The cells that a formula reads, of a range its corners; without a sheet where it is its own. */
export function cellsRead(
  formula: string,
): readonly { readonly sheet: string | null; readonly row: number; readonly column: number }[] {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  const reference = /(?:'((?:[^']|'')+)'!)?\$?\b([A-Z]{1,3})\$?(\d+)\b/g;
  return [...withoutTexts.matchAll(reference)].map(([, sheet, letters = '', row]) => ({
    sheet: sheet?.replaceAll("''", "'") ?? null,
    row: Number(row) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  }));
}

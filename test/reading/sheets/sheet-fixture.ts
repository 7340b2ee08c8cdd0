import { formula, noEdits, number, text } from '../../../src/model/edits';
import type { CellContent, CellStyle, FormatEdit, LinkEdit, SheetEdits } from '../../../src/model/edits';
import type { CellValue } from '../../../src/model/cell';
import { emptyWorkbook } from '../../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { linkOut, range } from '../../support/edits';
import { packed, textOf, unpacked } from '../../support/xlsx';
import type { Expectation } from './expectation';

/** A workbook as a province or an office might send it, and what it must come out at. */
export interface SheetFixture {
  /** What is particular about its layout. */
  readonly title: string;
  readonly sheets: readonly FixtureSheet[];
  readonly expected: Expectation;
}

/** One sheet: its rows from the first cell down; ranges are written as Excel shows them. */
export interface FixtureSheet {
  readonly sheet: string;
  readonly rows: readonly FixtureRow[];
  readonly merges?: readonly string[];
  readonly bold?: readonly string[];
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly fonts?: Readonly<Record<string, string>>;
  /** Addresses of hyperlinks by the cell they stand on. */
  readonly links?: Readonly<Record<string, string>>;
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
}

export type FixtureRow = readonly FixtureCell[];

/** `null` is an empty cell. */
export type FixtureCell = string | number | boolean | null | CalculatedCell | DayCell;

interface CalculatedCell {
  readonly formula: string;
  readonly result: CellValue;
}

interface DayCell {
  readonly day: string;
}

/** A formula of the office's own with the value that Excel left beside it. */
export const calculated = (source: string, result: CellValue): CalculatedCell => ({
  formula: source,
  result,
});

/** A real date, shown as dd/mm/yyyy: `day('2026-03-12')`. */
export const day = (date: string): DayCell => ({ day: date });

/** The bytes of the fixture's workbook. */
export function fixtureFile({ sheets }: SheetFixture): Uint8Array {
  const book = openXlsx(emptyWorkbook(sheets[0]?.sheet ?? 'Sheet1'));
  const file = book.apply({
    sheets: sheets.map((sheet, index) => sheetEdits(sheet, index > 0)),
    names: [],
    state: null,
  });
  return sheets.some((sheet) => sheet.hiddenRows) ? withHiddenRows(file, sheets) : file;
}

function sheetEdits(sheet: FixtureSheet, create: boolean): SheetEdits {
  return {
    ...noEdits(sheet.sheet, create),
    blocks: [{ row: 0, column: 0, cells: sheet.rows.map((row) => row.map(contentOf)) }],
    formats: [
      ...(sheet.bold ?? []).map((area) => format(area, { font: { bold: true } })),
      ...styled(sheet.fonts, (name) => ({ font: { name } })),
      ...styled(sheet.numberFormats, (numberFormat) => ({ numberFormat })),
      ...dayFormats(sheet.rows),
    ],
    merges: (sheet.merges ?? []).map(range),
    links: Object.entries(sheet.links ?? {}).map(([cell, address]): LinkEdit => linkOut(cell, address)),
  };
}

function contentOf(cell: FixtureCell): CellContent | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return text(cell);
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'boolean') return formula(cell ? '=TRUE' : '=FALSE', cell);
  return 'day' in cell ? number(serialOf(cell.day)) : formula(cell.formula, cell.result);
}

const format = (area: string, style: CellStyle): FormatEdit => ({ range: range(area), style });

const styled = (
  areas: Readonly<Record<string, string>> | undefined,
  style: (value: string) => CellStyle,
): readonly FormatEdit[] => Object.entries(areas ?? {}).map(([area, value]) => format(area, style(value)));

const dayFormats = (rows: readonly FixtureRow[]): readonly FormatEdit[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'object' && cell !== null && 'day' in cell
        ? [
            {
              range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
              style: { numberFormat: 'dd/mm/yyyy' },
            },
          ]
        : [],
    ),
  );

/** Days since 30 December 1899, Excel's reckoning. */
const serialOf = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** Hiding rows is no edit of ours: the attribute is put into the finished file. */
function withHiddenRows(file: Uint8Array, sheets: readonly FixtureSheet[]): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...unpacked(file) };
  sheets.forEach(({ hiddenRows = [] }, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    parts[part] = hiddenRows.reduce(
      (xml, row) => xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`),
      textOf(file, part),
    );
  });
  return packed(parts);
}

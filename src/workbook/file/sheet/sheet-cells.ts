import type { CellRange, CellValue } from '../../../model/cell';
import type { Grid } from '../../../model/grid';
import { refuseCell } from '../../refuse';
import { readText, skipElement } from '../../xml/content';
import { attributeAt, isAt, nextEvent } from '../../xml/cursor';
import type { XmlCursor } from '../../xml/cursor';
import { growingRows } from '../cells/cell-grid';
import type { Budget, Rows } from '../cells/cell-grid';
import type { StyleTable } from '../styles/read-styles';
import { cellPlace } from '../cells/cell-place';
import type { CellPlace } from '../cells/cell-place';
import { readValue } from '../cells/cell-value';
import type { ValueContext } from '../cells/cell-value';
import { formulaCollector } from '../cells/formula-collector';
import type { FiledFormula, FormulaCollector } from '../cells/formula-collector';
import { readRichText } from '../cells/rich-text';
import type { RichText } from '../cells/rich-text';
import type { SharedGroup } from '../cells/shared-formulas';
import { isTrue } from '../xml/xml-tree';

/** What reading a sheet's cells needs to know of the rest of the workbook. */
export interface CellContext extends ValueContext {
  readonly sheet: string;
  readonly styles: StyleTable;
  readonly budget: Budget;
}

/** The rows of the sheet's XML in their order: which row each is, and where it is in the text. */
export interface RowSpans {
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** False where a row does not say its number: then it is the one after the row before it. */
  readonly numbered: boolean;
}

/** The content of `<sheetData>`. */
export interface SheetCells extends Pick<
  Grid,
  'values' | 'formulas' | 'formats' | 'legacyFonts' | 'hiddenRows'
> {
  readonly rows: RowSpans;
  readonly sharedGroups: readonly SharedGroup[];
  /** The ranges that one array formula or one data table fills. */
  readonly arrays: readonly CellRange[];
  /** One more than the highest number of a format that a cell names. */
  readonly formatsUsed: number;
}

/** What is gathered while the rows are read. */
interface Gathering {
  readonly cursor: XmlCursor;
  readonly context: CellContext;
  readonly place: CellPlace;
  readonly values: Rows<CellValue>;
  readonly formats: Rows<string>;
  readonly formulas: FormulaCollector;
  readonly legacyFonts: Grid['legacyFonts'][number][];
  readonly hiddenRows: number[];
  readonly formatsUsed: { count: number };
  readonly rows: {
    readonly numbers: number[];
    readonly starts: number[];
    readonly ends: number[];
    numbered: boolean;
  };
}

/** Reads the rows and cells of the `<sheetData>` that the cursor has just opened (ECMA-376 part 1, 18.3.1.80). */
export function readSheetCells(cursor: XmlCursor, context: CellContext): SheetCells {
  const gathering: Gathering = {
    cursor,
    context,
    place: cellPlace(context.sheet),
    values: growingRows<CellValue>(context.budget),
    formats: growingRows<string>(context.budget),
    formulas: formulaCollector(context),
    legacyFonts: [],
    hiddenRows: [],
    formatsUsed: { count: 0 },
    rows: { numbers: [], starts: [], ends: [], numbered: true },
  };
  for (let event = nextEvent(cursor); event !== 'close'; event = nextEvent(cursor)) {
    if (event !== 'open') continue;
    if (isAt(cursor, 'row')) readRow(gathering);
    else skipElement(cursor);
  }
  const { values, formats, legacyFonts, hiddenRows, rows } = gathering;
  return {
    values: values.rows,
    formats: formats.rows,
    legacyFonts,
    hiddenRows,
    rows,
    formatsUsed: gathering.formatsUsed.count,
    ...gathering.formulas.finish(),
  };
}

function readRow(gathering: Gathering): void {
  const { cursor, rows, place } = gathering;
  const number = attributeAt(cursor, 'r');
  if (number === null) rows.numbered = false;
  const row = place.enterRow(number);
  if (isTrue(attributeAt(cursor, 'hidden'))) gathering.hiddenRows.push(row);
  rows.numbers.push(row);
  rows.starts.push(cursor.start);
  for (let event = nextEvent(cursor); event !== 'close'; event = nextEvent(cursor)) {
    if (event !== 'open') continue;
    if (isAt(cursor, 'c')) readCell(gathering, row);
    else skipElement(cursor);
  }
  rows.ends.push(cursor.end);
}

function readCell(gathering: Gathering, row: number): void {
  const { cursor, context } = gathering;
  const column = gathering.place.enterCell(attributeAt(cursor, 'r'));
  const style = Number(attributeAt(cursor, 's') ?? 0);
  if (style >= gathering.formatsUsed.count) gathering.formatsUsed.count = style + 1;
  const type = attributeAt(cursor, 't');
  let value: string | null = null;
  let inline: RichText | null = null;
  let formula: FiledFormula | null = null;
  for (let event = nextEvent(cursor); event !== 'close'; event = nextEvent(cursor)) {
    if (event !== 'open') continue;
    if (isAt(cursor, 'v')) value = readText(cursor);
    else if (isAt(cursor, 'f')) formula = readFormula(cursor);
    else if (isAt(cursor, 'is')) inline = readRichText(cursor);
    else skipElement(cursor);
  }
  if (formula) gathering.formulas.add(row, column, formula);
  if (!formula && value === null && inline === null) return;
  const read = readValue({ type, value, inline }, context);
  if (read.kind === 'unreadable') return refuseCell(context.sheet, row, column);
  if (read.value === null && !formula) return;
  if (read.value !== null) gathering.values.put(row, column, read.value);
  const format = context.styles.formats[style] ?? null;
  if (format !== null) gathering.formats.put(row, column, format);
  const font = context.styles.legacyFonts[style] ?? read.legacyFont;
  if (font !== null && typeof read.value === 'string') gathering.legacyFonts.push({ row, column, font });
}

function readFormula(cursor: XmlCursor): FiledFormula {
  const type = attributeAt(cursor, 't');
  const ref = attributeAt(cursor, 'ref');
  const group = attributeAt(cursor, 'si');
  return { type, ref, group, text: readText(cursor) };
}

import { formulaAt, valueAt } from '../../model/grid';
import type { ReadWorkbook } from '../../workbook/file/read-workbook';
import { readRowSource } from '../../workbook/file/cells/row-source';
import { columnFormats } from '../../workbook/file/sheet/sheet-columns';
import { destinationOf, linkElements, mergeElements, rangeOf } from '../../workbook/file/sheet/sheet-part';
import type { SheetPart } from '../../workbook/file/sheet/sheet-part';
import { attributeOf, childOf, childrenOf, flagOf } from '../../workbook/file/xml/xml-tree';
import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import type { Book } from './book';
import { readMarks } from './file-marks';
import type { FileStyles } from './file-styles';
import type { Style } from './style';
import { eachCell, cellNumber } from './places';
import { plainPage } from './sheet';
import type { Page, Sheet, Visibility } from './sheet';

const STATES: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** A sheet of the file as the host keeps it. */
export function sheetOfFile(book: Book, part: SheetPart, file: ReadWorkbook, styles: FileStyles): Sheet {
  const { root, grid, cells } = part;
  const formats = columnFormats(root);
  const entry = childrenOf(childOf(file.workbook.root, 'sheets') ?? root, 'sheet').find(
    (element) => attributeOf(element, 'name') === grid.sheet,
  );
  const format = childOf(root, 'sheetFormatPr');
  const measure = (name: string): number => Number((format && attributeOf(format, name)) ?? NaN);
  const view = childOf(childOf(root, 'sheetViews') ?? root, 'sheetView');
  const sheet: Sheet = {
    id: book.newId(),
    name: grid.sheet,
    visibility: STATES[(entry && attributeOf(entry, 'state')) ?? ''] ?? 'Visible',
    cells: new Map(),
    links: new Map(),
    columnStyle: (column) => styles.cellStyles[formats(column)] ?? book.styles.plain,
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultWidth: measure('defaultColWidth') || 9.140625,
    defaultHeight: measure('defaultRowHeight') || 15,
    hiddenRows: new Set(grid.hiddenRows),
    hiddenColumns: new Set(),
    merges: mergeElements(root).flatMap((element) => rangeOf(element) ?? []),
    arrays: cells.arrays,
    freeze: frozenIn(view),
    page: pageOf(root),
    protection: protectionOf(root),
    conditionalFormats: readMarks(root, styles, book.newId),
    charts: [],
    gridlines: view ? flagOf(view, 'showGridLines', true) : true,
    tabColor: styles.color(childOf(childOf(root, 'sheetPr') ?? root, 'tabColor')) ?? '',
  };
  readColumns(sheet, root);
  readCells(sheet, part, styles.cellStyles, book.styles.plain);
  readLinks(sheet, part);
  return sheet;
}

/** Columns to the right of this are not measured one by one: files give a width to all that follow. */
const LAST_MEASURED_COLUMN = 1000;

function readColumns(sheet: Sheet, root: XmlElement): void {
  const list = childOf(root, 'cols');
  for (const element of list ? childrenOf(list, 'col') : []) {
    const last = Math.min(Number(attributeOf(element, 'max')) - 1, LAST_MEASURED_COLUMN);
    const width = Number(attributeOf(element, 'width') ?? NaN);
    for (let column = Number(attributeOf(element, 'min')) - 1; column <= last; column++) {
      if (Number.isFinite(width)) sheet.columnWidths.set(column, width);
      if (flagOf(element, 'hidden')) sheet.hiddenColumns.add(column);
    }
  }
}

function readCells(sheet: Sheet, part: SheetPart, cellStyles: readonly Style[], plain: Style): void {
  const { grid, cells, xml } = part;
  cells.rows.numbers.forEach((row, index) => {
    const source = readRowSource(xml.text, cells.rows.starts[index] ?? 0, row, part.part);
    const height = source.attributes.find(({ name }) => name === 'ht')?.value;
    if (height !== undefined) sheet.rowHeights.set(row, Number(height));
    for (const { column, format } of source.cells) {
      const style = cellStyles[format] ?? plain;
      const value = valueAt(grid, row, column);
      const formula = formulaAt(grid, row, column);
      const isPlain = value === null && formula === null && style === sheet.columnStyle(column);
      if (!isPlain) sheet.cells.set(cellNumber(row, column), { value, formula, style });
    }
  });
}

/** Links to more cells than this are put on their first cell only, as the reader of files does. */
const MAX_CELLS_OF_A_LINK = 1000;

function readLinks(sheet: Sheet, part: SheetPart): void {
  for (const element of linkElements(part.root)) {
    const range = rangeOf(element);
    const destination = destinationOf(element, part.targets);
    if (!range || !destination) continue;
    const link = { ...destination, tip: attributeOf(element, 'tooltip') };
    const cells = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
    const first = { ...range, lastRow: range.firstRow, lastColumn: range.firstColumn };
    eachCell(cells > MAX_CELLS_OF_A_LINK ? first : range, (row, column) =>
      sheet.links.set(cellNumber(row, column), link),
    );
  }
}

function frozenIn(view: XmlElement | undefined): Sheet['freeze'] {
  const pane = view && childOf(view, 'pane');
  if (!pane || !(attributeOf(pane, 'state') ?? '').startsWith('frozen')) return { rows: 0, columns: 0 };
  return {
    rows: Number(attributeOf(pane, 'ySplit') ?? 0),
    columns: Number(attributeOf(pane, 'xSplit') ?? 0),
  };
}

/** The sizes of paper that the add-in may meet, by their numbers (ECMA-376 part 1, 18.3.1.63). */
const PAPER: Readonly<Record<string, string>> = { 1: 'Letter', 5: 'Legal', 8: 'A3', 9: 'A4', 11: 'A5' };

function pageOf(root: XmlElement): Page {
  const setup = childOf(root, 'pageSetup');
  const said = (name: string): string | null => (setup ? attributeOf(setup, name) : null);
  const properties = childOf(childOf(root, 'sheetPr') ?? root, 'pageSetUpPr');
  const fits = properties ? flagOf(properties, 'fitToPage') : false;
  const list = childOf(root, 'headerFooter');
  const middleOf = (part: string): string =>
    /&C([\s\S]*?)(?=&[LR]|$)/.exec((list && childOf(list, part)?.text) ?? '')?.[1] ?? '';
  const first = said('firstPageNumber');
  return {
    ...plainPage(),
    orientation: said('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPER[said('paperSize') ?? '1'] ?? 'Letter',
    fitToWidth: fits ? Number(said('fitToWidth') ?? 1) : null,
    fitToHeight: fits ? Number(said('fitToHeight') ?? 1) : null,
    scale: Number(said('scale') ?? 100),
    footer: middleOf('oddFooter'),
    header: middleOf('oddHeader'),
    headerState: list && flagOf(list, 'differentFirst') ? 'FirstAndDefault' : 'Default',
    firstPageNumber: first === null ? '' : Number(first),
    ...marginsOf(root),
  };
}

/** The margins that the file gives in inches (18.3.1.62), in points. */
function marginsOf(root: XmlElement): Partial<Page> {
  const margins = childOf(root, 'pageMargins');
  if (!margins) return {};
  const points = (name: string): number => Number((Number(attributeOf(margins, name) ?? 0) * 72).toFixed(2));
  return {
    topMargin: points('top'),
    bottomMargin: points('bottom'),
    leftMargin: points('left'),
    rightMargin: points('right'),
    headerMargin: points('header'),
    footerMargin: points('footer'),
  };
}

/** The permissions that a protected sheet may give (18.3.1.85): what is locked is said with "1". */
function protectionOf(root: XmlElement): Sheet['protection'] {
  const element = childOf(root, 'sheetProtection');
  if (!element || !flagOf(element, 'sheet')) return null;
  const allows = (name: string): boolean => !flagOf(element, name, true);
  const hasPassword = attributeOf(element, 'password') ?? attributeOf(element, 'hashValue');
  return {
    options: { allowFormatCells: allows('formatCells'), allowInsertRows: allows('insertRows') },
    // A password of the file is known by its hash alone: no other opens the sheet.
    password: hasPassword === null ? '' : `\u0000${hasPassword}`,
  };
}

export const printTitles = (text: string): Page['titleRows'] => {
  const [, first, last] = /!\$(\d+):\$(\d+)$/.exec(text) ?? [];
  return first && last ? { first: Number(first) - 1, last: Number(last) - 1 } : null;
};

import type { XlsxOptions } from '../../workbook/file/open-xlsx';
import { readWorkbook } from '../../workbook/file/read-workbook';
import type { ReadWorkbook } from '../../workbook/file/read-workbook';
import { relationshipType } from '../../workbook/file/xml/namespaces';
import { findPartText } from '../../workbook/file/package/package-parts';
import { attributeOf, childOf, childrenOf, flagOf, parseXml } from '../../workbook/file/xml/xml-tree';
import { portableCodec } from '../../workbook/file/zip/zip-codec';
import { DEFAULT_LIMITS } from '../../workbook/file/zip/zip-directory';
import { emptyBook } from './book';
import type { Book } from './book';
import { colorReader } from './file-colors';
import { readCellStyles } from './read-file-styles';
import { printTitles, sheetOfFile } from './file-sheets';
import { PLAIN_STYLE, stylesOf } from './style';
import type { CellStyles } from './style';

/** A file that has been opened: the workbook as the host keeps it, and what it was read from. */
export interface OpenedFile {
  readonly book: Book;
  readonly file: ReadWorkbook;
}

/** Opens an .xlsx file through the project's own reader; throws a Refusal when it is not one. */
export function openBook(bytes: Uint8Array, fileName: string, options: XlsxOptions = {}): OpenedFile {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const file = readWorkbook(bytes, options.codec ?? portableCodec, limits);
  return { book: bookOf(file, fileName), file };
}

/** The workbook as it is in the file; styles that are equal to known ones are the same objects. */
export function bookOf(file: ReadWorkbook, fileName: string, known?: CellStyles): Book {
  const color = colorReader(file);
  const fileStyles = readCellStyles(file.styles?.root ?? null, color);
  const cellStyles = known ?? stylesOf(fileStyles[0] ?? PLAIN_STYLE);
  const book = emptyBook({ fileName, styles: cellStyles, date1904: file.content.date1904 });
  const styles = { cellStyles: fileStyles.map(cellStyles.same), color, styles: file.styles?.root ?? null };
  book.sheets.push(...file.sheets.map((part) => sheetOfFile(book, part, file, styles)));
  bringToFront(book, file);
  readNames(book, file);
  readXmlParts(book, file);
  const protection = childOf(file.workbook.root, 'workbookProtection');
  book.structureLocked = protection ? flagOf(protection, 'lockStructure') : false;
  return book;
}

/** The sheet that was in front when the file was saved, or else the first that is visible. */
function bringToFront(book: Book, { workbook }: ReadWorkbook): void {
  const view = childOf(childOf(workbook.root, 'bookViews') ?? workbook.root, 'workbookView');
  const front = workbook.sheets[Number((view && attributeOf(view, 'activeTab')) ?? 0)]?.name;
  const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const sheet = visible.find(({ name }) => name === front) ?? visible[0] ?? book.sheets[0];
  if (!sheet) return;
  book.active = sheet;
  book.selection = { sheet, range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 } };
}

function readNames(book: Book, { workbook }: ReadWorkbook): void {
  const list = childOf(workbook.root, 'definedNames');
  for (const element of list ? childrenOf(list, 'definedName') : []) {
    const name = attributeOf(element, 'name') ?? '';
    const local = attributeOf(element, 'localSheetId');
    const owner = local === null ? null : workbook.sheets[Number(local)]?.name;
    const scope = book.sheets.find((sheet) => sheet.name === owner) ?? null;
    if (local !== null && !scope) continue;
    if (scope && name === '_xlnm.Print_Titles') scope.page.titleRows = printTitles(element.text.trim());
    // Names of Excel's own (print areas, filters) are no names to the API.
    if (name.startsWith('_xlnm.')) continue;
    const visible = !flagOf(element, 'hidden');
    const comment = attributeOf(element, 'comment') ?? '';
    book.names.push({ name, scope, meaning: element.text.trim(), comment, visible });
  }
}

function readXmlParts(book: Book, { workbook, parts }: ReadWorkbook): void {
  for (const { type, target, external } of workbook.relationships) {
    if (type !== relationshipType('customXml') || external) continue;
    const xml = findPartText(parts, target)?.text;
    if (xml === undefined) continue;
    book.xmlParts.push({ id: book.newId(), namespace: namespaceOf(xml, target), xml });
  }
}

/** The namespace by which a custom XML part is found: that of its root. */
export const namespaceOf = (xml: string, part: string): string => parseXml(xml, part).namespace;

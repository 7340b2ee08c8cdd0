import { addressOf, parseA1Range } from '../../../model/cell';
import { message } from '../../../model/message';
import type { MessageArg } from '../../../model/message';
import { quoteSheet } from '../../../model/cell';
import type { Referrer } from '../../edits/check-removal';
import { nameKey } from '../../references';
import type { ReadWorkbook } from '../read-workbook';
import type { SheetPart } from '../sheet/sheet-part';
import { attributeOf, parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { findPartText } from './package-parts';
import type { PackageParts } from './package-parts';
import { relationshipsOf } from './relationships';

/** Everything in the sheets that stay by which they may refer to others: cells, rules, lists, charts, controls, pivots. */
export function* referrersIn(book: ReadWorkbook, leaving: ReadonlySet<string>): Iterable<Referrer> {
  for (const sheet of book.sheets) {
    if (leaving.has(nameKey(sheet.grid.sheet))) continue;
    yield* inCells(sheet);
    yield* inElements(sheet.root, sheet.grid.sheet, null);
    yield* inParts(sheet.part, sheet.grid.sheet, book.parts, new Set());
  }
}

function* inCells({ grid }: SheetPart): Iterable<Referrer> {
  for (const [row, formulas] of grid.formulas.entries())
    for (const [column, formula] of (formulas ?? []).entries())
      if (formula?.includes('!')) yield { place: addressOf({ sheet: grid.sheet, row, column }), formula };
}

/** Elements that hold a formula: of conditional formats, validations, sparklines, and of the extensions of these. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Rules of a sheet outside its cells, whose place is that of the cells that they are for. */
function* inElements(element: XmlElement, sheet: string, cells: string | null): Iterable<Referrer> {
  const own = attributeOf(element, 'sqref') ?? sqrefIn(element) ?? cells;
  if (FORMULAS.has(element.local) && element.text.includes('!'))
    yield { place: placeOf(sheet, own), formula: element.text };
  for (const child of element.children) yield* inElements(child, sheet, own);
}

/** The extensions of Excel 2010 name the cells in an element. */
const sqrefIn = ({ children }: XmlElement): string | null =>
  children.find(({ local }) => local === 'sqref')?.text ?? null;

function placeOf(sheet: string, sqref: string | null): string {
  const range = parseA1Range(sqref?.trim().split(/\s+/)[0] ?? '');
  return range ? addressOf({ sheet, row: range.firstRow, column: range.firstColumn }) : sheet;
}

/** Parts that a sheet leads to and that may refer to cells of other sheets, with what a person calls them. */
const PARTS: ReadonlyMap<string, (sheet: string) => MessageArg> = new Map([
  ['chart', (sheet) => message('referrer.chart', { sheet })],
  ['chartEx', (sheet) => message('referrer.chart', { sheet })],
  ['ctrlProp', (sheet) => message('referrer.control', { sheet })],
  ['pivotCacheDefinition', (sheet) => message('referrer.pivot', { sheet })],
]);
/** Parts on the way to those. */
const ON_THE_WAY = new Set(['drawing', 'pivotTable']);

function* inParts(part: string, sheet: string, parts: PackageParts, seen: Set<string>): Iterable<Referrer> {
  for (const { type, target, external } of relationshipsOf(parts, part)) {
    const word = type.slice(type.lastIndexOf('/') + 1);
    const placed = PARTS.get(word);
    if (external || seen.has(target) || !(placed || ON_THE_WAY.has(word))) continue;
    seen.add(target);
    const xml = placed && findPartText(parts, target);
    if (xml)
      for (const formula of formulasOf(parseXml(xml.text, target))) yield { place: placed(sheet), formula };
    yield* inParts(target, sheet, parts, seen);
  }
}

/** The references of a chart, a control or the source of a pivot table. */
function* formulasOf(element: XmlElement): Iterable<string> {
  if (element.local === 'f') yield element.text;
  for (const name of ['fmlaLink', 'fmlaRange', 'fmlaGroup', 'fmlaTxbx']) {
    const formula = attributeOf(element, name);
    if (formula !== null) yield formula;
  }
  const source = element.local === 'worksheetSource' ? attributeOf(element, 'sheet') : null;
  if (source !== null) yield `${quoteSheet(source)}!A1`;
  for (const child of element.children) yield* formulasOf(child);
}

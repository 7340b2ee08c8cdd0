import { parseA1Range } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import type { CellLink, Grid } from '../../../model/grid';
import { formulaLinks } from '../../hyperlink-formula';
import { refuseDamagedPart } from '../../refuse';
import { isAt, nextEvent, xmlCursor } from '../../xml/cursor';
import { MAIN, RELATIONSHIPS } from '../xml/namespaces';
import type { Budget } from '../cells/cell-grid';
import type { Relationship } from '../package/relationships';
import { readSheetCells } from './sheet-cells';
import type { CellContext, SheetCells } from './sheet-cells';
import type { XmlText } from '../xml/xml-encoding';
import {
  OUTERMOST,
  attributeIn,
  attributeOf,
  childOf,
  childrenOf,
  readElement,
  readOpening,
} from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** A worksheet as read, with the places of everything in its XML (ECMA-376 part 1, 18.3.1.99). */
export interface SheetPart {
  readonly part: string;
  readonly xml: XmlText;
  /** The root; its child `sheetData` is given without its rows, which `cells` has. */
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  readonly cells: SheetCells;
  readonly grid: Grid;
  readonly relationships: readonly Relationship[];
  /** Where its relationships lead, by their ids. */
  readonly targets: LinkTargets;
}

/** Where relationships lead, by their ids. A sheet may have tens of thousands of links. */
export type LinkTargets = ReadonlyMap<string, string>;

/** What a worksheet is read from. */
export interface SheetSource {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  readonly xml: XmlText;
  readonly relationships: readonly Relationship[];
}

/** Links to more cells than this are given for their first cell only: a link on a whole column, say. */
const MAX_CELLS_OF_A_LINK = 1000;
/** A linked cell takes the memory of this many cells. */
const PLACES_OF_A_LINK = 20;

/** Reads a worksheet; refuses what is not well-formed and cells that cannot be understood. */
export function readSheetPart(source: SheetSource, context: CellContext): SheetPart {
  const { part, xml, relationships } = source;
  const { root, sheetData, cells } = readWorksheet(xml.text, part, context);
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const links = linkElements(root).flatMap((element) => linksOf(element, targets, context.budget));
  const contents = {
    sheet: source.name,
    hidden: source.hidden,
    values: cells.values,
    formulas: cells.formulas,
    formats: cells.formats,
    hiddenRows: cells.hiddenRows,
    merges: mergeElements(root).flatMap((element) => rangeOf(element) ?? []),
    legacyFonts: cells.legacyFonts,
  };
  const grid: Grid = { ...contents, links: [...links, ...formulaLinks(contents, links)] };
  return { part, xml, root, sheetData, cells, grid, relationships, targets };
}

/** An element of a tree takes the memory of this many cells. */
const PLACES_OF_AN_ELEMENT = 10;

/** One walk through the XML: the cells are many and are read by their own reader, the rest becomes a tree. */
function readWorksheet(text: string, part: string, context: CellContext) {
  const cursor = xmlCursor(text, part);
  nextEvent(cursor);
  const opening = readOpening(cursor, OUTERMOST, part);
  if (opening.namespace !== MAIN || opening.local !== 'worksheet') refuseDamagedPart(part);
  const children: XmlElement[] = [];
  let found: { readonly sheetData: XmlElement; readonly cells: SheetCells } | null = null;
  for (let event = nextEvent(cursor); event !== 'close'; event = nextEvent(cursor)) {
    if (event !== 'open') continue;
    if (!isAt(cursor, 'sheetData')) {
      children.push(readElement(cursor, opening.scope, part));
      continue;
    }
    const data = readOpening(cursor, opening.scope, part);
    const cells = readSheetCells(cursor, context);
    if (found) refuseDamagedPart(part);
    found = {
      cells,
      sheetData: { ...data, children: [], text: '', closeStart: cursor.start, end: cursor.end },
    };
    children.push(found.sheetData);
  }
  const root = { ...opening, children, text: '', closeStart: cursor.start, end: cursor.end };
  while (nextEvent(cursor) !== 'end');
  context.budget.take(PLACES_OF_AN_ELEMENT * cursor.kept);
  return { root, ...(found ?? refuseDamagedPart(part)) };
}

/** The `<hyperlink>` elements of a worksheet. */
export const linkElements = (root: XmlElement): readonly XmlElement[] =>
  listed(root, 'hyperlinks', 'hyperlink');

/** The `<mergeCell>` elements of a worksheet. */
export const mergeElements = (root: XmlElement): readonly XmlElement[] =>
  listed(root, 'mergeCells', 'mergeCell');

function listed(root: XmlElement, list: string, local: string): readonly XmlElement[] {
  const container = childOf(root, list);
  return container ? childrenOf(container, local) : [];
}

/** The cells that an element speaks of by its attribute `ref`. */
export const rangeOf = (element: XmlElement): CellRange | null =>
  parseA1Range(attributeOf(element, 'ref') ?? '');

/** Where a hyperlink leads: an address outside with its fragment, or a place in the workbook; `null` for nowhere. */
export function destinationOf(
  element: XmlElement,
  targets: LinkTargets,
): Pick<CellLink, 'target' | 'location'> | null {
  const id = attributeIn(element, RELATIONSHIPS, 'id');
  const target = (id === null ? undefined : targets.get(id)) ?? null;
  const location = attributeOf(element, 'location') || null;
  // Programs write a place in the workbook as an address, "#'Bộ tiêu chí'!A7", some of them twice.
  if (target?.startsWith('#'))
    return { target: null, location: location ?? (target.split('##')[0] ?? '').slice(1) };
  if (target === null) return location === null ? null : { target, location };
  return { target: location === null ? target : `${target}#${location}`, location: null };
}

function linksOf(element: XmlElement, targets: LinkTargets, budget: Budget): readonly CellLink[] {
  const range = rangeOf(element);
  const destination = destinationOf(element, targets);
  if (!range || !destination) return [];
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  const columns = lastColumn - firstColumn + 1;
  const cells = (lastRow - firstRow + 1) * columns;
  const length = cells > MAX_CELLS_OF_A_LINK ? 1 : cells;
  budget.take(PLACES_OF_A_LINK * length);
  return Array.from({ length }, (_, index) => ({
    row: firstRow + Math.floor(index / columns),
    column: firstColumn + (index % columns),
    ...destination,
  }));
}

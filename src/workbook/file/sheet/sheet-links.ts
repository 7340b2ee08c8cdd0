import { a1, a1Range, isCellError } from '../../../model/cell';
import type { CellRange, CellValue } from '../../../model/cell';
import type { CellContent, LinkEdit, LinkTarget, SheetEdits } from '../../../model/edits';
import { valueAt } from '../../../model/grid';
import { LAST_COLUMN, MAX_LINKS } from '../../../model/excel-limits';
import { encodeAddress, placeOfLink } from '../../link-address';
import { shortTip } from '../../../text/link';
import { cellRange, contains, isSingle, withoutRanges } from '../../ranges';
import { refuse } from '../../refuse';
import { decodeXstring, encodeXstring, escapeAttribute } from '../../xml/escape';
import type { CellPlan } from '../cells/cell-plan';
import { RELATIONSHIPS, relationshipType } from '../xml/namespaces';
import { idAttribute } from '../book/new-sheets';
import type { PackageDraft } from '../package/package-draft';
import { WORKSHEET_ORDER, insertInOrder } from '../xml/schema-order';
import { destinationOf, linkElements, rangeOf } from './sheet-part';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import { insertIntoEnd, tagWith } from '../xml/xml-edit';
import { attributeIn, attributeOf, childOf, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** What is in the sheet: the element, its cells, and what is left of them. */
interface ExistingLink {
  readonly element: XmlElement;
  readonly range: CellRange;
  readonly left: readonly CellRange[];
}

/**
 * Sets and clears hyperlinks (ECMA-376 part 1, 18.3.1.47). A link of several cells keeps those that nothing
 * happens to; a link that is there already stays as it is written. Why: decision 0013.
 */
export function changeLinks(
  sheet: SheetPart,
  edits: SheetEdits,
  plan: CellPlan,
  { draft, strictForm }: { readonly draft: PackageDraft; readonly strictForm: boolean },
): readonly Splice[] {
  if (edits.links.length === 0 && edits.clear.length === 0) return [];
  const wanted = new Map(
    edits.links.map((link) => [keyOf(link.row, link.column), shownLink(sheet, plan, link)]),
  );
  const elements = linkElements(sheet.root).flatMap((element) => {
    const range = rangeOf(element);
    return range ? [{ element, range }] : [];
  });
  const kept = new Set<XmlElement>();
  for (const { element, range } of elements) {
    const key = keyOf(range.firstRow, range.firstColumn);
    const link = isSingle(range) ? wanted.get(key) : undefined;
    if (!link || !leadsThere(sheet, element, link)) continue;
    kept.add(element);
    wanted.delete(key);
  }
  const links = [...wanted.values()].filter(isSet);
  const existing = elements.map((link) => ({
    ...link,
    left: kept.has(link.element) ? [link.range] : uncovered(link.range, wanted, edits.clear),
  }));
  dropRelationships(sheet, existing, draft);
  const count = existing.reduce((sum, { left }) => sum + left.length, links.length);
  if (count > MAX_LINKS) refuse('file.too-many-links', { sheet: edits.sheet, most: MAX_LINKS });
  return linkSplices(
    sheet,
    existing,
    links.map((link) => linkXml(sheet, link, draft, strictForm)),
    count,
  );
}

/** One number for each cell of a sheet. */
const keyOf = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

/** The cells of a link that are neither cleared nor given a link of their own, nor to be without one. */
function uncovered(
  range: CellRange,
  wanted: ReadonlyMap<number, ShownLink>,
  clear: readonly CellRange[],
): readonly CellRange[] {
  // Most links are on one cell: no need to go through all the others.
  if (isSingle(range))
    return wanted.has(keyOf(range.firstRow, range.firstColumn)) ? [] : withoutRanges(range, clear);
  const cells = [...wanted.values()]
    .filter(({ row, column }) => contains(range, row, column))
    .map(({ row, column }) => cellRange(row, column));
  return withoutRanges(range, [...clear, ...cells]);
}

/** A link with the text that its cell shows: Google Sheets puts that, or else the address, in the cell's place. */
interface ShownLink extends LinkEdit {
  readonly shown: string;
  /** Whether the text is another than before. */
  readonly isNew: boolean;
}

function shownLink({ grid }: SheetPart, plan: CellPlan, { row, column, to, tip }: LinkEdit): ShownLink {
  const { content, held = true } = plan.rows.get(row)?.get(column) ?? {};
  const value = content === undefined ? valueAt(grid, row, column) : valueOf(content);
  const shown = isCellError(value) ? value.error : String(value ?? '');
  return { row, column, to, tip, shown, isNew: content !== undefined && !held };
}

function valueOf(content: CellContent): CellValue {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.result;
  }
}

/** A link that is to be there, not one to be taken off. */
type SetLink = ShownLink & { readonly to: LinkTarget };

const isSet = (link: ShownLink): link is SetLink => link.to.kind !== 'none';

/** Whether the element is the link already: same destination, same tip, same text. */
function leadsThere(
  { targets }: SheetPart,
  element: XmlElement,
  { to, tip, shown, isNew }: ShownLink,
): boolean {
  if (to.kind === 'none') return false;
  const existing = destinationOf(element, targets);
  const sameTip = decodeXstring(attributeOf(element, 'tooltip') ?? '') === (shortTip(tip) ?? '');
  const wanted = to.kind === 'address' ? encodeAddress(to.address) : placeOfLink(to);
  const there = to.kind === 'address' ? existing?.target : existing?.location;
  const display = attributeOf(element, 'display');
  const sameText = display === null ? shown === '' : !isNew || decodeXstring(display) === shown;
  return sameTip && sameText && there === wanted;
}

/** Relationships that no link needs any more go with the links. */
function dropRelationships(sheet: SheetPart, existing: readonly ExistingLink[], draft: PackageDraft): void {
  const idOf = (element: XmlElement) => attributeIn(element, RELATIONSHIPS, 'id');
  const needed = new Set(existing.filter(({ left }) => left.length > 0).map(({ element }) => idOf(element)));
  for (const { element, left } of existing) {
    const id = idOf(element);
    if (left.length === 0 && id !== null && !needed.has(id)) draft.unrelate(sheet.part, id);
  }
}

function linkXml(sheet: SheetPart, link: SetLink, draft: PackageDraft, strictForm: boolean): string {
  const { to } = link;
  const tip = shortTip(link.tip);
  const attributes = [`ref="${a1(link.row, link.column)}"`];
  if (to.kind === 'cell') attributes.push(`location="${escapeAttribute(placeOfLink(to))}"`);
  else {
    const type = relationshipType('hyperlink');
    const id = draft.relate(sheet.part, { type, target: encodeAddress(to.address), external: true });
    attributes.push(idAttribute(sheet.root, id, strictForm));
  }
  if (link.shown !== '') attributes.push(`display="${escapeAttribute(encodeXstring(link.shown))}"`);
  if (tip) attributes.push(`tooltip="${escapeAttribute(encodeXstring(tip))}"`);
  return `<${prefixOf(sheet.root)}hyperlink ${attributes.join(' ')}/>`;
}

function linkSplices(
  { root, xml }: SheetPart,
  existing: readonly ExistingLink[],
  added: readonly string[],
  count: number,
): readonly Splice[] {
  const list = childOf(root, 'hyperlinks');
  const changes = existing.flatMap((link) => existingSplices(link, xml.text));
  // An empty list is not allowed.
  if (count === 0) return list && changes.length > 0 ? [{ start: list.start, end: list.end, text: '' }] : [];
  if (added.length === 0) return changes;
  if (list) return [...changes, insertIntoEnd(list, xml.text, added.join(''))];
  const name = `${prefixOf(root)}hyperlinks`;
  return [insertInOrder(root, WORKSHEET_ORDER, 'hyperlinks', `<${name}>${added.join('')}</${name}>`)];
}

function existingSplices({ element, range, left }: ExistingLink, xml: string): readonly Splice[] {
  const [only] = left;
  if (left.length === 1 && only && a1Range(only) === a1Range(range)) return [];
  // A part of a link may not carry the whole's unique mark (`xr:uid`).
  const uids = element.attributes.filter(({ name }) => /^xr\d*:uid$/.test(name));
  const unmarked = Object.fromEntries(uids.map(({ name }) => [name, null]));
  const text = left.map((part, index) => {
    const ref = a1Range(part);
    const tag = tagWith(xml, element, index === 0 ? { ref } : { ref, ...unmarked });
    return tag + xml.slice(element.openEnd, element.end);
  });
  return [{ start: element.start, end: element.end, text: text.join('') }];
}

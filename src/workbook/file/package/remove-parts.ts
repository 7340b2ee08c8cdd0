import type { Edits, Removal } from '../../../model/edits';
import { checkRemoval } from '../../edits/check-removal';
import type { RemovalFacts } from '../../edits/check-removal';
import { nameKey, parseReference } from '../../references';
import { RELATIONSHIPS } from '../xml/namespaces';
import type { PackageDraft } from './package-draft';
import { entryOf } from './package-parts';
import { referrersIn } from './referrers';
import type { StatePart } from './state-part';
import type { PackageParts } from './package-parts';
import type { ReadWorkbook } from '../read-workbook';
import { relationshipsOf, relationshipsPart } from './relationships';
import { linkElements } from '../sheet/sheet-part';
import { spliced } from '../xml/splice';
import type { Splice } from '../xml/splice';
import type { WorkbookPart } from '../book/workbook-part';
import { attributeSplices } from '../xml/xml-edit';
import { attributeIn, attributeOf, childOf, childrenOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/**
 * Takes sheets, names and the state out of a workbook, with every part that only they lead to. Returns the
 * changes of the workbook's own part. Refuses what `checkRemoval` refuses. What is not there is passed over.
 */
export function removeParts(
  book: ReadWorkbook,
  edits: Edits,
  removal: Removal,
  draft: PackageDraft,
): readonly Splice[] {
  const { workbook, parts } = book;
  const leaving = leavingSheets(book, removal);
  checkRemoval(
    edits,
    factsOf(book, leaving),
    leaving.map(({ name }) => name),
  );
  const removed = new Set<string>();
  for (const { element, part } of leaving) {
    const id = attributeIn(element, RELATIONSHIPS, 'id');
    if (id !== null) draft.unrelate(workbook.part, id);
    if (part !== null) removeWithDependants(part, parts, draft, removed);
  }
  if (leaving.length > 0) removeLinksTo(book, new Set(removal.sheets.map(nameKey)), draft);
  if (removal.state && book.state) removeState(book, book.state, draft);
  return [
    ...leaving.map(({ element: { start, end } }) => ({ start, end, text: '' })),
    ...removePivotCaches(book, removed, draft),
    ...nameSplices(workbook, removal.names, new Set(leaving.map(({ place }) => place))),
    ...(leaving.length > 0 ? viewSplices(workbook, new Set(leaving.map(({ place }) => place))) : []),
  ];
}

interface LeavingSheet {
  readonly element: XmlElement;
  readonly place: number;
  readonly part: string | null;
  readonly name: string;
}

function leavingSheets(book: ReadWorkbook, { sheets }: Removal): readonly LeavingSheet[] {
  const { workbook } = book;
  const keys = new Set(sheets.map(nameKey));
  const elements = childrenOf(childOf(workbook.root, 'sheets') ?? workbook.root, 'sheet');
  return workbook.sheets.flatMap(({ name, part }, place) => {
    const element = elements[place];
    return element && keys.has(nameKey(name)) ? [{ element, place, part, name }] : [];
  });
}

/** Why sheets cannot be removed, besides what they hold themselves. */
function factsOf(book: ReadWorkbook, leaving: readonly LeavingSheet[]): RemovalFacts {
  const { workbook } = book;
  const places = new Set(leaving.map(({ place }) => place));
  const list = childOf(workbook.root, 'definedNames');
  const staying = (list ? childrenOf(list, 'definedName') : []).filter((element) => {
    const local = attributeOf(element, 'localSheetId');
    return local === null || !places.has(Number(local));
  });
  return {
    sheets: workbook.sheets.map(({ name, hidden }) => ({ name, isVisible: !hidden })),
    formulas: referrersIn(book, new Set(leaving.map(({ name }) => nameKey(name)))),
    names: staying.map((element) => ({ name: attributeOf(element, 'name') ?? '', formula: element.text })),
  };
}

/** Links of the sheets that stay to one that goes would lead nowhere. */
function removeLinksTo({ sheets }: ReadWorkbook, leaving: ReadonlySet<string>, draft: PackageDraft): void {
  for (const { part, xml, root, grid } of sheets) {
    if (leaving.has(nameKey(grid.sheet))) continue;
    const links = linkElements(root);
    const dead = links.filter((link) => {
      const sheet = parseReference(attributeOf(link, 'location') ?? '')?.sheet;
      return sheet !== undefined && leaving.has(nameKey(sheet));
    });
    const list = childOf(root, 'hyperlinks');
    if (dead.length === 0 || !list) continue;
    const gone = dead.length === links.length ? [list] : dead;
    const splices = gone.map(({ start, end }) => ({ start, end, text: '' }));
    draft.setPart(part, { ...xml, text: spliced(xml.text, splices) });
  }
}

/** A part, its relationships, and the drawings, charts and the like that belong to it alone. */
function removeWithDependants(
  part: string,
  parts: PackageParts,
  draft: PackageDraft,
  removed: Set<string>,
): void {
  // Parts may lead to each other.
  if (removed.has(part)) return;
  removed.add(part);
  for (const { target, external, type } of relationshipsOf(parts, part)) {
    if (!external && OWNED.has(type.slice(type.lastIndexOf('/') + 1)))
      removeWithDependants(target, parts, draft, removed);
  }
  removePart(part, parts, draft);
}

/** What a sheet leads to and nothing else does; images may be shared, and are left. */
const OWNED = new Set([
  'drawing',
  'chart',
  'chartEx',
  'chartStyle',
  'chartColorStyle',
  'comments',
  'threadedComment',
  'vmlDrawing',
  'table',
  'pivotTable',
  'queryTable',
  'slicer',
  'ctrlProp',
  'control',
  'customProperty',
  'printerSettings',
]);

/**
 * The sources of pivot tables that went with their sheets, where no table that stays uses them: the workbook lists
 * them, and Excel finds a file damaged that has one without a table.
 */
function removePivotCaches(
  { workbook, parts, sheets }: ReadWorkbook,
  removed: ReadonlySet<string>,
  draft: PackageDraft,
): readonly Splice[] {
  const cachesOf = (table: string) => targetsOf(parts, table, 'pivotCacheDefinition');
  const tables = [...removed].filter((part) => cachesOf(part).length > 0);
  const staying = sheets
    .filter(({ part }) => !removed.has(part))
    .flatMap(({ part }) => targetsOf(parts, part, 'pivotTable').flatMap(cachesOf));
  const gone = new Set(tables.flatMap(cachesOf).filter((cache) => !staying.includes(cache)));
  const list = childOf(workbook.root, 'pivotCaches');
  const elements = list ? childrenOf(list, 'pivotCache') : [];
  const isGone = (element: XmlElement): boolean => {
    const id = attributeIn(element, RELATIONSHIPS, 'id');
    return workbook.relationships.some((each) => each.id === id && gone.has(each.target));
  };
  for (const { id, target } of workbook.relationships)
    if (gone.has(target)) draft.unrelate(workbook.part, id);
  for (const cache of gone) {
    targetsOf(parts, cache, 'pivotCacheRecords').forEach(draft.removePart);
    removePart(cache, parts, draft);
  }
  const leaving = elements.filter(isGone);
  const all = list && leaving.length > 0 && leaving.length === elements.length ? [list] : leaving;
  return all.map(({ start, end }) => ({ start, end, text: '' }));
}

const targetsOf = (parts: PackageParts, source: string, word: string): readonly string[] =>
  relationshipsOf(parts, source)
    .filter(({ type, external }) => !external && type.endsWith(`/${word}`))
    .map(({ target }) => target);

/** A part and its relationships. */
function removePart(part: string, parts: PackageParts, draft: PackageDraft): void {
  draft.removePart(part);
  const relationships = relationshipsPart(part);
  if (entryOf(parts, relationships)) draft.removePart(relationships);
}

function removeState(
  { parts, workbook }: ReadWorkbook,
  { part, ofPackage }: StatePart,
  draft: PackageDraft,
): void {
  ofPackage.forEach((id) => draft.unrelate('', id));
  const own = workbook.relationships.filter(({ target, external }) => !external && target === part);
  for (const { id } of own) draft.unrelate(workbook.part, id);
  for (const { target, external } of relationshipsOf(parts, part)) if (!external) draft.removePart(target);
  removePart(part, parts, draft);
}

/** Names that go: ours, and those that hold only in a sheet that goes. Local names of later sheets are recounted. */
function nameSplices(
  { root, xml }: WorkbookPart,
  names: readonly string[],
  places: ReadonlySet<number>,
): readonly Splice[] {
  const list = childOf(root, 'definedNames');
  if (!list) return [];
  const generated = new Set(names.map((name) => name.toLowerCase()));
  const elements = childrenOf(list, 'definedName');
  const goes = (element: XmlElement): boolean => {
    const local = attributeOf(element, 'localSheetId');
    if (local !== null) return places.has(Number(local));
    return generated.has((attributeOf(element, 'name') ?? '').toLowerCase());
  };
  const leaving = new Set(elements.filter(goes));
  if (leaving.size === elements.length && leaving.size > 0)
    return [{ start: list.start, end: list.end, text: '' }];
  return [
    ...[...leaving].map(({ start, end }) => ({ start, end, text: '' })),
    ...elements
      .filter((element) => !leaving.has(element))
      .flatMap((element) => {
        const local = attributeOf(element, 'localSheetId');
        const before = [...places].filter((place) => local !== null && place < Number(local)).length;
        return before === 0
          ? []
          : attributeSplices(xml.text, element, { localSheetId: String(Number(local) - before) });
      }),
  ];
}

/** The tabs that a window shows first and has open are counted among all sheets. */
function viewSplices({ root, xml }: WorkbookPart, places: ReadonlySet<number>): readonly Splice[] {
  const views = childOf(root, 'bookViews');
  return (views ? childrenOf(views, 'workbookView') : []).flatMap((view) => {
    const changes = ['activeTab', 'firstSheet'].flatMap((name) => {
      const value = attributeOf(view, name);
      if (value === null) return [];
      const before = [...places].filter((place) => place < Number(value)).length;
      const moved = places.has(Number(value)) ? 0 : Number(value) - before;
      return moved === Number(value) ? [] : [[name, String(moved)] as const];
    });
    return changes.length === 0 ? [] : attributeSplices(xml.text, view, Object.fromEntries(changes));
  });
}

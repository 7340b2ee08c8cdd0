import { addressOf } from '../../../model/cell';
import type { Removal } from '../../../model/edits';
import { nameKey, parseReference, sheetsIn } from '../../references';
import { refuse } from '../../refuse';
import { RELATIONSHIPS } from '../xml/namespaces';
import type { PackageDraft } from './package-draft';
import { entryOf } from './package-parts';
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
 * changes of the workbook's own part. Refuses to remove the last sheet that is seen, and a sheet that a formula
 * elsewhere refers to: it would show an error from then on. What is not there is passed over.
 */
export function removeParts(book: ReadWorkbook, removal: Removal, draft: PackageDraft): readonly Splice[] {
  const { workbook, parts } = book;
  const leaving = leavingSheets(book, removal);
  for (const { element, part } of leaving) {
    const id = attributeIn(element, RELATIONSHIPS, 'id');
    if (id !== null) draft.unrelate(workbook.part, id);
    if (part !== null) removeWithDependants(part, parts, draft);
  }
  if (leaving.length > 0) removeLinksTo(book, new Set(removal.sheets.map(nameKey)), draft);
  if (removal.state && book.state) removeState(book, book.state.part, draft);
  return [
    ...leaving.map(({ element: { start, end } }) => ({ start, end, text: '' })),
    ...nameSplices(workbook, removal.names, new Set(leaving.map(({ place }) => place))),
    ...(leaving.length > 0 ? viewSplices(workbook, new Set(leaving.map(({ place }) => place))) : []),
  ];
}

interface LeavingSheet {
  readonly element: XmlElement;
  readonly place: number;
  readonly part: string | null;
}

function leavingSheets(book: ReadWorkbook, { sheets, names }: Removal): readonly LeavingSheet[] {
  const { workbook } = book;
  const keys = new Set(sheets.map(nameKey));
  const elements = childrenOf(childOf(workbook.root, 'sheets') ?? workbook.root, 'sheet');
  const leaving = workbook.sheets.flatMap(({ name, part }, place) => {
    const element = elements[place];
    return element && keys.has(nameKey(name)) ? [{ element, place, part }] : [];
  });
  if (leaving.length === 0) return [];
  const isLeft = workbook.sheets.some(({ name, hidden }) => !hidden && !keys.has(nameKey(name)));
  if (!isLeft) refuse('file.last-sheet', { sheet: sheets.join(', ') });
  refuseWhereReferred(book, keys);
  refuseNamesOf(book, keys, names);
  return leaving;
}

/** Formulas of sheets that stay must not refer to one that goes. */
function refuseWhereReferred({ content }: ReadWorkbook, leaving: ReadonlySet<string>): void {
  for (const grid of content.grids) {
    if (leaving.has(nameKey(grid.sheet))) continue;
    grid.formulas.forEach((row, at) =>
      row?.forEach((formula, column) => {
        const referred = formula?.includes('!')
          ? sheetsIn(formula).find((sheet) => leaving.has(sheet))
          : undefined;
        if (referred === undefined) return;
        const cell = addressOf({ sheet: grid.sheet, row: at, column });
        refuse('file.sheet-in-use', { sheet: referred, cell });
      }),
    );
  }
}

/** Excel finds a file damaged whose names refer to a sheet that is not there. */
function refuseNamesOf(
  { workbook }: ReadWorkbook,
  leaving: ReadonlySet<string>,
  ours: readonly string[],
): void {
  const list = childOf(workbook.root, 'definedNames');
  for (const element of list ? childrenOf(list, 'definedName') : []) {
    const name = attributeOf(element, 'name') ?? '';
    const isLocal = attributeOf(element, 'localSheetId') !== null;
    if (isLocal || ours.some((own) => own.toLowerCase() === name.toLowerCase())) continue;
    const referred = sheetsIn(element.text).find((sheet) => leaving.has(sheet));
    if (referred !== undefined) refuse('file.sheet-in-use', { sheet: referred, cell: name });
  }
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
  removed = new Set<string>(),
): void {
  // Parts may lead to each other.
  if (removed.has(part)) return;
  removed.add(part);
  for (const { target, external, type } of relationshipsOf(parts, part)) {
    if (!external && OWNED.some((word) => type.endsWith(`/${word}`)))
      removeWithDependants(target, parts, draft, removed);
  }
  draft.removePart(part);
  const relationships = relationshipsPart(part);
  if (entryOf(parts, relationships)) draft.removePart(relationships);
}

/** What a sheet leads to and nothing else does; images may be shared, and are left. */
const OWNED = [
  'drawing',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'comments',
  'vmlDrawing',
  'printerSettings',
];

function removeState({ parts, workbook }: ReadWorkbook, part: string, draft: PackageDraft): void {
  const own = workbook.relationships.filter(({ target, external }) => !external && target === part);
  for (const { id } of own) draft.unrelate(workbook.part, id);
  for (const { target, external } of relationshipsOf(parts, part)) if (!external) draft.removePart(target);
  draft.removePart(part);
  const relationships = relationshipsPart(part);
  if (entryOf(parts, relationships)) draft.removePart(relationships);
}

/** Names that go: ours, and those that hold only in a sheet that goes. Local names of later sheets are recounted. */
function nameSplices(
  { root, xml }: WorkbookPart,
  names: readonly string[],
  places: ReadonlySet<number>,
): readonly Splice[] {
  const list = childOf(root, 'definedNames');
  if (!list) return [];
  const ours = new Set(names.map((name) => name.toLowerCase()));
  const elements = childrenOf(list, 'definedName');
  const goes = (element: XmlElement): boolean => {
    const local = attributeOf(element, 'localSheetId');
    if (local !== null) return places.has(Number(local));
    return ours.has((attributeOf(element, 'name') ?? '').toLowerCase());
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

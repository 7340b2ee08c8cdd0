import type { DefinedRange } from '../../../model/grid';
import { nameKey, parseReference } from '../../references';
import { refuse, refuseDamagedPart } from '../../refuse';
import { contentTypeOf } from '../package/content-types';
import type { ContentTypes } from '../package/content-types';
import { MAIN, RELATIONSHIPS, relationshipType } from '../xml/namespaces';
import { partText } from '../package/package-parts';
import type { PackageParts } from '../package/package-parts';
import { relationshipOfType, relationshipsOf } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import type { XmlText } from '../xml/xml-encoding';
import { attributeIn, attributeOf, childOf, childrenOf, flagOf, parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** The part that lists the sheets and the defined names (ECMA-376 part 1, 18.2). */
export interface WorkbookPart {
  readonly part: string;
  readonly xml: XmlText;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  /** All sheets in tab order, chart sheets too: names and local names count them. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** An entry of the workbook's list of sheets. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The worksheet's part; `null` for a chart sheet and for a sheet without a part. */
  readonly part: string | null;
}

/** Finds the workbook through the package's relationships; refuses a package that is no .xlsx workbook. */
export function readWorkbookPart(parts: PackageParts, types: ContentTypes): WorkbookPart {
  const main = relationshipOfType(relationshipsOf(parts, ''), relationshipType('officeDocument'));
  if (!main) return refuse('file.not-workbook');
  refuseOtherTypes(contentTypeOf(types, main.target));
  const xml = partText(parts, main.target);
  const root = parseXml(xml.text, main.target);
  if (root.namespace !== MAIN || root.local !== 'workbook') refuse('file.not-workbook');
  const relationships = relationshipsOf(parts, main.target);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = childrenOf(childOf(root, 'sheets') ?? root, 'sheet').map((element) =>
    sheetEntry(element, byId, main.target),
  );
  const sheetParts = sheets.flatMap(({ part }) => part ?? []);
  if (sheetParts.length === 0) refuse('file.no-worksheet');
  // Sheets that share a part would be read, and changed, as often as they are listed.
  if (new Set(sheetParts).size < sheetParts.length) refuseDamagedPart(main.target);
  const properties = childOf(root, 'workbookPr');
  const date1904 = properties ? flagOf(properties, 'date1904') : false;
  return { part: main.target, xml, root, relationships, sheets, date1904 };
}

function refuseOtherTypes(type: string): void {
  if (type.includes('.binary.')) refuse('file.xlsb');
  const isUnspecified = type === '' || type === 'application/xml';
  if (!isUnspecified && !/spreadsheetml|ms-excel/.test(type)) refuse('file.not-workbook');
}

function sheetEntry(
  element: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
  part: string,
): SheetEntry {
  const name = attributeOf(element, 'name');
  const id = attributeIn(element, RELATIONSHIPS, 'id');
  // Excel keeps old sheets of macros so: by their name and place alone.
  const isPlace = id === null || id === '';
  const target = isPlace ? undefined : relationships.get(id);
  if (name === null || !(target || isPlace)) return refuseDamagedPart(part);
  const hidden = ['hidden', 'veryHidden'].includes(attributeOf(element, 'state') ?? '');
  if (!target) return { name, hidden, part: null };
  return { name, hidden, part: target.type === relationshipType('worksheet') ? target.target : null };
}

/**
 * The names of the whole workbook that stand for one rectangle of cells of one sheet. Names that hold in one
 * sheet only, and Excel's own (print areas, filters), are left out: ours are neither.
 */
export function definedRanges(workbook: WorkbookPart): readonly DefinedRange[] {
  const list = childOf(workbook.root, 'definedNames');
  const sheets = new Map(workbook.sheets.map(({ name }) => [nameKey(name), name]));
  return childrenOf(list ?? workbook.root, 'definedName').flatMap((element) => {
    const name = attributeOf(element, 'name') ?? '';
    const place = parseReference(element.text.trim());
    const sheet = sheets.get(nameKey(place?.sheet ?? ''));
    const generated = attributeOf(element, 'localSheetId') === null && !name.startsWith('_xlnm.');
    return place && sheet !== undefined && generated ? [{ name, sheet, range: place.range }] : [];
  });
}

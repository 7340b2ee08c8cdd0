import { STATE_NAMESPACE, stateIn, stateXml } from '../../state-xml';
import { CUSTOM_XML, relationshipType, strict } from '../xml/namespaces';
import type { PackageDraft } from './package-draft';
import { entryOf, findPartText } from './package-parts';
import { relationshipsOf } from './relationships';
import type { Relationship } from './relationships';
import type { PackageParts } from './package-parts';
import type { WorkbookPart } from '../book/workbook-part';
import { asUtf8 } from '../xml/xml-encoding';

/** Our custom XML part (ECMA-376 part 1, 22.5) as it is. */
export interface StatePart {
  readonly part: string;
  readonly state: string;
  /** Whether the workbook leads to it; other programs let it be related from the package, or from nowhere. */
  readonly isRelated: boolean;
  /** The relationships by which the package itself leads to it. */
  readonly ofPackage: readonly string[];
}

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the item within the workbook; a fixed one, since a workbook has one state. */
const ITEM_ID = '{5C0F3A0E-6B1D-4E52-9B7C-7D1E0A4C1F26}';

/**
 * Finds our part among the custom XML of the package: that of the workbook first, then what the package itself leads
 * to (LibreOffice puts the relationship there), then any other. A damaged part of somebody else's is not our concern.
 */
export function readStatePart(parts: PackageParts, workbook: WorkbookPart): StatePart | null {
  const related = new Set(customXmlOf(workbook.relationships));
  const ofPackage = relationshipsOf(parts, '');
  const others = [...parts.entries.keys()].filter((name) => /^customxml\/[^/]*\.xml$/.test(name));
  for (const part of new Set([...related, ...customXmlOf(ofPackage), ...others])) {
    const state = stateOf(parts, part);
    if (state === null) continue;
    const ids = ofPackage.filter(({ target, external }) => !external && target === part).map(({ id }) => id);
    return { part: entryOf(parts, part)?.name ?? part, state, isRelated: related.has(part), ofPackage: ids };
  }
  return null;
}

const customXmlOf = (relationships: readonly Relationship[]): readonly string[] =>
  relationships
    .filter(({ type, external }) => type === relationshipType('customXml') && !external)
    .map(({ target }) => target);

function stateOf(parts: PackageParts, part: string): string | null {
  try {
    const xml = findPartText(parts, part);
    return xml && stateIn(xml.text, part);
  } catch {
    return null;
  }
}

/** Replaces our part, or adds it with its properties and relationships. */
export function writeStatePart(
  state: string,
  existing: StatePart | null,
  workbook: WorkbookPart,
  draft: PackageDraft,
  strictForm: boolean,
): void {
  if (existing) {
    if (existing.state !== state) draft.setPart(existing.part, asUtf8(stateXml(state)));
    if (!existing.isRelated) {
      existing.ofPackage.forEach((id) => draft.unrelate('', id));
      draft.relate(workbook.part, {
        type: relationshipType('customXml'),
        target: existing.part,
        external: false,
      });
    }
    return;
  }
  const item = draft.freeName('customXml/item', '.xml');
  const properties = draft.freeName('customXml/itemProps', '.xml');
  draft.setPart(item, asUtf8(stateXml(state)), 'application/xml');
  draft.setPart(properties, asUtf8(itemProperties(strictForm)), PROPERTIES_TYPE);
  draft.relate(workbook.part, { type: relationshipType('customXml'), target: item, external: false });
  draft.relate(item, { type: relationshipType('customXmlProps'), target: properties, external: false });
}

const itemProperties = (strictForm: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
  `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${strictForm ? strict(CUSTOM_XML) : CUSTOM_XML}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

import { STATE_NAMESPACE, stateIn, stateXml } from '../../state-xml';
import { CUSTOM_XML, relationshipType, strict } from '../xml/namespaces';
import type { PackageDraft } from './package-draft';
import { findPartText } from './package-parts';
import type { PackageParts } from './package-parts';
import type { WorkbookPart } from '../book/workbook-part';
import { asUtf8 } from '../xml/xml-encoding';

/** Our custom XML part (ECMA-376 part 1, 22.5) as it stands. */
export interface StatePart {
  readonly part: string;
  readonly state: string;
}

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the item within the workbook; a fixed one, since a workbook has one state. */
const ITEM_ID = '{5C0F3A0E-6B1D-4E52-9B7C-7D1E0A4C1F26}';

/** Finds our part among the custom XML of the workbook; a damaged part of somebody else's is not our concern. */
export function readStatePart(parts: PackageParts, workbook: WorkbookPart): StatePart | null {
  const targets = workbook.relationships
    .filter(({ type, external }) => type === relationshipType('customXml') && !external)
    .map(({ target }) => target);
  for (const target of new Set(targets)) {
    const state = stateOf(parts, target);
    if (state !== null) return { part: target, state };
  }
  return null;
}

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
  standing: StatePart | null,
  workbook: WorkbookPart,
  draft: PackageDraft,
  strictForm: boolean,
): void {
  if (standing) {
    if (standing.state !== state) draft.setPart(standing.part, asUtf8(stateXml(state)));
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

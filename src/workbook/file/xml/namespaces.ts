/** Of worksheets, workbook and styles. Namespaces are those of the transitional form (ECMA-376 part 4). */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Of attributes that refer to relationships, and the beginning of the types of these. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Of relationship parts, the same in both forms. */
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Of the list of content types, the same in both forms. */
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
/** Of the properties of custom XML parts. */
export const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/';

/** A namespace or relationship type of Strict Open XML (ECMA-376 part 1) as its transitional counterpart. */
export function transitional(uri: string): string {
  if (uri === STRICT_MAIN) return MAIN;
  return uri.startsWith(STRICT_OFFICE) ? OFFICE + uri.slice(STRICT_OFFICE.length) : uri;
}

/** The inverse, for what we add to a workbook that is Strict throughout. */
export function strict(uri: string): string {
  if (uri === MAIN) return STRICT_MAIN;
  return uri.startsWith(OFFICE) ? STRICT_OFFICE + uri.slice(OFFICE.length) : uri;
}

/** The type of a relationship, by the last word of its address: "worksheet", "hyperlink", "customXml". */
export const relationshipType = (word: string): string => `${RELATIONSHIPS}/${word}`;

/** Whether a part, by its root, is written in the Strict form. */
export const isStrict = (root: { readonly attributes: readonly { readonly value: string }[] }): boolean =>
  root.attributes.some(({ value }) => value === STRICT_MAIN);

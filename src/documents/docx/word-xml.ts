import { attributeIn, isTrue, type XmlElement } from '../../workbook/file/xml/xml-tree';

/** WordprocessingML; that of Strict files is given as this one too (`namespaces.ts`), or as its own. */
const NAMESPACES = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** True for an element of WordprocessingML with this name. */
export const isWord = (element: XmlElement, local: string): boolean =>
  element.local === local && NAMESPACES.includes(element.namespace);

/** The first child of that name. */
export const wordChild = (element: XmlElement | null | undefined, local: string): XmlElement | undefined =>
  element?.children.find((child) => isWord(child, local));

/** The children of that name. */
export const wordChildren = (element: XmlElement | null | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((child) => isWord(child, local)) ?? [];

/** The value of an attribute of WordprocessingML; `null` where it is not there. */
export function wordAttribute(element: XmlElement | undefined, local: string): string | null {
  if (!element) return null;
  for (const namespace of NAMESPACES) {
    const value = attributeIn(element, namespace, local);
    if (value !== null) return value;
  }
  return null;
}

/** `w:val` of a child: "Heading1" of `<w:pStyle w:val="Heading1"/>`. */
export const wordValue = (element: XmlElement | undefined, local: string): string | null =>
  wordAttribute(wordChild(element, local), 'val');

/** An on/off property (ECMA-376 17.17.4): there without a value is on; "0", "false" and "off" are off. */
export function isOn(element: XmlElement | undefined, local: string): boolean {
  const property = wordChild(element, local);
  if (!property) return false;
  const value = wordAttribute(property, 'val');
  return value === null || isTrue(value);
}

/** A whole number of an attribute's value; `fallback` where it is not one. */
export function wholeNumber(value: string | null, fallback: number): number {
  const read = value === null ? NaN : Number(value);
  return Number.isInteger(read) ? read : fallback;
}

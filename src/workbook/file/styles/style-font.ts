import type { CellStyle } from '../../../model/edits';
import { escapeAttribute } from '../../xml/escape';
import type { StyleRecord } from './style-list';
import { attributeOf, isTrue, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

type FontChange = NonNullable<CellStyle['font']>;

/** Excel's own order (ECMA-376 part 1, A.2, CT_Font). */
const ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** A font with the named parts changed and all others as they are. */
export function changedFont(font: StyleRecord, change: FontChange): string {
  const { element, xml } = font;
  const prefix = prefixOf(element);
  const parts = new Map(element.children.map((child) => [child.local, xml.slice(child.start, child.end)]));
  const put = (local: string, attributes: string): void => {
    parts.set(local, `<${prefix}${local}${attributes}/>`);
  };
  const flag = (local: string, wanted: boolean | undefined): void => {
    if (wanted === undefined || wanted === isSwitchedOn(element, local)) return;
    if (wanted) put(local, '');
    else parts.delete(local);
  };
  flag('b', change.bold);
  flag('i', change.italic);
  flag('u', change.underline);
  if (change.size !== undefined && String(change.size) !== fontValue(element, 'sz'))
    put('sz', ` val="${change.size}"`);
  if (change.color !== undefined) put('color', ` rgb="FF${change.color.toUpperCase()}"`);
  if (change.name !== undefined && change.name !== fontValue(element, 'name')) {
    put('name', ` val="${escapeAttribute(change.name)}"`);
    // They speak of the font that was there: its family, its character set, its place in the theme.
    for (const local of ['family', 'charset', 'scheme']) parts.delete(local);
  }
  const inOrder = [...parts].sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
  return `<${element.name}>${inOrder.map(([, text]) => text).join('')}</${element.name}>`;
}

const childNamed = (font: XmlElement, local: string) => font.children.find((child) => child.local === local);

/** The `val` of a part of a font. */
export function fontValue(font: XmlElement, local: string): string | null {
  const child = childNamed(font, local);
  return child ? attributeOf(child, 'val') : null;
}

/** `<b/>` and `<b val="1"/>` are on; `<u val="none"/>` is off, any other underline is on. */
export function isSwitchedOn(font: XmlElement, local: string): boolean {
  const child = childNamed(font, local);
  if (!child) return false;
  const value = attributeOf(child, 'val');
  return value === null || isTrue(value) || (local === 'u' && value !== 'none');
}

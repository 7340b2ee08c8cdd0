import { escapeAttribute } from '../../xml/escape';
import type { Splice } from './splice';
import type { XmlElement } from './xml-tree';

/** Attributes to set, by their names as written; `null` takes one away. */
export type AttributeChanges = Readonly<Record<string, string | null>>;

type Tag = Pick<XmlElement, 'attributes' | 'start' | 'openEnd' | 'name'>;

/** The element's start tag with attributes changed; those that are not named stay as they are written. */
export function tagWith(xml: string, tag: Tag, changes: AttributeChanges): string {
  const pending = new Map(Object.entries(changes));
  let text = xml.slice(tag.start, tag.start + 1 + tag.name.length);
  let offset = tag.start + 1 + tag.name.length;
  for (const attribute of tag.attributes) {
    const change = pending.get(attribute.name);
    pending.delete(attribute.name);
    if (change === undefined) text += xml.slice(offset, attribute.end);
    else if (change !== null)
      text += `${xml.slice(offset, attribute.start)}${attribute.name}="${escapeAttribute(change)}"`;
    offset = attribute.end;
  }
  for (const [name, value] of pending) if (value !== null) text += ` ${name}="${escapeAttribute(value)}"`;
  return text + xml.slice(offset, tag.openEnd);
}

/** The same as a change of the text; none where every attribute is as wanted already. */
export function attributeSplices(xml: string, tag: Tag, changes: AttributeChanges): readonly Splice[] {
  const existing = new Map(tag.attributes.map(({ name, value }) => [name, value]));
  const same = Object.entries(changes).every(([name, value]) => (existing.get(name) ?? null) === value);
  return same ? [] : [{ start: tag.start, end: tag.openEnd, text: tagWith(xml, tag, changes) }];
}

/** Whether the element is written as one tag, `<cols/>`. */
export const isSelfClosing = (element: Pick<XmlElement, 'openEnd' | 'end'>): boolean =>
  element.openEnd === element.end;

/** Puts content behind the last child; opens an element that was written as one tag. */
export function insertIntoEnd(element: XmlElement, xml: string, content: string): Splice {
  if (!isSelfClosing(element)) return { start: element.closeStart, end: element.closeStart, text: content };
  return { start: element.start, end: element.end, text: filled(element, xml, content) };
}

/** An element written as one tag, with content: `<cols/>` → `<cols>…</cols>`. */
export function filled(
  element: XmlElement,
  xml: string,
  content: string,
  changes: AttributeChanges = {},
): string {
  const tag = tagWith(xml, element, changes);
  const open = isSelfClosing(element) ? tag.replace(/\s*\/>$/, '>') : tag;
  return `${open}${content}</${element.name}>`;
}

/** Puts content behind the last child and changes attributes of the element itself, a count of its children say. */
export function appendAndCount(
  element: XmlElement,
  xml: string,
  content: string,
  changes: AttributeChanges,
): readonly Splice[] {
  if (isSelfClosing(element)) {
    return [{ start: element.start, end: element.end, text: filled(element, xml, content, changes) }];
  }
  return [...attributeSplices(xml, element, changes), insertIntoEnd(element, xml, content)];
}

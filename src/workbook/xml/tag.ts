import { isNameCode, isSpace, sameText } from './characters';
import { unescapeXml } from './escape';

/** An attribute with its place: from its name up to but not including what follows its closing quote. */
export interface AttributeSpan {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The start tag that was read last. It is filled again for each tag, because a workbook has half a million of
 * them; values are taken out of the text only when they are asked for.
 */
export interface XmlTag {
  readonly xml: string;
  /** Called, and must throw, where a tag is not well-formed. */
  readonly damaged: () => never;
  nameEnd: number;
  selfClosing: boolean;
  count: number;
  /** Five numbers for each attribute: where its name and its value begin and end, and 1 where it is plain. */
  readonly spans: number[];
}

const SPAN = 5;
/** No element of a workbook has a tenth of these; names are compared with each other, so more would take long. */
const MAX_ATTRIBUTES = 200;

/** A reader's tag before anything is read. */
export const noTag = (xml: string, damaged: () => never): XmlTag => ({
  xml,
  damaged,
  nameEnd: 0,
  selfClosing: false,
  count: 0,
  spans: [],
});

/** Reads the tag whose name begins at the place; returns the place after its ">". */
export function readTag(tag: XmlTag, from: number): number {
  const { xml } = tag;
  let offset = endOfName(tag, from);
  tag.nameEnd = offset;
  tag.count = 0;
  tag.selfClosing = false;
  for (;;) {
    const code = xml.charCodeAt(offset);
    if (code === 62 /* > */) return offset + 1;
    if (code === 47 /* / */) {
      if (xml.charCodeAt(offset + 1) !== 62) return tag.damaged();
      tag.selfClosing = true;
      return offset + 2;
    }
    if (!isSpace(code)) return tag.damaged();
    const next = skipSpace(xml, offset);
    const following = xml.charCodeAt(next);
    offset = following === 62 || following === 47 ? next : readAttribute(tag, next);
  }
}

/** The value of an attribute by its name as written; `null` when the tag has none such. */
export function tagAttribute(tag: XmlTag, name: string): string | null {
  const index = indexOf(tag, name, 0, name.length);
  return index === -1 ? null : valueOf(tag, index);
}

/** All attributes of the tag in their order. */
export const tagAttributes = (tag: XmlTag): readonly AttributeSpan[] =>
  Array.from({ length: tag.count }, (_, index) => ({
    name: tag.xml.slice(spanAt(tag, index, 0), spanAt(tag, index, 1)),
    value: valueOf(tag, index),
    start: spanAt(tag, index, 0),
    end: spanAt(tag, index, 3) + 1,
  }));

function readAttribute(tag: XmlTag, nameStart: number): number {
  const { xml, spans } = tag;
  const nameEnd = endOfName(tag, nameStart);
  const equals = skipSpace(xml, nameEnd);
  if (xml.charCodeAt(equals) !== 61 /* = */) return tag.damaged();
  const valueStart = skipSpace(xml, equals + 1) + 1;
  const quote = xml.charCodeAt(valueStart - 1);
  if (quote !== 34 && quote !== 39) return tag.damaged();
  let valueEnd = valueStart;
  let plain = 1;
  for (let code = xml.charCodeAt(valueEnd); code !== quote; code = xml.charCodeAt(++valueEnd)) {
    // The code behind the end of the text is NaN, which is no number at all, not even itself.
    if (code === 60 /* < */ || code !== code) return tag.damaged();
    // A reference, or white space that counts as a blank (XML 1.0, 3.3.3).
    if (code === 38 /* & */ || code < 32) plain = 0;
  }
  if (tag.count >= MAX_ATTRIBUTES || indexOf(tag, xml, nameStart, nameEnd - nameStart) !== -1)
    return tag.damaged();
  const base = tag.count * SPAN;
  spans[base] = nameStart;
  spans[base + 1] = nameEnd;
  spans[base + 2] = valueStart;
  spans[base + 3] = valueEnd;
  spans[base + 4] = plain;
  tag.count++;
  return valueEnd + 1;
}

/** Which attribute has the name that is in `text` from `start`; -1 for none. */
function indexOf(tag: XmlTag, text: string, start: number, length: number): number {
  for (let index = 0; index < tag.count; index++) {
    const nameStart = spanAt(tag, index, 0);
    const isAsLong = spanAt(tag, index, 1) - nameStart === length;
    if (isAsLong && sameText(tag.xml, nameStart, text, start, length)) return index;
  }
  return -1;
}

function valueOf(tag: XmlTag, index: number): string {
  const raw = tag.xml.slice(spanAt(tag, index, 2), spanAt(tag, index, 3));
  if (spanAt(tag, index, 4) === 1) return raw;
  return unescapeXml(raw.replace(/\r\n|[\t\n\r]/g, ' ')) ?? tag.damaged();
}

const spanAt = (tag: XmlTag, index: number, which: number): number =>
  tag.spans[index * SPAN + which] as number;

function endOfName({ xml, damaged }: XmlTag, from: number): number {
  let offset = from;
  while (isNameCode(xml.charCodeAt(offset))) offset++;
  return offset === from ? damaged() : offset;
}

function skipSpace(xml: string, from: number): number {
  let offset = from;
  while (isSpace(xml.charCodeAt(offset))) offset++;
  return offset;
}

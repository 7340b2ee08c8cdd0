import { refuse, refuseDamagedPart } from '../refuse';
import { isSpace, sameText } from './characters';
import { unescapeXml } from './escape';
import { noTag, readTag, tagAttribute, tagAttributes } from './tag';
import type { AttributeSpan, XmlTag } from './tag';

/** What the cursor is on: an element's beginning or end, text between tags, or the end of the text. */
export type XmlEvent = 'open' | 'close' | 'text' | 'end';

/**
 * Walks through XML and knows the place of everything that it meets, so that a change can be put in without
 * writing the rest again. `nextEvent` alone moves it; an element without content (`<c/>`) opens and closes
 * like any other.
 */
export interface XmlCursor {
  readonly xml: string;
  readonly part: string;
  /** Where the tag or the text is: from `start` up to but not including `end`. */
  start: number;
  end: number;
  /** How many elements are open; after "open" this one is counted, after "close" no more. */
  depth: number;
  /** Where the name of the element is; after "open" and "close". */
  nameStart: number;
  nameEnd: number;
  readonly tag: XmlTag;
  /** Where the names of the open elements are, two numbers for each. */
  readonly open: number[];
  /** How many elements were kept as a tree: of these a part may not have any number. */
  kept: number;
  textEnd: number;
  /** "plain" text stands for itself; "cdata" does but for its line ends. */
  textKind: 'plain' | 'escaped' | 'cdata';
  /** Set between the two events of an element that is written as one tag. */
  closing: boolean;
  rootSeen: boolean;
}

const MAX_DEPTH = 200;
const CDATA = '<![CDATA[';
const COMMENT = '<!--';

/**
 * A cursor at `from`, the start of the document or of an element. Refuses text that is not well-formed, and
 * any DOCTYPE (entities of a file's own can blow up a reader, and no workbook needs them).
 */
export const xmlCursor = (xml: string, part: string, from = 0): XmlCursor => ({
  xml,
  part,
  start: from,
  end: from,
  depth: 0,
  nameStart: from,
  nameEnd: from,
  tag: noTag(xml, () => refuseDamagedPart(part)),
  open: [],
  kept: 0,
  textEnd: from,
  textKind: 'plain',
  closing: false,
  rootSeen: false,
});

/** Moves on to the next event; comments and processing instructions are passed over. */
export function nextEvent(cursor: XmlCursor): XmlEvent {
  const { xml } = cursor;
  if (cursor.closing) return closeAtOnce(cursor);
  for (;;) {
    const offset = cursor.end;
    cursor.start = offset;
    const code = xml.charCodeAt(offset);
    if (code !== 60 /* < */) {
      if (offset >= xml.length) return cursor.depth === 0 && cursor.rootSeen ? 'end' : damaged(cursor);
      if (readText(cursor)) return 'text';
      continue;
    }
    const following = xml.charCodeAt(offset + 1);
    if (following === 47 /* / */) return readEndTag(cursor);
    if (following === 33 /* ! */) {
      if (readDeclaration(cursor)) return 'text';
    } else if (following === 63 /* ? */) cursor.end = after(cursor, '?>', offset + 2);
    else return readStartTag(cursor);
  }
}

/** The element's name as written, with its prefix; after "open" and "close". */
export const nameAt = (cursor: XmlCursor): string => cursor.xml.slice(cursor.nameStart, cursor.nameEnd);

/** Whether the element's name without its prefix is this one; after "open" and "close". */
export function isAt({ xml, nameStart, nameEnd }: XmlCursor, local: string): boolean {
  const from = nameEnd - local.length;
  const isWhole = from === nameStart || (from > nameStart && xml.charCodeAt(from - 1) === 58); /* : */
  return isWhole && sameText(xml, from, local, 0, local.length);
}

/** An attribute's value by its name as written; `null` when the element has none such. After "open". */
export const attributeAt = (cursor: XmlCursor, name: string): string | null => tagAttribute(cursor.tag, name);

/** All attributes in their order; after "open". */
export const attributesAt = (cursor: XmlCursor): readonly AttributeSpan[] => tagAttributes(cursor.tag);

/** The characters of a "text" event, unescaped, with line ends as line feeds. */
export function textAt(cursor: XmlCursor): string {
  const raw = cursor.xml.slice(cursor.start, cursor.textEnd);
  if (cursor.textKind === 'plain') return raw;
  if (cursor.textKind === 'cdata') return raw.replace(/\r\n?/g, '\n');
  return unescapeXml(raw) ?? damaged(cursor);
}

const damaged = (cursor: XmlCursor): never => refuseDamagedPart(cursor.part);

function readStartTag(cursor: XmlCursor): XmlEvent {
  const { tag, open, depth } = cursor;
  if ((depth === 0 && cursor.rootSeen) || depth >= MAX_DEPTH) return damaged(cursor);
  cursor.rootSeen = true;
  cursor.end = readTag(tag, cursor.start + 1);
  cursor.nameStart = cursor.start + 1;
  cursor.nameEnd = tag.nameEnd;
  cursor.closing = tag.selfClosing;
  open[depth * 2] = cursor.nameStart;
  open[depth * 2 + 1] = cursor.nameEnd;
  cursor.depth = depth + 1;
  return 'open';
}

function readEndTag(cursor: XmlCursor): XmlEvent {
  const { xml } = cursor;
  if (cursor.depth === 0) return damaged(cursor);
  takeName(cursor);
  const length = cursor.nameEnd - cursor.nameStart;
  const nameStart = cursor.start + 2;
  if (!sameText(xml, cursor.nameStart, xml, nameStart, length)) return damaged(cursor);
  let end = nameStart + length;
  while (isSpace(xml.charCodeAt(end))) end++;
  if (xml.charCodeAt(end) !== 62 /* > */) return damaged(cursor);
  cursor.depth--;
  cursor.end = end + 1;
  return 'close';
}

/** The end of an element that its start tag closes too: it is an empty position behind the tag. */
function closeAtOnce(cursor: XmlCursor): XmlEvent {
  cursor.closing = false;
  cursor.start = cursor.end;
  takeName(cursor);
  cursor.depth--;
  return 'close';
}

function takeName(cursor: XmlCursor): void {
  cursor.nameStart = cursor.open[cursor.depth * 2 - 2] as number;
  cursor.nameEnd = cursor.open[cursor.depth * 2 - 1] as number;
}

/** Text up to the next tag; around the root only white space is allowed, which is no event. */
function readText(cursor: XmlCursor): boolean {
  const { xml, start } = cursor;
  let offset = start;
  let plain = true;
  for (
    let code = xml.charCodeAt(offset);
    code !== 60 /* < */ && code === code;
    code = xml.charCodeAt(++offset)
  ) {
    if (code === 38 /* & */ || code === 13) plain = false;
  }
  cursor.textKind = plain ? 'plain' : 'escaped';
  cursor.textEnd = offset;
  cursor.end = offset;
  return cursor.depth > 0 ? true : xml.slice(start, offset).trim() === '' ? false : damaged(cursor);
}

/** A comment is passed over; a CDATA section is text. */
function readDeclaration(cursor: XmlCursor): boolean {
  const { xml, start, part } = cursor;
  if (xml.startsWith(COMMENT, start)) cursor.end = after(cursor, '-->', start + COMMENT.length);
  else if (xml.startsWith(CDATA, start) && cursor.depth > 0) {
    cursor.start = start + CDATA.length;
    cursor.end = after(cursor, ']]>', cursor.start);
    cursor.textEnd = cursor.end - 3;
    cursor.textKind = 'cdata';
    return true;
  } else if (xml.startsWith('<!DOCTYPE', start)) refuse('file.doctype', { part });
  else damaged(cursor);
  return false;
}

function after(cursor: XmlCursor, mark: string, position: number): number {
  const found = cursor.xml.indexOf(mark, position);
  return found === -1 ? damaged(cursor) : found + mark.length;
}

import { refuse } from '../../refuse';
import { skipElement } from '../../xml/content';
import { isAt, nextEvent, xmlCursor } from '../../xml/cursor';
import { readRichText } from './rich-text';
import type { RichText } from './rich-text';

/** Each takes some hundred bytes; the cells of a workbook may be no more than a few times as many. */
const MAX_STRINGS = 2_000_000;

/** The table of strings (ECMA-376 part 1, 18.4) that cells refer to by number, counted from 0. */
export function readSharedStrings(xml: string, part: string): readonly RichText[] {
  const cursor = xmlCursor(xml, part);
  const strings: RichText[] = [];
  nextEvent(cursor);
  for (;;) {
    const event = nextEvent(cursor);
    if (event === 'end') return strings;
    if (event !== 'open') continue;
    if (isAt(cursor, 'si')) {
      if (strings.length >= MAX_STRINGS) refuse('file.too-large');
      strings.push(readRichText(cursor));
    } else skipElement(cursor);
  }
}

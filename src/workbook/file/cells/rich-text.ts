import { legacyFont } from '../../legacy-font';
import { readText, skipElement } from '../../xml/content';
import { attributeAt, isAt, nextEvent } from '../../xml/cursor';
import type { XmlCursor } from '../../xml/cursor';
import { decodeXstring } from '../../xml/escape';

/** A cell's text, and the first legacy Vietnamese font that a run of it names. */
export interface RichText {
  readonly text: string;
  readonly legacyFont: string | null;
}

/**
 * The text of a string item (`si`, `is`; ECMA-376 part 1, 18.4.8) that the cursor has just opened: plain or
 * in runs, without phonetic hints. White space is kept as it is, whether or not it is marked for keeping.
 */
export function readRichText(cursor: XmlCursor): RichText {
  const depth = cursor.depth;
  let text = '';
  let legacy: string | null = null;
  for (;;) {
    const event = nextEvent(cursor);
    if (event === 'close') {
      if (cursor.depth < depth) return { text, legacyFont: legacy };
    } else if (event === 'open') {
      if (isAt(cursor, 't')) text += decodeXstring(readText(cursor));
      else if (isAt(cursor, 'rPh')) skipElement(cursor);
      else if (isAt(cursor, 'rFont')) legacy ??= legacyFont(attributeAt(cursor, 'val'));
    }
  }
}

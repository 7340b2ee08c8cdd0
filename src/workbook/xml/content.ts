import { nextEvent, textAt } from './cursor';
import type { XmlCursor } from './cursor';

/** Passes over the element that the cursor has just opened, to its end. */
export function skipElement(cursor: XmlCursor): void {
  const depth = cursor.depth;
  while (nextEvent(cursor) !== 'close' || cursor.depth >= depth);
}

/** The characters that are directly in the element that the cursor has just opened; reads to its end. */
export function readText(cursor: XmlCursor): string {
  let text = '';
  for (;;) {
    const event = nextEvent(cursor);
    if (event === 'close') return text;
    if (event === 'open') skipElement(cursor);
    else text += textAt(cursor);
  }
}

import type { Pieces } from '../../src/letters/letter';

/** The words of a line of a letter. */
export const words = (pieces: Pieces): string => pieces.map(({ text }) => text).join('');

/** A part of an HTML page without its marks. */
export const plainOf = (part: string): string =>
  part
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The first two levels of headings of an HTML page. */
export const headingsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<h([12])\b[\s\S]*?<\/h\1>/g)].map(([part]) => plainOf(part));

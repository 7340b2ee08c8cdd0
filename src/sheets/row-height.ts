/**
 * How tall a row must be for its texts. Rows of our own sheets are never left to a viewer, which measures fonts in
 * its own way and cuts a line. Measured is Times New Roman 12, the font of official documents, in the units in which
 * widths of columns are counted: digits of the workbook's standard font, at the narrowest Calibri 11.
 */

/** Points of height that a line takes, with room for Vietnamese marks above and below. */
const LINE = 16.5;
const PADDING = 4;
/** Of a column's width, what stays free at the edges of a cell. */
const EDGES = 0.7;
/** Excel makes no row taller; a text that would need more is read in the cell itself. */
const MAX_ROW_HEIGHT = 409;

const NARROW = 0.68;
const COMMON = 1.15;
const CAPITAL = 1.6;
const WIDE = 1.85;
const BOLD = 1.07;

const NARROW_LETTERS = new Set(' iìíỉĩịjltfrI.,;:!\'"()[]/|-');
const WIDE_LETTERS = new Set('mwMWƯ%…→—');

const widths = new Map<string, number>();

function widthOf(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const isCapital = letter !== letter.toLowerCase();
  const width = NARROW_LETTERS.has(letter)
    ? NARROW
    : WIDE_LETTERS.has(letter)
      ? WIDE
      : isCapital
        ? CAPITAL
        : COMMON;
  widths.set(letter, width);
  return width;
}

const lengthOf = (text: string): number => {
  let length = 0;
  for (const letter of text) length += widthOf(letter);
  return length;
};

/** A text in a column this many digits wide. */
export interface MeasuredText {
  readonly text: string;
  readonly width: number;
  readonly isBold?: boolean;
}

/** The lines that a text takes in its column, broken between words, and inside a word that is longer than a line. */
export function linesOf({ text, width, isBold = false }: MeasuredText): number {
  const room = Math.max(1, (width - EDGES) / (isBold ? BOLD : 1));
  if (!text.includes('\n')) return linesOfParagraph(text, room);
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, room), 0);
}

function linesOfParagraph(text: string, room: number): number {
  // Most texts are short: they fit whatever their letters.
  if (text.length * WIDE <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = lengthOf(word);
    const gap = used === 0 ? 0 : NARROW;
    if (used + gap + length <= room) {
      used += gap + length;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.ceil(length / room) - 1;
    used = length % room;
  }
  return lines;
}

/** A row of one line, of the body's font or of a title's. */
export const ONE_LINE = LINE + PADDING;

/** The height of a row, in points, that shows all lines of all its texts. Why: decision 0049. */
export function rowHeight(texts: readonly MeasuredText[]): number {
  return Math.min(MAX_ROW_HEIGHT, Math.max(1, ...texts.map(linesOf)) * LINE + PADDING);
}

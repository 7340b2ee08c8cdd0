import type { Style } from '../book/style';

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, Map<string, number>>();

/** The font families that are in for one that this machine does not have. */
const FALLBACK_FONTS = '"Liberation Serif", "Carlito", "Noto Sans", sans-serif';

/** A style's font as CSS writes it. */
export const fontOf = ({ font }: Style): string =>
  `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt "${font.name}", ${FALLBACK_FONTS}`;

/** The width of a text on one line, in pixels. Words come again and again, so they are remembered. */
export function widthOf(text: string, font: string): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  const existing = known.get(text);
  if (existing !== undefined) return existing;
  if (!context) return text.length * AVERAGE_WIDTH;
  context.font = font;
  const { width } = context.measureText(text);
  known.set(text, width);
  return width;
}

/** Of a character, where there is no canvas to measure with. */
const AVERAGE_WIDTH = 7;

/** How many lines a text takes when its words are wrapped within a width. */
export function wrappedLines(text: string, font: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const size = widthOf(word, font);
      const visible = word.endsWith(' ') ? widthOf(word.trimEnd(), font) : size;
      if (used > 0 && used + visible > width) {
        lines++;
        used = 0;
      }
      // A word that is longer than a line is broken.
      if (visible > width && width > 0) lines += Math.floor(visible / width);
      used += size;
    }
  }
  return lines;
}

import { plainText } from '../../text/key';
import { withNextLine } from '../text/join-lines';
import type { PdfText } from './pdf-page';

/** A line of running text. */
export interface TextLine {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** The height of most of its letters. */
  readonly height: number;
  /** Whether a word in it was recognised that may be another. */
  readonly isUnsure: boolean;
}

/** Of the height of the letters: baselines nearer are one line, wider gaps are blanks. */
const ONE_LINE = 0.45;
const BLANK = 0.16;
/** Figures so much smaller than the line point to a note. */
const NOTE_MARK = 0.75;

/** Below this sureness a recognised word is wrong more often than not (measured, docs/quality.md). */
const SURE = 60;

export const isUnsure = ({ sureness }: PdfText): boolean => sureness !== undefined && sureness < SURE;

/** The lines of some pieces of text, from the top. */
export function textLines(texts: readonly PdfText[]): readonly TextLine[] {
  const lines: PdfText[][] = [];
  for (const text of [...texts].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.findLast((each) => each.some((other) => onOneLine(other, text)));
    if (line) line.push(text);
    else lines.push([text]);
  }
  return lines.map(lineOf).filter(({ text }) => text !== '');
}

const onOneLine = (one: PdfText, other: PdfText): boolean =>
  Math.abs(one.y - other.y) <= ONE_LINE * Math.max(one.height, other.height);

function lineOf(pieces: readonly PdfText[]): TextLine {
  const height = Math.max(...pieces.map((piece) => piece.height));
  const kept = pieces
    .filter((piece) => !(piece.height < NOTE_MARK * height && /^\s*\d{1,2}\s*$/.test(piece.text)))
    .sort((one, other) => one.x - other.x);
  let text = '';
  let end = kept[0]?.x ?? 0;
  for (const piece of kept) {
    const isApart = piece.x - end > BLANK * height;
    text += isApart ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  const y = Math.min(...pieces.map((piece) => piece.y));
  return { text: plainText(text), x1: kept[0]?.x ?? 0, x2: end, y, height, isUnsure: kept.some(isUnsure) };
}

/** The text of a cell: its lines are one sentence, unless a bullet begins one. */
export const textOfCell = (texts: readonly PdfText[]): string =>
  textLines(texts)
    .map(({ text }) => text)
    .reduce(
      (joined, line) =>
        joined === '' ? line : /^[-+•]\s/.test(line) ? `${joined}\n${line}` : withNextLine(joined, line),
      '',
    );

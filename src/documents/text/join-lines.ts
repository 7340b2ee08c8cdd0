import { plainText } from '../../text/key';
import { readListMark } from '../../text/list-mark';

/** A line as it is on a page. */
export interface PageLine {
  readonly text: string;
  /** True where it reaches to the margin, so that it may have been broken there. */
  readonly isFull: boolean;
}

/** A paragraph, and which of the lines begins it. */
export interface JoinedLines {
  readonly text: string;
  readonly first: number;
}

/** A page of running text is so wide at most, in characters; longer lines were never broken. */
const MAX_PAGE_WIDTH = 120;
/** A line of a broken paragraph reaches nearly to the margin. */
const NEARLY_FULL = 0.78;
/** So many lines near the margin tell that there is one. */
const LEAST_FULL_SHARE = 0.3;

/** The lines of plain text: those are full that reach nearly to the margin which most of them share. */
export function linesOfText(lines: readonly string[]): readonly PageLine[] {
  const filled = lines.map(plainText).filter((line) => line !== '');
  const margin = marginOf(filled);
  return filled.map((text) => ({ text, isFull: margin !== null && text.length >= NEARLY_FULL * margin }));
}

/** Where lines are broken; `null` for text whose paragraphs are on one line each. */
function marginOf(lines: readonly string[]): number | null {
  const lengths = lines.map(({ length }) => length).sort((one, other) => one - other);
  const margin = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (margin > MAX_PAGE_WIDTH) return null;
  const full = lengths.filter((length) => length >= NEARLY_FULL * margin).length;
  return full >= LEAST_FULL_SHARE * lengths.length ? margin : null;
}

/**
 * Joins lines to paragraphs. A line goes on with the one before where that one does not end a sentence and the line
 * begins in small letters, or where the line before reached the margin. A number or bullet always begins a paragraph, a
 * line in capitals does not go on with one in small letters.
 */
export function joinLines(lines: readonly PageLine[]): readonly JoinedLines[] {
  const paragraphs: { text: string; first: number }[] = [];
  lines.forEach((line, at) => {
    const [before, last] = [paragraphs.at(-1), lines[at - 1]];
    if (before && last && goesOn(last, line.text)) before.text = withNextLine(before.text, line.text);
    else paragraphs.push({ text: line.text, first: at });
  });
  return paragraphs;
}

/**
 * A line and the next one of its sentence. No word of Vietnamese is divided: what ends in a hyphen or a slash is a period
 * (2026-2030), a symbol (118/KH-UBND) or a date and goes on at once; a dash between words has a blank before it.
 */
export const withNextLine = (before: string, line: string): string =>
  /[\p{L}\p{N}][-/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(line) ? `${before}${line}` : `${before} ${line}`;

/** No sentence ends in these. */
const OPEN_END =
  /(?:^|\s)(?:tối thiểu|ít nhất|tối đa|đạt|trên|dưới|từ|và|của|là|đến|tỷ lệ|không quá|các|trong|theo|cho),?$/iu;
/** Nor in these before a number; "6. Chuyển đổi số" is a heading. */
const BEFORE_NUMBER = /(?:^|\s)(?:số|năm|tháng|quý)$/iu;

function goesOn({ text: before, isFull }: PageLine, line: string): boolean {
  if (readListMark(line) !== null || /[.:!?]["')]*$/.test(before)) return false;
  if (isCapitals(before) !== isCapitals(line) && !/^\d/.test(line)) return false;
  if (/^[\p{Ll}%)]/u.test(line)) return true;
  if (before.endsWith(';')) return false;
  return OPEN_END.test(before) || isFull || (BEFORE_NUMBER.test(before) && /^[\dIVX]/.test(line));
}

const isCapitals = (line: string): boolean => !/\p{Ll}{2}/u.test(line) && /\p{Lu}{2}/u.test(line);

import { plainText } from '../../text/key';
import { readListMark } from '../../text/list-mark';

/** A page of running text is so wide at most, in characters; longer lines were never broken. */
const WIDEST_PAGE = 120;
/** A line of a broken paragraph reaches nearly to the margin. */
const NEARLY_FULL = 0.78;
/** So many lines near the margin tell that there is one. */
const LEAST_FULL_SHARE = 0.3;

/**
 * Joins the lines of a page to paragraphs. A line goes on with the one before where that one does not end a sentence
 * and the line begins in small letters, or where the line before reached the margin of broken text. A number or bullet
 * always begins a paragraph, a line in capitals does not go on with one in small letters.
 */
export function joinLines(lines: readonly string[]): readonly string[] {
  const filled = lines.map(plainText).filter((line) => line !== '');
  const margin = marginOf(filled);
  const paragraphs: { text: string; last: string }[] = [];
  for (const line of filled) {
    const before = paragraphs.at(-1);
    if (before && goesOn(before.last, line, margin)) {
      before.text = `${before.text} ${line}`;
      before.last = line;
    } else paragraphs.push({ text: line, last: line });
  }
  return paragraphs.map(({ text }) => text);
}

/** Where lines are broken; `null` for text whose paragraphs stand on one line each. */
function marginOf(lines: readonly string[]): number | null {
  const lengths = lines.map(({ length }) => length).sort((one, other) => one - other);
  const margin = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (margin > WIDEST_PAGE) return null;
  const full = lengths.filter((length) => length >= NEARLY_FULL * margin).length;
  return full >= LEAST_FULL_SHARE * lengths.length ? margin : null;
}

/** No sentence ends in these. */
const OPEN_END =
  /(?:^|\s)(?:tối thiểu|ít nhất|tối đa|đạt|trên|dưới|từ|và|của|là|đến|tỷ lệ|không quá|các|trong|theo|cho|số|năm|tháng|quý),?$/iu;

function goesOn(before: string, line: string, margin: number | null): boolean {
  if (readListMark(line) !== null || /[.:!?]["')]*$/.test(before)) return false;
  if (isCapitals(before) !== isCapitals(line) && !/^\d/.test(line)) return false;
  if (/^[\p{Ll}%)]/u.test(line)) return true;
  if (before.endsWith(';')) return false;
  if (OPEN_END.test(before)) return true;
  return margin !== null && before.length >= NEARLY_FULL * margin;
}

const isCapitals = (line: string): boolean => !/\p{Ll}{2}/u.test(line) && /\p{Lu}{2}/u.test(line);

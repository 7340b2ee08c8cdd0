import type { DocumentSymbol, Groups } from './document-form';
import { symbolOf } from './document-form';
import type { DocumentStyle } from './document-symbol';
import { findLinks } from '../link';
import { wordTest } from '../phrases';
import type { TextToken } from '../tokens';
import { isSign, tokensOf } from '../tokens';
import type { WrittenDate } from '../date/written-date';
import { dateAt } from '../date/written-date';

/** A document that a text names by its number and symbol (số, ký hiệu). */
export interface DocumentReference {
  /** As written, with its spaces and line breaks. */
  readonly written: string;
  /** Where `written` is in the text. */
  readonly start: number;
  readonly end: number;
  /** The letters and digits as written, without spaces: "4553/KH-SKHCN". */
  readonly symbol: string;
  readonly style: DocumentStyle;
  /** `null` for a draft that has none yet: "/KH-SKHCN". */
  readonly number: string | null;
  readonly year: number | null;
  /** "BC"; `null` for letters and for the National Assembly's documents, which have none. */
  readonly type: string | null;
  /** "SKHCN"; of a letter the first part only. */
  readonly issuer: string;
  /** The drafting unit of a letter: "KSTT" of "3196/UBND-KSTT". */
  readonly unit: string | null;
  /** The date that follows; `null` where none does. */
  readonly issued: WrittenDate | null;
  /** Where the date ends, or the reference itself. */
  readonly issuedEnd: number;
  /** The form that is likely meant, where what is written is a slip; never put in its place. */
  readonly suggestion: string | null;
}

const DASH = '[-\u2010-\u2015\u2212]';
const GAP = String.raw`\s{0,40}`;
const NUMBER = '(?<number>(?=[OolI]{0,5}[0-9])[0-9OolI]{1,6})';
const LETTERS = '[A-Za-zĐđÐ][A-Za-zĐđÐ0-9&]{0,19}';
/** Further pieces of the issuer follow closely, or on the next line. */
const PIECES = String.raw`${LETTERS}(?:${DASH}(?:\s{0,9}\n\s{0,9})?${LETTERS}){0,5}`;
const BEGIN = String.raw`(?<![\p{L}\p{M}\p{N}/\\]|[0-9][.,])`;
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** "118/BC-SKHCN", "/KH-SKHCN", "118/2025/NĐ-CP", "190/2025/QH15", "3196/UBND-KSTT". */
const SLASH_FIRST = new RegExp(
  `${BEGIN}(?:${NUMBER}${GAP})?/${GAP}(?:(?<year>[0-9]{4})${GAP}/${GAP})?(?<first>${LETTERS})` +
    `(?:(?<joint>${GAP}${DASH}${GAP})(?<rest>${PIECES}))?${END}`,
  'gu',
);

/** "57-NQ/TW". */
const HYPHEN_FIRST = new RegExp(
  `${BEGIN}(?:${NUMBER}${GAP})?${DASH}${GAP}(?<first>${LETTERS})${GAP}/${GAP}(?<rest>${PIECES})${END}`,
  'gu',
);

/**
 * Finds the documents that a running text names, in their order. Knows the five styles of numbering, drafts
 * without a number, spaces and line breaks inside, and the date behind. Addresses and paths are not
 * searched. A slip of optical recognition ("118/2025/NB-CP") or a doubled tail ("QH15 QH15") stays as it is
 * written and brings a `suggestion`. Numbers alone, dates, fractions and "và/hoặc" are no documents.
 */
export function readDocumentReferences(text: string): readonly DocumentReference[] {
  const links = findLinks(text);
  const found: DocumentReference[] = [];
  const matches = [...text.matchAll(SLASH_FIRST), ...text.matchAll(HYPHEN_FIRST)];
  for (const match of matches.sort((one, other) => one.index - other.index)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (start < (found[found.length - 1]?.end ?? 0)) continue;
    if (links.some((link) => link.start < end && start < link.end)) continue;
    const read = referenceOf(text, match);
    if (read) found.push(read);
  }
  return found;
}

function referenceOf(text: string, match: RegExpExecArray): DocumentReference | null {
  const groups: Groups = match.groups ?? {};
  const { number, year } = groups;
  const read = symbolOf(groups, isAnnounced(text.slice(Math.max(0, match.index - 60), match.index)));
  if (!read) return null;
  const tail = doubledTail(text, match.index + match[0].length, read);
  const end = match.index + match[0].length + tail;
  const { issued, issuedEnd } = dateBehind(text, end);
  return {
    written: text.slice(match.index, end),
    start: match.index,
    end,
    symbol: read.symbol,
    style: read.style,
    number: number ?? null,
    year: year === undefined ? null : Number(year),
    type: read.type,
    issuer: read.issuer,
    unit: read.unit,
    issued,
    issuedEnd,
    suggestion: read.symbol === read.proper && tail === 0 ? null : read.proper,
  };
}

/** "số", also as recognition garbles it, right before the symbol. */
const isAnnounced = (before: string): boolean =>
  /(?:^|[^\p{L}\p{N}])(?:số|so|s[6ó]|sd)\s*[:.]?[\s.…_]*$/iu.test(before.normalize('NFC'));

/** Tails that are never followed by the issuer's own name: "UBND UBND tỉnh" may well be meant. */
const DOUBLED = /(QH|UBTVQH)[0-9IlOoS]{1,2}$|(TW|TU|CP|TTg)$/;

/** The length of a tail that is written twice: " QH15" of "190/2025/QH15 QH15"; 0 where none is. */
function doubledTail(text: string, end: number, { symbol }: DocumentSymbol): number {
  const tail = DOUBLED.exec(symbol)?.[0];
  if (tail === undefined) return 0;
  const behind = /^\s{1,9}([A-Za-z0-9]+)(?![\p{L}\p{M}\p{N}/-])/u.exec(text.slice(end, end + 30));
  return behind?.[1] === tail ? behind[0].length : 0;
}

const isBeforeDate = wordTest('đã', 'được', 'ký', 'ban', 'hành');
const isDayWord = wordTest('ngày');

/** The longest date with its words: ", được ban hành ngày 24 tháng 12 năm 2025". */
const MAX_DATE_LENGTH = 100;

/** ", ngày 22/12/2024", "(31/12/2021)", "ban hành ngày 24 tháng 12 năm 2025" behind a symbol. */
function dateBehind(text: string, end: number): Pick<DocumentReference, 'issued' | 'issuedEnd'> {
  const tokens = tokensOf(text.slice(end, end + MAX_DATE_LENGTH)).filter((token) => !isSign(token, '\n'));
  let index = isSign(tokens[0], ',') ? 1 : 0;
  const opens = isSign(tokens[index], '(');
  if (opens) index += 1;
  while (isBeforeDate(tokens[index])) index += 1;
  const read = dateAt(tokens, index);
  if (!read) return { issued: isDayWord(tokens[index]) ? { kind: 'unreadable' } : null, issuedEnd: end };
  const closes = opens && isSign(tokens[read.next], ')');
  const last: TextToken | undefined = tokens[closes ? read.next : read.next - 1];
  return { issued: read.value, issuedEnd: end + (last?.end ?? 0) };
}

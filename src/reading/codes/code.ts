import { plainText, textKey } from '../../text/key';

/** How a code is numbered. Codes of one style are siblings; dotted codes go deeper with each part. */
export type CodeStyle =
  | { readonly kind: 'roman' }
  | { readonly kind: 'letter' }
  | { readonly kind: 'small-roman' }
  | { readonly kind: 'small-letter' }
  /** A field's heading that carries no code at all. */
  | { readonly kind: 'heading' }
  /** A filled code cell that is no code: it is reported, and its row is a sibling of the one before. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'dotted'; readonly parts: number };

/** A code as it was read: "1.1.3" with three parts, "IV" as the fourth, "I.1.a" with a numeral and a letter. */
export interface ReadCode {
  readonly text: string;
  readonly styles: readonly CodeStyle[];
  /** Its last part as a number: 3 for "1.1.3", 4 for "IV", 2 for "B". */
  readonly order: number;
  /** Its parts in one form each, so that "01" and "1" are the same: ["I", "1", "a"]. */
  readonly parts: readonly string[];
  /** The key of the word before it: "chi tieu" for "Chỉ tiêu 1"; empty where there is none. */
  readonly label: string;
}

const LABEL =
  '(?:lĩnh vực|tiêu chí thành phần|tiêu chí|chỉ tiêu|chỉ số thành phần|chỉ số|tctp|tc|ct|mục|tiểu mục|phần|nhóm|khối|nội dung|tiêu chuẩn|câu|chương|kpi|lv|số)';
const WORD = new RegExp(`^${LABEL}\\s*(?:số\\s*)?[-:._]?\\s*(?=\\d|[IVXLC]+(?:[.\\s]|$)|[A-ZĐ]$)`, 'iu');
/** "TC-11", "KPI 01": an office's own abbreviation before figures. */
const ACRONYM = /^(?![IVXLC]+(?![A-ZĐ]))[A-ZĐ]{2,6}\s*[-:._]?\s*(?=\d)/u;
const prefixOf = (plain: string): string => (WORD.exec(plain) ?? ACRONYM.exec(plain))?.[0] ?? '';
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const SMALL_ROMAN = /^(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})$/;
const PART = /^(?:\d{1,3}|[IVXLC]{1,6}|[A-Za-zĐđ])$/u;
/** "A1", "1a" and "1.1b": a letter and digits without a dot between them. */
const GLUED = /(?<=^[A-ZĐ])(?=\d)|(?<=\d)(?=[a-zđ]$)/gu;
/** Marks of footnotes behind a code: "1.1.1*", "1.1.1¹", "1.1.1 [1]", "1.1.1 (2)", "1.1.1(*)". */
const FOOTNOTE =
  /(?:(?<=[\p{L}\d.)])\s*(?:[¹²³⁴-⁹⁰*†‡]+|\(\*+\)|\[\d{1,2}\])|(?<=\d\.\d{1,3}\.?)\s*\(\d{1,2}\))+$/u;
const BRACKETS = /^[([]+|[)\].:\-/]+$/g;
/** What stands for the dot of a code where Excel, a form or a person wrote another sign. */
const OTHER_SEPARATORS = [/\s*,\s*/g, /\s*-\s*/g, /\s*\/\s*/g, /\s*[·・‧∙_]\s*/g] as const;

/**
 * Reads a code: "1.1.3", "1.1.3.", "(1)", "IV", "I.1.a", "A", "a)", "TC 1.1", "Chỉ tiêu 2", "1.1.1*". A single
 * letter that is also a Roman numeral carries both styles, for the neighbours to decide. `null` for anything else.
 */
export function readCode(cell: string): ReadCode | null {
  if (cell.length > MAX_LETTERS) return null;
  if (FIGURES.test(cell)) return figures(cell);
  const plain = plainText(cell).replace(FOOTNOTE, '').normalize('NFKC').trim();
  const prefix = prefixOf(plain);
  const label = textKey(prefix)
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/ so$/, '');
  const bare = plain.slice(prefix.length).replace(BRACKETS, '').trim();
  return bare.includes('.') || /\d/.test(bare) ? dotted(bare, label) : single(bare, label);
}

/** Most codes are figures and dots, and nothing need be told from them: "1.1.3". */
const FIGURES = /^\d{1,3}(?:\.\d{1,3})*$/;

/** No code is longer: "Tiêu chí thành phần số 10.10.10". */
const MAX_LETTERS = 40;

/**
 * As `readCode`, in a column that holds codes and nothing else: there "1,1", "1-1" and "1/1" are codes too.
 */
export function readCodeCell(cell: string): ReadCode | null {
  const read = readCode(cell);
  if (read || cell.length > MAX_LETTERS) return read;
  const plain = plainText(cell).replace(FOOTNOTE, '').normalize('NFKC').trim();
  const prefix = prefixOf(plain);
  const bare = plain.slice(prefix.length);
  for (const separator of OTHER_SEPARATORS) {
    const pointed = bare.replace(separator, '.');
    const code = pointed === bare ? null : readCode(`${prefix}${pointed}`);
    if (code) return code;
  }
  return null;
}

/** "1.1.3", "I.1.a", "A1", "1.1b". */
function dotted(bare: string, label: string): ReadCode | null {
  const written = bare
    .split('.')
    .map((part) => part.trim())
    .flatMap((part) => part.split(GLUED));
  const known = written.every(
    (part) => PART.test(part) && (part.length === 1 || /^\d/.test(part) || ROMAN.test(part)),
  );
  if (!known || !written.some((part) => /\d/.test(part) || ROMAN.test(part))) return null;
  const last = written.at(-1) ?? '';
  const styles = [{ kind: 'dotted', parts: written.length }] as const;
  return { text: written.join('.'), styles, order: orderOf(last), parts: written.map(oneForm), label };
}

function figures(text: string): ReadCode {
  const written = text.split('.');
  const styles = [{ kind: 'dotted', parts: written.length }] as const;
  return { text, styles, order: Number(written.at(-1)), parts: written.map(oneForm), label: '' };
}

const oneForm = (part: string): string => (/^\d/.test(part) ? String(Number(part)) : part);

const orderOf = (part: string): number => {
  if (/^\d/.test(part)) return Number(part);
  return ROMAN.test(part) ? romanValue(part) : letterValue(part);
};

/** "IV", "B", "ii", "a". */
function single(bare: string, label: string): ReadCode | null {
  const styles: CodeStyle[] = [];
  if (ROMAN.test(bare)) styles.push({ kind: 'roman' });
  if (/^[A-ZĐ]$/u.test(bare)) styles.push({ kind: 'letter' });
  if (SMALL_ROMAN.test(bare)) styles.push({ kind: 'small-roman' });
  if (/^[a-zđ]$/u.test(bare)) styles.push({ kind: 'small-letter' });
  const [style] = styles;
  if (!style) return null;
  return { text: bare, styles, order: orderIn(style, bare), parts: [bare], label };
}

/** The place of a code among the codes of a style: "C" is the 100th numeral and the third letter. */
export function orderIn(style: CodeStyle, text: string): number {
  if (style.kind === 'roman' || style.kind === 'small-roman') return romanValue(text.toUpperCase());
  return style.kind === 'dotted' ? orderOf(text.split('.').at(-1) ?? '') : letterValue(text);
}

/** The letters as lists are numbered: "đ" follows "d". */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const letterValue = (text: string): number => LETTERS.indexOf(text.toLowerCase()) + 1;

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** 4 for "IV". */
export function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/**
 * "1.1 Kế hoạch", "I.1.a Sổ theo dõi", "2.1.1 100% văn bản"; "1.1. Kế hoạch", "I. CÔNG TÁC …"; "Tiêu chí 1: Chỉ đạo".
 */
const OPENINGS: readonly RegExp[] = [
  /^((?:\d{1,3}|[IVXLC]{1,5}|[A-ZĐ])(?:\.(?:\d{1,3}|[a-zđ](?![\p{L}])))+)[.):]?\s+(\S.*)$/su,
  /^(\d{1,3}|[IVXLC]{1,5}|[A-ZĐ])(?:[.):]|\s-(?!\s*\d))\s*(\S.*)$/su,
  new RegExp(
    `^(${LABEL}\\s*(?:số\\s*)?(?:[-._]\\s*(?=\\d))?(?:[\\dIVXLC][\\d.IVXLC]*|[A-ZĐ](?=[.:)])))\\s*(?:[.):]|[–-](?!\\d))\\s*(\\S.*)$`,
    'isu',
  ),
];

/** A code that opens a name because there is no column for it; the rest is the name. */
export function codeInName(name: string): { readonly code: ReadCode; readonly rest: string } | null {
  const text = plainText(name);
  for (const opening of OPENINGS) {
    const match = opening.exec(text);
    const code = match?.[1] === undefined ? null : readCode(match[1]);
    if (code && match?.[2] !== undefined) return { code, rest: match[2] };
  }
  return null;
}

/** A code under this name that no cell spells out: a field's, above its leaf's. */
export const codeOfParts = (parts: readonly string[]): ReadCode | null => readCode(parts.join('.'));

import { plainText } from '../text/key';

/** How a code is numbered. Codes of one style are siblings; dotted codes go deeper with each part. */
export type CodeStyle =
  | { readonly kind: 'roman' }
  | { readonly kind: 'letter' }
  | { readonly kind: 'small-letter' }
  /** A field's heading that carries no code at all. */
  | { readonly kind: 'heading' }
  | { readonly kind: 'dotted'; readonly parts: number };

/** A code as it was read: "1.1.3" with three parts, "IV" as the fourth. */
export interface ReadCode {
  readonly text: string;
  readonly styles: readonly CodeStyle[];
  /** Its last part as a number: 3 for "1.1.3", 4 for "IV", 2 for "B". */
  readonly order: number;
  /** For dotted codes all parts, else the order alone. */
  readonly parts: readonly number[];
}

const PREFIX =
  /^(?:lĩnh vực|tiêu chí thành phần|tiêu chí|tctp|tc|mục|phần|lv|số)\s*(?:số\s*)?[:.]?\s*(?=[\dIVXLC])/iu;
const DOTTED = /^\d{1,3}(?:\s*[.]\s*\d{1,3})*$/;
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * Reads a code cell: "1.1.3", "1.1.3.", "(1)", "IV", "A", "a)", "TC 1.1". A single letter that is also a
 * Roman numeral carries both styles, for the neighbours to decide. `null` for anything else.
 */
export function readCode(cell: string): ReadCode | null {
  const bare = plainText(cell)
    .replace(PREFIX, '')
    .replace(/^[([]+|[)\].:\-/]+$/g, '')
    .trim();
  if (DOTTED.test(bare)) {
    const parts = bare.split('.').map((part) => Number(part.trim()));
    const styles = [{ kind: 'dotted', parts: parts.length }] as const;
    return { text: bare.replace(/\s/g, ''), styles, order: parts.at(-1) ?? 0, parts };
  }
  const styles: CodeStyle[] = [];
  let order = 0;
  if (ROMAN.test(bare)) {
    styles.push({ kind: 'roman' });
    order = romanValue(bare);
  }
  if (/^[A-ZĐ]$/u.test(bare)) {
    styles.push({ kind: 'letter' });
    order ||= bare.charCodeAt(0) - 64;
  }
  if (/^[a-zđ]$/u.test(bare)) {
    styles.push({ kind: 'small-letter' });
    order = bare.charCodeAt(0) - 96;
  }
  return styles.length > 0 ? { text: bare, styles, order, parts: [order] } : null;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** 4 for "IV". */
function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** "1.1 Kế hoạch", "2.1.1 100% văn bản"; "1.1. Kế hoạch", "I. CÔNG TÁC …", "a) Ban hành". */
const OPENINGS: readonly RegExp[] = [
  /^(\d{1,3}(?:\.\d{1,3})+)\.?\s+(\S.*)$/su,
  /^(\d{1,3}|[IVXLC]{1,5}|[A-ZĐ])(?:[.):]|\s-)\s*(\S.*)$/su,
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

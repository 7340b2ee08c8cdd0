/** What divides a plan, the widest first: "PHẦN I", "A.", "II.", "1.", "1.2.", "a)", "-", "+". */
export interface ListMark {
  readonly mark: string;
  readonly rest: string;
  /** 0 is the widest; marks of one level are siblings. */
  readonly level: number;
}

/** The level of text that has no mark: it belongs to whatever is above it. */
export const PLAIN_LEVEL = 12;

const NUMBER_LEVEL = 3;

interface Form {
  readonly pattern: RegExp;
  readonly level: (mark: string) => number;
}

const at = (level: number) => (): number => level;
const dots = (mark: string): number => (mark.replace(/[.)/]+$/, '').match(/\./g) ?? []).length;

/** A Roman number, also where recognition read "I" as "l" or "1"; then what follows is in capitals. */
const FORMS: readonly Form[] = [
  { pattern: /^((?:phần|chương)\s+(?:thứ\s+\p{L}+|[IVX\d]{1,4}))(?:\s*[.:-])?\s+/iu, level: at(0) },
  { pattern: /^((?:điều|mục)\s+(?:[IVX]{1,4}|\d{1,2})\s*[.:])\s+/iu, level: at(1) },
  { pattern: /^([IVX]{1,5}\s?[.)/-])\s+/u, level: at(2) },
  { pattern: /^([IVXl1|]{1,4}\.)\s+(?=\p{Lu}[^\p{Ll}]{4})/u, level: at(2) },
  { pattern: /^([A-H]\.)\s+/u, level: at(1) },
  {
    pattern: /^(\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)/])\s*(?=[\p{L}\p{M}"“(]|\d+\s*%)/u,
    level: (mark) => NUMBER_LEVEL + dots(mark),
  },
  {
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{Lu})/u,
    level: (mark) => NUMBER_LEVEL + dots(mark),
  },
  { pattern: /^([a-zđ]\d?\s?[).])\s+/u, level: at(8) },
  { pattern: /^([-–—−])\s*(?=\S)/u, level: at(9) },
  { pattern: /^([+•●○▪■*·‣➢✓\uE000-\uF8FF]|o(?=\s+\p{Lu}))\s*(?=\S)/u, level: at(10) },
];

/** Parts the number or bullet from a line; `null` where it begins with none. A date, an amount, a share are not. */
export function readListMark(line: string): ListMark | null {
  for (const { pattern, level } of FORMS) {
    const found = pattern.exec(line);
    if (found?.[1] === undefined) continue;
    return { mark: found[1], rest: line.slice(found[0].length), level: level(found[1]) };
  }
  return null;
}

/** The level of a mark that is alone, as Word numbers paragraphs. */
export const levelOfMark = (mark: string): number =>
  mark === ''
    ? PLAIN_LEVEL
    : (readListMark(`${mark} X`)?.level ?? readListMark(`${mark} XXXXX`)?.level ?? PLAIN_LEVEL);

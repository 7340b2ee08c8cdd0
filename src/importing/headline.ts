import type { DocumentParagraph, TextDocument } from '../model/text-document';
import { readDocumentReferences } from '../text/document/document';
import { markedKey, plainText, textKey } from '../text/key';

/** What the head of a plan says of it. */
export interface Headline {
  readonly unit: string | null;
  readonly year: number | null;
  readonly number: string | null;
}

/** The head ends where the plan's text begins; nobody needs more lines for it. */
const HEAD_LINES = 14;

/** Reads the office, the year in the title, and the number from the head of a plan. */
export function readHeadline(document: TextDocument): Headline {
  const paragraphs = linesOf(document);
  const head = paragraphs.slice(0, HEAD_LINES);
  const titleAt = head.findIndex(isPlanTitle);
  const title = head.slice(Math.max(titleAt, 0), Math.max(titleAt, 0) + 4);
  return {
    unit: unitIn(titleAt < 0 ? head : head.slice(0, titleAt), title, paragraphs),
    year: yearIn(title) ?? yearIn(head),
    number: numberIn(head),
  };
}

/** Several plans in one document: each has its own title and number. */
export function holdsSeveralPlans(document: TextDocument): boolean {
  const lines = linesOf(document);
  const titles = lines.filter(isPlanTitle).length;
  return titles > 1 && lines.filter(isNumberLine).length > 1;
}

/** The lines of all paragraphs, and of the table into which letterheads are often set. */
const linesOf = ({ blocks }: TextDocument): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [plainText(wholeText(block))]
      : block.place.order === 1 && block.rows.length <= 6
        ? block.rows.flat().flatMap((cell) => cell.split('\n').map(plainText))
        : [],
  );

const wholeText = ({ mark, text }: DocumentParagraph): string => (mark === '' ? text : `${mark} ${text}`);

const isPlanTitle = (line: string): boolean =>
  /^(du thao )?ke hoach( cai cach hanh chinh.{0,120})?$/.test(textKey(line)) && !/^\p{Ll}/u.test(line);

const isNumberLine = (line: string): boolean => /^s[o6]\s*[:.]?\s*\d*[\s.…_]*\/\s*kh/.test(textKey(line));

function numberIn(head: readonly string[]): string | null {
  const line = head.find(isNumberLine);
  return (line === undefined ? null : readDocumentReferences(line)[0]?.symbol) ?? null;
}

/** "năm 2026", also as recognition reads "năm"; the day of issue is not one: "ngày 24 tháng 12 năm 2025". */
function yearIn(lines: readonly string[]): number | null {
  for (const line of lines) {
    const key = textKey(line).replace(/\b(ngay|thang)\b.{0,24}?n[a-z]m\s+20\d\d/g, '');
    const year = /\bn[a-z]m\s+(20\d\d)\b/.exec(key)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** What is next to the office's name in a letterhead whose two columns became one; keys are as long as their lines. */
const MOTTO = /\s*(cong h\w+ xa hoi|\b\w{2,4} l\w{1,3}p\s*-).*$/;
const OFFICE =
  /^(so|ban|van phong|uy ban nhan dan|ubnd|thanh tra|trung tam|chi cuc|cuc|hoi dong nhan dan|dac khu|phuong|xa|thi tran|benh vien|truong|hoc vien|vien|thu vien|bao tang|quy|cong ty|tram|hat|cong an|bo chi huy)\b/;

const withoutMotto = (line: string): string => line.slice(0, textKey(line).replace(MOTTO, '').length).trim();

/** The last line of the head that names an office: the one above it is its superior. */
function unitIn(head: readonly string[], title: readonly string[], all: readonly string[]): string | null {
  const named = head.map(withoutMotto).map(lastOffice).filter(isOffice);
  const [last, above] = [named.at(-1), named.at(-2)];
  if (last !== undefined && above !== undefined && isCommune(last) && isPeoplesCommittee(above)) {
    return `UBND ${inSmallLetters(asWrittenElsewhere(last, all))}`;
  }
  if (last !== undefined) return asWrittenElsewhere(last, all);
  for (const line of title) {
    const found =
      /(?:của|cua)\s+((?:Sở|Ban|Văn phòng|Ủy ban|UBND|Trung tâm|Thanh tra|Trường|Bệnh viện|Viện)\s.*?)(?:\s+(?:năm|nam)\s+20\d\d.*)?$/u.exec(
        line,
      );
    if (found?.[1] !== undefined) return found[1].trim();
  }
  return null;
}

/** "UBND TỈNH HẢI SƠN SỞ NÔNG NGHIỆP": a superior and its office that became one line. */
const lastOffice = (line: string): string =>
  /^(?:UBND|ỦY BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ) .+?\s((?:SỞ|BAN|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|THANH TRA|CHI CỤC)\s.+)$/u.exec(
    line,
  )?.[1] ?? line;

/** "ỦY BAN NHÂN DÂN" above "XÃ SUỐI RỒNG": one name on two lines. */
const isPeoplesCommittee = (line: string): boolean => /^(?:uy ban nhan dan|ubnd)$/.test(textKey(line));
const isCommune = (line: string): boolean => /^(?:xa|phuong|dac khu|thi tran)\b/.test(textKey(line));

/** "XÃ SUỐI RỒNG" as "xã Suối Rồng". */
function inSmallLetters(commune: string): string {
  if (/\p{Ll}/u.test(commune)) return commune.charAt(0).toLowerCase() + commune.slice(1);
  const [first = '', ...rest] = commune.toLowerCase().split(' ');
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join(' ');
}

const isOffice = (line: string): boolean =>
  OFFICE.test(textKey(line)) && line.length <= 90 && !/\d/.test(line) && !isNumberLine(line);

/** "SỞ KHOA HỌC VÀ CÔNG NGHỆ" as the text below writes it. */
function asWrittenElsewhere(name: string, lines: readonly string[]): string {
  if (/\p{Ll}/u.test(name)) return name;
  const key = markedKey(name);
  for (const line of lines) {
    for (const start of [...line.matchAll(/(?<![\p{L}\p{M}])\p{Lu}/gu)].map(({ index }) => index)) {
      const piece = line.slice(start, start + name.length);
      if (/\p{Ll}/u.test(piece) && markedKey(piece) === key) return piece;
    }
  }
  return name;
}

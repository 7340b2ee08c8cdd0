import { WORDINGS } from './wording-corpus';

/** A figure in a wording of the corpus. */
export interface WordingFigure {
  readonly wording: string;
  readonly max: number;
  readonly at: number;
  readonly text: string;
  readonly value: number;
  /** What stands behind it: a per cent sign, the word for points, or anything else. */
  readonly unit: 'percent' | 'points' | 'other';
}

/** What the reader sets aside: dates, numbers of documents and places, remarks, examples, duties before a deduction. */
const SET_ASIDE: readonly RegExp[] = [
  /\|\s*\d+\s*\|\s*(?=\p{L})/gu,
  /\n\d+(?:; |\.\) )(?=\p{L})/gu,
  /(?<!\p{L})[ab]\d|yêu cầu: \d+%|\(\d+ tiêu chí\)/giu,
  /(?:nghị quyết|chỉ thị|kế hoạch)\s+\d+-/giu,
  /(?:^|[\n;]\s*)\(?\d[.)/]\s/gu,
  /\d{1,2}\/\d{1,2}(?:\/\d{4})?/gu,
  /(?:số|năm|mục|ngày|tháng|điều|khoản|phụ lục)\s+\d[\d./]*/giu,
  /\((?:theo|ví dụ|vd|tối đa|căn cứ|xem|quý)[^()]*\)/giu,
  /(?:làm tròn|lấy)[^;\n]*?chữ số[^;\n.]*/giu,
  /[×x*]\s*100(?!\s*%)|chia cho 100|\/\s*100%?/giu,
  /không tính thêm điểm|từ sáng kiến thứ 06/giu,
  /(?:như|tương tự) (?:tiêu chí|mục) [\dIVX.]+/giu,
  /thang(?: điểm)? \d+|(?:chia|\/) ?100/giu,
  /\(0%\)|\(02 điểm\)|\[0%/gu,
  /ít nhất \d+ (?:năm|cuộc họp)/giu,
];

const DEDUCTS = /trừ/iu;

const isSetAside = (wording: string, at: number): boolean =>
  SET_ASIDE.some((aside) =>
    [...wording.matchAll(aside)].some((match) => match.index <= at && at < match.index + match[0].length),
  ) ||
  // A duty of 100 % says no more than the deduction behind it.
  (DEDUCTS.test(wording) && /^100(?:\s*%)/u.test(wording.slice(at)));

const unitOf = (behind: string): WordingFigure['unit'] =>
  /^\s*%/u.test(behind) ? 'percent' : /^\s*(?:điểm|đ)(?![\p{L}])/iu.test(behind) ? 'points' : 'other';

/** Every figure of every wording that is scored, without those that the reader sets aside. */
export const WORDING_FIGURES: readonly WordingFigure[] = WORDINGS.filter(
  ({ rule }) => !['unreadable', 'survey', 'manual'].includes(rule.kind),
).flatMap(({ wording, max }) =>
  [...wording.matchAll(/\d+(?:[.,]\d+)*/gu)].flatMap((match): readonly WordingFigure[] => {
    const [text] = match;
    const at = match.index;
    if (isSetAside(wording, at)) return [];
    const unit = unitOf(wording.slice(at + text.length));
    return [{ wording, max, at, text, value: Number(text.replace(',', '.')), unit }];
  }),
);

import { phraseLength, phrases, wordSet } from '../tokens/phrases';
import type { Token } from '../tokens/lexer';
import { markedKey, textKey } from '../../../text/key';

/** A number written in words: its value, and how many words it takes. */
export interface WordNumber {
  readonly value: number;
  readonly length: number;
}

const DIGITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** The last word of a number above ten: "hai mươi mốt", "mười lăm". */
const LAST_DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tư: 4 };

const TEN = wordSet('mười');
const TENS = wordSet('mươi');
const LARGER = wordSet('trăm nghìn ngàn triệu tỷ tỉ vạn chục mươi');

const valuesOf = (words: Readonly<Record<string, number>>) => {
  const marked = new Map(Object.entries(words).map(([word, value]) => [markedKey(word), value]));
  const bare = new Map(Object.entries(words).map(([word, value]) => [textKey(word), value]));
  return (token: Token | undefined): number | null =>
    token?.kind !== 'word' ? null : ((token.isBare ? bare.get(token.key) : marked.get(token.marked)) ?? null);
};

const digit = valuesOf({ ...Object.fromEntries(DIGITS.map((word, index) => [word, index + 1])), bẩy: 7 });
const lastDigit = valuesOf(LAST_DIGITS);
const ordinal = valuesOf(ORDINALS);

/**
 * The number from 1 to 99 that begins at a token, by its words with their marks: "hải", "nằm" and "sau" do not count. A
 * text typed without any mark is compared without; whether a number is meant there its surroundings must say.
 */
export function wordNumber(tokens: readonly Token[], at: number): WordNumber | null {
  const read = TEN(tokens[at]) ? tens(tokens, at, 1, 1) : digits(tokens, at);
  return read && LARGER(tokens[at + read.length]) ? null : read;
}

function digits(tokens: readonly Token[], at: number): WordNumber | null {
  const value = digit(tokens[at]);
  if (value === null) return null;
  return value > 1 && TENS(tokens[at + 1]) ? tens(tokens, at, value, 2) : { value, length: 1 };
}

function tens(tokens: readonly Token[], at: number, count: number, length: number): WordNumber {
  const last = lastDigit(tokens[at + length]);
  return last === null ? { value: count * 10, length } : { value: count * 10 + last, length: length + 1 };
}

/** As `wordNumber`, for a place: "thứ nhất", "hạng nhì" and "thứ tư" too. */
export function ordinalNumber(tokens: readonly Token[], at: number): WordNumber | null {
  const value = ordinal(tokens[at]);
  return value === null ? wordNumber(tokens, at) : { value, length: 1 };
}

/** What is counted in plans. "Năm" (five, or the year) and words at the head of a sentence are numbers only before these. */
// prettier-ignore
const UNITS = phrases(
  'sáng kiến', 'mô hình', 'nhiệm vụ', 'cuộc', 'lớp', 'đợt', 'lần', 'lượt', 'thủ tục', 'dịch vụ', 'hồ sơ', 'văn bản', 'đơn vị', 'cơ quan',
  'phòng', 'xã', 'phường', 'tỉnh', 'huyện', 'sở', 'kỳ', 'buổi', 'hội nghị', 'hội thảo', 'hội thi', 'tin', 'bài', 'chuyên đề', 'giải pháp', 'đề tài',
  'đề án', 'dự án', 'báo cáo', 'kế hoạch', 'quy trình', 'lĩnh vực', 'nội dung', 'chỉ tiêu', 'tiêu chí', 'hạng mục', 'sản phẩm', 'cán bộ',
  'công chức', 'viên chức', 'người', 'doanh nghiệp', 'hợp tác xã', 'phần mềm', 'hệ thống', 'cơ sở dữ liệu', 'bậc', 'giờ', 'phút', 'tháng',
  'tuần', 'quý', 'điểm', 'phóng sự', 'chương trình', 'công trình', 'cải tiến', 'ứng dụng', 'nền tảng', 'tổ', 'câu lạc bộ', 'trường', 'địa phương',
  'thôn', 'khu phố', 'nghị quyết', 'quyết định', 'quy chế', 'cách làm', 'khóa', 'bộ thủ tục', 'nhóm thủ tục', 'thủ tục hành chính', 'phần trăm',
);

/** True where what begins at a token is counted in plans. */
export const isUnit = (tokens: readonly Token[], at: number): boolean => phraseLength(tokens, at, UNITS) > 0;

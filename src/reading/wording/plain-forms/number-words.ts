const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const WORD = `(${Object.keys(NUMBERS).join('|')})`;
const LEAD = String.raw`((?:(?<![\p{L}])(?:được|cộng|trừ|chấm|tính|cho|hưởng|đạt|là|tối đa|không quá)|[:–(-])(?: thêm| tối đa| số)? ?)`;
/** "hai điểm trường" are schools. */
const END = String.raw`(?=\s*(?:[.,;:)(/\n|]|$)| (?:mỗi|cho|nếu|khi|trên|đối|và|nhưng|thì|hoặc|một|tối đa)(?![\p{L}]))`;
const AMOUNT = new RegExp(String.raw`${LEAD}${WORD}(?: phẩy ${WORD})? điểm(?: (rưỡi))?${END}`, 'giu');
const BELOW_ONE = new RegExp(String.raw`${LEAD}không phẩy (?:không )?${WORD} điểm${END}`, 'giu');

const COUNTED = String.raw`(?:cuộc|lần|hội nghị|mô hình|sáng kiến|văn bản|báo cáo|trường hợp|vụ|đề tài|bài|tin|buổi|đợt|lớp|giải pháp|công trình|nhiệm vụ|hồ sơ|đơn|dự án|kế hoạch|đơn vị|lỗi|sự cố|sai sót|vi phạm|phản ánh|khiếu nại|sản phẩm|học sinh)`;
const COUNT = new RegExp(
  String.raw`((?:^|[\n;.,:+-] ?|(?<=điểm |đ )(?=nếu |khi ))(?:(?:nếu|khi|có|đạt|từ|trên|dưới|tổ chức|thực hiện|ít nhất|tối thiểu|hoặc) ){1,3})${WORD}(?= ${COUNTED}(?![\p{L}]))`,
  'giu',
);

/** "một hội nghị: nửa điểm", "hai mô hình trở lên: …" */
const FIRST = new RegExp(
  String.raw`((?:^|[\n;.] ?)(?:[-+•] ?)?)${WORD}(?= ${COUNTED}(?: [\p{L}]+){0,4}? ?(?::|trở lên))`,
  'giu',
);

/** "từ một đến hai lỗi" */
const SPAN = new RegExp(
  String.raw`(?<![\p{L}])(từ|có) ${WORD} (?:đến|tới|-|–) ${WORD}(?= ${COUNTED}(?![\p{L}]))`,
  'giu',
);

/** "được ba điểm", "trừ một phẩy năm điểm", "cộng hai điểm rưỡi": amounts in words, in figures; so "có hai cuộc", a number of things. */
export const withFigures = (wording: string): string =>
  wording
    .replace(PER_CENT, (all: string, ...groups: (string | undefined)[]) => perCent(all, groups))
    .replace(BELOW_ONE, (all: string, lead: string, tenth: string) =>
      /phẩy không/iu.test(all) ? all : `${lead}0,${valueOf(tenth)} điểm`,
    )
    .replace(AMOUNT, (_, lead: string, whole: string, tenth?: string, half?: string) => {
      const tenths = half === undefined ? (tenth === undefined ? '' : `,${valueOf(tenth)}`) : ',5';
      return `${lead}${valueOf(whole)}${tenths} điểm`;
    })
    .replace(
      SPAN,
      (_, lead: string, low: string, high: string) => `${lead} ${valueOf(low)} đến ${valueOf(high)}`,
    )
    .replace(FIRST, (_, lead: string, number: string) => `${lead}${valueOf(number)}`)
    .replace(COUNT, (_, lead: string, number: string) => `${lead}${valueOf(number)}`);

const ONES: Readonly<Record<string, number>> = { ...NUMBERS, mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const UNIT = `(?:${Object.keys(ONES).join('|')})`;
/** "chín mươi lăm phần trăm", "một trăm phần trăm", "mười phần trăm" */
const PER_CENT = new RegExp(
  String.raw`(?<![\p{L}])(?:(một trăm)|(${UNIT}) mươi(?: (${UNIT}))?|(mười)(?: (${UNIT}))?|(${UNIT})) (?:phần trăm|%)(?![\p{L}])`,
  'giu',
);

function perCent(
  all: string,
  [hundred, tens, ones, ten, teens, digit]: readonly (string | undefined)[],
): string {
  const value = (word: string | undefined): number => (word ? (ONES[word.toLowerCase()] ?? 0) : 0);
  if (hundred) return '100%';
  const whole = tens ? 10 * value(tens) + value(ones) : ten ? 10 + value(teens) : value(digit);
  return whole > 0 ? `${whole}%` : all;
}

const valueOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? 0;

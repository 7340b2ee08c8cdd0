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

/** "được ba điểm", "trừ một phẩy năm điểm", "cộng hai điểm rưỡi": amounts in words, in figures. */
export const withFigures = (wording: string): string =>
  wording
    .replace(BELOW_ONE, (all: string, lead: string, tenth: string) =>
      /phẩy không/iu.test(all) ? all : `${lead}0,${valueOf(tenth)} điểm`,
    )
    .replace(AMOUNT, (_, lead: string, whole: string, tenth?: string, half?: string) => {
      const tenths = half === undefined ? (tenth === undefined ? '' : `,${valueOf(tenth)}`) : ',5';
      return `${lead}${valueOf(whole)}${tenths} điểm`;
    });

const valueOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? 0;

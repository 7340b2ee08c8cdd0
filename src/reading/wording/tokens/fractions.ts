const DATE_WORD = '(?<!(?:ngày|tháng|trước|sau|hết|quý|kỳ|lúc) )';
const FRACTION = String.raw`(?<![\d/.,])([1-9])\/([2-9]|10)(?![\d/])`;
const OF_POINTS = String.raw`(?! (?:của )?(?:tổng )?(?:số )?điểm)`;

/** Where a fraction is one for sure and no date: "trên 2/3", "2/3 số hộ", "1/2 … trở lên". */
const SURE = new RegExp(
  [
    String.raw`(?:trên|dưới|hơn|quá|ít nhất|tối thiểu|chưa đến|[≥>≤<])\s*${FRACTION}`,
    String.raw`${DATE_WORD}${FRACTION}${OF_POINTS} (?:tổng )?số `,
    String.raw`${DATE_WORD}${FRACTION}${OF_POINTS}[^;.:\n\d]{0,60}trở (?:lên|xuống)`,
  ].join('|'),
  'iu',
);
const ANY = new RegExp(`${DATE_WORD}${FRACTION}${OF_POINTS}`, 'giu');

/** "4/4 quý": all of this many, so that "3/4 quý" is a number of them. */
const ALL_OF_THEM = new RegExp(String.raw`${DATE_WORD}(?<![\d/.,])([1-9]\d?)\/\1(?![\d/])`, 'iu');

const SIGNS: Readonly<Record<string, string>> = {
  '½': '1⁄2',
  '⅓': '1⁄3',
  '⅔': '2⁄3',
  '¼': '1⁄4',
  '¾': '3⁄4',
};

/**
 * A wording whose fractions are with the sign of a fraction, "2⁄3", where it speaks of fractions for sure; "từ 1/2 đến
 * 1/3" may be days, and "1/2 số điểm" is an amount.
 */
export function markedFractions(wording: string): string {
  const signs = wording.replace(/[½⅓⅔¼¾]/gu, (sign) => SIGNS[sign] ?? sign);
  if (!SURE.test(signs) || ALL_OF_THEM.test(signs)) return signs;
  return signs.replace(ANY, (whole, over: string, under: string) =>
    Number(over) < Number(under) ? `${over}⁄${under}` : whole,
  );
}

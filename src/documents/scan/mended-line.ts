/** What bullets are taken for, alone before a capital: a round dot looks like a small letter. */
const BULLET = /^(?:[se$°•·¢*«»@©®oø¤§]|s)[°:._,;-]{0,2}$/;

/** Whether the first word of a line is a bullet. */
export const isBullet = (first: string, next: string | undefined): boolean =>
  BULLET.test(first) && next !== undefined && /^\p{Lu}/u.test(next);

/** The number of a heading: strokes, one of which may have been taken for another sign, a full stop, and capitals. */
const ROMAN_HEADING = /^([IVXHUl1|]{1,6})\.\s*(?=\p{Lu}{2})/u;

/** Dirt on the page that was taken for a sign of its own. */
const DIRT = /^[.,'`´~_·°*|:;"“”]{1,2}$/;

/** The words of a line, with the signs mended that are known to come out wrong. Why: decision 0231. */
export function mendedLine(words: readonly string[]): string {
  const [first = '', ...rest] = words.filter((word, at) => at === 0 || !DIRT.test(word));
  const line = isBullet(first, rest[0]) ? ['•', ...rest].join(' ') : [first, ...rest].join(' ');
  return line.replace(ROMAN_HEADING, (whole, number: string) => {
    const roman = romanOf(number);
    return /^(?:X{0,2})(?:IX|IV|V?I{0,3})$/.test(roman) ? `${roman}. ` : whole;
  });
}

/** Strokes that are taken for a Roman one, and for two of them. */
const romanOf = (strokes: string): string => strokes.replace(/[HU]/g, 'II').replace(/[l1T|!i]/g, 'I');

/** Behind the word "quý". */
const AFTER_QUARTER = /(qu[ýyỷỳỹ]\s*[:.]?\s*)([IVXLl1T|!HUi]{1,4})(?![\p{L}\d])/giu;

/** "Quý 11" and "Quý H" are "Quý II": there are four quarters, and no plan writes them so. */
export const withRomanQuarters = (text: string): string =>
  text.replace(AFTER_QUARTER, (whole, quarter: string, number: string) => {
    if (/^[1-4]$/.test(number)) return whole;
    const roman = romanOf(number);
    return /^(?:I{1,3}|IV)$/.test(roman) ? `${quarter}${roman}` : whole;
  });

/** Short forms and phrases of the field that come out wrong, each of which means nothing else. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])(CCH|TTH)(?:[GO0]|[O0][CG])(?![\p{L}\d])/gu, '$1C'],
  [/(?<!\p{L})([Cc])huy[êẻễe]n đ[ốồỗôo]i(?= số)/gu, '$1huyển đổi'],
  [/(?<!\p{L})([Cc]huyển|[Ss]ửa|[Tt]hay|[Tt]rao) đ[ốồỗô]i(?!\p{L})/gu, '$1 đổi'],
  [/(?<!\p{L})([Đđ])[ốồỗô]i(?= mới(?!\p{L}))/gu, '$1ổi'],
];

/** A paragraph or cell with the words mended that mean nothing else. */
export const withKnownWords = (text: string): string =>
  KNOWN.reduce((mended, [pattern, right]) => mended.replace(pattern, right), withRomanQuarters(text));

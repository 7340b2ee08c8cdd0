const NUMBERS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const NTH = String.raw`(\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const AMOUNT = String.raw`\d{1,3}(?:[.,]\d{1,2})? ?(?:điểm|đ)(?!\p{L})`;

/** "Mỗi sự cố trừ 2 điểm; từ sự cố thứ năm trở đi chấm 0 điểm": from so many on nothing is left. */
const NOTHING_FROM = new RegExp(
  String.raw`(?<=(?:mỗi|cứ 0?1|từng) (\p{L}[\p{L} ]{1,60}?) (?:bị )?trừ ${AMOUNT} ?[;.,\n]\s*(?:[-+•] )?)(?:kể )?từ (\p{L}[\p{L} ]{0,40}?) thứ ${NTH} trở (?:đi|lên) ?[,:]?(?: thì)?(?: bị| được)?(?: chấm| tính| còn| cho)? 0 ?(?:điểm|đ)(?!\p{L})`,
  'giu',
);

/** "trừ đến hết 10 điểm": no more than these. */
const TO_THE_END =
  /(?<!\p{L})trừ (?:cho )?(?:đến|tới) (?:khi )?hết (?=\d{1,3}(?:[.,]\d{1,2})? ?(?:điểm|đ)(?!\p{L}))/giu;

/** "Nề nếp: 10 điểm/tuần. Mỗi lượt đi muộn trừ 0,5 điểm": the points of a period at its beginning. */
const OF_A_PERIOD = new RegExp(
  String.raw`^([^:;.\n\d]{2,60}: ?${AMOUNT}) ?/ ?(?:tuần|tháng|quý|kỳ|học kỳ|năm|đợt)(?= ?[.;\n]\s*(?:[-+•] )?(?:mỗi|cứ 0?1|từng)(?!\p{L})[^;.\n]{1,80}? trừ \d)`,
  'iu',
);

/** A deduction with its start and its end in the words that the grammar knows. */
export const plainDeductionEnds = (wording: string): string =>
  wording
    .replace(NOTHING_FROM, (all: string, each: string, unit: string, nth: string) =>
      each.toLowerCase().startsWith(unit.toLowerCase())
        ? `từ ${NUMBERS[nth.toLowerCase()] ?? Number(nth)} ${unit} trở lên: 0 điểm`
        : all,
    )
    .replace(TO_THE_END, 'trừ không quá ')
    .replace(OF_A_PERIOD, '$1');

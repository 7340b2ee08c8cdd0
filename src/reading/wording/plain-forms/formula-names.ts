const NAME = String.raw`số [^;.,()\d\n]{2,80}?`;
const LETTER = String.raw`(?<![\p{L}\d])([c-wyz])`;

/** ", trong đó n là số lần để xảy ra sự cố", "(k: số vụ khiếu kiện)", "; n = số ngày chậm" */
const DEFINITION = new RegExp(
  String.raw`\s*[,;.(\n]\s*(?:(?:trong đó|với|ở đây|trong đó,)\s*:?\s*)?${LETTER}\s*(?:là|:|=)\s*(${NAME})\s*\)?(?=\s*(?:[;.,)\n]|$))`,
  'iu',
);

/** "Đ = 6 - 1,5 × k" */
const RESULT = /(^|[\n;.]\s*)(?:tổng )?Đ\s*=\s*(?=\d|min|max)/giu;

/**
 * "Điểm = 10 – 2 × n, trong đó n là số lần …" as "Điểm = 10 – 2 × số lần …"; "Điểm = min{số mô hình × 0,5; 2}" as "Điểm =
 * số mô hình × 0,5, tối đa 2 điểm". Formulas over rates stay as they are.
 */
export const plainFormulas = (wording: string): string =>
  withoutLimits(withoutLetter(inPerCent(withRateNamed(wording).replace(RESULT, '$1Điểm = '))));

/** "Gọi T là tỷ lệ (%) đạt được." */
const RATE_LETTER =
  /(^|[\n;.]\s*)(?:gọi|đặt|với|trong đó)\s+([A-Z])\s+(?:là|=|:)\s+t[ỷỉ] lệ[^.;:=\n\d]{0,80}?\s*(?:[.;:\n]\s*|$)/iu;

/** "T ≥ 50%: điểm = (T - 50)/50 × 2", where T was said to be the rate. */
function withRateNamed(wording: string): string {
  const [whole, before, letter] = RATE_LETTER.exec(wording) ?? [];
  if (whole === undefined || letter === undefined || letter !== letter.toUpperCase()) return wording;
  const rest = wording.replace(whole, before ?? '');
  return rest.replace(new RegExp(String.raw`(?<![\p{L}\d])${letter}(?![\p{L}\d])`, 'gu'), 'tỷ lệ');
}

const FIGURE = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
const FROM_PLACE = new RegExp(
  String.raw`\(\s*((?:t[ỷỉ] lệ|x(?![\p{L}]))[^()\d%/]{0,40}?)\s?%?\s*[-–]\s*(${FIGURE})\s*\)\s*[/:]\s*(?:(${FIGURE})|\(\s*(${FIGURE})\s*[-–]\s*(${FIGURE})\s*\))(?![\d%]|\s%)`,
  'giu',
);

/** "(tỷ lệ đạt – 60)/40", "(x - 80)/(100 - 80)": per cents without their sign. */
const inPerCent = (wording: string): string =>
  wording
    .replace(/\(\s*t[ỷỉ] lệ (?:được )?tính (?:bằng|theo) (?:%|phần trăm)\s*\)/giu, '')
    .replace(FROM_PLACE, (_, rate: string, from: string, width?: string, high?: string, low?: string) => {
      const wide = width ?? String(figureOf(high) - figureOf(low)).replace('.', ',');
      return `(${rate} - ${from}%)/${wide}%`;
    });

const figureOf = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

function withoutLetter(wording: string): string {
  const definition = DEFINITION.exec(wording);
  const [whole, letter, name] = definition ?? [];
  if (whole === undefined || letter === undefined || name === undefined) return wording;
  const rest = wording.replace(whole, '');
  const used = new RegExp(String.raw`(?<![\p{L}])(\d(?:[\d.,]*\d)?)?\s?${letter}(?![\p{L}])`, 'gu');
  const isTimes = (figure: string | undefined): string => (figure === undefined ? ' ' : `${figure} × `);
  const places = [...rest.matchAll(used)];
  const isOnce = places.length === 1 && !/\/\s*\p{L}/u.test(rest.slice(0, 200));
  return isOnce ? rest.replace(used, (_, figure?: string) => `${isTimes(figure)}${name}`) : wording;
}

const OPEN = String.raw`\s*[({[]\s*`;
const CLOSE = String.raw`\s*[)}\]]`;
const AMOUNT = String.raw`(\d{1,4}(?:[.,]\d{1,3})?|điểm tối đa)(?: điểm| đ)?`;
const TERM = String.raw`([^;{}()[\]/\n]{3,100}?)`;
const SEPARATOR = String.raw`\s*[;|\n]\s*(?:-\s)?`;

const isCounted = (term: string): boolean => /(?<![\p{L}])số /iu.test(term);

function withoutLimits(wording: string): string {
  if (!/(?<![\p{L}])(?:min|max)\s*[({[]/iu.test(wording)) return wording;
  const limited = (term: string, limit: string, all: string): string =>
    isCounted(term) ? `${term}, tối đa ${limit}${/\d$/.test(limit) ? ' điểm' : ''}` : all;
  const notBelow = (term: string, all: string): string =>
    isCounted(term) ? `${term}, thấp nhất là 0 điểm` : all;
  return wording
    .replace(MIN_LAST, (all: string, term: string, limit: string) => limited(term, limit, all))
    .replace(MIN_FIRST, (all: string, limit: string, term: string) => limited(term, limit, all))
    .replace(MAX_LAST, (all: string, term: string) => notBelow(term, all))
    .replace(MAX_FIRST, (all: string, term: string) => notBelow(term, all));
}

const formula = (name: string, inside: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])${name}${OPEN}${inside}${CLOSE}`, 'giu');

const MIN_LAST = formula('min', `${TERM}${SEPARATOR}${AMOUNT}`);
const MIN_FIRST = formula('min', `${AMOUNT}${SEPARATOR}${TERM}`);
const MAX_LAST = formula('max', `${TERM}${SEPARATOR}0(?: điểm| đ)?`);
const MAX_FIRST = formula('max', `0(?: điểm| đ)?${SEPARATOR}${TERM}`);

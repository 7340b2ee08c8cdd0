const FIGURE = String.raw`\d{1,4}(?:[.,]\d{1,3})?`;
const AMOUNT = String.raw`(${FIGURE}(?: điểm)?|(?:số )?điểm tối đa|điểm chuẩn)`;
const TIMES = String.raw`\s*[x×*]\s*`;

/** "Điểm = 1 x k", "Điểm đạt = hệ số K × 2 điểm" */
const PRODUCT = new RegExp(
  String.raw`(?:số )?điểm(?: đạt(?: được)?| đánh giá| tự chấm)?\s*(?:=|được tính bằng|bằng)\s*(?:${AMOUNT}${TIMES}(?:hệ số )?([c-z])|(?:hệ số )?([c-z])${TIMES}${AMOUNT})(?![\p{L}\d(/])`,
  'iu',
);

/** The amount as a decimal without binary noise. */
const product = (figure: string, by: string): string =>
  String(Number((Number(figure.replace(',', '.')) * Number(by.replace(',', '.'))).toPrecision(12))).replace(
    '.',
    ',',
  );

/**
 * "Điểm = 2 x k. Trong đó: k = 1 nếu đúng hạn; k = 0,5 nếu chậm" as its options: "đúng hạn: 2 điểm; chậm: 1 điểm". What
 * names the letter otherwise stays as it is.
 */
export function withoutCoefficient(wording: string): string {
  const match = PRODUCT.exec(wording);
  const letter = match?.[2] ?? match?.[3];
  const amount = match?.[1] ?? match?.[4];
  if (!match || letter === undefined || amount === undefined) return wording;
  const rest = wording.slice(match.index + match[0].length);
  const options = [...rest.matchAll(optionsOf(letter))];
  const left = rest.replace(optionsOf(letter), '').replace(/trong đó|với|hệ số|được xác định như sau/giu, '');
  if (options.length < 2 || /[\p{L}\d]/u.test(left)) return wording;
  const award = (by: string): string =>
    /^\d/.test(amount)
      ? `${product(amount.replace(/ .*$/u, ''), by)} điểm`
      : `${product('100', by)}% điểm tối đa`;
  const lines = options.map(([, by = '', before = '', behind = '']) => `${before || behind}: ${award(by)}`);
  return `${wording.slice(0, match.index)}${lines.join('; ')}`;
}

const optionsOf = (letter: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}])(?:hệ số )?${letter}\s*(?:=|bằng|là)\s*(${FIGURE})\s*(?:(?:nếu|khi|đối với|với|cho)\s+([^;\n]{2,150}?)|[:(]\s*([^;\n()]{2,150}?)\)?)\s*(?=;|\n|\.\s|\.?$|,\s*(?:hệ số )?${letter}\s*=)`,
    'giu',
  );

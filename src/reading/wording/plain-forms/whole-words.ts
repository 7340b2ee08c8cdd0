const FIGURE = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
const UNIT = String.raw` ?(?:điểm|đ)(?!\p{L})`;
const SIGN = String.raw`(?:[-+•*] )?`;

const REPLACED: readonly (readonly [said: RegExp, plain: string])[] = [
  // "một phần tư số điểm"
  [/(?<!\p{L})một phần tư (?=(?:tổng )?(?:số )?điểm)/giu, '25% '],
  [/(?<!\p{L})ba phần tư (?=(?:tổng )?(?:số )?điểm)/giu, '75% '],
  [/(?<!\p{L})một phần ba (?=(?:tổng )?(?:số )?điểm)/giu, '1/3 '],
  [/(?<!\p{L})hai phần ba (?=(?:tổng )?(?:số )?điểm)/giu, '2/3 '],
  // "70% điểm nếu ≥ 50% và < 70%", "không chấm nếu < 30%"
  [
    new RegExp(
      String.raw`((?:^|[;\n] ?)${SIGN})(?:(?:chấm|tính|được|hưởng|đạt) )?(\d{1,3} ?% (?:(?:tổng )?số )?điểm(?: tối đa| chuẩn)?) (?:nếu|khi) ([^;\n]{3,150}?)(?=\.?(?:[;\n]|$))`,
      'giu',
    ),
    '$1$3: $2',
  ],
  [
    /((?:^|[;\n] ?)(?:[-+•*] )?)không (?:được )?(?:chấm|tính|cho)(?: điểm)? (?:nếu|khi) ([^;\n.]{3,150}?)(?=\.?(?:[;\n]|$))/giu,
    '$1$2: 0 điểm',
  ],
  // "5 – 0,25 x (số lần mất điện)"
  [/(?<=[x×*] ?)\((số [^()×x*/\d]{3,100}?)\)/giu, '$1'],
  // "số A/tổng số A x 100% x 1 điểm"
  [/(\/ ?\(?tổng số [^×x*\n;:\d]{3,80}?\)?) ?[x×*] ?100 ?% ?(?=[x×*] ?\d)/giu, '$1 '],
  // "[85% - 95%): 3 điểm"
  [/\[ ?(\d[\d.,]* ?%?) ?[-–] ?(\d[\d.,]* ?%?) ?\](?= ?:)/gu, 'từ $1 đến $2'],
  [/\[ ?(\d[\d.,]* ?%?) ?[-–] ?(\d[\d.,]* ?%?) ?\)(?= ?:)/gu, 'từ $1 đến dưới $2'],
  // "(Điểm kiểm tra chéo là số nguyên.)"
  [/\s*\([^()\d]{0,60}là số nguyên\.?\)/giu, ''],
  // "Có chữ ký số của lãnh đạo: có = 1, không = 0"
  [
    new RegExp(
      String.raw`^(?:${SIGN}[^:;\n\d]{3,100}: ?)?(có|đạt|đúng) ?[=:–-] ?(${FIGURE})(?:${UNIT})? ?[,;] ?(không|chưa|không đạt|chưa đạt|không đúng) ?[=:–-] ?(${FIGURE})(?:${UNIT})?\.?$`,
      'iu',
    ),
    '$1: $2 điểm; $3: $4 điểm',
  ],
  // "Đ = T x 10/100, trong đó T là tỷ lệ (%) …"
  [
    new RegExp(
      String.raw`^(?:[^:;\n\d=]{3,80}: ?)?(?:Đ|điểm(?: đạt| đánh giá)?) ?= ?([A-Z]) ?[x×*] ?(${FIGURE}) ?/ ?100%? ?[,;.]? ?(?:trong đó|với)?:? ?\1 (?:là|:|=) ?t[ỷỉ] lệ[^;=:×*]{0,120}?\.?$`,
      'iu',
    ),
    'Điểm = tỷ lệ × $2 điểm',
  ],
];

const PLANNED = /\d ?% (?:kế hoạch|chỉ tiêu|dự toán)/iu;
/** "đạt kế hoạch trở lên" beside "đạt từ 90% kế hoạch" */
const PLAN_AND_MORE = /đạt (kế hoạch|chỉ tiêu|dự toán)(?: (?:được )?giao)? trở lên/giu;
const PARTLY =
  /hoàn thành (?:(?:từ|dưới|trên|đạt) )?\d{1,3} ?%|hoàn thành (?:(?:từ|dưới|trên) )?(?:một )?nửa/iu;
/** "hoàn thành cả", "hoàn thành hết" beside "hoàn thành từ một nửa" */
const ALL_OF_IT = /hoàn thành (?:cả|hết|toàn bộ|tất cả)(?= ?[:=–-]| (?:thì|được))/giu;

/** "0 - 1 lỗi/2 điểm; 4 lỗi trở lên/0 điểm": a stroke before the points of every statement. */
const STROKE = new RegExp(String.raw`(?<=[\p{L}%]) ?/ ?(?=${FIGURE}${UNIT} ?(?:[;\n]|\.?$))`, 'giu');
const withoutStrokes = (wording: string): string => {
  const statements = wording.split(/[;\n]/u).filter((part) => part.trim() !== '');
  const isEach = statements.length > 1 && statements.every((part) => part.trim().match(STROKE)?.length === 1);
  return isEach ? wording.replace(STROKE, ': ') : wording;
};

/** Shares, wholes and bounds that are said in words or with signs of their own. */
export function plainWholes(written: string): string {
  const wording = REPLACED.reduce(
    (text, [said, plain]) => text.replace(said, plain),
    withoutStrokes(written),
  );
  const planned = PLANNED.test(wording) ? wording.replace(PLAN_AND_MORE, 'đạt từ 100% $1 trở lên') : wording;
  return PARTLY.test(planned) ? planned.replace(ALL_OF_IT, 'hoàn thành 100%') : planned;
}

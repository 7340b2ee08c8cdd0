const FIGURE = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
const POINTS = String.raw` ?(?:điểm|đ)(?!\p{L})`;
const BULLET = String.raw`(?:[-+•] )?`;
const JOINT = String.raw` ?[;.,\n]\s*${BULLET}`;

const BASE = String.raw`điểm (?:nền|sàn|cơ bản|gốc|cơ sở)(?: của)?(?: (?:tiêu chí|nội dung|mục))?(?: này)? ?(?::|=|là) ?(?<base>${FIGURE})${POINTS}`;
const BONUS = String.raw`mỗi (?<unit>\p{L}[\p{L}, ]{1,80}?) (?:được |thì )*(?:cộng|thưởng)(?: thêm)? (?<each>${FIGURE})${POINTS} ?[,(] ?(?:nhưng )?(?:cộng |thưởng )?(?:không (?:cộng )?quá|tối đa) (?<most>${FIGURE})${POINTS} ?\)?`;

/** "Mỗi tin cộng 0,25 điểm (không quá 2,5 điểm); điểm nền: 2,5 điểm", in either order. */
const ON_A_BASE = [
  new RegExp(String.raw`^${BULLET}${BONUS}${JOINT}${BASE}\.?$`, 'iu'),
  new RegExp(String.raw`^${BULLET}${BASE}${JOINT}${BONUS}\.?$`, 'iu'),
];

const PLAN = '(?:kế hoạch|chỉ tiêu|dự toán|định mức)';
const RATE = String.raw`(?:\(?t[ỷỉ] lệ[^\d×*;:\n/=]{0,60}${PLAN}[^\d×*;:\n/=]{0,20}?(?:\( ?% ?\))?\)?|\(?(?:(?:kết quả|số|mức) )?thực hiện ?/ ?(?:số |mức )?${PLAN}\)?)`;
/** "Điểm KPI = tỷ lệ thực hiện so với kế hoạch (%) × 20 / 100; tối đa 24 điểm" */
const BEYOND_PLAN = new RegExp(
  String.raw`^${BULLET}(?:điểm(?: [\p{L}]+){0,4} ?[=:] ?)?${RATE} ?[×x*] ?(?<whole>${FIGURE})(?:${POINTS})?(?: ?/ ?100)?${JOINT}(?:nhưng |và )?(?:tổng )?(?:số )?(?:điểm )?(?:tối đa|không (?:vượt )?quá)(?: là)? (?<most>${FIGURE})${POINTS}\.?$`,
  'iu',
);

const numberOf = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
const plain = (value: number): string => String(Number(value.toPrecision(12))).replace('.', ',');

function beyondPlan(wording: string): string {
  const { whole, most } = BEYOND_PLAN.exec(wording)?.groups ?? {};
  const place = Number(((100 * numberOf(most)) / numberOf(whole)).toPrecision(12));
  const isBeyond = place > 100 && place < 200 && Number.isInteger(Number((place * 100).toPrecision(12)));
  return isBeyond
    ? `Mọi kết quả: nội suy từ 0 điểm tại 0% đến ${most ?? ''} điểm tại ${plain(place)}%`
    : wording;
}

/**
 * More for each on a base that is earned in any case, and a formula over a plan that may earn more than the plan's own
 * points: each as the one award that it comes to.
 */
export function plainBeyondBase(wording: string): string {
  const found = ON_A_BASE.map((form) => form.exec(wording)?.groups).find((groups) => groups !== undefined);
  if (!found) return beyondPlan(wording);
  const { base, each, most } = found;
  const limit = plain(numberOf(base) + numberOf(most));
  return `Mọi kết quả: ${base ?? ''} điểm và kể từ 0, cứ 1 cộng ${each ?? ''} điểm, đến ${limit} điểm`;
}

const FIGURE = String.raw`\d{1,4}(?:[.,]\d{1,3})?`;
const AMOUNT = String.raw`(${FIGURE} ?(?:điểm|đ))(?!\p{L})`;
const START = String.raw`(^|[\n;.]\s*|,\s+(?=(?:mức|bậc|loại|hạng|cấp độ|nhóm) ?(?:\d|[A-E])(?![\p{L}\d])))(?:[-+•*] ?)?`;
const END = String.raw`(?=\s*(?:[;\n]|\.(?!\d)|,\s+(?:mức|bậc|loại|hạng|cấp độ|nhóm) ?(?:\d|[A-E])(?![\p{L}\d])|$))`;

/** "Bậc A", "xếp loại B", "Mức 2" */
const GRADE = String.raw`(?:(?:xếp|đạt) )?(?:mức|bậc|loại|hạng|cấp độ|nhóm) ?(?:\d|[A-E]|I{1,3}|IV|V)(?![\p{L}\d])`;
const VERDICT = String.raw`(?:rất tốt|xuất sắc|tốt|giỏi|khá|trung bình khá|trung bình|yếu|kém|đạt yêu cầu|chưa đạt yêu cầu|không đạt yêu cầu|đạt|chưa đạt|không đạt|(?:rất )?cao|(?:rất )?thấp|(?:không )?hoàn thành(?: xuất sắc| tốt)? nhiệm vụ)(?! \p{L})`;

/** What a class asks for, without points of its own. */
const TEXT = String.raw`(?=[\p{L}≥≤<>\d])(?!${FIGURE} ?(?:điểm|đ)(?!\p{L}))((?:(?!\d ?(?:điểm|đ)(?!\p{L}))(?:[^;:\n.()]|\.(?=\d)|\((?!\d[\d.,]* ?(?:điểm|đ)(?!\p{L}))[^()\n]*\)))+?)`;
/** As `TEXT`, of a figure: "từ 90% trở lên", "có trên 3 mô hình". */
const STEP = String.raw`(?:(?!\d ?(?:điểm|đ)(?!\p{L}))(?:[^;:\n.()]|\.(?=\d)))`;
const RANGE = String.raw`((?:(?:đạt|có|đúng|hoàn thành|t[ỷỉ] lệ(?: đạt)?) )?(?:từ|trên|dưới|ít nhất|tối thiểu|không quá|không dưới|đạt|[≥≤<>]|\d{1,3}[\d.,]* ?(?:%|[-–] ?))${STEP}*?\d${STEP}*?)`;

const POINTS_FIRST = (name: string, condition: string, mayTouch = ''): RegExp =>
  new RegExp(
    String.raw`${START}(${name}) ?(?:[(–:=-]|được)${mayTouch} ?${AMOUNT}(?: ?\)? ?[:–-] ?|, ?(?:nếu|khi)? ?| (?:nếu|khi) | ?(?=\())(?:\(${condition}\)|${condition})${END}`,
    'giu',
  );
const POINTS_LAST = (name: string, condition: string): RegExp =>
  new RegExp(
    String.raw`${START}(${name}) ?(?::|[,–-](?! ?\d)) ?${condition}(?:(?: ?[:=]|(?<!\d) ?[–-]|(?<!\d) ?,(?= )| ?\(| ?→| ?=>|(?<!\d),? (?:thì )?(?:được|chấm|tính|hưởng|đạt|cho)) ?${AMOUNT}\)?| ?[:=] ?(${FIGURE}))${END}`,
    'giu',
  );

/** "A (6 điểm): …": a capital that stands for a class; small letters count the lines of a list. */
const LETTER = '[A-E](?! \\p{L})';

const FIRST = [POINTS_FIRST(GRADE, TEXT, '?'), POINTS_FIRST(VERDICT, RANGE), POINTS_FIRST(LETTER, RANGE)];
const LAST = [POINTS_LAST(GRADE, TEXT), POINTS_LAST(VERDICT, RANGE), POINTS_LAST(LETTER, RANGE)];

/**
 * Classes that have a name beside what they ask for, "Bậc A (6 điểm): dưới 120 phút", "Tốt: từ 90% trở lên: 3 điểm": the
 * name goes behind the condition, as the short name of the level. Why: decision 0251.
 */
export function plainClasses(wording: string): string {
  const first = FIRST.reduce(
    (text, form) =>
      text.replace(
        form,
        (all: string, start: string, name: string, amount: string, inside?: string, bare?: string) =>
          told(all, name, (short) => `${start}${(inside ?? bare ?? '').trim()} (${short}): ${amount}`),
      ),
    wording,
  );
  return LAST.reduce(
    (text, form) =>
      text.replace(
        form,
        (all: string, start: string, name: string, condition: string, amount?: string, bare?: string) =>
          told(all, name, (short) => `${start}${condition.trim()} (${short}): ${amount ?? bare ?? ''}`),
      ),
    first,
  );
}

function told(all: string, name: string, say: (short: string) => string): string {
  if (name.length > 1) return say(name);
  return name === name.toUpperCase() ? say(`loại ${name}`) : all;
}

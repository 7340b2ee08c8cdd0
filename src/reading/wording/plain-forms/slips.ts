const AMOUNT = String.raw`\d{1,4}(?:[.,]\d{1,3})? ?(?:[Đđ]iểm|đ)(?!\p{L})`;

/** "Tốt: 4đ,, Khá: 3đ": a sign typed twice. */
const TWICE = /([,;])(?: ?\1)+/gu;

/** "10 điểm . từ 80% …", "10 điểm. từ 80% …": a full stop before a class in small letters. */
const STOP_BEFORE_CLASS = new RegExp(
  String.raw`(?<=(?<!\p{L})${AMOUNT}) ?\. (?=(?:từ|trên|dưới|đạt|hoàn thành|không|chưa|còn lại|nếu|trường hợp|có|đúng|chậm)(?!\p{L}))`,
  'gu',
);

/** A full stop apart from its sentence, at the end of a line. */
const STOP_APART = new RegExp(String.raw`(?<=(?<!\p{L})${AMOUNT}) \.(?=\n|$)`, 'giu');

const AMOUNT_ALONE = new RegExp(String.raw`^${AMOUNT}\.?$`, 'iu');
const HOLDS_AMOUNT = new RegExp(String.raw`(?<!\p{L})${AMOUNT}`, 'iu');

/** "đạt 95% trở lên ; 5 điểm": a semicolon where a colon was meant, on every line or between all parts of one. */
function colonsMeant(wording: string): string {
  const lines = wording.split('\n').map((line) => line.split(/ ?; ?/u).filter((part) => part !== ''));
  const isPaired = lines.every(
    (parts) =>
      parts.length > 0 &&
      parts.length % 2 === 0 &&
      parts.every((part, index) =>
        index % 2 === 0 ? !HOLDS_AMOUNT.test(part) && !part.includes(':') : AMOUNT_ALONE.test(part),
      ),
  );
  if (!isPaired || lines.flat().length < 4) return wording;
  const said = (parts: readonly string[]): string =>
    parts.map((part, index) => (index % 2 === 0 ? `${part}: ` : `${part}; `)).join('');
  return lines.map((parts) => said(parts).replace(/; $/u, '')).join('\n');
}

/** A wording without a clerk's slips in the signs between labels and points. */
export const withoutSlips = (wording: string): string =>
  colonsMeant(wording.replace(TWICE, '$1').replace(STOP_BEFORE_CLASS, '; ').replace(STOP_APART, '.'));

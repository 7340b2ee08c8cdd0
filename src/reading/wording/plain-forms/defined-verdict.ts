const AMOUNT = String.raw`\d{1,3}(?:[.,]\d{1,2})? ?(?:điểm|đ)(?!\p{L})`;
const QUOTE = `[“”"']?`;
const AWARD = (name: string): string =>
  String.raw`${QUOTE}${name}${QUOTE} ?(?::|=|[-–]|được|chấm|thì được) ?(${AMOUNT})`;
const TEXT = String.raw`((?:(?!${AMOUNT})(?:[^.;\n]|\.(?=\d))){5,200}?)`;

/** "Đạt khi có ít nhất 80% cán bộ sử dụng thư công vụ. Đạt: 1 điểm; không đạt: 0 điểm." */
const DEFINED_FIRST = new RegExp(
  String.raw`^(?:[-+•*] )?(?:được )?(?:(?:đánh giá|coi|tính|xem|công nhận) là )?${QUOTE}đạt${QUOTE} (?:khi|nếu|là khi|nghĩa là|tức là) ${TEXT} ?[.;\n]\s*(?:[-+•*] )?(?:được )?${AWARD('đạt')} ?[.;,\n]\s*(?:[-+•*] )?((?:không|chưa) đạt)${QUOTE} ?(?::|=|[-–]|được|chấm|thì được) ?(${AMOUNT})\.?$`,
  'iu',
);

/** What stands for "đạt" is told once, before its points; with "đạt" as the short name of the level. */
export const withDefinedVerdict = (wording: string): string =>
  wording.replace(
    DEFINED_FIRST,
    (_, condition: string, most: string, other: string, least: string) =>
      `${condition.trim()} (đạt): ${most}; ${other}: ${least}`,
  );

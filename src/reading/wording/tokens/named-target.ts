const PERCENT = String.raw`\d+(?:[.,]\d+)?\s*%`;
const TARGET = new RegExp(
  String.raw`(?<!(?<!hoặc |và )vượt (?:mức )?)(?:mục tiêu|chỉ tiêu|mức phấn đấu)[^\d%;:.\n]{0,20}:?\s*(?:đạt )?(${PERCENT})`,
  'iu',
);
const REACHED =
  /(?:đạt hoặc vượt|bằng hoặc vượt|đạt và vượt|đạt|hoàn thành|vượt)\s+(?:mức\s+)?(?:mục tiêu|chỉ tiêu)(?!\s*(?:giao\s*)?:?\s*(?:(?:từ|trên|dưới|đến) )?\d+(?:[.,]\d+)?\s*%)/giu;
/** "Đạt hoặc vượt chỉ tiêu 65%" */
const REACHED_FIGURE = new RegExp(
  String.raw`(?:đạt hoặc vượt|đạt và vượt)\s+(?:mức\s+)?(?:chỉ tiêu|mục tiêu)\s*(?=${PERCENT})`,
  'giu',
);
/** "Điểm = Tỷ lệ thực hiện/chỉ tiêu được giao × 1,5" */
const OVER_TARGET = /([/:]\s*)\(?(?:chỉ tiêu|mục tiêu)(?: được)?(?: giao| đề ra)?\)?(?=\s*[)x×*])/giu;

/** "Đạt từ chỉ tiêu giao trở lên" */
const FROM_TARGET =
  /(?:(?:đạt|hoàn thành)\s+)?(?:từ|bằng)\s+(?:mức\s+)?(?:mục tiêu|chỉ tiêu)(?:\s+(?:được\s+)?(?:giao|đề ra))?\s+trở lên/giu;
const NOT_REACHED =
  /(?:chưa|không)\s+(?:đạt|hoàn thành)\s+(?:được\s+)?(?:mục tiêu|chỉ tiêu)(?!\s*:?\s*\d+(?:[.,]\d+)?\s*%)/giu;

const GOAL = '(?:chỉ tiêu|mục tiêu|kế hoạch)';
/** "chỉ tiêu tỉnh giao (80%)" */
const FIGURE_BEHIND = new RegExp(String.raw`(?:mức )?${GOAL}[^\d%;:.()\n]{0,25}\((${PERCENT})\)`, 'giu');
/** "vượt chỉ tiêu (trên 90%)", "không đạt chỉ tiêu (dưới 90%)": what is in the brackets says it. */
const CONDITION_BEHIND = new RegExp(
  String.raw`(?:(?:không|chưa) )?(?:đạt|vượt|hoàn thành|bằng)(?: mức)? ${GOAL}[^\d%;:.()\n]{0,25}\(((?:trên|dưới|từ|≥|>|<|≤|đạt|bằng)[^()\n]{0,30}%[^()\n]{0,20})\)`,
  'giu',
);

const inBrackets = (wording: string): string =>
  wording.includes('(') ? wording.replace(CONDITION_BEHIND, '$1').replace(FIGURE_BEHIND, '$1') : wording;

const BEYOND = /(?<!hoặc |và |[\p{L}] và )vượt (?:mức )?(?:chỉ tiêu|mục tiêu)(?= ?[:=])/giu;
const REACHED_ALONE = /(?<!(?:không|chưa) )đạt (?:mức )?(?:chỉ tiêu|mục tiêu)(?= ?[:=]| ?\d)/iu;

/** "Đạt chỉ tiêu 90%: 1 điểm; vượt chỉ tiêu: 2 điểm": beyond it is more than it. */
function withBeyond(wording: string): string {
  const target = TARGET.exec(wording)?.[1];
  return target !== undefined && REACHED_ALONE.test(wording)
    ? wording.replace(BEYOND, `trên ${target}`)
    : wording;
}

/** "Mục tiêu: 70%. Đạt mục tiêu: 2 điểm; chưa đạt mục tiêu: …" names its figure once. */
export function namedTarget(written: string): string {
  const wording = withBeyond(inBrackets(written));
  const target = TARGET.exec(wording)?.[1];
  if (target === undefined) return wording;
  const alone = new RegExp(
    String.raw`(^|[.;\n])\s*(?:[-+•*]\s*)?(?:mục tiêu|chỉ tiêu|mức phấn đấu)[^\d%;:.\n]{0,20}(?::|\slà)\s*${PERCENT}\s*(?=[.;\n]|$)`,
    'giu',
  );
  return wording
    .replace(alone, '$1')
    .replace(OVER_TARGET, `$1${target}`)
    .replace(FROM_TARGET, `từ ${target} trở lên`)
    .replace(NOT_REACHED, `dưới ${target}`)
    .replace(REACHED, `từ ${target} trở lên`)
    .replace(REACHED_FIGURE, 'từ ');
}

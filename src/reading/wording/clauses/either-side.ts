const BOUND = String.raw`\d{1,6}(?:[.,]\d{1,3})?\s?%?`;
const BELOW = String.raw`(?:dưới|thấp hơn|nhỏ hơn|ít hơn|<|không đạt|chưa đạt)`;
const ABOVE = String.raw`(?:trên|quá|vượt|vượt quá|cao hơn|lớn hơn|nhiều hơn|>|từ)`;
const BEHIND = String.raw`[^;:\d\n]{0,40}?`;

/** "từ 70% đến dưới 85%" */
const BETWEEN = String.raw`(?:(?:từ|trên|quá|≥|>) ?)?${BOUND} ?(?:đến|tới|[-–])(?: (?:dưới|hết|cận))? ?[<≤]? ?${BOUND}`;

/** "dưới 85% hoặc trên 110%: 1 điểm", "từ 70% đến dưới 85% hoặc trên 100% đến 120%: 2 điểm" */
const EITHER = new RegExp(
  String.raw`^([^\d;:]{0,80}?)((?:${BELOW} ?${BOUND}|${BETWEEN})${BEHIND}),? (?:hoặc|hay)(?: là)? ((?:${BETWEEN}|${ABOVE} ?${BOUND})${BEHIND})(\s*[:=(]\s*|\s+(?:thì )?(?:được |chấm |tính )|,? không )(.{1,80})$`,
  'iu',
);

/** A class on both sides of the best one, "dưới 85% hoặc trên 110%: 1 điểm", as two statements; else the statement itself. */
export function eitherSide(statement: string): readonly string[] {
  const match = EITHER.exec(statement);
  const [, lead = '', low, high, joint, award] = match ?? [];
  if (low === undefined || high === undefined || joint === undefined || award === undefined)
    return [statement];
  // "dưới 85% và trên 50%" lies between the two.
  if (!(figureIn(low) <= figureIn(high))) return [statement];
  return [`${lead}${low}${joint}${award}`, `${lead}${high}${joint}${award}`];
}

const figureIn = (bound: string): number =>
  Number((/\d+(?:[.,]\d+)?/.exec(bound)?.[0] ?? 'NaN').replace(',', '.'));

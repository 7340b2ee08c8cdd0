/** "Bậc A (5 điểm): đầy đủ" on a line of its own; a class of figures is told with its bounds. */
const CLASS =
  /(^|[\n;.]\s*)[-+•]?\s*((?:mức|bậc|loại|hạng|cấp độ)\s*[A-E]|(?:bậc|loại|hạng|cấp độ)\s*\d)\s*[(-]\s*(\d+(?:[.,]\d+)?\s*(?:điểm|đ))\s*\)?\s*[:-]\s*([^\d;:\n]+?)(?=\s*(?:[;.\n]|$))/giu;

/** Classes named by a letter or a number before their points: the name goes behind, as the short name of the level. */
export const plainClasses = (wording: string): string => wording.replace(CLASS, '$1$3: $4 ($2)');

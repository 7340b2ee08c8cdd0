/**
 * `letter` is a single letter, `part` a phrase such as "số hồ sơ đúng hạn", `total` one with "tổng", `rest` a total less
 * its part.
 */
export type Quantity = 'achieved' | 'total' | 'part' | 'letter' | 'rest';

/** What a letter or a phrase of a formula names; some provinces turn the letters round. */
export function quantityOf(words: readonly string[], totalIsB: boolean): Quantity | null {
  const [first = ''] = words;
  if (words.length === 1 && first === 'b') return totalIsB ? 'total' : 'achieved';
  if (words.length === 1 && first === 'a') return totalIsB ? 'achieved' : 'total';
  if (words.includes('tong')) return 'total';
  if (words.length === 1 && first.length === 1) return 'letter';
  return 'part';
}

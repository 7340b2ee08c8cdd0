import { readRange } from './condition';
import { hasDigits } from './each-start';
import type { Token } from '../tokens/lexer';
import { findPhrase, wordSet } from '../tokens/phrases';
import { COMPARISONS } from '../tokens/words';

/** Comparisons in the name of a unit: "hồ sơ chậm quá 5 ngày". */
export const COMPARED = [
  ...COMPARISONS['at-least'],
  ...COMPARISONS['more-than'],
  ...COMPARISONS['less-than'],
];

const opensGrowth = wordSet('tăng giảm thêm vượt hụt thiếu cao thấp');
const isFullWord = wordSet('đủ tròn đạt');
const leadsOn = wordSet('từ đến tới trên dưới quá là - và được cộng trừ');

/**
 * "hồ sơ chậm quá 5 ngày": figures in a unit say which ones count. "quý 2 bài" does not name one, "tăng 5% so với năm
 * trước" is no unit, and "mô hình được từ 0,5 đến" goes on with points.
 */
export function mayBeUnit(unit: readonly Token[]): boolean {
  if (!unit.some(hasDigits)) return true;
  if (
    opensGrowth(unit[0]) ||
    leadsOn(unit.at(-1)) ||
    (isFullWord(unit[0]) && unit.slice(1, 2).some(hasDigits))
  )
    return false;
  const range = unit.some(({ kind }) => kind === 'date') ? null : readRange(unit);
  return range !== null && (range.of === 'rate' || findPhrase(unit, COMPARED) > 0);
}

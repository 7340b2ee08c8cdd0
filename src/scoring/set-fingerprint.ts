import type { CriteriaSet, Criterion } from '../model/criterion';
import { textKey } from '../text/key';
import { sha256 } from '../text/sha256';

const DIGITS = 16;

/**
 * Sign of a criteria set, by which the same set is known again in the workbooks of many offices: over the level,
 * the name without marks and the maximum of every row in order. Printed codes do not count, nor what an office
 * fills in. `null` where there is no set.
 */
export function setFingerprint(set: Pick<CriteriaSet, 'fields' | 'bonus' | 'penalty'>): string | null {
  const rows = [...set.fields, ...set.bonus, ...set.penalty].flatMap((root) => rowsUnder(root, 0));
  return rows.length === 0 ? null : sha256(rows.join('\n')).slice(0, DIGITS);
}

const rowsUnder = ({ name, max, children }: Criterion, level: number): readonly string[] => [
  `${level}\t${textKey(name)}\t${max ?? ''}`,
  ...children.flatMap((child) => rowsUnder(child, level + 1)),
];

import type { LevelsRule } from '../../model/rule';
import { textKey } from '../../text/key';
import type { Draft } from './draft';
import { isNoteLine } from './row-labels';

/**
 * The row in which each level of a scale stands that is written one option a row, the first perhaps in the leaf's own;
 * `null` where the rows and the levels are not the same. A note below the scale is no level: what is ticked beside the
 * second level must never count for the first.
 */
export function rowsOfLevels(
  { row, wording, options }: Draft,
  { levels }: LevelsRule,
): readonly number[] | null {
  if (options.length + 1 < levels.length) return null;
  const lines = [
    { row, key: textKey(wording) },
    ...options.map((option) => ({ row: option.row, key: textKey(`${option.name} ${option.wording}`) })),
  ].filter(({ key }) => key.trim() !== '' && !isNoteLine(key.trim()));
  const named = levels.map(({ label }) => {
    const own = lines.filter((line) => holds(line.key, label));
    return own.length === 1 ? own[0]?.row : undefined;
  });
  const found = named.filter((each) => each !== undefined);
  if (new Set(found).size === levels.length) return found;
  const below = lines.filter((line) => line.row !== row);
  const rows = wording !== '' && lines.length === levels.length ? lines : below;
  return rows.length === levels.length ? rows.map((line) => line.row) : null;
}

/** True where the words of a label are in a line as whole words. */
const holds = (line: string, label: string): boolean => {
  const words = wordsOf(textKey(label));
  return words !== ' ' && wordsOf(line).includes(words);
};

const wordsOf = (key: string): string => ` ${key.replace(/[^a-z0-9%]+/g, ' ').trim()} `.replace(/^ +$/, ' ');

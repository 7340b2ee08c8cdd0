import { message } from '../model/message';
import type { Task } from '../model/task';
import { markedKey, textKey } from '../text/key';
import type { Check } from './check';

/**
 * The names of units that differ by a letter or by capitals only: "Phòng Chuyên đổi số" and "Phòng Chuyển đổi số". The
 * rarer spelling is reported, with the commoner one to compare.
 */
export const unitNameDiffers: Check = {
  code: 'unit-name-differs',
  severity: 'info',
  find: ({ tasks }) => {
    const spellings = new Map<string, Task[]>();
    for (const { task } of tasks) {
      for (const unit of unitsIn(task.lead)) {
        const uses = spellings.get(unit);
        if (uses) uses.push(task);
        else spellings.set(unit, [task]);
      }
    }
    const names = [...spellings.keys()];
    return names.flatMap((name) => {
      const uses = spellings.get(name) ?? [];
      const twin = names.find(
        (other) =>
          other !== name && isNearlySame(name, other) && isCommoner(spellings.get(other) ?? [], uses),
      );
      const [first] = uses;
      if (!twin || !first) return [];
      const args = { name, twin };
      return [
        {
          subject: first.no || `#${first.row + 1}`,
          cell: first.cell,
          message: message('finding.unit-name-differs', args),
        },
      ];
    });
  },
};

/** Several units are in one cell: "Văn phòng Sở; Phòng Chuyển đổi số". */
export const unitsIn = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');

/** Used more often, or as often and first. */
const isCommoner = (others: readonly Task[], uses: readonly Task[]): boolean =>
  others.length > uses.length ||
  (others.length === uses.length && (others[0]?.row ?? 0) < (uses[0]?.row ?? 0));

/** Same letters but for marks or capitals, or one letter more, less or other; short names must be the same. */
function isNearlySame(a: string, b: string): boolean {
  const [one, other] = [textKey(a), textKey(b)];
  if (one === other) return true;
  return Math.min(one.length, other.length) >= 8 && isOneEditApart(markedKey(a), markedKey(b));
}

function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  return Math.max(short.length, long.length) - start - end <= 1;
}

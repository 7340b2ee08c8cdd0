import type { StateCondition } from '../memory/state';
import type { CellRef } from '../model/cell';
import { message } from '../model/message';
import type { Check, Remark } from './check';

/**
 * What earlier runs left in the workbook cannot be used: it lost its form on the way through other hands, or a
 * later release wrote it, which alone can read it. The office must know that its choices are not in the result.
 */
export const memoryUnusable: Check = {
  code: 'memory-unusable',
  severity: 'warning',
  find: ({ set, stateCondition, decisions: { cells, unreadable } }) => [
    ...restored(cells),
    ...(isTold(stateCondition) && !(stateCondition === 'lost' && cells.length > 0)
      ? [{ subject: set.sheet, cell: null, message: message(`finding.memory-unusable.${stateCondition}`) }]
      : []),
    ...unreadable.map((cell) => ({
      subject: cell.sheet,
      cell,
      message: message('finding.memory-unusable.printed'),
    })),
  ],
};

const isTold = (condition: StateCondition): condition is 'damaged' | 'newer' | 'lost' =>
  condition === 'damaged' || condition === 'newer' || condition === 'lost';

/** Choices that our summary printed are as good as those that were remembered: it is enough to say so. */
function restored(cells: readonly CellRef[]): readonly Remark[] {
  const [first] = cells;
  if (!first) return [];
  const words = message('finding.memory-unusable.restored', { count: cells.length, sheet: first.sheet });
  return [{ subject: first.sheet, cell: first, message: words, severity: 'info' }];
}

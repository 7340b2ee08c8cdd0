import { message } from '../model/message';
import type { Check } from './check';

/**
 * What earlier runs left in the workbook cannot be used: it lost its form on the way through other hands, or a
 * later release wrote it, which alone can read it. The office must know that its choices are not in the result.
 */
export const memoryUnusable: Check = {
  code: 'memory-unusable',
  severity: 'warning',
  find: ({ set, stateCondition }) =>
    stateCondition === 'damaged' || stateCondition === 'newer' || stateCondition === 'lost'
      ? [{ subject: set.sheet, cell: null, message: message(`finding.memory-unusable.${stateCondition}`) }]
      : [],
};

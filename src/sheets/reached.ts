import { numeral, type Expression } from '../formulas/syntax';
import type { Goal } from '../model/target';
import { decimal } from '../text/decimal';

type Sign = '>=' | '>' | '<=' | '<';

/** How a result is compared with what a target asks for; of a rank the lower is better. */
const SIGNS: Readonly<Record<Goal['comparison'], Sign>> = {
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  'rank-at-least': '<=',
};

const HOLDS: Readonly<Record<Sign, (sign: number) => boolean>> = {
  '>=': (sign) => sign >= 0,
  '>': (sign) => sign > 0,
  '<=': (sign) => sign <= 0,
  '<': (sign) => sign < 0,
};

/** Whether a target is reached: as a formula over the cell of its result, and of a result that is known. */
export interface ReachedTest {
  readonly expression: Expression;
  readonly isReached: (result: number) => boolean;
}

/**
 * The test of a target over the cell of its result.
 *
 * @param result the cell, or an expression of it
 * @param of what the goal's share of 1 is shown in: 100 where the result is in per cent; counts are never changed
 */
export function reachedExpression(
  { comparison, at, of: unit }: Goal,
  result: Expression,
  of: 1 | 100,
): ReachedTest {
  const sign = SIGNS[comparison];
  const bound = unit === 'rate' ? decimal(at).times(of).toNumber() : at;
  return {
    expression: `${result}${sign}${numeral(bound)}`,
    isReached: (value) => HOLDS[sign](decimal(value).cmp(decimal(bound))),
  };
}

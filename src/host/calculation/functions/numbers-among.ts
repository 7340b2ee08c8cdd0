import { isCellError } from '../../../model/cell';
import { toNumber } from '../coercion';
import { operandRows } from '../operands';
import { failWith, isArea, isTable } from '../values';
import type { Operand, Single } from '../values';
import type { Call } from './function';

/**
 * The numbers that SUM and its kin see: in ranges and tables numbers only; an argument that is a value itself
 * is read as a number. An error anywhere ends the expression.
 */
export function numbersAmong(operands: readonly Operand[], call: Call): readonly number[] {
  return operands.flatMap((operand) => {
    if (!isArea(operand) && !isTable(operand)) return [toNumber(operand, call)];
    return valuesOf(operand).flatMap((value) => {
      if (isCellError(value)) return failWith(value);
      return typeof value === 'number' ? [value] : [];
    });
  });
}

/** All values of an operand, row by row. */
export const valuesOf = (operand: Operand): readonly Single[] => operandRows(operand).flat();

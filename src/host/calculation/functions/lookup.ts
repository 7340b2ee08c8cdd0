import { isCellError } from '../../../model/cell';
import { columnCount, rowCount } from '../../book/places';
import { compared, toCondition, toNumber } from '../coercion';
import { patternTest } from '../criterion';
import { operandRows, singleOf } from '../operands';
import { ERRORS, failWith, isArea, isTable } from '../values';
import type { Operand, Single } from '../values';
import { ofOperands } from './function';
import type { Call, FormulaFunction, FunctionTable } from './function';

const numberOf = (operand: Operand | undefined, call: Call, otherwise: number): number =>
  operand === undefined || operand === null ? otherwise : Math.trunc(toNumber(singleOf(operand), call));

/** The part of a range or table: row 0 stands for all rows, column 0 for all columns. */
function part(operand: Operand, row: number, column: number): Operand {
  if (row < 0 || column < 0) return failWith(ERRORS.value);
  if (isArea(operand)) {
    const { range } = operand;
    if (row > rowCount(range) || column > columnCount(range)) return failWith(ERRORS.reference);
    const rows = row === 0 ? {} : { firstRow: range.firstRow + row - 1, lastRow: range.firstRow + row - 1 };
    const columns =
      column === 0
        ? {}
        : { firstColumn: range.firstColumn + column - 1, lastColumn: range.firstColumn + column - 1 };
    return { ...operand, range: { ...range, ...rows, ...columns } };
  }
  const rows = operandRows(operand);
  if (row > rows.length || column > (rows[0]?.length ?? 0)) return failWith(ERRORS.reference);
  const chosen = row === 0 ? rows : rows.slice(row - 1, row);
  return {
    kind: 'table',
    rows: column === 0 ? chosen : chosen.map((values) => values.slice(column - 1, column)),
  };
}

function index(operands: readonly Operand[], call: Call): Operand {
  const [operand = null] = operands;
  const one = numberOf(operands[1], call, 0);
  const rows = isArea(operand) ? rowCount(operand.range) : operandRows(operand).length;
  // In a single row the one number counts columns.
  if (operands.length < 3 && rows === 1) return part(operand, 0, one);
  return part(operand, one, operands.length < 3 ? 0 : numberOf(operands[2], call, 0));
}

/** Where a value is in a list, from 0; −1 where it does not. */
function place(
  wanted: Single,
  values: readonly Single[],
  mode: 'exact' | 'ascending' | 'descending',
): number {
  if (isCellError(wanted)) return failWith(wanted);
  if (mode === 'exact') {
    const matches =
      typeof wanted === 'string'
        ? patternTest(wanted)
        : (value: Single) => isLike(value, wanted) && compared(value, wanted) === 0;
    return values.findIndex(matches);
  }
  const direction = mode === 'ascending' ? 1 : -1;
  let found = -1;
  values.forEach((value, index) => {
    if (isLike(value, wanted) && direction * compared(value, wanted) <= 0) found = index;
  });
  return found;
}

/** Only values of the same kind are found. */
const isLike = (value: Single, wanted: Single): boolean =>
  value !== null && !isCellError(value) && typeof value === (wanted === null ? 'number' : typeof wanted);

function match(operands: readonly Operand[], call: Call): Single {
  const [wanted = null, list = null] = operands;
  const type = numberOf(operands[2], call, operands.length < 3 ? 1 : 0);
  const values = operandRows(list).flat();
  const found = place(singleOf(wanted), values, type === 0 ? 'exact' : type > 0 ? 'ascending' : 'descending');
  return found < 0 ? ERRORS.notAvailable : found + 1;
}

/** VLOOKUP and HLOOKUP: finds the line by its first value, gives the value at the wanted place of it. */
const lookup = (direction: 'down' | 'across'): FormulaFunction =>
  ofOperands(3, 4, (operands, call) => {
    const [wanted = null, table = null] = operands;
    const index = numberOf(operands[2], call, 1);
    const nearest = operands[3] === undefined || toCondition(singleOf(operands[3]));
    if (index < 1) return ERRORS.value;
    const rows = operandRows(table);
    const size = direction === 'down' ? (rows[0]?.length ?? 0) : rows.length;
    if (index > size) return ERRORS.reference;
    const keys = direction === 'down' ? rows.map((row) => row[0] ?? null) : (rows[0] ?? []);
    const found = place(singleOf(wanted), keys, nearest ? 'ascending' : 'exact');
    if (found < 0) return ERRORS.notAvailable;
    return (direction === 'down' ? rows[found]?.[index - 1] : rows[index - 1]?.[found]) ?? null;
  });

const position = (own: 'row' | 'column', first: 'firstRow' | 'firstColumn'): FormulaFunction =>
  ofOperands(0, 1, ([operand], call) => {
    if (operand === undefined) return call[own] + 1;
    return isArea(operand) ? operand.range[first] + 1 : ERRORS.value;
  });

const size = (
  ofArea: typeof rowCount,
  ofRows: (rows: readonly (readonly Single[])[]) => number,
): FormulaFunction =>
  ofOperands(1, 1, ([operand = null]) => {
    if (isArea(operand)) return ofArea(operand.range);
    return isTable(operand) ? ofRows(operand.rows) : 1;
  });

export const LOOKUP: FunctionTable = {
  INDEX: ofOperands(2, 3, index),
  MATCH: ofOperands(2, 3, match),
  VLOOKUP: lookup('down'),
  HLOOKUP: lookup('across'),
  ROW: position('row', 'firstRow'),
  COLUMN: position('column', 'firstColumn'),
  ROWS: size(rowCount, (rows) => rows.length),
  COLUMNS: size(columnCount, (rows) => rows[0]?.length ?? 0),
};

import { isCellError } from '../../../model/cell';
import { numberInText } from '../number-text';
import { operandRows, singleOf } from '../operands';
import { added, sameNumber, shortened } from '../precision';
import { toNumber } from '../coercion';
import { ERRORS, failWith, isArea, isTable } from '../values';
import type { Operand, Single } from '../values';
import { MANY, ofOperands } from './function';
import type { Call, FormulaFunction, FunctionTable } from './function';
import { numbersAmong, valuesOf } from './numbers-among';

const ofNumbers = (work: (numbers: readonly number[]) => Single): FormulaFunction =>
  ofOperands(1, MANY, (operands, call) => work(numbersAmong(operands, call)));

const sum = (numbers: readonly number[]): number => numbers.reduce(added, 0);

/** SUM adds up without looking for noise between the steps, as Excel does. */
const plainSum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const average = (numbers: readonly number[]): Single =>
  numbers.length === 0 ? ERRORS.division : plainSum(numbers) / numbers.length;

const isReference = (operand: Operand): boolean => isArea(operand) || isTable(operand);

/** Numbers; of arguments that are values themselves, texts that can be read as numbers too. */
function count(operands: readonly Operand[], { decimalMark }: Call): number {
  return operands.reduce<number>((total, operand) => {
    if (isReference(operand))
      return total + valuesOf(operand).filter((value) => typeof value === 'number').length;
    const value = singleOf(operand);
    const counts =
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && numberInText(value, decimalMark) !== null);
    return total + (counts ? 1 : 0);
  }, 0);
}

const countFilled = (operands: readonly Operand[]): number =>
  operands.reduce<number>(
    (total, operand) =>
      total + (isReference(operand) ? valuesOf(operand).filter((value) => value !== null).length : 1),
    0,
  );

function median(numbers: readonly number[]): Single {
  const inOrder = [...numbers].sort((one, other) => one - other);
  const middle = inOrder.length / 2;
  if (inOrder.length === 0) return ERRORS.number;
  if (inOrder.length % 2 === 1) return inOrder[Math.floor(middle)] ?? 0;
  return ((inOrder[middle - 1] ?? 0) + (inOrder[middle] ?? 0)) / 2;
}

const nth = (direction: 1 | -1): FormulaFunction =>
  ofOperands(2, 2, (operands, call) => {
    const [list = null, place = null] = operands;
    const inOrder = [...numbersAmong([list], call)].sort((one, other) => direction * (one - other));
    return inOrder[Math.ceil(toNumber(singleOf(place), call)) - 1] ?? failWith(ERRORS.number);
  });

function rank(operands: readonly Operand[], call: Call): Single {
  const [value = null, list = null, ascending = null] = operands;
  const number = toNumber(singleOf(value), call);
  const numbers = numbersAmong([list], call);
  if (!numbers.some((other) => sameNumber(other, number))) return ERRORS.notAvailable;
  const upwards = toNumber(singleOf(ascending), call) !== 0;
  const before = numbers.filter((other) =>
    sameNumber(other, number) ? false : upwards ? other < number : other > number,
  );
  return before.length + 1;
}

/** The sum of the products of values at the same place; what is no number counts as 0. */
function sumOfProducts(operands: readonly Operand[]): Single {
  const tables = operands.map(operandRows);
  const [first = []] = tables;
  const fits = tables.every((rows) => rows.length === first.length && rows[0]?.length === first[0]?.length);
  if (!fits) return ERRORS.value;
  const products = first.flatMap((row, down) =>
    row.map((_, right) =>
      tables.reduce((product, rows) => product * numberAt(rows[down]?.[right] ?? null), 1),
    ),
  );
  return sum(products);
}

function numberAt(value: Single): number {
  if (isCellError(value)) return failWith(value);
  return typeof value === 'number' ? value : 0;
}

export const AGGREGATES: FunctionTable = {
  SUM: ofNumbers(plainSum),
  PRODUCT: ofNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  SUMSQ: ofNumbers((numbers) => plainSum(numbers.map((number) => number * number))),
  AVERAGE: ofNumbers(average),
  MEDIAN: ofNumbers(median),
  // Math.max of no arguments is no number that a cell could hold.
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  LARGE: nth(-1),
  SMALL: nth(1),
  RANK: ofOperands(2, 3, rank),
  'RANK.EQ': ofOperands(2, 3, rank),
  COUNT: ofOperands(1, MANY, count),
  COUNTA: ofOperands(1, MANY, countFilled),
  COUNTBLANK: ofOperands(
    1,
    1,
    ([range = null]) => valuesOf(range).filter((value) => value === null || value === '').length,
  ),
  SUMPRODUCT: {
    takes: 'operands',
    least: 1,
    most: MANY,
    tables: true,
    work: (operands) => tidied(sumOfProducts(operands)),
  },
};

const tidied = (value: Single): Single => (typeof value === 'number' ? shortened(value) : value);

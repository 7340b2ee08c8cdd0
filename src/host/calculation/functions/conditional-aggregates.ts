import { isCellError } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import { cellCount, columnCount, eachCell, rowCount } from '../../book/places';
import { isOneCell, tableIn, valueIn } from '../areas';
import { testOf } from '../criterion';
import type { Test } from '../criterion';
import { singleOf } from '../operands';
import { ERRORS, NotReproduced, failWith, isArea } from '../values';
import type { Area, Operand, Single } from '../values';
import { average } from './aggregates';
import { MANY, ofOperands } from './function';
import type { Call, FormulaFunction, FunctionTable } from './function';

/** A range and what its values must be. */
interface Condition {
  readonly area: Area;
  readonly test: Test;
}

/** More cells than this are gone through only where the sheet has some. */
const MAX_CELLS = 300_000;

const areaOf = (operand: Operand | undefined): Area =>
  operand !== undefined && isArea(operand) ? operand : failWith(ERRORS.value);

const conditionOf = (range: Operand | undefined, criterion: Operand | undefined, call: Call): Condition => ({
  area: areaOf(range),
  test: testOf(singleOf(criterion ?? null), call.decimalMark),
});

function conditionsOf(operands: readonly Operand[], call: Call): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let index = 0; index < operands.length; index += 2)
    conditions.push(conditionOf(operands[index], operands[index + 1], call));
  const [first] = conditions;
  const fits = conditions.every(({ area }) => first && isSameShape(area.range, first.area.range));
  return fits ? conditions : failWith(ERRORS.value);
}

const isSameShape = (one: CellRange, other: CellRange): boolean =>
  rowCount(one) === rowCount(other) && columnCount(one) === columnCount(other);

/** The values of an area at the places where all conditions hold. */
function chosenValues(values: Area, conditions: readonly Condition[]): readonly Single[] {
  const [first] = conditions;
  if (!first) return [];
  const { range } = first.area;
  const clipped = cellCount(range) > MAX_CELLS ? clippedRange(first.area, conditions) : range;
  const chosen: Single[] = [];
  eachCell(clipped, (row, column) => {
    const [down, right] = [row - range.firstRow, column - range.firstColumn];
    const valueOf = ({ sheet, range: { firstRow, firstColumn } }: Area): Single =>
      valueIn(sheet, firstRow + down, firstColumn + right);
    if (conditions.every(({ area, test }) => test(valueOf(area)))) chosen.push(valueOf(values));
  });
  return chosen;
}

/** Whole columns without the rows below all content; a test that blanks pass would count these too. */
function clippedRange(area: Area, conditions: readonly Condition[]): CellRange {
  if (conditions.every(({ test }) => test(null))) throw new NotReproduced('blanks counted in whole columns');
  const heights = conditions.map((condition) => tableIn(condition.area).rows.length);
  return { ...area.range, lastRow: area.range.firstRow + Math.max(...heights) - 1 };
}

const numbersIn = (values: readonly Single[]): readonly number[] =>
  values.flatMap((value) => {
    if (isCellError(value)) return failWith(value);
    return typeof value === 'number' ? [value] : [];
  });

const total = (numbers: readonly number[]): number => numbers.reduce((whole, number) => whole + number, 0);

/** COUNTIF(range, criterion) and COUNTIFS(range, criterion, …). */
const counting: FormulaFunction = ofOperands(2, MANY, (operands, call) => {
  const conditions = conditionsOf(operands, call);
  const [first] = conditions;
  return first ? chosenValues(first.area, conditions).length : 0;
});

/** SUMIF(range, criterion, values): the values begin where they are said to, and are as many as the range. */
const overOne = (work: (numbers: readonly number[]) => Single): FormulaFunction =>
  ofOperands(2, 3, (operands, call) => {
    const condition = conditionOf(operands[0], operands[1], call);
    const values = operands[2] === undefined || operands[2] === null ? condition.area : areaOf(operands[2]);
    return work(numbersIn(chosenValues(values, [condition])));
  });

/** SUMIFS(values, range, criterion, …). */
const overSeveral = (work: (numbers: readonly number[]) => Single): FormulaFunction =>
  ofOperands(3, MANY, ([values, ...operands], call) => {
    const area = areaOf(values);
    const conditions = conditionsOf(operands, call);
    const [first] = conditions;
    if (!first || !isSameShape(area.range, first.area.range)) {
      if (!isOneCell(area)) return ERRORS.value;
    }
    return work(numbersIn(chosenValues(area, conditions)));
  });

export const CONDITIONAL_AGGREGATES: FunctionTable = {
  COUNTIF: { ...counting, most: 2 },
  COUNTIFS: counting,
  SUMIF: overOne(total),
  SUMIFS: overSeveral(total),
  AVERAGEIF: overOne(average),
  AVERAGEIFS: overSeveral(average),
  MAXIFS: overSeveral((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MINIFS: overSeveral((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
};

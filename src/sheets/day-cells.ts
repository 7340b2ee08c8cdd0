import { EMPTY_STRING, iff, literal, refFrom, type Expression } from '../formulas/syntax';
import { formula, type CellContent } from '../model/edits';
import type { DayEntry } from '../model/inspection';
import type { Day } from '../model/task';
import { partsOfDay, serialFromDay } from '../text/date/day';

/** Days as Excel shows them in a column of their own. */
export const DATE_STYLE = { numberFormat: 'dd/mm/yyyy', horizontal: 'center' } as const;

/** DATE(2026,12,31). */
export function dateExpression(day: Day): Expression {
  const { year, month, day: inMonth } = partsOfDay(day) ?? { year: 0, month: 0, day: 0 };
  return `DATE(${year},${month},${inMonth})`;
}

/**
 * A formula over the cell of a day: a date counts while `bounds` hold for it, words as long as they are what was read.
 *
 * @param day what was read; `null` where the cell does not count
 */
export function dayFormula(
  { cell: place, text, isDate }: Pick<DayEntry, 'cell' | 'text' | 'isDate'>,
  day: Day | null,
  bounds: (cell: Expression) => readonly Expression[],
  date1904: boolean,
): CellContent {
  const cell = refFrom(place);
  const result = (day && serialFromDay(day, date1904)) ?? '';
  if (day !== null && !isDate)
    return formula(`=${iff(`${cell}=${literal(text)}`, dateExpression(day), EMPTY_STRING)}`, result);
  return formula(
    `=${iff(`AND(${['ISNUMBER(' + cell + ')', ...bounds(cell)].join(',')})`, cell, EMPTY_STRING)}`,
    result,
  );
}

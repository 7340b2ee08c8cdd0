import type { Day, DuePeriod } from '../../model/task';
import { addDays, dayOf, daysInMonth, lastDayOfMonth } from '../date/day';
import { dayOfPoint, dueOf, type Span } from './span';
import type { Term } from './term';
import type { DeadlineBound } from './words';

/**
 * A list of stretches, each of which is a turn of its own: "quý I, quý III". Empty where there are not two.
 * Why: decision 0121.
 */
export function turnsOfSpans(
  spans: readonly { readonly span: Span; readonly bound: DeadlineBound }[],
): readonly DuePeriod[] {
  const turns = spans.flatMap(({ span, bound }) => {
    const [from, due] = [dayOfPoint(span.first), dueOf(span, bound)];
    return from === null || due === null ? [] : [{ from, due }];
  });
  return turns.length === spans.length ? several(turns) : [];
}

/**
 * The turns of a year of what recurs: by the months with whose end a turn ends, and by the day in it where one is
 * set ("ngày 14 tháng cuối quý", "ngày 25 hằng tháng"). Empty where there are not two, or several days are set.
 */
export function turnsOfYear(
  months: readonly number[],
  terms: readonly Term[],
  year: number,
): readonly DuePeriod[] {
  const [term, ...others] = terms.filter(({ limit }) => limit.kind !== 'span');
  if (!term) return several(months.flatMap((month, index) => turnUntil(year, months[index - 1] ?? 0, month)));
  return others.length > 0 ? [] : several(turnsByDay(term, months, year));
}

function turnUntil(year: number, before: number, month: number): readonly DuePeriod[] {
  const [from, due] = [dayOf(year, before + 1, 1), lastDayOfMonth(year, month)];
  return from === null || due === null ? [] : [{ from, due }];
}

const QUARTERS = [3, 6, 9, 12];
const EVERY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function turnsByDay({ limit, bound }: Term, months: readonly number[], year: number): readonly DuePeriod[] {
  if (limit.kind === 'each-quarter') {
    const back = 12 - limit.month;
    return QUARTERS.flatMap((end) => turnByDay(year, end - 2, { month: end - back, day: limit.day, bound }));
  }
  if (limit.kind !== 'day-of-month') return [];
  const within = limit.eachMonth || months.length === 0 ? EVERY_MONTH : months;
  return within.flatMap((month) => turnByDay(year, month, { month, day: limit.day, bound }));
}

/** A month that is too short for the day is due on its last. */
function turnByDay(
  year: number,
  firstMonth: number,
  { month, day, bound }: { readonly month: number; readonly day: number; readonly bound: DeadlineBound },
): readonly DuePeriod[] {
  const from = dayOf(year, firstMonth, 1);
  const named = dayOf(year, month, Math.min(day, daysInMonth(year, month)));
  const due = named && bound === 'before' ? addDays(named, -1) : named;
  return from === null || due === null ? [] : [{ from, due }];
}

const several = (turns: readonly DuePeriod[]): readonly DuePeriod[] =>
  turns.length > 1 && turns.every(({ due }, index) => isAfter(due, turns[index - 1]?.due)) ? turns : [];

const isAfter = (day: Day, before: Day | undefined): boolean => before === undefined || day > before;

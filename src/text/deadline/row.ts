import { isDayWord } from '../date/date-grammar';
import { date, furtherMonth, furtherQuarter, month, monthAndYear, quarter } from './period';
import type { Span } from './span';
import { dateSpan, joined, withYears } from './span';
import type { DeadlineBound } from './words';
import { isAnd, isOr, isThrough, isUntil } from './words';
import { half, position, year } from './year';
import type { Parsed, Production, TextToken } from '../tokens';
import { firstOf, isSign, numberAt, parsed } from '../tokens';

/** A limit of time as the words set it. */
export type Limit =
  /** `members` are the stretches that are listed one by one; of a range the whole is the only one. */
  | {
      readonly kind: 'span';
      readonly span: Span;
      readonly isRange: boolean;
      readonly members: readonly Span[];
    }
  /** The same day in the last or the first month of each quarter. */
  | { readonly kind: 'each-quarter'; readonly month: number; readonly day: number }
  /** A day of a month that is not named; each month, where the words say so. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly eachMonth: boolean }
  /** Several stretches of which it is unclear which one counts. */
  | { readonly kind: 'contradictory' };

export const oneSpan = (span: Span): Limit => ({ kind: 'span', span, isRange: false, members: [span] });

/** What joins two stretches of a row: one after the other, from the one to the other, or either of them. */
type Joiner = 'list' | 'range' | 'choice';

function joinerAt(tokens: readonly TextToken[], index: number): Parsed<Joiner> | null {
  const token = tokens[index];
  if (isSign(token, '-')) return parsed('range', index + 1);
  if (isUntil(token)) return parsed('range', isThrough(tokens[index + 1]) ? index + 2 : index + 1);
  if (isAnd(token)) return parsed('list', index + 1);
  if (isOr(token)) return parsed('choice', index + 1);
  if (!isSign(token, ',;+&')) return null;
  const behind = isAnd(tokens[index + 1]) || isOr(tokens[index + 1]) ? joinerAt(tokens, index + 1) : null;
  return behind ?? parsed('list', index + 1);
}

export interface Row {
  readonly spans: readonly Span[];
  readonly joiners: readonly Joiner[];
}

/** A row of stretches of one kind: the first by its full form, the others also by a short one. */
const rowOf =
  (opening: Production<Span>, further: Production<Span>): Production<Row> =>
  (tokens, index) => {
    const first = opening(tokens, index);
    if (!first) return null;
    const spans = [first.value];
    const joiners: Joiner[] = [];
    let next = first.next;
    for (;;) {
      const joiner = joinerAt(tokens, next);
      const span = joiner && further(tokens, joiner.next);
      if (!joiner || !span) return parsed({ spans, joiners }, next);
      joiners.push(joiner.value);
      spans.push(span.value);
      next = span.next;
    }
  };

/** "15, 16/6/2026", "15-20/6/2026", "15 đến ngày 20/6/2026": the last of them carries the month. */
const daysOfMonth: Production<Row> = (tokens, index) => {
  const place = isDayWord(tokens[index]) ? index + 1 : index;
  const day = numberAt(tokens, place, 1, 31);
  const joiner = day === null ? null : joinerAt(tokens, place + 1);
  const rest = joiner && dates(tokens, joiner.next);
  const following = rest?.value.spans[0];
  if (day === null || !joiner || !rest || following?.kind !== 'date') return null;
  const first = dateSpan(following.first.year, following.first.month, day);
  const joiners = [joiner.value, ...rest.value.joiners];
  return parsed({ spans: [first, ...rest.value.spans], joiners }, rest.next);
};

const dateRow = rowOf(date, date);
const dates: Production<Row> = (tokens, index) => dateRow(tokens, index) ?? daysOfMonth(tokens, index);

/** One stretch or several of a kind in a row: "tháng 3, 6, 9, 12", "quý I-II/2026". */
export const rows = firstOf<Row>(
  dates,
  rowOf(firstOf(month, monthAndYear), firstOf(month, monthAndYear, furtherMonth)),
  rowOf(quarter, firstOf(quarter, furtherQuarter)),
  rowOf(half, half),
  rowOf(year, year),
  rowOf(position, position),
);

/**
 * Says of a row what its limit is. "Trước" a row of periods could be before the first or before the last;
 * one of two days could be either, while of two periods both are in time.
 */
export function limitOf({ spans, joiners }: Row, bound: DeadlineBound): Limit {
  const isRange = joiners.includes('range');
  const span = joined(spans, isRange);
  const isOfDays = span?.kind === 'date';
  const unclear =
    span === null ||
    (isOfDays && joiners.includes('choice')) ||
    (bound === 'before' && spans.length > 1 && (!isOfDays || isRange));
  if (unclear) return { kind: 'contradictory' };
  const isList = joiners.every((joiner) => joiner === 'list');
  return { kind: 'span', span, isRange, members: isList ? withYears(spans) : [span] };
}

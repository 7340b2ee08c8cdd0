import type { Day } from '../../model/task';
import { addDays, dayOf, daysInMonth } from '../date/day';
import type { DeadlineBound } from './words';

/** A day whose year may be elsewhere. */
export interface Point {
  readonly year: number | null;
  readonly month: number;
  /** `null` is the last day of the month. */
  readonly day: number | null;
}

export type SpanKind = 'date' | 'month' | 'quarter' | 'half' | 'year';

/** A stretch of the calendar, both ends included. */
export interface Span {
  readonly kind: SpanKind;
  readonly first: Point;
  readonly last: Point;
  /** Where the last of several stretches begins; the same as `first` where there is one. */
  readonly lastBegins: Point;
  /** Which of its ends the words tell: of "đầu quý II" neither, of "ngày … tháng 12" the month's end only. */
  readonly told: 'both' | 'end' | 'none';
}

/** A stretch of whole months of one year. */
export const months = (kind: SpanKind, year: number | null, first: number, last: number): Span => ({
  kind,
  first: { year, month: first, day: 1 },
  last: { year, month: last, day: null },
  lastBegins: { year, month: first, day: 1 },
  told: 'both',
});

/** A single day; without a day the month in which it will be. */
export function dateSpan(year: number | null, month: number, day: number | null): Span {
  if (day === null) return { ...months('month', year, month, month), told: 'end' };
  const point = { year, month, day };
  return { kind: 'date', first: point, last: point, lastBegins: point, told: 'both' };
}

/** The same stretch with this year where none is written. */
export function inYear(span: Span, year: number | null): Span {
  const place = (point: Point): Point => ({ ...point, year: point.year ?? year });
  return {
    ...span,
    first: place(span.first),
    last: place(span.last),
    lastBegins: place(span.lastBegins),
  };
}

/** The day of a point; `null` without a year, and where the year has no such day. */
export function dayOfPoint({ year, month, day }: Point): Day | null {
  if (year === null) return null;
  return dayOf(year, month, day ?? daysInMonth(year, month));
}

/** True where the year is known and has no such day: 29/02 of 2026. */
export const isImpossible = (span: Span): boolean =>
  [span.first, span.last].some((point) => point.year !== null && dayOfPoint(point) === null);

/** The last day in time, as far as the words tell it. */
export function dueOf(span: Span, bound: DeadlineBound): Day | null {
  if (bound === 'within') return span.told === 'none' ? null : dayOfPoint(span.last);
  const begins = span.told === 'both' ? dayOfPoint(span.lastBegins) : null;
  return begins === null ? null : addDays(begins, -1);
}

/** A number that orders points; those without a year among themselves. */
const order = ({ year, month, day }: Point): number => ((year ?? 0) * 12 + month) * 32 + (day ?? 31);

/**
 * Several stretches in a row as one: "quý III, IV năm 2025", "tháng 3, 6, 9, 12", "từ tháng 11 đến tháng 02/2027". A
 * year counts for those before it that have none. `null` where they do not ascend, so that it is unclear which is the
 * last.
 */
export function joined(spans: readonly Span[], isRange: boolean): Span | null {
  const dated = withYears(spans);
  const [first, last] = [dated[0], dated[dated.length - 1]];
  if (!first || !last) return null;
  const ascends = dated.every((span, index) => {
    const before = dated[index - 1];
    return !before || order(before.last) < order(span.last);
  });
  if (ascends) return { ...last, first: first.first };
  const overNewYear =
    isRange && spans.length === 2 && spans[0]?.last.year === null && last.first.year !== null;
  return overNewYear ? { ...last, first: { ...first.first, year: last.first.year - 1 } } : null;
}

/** The same stretches, with a year counting also for those next to it that have none. */
export function withYears(spans: readonly Span[]): readonly Span[] {
  const backwards: Span[] = [];
  for (const span of [...spans].reverse()) {
    backwards.push(inYear(span, backwards[backwards.length - 1]?.first.year ?? null));
  }
  const forwards: Span[] = [];
  for (const span of backwards.reverse()) {
    forwards.push(inYear(span, forwards[forwards.length - 1]?.last.year ?? null));
  }
  return forwards;
}

import type { Day, DeadlineKind, DuePeriod } from '../../model/task';
import { dayOf } from '../date/day';
import type { DeadlinePart } from './parts';
import type { Span, SpanKind } from './span';
import { dayOfPoint, dueOf, inYear, isImpossible } from './span';
import type { Limit } from './row';
import { turnsOfSpans, turnsOfYear } from './turns';
import type { Term } from './term';
import type { DeadlineBound, Unit } from './words';

/** What the parts of a deadline mean together. */
export interface Conclusion {
  readonly kind: DeadlineKind;
  readonly due: Day | null;
  readonly conditional: boolean;
  readonly periods: readonly DuePeriod[];
}

const conclusion = (
  kind: DeadlineKind,
  due: Day | null,
  conditional = false,
  periods: readonly DuePeriod[] = [],
): Conclusion => ({ kind, due, conditional, periods: conditional ? [] : periods });

/** A stretch of time with its place in the text. */
interface Stated {
  readonly span: Span;
  /** The stretches that are listed one by one. */
  readonly members: readonly Span[];
  readonly bound: DeadlineBound;
  readonly isExplicit: boolean;
  readonly due: Day | null;
  readonly hasOwnYear: boolean;
  readonly afterRemark: boolean;
  readonly inBrackets: boolean;
  readonly link: DeadlinePart['link'];
}

/**
 * Puts the parts together. Where two different days could be meant, or a word that may matter was not
 * understood, the answer is `unknown`: a deadline is never guessed.
 */
export function concluded(parts: readonly DeadlinePart[], annexYear: number | null): Conclusion {
  const has = (kind: DeadlinePart['meaning']['kind']): boolean =>
    parts.some(({ meaning }) => meaning.kind === kind);
  const conditional = isConditional(parts);
  const nothing = conclusion('unknown', null, conditional);
  if (has('not-understood')) return nothing;
  const stated = statedSpans(parts, annexYear);
  if (stated === null) return nothing;
  const isDated = stated.some(({ hasOwnYear, span }) => hasOwnYear && span.kind !== 'year');
  if (isRecurring(parts, isDated)) return recurring(parts, stated, annexYear) ?? nothing;
  if (has('continuous')) {
    return stated.every(({ span }) => span.kind === 'year') ? conclusion('continuous', null) : nothing;
  }
  if (hasDayOfMonth(parts)) return nothing;
  if (stated.length === 0) {
    return has('in-time') && !conditional ? conclusion('continuous', null) : nothing;
  }
  const one = narrowed(stated);
  return one ? conclusion(one.span.kind, one.due, conditional, listed(stated, one)) : nothing;
}

/** The turns of a list of stretches of one kind: "quý I, quý III/2026", "tháng 3/2026; tháng 9/2026". */
function listed(stated: readonly Stated[], one: Stated): readonly DuePeriod[] {
  const isSeries = stated.every(
    ({ span, inBrackets }) => span.kind === one.span.kind && (!inBrackets || stated.length === 1),
  );
  const several = isSeries ? stated : [one];
  return turnsOfSpans(several.flatMap(({ members, bound }) => members.map((span) => ({ span, bound }))));
}

/**
 * An event makes a deadline conditional wherever it is. A reference ("theo Kế hoạch …") does where it
 * comes first or as the alternative; behind a time it only says where that time comes from. "Đột xuất" is
 * a condition where it is alone.
 */
function isConditional(parts: readonly DeadlinePart[]): boolean {
  const firstTime = parts.findIndex(({ meaning }) =>
    ['term', 'recurring', 'continuous'].includes(meaning.kind),
  );
  return parts.some(({ meaning, link }, index) => {
    const leads = firstTime < 0 || index < firstTime;
    if (meaning.kind === 'ad-hoc') return firstTime < 0;
    if (meaning.kind !== 'condition') return false;
    return meaning.condition === 'event' || leads || link === 'or';
  });
}

const termsOf = (parts: readonly DeadlinePart[]): readonly Term[] =>
  parts.flatMap(({ meaning }) => (meaning.kind === 'term' ? [meaning.term] : []));

const hasLimit = (parts: readonly DeadlinePart[], kind: Limit['kind']): boolean =>
  termsOf(parts).some(({ limit }) => limit.kind === kind);

const hasDayOfMonth = (parts: readonly DeadlinePart[]): boolean => hasLimit(parts, 'day-of-month');

/** A report's name ("báo cáo năm") makes nothing recur where a time with its year is set for it. */
const isRecurring = (parts: readonly DeadlinePart[], isDated: boolean): boolean =>
  parts.some(({ meaning }) => meaning.kind === 'recurring' && !(meaning.frequency.isName && isDated)) ||
  hasLimit(parts, 'each-quarter') ||
  termsOf(parts).some(({ limit }) => limit.kind === 'day-of-month' && limit.eachMonth);

/**
 * The stretches that the parts name, each with its year: its own, the one that another part names, or the
 * annex's. `null` where one contradicts itself.
 */
function statedSpans(parts: readonly DeadlinePart[], annexYear: number | null): readonly Stated[] | null {
  const years = new Set(termsOf(parts).flatMap(({ limit }) => yearOf(limit)));
  if (hasLimit(parts, 'contradictory')) return null;
  const [named] = years.size === 1 ? years : [null];
  const stated: Stated[] = [];
  let afterRemark = false;
  for (const { meaning, inBrackets, link } of parts) {
    afterRemark ||= meaning.kind === 'remark';
    if (meaning.kind !== 'term' || meaning.term.limit.kind !== 'span') continue;
    const { limit, bound, isExplicit } = meaning.term;
    const span = inYear(limit.span, named ?? annexYear);
    if (isImpossible(span)) return null;
    const hasOwnYear = limit.span.last.year !== null;
    const members = limit.members.map((member) => inYear(member, span.last.year));
    const due = dueOf(span, bound);
    stated.push({ span, members, bound, isExplicit, due, hasOwnYear, afterRemark, inBrackets, link });
    afterRemark = false;
  }
  return stated;
}

const yearOf = (limit: Limit): readonly number[] =>
  limit.kind === 'span' && limit.span.last.year !== null ? [limit.span.last.year] : [];

/** From the finest to the coarsest. */
const COARSENESS: readonly SpanKind[] = ['date', 'month', 'quarter', 'half', 'year'];
const isFiner = (one: Stated, other: Stated): boolean =>
  COARSENESS.indexOf(one.span.kind) < COARSENESS.indexOf(other.span.kind);

/** True where the one makes the other precise: "Quý II/2026 (trước ngày 15/6/2026)". */
function isWithin(within: Stated, finer: Stated): boolean {
  const [first, last] = [dayOfPoint(within.span.first), dayOfPoint(within.span.last)];
  if (first === null || last === null || finer.due === null || !isFiner(finer, within)) return false;
  return within.bound === 'within' && first <= finer.due && finer.due <= last;
}

/** The one limit that several set together; `null` where they set two. */
function narrowed(stated: readonly Stated[]): Stated | null {
  let one = stated[0] ?? null;
  for (const other of stated.slice(1)) one = one && ofTwo(one, other);
  return one;
}

function ofTwo(one: Stated, other: Stated): Stated | null {
  if (one.due !== null && one.due === other.due) return isFiner(other, one) ? other : one;
  if (other.afterRemark || other.link === 'or') return null;
  if (isWithin(one, other) && (other.inBrackets || other.isExplicit) && other.link !== 'and') return other;
  if (isWithin(other, one) && other.inBrackets) return one;
  const isSeries = one.span.kind === other.span.kind && one.bound === other.bound && !other.inBrackets;
  const bothDated = one.due !== null && other.due !== null && one.due < other.due;
  return isSeries && bothDated ? other : null;
}

/** Units whose last turn ends with the year; weeks do not. */
const ENDS_WITH_YEAR: readonly Unit[] = ['day', 'month', 'quarter', 'year'];

/**
 * Something that falls due again and again: the last time of the year, where it is known. `null` where a single date is
 * given as well.
 */
function recurring(
  parts: readonly DeadlinePart[],
  stated: readonly Stated[],
  annexYear: number | null,
): Conclusion | null {
  const isWholeYear = ({ span, bound }: Stated): boolean => span.kind === 'year' && bound === 'within';
  const wholeYears = stated.filter(isWholeYear);
  const turns = stated.filter((one) => !isWholeYear(one));
  if (wholeYears.length > 1 || turns.some(({ hasOwnYear }) => hasOwnYear)) return null;
  const year = turnYear(wholeYears[0]?.span, annexYear);
  const units = parts.flatMap(({ meaning }) => (meaning.kind === 'recurring' ? meaning.frequency.units : []));
  const days = termsOf(parts).flatMap((term) => turnOfYear(term, units, year));
  if (days.includes('unclear')) return null;
  const oneTurn = narrowed(turns);
  if (turns.length > 0 && oneTurn === null) return null;
  const dues = new Set([...days, ...(oneTurn ? [oneTurn.due] : [])]);
  const event = parts.some(({ meaning }) => meaning.kind === 'condition' && meaning.condition === 'event');
  if (dues.size > 1) return conclusion('recurring', null, event);
  const [due] =
    dues.size === 1 ? dues : [units.some((unit) => ENDS_WITH_YEAR.includes(unit)) ? yearEnd(year) : null];
  const periods = turns.length > 0 || year === null ? [] : turnsOfYear(monthsOf(parts), termsOf(parts), year);
  return conclusion('recurring', due === 'unclear' ? null : (due ?? null), event, periods);
}

/** The months with whose end a turn ends, of all that recurs together. */
function monthsOf(parts: readonly DeadlinePart[]): readonly number[] {
  const months = parts.flatMap(({ meaning }) =>
    meaning.kind === 'recurring' ? meaning.frequency.months : [],
  );
  return [...new Set(months)].sort((a, b) => a - b);
}

/** The year whose last turn counts: the annex's, but for a year or years that do not hold it. */
function turnYear(span: Span | undefined, annexYear: number | null): number | null {
  const [first, last] = [span?.first.year ?? null, span?.last.year ?? null];
  const holds =
    annexYear !== null && first !== null && last !== null && first <= annexYear && annexYear <= last;
  return holds ? annexYear : (last ?? annexYear);
}

const yearEnd = (year: number | null): Day | null => (year === null ? null : dayOf(year, 12, 31));

/** The year's last turn of "ngày 14 tháng cuối quý" and of "ngày 25 hằng tháng". */
function turnOfYear(
  { limit, bound }: Term,
  units: readonly Unit[],
  year: number | null,
): readonly (Day | null | 'unclear')[] {
  if (limit.kind === 'span' || limit.kind === 'contradictory') return [];
  if (limit.kind === 'day-of-month' && !limit.eachMonth && !units.includes('month')) return ['unclear'];
  const month = limit.kind === 'each-quarter' ? limit.month : 12;
  if (year === null) return [null];
  const point = { year, month, day: limit.day };
  return [dueOf({ kind: 'date', first: point, last: point, lastBegins: point, told: 'both' }, bound)];
}

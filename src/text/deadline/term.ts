import { isDayWord, isMonthWord, isOfWord, isYearWord } from '../date/date-grammar';
import { quarter } from './period';
import type { Limit } from './row';
import { limitOf, oneSpan, rows } from './row';
import { dateSpan } from './span';
import type { DeadlineBound } from './words';
import { deadlineBoundAt, isEvery, isFirst, isLast, isNext, unitAt } from './words';
import { thisYear } from './year';
import { wordTest } from '../phrases';
import type { Parsed, Production, TextToken } from '../tokens';
import { isSign, numberAt, parsed } from '../tokens';

export interface Term {
  readonly limit: Limit;
  readonly bound: DeadlineBound;
  /** True where a preposition sets the bound in this many words. */
  readonly isExplicit: boolean;
}

/** "tháng cuối cùng của quý". */
const isVery = wordTest('cùng');

/** "ngày 14 tháng cuối quý", "ngày 14 của tháng cuối quý II/2026", "ngày 05 tháng đầu mỗi quý". */
const dayInQuarter: Production<Limit> = (tokens, index) => {
  const day = isDayWord(tokens[index]) ? numberAt(tokens, index + 1, 1, 31) : null;
  const monthWord = isOfWord(tokens[index + 2]) ? index + 3 : index + 2;
  const [isClosing, isOpening] = [isLast(tokens[monthWord + 1]), isFirst(tokens[monthWord + 1])];
  if (day === null || !isMonthWord(tokens[monthWord]) || !(isClosing || isOpening)) return null;
  let place = isVery(tokens[monthWord + 2]) ? monthWord + 3 : monthWord + 2;
  if (isOfWord(tokens[place])) place += 1;
  const named = quarter(tokens, place);
  if (named) {
    const { year: ofYear, month: ofMonth } = isClosing ? named.value.last : named.value.first;
    return parsed(oneSpan(dateSpan(ofYear, ofMonth, day)), named.next);
  }
  if (isEvery(tokens[place])) place += 1;
  const unit = unitAt(tokens, place);
  if (unit?.value !== 'quarter' || isNext(tokens[unit.next])) return null;
  return parsed({ kind: 'each-quarter', month: isClosing ? 12 : 10, day }, unit.next);
};

/** "15 hàng tháng": without the word for day only where each month is meant. */
const isBareDay = (tokens: readonly TextToken[], index: number): boolean =>
  isEvery(tokens[index + 1]) && isMonthWord(tokens[index + 2]) && tokens[index + 3]?.kind !== 'number';

/** "ngày 15 hằng tháng", "15 hằng tháng", "ngày 20 của tháng", and "ngày 25" alone. */
const dayInMonth: Production<Limit> = (tokens, index) => {
  const isBare = isBareDay(tokens, index);
  const start = isBare ? index - 1 : index;
  const day = isBare || isDayWord(tokens[index]) ? numberAt(tokens, start + 1, 1, 31) : null;
  if (day === null) return null;
  let place = start + 2;
  while (isOfWord(tokens[place]) || isEvery(tokens[place])) place += 1;
  if (!isMonthWord(tokens[place])) {
    return place === start + 2 && !isSign(tokens[place], '/-.')
      ? parsed({ kind: 'day-of-month', day, eachMonth: false }, place)
      : null;
  }
  // "tháng sau": the month after one that is not named.
  if (isNext(tokens[place + 1])) return parsed({ kind: 'contradictory' }, place + 2);
  if (place === start + 2 || tokens[place + 1]?.kind === 'number') return null;
  return parsed({ kind: 'day-of-month', day, eachMonth: true }, place + 1);
};

const isHourWord = wordTest('h', 'giờ', 'g');
const isMinuteWord = wordTest('phút', 'ph');

/** "17h00", "17 giờ 30 phút", "17:00": by an hour of a day is still on that day. */
export function hourAt(tokens: readonly TextToken[], index: number): number | null {
  if (numberAt(tokens, index, 0, 24) === null) return null;
  if (!isHourWord(tokens[index + 1]) && !isSign(tokens[index + 1], ':')) return null;
  let next = index + 2;
  if (numberAt(tokens, next, 0, 59) !== null) next += 1;
  if (isMinuteWord(tokens[next])) next += 1;
  // "00:00:00"
  if (isSign(tokens[next], ':') && numberAt(tokens, next + 1, 0, 59) !== null) next += 2;
  return isSign(tokens[next], ',') ? next + 1 : next;
}

const isLinking = wordTest('là');

/** The prepositions before a limit: "chậm nhất là", "đến trước", "trong". */
function boundsAt(
  tokens: readonly TextToken[],
  index: number,
): { bound: DeadlineBound | null; next: number } {
  let bound: DeadlineBound | null = null;
  let next = index;
  for (;;) {
    const read = deadlineBoundAt(tokens, next);
    if (!read) return { bound, next };
    bound = bound === 'before' ? bound : read.value;
    next = isLinking(tokens[read.next]) || isSign(tokens[read.next], ':') ? read.next + 1 : read.next;
  }
}

/** A time limit with its prepositions: "chậm nhất là ngày 15/6/2026", "Quý II/2026", "trước ngày 25". */
export const term: Production<Term> = (tokens, index) => {
  const { bound: said, next: start } = boundsAt(tokens, index);
  const hour = hourAt(tokens, start);
  const bound: DeadlineBound = hour === null ? (said ?? 'within') : 'within';
  const place = hour ?? start;
  const limit = limitAt(tokens, place, bound, said !== null);
  return limit && parsed({ limit: limit.value, bound, isExplicit: said !== null }, limit.next);
};

function limitAt(
  tokens: readonly TextToken[],
  index: number,
  bound: DeadlineBound,
  isExplicit: boolean,
): Parsed<Limit> | null {
  const special = dayInQuarter(tokens, index);
  if (special) return special;
  const row = rows(tokens, index);
  if (row) return parsed(limitOf(row.value, bound), row.next);
  const ofThisYear = isExplicit && isYearWord(tokens[index]) ? thisYear(tokens, index) : null;
  if (ofThisYear) return parsed(oneSpan(ofThisYear.value), ofThisYear.next);
  return dayInMonth(tokens, index);
}

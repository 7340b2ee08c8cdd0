import { isMonthWord, isOfWord, isYearWord, yearAt } from '../date/date-grammar';
import { month, monthNumber, quarter } from './period';
import type { Span, SpanKind } from './span';
import { months } from './span';
import { isFirst, isHalf, isLast, positionAt } from './words';
import { wordTest } from '../phrases';
import type { Parsed, Production, TextToken } from '../tokens';
import { firstOf, isSign, parsed } from '../tokens';

/** Stages of the reporting year that are counted in months. */
const STAGE_KINDS: ReadonlyMap<number, SpanKind> = new Map([
  [3, 'quarter'],
  [6, 'half'],
  [9, 'half'],
]);

function stageMonths(tokens: readonly TextToken[], index: number): Parsed<number> | null {
  const number = monthNumber(tokens, index);
  return number && STAGE_KINDS.has(number.value) && isMonthWord(tokens[number.next])
    ? parsed(number.value, number.next + 1)
    : null;
}

/** Which end of the year: "đầu năm", "cuối của năm 2026". The year may go unnamed. */
function endOfYear(
  tokens: readonly TextToken[],
  index: number,
): Parsed<{ first: boolean; year: number | null }> | null {
  const first = isFirst(tokens[index]);
  const place = isOfWord(tokens[index + 1]) ? index + 2 : index + 1;
  if ((!first && !isLast(tokens[index])) || !isYearWord(tokens[place])) return null;
  const year = yearAt(tokens, place + 1);
  return parsed({ first, year }, year === null ? place + 1 : place + 2);
}

/** "6 tháng đầu năm", "sáu tháng cuối năm 2025", "6 tháng năm 2026", "9 tháng", "nửa cuối năm". */
export const half: Production<Span> = (tokens, index) => {
  const count = isHalf(tokens[index]) ? parsed(6, index + 1) : stageMonths(tokens, index);
  if (!count) return null;
  const kind = STAGE_KINDS.get(count.value) ?? 'half';
  const end = endOfYear(tokens, count.next);
  if (end) {
    const [first, last] = end.value.first ? [1, count.value] : [13 - count.value, 12];
    return parsed(months(kind, end.value.year, first, last), end.next);
  }
  if (isHalf(tokens[index])) return null;
  const year = isYearWord(tokens[count.next]) ? yearAt(tokens, count.next + 1) : null;
  if (year !== null) return parsed(months(kind, year, 1, count.value), count.next + 2);
  // Nine months can only be the year's first; six may be either half, or every half.
  const standsAlone = tokens[count.next]?.kind !== 'word' && !isSign(tokens[count.next], '/');
  return count.value === 9 && standsAlone ? parsed(months(kind, null, 1, 9), count.next) : null;
};

const isStage = wordTest('đoạn');
const isStageHead = wordTest('giai');
const isWhole = wordTest('cả', 'quanh');

/** "Năm 2026", "cả năm", "giai đoạn 2026 - 2030", "2026". */
export const year: Production<Span> = (tokens, index) => {
  const isPhase = isStageHead(tokens[index]) && isStage(tokens[index + 1]);
  const place = isPhase ? index + 2 : isWhole(tokens[index]) ? index + 1 : index;
  const named = isYearWord(tokens[place]);
  const value = yearAt(tokens, named ? place + 1 : place);
  if (value !== null) {
    const next = named ? place + 2 : place + 1;
    return isSign(tokens[next], '/') ? null : parsed(months('year', value, 1, 12), next);
  }
  return named && isWhole(tokens[index]) ? parsed(months('year', null, 1, 12), place + 1) : null;
};

/** "năm" alone, which a preposition makes this year: "trong năm", "hết năm", "cuối năm". */
export const thisYear: Production<Span> = (tokens, index) =>
  isYearWord(tokens[index]) && tokens[index + 1]?.kind !== 'number' && !isNextYear(tokens[index + 1])
    ? parsed(months('year', null, 1, 12), index + 1)
    : null;

const isNextYear = wordTest('sau', 'tới', 'kế', 'tiếp', 'trước', 'học', 'ngoái');

const placed = firstOf(month, quarter, year, thisYear);

/** "cuối tháng 6", "trung tuần tháng 6", "đầu quý II/2026". */
export const position: Production<Span> = (tokens, index) => {
  const where = positionAt(tokens, index);
  if (!where) return null;
  const span = placed(tokens, isOfWord(tokens[where.next]) ? where.next + 1 : where.next);
  if (!span) return null;
  if (where.value === 'end') return parsed({ ...span.value, told: 'end' }, span.next);
  if (where.value === 'vague') return parsed({ ...span.value, told: 'none' }, span.next);
  if (span.value.kind !== 'month') return null;
  const day = where.value === 'tenth' ? 10 : 20;
  return parsed({ ...span.value, last: { ...span.value.last, day }, told: 'end' }, span.next);
};

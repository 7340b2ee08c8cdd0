import { isMonthWord } from '../date/date-grammar';
import { quarter } from './period';
import type { Unit } from './words';
import { isAnd, isEvery, isOr, isTimes, numeralAt, positionAt, ongoingDeadlineAt, unitAt } from './words';
import { wordTest } from '../phrases';
import type { Parsed, Production, TextToken } from '../tokens';
import { firstOf, isSign, numberAt, parsed } from '../tokens';

/** How often something falls due. */
export interface Frequency {
  readonly units: readonly Unit[];
  /** The months with whose end a turn ends, as far as they are known: 3, 6, 9, 12 of "hằng quý". */
  readonly months: readonly number[];
  /** True where only a report is named after its period: "báo cáo năm". */
  readonly isName: boolean;
}

/** One unit of a frequency with the months with whose end its turns end. */
interface Turns {
  readonly unit: Unit;
  readonly months: readonly number[];
}

/** The months of the year that are multiples of a count: 3, 6, 9, 12. */
const multiplesOf = (count: number): readonly number[] =>
  Array.from({ length: Math.floor(12 / count) }, (_, index) => (index + 1) * count);

const MONTHS: Readonly<Record<Unit, readonly number[]>> = {
  day: [],
  week: [],
  month: multiplesOf(1),
  quarter: multiplesOf(3),
  year: [12],
};

const turnsOf = (read: Parsed<Unit> | null): Parsed<Turns> | null =>
  read && parsed({ unit: read.value, months: MONTHS[read.value] }, read.next);

const isWithinYear = (tokens: readonly TextToken[], index: number): boolean =>
  tokens[index]?.kind !== 'number' && numeralAt(tokens, index) === null;

const isAfterUnit = wordTest('đầu', 'cuối', 'nay', 'sau', 'tới', 'này', 'học', 'trước', 'năm');

/** "quý", "tháng", "năm" that name no particular one: "Quý, 6 tháng, năm". */
const bareUnit: Production<Turns> = (tokens, index) => {
  const unit = unitAt(tokens, index);
  if (!unit || quarter(tokens, index)) return null;
  const isBare = isWithinYear(tokens, unit.next) && !isAfterUnit(tokens[unit.next]);
  return isBare ? turnsOf(unit) : null;
};

/** "6 tháng" and "9 tháng" as stages of reporting. */
const stage: Production<Turns> = (tokens, index) => {
  const count = numberAt(tokens, index, 3, 9) ?? numeralAt(tokens, index)?.value ?? null;
  if (count === null || count % 3 !== 0 || !isMonthWord(tokens[index + 1])) return null;
  return isWithinYear(tokens, index + 2) && !isAfterUnit(tokens[index + 2])
    ? parsed({ unit: 'quarter', months: multiplesOf(count) }, index + 2)
    : null;
};

/** "quý I" among stages: "quý I, 6 tháng, quý III, năm". */
const quarterStage: Production<Turns> = (tokens, index) => {
  const read = quarter(tokens, index);
  if (read?.value.last.year !== null) return null;
  return parsed({ unit: 'quarter', months: [read.value.last.month] }, read.next);
};

const every: Production<Turns> = (tokens, index) =>
  isEvery(tokens[index]) ? turnsOf(unitAt(tokens, index + 1)) : null;

const member = firstOf(every, bareUnit, stage, quarterStage);

interface Members {
  readonly turns: readonly Turns[];
  /** How many of them name no particular quarter. */
  readonly bare: number;
}

/** A row of units; "hoặc đột xuất" behind it asks for nothing at a fixed time. */
function membersAt(tokens: readonly TextToken[], index: number): Parsed<Members> | null {
  const turns: Turns[] = [];
  let bare = 0;
  let next = index;
  for (let place = index; ;) {
    const read = member(tokens, place);
    const adHoc = turns.length > 0 && ongoingDeadlineAt(tokens, place)?.value === 'ad-hoc';
    if (read) {
      turns.push(read.value);
      bare += quarter(tokens, place) ? 0 : 1;
    }
    if (!read && !adHoc) break;
    next = read ? read.next : (ongoingDeadlineAt(tokens, place)?.next ?? place + 1);
    const joiner = isSign(tokens[next], ',/') || isAnd(tokens[next]) || isOr(tokens[next]);
    if (!joiner) break;
    place = isAnd(tokens[next + 1]) || isOr(tokens[next + 1]) ? next + 2 : next + 1;
  }
  return turns.length === 0 ? null : parsed({ turns, bare }, next);
}

/** What recurs by these turns together. */
const frequencyOf = (turns: readonly Turns[], isName = false): Frequency => ({
  units: turns.map(({ unit }) => unit),
  months: [...new Set(turns.flatMap(({ months }) => months))].sort((a, b) => a - b),
  isName,
});

/** "một lần", "02 lần" behind a unit. */
function timesBehind(tokens: readonly TextToken[], index: number): number {
  const count = countAt(tokens, index);
  return count && isTimes(tokens[count.next]) ? count.next + 1 : index;
}

/** "hàng quý, năm", "mỗi quý một lần", "các quý", "cuối mỗi quý". */
const everyUnit: Production<Frequency> = (tokens, index) => {
  const place = positionAt(tokens, index)?.next ?? index;
  if (!isEvery(tokens[place])) return null;
  const members = membersAt(tokens, place);
  return members && parsed(frequencyOf(members.value.turns), timesBehind(tokens, members.next));
};

/** "Quý, 6 tháng, năm": one unit alone could be anything, two of them are stages of reporting. */
const stages: Production<Frequency> = (tokens, index) => {
  const members = membersAt(tokens, index);
  if (!members || members.value.bare < 1 || members.value.turns.length < 2) return null;
  return parsed(frequencyOf(members.value.turns), members.next);
};

/** How many: in digits or in words. */
function countAt(tokens: readonly TextToken[], index: number): Parsed<number> | null {
  const digits = numberAt(tokens, index, 1, 99);
  return digits === null ? numeralAt(tokens, index) : parsed(digits, index + 1);
}

/** Every this many months or years ends with the year only where the year is a multiple of it. */
const endsWithYear = (count: number, unit: Unit): boolean =>
  unit === 'month' ? 12 % count === 0 : count === 1;

/** "01 lần/quý", "6 tháng/lần", "06 tháng một lần". */
const times: Production<Frequency> = (tokens, index) => {
  const count = countAt(tokens, index);
  if (!count) return null;
  if (isTimes(tokens[count.next])) {
    const unit = isSign(tokens[count.next + 1], '/') ? unitAt(tokens, count.next + 2) : null;
    return unit && parsed(frequencyOf([{ unit: unit.value, months: MONTHS[unit.value] }]), unit.next);
  }
  const unit = unitAt(tokens, count.next);
  if (!unit) return null;
  const perTime = isSign(tokens[unit.next], '/') && isTimes(tokens[unit.next + 1]);
  const next = perTime ? unit.next + 2 : timesBehind(tokens, unit.next);
  if (next === unit.next) return null;
  if (!endsWithYear(count.value, unit.value)) return parsed(frequencyOf([]), next);
  const months = unit.value === 'month' ? multiplesOf(count.value) : MONTHS[unit.value];
  return parsed(frequencyOf([{ unit: unit.value, months }]), next);
};

/** "định kỳ", "định kỳ (quý, năm)", "báo cáo quý": the units may be alone here. */
const periodic: Production<Frequency> = (tokens, index) => {
  const head = ongoingDeadlineAt(tokens, index);
  if (head?.value !== 'periodic' && head?.value !== 'report') return null;
  const isName = head.value === 'report';
  const counted = times(tokens, head.next);
  if (counted) return counted;
  const inBrackets = isSign(tokens[head.next], '(');
  const members = membersAt(tokens, inBrackets ? head.next + 1 : head.next);
  if (members && members.value.bare > 0) {
    const closes = inBrackets && isSign(tokens[members.next], ')');
    if (!inBrackets || closes) {
      return parsed(frequencyOf(members.value.turns, isName), members.next + (closes ? 1 : 0));
    }
  }
  return head.value === 'periodic' ? parsed(frequencyOf([]), head.next) : null;
};

const isLater = wordTest('tiếp', 'sau', 'kế', 'tới');
const isFollowing = wordTest('theo', 'những');

/** "các năm tiếp theo" behind "năm 2026 và". */
const yearsToCome: Production<Frequency> = (tokens, index) => {
  const every = isEvery(tokens[index]) || isFollowing(tokens[index]);
  if (!every || unitAt(tokens, index + 1)?.value !== 'year' || !isLater(tokens[index + 2])) return null;
  const next = isFollowing(tokens[index + 3]) ? index + 4 : index + 3;
  return parsed(frequencyOf([{ unit: 'year', months: MONTHS.year }]), next);
};

/** How often, in any of the ways in which plans say it. */
export const frequency = firstOf(yearsToCome, times, everyUnit, stages, periodic);

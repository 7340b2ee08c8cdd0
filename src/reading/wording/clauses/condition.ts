import type { Bound } from '../../../model/rule';
import { isMeasured, isTerm, isTermName, namesDegree, opensAlternative } from './condition-words';
import type { Token } from '../tokens/lexer';
import { phraseLength, wordSet, type Phrase } from '../tokens/phrases';
import { AND_LESS, AND_MORE, COMPARISONS, isNeutral, type Comparison } from '../tokens/words';

/** A condition on a rate or a count, with the words that are not part of the comparison. */
export interface RangeCondition {
  readonly of: 'rate' | 'count';
  readonly from: Bound | null;
  readonly to: Bound | null;
  /** What is measured, word by word, without the words that say nothing of it. */
  readonly subject: readonly string[];
  /**
   * True where the number is what is measured for sure: compared with something, a percentage, or the first word.
   * The 7 of "trong 07 ngày làm việc" is not one.
   */
  readonly isMeasure: boolean;
  /** True where no unit is behind its numbers: "từ 80 đến dưới 90". */
  readonly isUnitless: boolean;
}

/** A bound as written; `bare` where it was without a per cent sign. */
interface StatedBound extends Bound {
  readonly bare: boolean;
}

interface Bounds {
  from: StatedBound | null;
  to: StatedBound | null;
  percent: boolean;
  compared: boolean;
  unitless: boolean;
  subject: string[];
}

/** Wordings of one comparison that take equally many words. */
interface ComparisonWordings {
  readonly comparison: Comparison;
  readonly length: number;
  readonly wordings: readonly Phrase[];
}

/** All comparisons, the longest wordings first: "đến dưới" before "đến". */
const ORDERED: readonly ComparisonWordings[] = (
  Object.entries(COMPARISONS) as [Comparison, (typeof COMPARISONS)[Comparison]][]
)
  .flatMap(([comparison, list]) =>
    [...new Set(list.map((phrase) => phrase.length))].map((length) => ({
      comparison,
      length,
      wordings: list.filter((phrase) => phrase.length === length),
    })),
  )
  .sort((a, b) => b.length - a.length);

/**
 * Reads a condition such as "từ 20% đến dưới 30%", "≥ 95 %", "80% - <100%", "từ 02 sáng kiến trở lên",
 * "80% ≤ tỷ lệ < 100%". `null` where the words hold no number, or numbers that are no such comparison.
 */
export function readRange(tokens: readonly Token[]): RangeCondition | null {
  const bounds: Bounds = {
    from: null,
    to: null,
    percent: false,
    compared: false,
    unitless: true,
    subject: [],
  };
  let index = 0;
  while (index < tokens.length && !opensAlternative(tokens, index, bounds)) {
    const next = readBound(tokens, index, bounds);
    if (next === null) return null;
    index = next;
  }
  // "b/a ≥ 0,95": a rate written as a share.
  const isShare =
    !bounds.percent &&
    namesRate(tokens) &&
    [bounds.from, bounds.to].every((bound) => !bound || bound.at <= 1);
  if (isReversed(bounds)) [bounds.from, bounds.to] = [bounds.to, bounds.from];
  const scale = (bound: StatedBound | null): Bound | null =>
    bound && { at: shareOf(bound, bounds.percent), inclusive: bound.inclusive };
  const [from, to] = [scale(bounds.from), scale(bounds.to)];
  if (!from && !to) return null;
  if (from && to && (from.at > to.at || (from.at === to.at && !(from.inclusive && to.inclusive))))
    return null;
  const of = bounds.percent || isShare ? 'rate' : 'count';
  const isMeasure = of === 'rate' || isMeasured(tokens, bounds);
  return { of, from, to, subject: bounds.subject, isMeasure, isUnitless: bounds.unitless };
}

/** "100% - 90%", "từ 100% xuống 90%" */
const isReversed = ({ from, to }: Bounds): boolean =>
  from !== null && to !== null && from.at > to.at && from.inclusive && to.inclusive && from.bare === to.bare;

const namesRate = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) =>
      (token.key === 'b' && tokens[i + 1]?.key === '/' && tokens[i + 2]?.key === 'a') ||
      (/^t[yi]$/.test(token.key) && tokens[i + 1]?.key === 'le'),
  );

/** In "từ 80 đến dưới 100%" the first number is a percentage too. Percentages come in as shares. */
const shareOf = (bound: StatedBound, percent: boolean): number =>
  percent && bound.bare ? bound.at / 100 : bound.at;

/** Reads one piece at `at`; returns where to go on, or `null` where the numbers make no range. */
function readBound(tokens: readonly Token[], index: number, bounds: Bounds): number | null {
  const token = tokens[index];
  if (!token) return index + 1;
  if (token.kind === 'date') return null;
  const comparison = comparisonAt(tokens, index);
  const numberAt = comparison ? index + comparison.length : index;
  const number = tokens[numberAt];
  if (number && namesDegree(tokens, numberAt)) {
    bounds.subject.push(`${tokens[numberAt - 1]?.marked ?? ''} ${number.key}`);
    return numberAt + 1;
  }
  if (number?.kind !== 'number') {
    const open = phraseLength(tokens, index, AND_MORE);
    if (open === 0 && token.kind === 'word' && !isNeutral(token)) bounds.subject.push(token.marked);
    return index + Math.max(open, 1);
  }
  bounds.percent ||= number.percent;
  bounds.unitless &&= !isUnitAt(tokens, numberAt + 1);
  if (comparison) return take(tokens, bounds, comparison.comparison, number, numberAt + 1);
  return takeBare(tokens, bounds, number, numberAt + 1);
}

/** "từ 02 sáng kiến": a word behind the number that is no part of a comparison. */
const isUnitAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return (token?.kind === 'word' && !isNeutral(token) && !isFillWord(token)) || token?.key === '/';
};
const isFillWord = wordSet('điểm dưới trên đến tới cận hoặc');

const comparisonAt = (tokens: readonly Token[], index: number): ComparisonWordings | null =>
  ORDERED.find(
    ({ length, wordings }) =>
      tokens[index + length]?.kind === 'number' && phraseLength(tokens, index, wordings) === length,
  ) ?? null;

/** A number with its comparison before it. */
function take(
  tokens: readonly Token[],
  bounds: Bounds,
  comparison: Comparison,
  number: Token,
  next: number,
): number | null {
  const isOpen = opensUpwards(tokens, next);
  bounds.compared ||= comparison !== 'exactly' || isOpen;
  switch (comparison) {
    case 'at-least':
      if (closesDownwards(tokens, next)) return setTo(bounds, number, true) ? skipLess(tokens, next) : null;
      // "từ 5% lên đến 10%"
      if (bounds.from && tokens[next - 3]?.key === 'len') return setTo(bounds, number, true) ? next : null;
      return setFrom(bounds, number, true) ? skipOpen(tokens, next) : null;
    case 'more-than':
      return setFrom(bounds, number, false) ? skipOpen(tokens, next) : null;
    case 'at-most':
      if (closesFromAbove(bounds, number)) return setFrom(bounds, number, true) ? next : null;
      return setTo(bounds, number, true) ? next : null;
    case 'less-than':
      return setTo(bounds, number, false) ? next : null;
    case 'exactly':
      return isOpen || closesDownwards(tokens, next) || rangeFollows(tokens, next)
        ? takeBare(tokens, bounds, number, next)
        : exactly(bounds, number, next);
  }
}

/** A number without a comparison before it: a lower bound where something follows that makes it one. */
function takeBare(tokens: readonly Token[], bounds: Bounds, number: Token, next: number): number | null {
  bounds.compared ||=
    opensUpwards(tokens, next) || closesDownwards(tokens, next) || rangeFollows(tokens, next);
  const sign = tokens[next]?.key;
  if ((sign === '≤' || sign === '<') && tokens[next + 1]?.kind === 'word') {
    return setFrom(bounds, number, sign === '≤') ? next + 1 : null;
  }
  const isAfterDash = tokens[next - 2]?.key === '-';
  if (bounds.from && !bounds.to && isAfterDash) return setTo(bounds, number, true) ? next : null;
  if (isAfterDash && closesFromAbove(bounds, number)) return setFrom(bounds, number, true) ? next : null;
  if (closesDownwards(tokens, next)) return setTo(bounds, number, true) ? skipLess(tokens, next) : null;
  if (opensUpwards(tokens, next) || rangeFollows(tokens, next)) {
    return setFrom(bounds, number, true) ? skipOpen(tokens, next) : null;
  }
  if (isTerm(tokens, next - 1)) {
    bounds.subject = bounds.subject.filter((word) => !isTermName(word));
    return setTo(bounds, number, true) ? next : null;
  }
  return exactly(bounds, number, next);
}

/** "dưới 90% - 80%", "dưới 90% đến 80%": the lower end comes second. */
const closesFromAbove = ({ from, to }: Bounds, number: Token): boolean =>
  from === null && to !== null && !to.inclusive && number.value < to.at;

function exactly(bounds: Bounds, number: Token, next: number): number | null {
  return setFrom(bounds, number, true) && setTo(bounds, number, true) ? next : null;
}

/** "30% số phòng, đơn vị trở lên": the words may be between. */
function opensUpwards(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i < tokens.length && tokens[i]?.kind !== 'number'; i++) {
    if (phraseLength(tokens, i, AND_MORE) > 0) return true;
  }
  return false;
}

/** "80% trở xuống". */
function closesDownwards(tokens: readonly Token[], index: number): boolean {
  for (let i = index; tokens[i]?.kind === 'word'; i++) if (phraseLength(tokens, i, AND_LESS) > 0) return true;
  return false;
}
const skipLess = (tokens: readonly Token[], index: number): number =>
  index + phraseLength(tokens, index, AND_LESS);

const skipOpen = (tokens: readonly Token[], index: number): number =>
  index + phraseLength(tokens, index, AND_MORE);

/** "80% - <100%", "70 đến 90%": an upper bound comes next. */
function rangeFollows(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key;
  if (key === '-') return tokens[index + 1]?.kind === 'number' || comparisonAt(tokens, index + 1) !== null;
  const comparison = comparisonAt(tokens, index)?.comparison;
  return comparison === 'at-most' || comparison === 'less-than';
}

const bound = (number: Token, inclusive: boolean): StatedBound => ({
  at: number.value,
  inclusive,
  bare: !number.percent,
});

function setFrom(bounds: Bounds, number: Token, inclusive: boolean): boolean {
  if (bounds.from) return false;
  bounds.from = bound(number, inclusive);
  return true;
}

function setTo(bounds: Bounds, number: Token, inclusive: boolean): boolean {
  if (bounds.to) return false;
  bounds.to = bound(number, inclusive);
  return true;
}

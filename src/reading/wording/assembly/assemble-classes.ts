import type { Points } from '../../../model/points';
import type { Award, Bound, LineAward, Rule } from '../../../model/rule';
import { withoutNoise } from '../../../text/binary-noise';
import { pick, unreadable, type Assembled, type ClauseOf } from './assembled';
import { optionsOf } from './assemble-levels';
import type { Earned } from '../clauses/amount';
import type { Clause } from '../clauses/clause-kinds';
import { isNone, isShortOfWhole } from '../tokens/labels';
import { lex } from '../tokens/lexer';
import { hasPhrase, phrases, wordSet } from '../tokens/phrases';
import { shareWithLeast } from './least-share';
import { settleAward, type SettleContext } from './settle';
import { bandsOf, isMaximum, sameRangeTwice, sameSubject, type Conditions } from './class-bands';
import { areJoined } from './joined-conditions';
import { joinedClasses } from './joined-classes';
import { classesOfMissing } from './missing-classes';
import { withWhole } from './with-whole';
import { wordsAlone, wordsBesideFigures } from './words-beside-figures';
import { assembleTiers } from './tiers';
import { NOTHING_AROSE, UNWANTED } from '../tokens/words';

/** Classes of a rate or a count, options in words, or both beside each other. */
export function assembleClasses(stated: readonly Clause[], context: SettleContext): Assembled {
  const { max } = context;
  const clauses = withWhole(stated, max);
  const stands = pick(clauses, 'always').filter(
    ({ earns }) => !isMaximum(earns, max) && !repeatsClass(earns, clauses),
  );
  // "Tính theo tỷ lệ hoàn thành (tỷ lệ × 2 điểm)" says it twice.
  const always = stands.filter(
    ({ earns }, index) =>
      earns.kind !== 'share' || !stands.slice(0, index).some((one) => isEqual(one.earns, earns)),
  );
  if (always.length > 1) return { rule: unreadable('several-formulas'), policy: null };
  const otherwise = pick(clauses, 'otherwise');
  if (otherwise.length > 1) return { rule: unreadable('not-understood'), policy: null };
  const awardOf = (earns: Earned | undefined): Award | null =>
    (earns && settleAward(earns, context)?.award) ?? null;
  return assembleConditions(
    withoutImpliedPolicy({
      ranges: withExcess(withDelays(pick(clauses, 'range'))),
      words: pick(clauses, 'words'),
      rest: awardOf(otherwise[0]?.earns),
      always: awardOf(always[0]?.earns),
      clauses,
      context,
    }),
  );
}

/** "Từ 60% đến dưới 100%: tính theo tỷ lệ (tỷ lệ × 1 điểm)": the same said twice. */
const repeatsClass = (earns: Earned, clauses: readonly Clause[]): boolean =>
  earns.kind === 'share' && pick(clauses, 'range').some((range) => isEqual(range.earns, earns));

const isEqual = (a: Earned, b: Earned): boolean => JSON.stringify(a) === JSON.stringify(b);

const isLate = wordSet('chậm trễ muộn');

/** "Chậm dưới 5 ngày: …; từ 5 đến 10 ngày: …": where one class counts days of delay, all of them do. */
function withDelays(ranges: readonly ClauseOf<'range'>[]): readonly ClauseOf<'range'>[] {
  const isDelay = ranges.some(({ label, range }) => range.isMeasure && lex(label).tokens.some(isLate));
  if (!isDelay || ranges.some(({ range }) => range.of === 'rate')) return ranges;
  return ranges.map((clause) => ({ ...clause, range: { ...clause.range, isMeasure: true } }));
}

const PLANNED = phrases('kế hoạch', 'chỉ tiêu', 'dự toán', 'so với giao', 'mức giao');
const isBeyond = wordSet('vượt');
const opensLabel = wordSet('nếu khi thực hiện hoàn thành đạt kết quả trường hợp đơn vị thu chi');

/** "Vượt kế hoạch từ 10% trở lên" is from 110 % of the plan on. */
function withExcess(ranges: readonly ClauseOf<'range'>[]): readonly ClauseOf<'range'>[] {
  const tokensOf = ({ label }: ClauseOf<'range'>) => lex(label).tokens;
  if (!ranges.some((clause) => hasPhrase(tokensOf(clause), PLANNED))) return ranges;
  return ranges.map((clause) => {
    const first = tokensOf(clause).find((token) => !opensLabel(token));
    const { from, to, of } = clause.range;
    const isPart = of === 'rate' && [from, to].every((bound) => bound === null || bound.at < 1);
    if (!isBeyond(first) || !isPart) return clause;
    const beyond = (bound: Bound | null): Bound | null =>
      bound && { ...bound, at: withoutNoise(bound.at + 1) };
    const start = from ?? { at: 0, inclusive: false };
    return { ...clause, range: { ...clause.range, from: beyond(start), to: beyond(to) } };
  });
}

/**
 * Beside a formula, "không có văn bản phải xử lý: điểm tối đa" says what happens when nothing arises. (That
 * there was nothing bad, "không có hồ sơ trễ hạn", is an achievement instead.)
 */
function withoutImpliedPolicy(conditions: Conditions): Conditions & Pick<Assembled, 'policy'> {
  const { words, always, ranges, context } = conditions;
  const isShare = isProportional(always) || ranges.some(({ earns }) => isProportional(earns));
  const implied = words.filter(
    ({ label, earns }) =>
      isShare && isNone(label) && isMaximum(earns, context.max) && !hasPhrase(lex(label).tokens, UNWANTED),
  );
  const rest = words.filter((clause) => !implied.includes(clause));
  return { ...conditions, words: rest, policy: implied.length > 0 ? 'full' : null };
}

/** A line to 120 % is one of a rate, a line to 5 one of a number. */
const isOfNumber = ({ to }: LineAward): boolean => to.at >= 2;

const isProportional = (earns: Earned | null): boolean => earns?.kind === 'share' || earns?.kind === 'line';

function assembleConditions(conditions: Conditions & Pick<Assembled, 'policy'>): Assembled {
  const { ranges, words, rest, always, policy, clauses, context } = conditions;
  const { max } = context;
  const least = shareWithLeast(conditions);
  if (least) return { rule: least, policy };
  if (
    pick(clauses, 'cap').some(
      ({ cap }) => cap.kind !== 'maximum' && !(cap.kind === 'points' && cap.points === max),
    )
  )
    return { rule: unreadable('not-understood'), policy };
  if (ranges.length + words.length === 0) return { rule: assembleAlways(always, rest, max), policy };
  if (ranges.length === 0)
    return always ? { rule: unreadable('mixed-conditions'), policy } : wordsAlone(conditions);
  const ofMissing =
    words.length === 0 && !rest && !always ? classesOfMissing(ranges, clauses, context) : null;
  if (ofMissing) return { rule: ofMissing, policy, levels: optionsOf(clauses, context) };
  if (areJoined(ranges)) return joinedClasses(conditions);
  return scaleOf(conditions) ?? wordsBesideFigures(conditions);
}

/** All statements as bands of one measure; `null` where words are beside them that are none. */
function scaleOf({
  ranges,
  words,
  rest,
  always,
  policy,
  context,
  clauses,
}: Conditions & Pick<Assembled, 'policy'>): Assembled | null {
  const { max } = context;
  const of = ranges.some(({ range }) => range.of === 'rate') ? 'rate' : 'count';
  const none = words.filter((clause) => isNone(clause.label));
  const short = words.filter((clause) => !none.includes(clause) && isShortOfWhole(clause.label));
  const full = none.filter((clause) => of === 'rate' && isFullBesideRising(clause, ranges, max));
  const zeros = none.filter(
    (clause) => !full.includes(clause) && !(of === 'rate' && isPartWhereNone(clause, max)),
  );
  const isOneShort =
    short.length === 1 && rest === null && always === null && zeros.length === 0 && isWholeOnly(ranges);
  const areTiers =
    none.length + (isOneShort ? 1 : 0) === words.length &&
    zeros.length <= 1 &&
    ranges.every(({ range }) => range.of === of) &&
    (ranges.length > 1 || (ranges[0]?.range.isMeasure ?? false)) &&
    sameSubject(ranges) &&
    !sameRangeTwice(ranges);
  if (!areTiers) return null;
  const awards = [...ranges.map(({ earns }) => earns), rest, always];
  if (awards.some((award) => award?.kind === 'line' && (of === 'count') !== isOfNumber(award)))
    return { rule: unreadable('several-formulas'), policy };
  if (of === 'count' && ranges.some(({ earns }) => earns.kind === 'share'))
    return { rule: unreadable('several-formulas'), policy };
  if (loseByExcess(ranges) && (rest !== null || none.length > 0))
    return { rule: unreadable('not-understood'), policy };
  const bands = bandsOf([...ranges, ...zeros], context);
  if (!bands) return { rule: unreadable('above-maximum'), policy };
  const shortOf = isOneShort && short[0] ? (settleAward(short[0].earns, context)?.award ?? null) : null;
  const isBreach = of === 'count' && zeros.length === 0 && !rest && !always && ranges.every(isLoss);
  const takesOff = !context.penalty && (isBreach || ranges.some(({ earns }) => earns.kind === 'off'));
  const mayFallShort = takesOff || context.penalty;
  const rule = assembleTiers(of, bands, {
    max,
    otherwise: rest ?? always ?? shortOf,
    takesOff,
    mayFallShort,
  });
  return { rule, policy: full.length > 0 ? 'full' : policy, levels: optionsOf(clauses, context) };
}

/**
 * "Chi vượt dự toán từ 5%: 0 điểm; còn lại: 2 điểm": 6 may be typed for what is spent too much as well as 106 for all
 * that is spent, and the first would earn the points of those who kept within the plan.
 */
const loseByExcess = (ranges: readonly ClauseOf<'range'>[]): boolean =>
  ranges.every(isExcess) && ranges.some(({ earns }) => earns.kind === 'points' && earns.points === 0);

/** "Vượt 5%" is above 105 % of the plan; "trên 105%" names the whole itself. */
const isExcess = ({ label, range: { from, of } }: ClauseOf<'range'>): boolean => {
  const figures = lex(label).tokens.filter(({ kind }) => kind === 'number');
  return of === 'rate' && from !== null && from.at >= 1 && figures.every(({ value }) => value < 1);
};

/** "Không phát sinh nhiệm vụ: 50% số điểm" beside a rate: nothing to take a rate of, and no rate of 0. */
const isPartWhereNone = ({ label, earns }: ClauseOf<'words'>, max: Points): boolean => {
  const { tokens } = lex(label);
  const isPart = earns.kind === 'points' && earns.points > 0 && earns.points < max;
  return isPart && hasPhrase(tokens, NOTHING_AROSE) && !hasPhrase(tokens, UNWANTED);
};

/** "Để xảy ra từ 01 vụ trở lên: không tính điểm" */
const isLoss = ({ earns, range }: ClauseOf<'range'>): boolean =>
  range.from !== null && earns.kind === 'points' && earns.points === 0;

/** Only "100%: …" beside "không đầy đủ: …". */
const isWholeOnly = (ranges: readonly ClauseOf<'range'>[]): boolean =>
  ranges.length === 1 && ranges[0]?.range.of === 'rate' && ranges[0].range.from?.at === 1;

/**
 * "Không phát sinh hồ sơ quá hạn: điểm tối đa" beside a rate of which more is better: not the rate of 0 but the
 * case in which there is nothing to take a rate of.
 */
function isFullBesideRising(
  clause: ClauseOf<'words'>,
  ranges: readonly ClauseOf<'range'>[],
  max: Points,
): boolean {
  const ordered = [...ranges].sort((a, b) => (a.range.from?.at ?? 0) - (b.range.from?.at ?? 0));
  const [lowest, highest] = [ordered[0]?.earns, ordered.at(-1)?.earns];
  return isMaximum(clause.earns, max) && lowest !== undefined && highest !== undefined
    ? !isMaximum(lowest, max) && isMaximum(highest, max)
    : false;
}

function assembleAlways(award: Award | null, rest: Award | null, max: Points): Rule {
  if ((award?.kind !== 'share' && award?.kind !== 'line') || rest) return unreadable('not-understood');
  const of = award.kind === 'line' && isOfNumber(award) ? 'count' : 'rate';
  return assembleTiers(of, [{ from: null, to: null, award }], { max, otherwise: null, takesOff: false });
}

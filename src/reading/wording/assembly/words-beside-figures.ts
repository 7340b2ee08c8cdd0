import type { Points } from '../../../model/points';
import type { Award, Band, TiersRule } from '../../../model/rule';
import type { Earned } from '../clauses/amount';
import { unreadable, type Assembled, type ClauseOf } from './assembled';
import { assembleLevels } from './assemble-levels';
import { numberOfParts } from './assemble-parts';
import { losesAllByBreach } from './breach';
import { bandsOf, isMaximum, sameRangeTwice, sameSubject, type Conditions } from './class-bands';
import { readRange } from '../clauses/condition';
import { isNone } from '../tokens/labels';
import { lex } from '../tokens/lexer';
import { numbersOfAll } from './n-of-m';
import { hasPhrase, phraseLength, phrases, wordSet, type Phrase } from '../tokens/phrases';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { NONE_OF } from '../tokens/words';

/** Options in words; a single breach is also read from how many there were. */
export function wordsAlone({
  words,
  rest,
  clauses,
  policy,
  context,
}: Conditions & Pick<Assembled, 'policy'>): Assembled {
  const rule = assembleLevels(clauses, context);
  const ofAll = rule.kind === 'levels' ? numbersOfAll(clauses, context) : null;
  if (ofAll) return { rule, policy, figures: ofAll };
  const inBrackets = figuresInBrackets(words, [], context);
  if (inBrackets && rule.kind === 'levels') return { rule, policy, figures: inBrackets };
  const ofNumber =
    rule.kind === 'levels' ? (noneAgainstSome(words, context) ?? noneAgainstRest(words, rest)) : null;
  if (ofNumber) return { rule, policy, figures: ofNumber };
  const parts = rule.kind === 'levels' ? numberOfParts(rule.levels, context.max) : null;
  if (parts) return { rule, policy, figures: parts };
  const [only, ...more] = words;
  if (!only || more.length > 0 || context.penalty || rule.kind !== 'levels') return { rule, policy };
  if (only.earns.kind !== 'off' && !losesAllByBreach(only)) return { rule, policy };
  const off = settleAward(only.earns, context)?.award;
  const full: Award = { kind: 'points', points: context.max };
  return { rule, policy, figures: off ? ofNoneAndSome({ award: full, assumed: true }, off) : null };
}

const ofNoneAndSome = (none: Pick<Band, 'award' | 'assumed'>, some: Award): TiersRule => ({
  kind: 'tiers',
  of: 'count',
  bands: [
    { from: null, to: { at: 0, inclusive: true }, ...none },
    { from: { at: 0, inclusive: false }, to: null, award: some },
  ],
});

const SOME = phrases('có', 'để xảy ra', 'xảy ra', 'để', 'bị');

const isEveryWord = wordSet('mỗi từng mọi');

/** "Không có công chức bị kỷ luật: 2 điểm; có công chức bị kỷ luật: 0 điểm": the number of them says which. */
function noneAgainstSome(words: readonly ClauseOf<'words'>[], context: SettleContext): TiersRule | null {
  const [one, other, ...more] = words;
  if (!one || !other || more.length > 0) return null;
  const [none, some] = isNone(one.label) ? [one, other] : [other, one];
  const named = (label: string, openings: readonly Phrase[]): string => {
    const { tokens } = lex(label);
    const rest = tokens.slice(phraseLength(tokens, 0, openings));
    return rest.length < tokens.length ? rest.map(({ marked }) => marked).join(' ') : '';
  };
  const subject = named(some.label, SOME);
  // "Để xảy ra ngộ độc thực phẩm: 0 điểm; không xảy ra: 3 điểm": none of the same.
  const bare = lex(none.label).tokens;
  const isBare = phraseLength(bare, 0, NONE_OF) === bare.length;
  // "Có báo cáo của mỗi phòng": one of them is not all of them.
  if (lex(some.label).tokens.some(isEveryWord)) return null;
  const isPair = isNone(none.label) && subject !== '' && (isBare || named(none.label, NONE_OF) === subject);
  const [at0, beyond] = [none, some].map(({ earns }) => settleAward(earns, context)?.award);
  return isPair && at0 && beyond ? ofNoneAndSome({ award: at0 }, beyond) : null;
}

/** "Không có công chức bị kỷ luật: 2 điểm, ngược lại: 0 điểm" */
function noneAgainstRest(words: readonly ClauseOf<'words'>[], rest: Award | null): TiersRule | null {
  const [only, ...more] = words;
  if (!only || more.length > 0 || rest?.kind !== 'points' || only.earns.kind !== 'points') return null;
  return namesNone(only.label) ? ofNoneAndSome({ award: only.earns }, rest) : null;
}

const NONE_AT_ALL = phrases('không có', 'không để xảy ra', 'không xảy ra', 'không phát sinh', 'chưa có');

/** "Không có …", of which there may be a number; "không tổ chức" is done or not. */
const namesNone = (label: string): boolean => isNone(label) && hasPhrase(lex(label).tokens, NONE_AT_ALL);

const BRACKET = /\(([^()]*\d[^()]*)\)/u;

/** "Tốt (trên 90%): 3 điểm; khá (từ 70% đến 90%): 2 điểm": what each option stands for. */
function figuresInBrackets(
  words: readonly ClauseOf<'words'>[],
  plain: readonly ClauseOf<'range'>[],
  context: SettleContext,
): TiersRule | null {
  const bracketed = words.flatMap((clause) => {
    const inside = BRACKET.exec(clause.label)?.[1];
    const range = inside === undefined ? null : readRange(lex(inside).tokens);
    return range?.of === 'rate' ? [{ ...clause, kind: 'range' as const, range }] : [];
  });
  const ranges = [...bracketed, ...plain];
  const [first] = ranges;
  if (!first || bracketed.length < words.length || words.length < 2) return null;
  if (!ranges.every(({ range }) => range.of === first.range.of) || !sameSubject(ranges)) return null;
  const bands = bandsOf(ranges, context);
  const rule =
    bands && assembleTiers(first.range.of, bands, { max: context.max, otherwise: null, takesOff: false });
  return rule?.kind === 'tiers' ? withoutAssumed(rule) : null;
}

/**
 * Options in words beside classes of a figure: "100% đúng hạn", "100% có nhiệm vụ muộn", "không báo cáo". The office
 * names one of them; a figure that it declares instead is read by the classes alone.
 */
export function wordsBesideFigures(conditions: Conditions & Pick<Assembled, 'policy'>): Assembled {
  const { ranges, always, policy, clauses, context, words } = conditions;
  if (always) return { rule: unreadable('mixed-conditions'), policy };
  const rule = assembleLevels(clauses, context);
  const ofAll = rule.kind === 'levels' ? numbersOfAll(clauses, context) : null;
  if (ofAll) return { rule, policy, figures: ofAll };
  // "Mức 1 (từ 90%): 3 điểm; mức 2 (từ 75% đến dưới 90%): 2 điểm; dưới 75%: 0 điểm"
  const inBrackets = rule.kind === 'levels' ? figuresInBrackets(words, ranges, context) : null;
  if (inBrackets) return { rule, policy, figures: inBrackets };
  const [first] = ranges;
  const isOneScale =
    first !== undefined &&
    words.length > 0 &&
    !words.some(({ label }) => namesShare(label)) &&
    ranges.every(({ range }) => range.of === first.range.of && range.isMeasure) &&
    sameSubject(ranges) &&
    !sameRangeTwice(ranges);
  const bands = isOneScale ? bandsOf([...ranges, ...atZero(ranges, words)], context) : null;
  const scale =
    bands && first
      ? assembleTiers(first.range.of, bands, {
          max: context.max,
          otherwise: null,
          takesOff: false,
          mayFallShort: true,
        })
      : null;
  const figures = scale?.kind === 'tiers' ? withoutWhole(withoutAssumed(scale), context.max) : null;
  // Parts that only together earn the maximum: the figure of one says nothing of the others.
  const isOfParts =
    rule.kind === 'levels' && rule.levels.some(({ assumed, points }) => assumed && points === context.max);
  const isLevels =
    rule.kind === 'levels' && !isOfParts && !words.some((clause) => holdsBeside(clause, conditions));
  return { rule, policy, figures: isLevels ? figures : null };
}

/** "100% đạt chuẩn, trong đó trên chuẩn từ 30%" has more than one figure: which of them is declared is not known. */
const namesShare = (label: string): boolean => lex(label).tokens.some(({ percent }) => percent);

/** "Có hồ sơ trễ hạn chỉ được 50% số điểm" beside classes that reach the maximum: it holds whatever the figure is. */
function holdsBeside(clause: ClauseOf<'words'>, { ranges, words, context: { max } }: Conditions): boolean {
  if (isStepBelow(clause, ranges)) return false;
  const points = pointsLeft(clause.earns, max);
  const isPart = points === null || (points > 0 && points < max);
  const scale = [...ranges, ...words.filter(({ label }) => isNone(label))];
  const reachesMaximum = scale.some(({ earns }) => isMaximum(earns, max) || earns.kind === 'off');
  return losesAllByBreach(clause) || (isPart && reachesMaximum);
}

const isUnfinished = wordSet('chưa đang mới');
const isFault = wordSet('chậm trễ muộn lỗi thiếu sai vi quá bị dừng ngừng');

/**
 * "Đã nộp hồ sơ nhưng chưa được công nhận: 0,5 điểm" below "01 sản phẩm: 1,5 điểm": a step on the way to the lowest class of
 * figures, which is worth more.
 */
function isStepBelow({ label, earns }: ClauseOf<'words'>, ranges: readonly ClauseOf<'range'>[]): boolean {
  const { tokens } = lex(label);
  const isOpenBelow = ranges.every(({ range }) => (range.from?.at ?? 0) > 0);
  const isLess =
    earns.kind === 'points' &&
    ranges.every((range) => range.earns.kind === 'points' && range.earns.points > earns.points);
  return isOpenBelow && isLess && tokens.some(isUnfinished) && !tokens.some(isFault);
}

const pointsLeft = (earns: Earned, max: Points): number | null =>
  earns.kind === 'off' ? max - earns.points : earns.kind === 'points' ? earns.points : null;

const isLate = wordSet('chậm trễ muộn quá');
const isInTime = wordSet('đúng kịp trước');

/** Which option the figure 0 means: of days of delay the one that is in time, of anything else that there was none. */
function atZero(
  ranges: readonly ClauseOf<'range'>[],
  words: readonly ClauseOf<'words'>[],
): readonly ClauseOf<'words'>[] {
  const isDelay = ranges.some(({ label }) => lex(label).tokens.some(isLate));
  const found = words.filter(({ label }) =>
    isDelay ? !isNone(label) && lex(label).tokens.some(isInTime) : isNone(label),
  );
  // "Có đề xuất nhưng chưa được công nhận: 1 điểm": of none there may be either.
  if (words.some((clause) => isStepBelow(clause, ranges) && !saysNotAtAll(clause) && !isNone(clause.label)))
    return [];
  if (found.length > 0 || isDelay) return found.length === 1 ? found : [];
  // "Không đạt danh hiệu: 0 điểm" below "01 năm: 1 điểm"
  const denied = words.filter(saysNotAtAll);
  const isOnly = denied.length === 1 && ranges.every(({ range }) => (range.from?.at ?? 0) > 0);
  return isOnly ? denied : [];
}

const isNot = wordSet('không chưa');

/** "Không đạt danh hiệu: 0 điểm" */
const saysNotAtAll = ({ label, earns }: ClauseOf<'words'>): boolean =>
  earns.kind === 'points' && earns.points === 0 && isNot(lex(label).tokens[0]);

/**
 * "Toàn bộ viên chức: 2 điểm; trên 75%: 1,5 điểm": the best option is in words, so the whole is not for sure in the
 * highest class. A class of its own for the whole says what it earns.
 */
function withoutWhole(rule: TiersRule, max: Points): TiersRule {
  const earnsMaximum = rule.bands.some(({ award }) => award.kind === 'points' && award.points === max);
  if (rule.of !== 'rate' || earnsMaximum) return rule;
  const bands = rule.bands.map((band) =>
    band.to === null && (band.from === null || band.from.at < 1)
      ? { ...band, to: { at: 1, inclusive: false } }
      : band,
  );
  return { ...rule, bands };
}

/**
 * Beside options in words nothing is assumed: what the classes leave out, the words may mean. So may none at all:
 * "kịp thời: 3 điểm; muộn không quá 5 ngày: 1,5 điểm".
 */
const withoutAssumed = (rule: TiersRule): TiersRule => ({
  ...rule,
  bands: rule.bands
    .filter(({ assumed }) => !assumed)
    .map((band) =>
      rule.of === 'count' && band.from === null && (band.to?.at ?? 0) > 0
        ? { ...band, from: { at: 0, inclusive: false } }
        : band,
    ),
});

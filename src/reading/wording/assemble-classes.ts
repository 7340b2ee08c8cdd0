import type { Points } from '../../model/points';
import type { Award, Band, Rule, TiersRule } from '../../model/rule';
import { pick, unreadable, type Assembled, type ClauseOf } from './assembled';
import { assembleLevels, optionsOf } from './assemble-levels';
import type { Earned } from './amount';
import type { Clause } from './clause-kinds';
import { isNone, isShortOfWhole } from './labels';
import { lex } from './lexer';
import { hasPhrase } from './phrases';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { UNWANTED } from './words';

interface Conditions {
  readonly ranges: readonly ClauseOf<'range'>[];
  readonly words: readonly ClauseOf<'words'>[];
  readonly rest: Award | null;
  readonly always: Award | null;
  readonly clauses: readonly Clause[];
  readonly context: SettleContext;
}

const isMaximum = (earns: Earned, max: Points): boolean => earns.kind === 'points' && earns.points === max;

/** Classes of a rate or a count, options in words, or both beside each other. */
export function assembleClasses(clauses: readonly Clause[], context: SettleContext): Assembled {
  const { max } = context;
  const always = pick(clauses, 'always').filter(({ earns }) => !isMaximum(earns, max));
  if (always.length > 1) return { rule: unreadable('several-formulas'), policy: null };
  const otherwise = pick(clauses, 'otherwise');
  if (otherwise.length > 1) return { rule: unreadable('not-understood'), policy: null };
  const awardOf = (earns: Earned | undefined): Award | null =>
    (earns && settleAward(earns, context)?.award) ?? null;
  return assembleConditions(
    withoutImpliedPolicy({
      ranges: pick(clauses, 'range'),
      words: pick(clauses, 'words'),
      rest: awardOf(otherwise[0]?.earns),
      always: awardOf(always[0]?.earns),
      clauses,
      context,
    }),
  );
}

/**
 * Beside a formula, "không có văn bản phải xử lý: điểm tối đa" says what happens when nothing arises. (That
 * there was nothing bad, "không có hồ sơ trễ hạn", is an achievement instead.)
 */
function withoutImpliedPolicy(conditions: Conditions): Conditions & Pick<Assembled, 'policy'> {
  const { words, always, ranges, context } = conditions;
  const isShare = always?.kind === 'share' || ranges.some(({ earns }) => earns.kind === 'share');
  const implied = words.filter(
    ({ label, earns }) =>
      isShare && isNone(label) && isMaximum(earns, context.max) && !hasPhrase(lex(label).tokens, UNWANTED),
  );
  const rest = words.filter((clause) => !implied.includes(clause));
  return { ...conditions, words: rest, policy: implied.length > 0 ? 'full' : null };
}

function assembleConditions(conditions: Conditions & Pick<Assembled, 'policy'>): Assembled {
  const { ranges, words, rest, always, policy, clauses, context } = conditions;
  const { max } = context;
  if (
    pick(clauses, 'cap').some(
      ({ cap }) => cap.kind !== 'maximum' && !(cap.kind === 'points' && cap.points === max),
    )
  )
    return { rule: unreadable('not-understood'), policy };
  if (ranges.length + words.length === 0) return { rule: assembleAlways(always, rest, max), policy };
  if (ranges.length === 0)
    return always ? { rule: unreadable('mixed-conditions'), policy } : wordsAlone(conditions);
  return scaleOf(conditions) ?? beside(conditions);
}

/** Options in words; a single breach is also read from how many there were. */
function wordsAlone({ words, clauses, policy, context }: Conditions & Pick<Assembled, 'policy'>): Assembled {
  const rule = assembleLevels(clauses, context);
  const [only, ...more] = words;
  const isBreach = only?.earns.kind === 'off' && more.length === 0 && !context.penalty;
  if (!isBreach || rule.kind !== 'levels') return { rule, policy };
  const off = settleAward(only.earns, context)?.award;
  const figures: TiersRule | null = off
    ? {
        kind: 'tiers',
        of: 'count',
        bands: [
          {
            from: null,
            to: { at: 0, inclusive: true },
            award: { kind: 'points', points: context.max },
            assumed: true,
          },
          { from: { at: 0, inclusive: false }, to: null, award: off },
        ],
      }
    : null;
  return { rule, policy, figures };
}

/** All statements as bands of one measure; `null` where words stand beside them that are none. */
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
  const zeros = none.filter((clause) => !full.includes(clause));
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
  if (of === 'count' && ranges.some(({ earns }) => earns.kind === 'share'))
    return { rule: unreadable('several-formulas'), policy };
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

/** "Để xảy ra từ 01 vụ trở lên: không tính điểm" */
const isLoss = ({ earns, range }: ClauseOf<'range'>): boolean =>
  range.from !== null && earns.kind === 'points' && earns.points === 0;

/** Only "100%: …" beside "không đầy đủ: …". */
const isWholeOnly = (ranges: readonly ClauseOf<'range'>[]): boolean =>
  ranges.length === 1 && ranges[0]?.range.of === 'rate' && ranges[0].range.from?.at === 1;

function bandsOf(
  clauses: readonly (ClauseOf<'range'> | ClauseOf<'words'>)[],
  context: SettleContext,
): readonly Band[] | null {
  const bands: Band[] = [];
  for (const clause of clauses) {
    const settled = settleAward(clause.earns, context);
    if (!settled || settled.isOpen) return null;
    const place =
      clause.kind === 'range'
        ? { from: clause.range.from, to: clause.range.to }
        : { from: null, to: { at: 0, inclusive: true } };
    bands.push({ ...place, award: settled.award, ...(clause.assumed ? { assumed: true as const } : {}) });
  }
  return bands;
}

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
  if (award?.kind !== 'share' || rest) return unreadable('not-understood');
  return assembleTiers('rate', [{ from: null, to: null, award }], { max, otherwise: null, takesOff: false });
}

/** All conditions measure the same: what one names, the others name or leave out. */
function sameSubject(ranges: readonly ClauseOf<'range'>[]): boolean {
  const subjects = ranges.map(({ range }) => new Set(range.subject));
  const longest = subjects.reduce((a, b) => (b.size > a.size ? b : a), new Set<string>());
  return subjects.every((subject) => [...subject].every((word) => longest.has(word)));
}

function sameRangeTwice(ranges: readonly ClauseOf<'range'>[]): boolean {
  const keys = ranges.map(({ range }) => JSON.stringify([range.from, range.to]));
  return new Set(keys).size < keys.length;
}

/**
 * Options in words beside classes of a figure: "100% đúng hạn", "100% có nhiệm vụ muộn", "không báo cáo". The office
 * names one of them; a figure that it declares instead is read by the classes alone.
 */
function beside(conditions: Conditions & Pick<Assembled, 'policy'>): Assembled {
  const { ranges, always, policy, clauses, context, words } = conditions;
  if (always) return { rule: unreadable('mixed-conditions'), policy };
  const rule = assembleLevels(clauses, context);
  const [first] = ranges;
  const isOneScale =
    first !== undefined &&
    words.length > 0 &&
    ranges.every(({ range }) => range.of === first.range.of && range.isMeasure) &&
    sameSubject(ranges) &&
    !sameRangeTwice(ranges);
  const none = words.filter(({ label }) => isNone(label));
  const bands = isOneScale ? bandsOf([...ranges, ...(none.length === 1 ? none : [])], context) : null;
  const scale =
    bands && first
      ? assembleTiers(first.range.of, bands, {
          max: context.max,
          otherwise: null,
          takesOff: false,
          mayFallShort: true,
        })
      : null;
  const figures = scale?.kind === 'tiers' ? withoutAssumed(scale) : null;
  return { rule, policy, figures: rule.kind === 'levels' ? figures : null };
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

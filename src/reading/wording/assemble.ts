import type { Points } from '../../model/points';
import type { Award, Level, LevelsRule, NotApplicablePolicy, Rule, RuleProblem } from '../../model/rule';
import { markedKey, textKey } from '../../text/key';
import type { Clause } from './clause';
import { lex } from './lexer';
import { hasPhrase, phraseLength, wordSet } from './phrases';
import { assembleTiers, type StatedBand } from './tiers';
import { NONE_OF, UNWANTED } from './words';

/** A rule put together from its statements, with the policy that one of them may imply. */
export interface Assembled {
  readonly rule: Rule;
  readonly policy: NotApplicablePolicy | null;
}

export const unreadable = (why: RuleProblem): Rule => ({ kind: 'unreadable', why });

export const isConditional = (clause: Clause): boolean =>
  ['range', 'words', 'each', 'otherwise'].includes(clause.kind);

/** "tính theo đơn vị dẫn đầu" tells how points are computed; no office can choose it as its level. */
const isComputation = (clause: Clause): boolean =>
  clause.kind === 'words' && /^(duoc )?tinh (theo|bang|tren) /.test(textKey(clause.label));

type Of<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;

const pick = <Kind extends Clause['kind']>(clauses: readonly Clause[], kind: Kind): readonly Of<Kind>[] =>
  clauses.filter((clause): clause is Of<Kind> => clause.kind === kind);

const only = (rule: Rule): Assembled => ({ rule, policy: null });

/** Puts statements together as one rule, or says why they make none. */
export function assemble(clauses: readonly Clause[], max: Points): Assembled {
  if (clauses.some((clause) => clause.kind === 'unknown' || isComputation(clause)))
    return only(unreadable('not-understood'));
  // A heading in the middle opens a second scale for other units.
  const leads = clauses.map((clause) => clause.kind === 'note' && clause.leadsIn);
  const first = clauses.findIndex((clause) => isConditional(clause));
  if (leads.some((leads, at) => leads && first >= 0 && at > first))
    return only(unreadable('several-formulas'));
  const each = pick(clauses, 'each');
  if (each.length > 1) return only(unreadable('several-formulas'));
  if (each[0]) return only(assembleEach(each[0], clauses, max));
  const always = pick(clauses, 'always').filter(({ award }) => !isMaximum(award, max));
  if (always.length > 1) return only(unreadable('several-formulas'));
  const otherwise = pick(clauses, 'otherwise');
  if (otherwise.length > 1) return only(unreadable('not-understood'));
  const conditions: Conditions = {
    ranges: pick(clauses, 'range'),
    words: pick(clauses, 'words'),
    rest: otherwise[0]?.award ?? null,
    always: always[0]?.award ?? null,
    clauses,
    max,
  };
  return assembleConditions(withoutImpliedPolicy(conditions));
}

const isMaximum = (award: Award, max: Points): boolean => award.kind === 'points' && award.points === max;

/** "Mỗi … được/trừ …" with its cap, which may be a statement of its own. */
function assembleEach(each: Of<'each'>, clauses: readonly Clause[], max: Points): Rule {
  const others = clauses.filter(({ kind }) => !['each', 'cap', 'note', 'policy'].includes(kind));
  const stated = [each.cap, ...pick(clauses, 'cap').map((clause) => clause.cap)].filter(
    ({ kind }) => kind !== 'unsaid',
  );
  const limits = new Set(stated.map((limit) => (limit.kind === 'points' ? limit.points : max)));
  if (limits.size > 1) return unreadable('not-understood');
  const cap = stated.find((limit) => limit.kind === 'points')?.points ?? null;
  if (each.deducts) {
    if (cap !== null && cap !== max) return unreadable('not-understood');
    if (!others.every((clause) => saysFullWithoutEvents(clause, max))) return unreadable('mixed-conditions');
    return { kind: 'deduction', each: each.each, unit: each.unit };
  }
  const fits = (clause: Clause): boolean =>
    saysNothingWithoutUnits(clause) || (clause.kind === 'always' && isMaximum(clause.award, max));
  if (!others.every(fits)) return unreadable('mixed-conditions');
  if (each.each > max || (cap !== null && cap > max)) return unreadable('above-maximum');
  if (cap !== null && cap < max) return unreadable('below-maximum');
  return { kind: 'count', each: each.each, unit: each.unit, cap };
}

/** "Đầy đủ: điểm tối đa" beside a deduction says what the deduction says: no events, full points. */
const saysFullWithoutEvents = (clause: Clause, max: Points): boolean =>
  (clause.kind === 'words' ||
    clause.kind === 'always' ||
    (clause.kind === 'range' && !/\d/.test(clause.label.replace(/\([^)]*\)/g, '')))) &&
  isMaximum(clause.award, max);

/** "Không có: 0 điểm" beside points for each unit. */
const saysNothingWithoutUnits = (clause: Clause): boolean =>
  clause.kind === 'words' &&
  clause.award.kind === 'points' &&
  clause.award.points === 0 &&
  isNone(clause.label);

function isNone(label: string): boolean {
  const { tokens } = lex(label);
  const at = tokens.findIndex((token) => !isLeadIn(token));
  return (
    phraseLength(tokens, at, NONE_OF) > 0 &&
    tokens.every((token) => token.kind === 'word' || token.kind === 'symbol')
  );
}

const isLeadIn = wordSet('trường hợp nếu khi đơn vị trong năm');

interface Conditions {
  readonly ranges: readonly Of<'range'>[];
  readonly words: readonly Of<'words'>[];
  readonly rest: Award | null;
  readonly always: Award | null;
  readonly clauses: readonly Clause[];
  readonly max: Points;
}

/**
 * Beside a formula, "không có văn bản phải xử lý: điểm tối đa" says what happens when nothing arises. (That
 * there was nothing bad, "không có hồ sơ trễ hạn", is an achievement instead.)
 */
function withoutImpliedPolicy(conditions: Conditions): Conditions & Pick<Assembled, 'policy'> {
  const { words, always, ranges, max } = conditions;
  const isShare = always?.kind === 'share' || ranges.some(({ award }) => award.kind === 'share');
  const implied = words.filter(
    ({ label, award }) =>
      isShare && isNone(label) && isMaximum(award, max) && !hasPhrase(lex(label).tokens, UNWANTED),
  );
  const rest = words.filter((clause) => !implied.includes(clause));
  return { ...conditions, words: rest, policy: implied.length > 0 ? 'full' : null };
}

function assembleConditions(conditions: Conditions & Pick<Assembled, 'policy'>): Assembled {
  const { ranges, words, rest, always, max, policy, clauses } = conditions;
  if (pick(clauses, 'cap').some(({ cap }) => cap.kind === 'points' && cap.points !== max)) {
    return { rule: unreadable('not-understood'), policy };
  }
  if (ranges.length + words.length === 0) return { rule: assembleAlways(always, rest, max), policy };
  if (ranges.length === 0)
    return { rule: always ? unreadable('mixed-conditions') : assembleLevels(conditions), policy };
  const of = ranges.some(({ range }) => range.of === 'rate') ? 'rate' : 'count';
  const none = words.filter((clause) => isNone(clause.label));
  const full = none.filter((clause) => of === 'rate' && isFullBesideRising(clause, ranges, max));
  const zeros = none.filter((clause) => !full.includes(clause));
  const areTiers =
    none.length === words.length &&
    zeros.length <= 1 &&
    ranges.every(({ range }) => range.of === of) &&
    sameSubject(ranges) &&
    !sameRangeTwice(ranges);
  if (areTiers) {
    const zero = zeros.map(({ award }): StatedBand => ({
      from: null,
      to: { at: 0, inclusive: true },
      award,
    }));
    const bands = ranges.map(({ range, award }): StatedBand => ({ from: range.from, to: range.to, award }));
    const rule = assembleTiers(of, [...bands, ...zero], rest ?? always, max);
    return { rule, policy: full.length > 0 ? 'full' : policy };
  }
  return { rule: always ? unreadable('mixed-conditions') : assembleMixedLevels(conditions), policy };
}

/**
 * "Không phát sinh hồ sơ quá hạn: điểm tối đa" beside a rate of which more is better: not the rate of 0 but the
 * case in which there is nothing to take a rate of.
 */
function isFullBesideRising(clause: Of<'words'>, ranges: readonly Of<'range'>[], max: Points): boolean {
  const ordered = [...ranges].sort((a, b) => (a.range.from?.at ?? 0) - (b.range.from?.at ?? 0));
  const [lowest, highest] = [ordered[0]?.award, ordered.at(-1)?.award];
  return isMaximum(clause.award, max) && lowest !== undefined && highest !== undefined
    ? !isMaximum(lowest, max) && isMaximum(highest, max)
    : false;
}

function assembleAlways(award: Award | null, rest: Award | null, max: Points): Rule {
  if (award?.kind !== 'share' || rest) return unreadable('not-understood');
  return assembleTiers('rate', [{ from: null, to: null, award }], null, max);
}

/** All conditions measure the same: what one names, the others name or leave out. */
function sameSubject(ranges: readonly Of<'range'>[]): boolean {
  const subjects = ranges.map(({ range }) => new Set(range.subject));
  const longest = subjects.reduce((a, b) => (b.size > a.size ? b : a), new Set<string>());
  return subjects.every((subject) => [...subject].every((word) => longest.has(word)));
}

function sameRangeTwice(ranges: readonly Of<'range'>[]): boolean {
  const keys = ranges.map(({ range }) => JSON.stringify([range.from, range.to]));
  return new Set(keys).size < keys.length;
}

/**
 * Options whose labels hold numbers but are words all the same: "100% đúng hạn", "100% có nhiệm vụ muộn",
 * "<100%". A rate here and a count there is beyond a list of levels.
 */
function assembleMixedLevels(conditions: Conditions): Rule {
  const kinds = new Set(conditions.ranges.map(({ range }) => range.of));
  if (kinds.size > 1) return unreadable('mixed-conditions');
  const isDistinct =
    sameRangeTwice(conditions.ranges) || !sameSubject(conditions.ranges) || conditions.words.length > 0;
  return isDistinct ? assembleLevels(conditions) : unreadable('mixed-conditions');
}

/** The statements as a list of levels, where each has fixed points; `null` where they do not make one. */
export function optionsOf(clauses: readonly Clause[], max: Points): LevelsRule | null {
  const rule = levelsOf(clauses, max);
  return rule.kind === 'levels' ? rule : null;
}

const assembleLevels = ({ clauses, max }: Conditions): Rule => levelsOf(clauses, max);

/** A list of options in words; every option must have its own label, and one must earn the maximum. */
function levelsOf(clauses: readonly Clause[], max: Points): Rule {
  const levels: Level[] = [];
  for (const clause of clauses) {
    if (clause.kind !== 'range' && clause.kind !== 'words' && clause.kind !== 'otherwise') continue;
    if (clause.label === '') return unreadable('mixed-conditions');
    if (clause.award.kind !== 'points') return unreadable('mixed-conditions');
    levels.push({ label: clause.label, points: clause.award.points });
  }
  if (levels.some((level) => hasTwoMeasures(level.label))) return unreadable('mixed-conditions');
  if (levels.some((level) => level.points > max)) return unreadable('above-maximum');
  if (!levels.some((level) => level.points === max)) return unreadable('below-maximum');
  // One option alone says nothing of the other case.
  if (levels.length < 2) return unreadable('not-understood');
  const labels = new Set(levels.map((level) => markedKey(level.label)));
  return labels.size < levels.length ? unreadable('overlapping-tiers') : { kind: 'levels', levels };
}

/** "Từ 90% trở lên và có từ 02 sáng kiến": no single figure and no single word tells whether it is met. */
function hasTwoMeasures(label: string): boolean {
  const { tokens } = lex(label);
  const numbers = tokens.filter((token) => token.kind === 'number');
  return (
    numbers.length >= 2 &&
    numbers.some((token) => token.percent) &&
    tokens.some((token) => token.marked === 'va\u0300')
  );
}

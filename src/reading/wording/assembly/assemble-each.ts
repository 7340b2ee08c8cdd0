import { asPoints, type Points } from '../../../model/points';
import type { Band, Bound, Level, Rule } from '../../../model/rule';
import { pick, unreadable, type Assembled, type ClauseOf } from './assembled';
import { levelsFrom } from './assemble-levels';
import { belowFullNumber, firstThenMore } from './first-case';
import { isWhole, fixedPoints, saysFullWithoutEvents, stepsRule } from './each-steps';
import { capOf, mostOff, type Each, type CaseLimit } from './each-limits';
import { bonusForAll, fullNumber, isBesideCounting } from './bonus-for-all';
import { eachAsClass } from './each-as-class';
import { onTop } from './each-on-top';
import { opposite } from './band-order';
import type { Clause } from '../clauses/clause-kinds';
import { bringsNothing, withinClass } from './assemble-each-within';
import { isNone } from '../tokens/labels';
import { lex } from '../tokens/lexer';
import { losesAllByBreach } from './breach';
import { hasPhrase } from '../tokens/phrases';
import { missingWithFirst } from './missing-classes';
import { settleAward, type SettleContext } from './settle';
import { severalDeductions } from './several-deductions';
import { assembleTiers } from './tiers';
import { CAP_WORDS, FLOOR_WORDS, SAYS_WHAT_IS_LEFT } from '../tokens/words';

const only = (rule: Rule): Assembled => ({ rule, policy: null });

/** "Mỗi … được/trừ …" with its cap, which may be a statement of its own. */
export function assembleEach(
  each: readonly Each[],
  clauses: readonly Clause[],
  context: SettleContext,
): Assembled {
  const classes = asClasses(each, clauses, context);
  if (classes) return only(classes);
  const [one, ...more] = each;
  const stairs = firstThenMore(clauses, context) ?? belowFullNumber(clauses, context);
  if (stairs) return only(stairs);
  if (!one || more.length > 0)
    return only(severalDeductions(each, clauses, context) ?? unreadable('several-formulas'));
  const asClass = eachAsClass(one, clauses, context);
  if (asClass) return only(asClass);
  const cap = capOf(one, clauses, context);
  if (!cap) return only(unreadable('not-understood'));
  // "Mỗi hồ sơ chậm quá 5 ngày …; từ 10 ngày …": classes of days beside a number of files.
  if (/\d/.test(one.unit) && pick(clauses, 'range').length > 0) return only(unreadable('mixed-conditions'));
  if (one.within) return only(withinClass(one, one.within, cap, clauses, context));
  return one.deducts && !context.penalty
    ? deduction(one, cap, clauses, context)
    : counting(one, cap, clauses, context);
}

/** "01 trường hợp: trừ 1; 02 trường hợp: trừ 3; từ 03 trở lên: trừ hết": a class for each number, none for each case. */
function asClasses(each: readonly Each[], clauses: readonly Clause[], context: SettleContext): Rule | null {
  const ranges = pick(clauses, 'range').filter(({ range }) => range.of === 'count');
  const [one, ...more] = each;
  // "Đủ 12 số: 3 điểm; thiếu 1 số trừ 0,25 điểm": the first counts something else.
  const beside = ranges.filter(
    (clause) =>
      (clause.earns.kind === 'off' || clause.earns.kind === 'points') &&
      !(one?.deducts && isWhole(clause, context.max)),
  );
  if (!one?.isLiteralOne || more.length > 0 || beside.length === 0 || one.cap.kind !== 'unsaid') return null;
  const isStaircase = beside.some(({ range }) => (range.from?.at ?? 0) > 1);
  if (!isStaircase || isDaysWithLimit(one, beside, context.max)) return null;
  const others = clauses.filter(
    (clause) =>
      !['each', 'cap', 'note', 'policy', 'remark'].includes(clause.kind) &&
      !beside.some((range) => range === clause) &&
      !saysFullWithoutEvents(clause, context.max),
  );
  if (!others.every((clause) => 'label' in clause && isNone(clause.label)))
    return unreadable('mixed-conditions');
  const turned = missingWithFirst(one, ranges, clauses, context);
  if (turned) return turned;
  const first = settleAward({ kind: one.deducts ? 'off' : 'points', points: one.each } as const, context);
  const settled = beside.map(({ range, earns }) => ({ range, settled: settleAward(earns, context) }));
  if (!first || settled.some((band) => band.settled === null)) return unreadable('above-maximum');
  const bound = { at: 1, inclusive: true };
  const bands: Band[] = [{ from: bound, to: bound, award: first.award }];
  for (const { range, settled: award } of settled) {
    if (award) bands.push({ from: range.from, to: range.to, award: award.award });
  }
  const full = clauses.some((clause) => saysFullWithoutEvents(clause, context.max));
  const none = { from: null, to: { at: 0, inclusive: true } };
  const free = context.penalty ? 0 : context.max;
  const stated = full && one.deducts ? [{ ...none, award: fixedPoints(free) }, ...bands] : bands;
  const inPenalty =
    context.penalty && !full
      ? [{ ...none, award: fixedPoints(0), assumed: true } as const, ...bands]
      : stated;
  return assembleTiers('count', inPenalty, {
    max: context.max,
    otherwise: null,
    takesOff: one.deducts && !context.penalty,
    mayFallShort: one.deducts || context.penalty,
  });
}

/** "Chậm 1 ngày trừ 0,25 điểm; chậm quá 3 ngày không tính điểm": so much for each day, and no class for one day. */
const isDaysWithLimit = (one: Each, beside: readonly ClauseOf<'range'>[], max: Points): boolean =>
  beside.length === 1 &&
  beside.every((clause) => isCutOff(clause, one, max) && (clause.range.from?.at ?? 0) > 2);

/** Full points, less so much for each event. */
function deduction(
  each: Each,
  cap: CaseLimit,
  clauses: readonly Clause[],
  context: SettleContext,
): Assembled {
  const { max } = context;
  const others = clauses.filter((clause) => !isBesideCounting(clause));
  const words = pick(others, 'words').filter((clause) => !saysFullWithoutEvents(clause, max));
  if (words.some((clause) => bearsOnCases(clause, max))) return only(unreadable('mixed-conditions'));
  const rest = others.filter(
    (clause) => clause.kind !== 'words' && !saysFullWithoutEvents(clause, max, each.after),
  );
  const [beyond, ...more] = rest;
  if (beyond && more.length === 0 && isCutOff(beyond, each, max)) {
    const upTo = opposite(beyond.range.from);
    const most = mostOff(cap, max);
    if (most > max || each.each > max || words.length > 0) return only(unreadable('mixed-conditions'));
    return only(cutOffRule(each, { max, limit: asPoints(Number((max - most).toPrecision(12))) }, upTo));
  }
  if (rest.length > 0 || words.some(({ earns }) => settleAward(earns, context) === null))
    return only(unreadable('mixed-conditions'));
  if (words.some(({ label }) => limitsPoints(label))) return only(unreadable('not-understood'));
  const most = mostOff(cap, max);
  if (most > max || most <= 0 || each.each > max) return only(unreadable('above-maximum'));
  const levels = words.length > 0 ? levelsOf(pick(others, 'words'), context) : null;
  if (words.length > 0 && !levels) return only(unreadable('mixed-conditions'));
  const isPlain = each.per === 1 && each.after === 0;
  const rule: Rule = isPlain
    ? { kind: 'deduction', each: each.each, unit: each.unit, ...(most === max ? {} : { most }) }
    : stepsRule(each, max, asPoints(max - most), -1);
  return { rule, policy: null, levels };
}

/** "chậm quá 5 ngày: 0 điểm" beside "chậm mỗi ngày trừ 0,2 điểm": from there on nothing is left. */
function isCutOff(clause: Clause, each: Each, max: Points): clause is ClauseOf<'range'> {
  if (clause.kind !== 'range' || clause.range.of !== 'count') return false;
  const { range, earns } = clause;
  const isAllOff =
    (earns.kind === 'off' && earns.points === max) || (earns.kind === 'points' && earns.points === 0);
  if (!isAllOff || !range.from || range.to || range.from.at <= each.after) return false;
  const unit = new Set(lex(each.unit).tokens.map(({ marked }) => marked));
  return range.subject.length === 0 || range.subject.some((word) => unit.has(word));
}

function cutOffRule(
  each: Each,
  { max, limit }: { readonly max: Points; readonly limit: Points },
  upTo: Bound | null,
): Rule {
  const rule = stepsRule(each, max, limit, -1);
  if (rule.kind !== 'tiers' || !upTo) return rule;
  const bands = rule.bands.map((band) => (band.to === null ? { ...band, to: upTo } : band));
  const nothing: Band = { from: opposite(upTo), to: null, award: fixedPoints(0) };
  return assembleTiers('count', [...bands, nothing], { max, otherwise: null, takesOff: true });
}

/** "Có báo cáo sai: trừ 1 điểm", "khá: 2 điểm", "vi phạm: 0 điểm": the number of cases does not say whether it holds. */
const bearsOnCases = (clause: ClauseOf<'words'>, max: Points): boolean =>
  clause.onTop === true ||
  clause.earns.kind === 'off' ||
  (clause.earns.kind === 'points' && clause.earns.points > 0 && clause.earns.points < max) ||
  losesAllByBreach(clause);

/** "nhưng phải giữ lại ít nhất …" that was not understood as a limit is no option of the scale either. */
const limitsPoints = (label: string): boolean => {
  const { tokens } = lex(label);
  return [FLOOR_WORDS, CAP_WORDS, SAYS_WHAT_IS_LEFT].some((list) => hasPhrase(tokens, list));
};

/** So much for each unit, up to the cap; on top of a first class where there is one. */
function counting(each: Each, cap: CaseLimit, clauses: readonly Clause[], context: SettleContext): Assembled {
  const { max, penalty } = context;
  if (cap.kind === 'least' || (each.isUnclear && !penalty)) return only(unreadable('not-understood'));
  const most = cap.kind === 'most' ? cap.points : null;
  if (each.each > max) return only(unreadable('above-maximum'));
  if (most !== null && most > max && !penalty) return only(unreadable('above-maximum'));
  if (most !== null && most < max && !penalty) return only(unreadable('below-maximum'));
  const base = pick(clauses, 'range').filter(({ range }) => range.of === 'count');
  if ((each.isFurther || each.after > 0) && base.length > 0) return only(onTop(each, base, clauses, context));
  const bonus = base.length === 1 && most === null && !penalty ? bonusForAll(each, base[0], context) : null;
  if (bonus && clauses.every((clause) => clause === base[0] || isBesideCounting(clause))) return only(bonus);
  const isPlain = clauses.every(
    (clause) => clause === base[0] || isBesideCounting(clause) || bringsNothing(clause),
  );
  const full = base.length === 1 && !penalty ? fullNumber(each, base[0], context) : null;
  if (full) return only(isPlain ? full : unreadable('mixed-conditions'));
  const others = clauses.filter((clause) => !isBesideCounting(clause));
  const isBreached = pick(others, 'words').some(losesAllByBreach);
  if (isBreached || !others.every((clause) => bringsNothing(clause) || isWhole(clause, max)))
    return only(unreadable('mixed-conditions'));
  const words = pick(others, 'words').filter(({ label }) => !isNone(label));
  const levels = words.some((clause) => isWhole(clause, max)) ? levelsOf(words, context) : null;
  if (each.per !== 1 || each.after > 0)
    return { rule: stepsRule(each, asPoints(0), most ?? max, 1), policy: null, levels };
  return { rule: { kind: 'count', each: each.each, unit: each.unit, cap: most }, policy: null, levels };
}

function levelsOf(words: readonly ClauseOf<'words'>[], context: SettleContext) {
  const levels = levelsFrom(words, context);
  return Array.isArray(levels) && levels.length > 0
    ? { kind: 'levels' as const, levels: levels as readonly Level[] }
    : null;
}

import { asPoints, type Points } from '../../model/points';
import type { Band, Level, Rule, StepsAward } from '../../model/rule';
import { pick, unreadable, type Assembled, type ClauseOf } from './assembled';
import { levelsFrom } from './assemble-levels';
import type { Cap } from './cap';
import type { Clause } from './clause-kinds';
import { isNone } from './labels';
import { lex } from './lexer';
import { hasPhrase } from './phrases';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { CAP_WORDS, FLOOR_WORDS, SAYS_WHAT_IS_LEFT } from './words';

type Each = ClauseOf<'each'>;

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
  if (!one || more.length > 0) return only(unreadable('several-formulas'));
  const cap = capOf(one, clauses, context);
  if (!cap) return only(unreadable('not-understood'));
  return one.deducts && !context.penalty
    ? deduction(one, cap, clauses, context)
    : counting(one, cap, clauses, context);
}

/** "01 trường hợp: trừ 1; 02 trường hợp: trừ 3; từ 03 trở lên: trừ hết": a class for each number, none for each case. */
function asClasses(each: readonly Each[], clauses: readonly Clause[], context: SettleContext): Rule | null {
  const ranges = pick(clauses, 'range').filter(({ range }) => range.of === 'count');
  const beside = ranges.filter(({ earns }) => earns.kind === 'off' || earns.kind === 'points');
  const [one, ...more] = each;
  if (!one?.isLiteralOne || more.length > 0 || beside.length === 0 || one.cap.kind !== 'unsaid') return null;
  const isStaircase = beside.some(({ range }) => (range.from?.at ?? 0) > 1);
  if (!isStaircase) return null;
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
  const stated = full && one.deducts ? [{ ...none, award: points(free) }, ...bands] : bands;
  const inPenalty =
    context.penalty && !full ? [{ ...none, award: points(0), assumed: true } as const, ...bands] : stated;
  return assembleTiers('count', inPenalty, {
    max: context.max,
    otherwise: null,
    takesOff: one.deducts && !context.penalty,
    mayFallShort: one.deducts || context.penalty,
  });
}

const points = (value: number) => ({ kind: 'points', points: asPoints(value) }) as const;

type Limit =
  { readonly kind: 'none' | 'whole' } | { readonly kind: 'most' | 'least'; readonly points: Points };

/** The cap of all statements together; `null` where they contradict each other. */
function capOf(each: Each, clauses: readonly Clause[], { max }: SettleContext): Limit | null {
  const stated = [each.cap, ...pick(clauses, 'cap').map(({ cap }) => cap)].flatMap((cap) =>
    limitOf(cap, each),
  );
  const figures = stated.flatMap((limit) => (limit.kind === 'most' || limit.kind === 'least' ? [limit] : []));
  const keys = new Set(figures.map((limit) => JSON.stringify(limit)));
  const contradicts = stated.length > figures.length && figures.some((limit) => limit.points !== max);
  if (keys.size > 1 || contradicts) return null;
  return figures[0] ?? stated[0] ?? { kind: 'none' };
}

function limitOf(cap: Cap, each: Each): readonly Limit[] {
  switch (cap.kind) {
    case 'unsaid':
      return [];
    case 'maximum':
      return [{ kind: 'whole' }];
    case 'points':
      return [{ kind: 'most', points: cap.points }];
    case 'units':
      return [{ kind: 'most', points: asPoints(Number((cap.count * each.each).toPrecision(12))) }];
    case 'floor':
      return [{ kind: 'least', points: cap.points }];
  }
}

/** How much is taken off at the most. */
function mostOff(cap: Limit, max: Points): Points {
  if (cap.kind === 'most') return cap.points;
  return cap.kind === 'least' ? asPoints(Number((max - cap.points).toPrecision(12))) : max;
}

/** Full points, less so much for each event. */
function deduction(each: Each, cap: Limit, clauses: readonly Clause[], context: SettleContext): Assembled {
  const { max } = context;
  const others = clauses.filter(({ kind }) => !['each', 'cap', 'note', 'policy', 'remark'].includes(kind));
  const words = pick(others, 'words').filter((clause) => !saysFullWithoutEvents(clause, max));
  const rest = others.filter(
    (clause) => clause.kind !== 'words' && !saysFullWithoutEvents(clause, max, each.after),
  );
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

/** "nhưng phải giữ lại ít nhất …" that was not understood as a limit is no option of the scale either. */
const limitsPoints = (label: string): boolean => {
  const { tokens } = lex(label);
  return [FLOOR_WORDS, CAP_WORDS, SAYS_WHAT_IS_LEFT].some((list) => hasPhrase(tokens, list));
};

/** From a base so much for each step: what comes before the first that counts keeps the base. */
function stepsRule(each: Each, base: Points, limit: Points, sign: 1 | -1): Rule {
  const award: StepsAward = {
    kind: 'steps',
    base,
    from: each.after,
    per: each.per,
    each: asPoints(sign * each.each),
    limit,
  };
  const free: readonly Band[] =
    each.after === 0 ? [] : [{ from: null, to: { at: each.after, inclusive: true }, award: points(base) }];
  const from = each.after === 0 ? null : { at: each.after, inclusive: false };
  return { kind: 'tiers', of: 'count', bands: [...free, { from, to: null, award }] };
}

/** So much for each unit, up to the cap; on top of a first class where there is one. */
function counting(each: Each, cap: Limit, clauses: readonly Clause[], context: SettleContext): Assembled {
  const { max, penalty } = context;
  if (cap.kind === 'least') return only(unreadable('not-understood'));
  const most = cap.kind === 'most' ? cap.points : null;
  if (each.each > max) return only(unreadable('above-maximum'));
  if (most !== null && most > max && !penalty) return only(unreadable('above-maximum'));
  if (most !== null && most < max && !penalty) return only(unreadable('below-maximum'));
  const base = pick(clauses, 'range').filter(({ range }) => range.of === 'count');
  if ((each.isFurther || each.after > 0) && base.length > 0) return only(onTop(each, base, clauses, context));
  const others = clauses.filter(({ kind }) => !['each', 'cap', 'note', 'policy', 'remark'].includes(kind));
  if (!others.every((clause) => bringsNothing(clause) || isWhole(clause, max)))
    return only(unreadable('mixed-conditions'));
  const words = pick(others, 'words').filter(({ label }) => !isNone(label));
  const levels = words.some((clause) => isWhole(clause, max)) ? levelsOf(words, context) : null;
  if (each.per !== 1 || each.after > 0)
    return { rule: stepsRule(each, asPoints(0), most ?? max, 1), policy: null, levels };
  return { rule: { kind: 'count', each: each.each, unit: each.unit, cap: most }, policy: null, levels };
}

/** "Đạt 5 tin: 1 điểm; mỗi tin tiếp theo cộng 0,1 điểm, tối đa 2 điểm" */
function onTop(
  each: Each,
  ranges: readonly ClauseOf<'range'>[],
  clauses: readonly Clause[],
  context: SettleContext,
): Rule {
  const others = clauses.filter(
    ({ kind }) => !['each', 'cap', 'note', 'policy', 'remark', 'range'].includes(kind),
  );
  if (!others.every(bringsNothing)) return unreadable('mixed-conditions');
  const bands: Band[] = [];
  for (const { range, earns } of ranges) {
    const settled = settleAward(earns, context);
    if (settled?.award.kind !== 'points') return unreadable('mixed-conditions');
    bands.push({ from: range.from, to: range.to, award: settled.award });
  }
  const top = [...bands].sort((a, b) => (a.to?.at ?? a.from?.at ?? 0) - (b.to?.at ?? b.from?.at ?? 0)).at(-1);
  if (top?.award.kind !== 'points') return unreadable('mixed-conditions');
  const from = each.after > 0 ? each.after : (top.to?.at ?? top.from?.at ?? 0);
  const steps: StepsAward = {
    kind: 'steps',
    base: top.award.points,
    from,
    per: each.per,
    each: each.each,
    limit: context.max,
  };
  const lower = bands.filter((band) => band !== top);
  const isUpTo = top.to !== null && (top.from === null || top.from.at < top.to.at);
  const upTo: readonly Band[] = isUpTo ? [{ ...top, from: top.from ?? { at: 0, inclusive: false } }] : [];
  const step: Band = { from: { at: from, inclusive: !isUpTo }, to: null, award: steps };
  return assembleTiers('count', [...lower, ...upTo, step], {
    max: context.max,
    otherwise: null,
    takesOff: false,
  });
}

const isWhole = (clause: Clause, max: Points): boolean =>
  'earns' in clause && clause.earns.kind === 'points' && clause.earns.points === max && max > 0;

/** "Đầy đủ: điểm tối đa" beside a deduction says what the deduction says: no events, full points. */
const saysFullWithoutEvents = (clause: Clause, max: Points, free = 0): boolean => {
  if (!('earns' in clause)) return false;
  const isFull = isWhole(clause, max) || (clause.earns.kind === 'off' && clause.earns.points === 0);
  if (!isFull || clause.kind === 'otherwise') return false;
  if (clause.kind !== 'range') return true;
  const { range } = clause;
  return range.of === 'count'
    ? range.from !== null || (range.to?.at ?? Infinity) <= free
    : (range.from?.at ?? 0) >= 1;
};

/** "Không có: 0 điểm", "Mô hình chỉ ở ý tưởng: không tính điểm": what brings nothing beside points for each unit. */
const bringsNothing = (clause: Clause): boolean =>
  (clause.kind === 'words' || clause.kind === 'otherwise') &&
  clause.earns.kind === 'points' &&
  clause.earns.points === 0;

function levelsOf(words: readonly ClauseOf<'words'>[], context: SettleContext) {
  const levels = levelsFrom(words, context);
  return Array.isArray(levels) && levels.length > 0
    ? { kind: 'levels' as const, levels: levels as readonly Level[] }
    : null;
}

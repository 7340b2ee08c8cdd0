import { asPoints, type Points } from '../../../model/points';
import type { Award, Band, Rule } from '../../../model/rule';
import type { Earned } from '../clauses/amount';
import type { Clause } from '../clauses/clause-kinds';
import type { RangeCondition } from '../clauses/condition';
import { isNone } from '../tokens/labels';
import { unreadable, type ClauseOf } from './assembled';
import { between, byPlace, holesIn, openEnds, type Hole, type Measured } from './band-order';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';

/** Classes with lines between them. */
export function assembleInterpolated(clauses: readonly Clause[], context: SettleContext): Rule {
  const known: readonly Clause['kind'][] = ['note', 'policy', 'remark', 'range', 'interpolated'];
  const others = clauses.filter((clause) => !known.includes(clause.kind) && !isNoneAtAll(clause));
  const ranges = clauses.filter((clause) => clause.kind === 'range');
  const none = clauses.filter((clause) => clause.kind === 'words').slice(0, 2);
  const asked = clauses.filter((clause) => clause.kind === 'interpolated');
  const of = ranges[0]?.range.of ?? asked[0]?.within?.of;
  if (others.length > 0 || context.penalty || !of || ranges.some(({ range }) => range.of !== of))
    return unreadable('not-understood');
  if (asked.some(({ within }) => within && within.of !== of)) return unreadable('not-understood');
  const stated = [
    ...ranges.map((clause) => statedBand(clause, context)),
    ...none.map(({ earns }) => bandAtZero(earns, context)),
    ...asked.flatMap((clause) => ownLine(clause)),
  ];
  if (stated.some((band) => band === null)) return unreadable('mixed-conditions');
  const bands = [
    ...openEnds(
      of,
      stated.filter((band) => band !== null),
    ),
  ].sort(byPlace);
  const filled = withLines(of, bands, asked);
  const isFilled = filled.some(({ award }) => award.kind === 'line');
  if (!isFilled) return unreadable('not-understood');
  const { max } = context;
  return assembleTiers(of, withEnds(of, filled, max), { max, otherwise: null, takesOff: false });
}

/** "Không có sáng kiến: 0 điểm" */
const isNoneAtAll = (clause: Clause): boolean => clause.kind === 'words' && isNone(clause.label);

function bandAtZero(earns: Earned, context: SettleContext): Band | null {
  const settled = settleAward(earns, context);
  const to = { at: 0, inclusive: true };
  return settled?.award.kind === 'points' ? { from: null, to, award: settled.award } : null;
}

/** A class with fixed points, or one whose points go from the one to the other: "từ 80% đến dưới 100%: từ 2 đến 3 điểm". */
function statedBand({ range, earns }: ClauseOf<'range'>, context: SettleContext): Band | null {
  const place = { from: range.from, to: range.to };
  if (earns.kind !== 'open') {
    const settled = settleAward(earns, context);
    return settled?.award.kind === 'points' ? { ...place, award: settled.award } : null;
  }
  if (!range.from || !range.to || range.from.at >= range.to.at || earns.least === undefined) return null;
  const from = { at: range.from.at, points: earns.least };
  return { ...place, award: { kind: 'line', from, to: { at: range.to.at, points: earns.most } } };
}

function ownLine({ within, points }: ClauseOf<'interpolated'>): readonly Band[] {
  if (!points || !within?.from || !within.to) return [];
  const [low, high] = points;
  const award: Award =
    low === high
      ? { kind: 'points', points: low }
      : { kind: 'line', from: { at: within.from.at, points: low }, to: { at: within.to.at, points: high } };
  return [{ from: within.from, to: within.to, award }];
}

/** The holes that are to be lines, with the points on either side of them. */
function withLines(
  of: Measured,
  bands: readonly Band[],
  asked: readonly ClauseOf<'interpolated'>[],
): readonly Band[] {
  const isAsked = (hole: Hole): boolean => asked.some(({ within }) => !within || liesIn(hole, within));
  const lines = holesIn(of, bands).flatMap((hole): readonly Band[] => {
    const below = bands.findLast(({ to }) => to !== null && to.at === hole.from?.at);
    const above = bands.find(({ from }) => from !== null && from.at === hole.to?.at);
    const low = below && pointsAt(below.award, 'to');
    const high = above && pointsAt(above.award, 'from');
    if (!hole.from || !hole.to || low === undefined || high === undefined || !isAsked(hole)) return [];
    if (low === high) return [{ ...hole, award: { kind: 'points', points: low } }];
    const from = { at: hole.from.at, points: low };
    return [{ ...hole, award: { kind: 'line', from, to: { at: hole.to.at, points: high } } }];
  });
  return between(bands, lines);
}

const liesIn = (hole: Hole, { from, to }: RangeCondition): boolean =>
  from?.at === hole.from?.at && (to?.at === hole.to?.at || (to === null && hole.to?.at === 1));

const pointsAt = (award: Award, end: 'from' | 'to'): Points | undefined =>
  award.kind === 'points' ? award.points : award.kind === 'line' ? award[end].points : undefined;

/** Beyond the best class all points are earned, beyond the one that earns nothing none. */
function withEnds(of: Measured, bands: readonly Band[], max: Points): readonly Band[] {
  const ends = holesIn(of, bands).flatMap((hole): readonly Band[] => {
    const beside = hole.from === null ? bands[0] : hole.to === null ? bands.at(-1) : undefined;
    const points = beside && pointsAt(beside.award, hole.from === null ? 'from' : 'to');
    const isEnd = points === max || points === 0;
    return isEnd ? [{ ...hole, award: { kind: 'points', points: asPoints(points) }, assumed: true }] : [];
  });
  return between(bands, ends);
}

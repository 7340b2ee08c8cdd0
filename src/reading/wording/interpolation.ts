import { asPoints, type Points } from '../../model/points';
import type { Award, Band, Rule } from '../../model/rule';
import type { Earned } from './amount';
import { unreadable, type ClauseOf } from './assembled';
import { between, byPlace, holesIn, openEnds, type Hole, type Measured } from './band-order';
import type { Clause } from './clause-kinds';
import { readRange, type RangeCondition } from './condition';
import { isNone } from './labels';
import { lex, type Token } from './lexer';
import { findPhrase, hasPhrase, phraseLength, phrases, wordSet } from './phrases';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { isVerb } from './words';

/** Points on a line between two classes. */
const INTERPOLATION = phrases('nội suy');

const isBehind = wordSet(
  'tuyến tính giữa hai các mức điểm trên theo tỷ lệ tương ứng để xác định số liền kề kết quả đạt được thực tế . ; , ( ) và khoảng này đó cận nói nêu',
);
const isLeadOver = wordSet('theo phương pháp cách số sử dụng áp thì , ( bằng');
/** "Các mức trung gian", "kết quả nằm giữa hai mức": whatever the classes leave out. */
const isOpenPart = wordSet(
  'các những từng mức trung gian còn lại ở nằm giữa hai khoảng trong trường hợp khác kết quả giá trị tỷ lệ thực hiện đạt được điểm phần trên đó này nếu khi với đối : , của số liệu cụ thể và',
);
const isInBetween = wordSet('giữa gian lại khoảng khác');

/** "Các mức trung gian", "số sáng kiến ở giữa": no class of its own. */
const isWhateverIsLeft = (condition: readonly Token[]): boolean =>
  condition.every(isOpenPart) ||
  (condition.some(isInBetween) && condition.every(({ kind }) => kind === 'word' || kind === 'symbol'));

const isBetween = wordSet('giữa');
const isAnd = wordSet('và');
const isWithin = wordSet('trong khoảng nếu khi với tỷ lệ kết quả các mức');
const isNot = wordSet('không chưa');

const [FROM, TO] = lex('từ đến').tokens;

/**
 * "Trong khoảng trên 50% đến dưới 100% thì nội suy tuyến tính", "các mức còn lại tính theo phương pháp nội suy": where
 * points lie on a line between those of the classes on either side. `null` for anything else.
 */
export function readInterpolated(tokens: readonly Token[]): ClauseOf<'interpolated'> | null {
  const at = findPhrase(tokens, INTERPOLATION);
  if (at < 0 || isNot(tokens[at - 1])) return null;
  const behind = tokens.slice(at + phraseLength(tokens, at, INTERPOLATION));
  if (!behind.every(isBehind)) return null;
  let end = at;
  while (end > 0 && (isVerb(tokens[end - 1]) || isLeadOver(tokens[end - 1]))) end--;
  const condition = tokens.slice(0, end);
  const own = withOwnEnds(condition);
  if (own) return own;
  if (isWhateverIsLeft(condition)) return { kind: 'interpolated', within: null };
  const within = readRange(withPlainBounds(condition));
  return within ? { kind: 'interpolated', within } : null;
}

/** "Tỷ lệ từ 60% đến 100% được tính từ 3 điểm đến 5 điểm theo phương pháp nội suy": a class with the points at both ends. */
function withOwnEnds(tokens: readonly Token[]): ClauseOf<'interpolated'> | null {
  for (let cut = tokens.length - 1; cut > 0; cut--) {
    const points = endPoints(tokens.slice(cut));
    if (!points) continue;
    let end = cut;
    while (end > 0 && (isVerb(tokens[end - 1]) || isLeadOver(tokens[end - 1]) || isFromWord(tokens[end - 1])))
      end--;
    const within = readRange(withPlainBounds(tokens.slice(0, end)));
    if (within?.from && within.to) return { kind: 'interpolated', within, points };
  }
  return null;
}

const isFromWord = wordSet('từ');
const isToWord = wordSet('đến - tới');
const isPointWord = wordSet('điểm đ');
const isUnder = wordSet('dưới');

/** "3 điểm đến 5 điểm" */
function endPoints(tokens: readonly Token[]): readonly [Points, Points] | null {
  const figures = tokens.filter((token) => !isPointWord(token) && !isUnder(token));
  const [low, to, high, ...more] = figures;
  const isPlain = low?.kind === 'number' && high?.kind === 'number' && !low.percent && !high.percent;
  const isSaid = tokens.some((token) => isPointWord(token));
  return isPlain && isToWord(to) && more.length === 0 && isSaid
    ? [asPoints(low.value), asPoints(high.value)]
    : null;
}

/** "trong khoảng giữa 50% và 80%" as "từ 50% đến 80%". */
function withPlainBounds(condition: readonly Token[]): readonly Token[] {
  const first = condition.findIndex((token) => !isWithin(token));
  const named = condition.slice(Math.max(first, 0));
  if (!isBetween(named[0]) || !FROM || !TO) return named;
  return named.map((token, index) => (index === 0 ? FROM : isAnd(token) ? TO : token));
}

/** True where a wording speaks of interpolation, and not only to say that there is none. */
export const speaksOfInterpolation = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => phraseLength(tokens, index, INTERPOLATION) > 0 && !isNot(tokens[index - 1])) &&
  hasPhrase(tokens, INTERPOLATION);

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

import { asPoints, type Points } from '../../../model/points';
import { pick, type ClauseOf } from './assembled';
import type { Cap } from '../clauses/cap';
import type { Clause } from '../clauses/clause-kinds';
import type { SettleContext } from './settle';
import { withoutNoise } from '../../../text/binary-noise';

export type Each = ClauseOf<'each'>;

/** How far points for each unit go, all statements together. */
export type CaseLimit =
  { readonly kind: 'none' | 'whole' } | { readonly kind: 'most' | 'least'; readonly points: Points };

/** The cap of all statements together; `null` where they contradict each other. */
export function capOf(each: Each, clauses: readonly Clause[], { max }: SettleContext): CaseLimit | null {
  const stated = [each.cap, ...pick(clauses, 'cap').map(({ cap }) => cap)].flatMap((cap) =>
    limitOf(cap, each),
  );
  const figures = stated.flatMap((limit) => (limit.kind === 'most' || limit.kind === 'least' ? [limit] : []));
  const keys = new Set(figures.map((limit) => JSON.stringify(limit)));
  const contradicts = stated.length > figures.length && figures.some((limit) => limit.points !== max);
  if (keys.size > 1 || contradicts) return null;
  return figures[0] ?? stated[0] ?? { kind: 'none' };
}

function limitOf(cap: Cap, each: Each): readonly CaseLimit[] {
  switch (cap.kind) {
    case 'unsaid':
      return [];
    case 'maximum':
      return [{ kind: 'whole' }];
    case 'points':
      return [{ kind: 'most', points: cap.points }];
    case 'units':
      return [{ kind: 'most', points: asPoints(withoutNoise(cap.count * each.each)) }];
    case 'floor':
      return [{ kind: 'least', points: cap.points }];
  }
}

/** How much is taken off at the most. */
export function mostOff(cap: CaseLimit, max: Points): Points {
  if (cap.kind === 'most') return cap.points;
  return cap.kind === 'least' ? asPoints(withoutNoise(max - cap.points)) : max;
}

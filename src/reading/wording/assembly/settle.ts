import { asPoints, type Points } from '../../../model/points';
import type { Award } from '../../../model/rule';
import type { Earned } from '../clauses/amount';
import type { Clause } from '../clauses/clause-kinds';
import { withoutNoise } from '../../../text/binary-noise';

/** What a clause earns, measured against the maximum; an open award as the most that it may be. */
export interface Settled {
  readonly award: Award;
  readonly isOpen: boolean;
  /** True where the clause says what is taken off. */
  readonly takesOff: boolean;
}

export interface SettleContext {
  readonly max: Points;
  /** True within a block that takes points off (điểm trừ): there "trừ 1 điểm" counts upwards. */
  readonly penalty: boolean;
}

/** Measures an earned amount against the maximum; `null` where more is taken off than there is. */
export function settleAward(earns: Earned, { max, penalty }: SettleContext): Settled | null {
  switch (earns.kind) {
    case 'off': {
      if (earns.points > max) return null;
      const left = penalty ? earns.points : withoutNoise(max - earns.points);
      return { award: fixed(left), isOpen: false, takesOff: !penalty };
    }
    case 'open':
      return { award: fixed(earns.most), isOpen: true, takesOff: false };
    case 'bare-share':
      return { award: fixed(earns.points), isOpen: false, takesOff: false };
    default:
      return { award: earns, isOpen: false, takesOff: false };
  }
}

const fixed = (points: number): Award => ({ kind: 'points', points: asPoints(points) });

/**
 * True where shares that do not say of what ("xuất sắc: 100%; tốt: 75%") are shares of the maximum: all of a
 * scale's awards are such shares, or nothing, and one of them is the whole.
 */
export function areSharesOfMaximum(clauses: readonly Clause[], max: Points): boolean {
  const all = clauses.flatMap((clause) => ('earns' in clause ? [clause.earns] : []));
  const shares = all.flatMap((earns) => (earns.kind === 'bare-share' ? [earns.points] : []));
  const others = all.filter(({ kind }) => kind !== 'bare-share');
  if (shares.length === 0) return true;
  return (
    all.length > 1 &&
    shares.includes(max) &&
    others.every((earns) => earns.kind === 'points' && earns.points === 0)
  );
}

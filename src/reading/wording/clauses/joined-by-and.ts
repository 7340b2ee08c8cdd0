import { asPoints } from '../../../model/points';
import { withoutNoise } from '../../../text/binary-noise';
import type { Clause } from './clause-kinds';

const AND = /(?<=\d ?(?:điểm|đ)),? (?:và|đồng thời|cộng với) (?=\p{L}[^;]*\d ?(?:điểm|đ))/iu;

/** "A được 0,5 điểm và B được 0,5 điểm": the parts; `null` where nothing of the kind joins them. */
export function joinedByAnd(statement: string): readonly string[] | null {
  const parts = statement.split(AND);
  return parts.length > 1 && parts.length <= MOST ? parts : null;
}

/** No sentence joins more parts than this. */
const MOST = 8;

/** Parts that add up to the maximum, with the case that none of them is there; `null` where they do not. */
export function asParts(clauses: readonly Clause[], max: number): readonly Clause[] | null {
  const points = clauses.map((clause) =>
    clause.kind === 'words' && !clause.onTop && clause.earns.kind === 'points' ? clause.earns.points : NaN,
  );
  if (points.some((each) => each === 0)) return null;
  if (withoutNoise(points.reduce((sum, each) => sum + each, 0)) !== max) return null;
  const none = {
    kind: 'words',
    label: 'không có nội dung nào',
    earns: { kind: 'points', points: asPoints(0) },
  } as const;
  return [...clauses, none];
}

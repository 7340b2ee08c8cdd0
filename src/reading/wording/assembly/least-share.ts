import type { Rule } from '../../../model/rule';
import { pick } from './assembled';
import type { Conditions } from './class-bands';
import { assembleTiers } from './tiers';
import { withoutNoise } from '../../../text/binary-noise';

/**
 * "Tỷ lệ × 6 điểm, thấp nhất 1 điểm": 1 point up to the rate that earns as much. `null` for anything else.
 */
export function shareWithLeast({ ranges, words, rest, always, clauses, context }: Conditions): Rule | null {
  const [cap, ...more] = pick(clauses, 'cap').map((clause) => clause.cap);
  if (cap?.kind !== 'floor' || more.length > 0 || always?.kind !== 'share' || always.of !== context.max)
    return null;
  if (ranges.length + words.length > 0 || rest !== null || cap.points >= context.max) return null;
  const at = withoutNoise((cap.points / always.of) * always.target);
  const bands = [
    { from: null, to: { at, inclusive: false }, award: { kind: 'points', points: cap.points } },
    { from: { at, inclusive: true }, to: null, award: always },
  ] as const;
  return assembleTiers('rate', bands, { max: context.max, otherwise: null, takesOff: false });
}

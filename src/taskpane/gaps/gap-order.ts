import type { Gap, GapEase } from '../../model/gap';
import type { GapOrder } from '../session/session';

/** From what only has to be filled in to what belongs into next year's plan. */
const EASE: readonly GapEase[] = ['at-the-desk', 'small-change', 'large-change', 'next-year'];

/** The gaps in the order that the person asked for; equals stay in the engine's order. */
export function inOrder(gaps: readonly Gap[], order: GapOrder): readonly Gap[] {
  if (order === 'points') return gaps;
  const gain = ({ steps, lost }: Gap): number => steps[0]?.gain ?? lost;
  return [...gaps].sort((a, b) => EASE.indexOf(a.ease) - EASE.indexOf(b.ease) || gain(b) - gain(a));
}

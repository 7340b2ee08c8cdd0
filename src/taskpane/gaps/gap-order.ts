import type { Gap } from '../../model/gap';
import { byLoss } from '../../scoring/gaps/gaps';
import type { GapOrder } from '../session/session';

/** The gaps in the order that the person asked for: the engine's, the cheapest first, or by what was lost. */
export const inOrder = (gaps: readonly Gap[], order: GapOrder): readonly Gap[] =>
  order === 'points' ? byLoss(gaps) : gaps;

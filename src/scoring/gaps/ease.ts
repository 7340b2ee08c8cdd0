import type { GapCause, GapEase } from '../../model/gap';
import type { RegainStep } from '../../model/regain';
import type { Leaf } from '../../model/criterion';
import type { Day } from '../../model/task';
import { markedKey, textKey } from '../../text/key';
import { declaredRate } from '../../reading/leaves/declared';
import { decimal, shownFraction } from '../../text/decimal';

/** What ease is judged by besides the leaf: the day, the year that is assessed, and the leaf's own deadline. */
export interface EaseContext {
  readonly asOf: Day | null;
  readonly year: number | null;
  readonly due: Day | null;
}

const AT_THE_DESK: ReadonlySet<GapCause> = new Set<GapCause>([
  'missing-input',
  'unreadable-rule',
  'invalid-input',
  'entered-by-hand',
]);

/** What was late stays late. */
const TIMELY = /\b(kip thoi|dung han|truoc han|dung thoi gian|tre han)\b/;
/** Only their marks tell these from "mượn" (to borrow) and "chấm" (to give points). */
const LATE: ReadonlySet<string> = new Set(['muộn', 'chậm'].map(markedKey));

const isAboutTime = (label: string): boolean =>
  TIMELY.test(textKey(label)) ||
  markedKey(label)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => LATE.has(word));

/** A step of at most so much of the whole is small. */
const SMALL_SHARE = 0.05;

/**
 * How hard the first step is. Entering what is missing is always possible; once the year or the leaf's own deadline
 * is over, or where the loss lies in what has happened (late dossiers, missing reports), the points are next year's.
 */
export function easeOf(
  why: GapCause,
  leaf: Leaf,
  steps: readonly RegainStep[],
  { asOf, year, due }: EaseContext,
): GapEase {
  if (AT_THE_DESK.has(why)) return 'at-the-desk';
  const [first] = steps;
  const isYearOver = asOf !== null && year !== null && asOf > `${year}-12-31`;
  const isOver = isYearOver || (asOf !== null && due !== null && asOf > due);
  if (isOver || why === 'events' || (first && cannotBeUndone(first, leaf))) return 'next-year';
  if (!first) return 'large-change';
  return isSmall(first, leaf) ? 'small-change' : 'large-change';
}

function cannotBeUndone({ change }: RegainStep, leaf: Leaf): boolean {
  if (change.kind === 'achieved') return change.by < 0;
  if (change.kind === 'new') return false;
  if (change.kind === 'rate') return change.to < shareNow(leaf);
  return isAboutTime(change.to);
}

function isSmall({ change }: RegainStep, leaf: Leaf): boolean {
  if (change.kind === 'level') return true;
  if (change.kind === 'rate')
    return decimal(change.to)
      .minus(decimal(shareNow(leaf)))
      .lte(SMALL_SHARE);
  const { total } = leaf.measure;
  const whole = total?.kind === 'figure' && !total.percent ? total.value : 0;
  return change.by <= Math.max(2, whole * SMALL_SHARE);
}

/** The declared rate; a rate that is not declared rises from nothing. */
function shareNow({ measure }: Leaf): number {
  const declared = declaredRate(measure);
  return declared.kind === 'given' ? shownFraction(declared.value.fraction) : 0;
}

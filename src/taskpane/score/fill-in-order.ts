import type { AssessedCriterion } from '../../model/assessment';
import { isOfTheOffice, isOpen } from '../../scoring/claims';

/** Where somebody is who fills in one criterion after the other; ids of leaves. */
export interface FillingPlace {
  /** `null` at the end of the way. */
  readonly at: string | null;
  /** What was passed over: it is not offered again by itself. */
  readonly skipped: readonly string[];
  /** What was seen before, the latest last. */
  readonly seen: readonly string[];
}

/** A leaf that was given an answer, by its id. */
interface Answered {
  readonly id: string;
}

/**
 * The leaves that still want something of the office, in the order of the sheet.
 *
 * @param answered what was given already and is not in the sheet yet
 */
export const leavesToFill = (
  leaves: readonly AssessedCriterion[],
  answered: readonly Answered[] = [],
): readonly AssessedCriterion[] =>
  leaves.filter(
    (leaf) => isOpen(leaf) && isOfTheOffice(leaf) && !answered.some(({ id }) => id === leaf.criterion.id),
  );

/** The way from its beginning. */
export const firstPlace = (
  leaves: readonly AssessedCriterion[],
  answered: readonly Answered[] = [],
): FillingPlace => ({
  at: leavesToFill(leaves, answered)[0]?.criterion.id ?? null,
  skipped: [],
  seen: [],
});

/**
 * The place behind a leaf: the next one that wants something, from the end on again at the beginning. What was seen on this
 * way is not offered again by itself: its answer may be written and not be in the assessment yet.
 */
export function placeAfter(
  { at, skipped, seen }: FillingPlace,
  leaves: readonly AssessedCriterion[],
  { isSkipped, answered = [] }: { readonly isSkipped: boolean; readonly answered?: readonly Answered[] },
): FillingPlace {
  if (at === null) return { at, skipped, seen };
  const passed = isSkipped ? [...skipped, at] : skipped;
  const index = leaves.findIndex(({ criterion }) => criterion.id === at);
  const inTurn = [...leaves.slice(index + 1), ...leaves.slice(0, index + 1)];
  const next = leavesToFill(inTurn, answered).find(
    ({ criterion: { id } }) => id !== at && !passed.includes(id) && !seen.includes(id),
  );
  return { at: next?.criterion.id ?? null, skipped: passed, seen: [...seen, at] };
}

/** The place before, with what was passed over there offered again; the same where there is none. */
export function placeBefore(place: FillingPlace): FillingPlace {
  const before = place.seen.at(-1);
  return before === undefined
    ? place
    : {
        at: before,
        skipped: place.skipped.filter((id) => id !== before),
        seen: place.seen.slice(0, -1),
      };
}

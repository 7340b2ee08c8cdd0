import type { Action } from './action';
import type { ViewSlice } from './session';

/** The set with some values in it, or without them. */
export function toggled<Value>(
  set: ReadonlySet<Value>,
  values: readonly Value[],
  isIn: boolean,
): ReadonlySet<Value> {
  const next = new Set(set);
  for (const value of values) {
    if (isIn) next.add(value);
    else next.delete(value);
  }
  return next;
}

/** Unfolds the leaf whose row was selected, in place of the one that was unfolded so before. */
export const withFollowed = (
  view: ViewSlice,
  { id, above }: Extract<Action, { type: 'leaf-followed' }>,
): ViewSlice => ({
  ...view,
  unfolded: toggled(
    toggled(view.unfolded, view.followed === null ? [] : [view.followed], false),
    [...above, id],
    true,
  ),
  revealed: { id, isQuiet: true },
  // What a person has unfolded stays so.
  followed: view.unfolded.has(id) && view.followed !== id ? null : id,
});

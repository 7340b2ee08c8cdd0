import { useCallback, useEffect, useRef } from 'react';
import type { AssessedCriterion } from '../../model/assessment';
import { assessedOf } from '../session/select';
import { usePane, usePreferences } from '../ui/pane-context';
import { leafAt } from './leaf-at';
import { idsAbove } from './open-leaves';

/** A person who types into the pane is not led elsewhere. */
const isEditing = (): boolean => document.querySelector('main form, main textarea') !== null;

/** Opens the criterion whose row is selected in the sheet, while the list is shown. Why: decision 0239. */
export function useFollowedSelection(): void {
  const { sessions, dispatch, operations } = usePane();
  const isWanted = usePreferences(({ followSelection }) => followSelection);
  const { onSelect } = operations;
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!isWanted || !onSelect) return;
    const listening = onSelect((cell) => {
      const assessed = assessedOf(sessions.get());
      if (!assessed || sessions.get().view.filling || isEditing()) return;
      const leaf = leafAt(assessed.assessment, cell);
      const id = leaf?.criterion.id ?? null;
      // Moving within the rows of a criterion is no other wish.
      const isSame = id === last.current;
      last.current = id;
      if (id !== null && !isSame)
        dispatch({ type: 'leaf-followed', id, above: idsAbove(assessed.assessment, id) });
    });
    // A workbook that cannot tell is no obstacle: each criterion leads to its cell.
    listening.catch(() => undefined);
    return () => void listening.then((stop) => stop()).catch(() => undefined);
  }, [isWanted, onSelect, sessions, dispatch]);
}

/** Selects the row of a leaf that is opened, once and without a word. */
export function usePointing(): (leaf: AssessedCriterion) => void {
  const { operations } = usePane();
  const isWanted = usePreferences(({ followSelection }) => followSelection);
  return useCallback(
    ({ criterion }) => {
      if (!isWanted || !operations.onSelect) return;
      void operations.point({ ...criterion.scoreCell, column: 0 });
    },
    [isWanted, operations],
  );
}

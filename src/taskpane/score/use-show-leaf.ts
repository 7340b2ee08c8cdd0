import { useCallback } from 'react';
import { assessedOf } from '../session/select';
import { usePane } from '../ui/pane-context';
import { idsAbove } from './open-leaves';

/** Shows a leaf among the scores: unfolded, in view, with the keyboard on it. */
export function useShowLeaf(): (id: string, options?: { readonly keepsFilter: boolean }) => void {
  const { sessions, dispatch } = usePane();
  return useCallback(
    (id, { keepsFilter } = { keepsFilter: false }) => {
      const assessed = assessedOf(sessions.get());
      if (!assessed) return;
      dispatch({ type: 'leaf-shown', id, above: idsAbove(assessed.assessment, id), keepsFilter });
    },
    [sessions, dispatch],
  );
}

import type { Message } from '../model/message';
import { WorkbookProblem } from '../workbook/problem';
import { paneErrorOf } from './pane-error';
import type { Action } from './session/action';

type Piece = (signal: AbortSignal) => Promise<void>;

/** Lets one piece of work run at a time and tells how it goes; true where it went to its end. */
export function oneAtATime(dispatch: (action: Action) => void): {
  readonly during: (what: Message, canCancel: boolean, piece: Piece) => Promise<boolean>;
  readonly cancel: () => void;
} {
  let running: AbortController | null = null;
  return {
    during: async (what, canCancel, piece) => {
      if (running) return false;
      const own = new AbortController();
      running = own;
      dispatch({ type: 'started', what, canCancel });
      try {
        await painted();
        await piece(own.signal);
        return true;
      } catch (error) {
        const isStopped = error instanceof WorkbookProblem && error.kind === 'cancelled';
        dispatch(
          isStopped
            ? { type: 'stopped', sentence: error.sentence }
            : { type: 'failed', error: paneErrorOf(error) },
        );
        return false;
      } finally {
        running = null;
      }
    },
    cancel: () => running?.abort(),
  };
}

/** Lets the browser show what runs before the main thread is busy with it. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const soon = (): unknown => setTimeout(resolve, 0);
    if (document.visibilityState === 'visible') requestAnimationFrame(soon);
    else soon();
  });

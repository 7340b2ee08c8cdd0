/**
 * A state that changes only by actions, each applied at once: whoever asks after a dispatch sees its effect.
 * Why: decision 0080.
 */
export interface Store<State, Action> {
  readonly get: () => State;
  readonly dispatch: (action: Action) => void;
  /** Calls the listener after every change until it is stopped. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param reduce pure; the same object as before means that nothing has changed, and nobody is told */
export function createStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

import { useEffect } from 'react';
import { isBusy } from '../session/select';
import { SCREENS } from '../session/session';
import type { Pane } from '../ui/pane-context';
import { usePane } from '../ui/pane-context';

/** Keys that do something wherever the keyboard is in the pane, as they are listed in `HelpWords.tsx`. */
export function useShortcuts(): void {
  const pane = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isText(event.target)) return;
      const done = shortcutOf(event)?.(pane, event) ?? false;
      if (done) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [pane]);
}

/** Does what a key is for; false where there is nothing to do, so that it does what it does otherwise. */
type Shortcut = (pane: Pane, event: KeyboardEvent) => boolean;

function shortcutOf(event: KeyboardEvent): Shortcut | null {
  const { key, code, altKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (altKey && !isCommand && /^Digit[1-5]$/.test(code)) return goToStep;
  if (isCommand && !altKey && !event.shiftKey && key.toLowerCase() === 'z') return undoLast;
  return key === '/' && !isCommand && !altKey ? goToSearch : null;
}

const goToStep: Shortcut = ({ dispatch }, { code }) => {
  const screen = SCREENS[Number(code.slice(-1)) - 1];
  if (screen === undefined) return false;
  dispatch({ type: 'navigated', screen });
  return true;
};

const undoLast: Shortcut = ({ sessions, operations }) => {
  const session = sessions.get();
  if (session.writes.undoable.length === 0 || isBusy(session)) return false;
  void operations.undo();
  return true;
};

const goToSearch: Shortcut = () => {
  const search = document.querySelector<HTMLInputElement>('main input[type=search]');
  search?.focus();
  return search !== null;
};

/** Where keys are letters. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]');

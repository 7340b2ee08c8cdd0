import type { Editing } from './editing';

/** How far keys move the selection, down and to the right. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Tab: [0, 1],
  Enter: [1, 0],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

/** Keys at the grid: they move, or begin to edit, or end it. */
export function onKey(event: KeyboardEvent, editing: Editing, grid: HTMLElement): void {
  if (event.isComposing) return;
  const step = ARROWS[event.key];
  if (editing.isEditing()) {
    if (event.key === 'Escape') editing.end(false);
    else if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
      if (editing.end(true) && step) editing.move(step[0], step[1], false);
    } else return;
  } else if (step) editing.move(step[0], step[1], event.shiftKey && event.key.startsWith('Arrow'));
  else if (event.key === 'F2') editing.begin();
  else if (event.key === 'Delete') editing.put('');
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
    editing.begin(event.key);
  else return;
  event.preventDefault();
  if (!editing.isEditing()) grid.focus();
}

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Puts the keyboard into the first field of an editor when it opens, and brings it into view. */
export function useFirstField<Box extends HTMLElement>(
  selector = 'input, select, textarea, button',
): RefObject<Box | null> {
  const box = useRef<Box>(null);
  // Before anything is painted: whoever types on at once loses no key.
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>(selector)?.focus();
    // Only the opening of the editor moves the keyboard.
  }, []);
  return box;
}

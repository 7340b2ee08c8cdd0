import { useEffect, type RefObject } from 'react';

/**
 * What is scrolled to, or gets the keyboard, comes to be between what is pinned to the top and to the bottom,
 * however high these are now. Without the browser's help in measuring, it may come to be below them.
 */
export function usePinnedRoom(
  head: RefObject<HTMLElement | null>,
  feet: readonly RefObject<HTMLElement | null>[],
): void {
  const [foot, inner] = feet;
  useEffect(() => {
    if (!('ResizeObserver' in window)) return;
    const root = document.documentElement;
    const measure = (): void => {
      root.style.scrollPaddingTop = `${pinnedHeight(head.current) + MARGIN}px`;
      const below = [foot, inner].map((each) => pinnedHeight(each?.current ?? null));
      root.style.scrollPaddingBottom = `${Math.max(...below) + MARGIN}px`;
    };
    const observer = new ResizeObserver(measure);
    for (const each of [head, foot, inner]) if (each?.current) observer.observe(each.current);
    return () => observer.disconnect();
  }, [head, foot, inner]);
}

/** Pixels between what is scrolled to and what is pinned. */
const MARGIN = 8;

const pinnedHeight = (each: HTMLElement | null): number =>
  each && getComputedStyle(each).position === 'sticky' ? each.getBoundingClientRect().height : 0;

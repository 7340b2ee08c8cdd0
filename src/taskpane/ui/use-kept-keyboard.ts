import { useEffect } from 'react';

/** Where reading goes on when a control is gone: the part of the screen that it was in. */
const PLACES = 'section, form, li, main';
const REACHABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';

/** Keeps the keyboard within the pane and on something, wherever Office.js or a vanished control would lose it. */
export function useKeptKeyboard(): void {
  useEffect(() => {
    document.addEventListener('keydown', leaveTabToTheBrowser);
    const stop = keepFocus();
    return () => {
      document.removeEventListener('keydown', leaveTabToTheBrowser);
      stop();
    };
  }, []);
}

/**
 * Office.js on the web goes to the next control itself. It passes over `<summary>` and takes any other place that
 * it does not know for the end of the pane. So it is asked only at the ends, where it gives the keyboard to Excel.
 */
function leaveTabToTheBrowser(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !(event.target instanceof Element)) return;
  if (hasFurther(event.target, event.shiftKey)) event.stopPropagation();
}

function hasFurther(from: Element, isBack: boolean): boolean {
  const isBody = from === document.body;
  const wanted = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll(REACHABLE)].some(
    (each) => (isBody ? !isBack : (from.compareDocumentPosition(each) & wanted) !== 0) && isShown(each),
  );
}

/** Older web views cannot say so; then Excel gets the keyboard where the browser finds nothing further. */
const isShown = (each: Element): boolean => !('checkVisibility' in each) || each.checkVisibility();

/** When the control that has the keyboard goes away or may no longer be used, its surroundings get it. */
function keepFocus(): () => void {
  let around: readonly Element[] = [];
  let timer = 0;
  const remember = ({ target }: FocusEvent): void => {
    around = target instanceof Element ? [target, ...ancestorsOf(target)] : [];
  };
  const restore = (): void => {
    const [held, ...places] = around;
    if (!held || !document.hasFocus() || !isNowhere(document.activeElement)) return;
    if (isUsable(held)) {
      // The person has clicked on nothing.
      around = [];
      return;
    }
    const place = places.find((each) => each.isConnected && each.matches(PLACES));
    // What was told at the foot belongs to no part of the screen.
    const next = place ?? document.querySelector('main');
    if (!(next instanceof HTMLElement)) return;
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: !place });
  };
  // Whoever takes the keyboard over, such as an editor that opens, does so before.
  const restoreSoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => requestAnimationFrame(restore), 0);
  };
  const observer = new MutationObserver(restoreSoon);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', restoreSoon);
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', restoreSoon);
  };
}

const isUsable = (each: Element): boolean => each.isConnected && !each.matches(':disabled');
const isNowhere = (active: Element | null): boolean =>
  active === null || active === document.body || !isUsable(active);

function ancestorsOf(each: Element): readonly Element[] {
  const above = each.parentElement;
  return above ? [above, ...ancestorsOf(above)] : [];
}

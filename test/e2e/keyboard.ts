import type { PaneVisit } from './pane-visit';

declare global {
  interface Window {
    /** How each place that can have the keyboard looked before the last key. */
    restingLooks?: Map<Element, string>;
    /** What had the keyboard before the last key. */
    before?: Element | null;
  }
}

/** What has the keyboard. */
export interface Focused {
  /** Its name as a reader says it. */
  readonly name: string;
  readonly tag: string;
  /** What is wrong with having the keyboard here. */
  readonly faults: readonly string[];
}

/** A person without a mouse. */
export interface Keyboard {
  /** Goes on to the next place, or back; `null` where that is outside the pane. */
  readonly tab: (way?: 'on' | 'back') => Promise<Focused | null>;
  /** Comes into the pane from the grid, as in Excel. */
  readonly enterPane: () => Promise<void>;
  /** Goes until this name; at the pane's end from its beginning, once. */
  readonly to: (name: string | RegExp, way?: 'on' | 'back') => Promise<Focused>;
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What has the keyboard now; outside the pane `null`. */
  readonly focused: () => Promise<Focused | null>;
  /** All that was wrong anywhere on the way. */
  readonly faults: readonly string[];
}

const isNamed = (place: Focused, name: string | RegExp): boolean =>
  typeof name === 'string' ? place.name === name : name.test(place.name);

/** More places than any screen has: who needs more is trapped. */
const MOST = 600;

export function keyboardOf(visit: PaneVisit): Keyboard {
  const { page, pane } = visit;
  const faults: string[] = [];
  let last = '';
  const isInPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  const focused = async (): Promise<Focused | null> =>
    (await isInPane()) ? pane.evaluate(lookAtFocus) : null;
  const tab = async (way: 'on' | 'back' = 'on'): Promise<Focused | null> => {
    await pane.evaluate(rememberLooks);
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
    // At its ends the pane asks Excel to take the keyboard, by a message.
    if (await pane.evaluate(() => document.activeElement === window.before))
      await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME', undefined, {
        timeout: 5000,
      });
    const now = await focused();
    const isOrdered = now === null || (await pane.evaluate(isInReadingOrder, way));
    if (now)
      faults.push(...now.faults.map((fault) => `${now.tag} “${now.name}” ${way} from “${last}”: ${fault}`));
    if (now && !isOrdered) faults.push(`${now.tag} “${now.name}”: out of reading order going ${way}`);
    last = now?.name ?? '';
    return now;
  };
  const enterPane = async (): Promise<void> => {
    await page.keyboard.press('F6');
    if (!(await isInPane())) throw new Error('F6 does not lead into the pane');
  };
  return {
    tab,
    focused,
    enterPane,
    faults,
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    to: async (name, way) => {
      const passed: string[] = [];
      for (let turn: typeof way = way, ends = 0; ends < 2 && passed.length < MOST;) {
        const now = await tab(turn);
        if (now && isNamed(now, name)) return now;
        passed.push(now?.name ?? '(outside)');
        if (now) continue;
        ends++;
        turn = 'on';
        await enterPane();
        const first = await focused();
        if (first && isNamed(first, name)) return first;
      }
      throw new Error(`the keyboard does not come to “${name}”, only to ${passed.slice(0, 60).join(' | ')}`);
    },
  };
}

/** In the pane: notes what has the keyboard, and how everything looks that has it not. */
function rememberLooks(): void {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const styles = (each: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(each);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor].join(' ');
  };
  window.before = document.activeElement;
  window.restingLooks = new Map(
    [...document.querySelectorAll(focusable)]
      .filter((each) => each !== document.activeElement)
      .map((each) => [each, styles(each)]),
  );
}

/** In the pane: what has the keyboard, whether it can be seen, and whether it shows. */
function lookAtFocus(): Focused {
  const each = document.activeElement;
  if (!each || each === document.body) return { name: '', tag: 'body', faults: ['nothing has the keyboard'] };
  const labels = each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? each.labels : null;
  const labelledBy = document.getElementById(each.getAttribute('aria-labelledby') ?? '');
  const name =
    each.getAttribute('aria-label') ??
    labelledBy?.textContent ??
    (labels?.[0] ?? each).textContent?.trim().replace(/\s+/g, ' ').slice(0, 200) ??
    '';
  const faults: string[] = [];
  if (name === '') faults.push('no name');
  const { left, right, top, bottom } = each.getBoundingClientRect();
  const [across, down] = [
    [Math.max(left, 0), Math.min(right, window.innerWidth)],
    [Math.max(top, 0), Math.min(bottom, window.innerHeight)],
  ] as const;
  const [width, height] = [across[1] - across[0], down[1] - down[0]];
  if (width <= 0 || height <= 0) faults.push(`outside of what is shown (${Math.round(top)} px from the top)`);
  const isHit = [0.2, 0.5, 0.8].some((share) => {
    const hit = document.elementFromPoint(across[0] + width / 2, down[0] + height * share);
    return hit !== null && (each.contains(hit) || hit.contains(each));
  });
  if (width > 0 && height > 0 && !isHit) faults.push('covered by something else');
  // A part that only a script gives the keyboard to needs no mark; it is where reading goes on.
  const resting = each.getAttribute('tabindex') === '-1' ? undefined : window.restingLooks?.get(each);
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(each);
  const styles = [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor].join(' ');
  const hasRing = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  if (resting !== undefined && (resting === styles || !hasRing)) faults.push(`no mark of focus: ${styles}`);
  return { name, tag: each.tagName.toLowerCase(), faults };
}

/** In the pane: whether the keyboard went on (or back) in the order of reading. */
function isInReadingOrder(way: 'on' | 'back'): boolean {
  const [from, to] = [window.before, document.activeElement];
  if (!from?.isConnected || !to || from === document.body || to === document.body || from === to) return true;
  const [first, second] = way === 'on' ? [from, to] : [to, from];
  if (!(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  if (first.contains(second)) return true;
  const [one, other] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  const isAbove = other.bottom <= one.top + 1;
  const isBefore = other.right <= one.left + 1 && other.top < one.bottom && other.bottom > one.top;
  return !isAbove && !isBefore;
}

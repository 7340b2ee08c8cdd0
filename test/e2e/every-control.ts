import type { MessageKey } from '../../src/i18n/keys';
import { settled, type PaneVisit } from './pane-visit';
import { said, SCREENS } from './whole-way';

/** All that a person can press, tick, choose or fill in. */
const CONTROLS = 'button, summary, select, input, textarea';
/** More than any screen has kinds of controls: a walk that comes here has lost its way. */
const MAX_PRESSES = 160;

/** What a walk over the screens met. */
export interface Walk {
  /** Every kind of control that could be used. */
  readonly seen: ReadonlySet<string>;
  readonly pressed: ReadonlySet<string>;
  /** Errors that no sentence explains, each behind the control that brought it about. */
  readonly faults: readonly string[];
}

/** A control that can be used now: its place among all controls, and what kind of control it is. */
interface Control {
  readonly index: number;
  readonly kind: string;
  readonly tag: string;
  /** It shuts an editor, takes a notice away, or leads to another screen. */
  readonly leaves: boolean;
}

/** What is used leads on, or shuts what others stand in: it may come up again, so that all of it is met. */
const MAX_ROUNDS = 3;

/** Uses a control of every kind on every screen, whatever comes to light by doing so included. */
export async function walkEveryControl(visit: PaneVisit): Promise<Walk> {
  const [seen, pressed] = [new Set<string>(), new Set<string>()];
  const faults: string[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    for (const screen of SCREENS) faults.push(...(await walkScreen(visit, screen, { seen, pressed })));
    if (pressed.size === seen.size) break;
  }
  return { seen, pressed, faults: [...faults, ...visit.errors] };
}

async function walkScreen(
  visit: PaneVisit,
  screen: number,
  { seen, pressed }: { readonly seen: Set<string>; readonly pressed: Set<string> },
): Promise<readonly string[]> {
  const faults: string[] = [];
  await visit.goTo(screen);
  for (let presses = 0; presses < MAX_PRESSES; presses++) {
    const controls = await usableControls(visit, screen);
    controls.forEach(({ kind }) => seen.add(kind));
    const next = newest(controls, seen).find(({ kind }) => !pressed.has(kind));
    if (!next) return faults;
    pressed.add(next.kind);
    await use(visit, next);
    await settled(visit.pane);
    faults.push(...(await unexplained(visit)).map((fault) => `${next.kind}: ${fault}`));
    if (!(await isAt(visit, screen))) await visit.goTo(screen);
  }
  return [...faults, `no end of controls on screen ${screen}`];
}

/** What has come to light last comes first; what leaves an editor or the screen comes last. */
function newest(controls: readonly Control[], seen: ReadonlySet<string>): readonly Control[] {
  const order = [...seen];
  const rank = ({ kind, leaves }: Control): number => (leaves ? -1 : order.indexOf(kind));
  const before = new Map(controls.map((control, i) => [control, i]));
  return [...controls].sort((a, b) => rank(b) - rank(a) || (before.get(a) ?? 0) - (before.get(b) ?? 0));
}

async function use({ pane }: PaneVisit, { index, tag }: Control): Promise<void> {
  const control = pane.locator(CONTROLS).nth(index);
  if (tag === 'select') {
    const values = await control.evaluate((each) =>
      each instanceof HTMLSelectElement ? [...each.options].map(({ value }) => value) : [],
    );
    const now = await control.inputValue();
    const other = values.find((value) => value !== now) ?? now;
    await control.selectOption(other);
    // What a choice hides is not lost for the walk.
    if (await control.isVisible().catch(() => false)) await control.selectOption(now).catch(() => undefined);
  } else if (tag === 'text') {
    const before = await control.inputValue();
    await control.fill('1');
    if ((await control.getAttribute('type')) === 'search') await control.fill(before);
  } else {
    await control.click();
  }
}

/** What can be used now, in the order of the page. */
async function usableControls(visit: PaneVisit, screen: number): Promise<readonly Control[]> {
  const found = await visit.pane.evaluate((selector) => {
    const kindOf = (each: Element): string => {
      const list = each.closest('ul, ol')?.getAttribute('aria-label') ?? '';
      const label =
        each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? each.labels?.[0] : null;
      const name = each.getAttribute('aria-label') ?? label?.textContent ?? each.textContent ?? '';
      const isRow = each.hasAttribute('aria-expanded') && each.closest('li') !== null;
      const state = each.querySelector('span > svg + *, span:last-child > span > svg')?.parentElement;
      return isRow && list !== '' ? `${list} / ${state?.textContent ?? ''}` : name;
    };
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((each, index) => {
      const isUsable = !each.matches(':disabled, [aria-disabled=true]') && each.checkVisibility();
      const isTyped =
        each instanceof HTMLTextAreaElement ||
        (each instanceof HTMLInputElement && !['checkbox', 'radio'].includes(each.type));
      const tag = isTyped ? 'text' : each.tagName.toLowerCase();
      const isStep = each.closest('nav') !== null;
      return isUsable ? [{ index, kind: kindOf(each), tag, isStep }] : [];
    });
  }, CONTROLS);
  const leaving = (['pane.close', 'pane.dismiss', 'pane.correct.apply'] as const).map((key) =>
    said(visit, key),
  );
  return found.map(({ index, kind, tag, isStep }) => ({
    index,
    tag,
    kind: `${screen} ${tag} ${plainKind(kind)}`,
    leaves: isStep || leaving.includes(kind) || kind.startsWith(said(visit, 'pane.read-again')),
  }));
}

/** The name of a control without what differs from one criterion, cell or sheet to the next. */
const plainKind = (name: string): string =>
  name
    .replace(/“[^”]*”/g, '“…”')
    .replace(/trang tính .*$/, 'trang tính …')
    .replace(/(tiêu chí|cho) [IVX]+ – /g, '$1 ')
    .replace(/\b[A-Z]{1,3}\d+\b/g, '#')
    .replace(/[\d.,/–-]+/g, '0')
    .replace(/#(0? #)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 48);

const UNEXPLAINED: readonly MessageKey[] = ['problem.unknown', 'pane.unexpected', 'pane.crash.title'];

/** What is told of an error whose cause nobody knows; it is dismissed, so that the walk goes on. */
async function unexplained(visit: PaneVisit): Promise<readonly string[]> {
  const text = await visit.pane.locator('body').innerText();
  return UNEXPLAINED.map((key) => said(visit, key)).filter((sentence) => text.includes(sentence));
}

const isAt = async ({ pane }: PaneVisit, screen: number): Promise<boolean> =>
  (await pane.locator('nav button').nth(screen).getAttribute('aria-current')) === 'step';

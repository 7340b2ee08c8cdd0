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

/** Stands for the number of a screen where a control is shown beside all of them. */
const ANY_SCREEN = '*';

/** A control that can be used now: its place among all controls, and what kind of control it is. */
interface Control {
  readonly index: number;
  readonly kind: string;
  readonly tag: string;
  /** It shuts an editor, takes a notice away, or leads to another screen. */
  readonly leaves: boolean;
}

/** What is used leads on, or shuts what others stand in: it may come up again, so that all of it is met. */
const MAX_ROUNDS = 2;

/** What a walk has met so far; `seen` has for every kind of control the one that brought it to light. */
interface Met {
  readonly seen: Map<string, string | null>;
  readonly pressed: Set<string>;
  readonly faults: string[];
}

/** What the first visit has changed beyond reach (all is filled in, the sheet is locked) is there again on the next. */
const MAX_VISITS = 3;

/**
 * Uses a control of every kind on every screen, whatever comes to light by doing so included.
 *
 * @param visit opens the workbook anew, as it was in the beginning
 */
export async function walkEveryControl(visit: () => Promise<PaneVisit>): Promise<Walk> {
  const met: Met = { seen: new Map(), pressed: new Set(), faults: [] };
  for (let turn = 0; turn === 0 || (turn < MAX_VISITS && leftOut(met).length > 0); turn++) {
    const opened = await visit();
    await unfoldOneLeaf(opened);
    await walkScreens(opened, met);
    met.faults.push(...opened.errors);
    await opened.leave();
  }
  const { seen, pressed, faults } = met;
  return { seen: new Set(seen.keys()), pressed, faults };
}

async function walkScreens(visit: PaneVisit, met: Met): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    for (const screen of SCREENS) await walkScreen(visit, screen, met);
    for (const kind of leftOut(met)) await lookUp(visit, kind, met);
    if (leftOut(met).length === 0) return;
  }
}

/** Fields and leaves are rows of one kind, which is pressed once: a leaf stands open from the beginning. */
async function unfoldOneLeaf(visit: PaneVisit): Promise<void> {
  await visit.goTo(1);
  const folded = visit.pane.locator('main li > button[aria-expanded=false]');
  for (let press = 0; press < 2 && (await folded.count()) > 0; press++) {
    await folded.first().click();
    await settled(visit.pane);
  }
}

const leftOut = ({ seen, pressed }: Met): readonly string[] =>
  [...seen.keys()].filter((kind) => !pressed.has(kind));

async function walkScreen(visit: PaneVisit, screen: number, met: Met): Promise<void> {
  let last: string | null = null;
  await visit.goTo(screen);
  for (let presses = 0; presses < MAX_PRESSES; presses++) {
    const controls = await metControls(visit, screen, last, met);
    const next = newest(controls, [...met.seen.keys()]).find(({ kind }) => !met.pressed.has(kind));
    if (!next) return;
    await pressOn(visit, next, met);
    last = next.kind;
    if (!(await isAt(visit, screen))) await visit.goTo(screen);
  }
  met.faults.push(`no end of controls on screen ${screen}`);
}

/** The way to a control may begin at several rows of one kind, of which only some have it. */
const MAX_WAYS = 4;

/** Goes once more the ways on which a control came to light that was gone before its turn came, and uses it. */
async function lookUp(visit: PaneVisit, kind: string, met: Met): Promise<void> {
  for (let turn = 0; turn < MAX_WAYS && !met.pressed.has(kind); turn++) await goWay(visit, kind, turn, met);
}

async function goWay(visit: PaneVisit, kind: string, turn: number, met: Met): Promise<void> {
  const way = wayTo(kind, met);
  const screen = Number(way.map((step) => step.charAt(0)).find((first) => first !== ANY_SCREEN) ?? 0);
  await visit.goTo(screen);
  let last: string | null = null;
  for (const step of way) {
    // What unfolds folds up again when it is pressed twice: the second press opens it.
    for (let press = 0; press < 2; press++) {
      const controls = await metControls(visit, screen, last, met);
      const wanted = controls.find((control) => control.kind === kind);
      if (wanted) {
        await pressOn(visit, wanted, met);
        // What it brings to light is known by it.
        if (await isAt(visit, screen)) await metControls(visit, screen, kind, met);
        return;
      }
      const same = controls.filter((control) => control.kind === step);
      const next = same[Math.min(turn, same.length - 1)];
      if (!next || (press > 0 && next.tag !== 'summary')) break;
      await pressOn(visit, next, met);
      last = next.kind;
      if (!(await isAt(visit, screen))) await visit.goTo(screen);
    }
  }
}

/** The controls that bring another to light one after the other, itself last. */
function wayTo(kind: string, { seen }: Met): readonly string[] {
  const way = [kind];
  for (let before = seen.get(kind) ?? null; before !== null && !way.includes(before);)
    [way[way.length], before] = [before, seen.get(before) ?? null];
  return way.reverse();
}

/** What can be used now, noted as met. */
async function metControls(
  visit: PaneVisit,
  screen: number,
  last: string | null,
  { seen, pressed }: Met,
): Promise<readonly Control[]> {
  const controls = await usableControls(visit, screen);
  for (const { kind } of controls) {
    // What stood open by chance when it was met is gone the next time: whatever opens it later is the way to it.
    const isWayUnknown = seen.get(kind) === null && last !== null && !pressed.has(kind);
    if (!seen.has(kind) || isWayUnknown) seen.set(kind, last);
  }
  return controls;
}

async function pressOn(visit: PaneVisit, control: Control, { pressed, faults }: Met): Promise<void> {
  // What went by itself before it could be used is met again, or looked up.
  if (await use(visit, control)) pressed.add(control.kind);
  await settled(visit.pane);
  faults.push(...(await unexplained(visit)).map((fault) => `${control.kind}: ${fault}`));
}

/** What has come to light last comes first; what leaves an editor or the screen comes last. */
function newest(controls: readonly Control[], order: readonly string[]): readonly Control[] {
  const rank = ({ kind, leaves }: Control): number => (leaves ? -1 : order.indexOf(kind));
  const before = new Map(controls.map((control, i) => [control, i]));
  return [...controls].sort((a, b) => rank(b) - rank(a) || (before.get(a) ?? 0) - (before.get(b) ?? 0));
}

/** Uses a control; false where it was gone before that. */
async function use({ pane }: PaneVisit, { index, tag }: Control): Promise<boolean> {
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
    const met = await control.elementHandle();
    const isUsed = await met?.click().then(
      () => true,
      async (error: unknown) => {
        if (await met.evaluate(({ isConnected }) => isConnected)) throw error;
        return false;
      },
    );
    return isUsed ?? false;
  }
  return true;
}

/** What can be used now, in the order of the page. */
async function usableControls(visit: PaneVisit, screen: number): Promise<readonly Control[]> {
  const found = await visit.pane.evaluate((selector) => {
    const kindOf = (each: Element): string => {
      const list = each.closest('ul, ol')?.getAttribute('aria-label') ?? '';
      const label =
        each instanceof HTMLInputElement ||
        each instanceof HTMLSelectElement ||
        each instanceof HTMLTextAreaElement
          ? each.labels?.[0]
          : null;
      const name = each.getAttribute('aria-label') ?? label?.textContent ?? each.textContent ?? '';
      // A tick in a named list is known by the list: what it is of differs from one criterion to the next.
      const isTick = each instanceof HTMLInputElement && each.type === 'checkbox' && list !== '';
      if (isTick) return list;
      // The levels of a criterion that is filled in are one control, whatever they are called.
      const isLevel = each instanceof HTMLInputElement && each.type === 'radio' && each.closest('form');
      if (isLevel) return each.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      const isRow = each.hasAttribute('aria-expanded') && each.closest('li') !== null;
      const state = each.querySelector('span > svg + *, span:last-child > span > svg')?.parentElement;
      const words = state?.textContent ?? '';
      // A row that says no state of its own is known by its list alone.
      return isRow && list !== '' ? `${list} / ${/\d/.test(words) ? '' : words}` : name;
    };
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((each, index) => {
      // The browser's own place for a file stands behind a button.
      const isUsable =
        !each.matches(':disabled, [aria-disabled=true], [type=file]') && each.checkVisibility();
      const isTyped =
        each instanceof HTMLTextAreaElement ||
        (each instanceof HTMLInputElement && !['checkbox', 'radio'].includes(each.type));
      const tag = isTyped ? 'text' : each.tagName.toLowerCase();
      const isStep = each.closest('nav') !== null;
      const isShared = each.closest('main') === null;
      return isUsable ? [{ index, kind: kindOf(each), tag, isStep, isShared }] : [];
    });
  }, CONTROLS);
  const leaving = (
    [
      'pane.close',
      'pane.dismiss',
      'pane.correct.apply',
      'pane.fill.close',
      'pane.answers.drop',
      'pane.evidence.write',
    ] as const
  ).map((key) => said(visit, key));
  return found.map(({ index, kind, tag, isStep, isShared }) => ({
    index,
    tag,
    // What stands beside every screen is one control wherever it is used.
    kind: `${isShared ? ANY_SCREEN : screen} ${tag} ${plainKind(kind)}`,
    leaves: isStep || leaving.includes(kind) || kind.startsWith(said(visit, 'pane.read-again')),
  }));
}

/** The name of a control without what differs from one criterion, cell or sheet to the next. */
const plainKind = (name: string): string =>
  name
    .replace(/“[^”]*”/g, '“…”')
    .replace(/^(Hoàn tác|Đánh dấu đã xem|Bỏ đánh dấu đã xem): .*$/, '$1')
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

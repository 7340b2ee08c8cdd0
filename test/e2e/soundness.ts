import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import './page-window';
import type { PaneVisit } from './pane-visit';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What a person sets on their machine: light, dark, or colours of their own on a light or a dark ground. */
export const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced on light': { colorScheme: 'light', forcedColors: 'active' },
  'forced on dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export type Scheme = keyof typeof SCHEMES;

/** The schemes that a visit goes through; the last is light again, so that the next screen begins there. */
export const schemesOf = (width: number): readonly Scheme[] => [
  width < 400 ? 'forced on light' : 'forced on dark',
  'dark',
  'light',
];

/**
 * What is wrong with the screen that is shown, one line for each fault, in every one of the schemes; the pane
 * follows each change of scheme while it is open.
 */
export async function faultsInEveryScheme(
  visit: PaneVisit,
  schemes: readonly Scheme[],
): Promise<readonly string[]> {
  const faults: string[] = [...(await structureFaults(visit))];
  const grounds = new Set<string>();
  for (const scheme of schemes) {
    await inScheme(visit, scheme);
    grounds.add(await groundOf(visit.pane));
    const rules = scheme === schemes.at(-1) ? 'all' : 'colours';
    const found = [...(await axeFaults(visit.pane, rules)), ...(await widthFaults(visit.pane))];
    faults.push(...found.map((fault) => `${scheme}: ${fault}`));
  }
  if (grounds.size < schemes.length)
    faults.push(`the same ground in two schemes: ${[...grounds].join(', ')}`);
  return faults;
}

/** Changes the scheme of the machine and waits until the pane has followed. */
export async function inScheme({ page, pane }: PaneVisit, scheme: Scheme): Promise<void> {
  await page.emulateMedia(SCHEMES[scheme]);
  await pane.waitForFunction(({ colorScheme, forcedColors }) => {
    const provider = document.documentElement;
    const isForced = window.matchMedia('(forced-colors: active)').matches;
    return provider.style.colorScheme === colorScheme && isForced === (forcedColors === 'active');
  }, SCHEMES[scheme]);
}

/** The colour behind the screen. */
const groundOf = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const ground = document.querySelector('main')?.parentElement;
    return ground ? getComputedStyle(ground).backgroundColor : '';
  });

/** The rules of axe that look at colours: the others ask for what a scheme does not change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Waits while colours change over, as those of a button do that has just become ready: half-way they have little contrast. */
const coloursSettled = (pane: Frame): Promise<void> =>
  pane.evaluate(async () => {
    await new Promise((next) => requestAnimationFrame(next));
    const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });

/** What axe finds once colours have come to rest. */
export async function axeFaults(pane: Frame, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  if (await pane.evaluate(() => window.axe === undefined)) await pane.evaluate(AXE);
  await coloursSettled(pane);
  return pane.evaluate(
    async (only) => {
      const result = await window.axe?.run(document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
      });
      if (!result) throw new Error('axe is not there');
      return result.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html }) => html.replace(/ class="[^"]*"/g, '').slice(0, 160)).join(' | ')}`,
      );
    },
    rules === 'colours' ? COLOUR_RULES : null,
  );
}

/** A screen that scrolls sideways, and buttons whose words are cut off. */
export const widthFaults = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('button, summary, h1, h2, h3')].filter(
      (each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1,
    );
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
      ...cut.map(({ textContent }) => `cut off: ${textContent?.slice(0, 60)}`),
    ];
  });

/** What a reader's user would miss: places to jump to, headings in their order, names, the language. */
export const structureFaults = ({ pane, language }: PaneVisit): Promise<readonly string[]> =>
  pane.evaluate((language) => {
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    const faults: string[] = [];
    for (const place of ['header', 'main', 'nav', 'h1'])
      if (count(place) !== 1) faults.push(`${count(place)} times <${place}>`);
    const main = document.querySelector('main');
    if (main?.querySelector('h1')?.id !== main?.getAttribute('aria-labelledby'))
      faults.push('the heading does not name the main part');
    if (!document.querySelector('[role=status]')) faults.push('no live region');
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: heading.textContent?.trim() ?? '',
    }));
    levels.forEach(({ level, text }, index) => {
      const before = levels[index - 1]?.level ?? 0;
      if (level > before + 1) faults.push(`h${level} “${text}” behind h${before}`);
      if (text === '') faults.push(`an empty h${level}`);
    });
    for (const button of document.querySelectorAll('button, summary')) {
      const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
      if (name.trim() === '') faults.push(`a button without a name: ${button.outerHTML.slice(0, 120)}`);
    }
    for (const list of document.querySelectorAll('section'))
      if (
        !list.hasAttribute('aria-label') &&
        !list.hasAttribute('aria-labelledby') &&
        !list.querySelector('h2')
      )
        faults.push(`a section without a name: ${list.textContent?.slice(0, 60)}`);
    if (document.documentElement.lang !== language) faults.push(`lang ${document.documentElement.lang}`);
    return faults;
  }, language);

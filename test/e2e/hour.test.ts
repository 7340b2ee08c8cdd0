import type { Frame } from 'playwright-core';
import { GENERATED_SHEETS } from '../../src/memory/generated-sheets';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { hourBook } from '../support/hour-book';
import { openStand, settled, type PaneVisit, type Stand } from './pane-visit';
import { assessed, button, said, WRITE_SCREEN } from './whole-way';

// An hour's work without a wasted click: a commune's 17 open criteria to the written summary, every click and key
// counted by the browser itself; typed figures are the work, and are not counted.

const LIMIT = 240_000;
/** What the way may cost; before criteria were filled in one after the other it was 115. */
const MOST = 45;
const OPEN = 17;

declare global {
  interface Window {
    spent?: { clicks: number; keys: number };
  }
}

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

/** Counts clicks and keys of a person in the pane from now on. */
const startCounting = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const spent = { clicks: 0, keys: 0 };
    window.spent = spent;
    // A click that a key makes has no detail.
    addEventListener(
      'click',
      ({ isTrusted, detail }) => (spent.clicks += isTrusted && detail > 0 ? 1 : 0),
      true,
    );
    addEventListener('keydown', ({ key }) => (spent.keys += /^[\d.,]$/.test(key) ? 0 : 1), true);
  });

const spentOn = async (pane: Frame): Promise<{ readonly clicks: number; readonly keys: number }> =>
  (await pane.evaluate(() => window.spent)) ?? { clicks: NaN, keys: NaN };

/** Answers the criterion in view: the second level, 30 of 40, or two; then Enter. */
async function answer({ page, pane }: PaneVisit): Promise<void> {
  const levels = pane.locator('form input[type=radio]');
  if ((await levels.count()) > 0) {
    await levels.nth(1).click();
  } else if ((await pane.locator('form input').count()) === 2) {
    await page.keyboard.type('40');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30');
  } else {
    await page.keyboard.type('2');
  }
  await page.keyboard.press('Enter');
}

const heading = ({ pane }: PaneVisit) => pane.locator('#filled-in');

test.each(['vi', 'en'] as const)(
  'the last 17 criteria of a commune are filled in and the summary is written with few clicks and keys, %s',
  async (language) => {
    const visit = await stand.visit({ language, width: 350, book: hourBook() });
    const { pane } = visit;
    await startCounting(pane);
    await pane.locator('nav button').nth(1).click();
    await button(visit, 'pane.fill.start', { open: OPEN }).click();
    for (let left = OPEN; left > 0; left--) {
      await pane.getByText(said(visit, 'pane.fill.left', { open: left }), { exact: true }).waitFor();
      const name = await heading(visit).innerText();
      await answer(visit);
      if (left > 1) await pane.locator('#filled-in', { hasNotText: name }).waitFor();
    }
    await pane.getByText(said(visit, 'pane.fill.done')).waitFor();
    await pane.locator('nav button').nth(WRITE_SCREEN).click();
    await button(visit, 'pane.write.button').click();
    await pane.locator('[role=status] ul li').first().waitFor();
    await settled(pane);
    const { clicks, keys } = await spentOn(pane);
    console.log(`${language}: ${clicks} clicks and ${keys} keys, ${clicks + keys} of ${MOST}`);
    expect(clicks + keys).toBeLessThanOrEqual(MOST);

    const saved = await visit.save();
    const { total } = assessed(saved);
    // 18,60 were there; nine levels of 0,5, 3/4 of 18 points by rates, twice two initiatives.
    expect(total).toMatchObject({ open: 0, self: 38.6 });
    expect(openXlsx(saved).content.names.map(({ name }) => name)).toContain(GENERATED_SHEETS.summary.name);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  },
  LIMIT,
);

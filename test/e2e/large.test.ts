import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { benchWorkbook } from '../bench/bench-workbook';
import './page-window';
import { openStand, settled, type PaneVisit, type Stand } from './pane-visit';
import { growth, soakOf, wornAgainstFresh } from './soaking';
import { assessed, button, said, WRITE_SCREEN } from './whole-way';

const LIMIT = 240_000;
const LARGE = benchWorkbook({ leaves: 2000, tasks: 10_000, evidence: 0 });

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

/** Somebody presses "Stop" while the nth round trip from now on is under way. */
const stopAtTrip = (visit: PaneVisit, roundTrip: number): Promise<void> =>
  visit.page.evaluate(
    ({ trip: roundTrip, name }) => {
      const host = window.standIn?.host;
      if (!host) throw new Error('no workbook');
      let seen = 0;
      const forget = host.beforeTrip(() => {
        seen += 1;
        if (seen < roundTrip) return;
        forget();
        const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')?.contentDocument;
        const stop = [...(pane?.querySelectorAll('button') ?? [])].find(
          ({ textContent }) => textContent === name,
        );
        if (!stop) throw new Error('no way to stop');
        stop.click();
      });
    },
    { trip: roundTrip, name: said(visit, 'pane.cancel') },
  );

/** Until the pane says that it has stopped, seen and heard. */
async function stopped(visit: PaneVisit): Promise<void> {
  const told = said(visit, 'problem.cancelled');
  await visit.pane.locator('[role=status]', { hasText: told }).first().waitFor({ state: 'attached' });
  await visit.pane.getByText(told).last().waitFor();
  await settled(visit.pane);
}

const contentOf = (bytes: Uint8Array) => openXlsx(bytes).content;

test(
  '2,000 criteria and 10,000 tasks: scoring and writing are stopped, nothing has changed, and the way goes on',
  async () => {
    const visit = await stand.visit({ book: LARGE });
    const { page } = visit;
    await page.locator('.cell[data-row="8"][data-column="5"]').click();
    await page.keyboard.type('61');
    await page.keyboard.press('Enter');
    await button(visit, 'pane.changed.rescore').waitFor();
    const edited = await visit.save();
    await stopAtTrip(visit, 1);
    await button(visit, 'pane.changed.rescore').click();
    await stopped(visit);
    expect(contentOf(await visit.save())).toEqual(contentOf(edited));

    await button(visit, 'pane.changed.rescore').click();
    await settled(visit.pane);
    for (const roundTrip of [1, 2, 3]) {
      await visit.goTo(WRITE_SCREEN);
      await stopAtTrip(visit, roundTrip);
      await button(visit, 'pane.write.button').click();
      await stopped(visit);
      expect(contentOf(await visit.save())).toEqual(contentOf(edited));
    }

    await button(visit, 'pane.write.button').click();
    await visit.pane.locator('[role=status] ul li').first().waitFor();
    const written = await visit.save();
    expect(contentOf(written).names.map(({ name }) => name)).toContain('CCHC_TongHop');
    expect(assessed(written).total).toEqual(assessed(edited).total);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  },
  LIMIT,
);

test(
  'a list of all of 2,000 criteria holds the rows in view, wherever it is scrolled to',
  async () => {
    const visit = await stand.visit({ book: LARGE });
    await visit.goTo(1);
    await visit.pane.getByRole('button', { name: /^Đã chấm: / }).click();
    await visit.pane.locator('main li').nth(10).waitFor();
    const scrolled = await visit.pane.evaluate(scrollThrough);
    expect(scrolled.steps).toBeGreaterThan(100);
    expect(scrolled.last).toBe(scrolled.rows);
    expect(scrolled.mostNodes).toBeLessThan(1500);
    await visit.leave();
  },
  LIMIT,
);

/** In the pane: turns the wheel until the end of the list, and looks at what there is on the way. */
async function scrollThrough(): Promise<{
  readonly steps: number;
  readonly rows: number;
  readonly last: number;
  readonly mostNodes: number;
}> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const end = (): number => document.documentElement.scrollHeight - window.innerHeight;
  let [steps, mostNodes] = [0, 0];
  for (; window.scrollY < end() - 1 && steps < 2000; steps++) {
    window.scrollBy(0, 800);
    await frame();
    mostNodes = Math.max(mostNodes, document.querySelectorAll('*').length);
  }
  await frame();
  await frame();
  const last = [...document.querySelectorAll('main li[aria-posinset]')].at(-1);
  return {
    steps,
    mostNodes,
    rows: Number(last?.getAttribute('aria-setsize')),
    last: Number(last?.getAttribute('aria-posinset')),
  };
}

test(
  'a pane that has scored and written many times holds no more than one that has done so a few times',
  async () => {
    const visit = await stand.visit();
    const soak = await soakOf(visit);
    await soak.score(8);
    await soak.writeAndUndo(1);
    const early = await soak.held();
    await soak.score(22);
    await soak.writeAndUndo(3);
    const { worn, fresh } = await wornAgainstFresh(visit);
    expect(growth({ ...early, heapMegabytes: Infinity }, worn)).toEqual([]);
    expect(growth(fresh, worn)).toEqual([]);
    expect(worn.references).toBe(0);
    await visit.leave();
  },
  LIMIT,
);

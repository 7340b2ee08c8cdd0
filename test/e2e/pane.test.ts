import type { MessageKey } from '../../src/i18n/keys';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import './page-window';
import { openStand, settled, type PaneVisit, type Stand } from './pane-visit';
import { voiceOf } from './voice';
import { assessed, button, said, SAMPLE_A, writeResults } from './whole-way';

const LIMIT = 240_000;

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

test(
  'a figure is put right in the cell, and undo puts the old one back',
  async () => {
    const visit = await stand.visit({ book: exampleBook() });
    const { pane } = visit;
    await visit.goTo(1);
    await pane.getByRole('searchbox').fill('hoan thanh nhiem vu');
    await pane.getByRole('button', { name: /^1\.1\.2/ }).click();
    await pane.getByRole('button', { name: 'Sửa số liệu' }).click();
    await pane.getByRole('textbox', { name: 'Kết quả (b)' }).fill('13');
    await pane.getByRole('button', { name: 'Ghi vào ô F8' }).click();
    const undo = pane.getByRole('button', { name: 'Hoàn tác', exact: true });
    await undo.waitFor();
    await settled(pane);
    const leaf = (bytes: Uint8Array) =>
      assessed(bytes).leaves.find(({ criterion }) => criterion.code === '1.1.2');
    expect(leaf(await visit.save())?.outcome?.points).toBe(2);
    await settled(pane);
    await undo.click();
    await undo.waitFor({ state: 'detached' });
    await settled(pane);
    expect(leaf(await visit.save())?.outcome?.points).toBe(1.69);
    await visit.leave();
  },
  LIMIT,
);

test(
  'a row that is selected in the grid opens its criterion, and a criterion that is opened selects its row',
  async () => {
    const visit = await stand.visit();
    const { page, pane } = visit;
    await visit.goTo(1);
    await page.locator('.cell[data-row="8"][data-column="4"]').click();
    const open = pane.locator('main li > button[aria-expanded=true]');
    await open.filter({ hasText: /^1\.1\.3/ }).waitFor();
    await pane
      .locator('main li > button[aria-expanded=false]')
      .filter({ hasText: /^1\.1\.2/ })
      .click();
    await page.locator('#name-box').filter({ hasText: /^A8$/ }).waitFor();
    expect(await open.filter({ hasText: /^1\.1\.\d/ }).count()).toBe(2);
    await visit.leave();
  },
  LIMIT,
);

test(
  'a cell that is edited in the grid between scoring and writing holds the write back until it is scored again',
  async () => {
    const visit = await stand.visit();
    const { page, pane } = visit;
    await visit.goTo(4);
    await page.locator('.cell[data-row="8"][data-column="4"]').click();
    await page.keyboard.type('15');
    await page.keyboard.press('Enter');
    const rescore = pane.getByRole('button', { name: /Chấm lại/ }).first();
    await rescore.waitFor();
    expect(await button(visit, 'pane.write.button').isDisabled()).toBe(true);

    await rescore.click();
    await settled(pane);
    await visit.goTo(4);
    await button(visit, 'pane.write.button').click();
    await pane.locator('[role=status] ul li').first().waitFor();
    const written = await visit.save();
    expect(openXlsx(written).content.names.map(({ name }) => name)).toContain('CCHC_TongHop');
    expect(assessed(written).total.self).not.toBe(assessed(SAMPLE_A).total.self);
    await visit.leave();
  },
  LIMIT,
);

test(
  'what comes of it, what runs and what went wrong is said to somebody who does not see it',
  async () => {
    const visit = await stand.visit({ book: exampleBook() });
    const { page, pane } = visit;
    const { says } = await voiceOf(visit);
    await page.locator('.cell[data-row="8"][data-column="5"]').click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await says(/^Dữ liệu đã thay đổi/);
    await press(visit, 'pane.changed.rescore');
    await says(said(visit, 'pane.running.reading'));
    await says(/^Đã chấm/);

    await visit.goTo(1);
    await pane.getByRole('searchbox').fill('hoan thanh nhiem vu');
    await says(said(visit, 'pane.score.found', { found: 1 }));
    await pane.getByRole('button', { name: /^1\.1\.2/ }).click();
    await press(visit, 'pane.leaf.fix');
    await pane.getByRole('textbox', { name: said(visit, 'pane.part.achieved') }).fill('13');
    await button(visit, 'pane.fix.write', { cells: 'F8' }).click();
    await says(said(visit, 'pane.running.writing'));
    await says(said(visit, 'pane.wrote.cells', { cells: 'F8', code: '1.1.2' }));
    await press(visit, 'pane.undo');
    await says(said(visit, 'pane.undone'));

    await visit.goTo(4);
    await page.evaluate(() =>
      window.standIn?.host.faults.inject({ error: 'AccessDenied', roundTrip: 1, moment: 'before' }),
    );
    await press(visit, 'pane.write.button');
    await pane.getByRole('alert').waitFor();
    await says((await pane.getByRole('alert').locator('div > div').first().innerText()).slice(0, 20));
    await press(visit, 'pane.read-again');
    await says(/^Đã chấm/);
    await press(visit, 'pane.write.button');
    await says(/^Đã ghi kết quả/);
    await visit.leave();
  },
  LIMIT,
);

test(
  'a workbook without criteria is told in the words of the pane, seen and heard',
  async () => {
    const visit = await stand.visit({ book: emptyWorkbook('Trang 1') });
    const { says } = await voiceOf(visit);
    await visit.page.locator('.cell, #grid').first().click();
    await visit.page.keyboard.type('12');
    await visit.page.keyboard.press('Enter');
    await button(visit, 'pane.changed.rescore').click();
    await says(said(visit, 'pane.refused.no-criteria-sheet', { sheets: '“Trang 1”' }));
    await visit.leave();
  },
  LIMIT,
);

test(
  'the pane is closed and opened again: screen, settings and decisions are as they were',
  async () => {
    const visit = await stand.visit({ book: exampleBook() });
    const { pane } = visit;
    await pane.getByLabel(said(visit, 'pane.settings.scheme')).selectOption('dark');
    await press(visit, 'pane.start.correct');
    await pane.getByLabel(said(visit, 'pane.found.year')).fill('2025');
    await press(visit, 'pane.correct.apply');
    await button(visit, 'pane.start.correct').waitFor();
    await settled(pane);
    await visit.goTo(3);
    const again = await visit.reopened();
    expect(await again.pane.getByRole('heading', { level: 1 }).innerText()).toBe(
      said(visit, 'pane.evidence.title'),
    );
    expect(await again.pane.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    await again.goTo(0);
    await again.pane.getByText('2025', { exact: true }).waitFor();

    await writeResults(again);
    const last = await again.reopened();
    expect(await last.pane.getByRole('heading', { level: 1 }).innerText()).toBe(
      said(visit, 'pane.write.title'),
    );
    await last.pane.getByText(said(visit, 'pane.write.nothing')).waitFor();
    expect(assessed(await last.save()).year).toBe(2025);
    await last.leave();
  },
  LIMIT,
);

const press = (visit: PaneVisit, key: MessageKey): Promise<void> => button(visit, key).click();

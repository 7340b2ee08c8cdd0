import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { openStand, settled, type Stand } from './pane-visit';
import { assessed, button, SAMPLE_A } from './whole-way';

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
    const undo = pane.getByRole('button', { name: 'Hoàn tác' });
    await undo.waitFor();
    await settled(pane);
    const leaf = (bytes: Uint8Array) =>
      assessed(bytes).leaves.find(({ criterion }) => criterion.code === '1.1.2');
    expect(leaf(await visit.save())?.outcome?.points).toBe(2);
    await undo.click();
    await undo.waitFor({ state: 'detached' });
    await settled(pane);
    expect(leaf(await visit.save())?.outcome?.points).toBe(1.69);
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { noEdits } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { emptyWorkbook } from '../../src/workbook/file/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import { openStand, settled, type PaneVisit, type Stand } from './pane-visit';

const LIMIT = 240_000;
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/so-khoa-hoc-2026.xlsx')));
const today = asDay(new Date().toISOString().slice(0, 10));
const assessed = (bytes: Uint8Array) => assess(openXlsx(bytes).content, { asOf: today }).assessment;

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

/** The button of the last step that writes. */
const WRITE = { vi: 'Ghi vào sổ làm việc', en: 'Write to the workbook' } as const;

const expectSound = async (visit: PaneVisit): Promise<void> => {
  expect(await visit.axe()).toEqual([]);
  expect(await visit.overflow()).toBeLessThanOrEqual(0);
};

describe.each([
  { language: 'vi', width: 320, scheme: 'light', forcedColors: false },
  { language: 'en', width: 450, scheme: 'dark', forcedColors: false },
  { language: 'vi', width: 450, scheme: 'dark', forcedColors: true },
  { language: 'en', width: 320, scheme: 'light', forcedColors: false },
] as const)('$language, $width px, $scheme, forced colours $forcedColors', (options) => {
  test(
    'from sample (a) to the written summary, and back',
    async () => {
      const visit = await stand.visit(options);
      for (const step of [0, 1, 2, 3, 4]) {
        await visit.goTo(step);
        await expectSound(visit);
      }
      await visit.pane.getByRole('button', { name: WRITE[options.language] }).click();
      await visit.pane.locator('[role=status] ul li').first().waitFor();
      await settled(visit.pane);
      await expectSound(visit);
      const written = await visit.save();
      expect(assessed(written).total).toEqual(assessed(SAMPLE).total);
      expect(openXlsx(written).content.names.map(({ name }) => name)).toContain('CCHC_TongHop');
      expect([...visit.asked]).toEqual(['localhost']);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );
});

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
  'rules that are not understood are said so, and stay without a score when the results are written',
  async () => {
    const rows = exampleRows({ '2.4': { rule: 'Tùy theo tình hình thực tế', self: null } });
    const visit = await stand.visit({ book: exampleBook({ rows }) });
    await visit.goTo(1);
    await visit.pane.getByRole('button', { name: /^Chưa hiểu cách tính: 1/ }).click();
    await visit.pane.getByRole('button', { name: /^2\.4/ }).waitFor();
    await expectSound(visit);
    await visit.goTo(4);
    await visit.pane.getByRole('button', { name: WRITE.vi }).click();
    await visit.pane.locator('[role=status] ul li').first().waitFor();
    await settled(visit.pane);
    const leaf = assessed(await visit.save()).leaves.find(({ criterion }) => criterion.code === '2.4');
    expect(leaf?.outcome?.state).toBe('unreadable');
    expect(leaf?.outcome?.points).toBeNull();
    await visit.leave();
  },
  LIMIT,
);

test(
  'sample (b) holds targets and nothing to score, and says so on every screen',
  async () => {
    const visit = await stand.visit({ book: 'ban-quan-ly-khu-kinh-te-2026.xlsx' });
    for (const step of [0, 1, 2, 3, 4]) {
      await visit.goTo(step);
      await expectSound(visit);
    }
    expect(visit.errors).toEqual([]);
    await visit.leave();
  },
  LIMIT,
);

test(
  'an empty workbook gets the sample as new sheets, which are scored at once',
  async () => {
    const visit = await stand.visit({ book: emptyWorkbook('Trang 1') });
    await expectSound(visit);
    await visit.pane.getByRole('button', { name: 'Chèn dữ liệu mẫu để dùng thử' }).click();
    await visit.pane.getByText('79 tiêu chí thành phần').waitFor();
    await settled(visit.pane);
    expect(assessed(await visit.save()).total).toEqual(assessed(SAMPLE).total);
    await visit.leave();
  },
  LIMIT,
);

test(
  'on a protected sheet everything is shown, a write says what to do, and nothing is changed',
  async () => {
    const plain = openXlsx(exampleBook());
    const sheet = plain.content.grids[0]?.sheet ?? '';
    const book = plain.apply({ sheets: [{ ...noEdits(sheet), protect: true }], names: [], state: null });
    const visit = await stand.visit({ book });
    const { pane } = visit;
    await visit.goTo(4);
    await pane.getByRole('button', { name: WRITE.vi }).click();
    await pane.getByRole('alert').waitFor();
    await expectSound(visit);
    expect(assessed(await visit.save()).total).toEqual(assessed(book).total);
    expect(openXlsx(await visit.save()).content.grids.map((grid) => grid.sheet)).toEqual(
      plain.content.grids.map((grid) => grid.sheet),
    );
    await pane.getByRole('button', { name: 'Đọc lại sổ làm việc' }).click();
    await settled(pane);
    expect(await pane.getByRole('alert').count()).toBe(0);
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
    expect(await pane.getByRole('button', { name: WRITE.vi }).isDisabled()).toBe(true);

    await rescore.click();
    await settled(pane);
    await visit.goTo(4);
    await pane.getByRole('button', { name: WRITE.vi }).click();
    await pane.locator('[role=status] ul li').first().waitFor();
    const written = await visit.save();
    expect(openXlsx(written).content.names.map(({ name }) => name)).toContain('CCHC_TongHop');
    expect(assessed(written).total.self).not.toBe(assessed(SAMPLE).total.self);
    await visit.leave();
  },
  LIMIT,
);

import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { MessageKey } from '../../src/i18n/keys';
import { fixtureFile, type FixtureRow } from '../reading/sheets/sheet-fixture';
import { openStand, settled, type Stand } from './pane-visit';
import { openPageStand, type PageStand } from './standalone-visit';
import { said } from './whole-way';

// What was taught in one workbook goes to the next as a small file: in the pane beside Excel, and on the page without.

const LIMIT = 240_000;

/** A form whose figures stand under titles that say nothing. */
const form = (...figures: readonly number[]): Uint8Array => {
  const rows: readonly FixtureRow[] = [
    ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Cách tính', 'Cột 5', 'Cột 6', 'Điểm tự chấm'],
    ['1', 'Chỉ đạo, điều hành', 4],
    ['1.1', 'Hoàn thành nhiệm vụ', 2, 'b/a x điểm tối đa', figures[0] ?? 0, figures[1] ?? 0],
    ['1.2', 'Ban hành văn bản', 2, 'b/a x điểm tối đa', figures[2] ?? 0, figures[3] ?? 0],
  ];
  return fixtureFile({ title: '', sheets: [{ sheet: 'Phụ lục', rows }], expected: {} });
};
const TAUGHT = form(11, 13, 3, 4);
const NEXT = form(10, 20, 5, 10);

interface Place {
  readonly page: Page;
  readonly pane: Frame;
  readonly language: 'vi' | 'en';
}

const press = (visit: Place, key: MessageKey): Promise<void> =>
  visit.pane
    .getByRole('button', { name: said(visit, key), exact: true })
    .first()
    .click();

/** Says in the correction that total and achieved stand the other way round. */
async function teach(visit: Place): Promise<void> {
  const { pane } = visit;
  await press(visit, 'pane.start.correct');
  for (const [role, column] of [
    ['role.total', 'F · Cột 6'],
    ['role.achieved', 'E · Cột 5'],
  ] as const) {
    const select = pane.getByRole('combobox', { name: said(visit, role), exact: true });
    await select.selectOption({ label: column });
  }
  await press(visit, 'pane.correct.apply');
  await settled(pane);
}

/** The file that "Save to a file" gives to the browser. */
async function savedFile(visit: Place): Promise<{ readonly name: string; readonly text: string }> {
  await press(visit, 'pane.start.correct');
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    press(visit, 'pane.learned.save'),
  ]);
  await visit.pane.getByRole('status').filter({ hasText: download.suggestedFilename() }).waitFor();
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function loadFile(visit: Place, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    visit.page.waitForEvent('filechooser'),
    press(visit, 'pane.learned.load'),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const header = ({ pane }: Place): Promise<string> => pane.locator('header').innerText();

/** The whole way over two workbooks of the same form. */
async function carriedOver(first: Place, open: () => Promise<Place>): Promise<void> {
  await teach(first);
  expect(await header(first)).toMatch(/3[.,]19/);
  const { name, text } = await savedFile(first);
  expect(name).toBe('cot-va-cach-tinh.json');
  expect(JSON.parse(text)).toMatchObject({
    schema: 'par-index/learned@1',
    columns: { criteria: { total: 'Cột 6', achieved: 'Cột 5' } },
  });
  const next = await open();
  await press(next, 'pane.start.correct');
  await loadFile(next, 'khac.json', '{"schema":"par-index/learned@9"}');
  await next.pane
    .getByRole('alert')
    .filter({ hasText: said(next, 'pane.learned.newer', { file: 'khac.json' }) })
    .waitFor();
  await loadFile(next, name, text);
  await next.pane.getByRole('status').filter({ hasText: name }).first().waitFor();
  await settled(next.pane);
  expect(await header(next)).toMatch(/2[.,]00|2\b/);
  await next.pane
    .getByRole('button', { name: said(next, 'pane.undo'), exact: true })
    .first()
    .click();
  await settled(next.pane);
}

describe('in the pane', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await openStand();
  }, LIMIT);
  afterAll(() => stand?.close(), LIMIT);

  test.each(['vi', 'en'] as const)(
    'what was taught is saved, refused where it is not ours, loaded and taken back (%s)',
    async (language) => {
      const first = await stand.visit({ book: TAUGHT, language });
      const next = await stand.visit({ book: NEXT, language });
      await carriedOver(first, () => Promise.resolve(next));
      expect([...first.errors, ...next.errors]).toEqual([]);
      await Promise.all([first.leave(), next.leave()]);
    },
    LIMIT,
  );
});

test(
  'on the page without Excel',
  async () => {
    const stand: PageStand = await openPageStand();
    const visit = await stand.visit();
    const open = async (name: string, bytes: Uint8Array): Promise<Place> => {
      await visit.choose({ name, bytes });
      await visit.pane.locator('nav').waitFor();
      await settled(visit.pane);
      return visit;
    };
    await carriedOver(await open('mau.xlsx', TAUGHT), async () => {
      const other = await stand.visit();
      await other.choose({ name: 'xa.xlsx', bytes: NEXT });
      await other.pane.locator('nav').waitFor();
      await settled(other.pane);
      return other;
    });
    expect(visit.errors).toEqual([]);
    await stand.close();
  },
  LIMIT,
);

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { MessageKey } from '../../src/i18n/keys';
import { CONSOLIDATION_SHEETS } from '../../src/memory/consolidation-sheets';
import { noEdits, text } from '../../src/model/edits';
import type { Grid } from '../../src/model/grid';
import type { MessageArg } from '../../src/model/message';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, type Desk } from '../support/command-line';
import { runPythonWithOpenpyxl, seenByOpenpyxl } from '../support/openpyxl';
import { describeWithTool } from '../support/outside-tool';
import { packageFaults } from '../support/package-check';
import { openStand, settled } from './pane-visit';
import { axeFaults, faultsInEveryScheme, schemesOf, widthFaults } from './soundness';
import { openPageStand, type PageStand, type PageVisit } from './standalone-visit';
import { button, said as saidIn, SAMPLE_A } from './whole-way';

// The step "Tổng hợp" of the page without Excel: the workbooks of a province that an independent script made.

const LIMIT = 240_000;
const COUNT = 60;
const SCRIPT = join(__dirname, '../consolidating/independent/make_units.py');
const today = new Date().toLocaleDateString('sv-SE');

/** What the independent script reckoned. */
interface Expected {
  readonly units: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly copies: readonly string[];
  readonly broken: readonly string[];
}

describeWithTool('openpyxl', `${COUNT} units of a province on the page without Excel`, () => {
  let stand: PageStand;
  let own: Desk;
  let expected: Expected;
  let names: readonly string[];
  let byCommand: Uint8Array;
  let byCommandToEach: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    own = desk();
    runPythonWithOpenpyxl([SCRIPT, own.path('units'), String(COUNT)]);
    expected = JSON.parse(readFileSync(own.path('expected.json'), 'utf8')) as Expected;
    names = readdirSync(own.path('units'));
    const args = ['consolidate', own.path('units'), '--units', own.path('danh-sach.xlsx'), '--as-of', today];
    // Beside the files: its links are those of a table that is put into their folder.
    const table = own.path('units/bang.xlsx');
    const [ran] = await Promise.all([
      own.run([...args, '--out', table, '--feedback', own.path('phan-hoi')]),
      openPageStand().then((open) => void (stand = open)),
    ]);
    expect(ran).toMatchObject({ code: 0 });
    byCommand = new Uint8Array(readFileSync(table));
    rmSync(table);
    byCommandToEach = new Map(
      readdirSync(own.path('phan-hoi')).map((name) => [
        name,
        new Uint8Array(readFileSync(own.path(`phan-hoi/${name}`))),
      ]),
    );
  }, LIMIT);
  afterAll(async () => {
    await stand?.close();
    own?.clear();
  }, LIMIT);

  const said = (visit: PageVisit, key: MessageKey, args?: Readonly<Record<string, MessageArg>>): string =>
    saidIn(visit, key, args);
  const press = (visit: PageVisit, key: MessageKey) =>
    visit.pane
      .getByRole('button', { name: said(visit, key), exact: true })
      .first()
      .click();

  /** Opens the step and drops all files of the province, and a letter, on the page. */
  async function dropped(visit: PageVisit): Promise<void> {
    await press(visit, 'pane.consolidate.open');
    await visit.pane.getByText(said(visit, 'consolidate.ui.intro')).waitFor();
    const files = [...names, 'công văn.docx'].map((name) => ({
      name,
      bytes: name.endsWith('.docx') ? '' : readFileSync(join(own.path('units'), name)).toString('base64'),
    }));
    await visit.page.evaluate((files) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of files)
        dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
  }

  const readAll = (visit: PageVisit): Promise<void> => visit.pane.getByText(/^(?:\d+ tệp:|Files:)/).waitFor();

  async function saved(visit: PageVisit): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      press(visit, 'consolidate.ui.save'),
    ]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  /** The feedback of the units: a workbook for each, by the name of its file. */
  async function savedFeedback(visit: PageVisit): Promise<ReadonlyMap<string, Uint8Array>> {
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      press(visit, 'consolidate.ui.feedback'),
    ]);
    expect(download.suggestedFilename()).toBe('phan-hoi-cchc-2026.zip');
    await visit.pane
      .getByText(said(visit, 'consolidate.ui.feedback.saved', { file: 'phan-hoi-cchc-2026.zip' }))
      .waitFor();
    return new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(await download.path())))));
  }

  /** Presses "Dừng" once a bar has come as far as `value`. */
  const stopAt = (visit: PageVisit, value: number): Promise<void> =>
    visit.pane.evaluate(
      (value) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            const bar = document.querySelector('progress');
            if (bar && bar.value >= value) bar.parentElement?.querySelector('button')?.click();
            if (bar && bar.value >= value) resolve();
            else setTimeout(look, 1);
          };
          look();
        }),
      value,
    );

  async function chooseList(visit: PageVisit, path: string): Promise<void> {
    await visit.page.locator('input[type=file]').nth(2).setInputFiles(path);
    await visit.pane
      .getByText(said(visit, 'consolidate.ui.list.read', { file: 'danh-sach.xlsx', units: COUNT, groups: 3 }))
      .waitFor();
  }

  test.each(['server', 'folder'] as const)(
    'opened from a %s, what is dropped comes out as the script reckoned, in the workbook that the command writes',
    async (from) => {
      const visit = await stand.visit({ from });
      let workers = 0;
      visit.page.on('worker', () => workers++);
      await dropped(visit);
      await readAll(visit);
      await visit.pane.getByText(/~\$001\.xlsx/).waitFor();
      await visit.pane.getByText(/công văn\.docx/).waitFor();
      await chooseList(visit, own.path('danh-sach.xlsx'));
      const { name, bytes } = await saved(visit);
      // A page in a folder gets no workers: it reads by itself.
      expect(workers > 0).toBe(from === 'server');
      expect(name).toBe('tong-hop-cchc-2026.xlsx');
      expect(packageFaults(bytes)).toEqual([]);
      expect(openXlsx(bytes).content).toEqual(openXlsx(byCommand).content);
      const feedback = await savedFeedback(visit);
      expect([...feedback.keys()].sort()).toEqual([...byCommandToEach.keys()].sort());
      for (const [unit, workbook] of feedback)
        expect(openXlsx(workbook).content).toEqual(openXlsx(byCommandToEach.get(unit) ?? workbook).content);
      expect(rankingIn(bytes)).toEqual(reckoned(expected));
      expect([...visit.asked].filter((host) => host !== '')).toEqual(from === 'server' ? ['localhost'] : []);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );

  test(
    'reading that is stopped keeps what is read, says what is missing, and goes on',
    async () => {
      const visit = await stand.visit({ language: 'en' });
      await dropped(visit);
      await stopAt(visit, 2);
      await readAll(visit);
      const part = openXlsx((await saved(visit)).bytes).content.grids;
      const problems = part.find(({ sheet }) => sheet === 'Chưa gửi, cần sửa')?.values ?? [];
      const unread = problems.filter((row) => String(row[3]).startsWith('Chưa đọc tệp này'));
      expect(unread.length).toBeGreaterThan(10);
      await press(visit, 'consolidate.ui.go-on');
      await visit.pane.getByText(said(visit, 'consolidate.not-read')).first().waitFor({ state: 'detached' });
      await readAll(visit);
      const all = openXlsx((await saved(visit)).bytes).content.grids;
      await press(visit, 'consolidate.ui.feedback');
      await stopAt(visit, 2);
      await visit.pane.getByText(said(visit, 'consolidate.ui.feedback.stopped')).waitFor();
      const files = names.filter((each) => !each.startsWith('~$')).length;
      const told = new Set([...rowsOf(all, 'Tổng hợp', 15), ...rowsOf(all, 'Chưa gửi, cần sửa', 1)]);
      expect([...told].filter((each) => /\.xlsx$/.test(each))).toHaveLength(files);
      await visit.leave();
    },
    LIMIT,
  );

  test(
    'every control of the step is used: names are confirmed, files taken out, and nothing is lost by leaving',
    async () => {
      const visit = await stand.visit({ width: 320 });
      const { pane } = visit;
      const seen = new Set<string>();
      const used = new Set<string>();
      const look = async (): Promise<void> => {
        for (const name of await controlsOf(visit)) seen.add(name);
      };
      const use = async (name: string, act: () => Promise<unknown>): Promise<void> => {
        await look();
        used.add(name);
        await act();
      };
      const useButton = (key: MessageKey, args?: Readonly<Record<string, MessageArg>>): Promise<void> =>
        use(said(visit, key, args), () =>
          pane
            .getByRole('button', { name: said(visit, key, args), exact: true })
            .first()
            .click(),
        );
      const faults: string[] = [];
      const soundness = async (where: string): Promise<void> => {
        const found = [...(await axeFaults(pane)), ...(await widthFaults(pane))];
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      };
      await press(visit, 'pane.consolidate.open');
      await pane.getByText(said(visit, 'consolidate.ui.intro')).waitFor();
      await soundness('empty');
      await useButton('page.back');
      await press(visit, 'pane.consolidate.open');
      const chooser = visit.page.waitForEvent('filechooser');
      await useButton('consolidate.ui.choose');
      await (await chooser).setFiles(names.slice(0, 40).map((each) => join(own.path('units'), each)));
      await readAll(visit);
      const folder = visit.page.waitForEvent('filechooser');
      await useButton('consolidate.ui.choose-folder');
      await (await folder).setFiles(own.path('units'));
      await pane.getByText(/đã có trong danh sách/).waitFor();
      await readAll(visit);
      const list = visit.page.waitForEvent('filechooser');
      await useButton('consolidate.ui.list.choose');
      await (await list).setFiles({ name: 'sai.xlsx', mimeType: '', buffer: Buffer.from('không phải') });
      await pane.getByRole('alert').getByText('sai.xlsx').waitFor();
      await chooseList(visit, own.path('danh-sach.xlsx'));
      const others = visit.page.waitForEvent('filechooser');
      await useButton('consolidate.ui.list.other');
      await (await others).setFiles({ name: 'ds.xlsx', mimeType: '', buffer: Buffer.from(listWithASlip()) });
      const question = pane.getByLabel(/ghi “.*UBND xã Thử nghiệm 001.*”/);
      await use('Tệp … ghi …', () =>
        question.selectOption({ label: 'UBND xã Thử nghiệm 01 (tên gần giống)' }),
      );
      await pane.getByRole('row', { name: /UBND xã Thử nghiệm 01 / }).waitFor();
      await soundness('with questions');
      await use('Xem tất cả dòng', () => pane.getByRole('button', { name: /^Xem tất cả \d+ dòng$/ }).click());
      for (const [key, value] of [
        ['consolidate.ui.basis', 'appraised'],
        ['consolidate.ui.basis', 'self'],
        ['consolidate.ui.year', '2026'],
      ] as const)
        await use(said(visit, key), () => pane.getByLabel(said(visit, key)).selectOption(value));
      for (const key of ['consolidate.ui.provisional', 'consolidate.ui.dense'] as const)
        await use(said(visit, key), () => pane.getByLabel(said(visit, key)).check());
      await useButton('consolidate.ui.list.remove');
      const before = { name: 'tong-hop-2025.xlsx', mimeType: '', buffer: Buffer.from(byCommand) };
      for (const key of ['consolidate.ui.previous.choose', 'consolidate.ui.previous.other'] as const) {
        const previous = visit.page.waitForEvent('filechooser');
        await useButton(key);
        await (await previous).setFiles(before);
        await pane.getByText(/^tong-hop-2025\.xlsx: \d+ đơn vị\.$/).waitFor();
      }
      await pane.getByText('Năm trước hạng 1', { exact: true }).first().waitFor();
      await soundness('with last year');
      await useButton('consolidate.ui.previous.remove');
      await pane.getByText('Năm trước hạng 1', { exact: true }).first().waitFor({ state: 'detached' });
      await use(said(visit, 'consolidate.ui.feedback'), () => savedFeedback(visit));
      await use('Xem tất cả đơn vị', () =>
        pane.getByRole('button', { name: /^Xem tất cả \d+ đơn vị$/ }).click(),
      );
      expect(await pane.getByRole('row').count()).toBeGreaterThan(40);
      const broken = expected.broken[0] ?? '';
      await use('Bỏ tệp', () =>
        pane
          .getByRole('button', {
            name: said(visit, 'consolidate.ui.remove.named', { file: broken }),
            exact: true,
          })
          .click(),
      );
      await pane.getByText(broken, { exact: true }).waitFor({ state: 'detached' });
      const asked = new Promise<string>((resolve) => {
        visit.page.once('dialog', (dialog) => {
          resolve(dialog.type());
          void dialog.dismiss();
        });
      });
      await visit.page.evaluate(() => location.reload());
      expect(await asked).toBe('beforeunload');
      await use(said(visit, 'consolidate.ui.save'), () => saved(visit));
      await useButton('consolidate.ui.clear');
      await pane.getByText(/^\d+ tệp:/).waitFor({ state: 'detached' });
      await use('English', () => pane.getByRole('button', { name: 'English' }).click());
      await pane.getByRole('heading', { name: 'Many units, one table' }).waitFor();
      expect(faults).toEqual([]);
      expect([...seen].filter((name) => !used.has(name))).toEqual([]);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );
});

test(
  'in the pane: the table is written into the open workbook, and one press takes it back',
  async () => {
    const stand = await openStand();
    try {
      const visit = await stand.visit({ book: SAMPLE_A, width: 320 });
      const { pane, page } = visit;
      let workers = 0;
      page.on('worker', () => workers++);
      const before = sheetsIn(await visit.save());
      await button(visit, 'pane.consolidate.open').click();
      await pane.getByText(saidIn(visit, 'consolidate.ui.intro')).waitFor();
      const copy = { name: 'Sở Khoa học.xlsx', mimeType: '', buffer: Buffer.from(SAMPLE_A) };
      await pane
        .locator('input[type=file]')
        .first()
        .setInputFiles([copy, { ...copy, name: 'hỏng.xlsx', buffer: Buffer.from('PK') }]);
      await pane.getByText('2 tệp: 1 tệp đọc được, 1 tệp không dùng được.').waitFor();
      expect(workers).toBeGreaterThan(0);
      await pane.getByLabel(saidIn(visit, 'consolidate.ui.provisional')).check();
      await pane.getByRole('table').waitFor();
      const faults = await faultsInEveryScheme(visit, schemesOf(320));
      await button(visit, 'consolidate.ui.write').click();
      await pane
        .getByText(saidIn(visit, 'consolidate.ui.wrote', { sheets: 6 }))
        .first()
        .waitFor();
      await settled(pane);
      const written = await visit.save();
      expect(packageFaults(written)).toEqual([]);
      expect(sheetsIn(written)).toEqual([...before, ...OF_THE_TABLE]);
      await pane
        .locator('footer')
        .getByRole('button', { name: /^Hoàn tác/ })
        .click();
      await settled(pane);
      await pane
        .getByText(/^Đã hoàn tác/)
        .first()
        .waitFor();
      expect(sheetsIn(await visit.save())).toEqual(before);
      expect(faults).toEqual([]);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    } finally {
      await stand.close();
    }
  },
  LIMIT,
);

const OF_THE_TABLE = Object.values(CONSOLIDATION_SHEETS).map(({ title }) => title);

const sheetsIn = (bytes: Uint8Array): readonly string[] =>
  openXlsx(bytes).content.grids.map(({ sheet }) => sheet);

/** The names of all controls that can be used, without what differs from one file or number to the next. */
const controlsOf = ({ pane }: PageVisit): Promise<readonly string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, select, input:not([type=file]))')]
      .filter((each) => !each.matches(':disabled'))
      .map((each) => {
        const label =
          each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? each.labels?.[0] : null;
        const name = each.getAttribute('aria-label') ?? label?.textContent ?? each.textContent ?? '';
        return name
          .replace(/^Xem tất cả \d+ /, 'Xem tất cả ')
          .replace(/^Bỏ tệp .*/, 'Bỏ tệp')
          .replace(/^Tệp .* ghi “.*/, 'Tệp … ghi …');
      }),
  );

const rowsOf = (grids: readonly Grid[], sheet: string, column: number): readonly string[] =>
  (grids.find((grid) => grid.sheet === sheet)?.values ?? []).map((row) => String(row[column] ?? ''));

/** The ranking as openpyxl reads it: unit, rank, group, points, index. */
function rankingIn(bytes: Uint8Array): readonly unknown[] {
  const cells = seenByOpenpyxl(bytes).sheets.find(({ name }) => name === 'Tổng hợp')?.cells ?? {};
  return Array.from({ length: COUNT }, (_, i) =>
    ['B', 'A', 'C', 'D', 'F'].map((column) => cells[`${column}${5 + i}`]?.shown),
  )
    .filter(([, rank]) => typeof rank === 'number')
    .sort(byName);
}

const reckoned = ({ units }: Expected): readonly unknown[] =>
  Object.entries(units)
    .filter(([, { state }]) => state === 'ranked')
    .map(([unit, { rank, group, self, index }]) => [unit, rank, group, self, index])
    .sort(byName);

const byName = ([one]: readonly unknown[], [other]: readonly unknown[]): number =>
  String(one).localeCompare(String(other), 'vi');

/** A list in which a name is one letter short. */
function listWithASlip(): Uint8Array {
  const empty = openXlsx(emptyWorkbook('Danh sách'));
  const lines = ['Đơn vị', 'UBND xã Thử nghiệm 01', 'UBND xã Thử nghiệm 002', 'Sở Tư pháp'];
  const cells = lines.map((line) => [text(line)]);
  return empty.apply({
    sheets: [{ ...noEdits('Danh sách'), blocks: [{ row: 0, column: 0, cells }] }],
    names: [],
    state: null,
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoadBytes, STANDALONE_FIRST_LOAD_LIMIT } from '../../src/build/first-load';
import { STANDALONE_PAGE } from '../../src/build/standalone-configuration';
import type { MessageKey } from '../../src/i18n/keys';
import type { MessageArg } from '../../src/model/message';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, type Desk } from '../support/command-line';
import { packageFaults } from '../support/package-check';
import { settled } from './pane-visit';
import { axeFaults, faultsInEveryScheme, inScheme, schemesOf, widthFaults } from './soundness';
import { openPageStand, type NamedBytes, type PageStand, type PageVisit } from './standalone-visit';
import { SAMPLE_A, said as saidIn, SCREENS, WRITE_SCREEN } from './whole-way';

// The page without Excel, as it is built for offices, in a real browser with files of the machine.

const LIMIT = 240_000;
const NAME = 'Tự chấm xã Tân Hòa 2026.xlsx';
const SAMPLE: NamedBytes = { name: NAME, bytes: SAMPLE_A };

let stand: PageStand;
let folder: Desk;
beforeAll(async () => {
  stand = await openPageStand();
  folder = desk();
}, LIMIT);
afterAll(async () => {
  await stand?.close();
  folder?.clear();
}, LIMIT);

const said = (visit: PageVisit, key: MessageKey, args?: Readonly<Record<string, MessageArg>>): string =>
  saidIn(visit, key, args);
const press = (visit: PageVisit, key: MessageKey, args?: Readonly<Record<string, MessageArg>>) =>
  visit.pane
    .getByRole('button', { name: said(visit, key, args), exact: true })
    .first()
    .click();

/** Chooses a file and waits until it is scored. */
async function opened(visit: PageVisit, file: NamedBytes = SAMPLE): Promise<void> {
  await visit.choose(file);
  await visit.pane.locator('nav').waitFor();
  await visit.pane.locator('header').getByText(NUMBER_OF_POINTS).first().waitFor();
  await settled(visit.pane);
}
const NUMBER_OF_POINTS = /\d[,.]\d/;

const fill = (visit: PageVisit, key: MessageKey, text: string): Promise<void> =>
  visit.pane.getByRole('textbox', { name: said(visit, key), exact: true }).fill(text);

/** "1.1.3" with another figure: its row unfolded, the figure typed, the cells written. */
async function declare(visit: PageVisit, code: string, achieved: string): Promise<void> {
  await visit.goTo(1);
  await visit.pane.getByRole('searchbox').fill(code);
  const row = visit.pane.getByRole('button', { name: new RegExp(`^${code} `) });
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  await press(visit, 'pane.leaf.fix');
  await fill(visit, 'pane.part.achieved', achieved);
  await visit.pane.locator('form button[type=submit]').click();
  await visit.pane.locator('form').waitFor({ state: 'detached' });
  await settled(visit.pane);
}

async function addDocument(visit: PageVisit, code: string): Promise<void> {
  await visit.goTo(3);
  await press(visit, 'pane.evidence.add');
  await visit.pane.getByRole('searchbox').fill(code);
  await visit.page.keyboard.press('Enter');
  await fill(visit, 'pane.evidence.needed.title', 'Báo cáo tổng hợp tin, bài về cải cách hành chính');
  await fill(visit, 'role.document', '127/BC-UBND');
  await fill(visit, 'role.issued', '15/10/2026');
  await visit.pane.locator('form button[type=submit]').click();
  await visit.pane.locator('form').waitFor({ state: 'detached' });
  await settled(visit.pane);
}

async function writeSummary(visit: PageVisit): Promise<void> {
  await visit.goTo(WRITE_SCREEN);
  await press(visit, 'pane.write.button');
  await visit.pane.locator('[role=status] ul li').first().waitFor();
  await settled(visit.pane);
}

const today = new Date().toLocaleDateString('sv-SE');

/** What the command line makes of a workbook. */
async function scoredByCommand({ bytes }: NamedBytes): Promise<Uint8Array> {
  const out = `out-${folder.files().length}.xlsx`;
  const file = folder.put('in.xlsx', bytes);
  const ran = await folder.run(['score', file, '--as-of', today, '--out', folder.path(out)]);
  expect(ran).toMatchObject({ code: 0 });
  return folder.read(out);
}

describe.each(['server', 'folder'] as const)('opened from a %s', (from) => {
  test(
    'a file goes the whole way, and what is saved is what the command line writes, cell by cell',
    async () => {
      const visit = await stand.visit({ from });
      await opened(visit);
      const before = await visit.pane.locator('header').innerText();
      await declare(visit, '1.1.3', '13');
      await addDocument(visit, '1.4.2');
      const filled = await visit.save();
      await writeSummary(visit);
      const written = await visit.save();
      expect(await visit.pane.locator('header').innerText()).not.toBe(before);
      expect([filled.name, written.name]).toEqual([NAME, NAME]);
      expect(packageFaults(written.bytes)).toEqual([]);
      const byCommand = openXlsx(await scoredByCommand(filled)).content;
      expect(openXlsx(written.bytes).content).toEqual(byCommand);
      expect(byCommand.grids.length).toBeGreaterThan(openXlsx(SAMPLE_A).content.grids.length);
      expect([...visit.asked].filter((host) => host !== '')).toEqual(from === 'server' ? ['localhost'] : []);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );
});

test(
  'once it has loaded, the page needs no network: every screen, English, the sample and saving',
  async () => {
    const visit = await stand.visit();
    const later = (await visit.page.locator('#root').getAttribute('data-later')) ?? '';
    await visit.page.waitForFunction(
      (files) => files.every((file) => document.head.querySelector(`script[src="${file}"]`)),
      later.split(' '),
    );
    await visit.page.waitForLoadState('networkidle');
    await visit.page.context().setOffline(true);
    await press(visit, 'page.new');
    await visit.pane.locator('nav').waitFor();
    await press(visit, 'pane.insert.sample');
    await visit.pane.locator('header').getByText(NUMBER_OF_POINTS).first().waitFor();
    for (const screen of SCREENS) await visit.goTo(screen);
    await writeSummary(visit);
    const { name, bytes } = await visit.save();
    expect(name).toBe('tu-cham-diem.xlsx');
    expect(packageFaults(bytes)).toEqual([]);
    await visit.goTo(0);
    await visit.pane.getByLabel(said(visit, 'pane.settings.language')).selectOption('en');
    await visit.pane.getByRole('button', { name: 'Save the file' }).waitFor();
    expect(visit.errors).toEqual([]);
    await visit.leave();
  },
  LIMIT,
);

test(
  'a change can be undone, and what is not saved is not lost by mistake',
  async () => {
    const visit = await stand.visit();
    await opened(visit);
    const unsaved = visit.pane.getByText(said(visit, 'page.unsaved.mark'));
    expect(await unsaved.count()).toBe(0);
    await declare(visit, '1.1.3', '13');
    await unsaved.waitFor();
    await press(visit, 'pane.undo');
    await unsaved.waitFor({ state: 'detached' });
    await declare(visit, '1.1.3', '13');
    // Another file: stay first, then save and go on.
    const other: NamedBytes = { name: 'khac.xlsx', bytes: SAMPLE_A };
    await visit.choose(other);
    await press(visit, 'page.unsaved.stay');
    await unsaved.waitFor();
    const asked = new Promise<string>((resolve) => {
      visit.page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await visit.page.evaluate(() => location.reload());
    expect(await asked).toBe('beforeunload');
    await visit.choose(other);
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      press(visit, 'page.unsaved.save'),
    ]);
    expect(download.suggestedFilename()).toBe(NAME);
    const saved = new Uint8Array(readFileSync(await download.path()));
    expect(openXlsx(saved).content).not.toEqual(openXlsx(SAMPLE_A).content);
    await visit.pane.getByText('khac.xlsx').waitFor();
    await unsaved.waitFor({ state: 'detached' });
    await visit.leave();
  },
  LIMIT,
);

const COMPOUND = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);

test(
  'a file that is no .xlsx is refused with its name, the reason and the way out; the next one opens',
  async () => {
    const visit = await stand.visit({ width: 320 });
    const files: readonly (readonly [string, Uint8Array, MessageKey])[] = [
      ['so-cu.xls', COMPOUND, 'file.old-xls'],
      ['so-lieu.csv', new TextEncoder().encode('TT;Tiêu chí\n1;Ban hành kế hoạch\n'), 'file.not-xlsx'],
      ['rong.xlsx', new Uint8Array(), 'file.empty'],
      ['cut.xlsx', SAMPLE_A.slice(0, 3000), 'file.truncated'],
    ];
    for (const [name, bytes, key] of files) {
      await visit.choose({ name, bytes });
      const alert = visit.pane.getByRole('alert');
      await alert.getByText(name).waitFor();
      expect(await alert.innerText()).toContain(said(visit, key));
    }
    expect(await axeFaults(visit.pane)).toEqual([]);
    await opened(visit);
    expect(await visit.pane.getByRole('alert').count()).toBe(0);
    await visit.leave();
  },
  LIMIT,
);

test(
  'a file that is dropped opens; two at once are refused',
  async () => {
    const visit = await stand.visit();
    const drop = (names: readonly string[]): Promise<void> =>
      visit.page.evaluate(
        ({ names, bytes }) => {
          const dataTransfer = new DataTransfer();
          for (const name of names) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
          for (const type of ['dragover', 'drop'])
            document.body.dispatchEvent(
              new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
            );
        },
        { names, bytes: [...SAMPLE_A] },
      );
    await drop(['a.xlsx', 'b.xlsx']);
    await visit.pane.getByText(said(visit, 'page.one-file')).waitFor();
    await drop(['a.xlsx']);
    await visit.pane.locator('header').getByText('a.xlsx').waitFor();
    await visit.leave();
  },
  LIMIT,
);

test(
  'a cell that is asked for is shown with its row: beside the screens, or over them where there is no room',
  async () => {
    const wide = await stand.visit();
    await opened(wide);
    await wide.goTo(1);
    await wide.pane.getByRole('searchbox').fill('1.1.3');
    await wide.pane.getByRole('button', { name: /^1\.1\.3 / }).click();
    const leads = wide.pane.getByRole('button', { name: /^Đến ô [A-Z]+\d+, trang tính/ }).first();
    const address = /Đến ô ([A-Z]+\d+)/.exec((await leads.getAttribute('aria-label')) ?? '')?.[1];
    await leads.click();
    const here = wide.pane.locator('aside td[data-here]');
    await wide.pane.locator(`aside td[data-here][data-cell="${address}"]`).waitFor();
    const row = await here.locator('xpath=..').innerText();
    expect(row).toContain('1.1.3');
    // The arrows go on from there.
    await wide.pane.locator('aside table').focus();
    await wide.page.keyboard.press('ArrowDown');
    await wide.pane.locator(`aside td[data-here]:not([data-cell="${address}"])`).waitFor();
    await wide.leave();

    const narrow = await stand.visit({ width: 320 });
    await opened(narrow);
    await narrow.goTo(1);
    await narrow.pane.getByRole('searchbox').fill('1.1.3');
    await narrow.pane.getByRole('button', { name: /^1\.1\.3 / }).click();
    const button = narrow.pane.getByRole('button', { name: /^Đến ô [A-Z]+\d+, trang tính/ }).first();
    await button.click();
    const dialog = narrow.pane.getByRole('dialog');
    await dialog.locator(`td[data-here][data-cell="${address}"]`).waitFor();
    expect(await axeFaults(narrow.pane)).toEqual([]);
    expect(await widthFaults(narrow.pane)).toEqual([]);
    await narrow.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    await narrow.leave();
  },
  LIMIT,
);

describe.each([
  ['vi', 320],
  ['en', 1280],
] as const)('in %s at %d px', (language, width) => {
  test(
    'every screen is sound in every scheme',
    async () => {
      const visit = await stand.visit({ language, width });
      const faults: string[] = [];
      const looked = { ...visit, reopened: never, save: never };
      for (const scheme of ['dark', 'light'] as const) {
        await inScheme(looked, scheme);
        // A colour that is on its way to another is neither.
        await visit.pane.waitForFunction(() => document.getAnimations().length === 0);
        faults.push(...(await axeFaults(visit.pane)), ...(await widthFaults(visit.pane)));
      }
      await opened(visit);
      for (const screen of SCREENS) {
        await visit.goTo(screen);
        const found = await faultsInEveryScheme(looked, schemesOf(width));
        faults.push(...found.map((fault) => `screen ${screen}: ${fault}`));
      }
      expect(faults).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );
});
const never = (): Promise<never> => Promise.reject(new Error('not here'));

test(
  'a keyboard alone opens, goes to the last step and saves',
  async () => {
    const visit = await stand.visit({ language: 'en' });
    const { page, pane } = visit;
    const tabTo = async (name: string): Promise<void> => {
      for (let pressed = 0; pressed < 60; pressed++) {
        const at = await pane.evaluate(() => document.activeElement?.textContent ?? '');
        if (at === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to ${name}`);
    };
    await settled(pane);
    await tabTo('Choose an .xlsx file…');
    const asked = page.waitForEvent('filechooser');
    // Keys go another way into the browser than the wish to answer the dialog; the answer must be there first.
    await pane.evaluate(() => document.readyState);
    await page.keyboard.press('Enter');
    await (await asked).setFiles(folder.put('keys.xlsx', SAMPLE_A));
    await pane.locator('header').getByText(NUMBER_OF_POINTS).first().waitFor();
    await settled(pane);
    await tabTo(said(visit, 'pane.step.write'));
    await page.keyboard.press('Enter');
    await settled(pane);
    await tabTo(said(visit, 'pane.write.button'));
    await page.keyboard.press('Enter');
    await pane.locator('[role=status] ul li').first().waitFor();
    await settled(pane);
    await page.keyboard.press('Shift+Tab');
    await tabTo('Save the file');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')]);
    expect(download.suggestedFilename()).toBe('keys.xlsx');
    await visit.leave();
  },
  LIMIT,
);

test('the first load is small, and the page itself forbids every connection', () => {
  expect(firstLoadBytes(stand.folder, STANDALONE_PAGE)).toBeLessThan(STANDALONE_FIRST_LOAD_LIMIT);
  const html = readFileSync(join(stand.folder, STANDALONE_PAGE), 'utf8');
  expect(html).toContain("connect-src 'none'");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|https?:/);
});

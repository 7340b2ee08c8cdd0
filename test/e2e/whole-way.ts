import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { assess } from '../../src/assess';
import { render } from '../../src/i18n/render';
import type { MessageKey } from '../../src/i18n/keys';
import type { Assessment } from '../../src/model/assessment';
import { noEdits } from '../../src/model/edits';
import { message, type MessageArg } from '../../src/model/message';
import { asDay } from '../../src/model/task';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import { packageFaults } from '../support/package-check';
import { packed, unpacked } from '../support/xlsx';
import { lostFrom } from './kept';
import { settled, type PaneVisit } from './pane-visit';
import { faultsInEveryScheme, schemesOf } from './soundness';

const SAMPLES = join(__dirname, '../../assets/samples');
export const SAMPLE_A = new Uint8Array(readFileSync(join(SAMPLES, 'so-khoa-hoc-2026.xlsx')));
export const SAMPLE_B = new Uint8Array(readFileSync(join(SAMPLES, 'ban-quan-ly-khu-kinh-te-2026.xlsx')));
const OURS = ['Tổng hợp tự đánh giá', 'Điểm chưa đạt và khắc phục', 'Danh mục tài liệu kiểm chứng'];
export const SCREENS = [0, 1, 2, 3, 4] as const;
export const WRITE_SCREEN = 4;

/** Today, as the pane and the engine have it. */
const today = asDay(new Date().toISOString().slice(0, 10));
export const assessed = (bytes: Uint8Array): Assessment =>
  assess(openXlsx(bytes).content, { asOf: today }).assessment;

/** A sentence of the pane as this visit reads it. */
export const said = (
  { language }: Pick<PaneVisit, 'language'>,
  key: MessageKey,
  args?: Readonly<Record<string, MessageArg>>,
): string => render(message(key, args), language);

/** A button by its sentence. */
export const button = (visit: PaneVisit, key: MessageKey, args?: Readonly<Record<string, MessageArg>>) =>
  visit.pane.getByRole('button', { name: said(visit, key, args), exact: true });

/** A workbook to open, and how the way through it ends. */
export interface Journey {
  readonly book: string | Uint8Array;
  /** Goes the whole way and returns the faults of its screens. */
  readonly go: (visit: PaneVisit, look: Look) => Promise<readonly string[]>;
  /** Looks at the file that is saved in the end. */
  readonly ends: (saved: Uint8Array) => void;
}

/** Looks at the screen that is shown, and names the faults that it has. */
type Look = (where: string) => Promise<readonly string[]>;

/** How a pane of this width is looked at, in every scheme. */
export const lookAt =
  (visit: PaneVisit, width: number): Look =>
  async (where) =>
    (await faultsInEveryScheme(visit, schemesOf(width))).map((fault) => `${where}: ${fault}`);

/** Goes to each screen in turn. */
export async function everyScreen(visit: PaneVisit, look: Look): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const screen of SCREENS) {
    await visit.goTo(screen);
    faults.push(...(await look(`screen ${screen}`)));
  }
  return faults;
}

/** Writes the results and waits until they are told. */
export async function writeResults(visit: PaneVisit): Promise<void> {
  await visit.goTo(WRITE_SCREEN);
  await button(visit, 'pane.write.button').click();
  await visit.pane.locator('[role=status] ul li').first().waitFor();
  await settled(visit.pane);
}

async function throughToTheEnd(visit: PaneVisit, look: Look): Promise<readonly string[]> {
  const screens = await everyScreen(visit, look);
  await writeResults(visit);
  return [...screens, ...(await look('written'))];
}

/** What was written is sound, adds our sheets behind those that were there, and scores as the file did before. */
function expectWritten(saved: Uint8Array, before: Uint8Array): void {
  const [was, is] = [openXlsx(before).content, openXlsx(saved).content];
  expect(packageFaults(saved)).toEqual([]);
  expect(lostFrom(was, is)).toEqual([]);
  const sheets = was.grids.map(({ sheet }) => sheet);
  expect(is.grids.map(({ sheet }) => sheet)).toEqual([
    ...sheets,
    ...OURS.slice(0, is.grids.length - sheets.length),
  ]);
  expect(is.names.map(({ name }) => name)).toEqual(expect.arrayContaining(['CCHC_TongHop', 'CCHC_DiemMat']));
  expect(scoresOf(saved)).toEqual(scoresOf(before));
}

/** The total, and points and state of each leaf. */
const scoresOf = (bytes: Uint8Array) => {
  const { total, leaves } = assessed(bytes);
  return {
    total,
    leaves: leaves.map(({ criterion, outcome }) => [criterion.code, outcome?.state, outcome?.points]),
  };
};

const UNREADABLE = 'Tùy theo tình hình thực tế';
const unreadableBook = exampleBook({
  rows: exampleRows({
    '1.2.2': { rule: UNREADABLE },
    '2.4': { rule: UNREADABLE, self: null },
  }),
});

const SHEET_OF_ITS_OWN = 'Trang 1';

/** A criteria sheet that refuses every change. */
function protectedSheet(): Uint8Array {
  const plain = openXlsx(exampleBook());
  const sheet = plain.content.grids[0]?.sheet ?? '';
  return plain.apply({ sheets: [{ ...noEdits(sheet), protect: true }], names: [], state: null });
}

/** A workbook that takes no new sheet. */
function protectedStructure(): Uint8Array {
  const parts = unpacked(exampleBook());
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const locked = workbook.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  if (locked === workbook) throw new Error('no place for the protection');
  return packed({ ...parts, 'xl/workbook.xml': locked });
}

/** Everything is shown; writing says why it cannot be; reading again goes on. */
const refusedBy =
  (sentence: MessageKey) =>
  async (visit: PaneVisit, look: Look): Promise<readonly string[]> => {
    const screens = await everyScreen(visit, look);
    await button(visit, 'pane.write.button').click();
    const alert = visit.pane.getByRole('alert');
    await alert.waitFor();
    const sheet = openXlsx(exampleBook()).content.grids[0]?.sheet ?? '';
    expect(await alert.innerText()).toContain(said(visit, sentence, { sheet }));
    const refused = await look('refused');
    await button(visit, 'pane.read-again').click();
    await alert.waitFor({ state: 'detached' });
    await settled(visit.pane);
    return [...screens, ...refused];
  };

const expectUntouched = (book: Uint8Array) => (saved: Uint8Array) =>
  expect(Buffer.compare(saved, book)).toBe(0);

const lockedSheet = protectedSheet();
const lockedStructure = protectedStructure();

/** The workbooks that the whole way is gone with, at a width of the pane. */
export const journeys = (width: number): Readonly<Record<string, Journey>> => ({
  'sample (a)': {
    book: SAMPLE_A,
    go: throughToTheEnd,
    ends: (saved) => expectWritten(saved, SAMPLE_A),
  },
  'sample (b), which holds targets and nothing to score': {
    book: SAMPLE_B,
    go: everyScreen,
    ends: expectUntouched(SAMPLE_B),
  },
  'rules that are not understood': {
    book: unreadableBook,
    go: throughToTheEnd,
    ends: (saved) => {
      expectWritten(saved, unreadableBook);
      const unread = assessed(saved).leaves.filter(({ outcome }) => outcome?.state === 'unreadable');
      expect(unread.map(({ criterion }) => criterion.code)).toEqual(['1.2.2', '2.4']);
      expect(unread.map(({ outcome }) => outcome?.points)).toEqual([null, null]);
    },
  },
  'an empty workbook, the sample put in': {
    book: emptyWorkbook(SHEET_OF_ITS_OWN),
    go: async (visit, look) => {
      const empty = await everyScreen(visit, look);
      await visit.goTo(0);
      await button(visit, 'pane.insert.sample').click();
      await button(visit, 'pane.undo').waitFor();
      await settled(visit.pane);
      const inserted = await look('inserted');
      await writeResults(visit);
      return [...empty, ...inserted];
    },
    ends: (saved) => {
      const sheets = openXlsx(saved).content.grids.map(({ sheet }) => sheet);
      expect(sheets[0]).toBe(SHEET_OF_ITS_OWN);
      expect(sheets.slice(-OURS.length)).toEqual(OURS);
      expect(packageFaults(saved)).toEqual([]);
      expect(scoresOf(saved)).toEqual(scoresOf(SAMPLE_A));
    },
  },
  ...(width < 400
    ? {
        'a protected sheet': {
          book: lockedSheet,
          go: refusedBy('problem.protected-sheet-named'),
          ends: expectUntouched(lockedSheet),
        },
      }
    : {
        'a protected workbook': {
          book: lockedStructure,
          go: refusedBy('problem.protected-structure'),
          ends: expectUntouched(lockedStructure),
        },
      }),
});

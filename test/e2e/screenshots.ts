import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/keys';
import { assessedBook } from '../support/assessing';
import { render } from '../../src/i18n/render';
import { message } from '../../src/model/message';
import { desk } from '../support/command-line';
import { runPythonWithOpenpyxl } from '../support/openpyxl';
import { openStand, type Stand } from './pane-visit';
import { openPageStand } from './standalone-visit';
import { printedPage } from './sheet-picture';
import { SAMPLE, SHOTS, stageOf, type Shot } from './shots';

/**
 * Every picture of the guides: the real pane on the sample in both languages, and the written summary as it is
 * printed. `npm run screenshots`, or with names for some of them: `npm run screenshots -- gaps try`.
 */
const FOLDER = join(__dirname, '../../docs/images');
const WIDTH = 360;
/** Whatever the guides show must load quickly where networks are slow. */
const MOST = 120 * 1024;

const SUMMARY = 'summary';
const OVERVIEW = 'excel';
const CONSOLIDATION = 'consolidate';
const MAKE_UNITS = join(__dirname, '../consolidating/independent/make_units.py');

function keep(name: string, picture: Uint8Array): void {
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, picture);
  const size = `${Math.ceil(picture.length / 1024)} KiB`;
  console.log(`${path}  ${size}`);
  if (picture.length > MOST) throw new Error(`${path} has ${size}; pictures are at most ${MOST / 1024} KiB.`);
}

async function take(stand: Stand, shot: Shot, language: Language): Promise<void> {
  const { name, step, height, book, prepare } = shot;
  const visit = await stand.visit({ language, width: WIDTH, height, ...(book ? { book: book() } : {}) });
  await visit.goTo(step);
  const first = await prepare?.(stageOf(visit, language));
  // Below what stays in view at the top of the pane.
  await first?.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  keep(`pane-${name}.${language}`, await visit.page.locator('#pane iframe').screenshot());
  await visit.leave();
}

/** Sheet and pane side by side, as `npm start` shows them. */
async function takeOverview(stand: Stand, language: Language): Promise<void> {
  const visit = await stand.visit({ language, width: 380, height: 440 });
  await visit.goTo(1);
  keep(`${OVERVIEW}.${language}`, await visit.page.screenshot());
  await visit.leave();
}

async function takeSummary(): Promise<void> {
  const written = assessedBook(new Uint8Array(readFileSync(SAMPLE))).written();
  keep(SUMMARY, printedPage(written, 'Kết quả tự đánh giá, chấm điểm Chỉ số', 72));
}

/** The step "Tổng hợp" on the page without Excel, over the workbooks of some communes. */
async function takeConsolidation(): Promise<void> {
  const own = desk();
  const stand = await openPageStand();
  try {
    runPythonWithOpenpyxl([MAKE_UNITS, own.path('units'), '36']);
    const files = readdirSync(own.path('units')).map((name) => own.path(`units/${name}`));
    for (const language of ['vi', 'en'] as const) {
      const { page, leave } = await stand.visit({ language, width: 620 });
      await page.setViewportSize({ width: 620, height: 1240 });
      const name = render(message('pane.consolidate.open'), language);
      await page.getByRole('button', { name, exact: true }).click();
      const [choose, , list] = [0, 1, 2].map((index) => page.locator('input[type=file]').nth(index));
      await choose?.setInputFiles(files);
      await page.getByRole('table').waitFor();
      await list?.setInputFiles(own.path('danh-sach.xlsx'));
      await page.getByRole('rowheader', { name: /Phường/ }).waitFor();
      keep(`${CONSOLIDATION}.${language}`, await page.screenshot());
      await leave();
    }
  } finally {
    await stand.close();
    own.clear();
  }
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
  mkdirSync(FOLDER, { recursive: true });
  if (isAsked(SUMMARY)) await takeSummary();
  if (isAsked(CONSOLIDATION)) await takeConsolidation();
  if (asked.length === 1 && isAsked(CONSOLIDATION)) return;
  const stand = await openStand();
  try {
    for (const language of ['vi', 'en'] as const) {
      if (isAsked(OVERVIEW)) await takeOverview(stand, language);
      for (const shot of SHOTS.filter(({ name }) => isAsked(name))) await take(stand, shot, language);
    }
  } finally {
    await stand.close();
  }
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});

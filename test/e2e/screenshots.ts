import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/keys';
import { assessedBook } from '../support/assessing';
import { openStand, type Stand } from './pane-visit';
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
  keep(SUMMARY, printedPage(written, 'TỔNG HỢP TỰ ĐÁNH GIÁ', 72));
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
  mkdirSync(FOLDER, { recursive: true });
  if (isAsked(SUMMARY)) await takeSummary();
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

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStand, type PaneVisit } from './pane-visit';

/** Pictures of every screen for the guides, from the real pane on sample (a): `npx tsx test/e2e/screenshots.ts`. */
const FOLDER = join(__dirname, '../../docs/images');
const STEPS = ['start', 'score', 'gaps', 'evidence', 'write'] as const;
const WIDTH = 360;
const HEIGHT = 760;

/** Unfolds what a guide speaks of: a field, a leaf and its reason. */
async function prepare({ pane }: PaneVisit, step: (typeof STEPS)[number]): Promise<void> {
  if (step !== 'score') return;
  const folded = pane.locator('main li > button[aria-expanded=false]');
  await folded.first().click();
  await pane.getByRole('button', { name: /^1\.1\.3/ }).click();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const stand = await openStand();
  try {
    for (const language of ['vi', 'en'] as const) {
      const visit = await stand.visit({ language, width: WIDTH, height: HEIGHT });
      for (const [at, step] of STEPS.entries()) {
        await visit.goTo(at);
        await prepare(visit, step);
        const path = join(FOLDER, `pane-${step}.${language}.png`);
        await visit.page.locator('#pane iframe').screenshot({ path });
        console.log(path);
      }
      await visit.leave();
    }
  } finally {
    await stand.close();
  }
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});

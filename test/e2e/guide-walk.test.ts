import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/i18n/keys';
import { GENERATED_SHEETS } from '../../src/memory/generated-sheets';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { userGuide } from '../support/guide';
import { openStand, settled, type Stand } from './pane-visit';

// The first section of the user guide, followed to the letter by somebody who knows nothing else: whatever it names in
// bold after "bấm" or "press" is pressed, in its order, and it must be on the screen at that moment.

const LIMIT = 120_000;
/** How fast a careful person reads instructions. */
const WORDS_A_MINUTE = 200;
/** From opening the sample to the written summary, reading included. */
const MOST_SECONDS = 180;

/** The numbered steps of the guide's first section. */
function stepsOf(language: Language): readonly string[] {
  const section = userGuide(language).split(/^## .*$/m)[1] ?? '';
  return [...section.matchAll(/^\d\. ([\s\S]*?)(?=^\d\. |^\S|\n\n)/gm)].map(([, step = '']) =>
    step.replace(/\s+/g, ' ').trim(),
  );
}

/** How each language asks to press something, and names the step that one is in. */
const WORDS: Readonly<
  Record<Language, { readonly press: RegExp; readonly at: RegExp; readonly open: RegExp }>
> = {
  vi: {
    press: /(?:[Bb]ấm|rồi bấm) \*\*([^*]+)\*\*/g,
    at: /^Ở bước \*\*([^*]+)\*\*/,
    open: /Bấm vào một lĩnh vực rồi một tiêu chí/,
  },
  en: {
    press: /[Pp]ress \*\*([^*]+)\*\*/g,
    at: /^In the step \*\*([^*]+)\*\*/,
    open: /Press a field and then a criterion/,
  },
};

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

test.each(['vi', 'en'] as const)(
  'a new officer comes from the sample to the written summary with the first section alone, %s',
  async (language) => {
    const steps = stepsOf(language);
    expect(steps).toHaveLength(6);
    const visit = await stand.visit({ language, width: 350 });
    const { page, pane } = visit;
    const start = Date.now();
    // The first step is about Excel: the sample is open and its pane is on the screen.
    for (const step of steps.slice(1)) await follow(step, language, pane, page);
    await undone(pane);
    const clicking = (Date.now() - start) / 1000;
    const reading = (steps.join(' ').split(/\s+/).length / WORDS_A_MINUTE) * 60;
    console.log(`${language}: reading ${reading.toFixed(0)} s, clicking ${clicking.toFixed(0)} s`);
    expect(reading + clicking).toBeLessThan(MOST_SECONDS);
    expect(openXlsx(await visit.save()).content.names.map(({ name }) => name)).not.toContain(
      GENERATED_SHEETS.summary.name,
    );
    await visit.leave();
  },
  LIMIT,
);

async function follow(step: string, language: Language, pane: Frame, page: Page): Promise<void> {
  const { press, at, open } = WORDS[language];
  const named = at.exec(step)?.[1] ?? '';
  expect(await pane.locator('nav [aria-current=step]').innerText()).toBe(named);
  if (open.test(step)) await unfold(pane);
  for (const [, name = ''] of step.matchAll(press)) {
    // Undo comes last in the section, after the sheet has been looked at.
    if (step.includes(GENERATED_SHEETS.summary.title) && (await isWritten(pane)))
      await lookAtSummary(pane, page);
    await pane.getByRole('button', { name, exact: true }).first().click();
    await settled(pane);
  }
}

/** "Press a field and then a criterion to see the reason." */
async function unfold(pane: Frame): Promise<void> {
  await pane.locator('main li > button[aria-expanded=false]').first().click();
  await pane.getByRole('button', { name: /^1\.1\.1 / }).click();
  await pane.getByText(/→/).first().waitFor();
}

const result = (pane: Frame) => pane.locator('[role=status] li', { hasText: GENERATED_SHEETS.summary.title });
const isWritten = async (pane: Frame): Promise<boolean> => (await result(pane).count()) > 0;

/** "Press the cell's address beside its name": the sheet comes to the front. */
async function lookAtSummary(pane: Frame, page: Page): Promise<void> {
  await result(pane).getByRole('button').click();
  await page.locator('[aria-current=true]', { hasText: GENERATED_SHEETS.summary.title }).waitFor();
}

const undone = (pane: Frame): Promise<void> => result(pane).waitFor({ state: 'detached' });

import { servePage } from '../../src/host/server';
import { launchChromium } from '../support/chromium';

/**
 * Opening the pane on sample (a) in Chromium beside the stand-in for Excel: from asking for the pane's page to
 * `Office.onReady`, and to the first screen with the score in it. The best and the middle of several visits, each
 * in a new browser context, as milliseconds and beside the time that an empty page takes in the same run.
 */

const VISITS = 7;

async function main(): Promise<void> {
  const server = await servePage({ port: 0, pane: 'real' });
  const browser = await launchChromium();
  const times: Record<'empty page' | 'Office.onReady' | 'score in view', number[]> = {
    'empty page': [],
    'Office.onReady': [],
    'score in view': [],
  };
  try {
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      const started = performance.now();
      await page.goto('about:blank');
      times['empty page'].push(performance.now() - started);
      await page.goto(server.address);
      const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
      if (!frame) throw new Error('the pane has no frame');
      // Both are told by the pane's own clock, which begins when its page is asked for.
      const ready = await frame.evaluate(async () => {
        while (typeof Office === 'undefined') await new Promise((resolve) => setTimeout(resolve, 5));
        await Office.onReady();
        return performance.now();
      });
      await frame
        .getByText(/Chỉ số/)
        .first()
        .waitFor();
      times['Office.onReady'].push(ready);
      times['score in view'].push(await frame.evaluate(() => performance.now()));
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log('                    best ms   middle ms');
  for (const [name, list] of Object.entries(times)) {
    const sorted = [...list].sort((a, b) => a - b);
    const [best = NaN, middle = NaN] = [sorted[0], sorted[Math.floor(VISITS / 2)]];
    console.log(`${name.padEnd(18)}${best.toFixed(0).padStart(9)}${middle.toFixed(0).padStart(12)}`);
  }
}

void main();

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/**
 * Draws the icons of the manifest from their SVG sources, with the browser that the tests use. Office wants PNG
 * of exactly these sizes, with a transparent ground.
 */
const SIZES = [16, 32, 64, 80, 128] as const;
const DRAWINGS = ['icon', 'help'] as const;

/** Below this a drawing of its own keeps its lines on whole pixels. */
const SMALL = 16;

const folder = import.meta.dirname;

async function drawAll(): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    for (const drawing of DRAWINGS) for (const size of SIZES) await draw(page, drawing, size);
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, drawing: string, size: number): Promise<void> {
  const source = join(folder, `${drawing}${size <= SMALL ? '-small' : ''}.svg`);
  const svg = readFileSync(source, 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${drawing}-${size}.png`), omitBackground: true });
}

void drawAll();

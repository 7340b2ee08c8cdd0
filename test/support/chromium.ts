import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Quiet: a test that counts requests must see those of the page only. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page of a public host that a test answers itself may show one of localhost in a frame.
  '--disable-features=LocalNetworkAccessChecks',
];

/** The installed browser, without a window. */
export function launchChromium(): Promise<Browser> {
  const name = NAMES.find((candidate) => spawnSync('which', [candidate]).status === 0);
  if (!name) throw new Error(`None of ${NAMES.join(', ')} is installed; see test/support/ensure-tools.mjs.`);
  const executablePath = spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

#!/usr/bin/env node
// Says what the tests use beside Node, and installs it where that can be done without asking (Debian, root).
// In CI a missing tool is an error; on a person's machine the tests that need it fail with this sentence,
// unless PAR_INDEX_LEAVE_OUT names it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;

const TOOLS = [
  {
    name: 'chromium',
    package: 'chromium',
    found: () => ['chromium', 'chromium-browser', 'google-chrome'].some((name) => works(name, ['--version'])),
  },
  { name: 'libreoffice', package: 'libreoffice-calc', found: () => works('soffice', ['--version']) },
  {
    name: 'openpyxl',
    package: 'python3-openpyxl',
    found: () => ['python3', '/usr/bin/python3'].some((python) => works(python, ['-c', 'import openpyxl'])),
  },
  { name: 'nginx', package: 'nginx-light', found: () => works('nginx', ['-v']) },
  { name: 'poppler', package: 'poppler-utils', found: () => works('pdftoppm', ['-v']) },
];

const leftOut = (process.env.PAR_INDEX_LEAVE_OUT ?? '').split(',');
const missing = () => TOOLS.filter((tool) => !leftOut.includes(tool.name) && !tool.found());

const lacking = missing();
if (lacking.length > 0) {
  const packages = lacking.map((tool) => tool.package);
  console.log(
    `The tests use a real browser (Chromium), and LibreOffice, openpyxl, nginx and poppler as independent programs; missing here: ${packages.join(', ')}.`,
  );
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (canInstall) {
    console.log(`Installing ${packages.join(', ')} with apt-get …`);
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 300_000 });
    const options = ['install', '-y', '--no-install-recommends', ...packages];
    spawnSync('apt-get', options, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const still = missing().map((tool) => tool.name);
  if (still.length > 0) {
    const list = still.join(',');
    console.error(
      `Not available: ${list}. Install them, or run with PAR_INDEX_LEAVE_OUT=${list} to leave their tests out.`,
    );
    if (process.env.CI) process.exit(1);
  }
}

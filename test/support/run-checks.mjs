// `npm run check`: every check that needs no test run, as many at once as there are processors. What each one says is
// printed whole when it ends, and all of them end, so that one run tells all that is wrong.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Scripts of package.json, the longest first. */
const CHECKS = ['lint', 'typecheck', 'format:check', 'structure', 'text:check'];

/** Runs one script; tells its name and whether it succeeded. */
function run(check) {
  const began = Date.now();
  return new Promise((resolve) => {
    const running = spawn('npm', ['run', '--silent', check], { shell: process.platform === 'win32' });
    const said = [];
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (part) => said.push(part));
    running.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    running.on('close', (code) => {
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} npm run ${check} (${seconds} s)`);
      process.stdout.write(Buffer.concat(said));
      resolve({ check, isSound: code === 0 });
    });
  });
}

const waiting = [...CHECKS];
const results = [];

/** Takes one check after the other until none waits. */
async function work() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
    results.push(await run(check));
}

await Promise.all(Array.from({ length: Math.min(availableParallelism(), CHECKS.length) }, work));
if (results.some(({ isSound }) => !isSound)) process.exitCode = 1;

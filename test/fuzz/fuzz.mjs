// `npm run fuzz`: every fuzz test with ten thousand inputs, or as many as FUZZ_RUNS says.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000' };
const args = ['node_modules/jest/bin/jest.js', '--runInBand', '--verbose', 'test/fuzz', 'sheet-fuzz'];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
process.exitCode = status ?? 1;

#!/usr/bin/env node
import { resolve } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { readUnitFile, type UnitFile } from './read-unit-file';
import { READING_THREAD } from './reading-pool';
import { run } from './run';
import { processTerminal } from './terminal';

/** Where the programs that read PDFs and scans are: next to the bundle, or where the launcher has put them. */
declare const PDF_PROGRAM: string | undefined;
declare const SCAN_PROGRAM: string | undefined;

const programs = {
  ...(typeof PDF_PROGRAM === 'string' ? { pdfProgram: resolve(__dirname, PDF_PROGRAM) } : {}),
  ...(typeof SCAN_PROGRAM === 'string' ? { scanProgram: resolve(__dirname, SCAN_PROGRAM) } : {}),
};

/** Commands that end by themselves when a person asks for it; the second time ends them at once, as any other. */
const STOPPABLE: ReadonlySet<string | undefined> = new Set(['consolidate', 'appraise', 'collect']);

function stopOf(argv: readonly string[]): { readonly stop?: AbortSignal } {
  if (!STOPPABLE.has(argv[0])) return {};
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  return { stop: stopping.signal };
}

/** One program, two parts: the command, and a thread of it that reads workbooks for a consolidation. */
if (isMainThread || workerData !== READING_THREAD) {
  const argv = process.argv.slice(2);
  const terminal = { ...processTerminal(), program: __filename, ...programs, ...stopOf(argv) };
  void run(argv, terminal).then((code) => {
    process.exitCode = code;
  });
} else {
  parentPort?.on('message', (file: UnitFile) => {
    void readUnitFile(file).then((result) => parentPort?.postMessage(result));
  });
}

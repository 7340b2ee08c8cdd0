#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { readUnitFile, type UnitFile } from './read-unit-file';
import { READING_THREAD } from './reading-pool';
import { run } from './run';
import { processTerminal } from './terminal';

/** One program, two parts: the command, and a thread of it that reads workbooks for a consolidation. */
if (isMainThread || workerData !== READING_THREAD) {
  void run(process.argv.slice(2), { ...processTerminal(), program: __filename }).then((code) => {
    process.exitCode = code;
  });
} else {
  parentPort?.on('message', (file: UnitFile) => {
    void readUnitFile(file).then((result) => parentPort?.postMessage(result));
  });
}

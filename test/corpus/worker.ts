import { readFileSync } from 'node:fs';
import { tryWorkbook } from './try-workbook';

/** A process of its own, so that one workbook can be given up: tries each path that it is sent, answers with a trial. */
process.on('message', (path: string) => {
  process.send?.(tryWorkbook(new Uint8Array(readFileSync(path))));
});

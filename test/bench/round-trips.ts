import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { render } from '../../src/i18n/render';
import { asDay } from '../../src/model/task';
import { officeWorkbook } from '../../src/workbook/office/office-workbook';
import { openHost, type OpenOptions } from '../../src/host/open-host';
import { benchWorkbook } from './bench-workbook';

/**
 * A full run through the genuine Office.js client against the stand-in for Excel: round trips, cells and bytes that
 * go over, and bytes for each cell, which stay the same when the workbook grows. How long real Excel takes is not
 * measured here.
 */

const SAMPLE = join(__dirname, '../../assets/samples/so-khoa-hoc-2026.xlsx');
const ON_DESK: OpenOptions = { clientPlatform: 'win32', payloadLimit: Number.POSITIVE_INFINITY };

const CASES = [
  { name: 'sample (a), desktop', bytes: new Uint8Array(readFileSync(SAMPLE)), options: ON_DESK },
  { name: 'sample (a), web', bytes: new Uint8Array(readFileSync(SAMPLE)), options: {} },
  ...[500, 2_000].flatMap((leaves) => {
    const bytes = benchWorkbook({ leaves, tasks: leaves * 5, evidence: 0 });
    const name = `${leaves} criteria, ${leaves * 5} tasks`;
    return [
      { name: `${name}, desktop`, bytes, options: ON_DESK },
      { name: `${name}, web`, bytes, options: {} },
    ];
  }),
];

async function main(): Promise<void> {
  console.log(
    '                                       reads  writes  cells in  cells out     KiB in    KiB out  bytes a cell',
  );
  for (const { name, bytes, options } of CASES) {
    const host = openHost(bytes, options);
    const takeAway = host.asGlobals();
    const workbook = officeWorkbook();
    const basis = await workbook.read();
    const edits = assess(basis, { asOf: asDay('2026-12-31') }).report((sentence) => render(sentence, 'vi'));
    await workbook.apply(edits, { basis });
    await host.settled();
    const { reads, writes, cellsSent, cellsReceived, bytesSent, bytesReceived } = host.counts();
    takeAway();
    const each = (bytesSent + bytesReceived) / (cellsSent + cellsReceived);
    const columns = [reads, writes, cellsReceived, cellsSent, bytesReceived / 1024, bytesSent / 1024, each];
    const widths = [5, 7, 9, 10, 10, 10, 13];
    console.log(
      `${name.padEnd(38)} ${columns.map((value, i) => value.toFixed(0).padStart(widths[i] ?? 8)).join(' ')}`,
    );
  }
}

void main();

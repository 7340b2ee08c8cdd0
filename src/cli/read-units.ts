import { cpus } from 'node:os';
import { remainingTime } from '../consolidating/remaining-time';
import type { Language } from '../i18n/keys';
import type { RefusedFile, UnitRecord } from '../model/consolidation';
import type { Grid } from '../model/grid';
import { message, type Translate } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';
import { openXlsx } from '../workbook/file/open-xlsx';
import { readInput } from './files';
import { nativeCodec } from './native-codec';
import { readUnitFiles } from './reading-pool';
import { inFile, translator, today } from './score-command';
import type { Terminal } from './terminal';
import type { FoundFile } from './workbook-files';

/** More threads than this win nothing: each keeps an engine in memory. */
const MAX_THREADS = 4;

/** How the workbooks of many units are read. */
export interface ReadUnitsOptions {
  readonly asOf: Day | null;
  /** Threads at most; `null` leaves it to the program. */
  readonly jobs: number | null;
  readonly language: Language;
}

/** What is kept of the workbooks of many units, in the order of the files, and which of them were refused. */
export interface ReadUnits {
  readonly records: readonly UnitRecord[];
  readonly refused: readonly RefusedFile[];
}

/** Reads the workbooks of many units, several at once, and tells how far it is. */
export async function readUnits(
  files: readonly FoundFile[],
  { asOf, jobs, language }: ReadUnitsOptions,
  terminal: Terminal,
): Promise<ReadUnits> {
  const day = asOf ?? today(terminal.now());
  const read = await readUnitFiles(
    files.map((file) => ({ ...file, asOf: day })),
    {
      jobs: jobs ?? Math.min(cpus().length, MAX_THREADS),
      program: terminal.program ?? null,
      onRead: progressOf(files.length, terminal, translator(language)),
      signal: terminal.stop,
    },
  );
  return {
    records: read.flatMap((each) => (each.kind === 'record' ? [each.record] : [])),
    refused: read.flatMap((each) => (each.kind === 'refused' ? [each.refused] : [])),
  };
}

const PROGRESS_EVERY = 2_000;

/** Tells how far the reading is and how long it will go on, every other second. */
function progressOf(total: number, { error, now }: Terminal, translate: Translate): (done: number) => void {
  const began = now();
  let last = began;
  return (done) => {
    if (now() - last < PROGRESS_EVERY) return;
    last = now();
    const left = remainingTime(done, total, last - began);
    const parts = [message('consolidate.progress', { done, total }), ...(left ? [left] : [])];
    error(`${parts.map(translate).join(', ')}\n`);
  };
}

/** Lets the program hear that the person asks for an end. */
export const turned = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Throws a `Refusal` once the person has asked for an end: of workbooks that belong together none is written then. */
export function refuseStopped({ stop }: Terminal): void {
  if (stop?.aborted) throw new Refusal(message('cli.stopped'));
}

/** Reads a list from a workbook; a refusal names it. */
export async function readInputTable<Result>(
  file: string,
  read: (grids: readonly Grid[]) => Result,
): Promise<Result> {
  const bytes = await readInput(file);
  return inFile(file, () => read(openXlsx(bytes, { codec: nativeCodec }).content.grids));
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPdfProgram, buildScanProgram } from '../../src/build/command';
import { nativeCodec } from '../../src/cli/native-codec';
import { nodePages } from '../../src/documents/pdf/node-pages';
import { readDocument } from '../../src/documents/read-document';
import { nodeScan } from '../../src/documents/scan/node-scan';
import { importCriteria } from '../../src/importing/criteria/import-criteria';
import { readPlan } from '../../src/importing/read-plan';
import { Refusal } from '../../src/model/refusal';
import type { TextDocument } from '../../src/model/text-document';
import { randomFrom } from '../support/scanned';
import { HOSTILE } from './hostile-documents';

// `npm run fuzz:documents`: ten thousand damaged or hostile documents, or as many as FUZZ_RUNS says, read as the command
// reads them, scans included; FUZZ_SEED says with which the series begins, FUZZ_KIND
// picks kinds by a part of their name. Fails where one is neither read nor refused in a
// sentence, or takes longer than the command's own limits let it.

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261130);
/** Only the kinds whose name holds this. */
const KIND = process.env['FUZZ_KIND'] ?? '';
/** The thread that reads a PDF is ended after 90 seconds; nothing else may take as long. */
const MAX_MS = 100_000;

interface Tally {
  read: number;
  refused: number;
  slowest: number;
  readonly sentences: Map<string, number>;
}

async function tryAll(folder: string): Promise<void> {
  await buildPdfProgram(join(folder, 'pdf.mjs'));
  await buildScanProgram(join(folder, 'scan.cjs'));
  const readers = {
    codec: nativeCodec,
    pdfPages: nodePages(join(folder, 'pdf.mjs')),
    scan: nodeScan(join(folder, 'scan.cjs'), () => undefined),
  };
  const random = randomFrom(SEED);
  for (const { kind, share, make } of HOSTILE.filter(({ kind: name }) => name.includes(KIND))) {
    const tally: Tally = { read: 0, refused: 0, slowest: 0, sentences: new Map() };
    for (let run = 0; run < Math.ceil(share * RUNS); run++)
      await tryOut(make(random), tally, (document) => readDocument(document, readers));
    console.log(lineOf(kind, tally));
  }
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** Reads a document as a plan and as a criteria set; anything but a result or a refusal is thrown. */
async function tryOut(
  bytes: Uint8Array,
  tally: Tally,
  read: (bytes: Uint8Array) => Promise<TextDocument>,
): Promise<void> {
  const began = performance.now();
  const refusals: string[] = [];
  const orRefused = (work: () => unknown): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error.sentence.key);
    }
  };
  let document: TextDocument | null = null;
  try {
    document = await read(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusals.push(error.sentence.key);
  }
  if (document) {
    const whole = document;
    orRefused(() => readPlan(whole));
    orRefused(() => importCriteria(whole));
  }
  const took = performance.now() - began;
  if (took > MAX_MS) throw new Error(`took ${Math.round(took)} ms`);
  tally.slowest = Math.max(tally.slowest, took);
  const isRefused = document === null || refusals.length === 2;
  tally[isRefused ? 'refused' : 'read']++;
  const [sentence] = refusals;
  if (isRefused && sentence !== undefined)
    tally.sentences.set(sentence, (tally.sentences.get(sentence) ?? 0) + 1);
}

function lineOf(kind: string, { read, refused, slowest, sentences }: Tally): string {
  const why = [...sentences].sort(([, one], [, other]) => other - one);
  return [
    kind.padEnd(36),
    `read ${read}`.padEnd(12),
    `refused ${refused}`.padEnd(15),
    `slowest ${Math.round(slowest)} ms`.padEnd(20),
    why.map(([key, count]) => `${key} ${count}`).join(', '),
  ].join(' ');
}

const folder = mkdtempSync(join(tmpdir(), 'par-index-fuzz-'));
void tryAll(folder).finally(() => rmSync(folder, { recursive: true, force: true }));

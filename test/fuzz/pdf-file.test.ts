import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { buildPdfProgram } from '../../src/build/command';
import { nodePages } from '../../src/documents/pdf/node-pages';
import { readPdf } from '../../src/documents/pdf/read-pdf';
import { importPlan } from '../../src/importing/import-plan';
import { Refusal } from '../../src/model/refusal';
import {
  PDF_CATALOG,
  PDF_FONT,
  PDF_PAGES,
  PDF_PLAN_TEXT,
  pdfOf,
  pdfPage,
  pdfStream,
} from '../support/pdf-objects';

// Damaged and hostile PDFs through the thread in which the command reads them: a plan or one sentence, within bounds.

const LIMIT = 600_000;
/** A thread for each input: `npm run fuzz` runs as many as for the other files. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

const GOOD = pdfOf([PDF_CATALOG, PDF_PAGES, pdfPage(), pdfStream(PDF_PLAN_TEXT), PDF_FONT]);

describe('a PDF', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'par-index-pdf-fuzz-'));
    await buildPdfProgram(join(folder, 'pdf.mjs'));
  }, LIMIT);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Reads it as the command does; how it ended. */
  async function settles(bytes: Uint8Array): Promise<string> {
    try {
      importPlan(await readPdf(bytes, nodePages(join(folder, 'pdf.mjs'))));
      return 'read';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.sentence.key).toMatch(/^import\./);
      return error.sentence.key;
    }
  }

  test('that is whole is read', async () => expect(await settles(GOOD)).toBe('read'), LIMIT);

  test(
    'whose bytes were changed, cut or put twice is read or refused',
    async () => {
      const damage = fc.oneof(
        fc
          .tuple(fc.nat(GOOD.length - 1), fc.nat(255))
          .map(([at, byte]) => GOOD.map((own, i) => (i === at ? byte : own))),
        fc.integer({ min: 5, max: GOOD.length }).map((length) => GOOD.slice(0, length)),
        fc
          .tuple(fc.integer({ min: 5, max: GOOD.length }), fc.uint8Array({ maxLength: 40 }))
          .map(([at, more]) => Uint8Array.from([...GOOD.subarray(0, at), ...more, ...GOOD.subarray(at)])),
      );
      await fc.assert(
        fc.asyncProperty(damage, async (bytes) => void (await settles(bytes))),
        {
          numRuns: RUNS,
        },
      );
    },
    LIMIT * 10,
  );

  test.each<[string, Uint8Array]>([
    [
      'pages that are their own pages',
      pdfOf([PDF_CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
    ],
    ['a root that is itself', pdfOf(['1 0 R'])],
    [
      'a million pages that are not there',
      pdfOf([
        PDF_CATALOG,
        '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>',
        pdfPage(),
        pdfStream(PDF_PLAN_TEXT),
        PDF_FONT,
      ]),
    ],
    [
      'arrays in arrays',
      pdfOf([PDF_CATALOG, PDF_PAGES, pdfPage(), pdfStream(Buffer.from('['.repeat(100_000))), PDF_FONT]),
    ],
    [
      'a form that draws itself',
      pdfOf([
        PDF_CATALOG,
        PDF_PAGES,
        pdfPage('/XObject << /X 6 0 R >>'),
        pdfStream(Buffer.from('/X Do')),
        PDF_FONT,
        pdfStream(
          Buffer.from('/X Do /X Do'),
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ]),
    ],
    [
      'a stream that unpacks to two hundred megabytes',
      pdfOf([
        PDF_CATALOG,
        PDF_PAGES,
        pdfPage(),
        pdfStream(deflateSync(Buffer.alloc(200_000_000, 0x20)), '/Filter /FlateDecode'),
        PDF_FONT,
      ]),
    ],
    [
      'a stream packed ten times',
      pdfOf([
        PDF_CATALOG,
        PDF_PAGES,
        pdfPage(),
        pdfStream(
          Array.from({ length: 10 }).reduce<Buffer>((bytes) => deflateSync(bytes), PDF_PLAN_TEXT),
          `/Filter [${'/FlateDecode '.repeat(10)}]`,
        ),
        PDF_FONT,
      ]),
    ],
  ])(
    'of %s is read or refused',
    async (_, bytes) => {
      expect(await settles(bytes)).toMatch(/^(?:read|import\.)/);
    },
    LIMIT,
  );
});

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

// Damaged and hostile PDFs through the thread in which the command reads them: a plan or one sentence, within bounds.

const LIMIT = 600_000;
/** A thread for each input: `npm run fuzz` runs as many as for the other files. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

/** A PDF of these objects, the first of which is its root; with a table of where they begin. */
function pdfOf(objects: readonly (string | Buffer)[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const starts: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const add = (piece: string | Buffer): void => {
    const bytes = Buffer.from(piece as string);
    pieces.push(bytes);
    length += bytes.length;
  };
  objects.forEach((content, index) => {
    starts.push(length);
    add(`${index + 1} 0 obj\n`);
    add(content);
    add('\nendobj\n');
  });
  const table = length;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const start of starts) add(`${String(start).padStart(10, '0')} 00000 n \n`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(pieces));
}

const stream = (content: Buffer, more = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${more} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = (more = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${more} >> >>`;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const TEXT = Buffer.from(
  'BT /F1 12 Tf 72 760 Td (KE HOACH) Tj 0 -20 Td (Cai cach hanh chinh nam 2026) Tj 0 -20 Td (I. MUC TIEU) Tj 0 -20 Td (- Tren 90% ho so dung han.) Tj ET 72 600 m 500 600 l S 72 500 m 500 500 l S 72 500 m 72 600 l S',
);
const GOOD = pdfOf([CATALOG, PAGES, page(), stream(TEXT), FONT]);

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
    ['pages that are their own pages', pdfOf([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'])],
    ['a root that is itself', pdfOf(['1 0 R'])],
    [
      'a million pages that are not there',
      pdfOf([CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>', page(), stream(TEXT), FONT]),
    ],
    ['arrays in arrays', pdfOf([CATALOG, PAGES, page(), stream(Buffer.from('['.repeat(100_000))), FONT])],
    [
      'a form that draws itself',
      pdfOf([
        CATALOG,
        PAGES,
        page('/XObject << /X 6 0 R >>'),
        stream(Buffer.from('/X Do')),
        FONT,
        stream(
          Buffer.from('/X Do /X Do'),
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ]),
    ],
    [
      'a stream that unpacks to two hundred megabytes',
      pdfOf([
        CATALOG,
        PAGES,
        page(),
        stream(deflateSync(Buffer.alloc(200_000_000, 0x20)), '/Filter /FlateDecode'),
        FONT,
      ]),
    ],
    [
      'a stream packed ten times',
      pdfOf([
        CATALOG,
        PAGES,
        page(),
        stream(
          Array.from({ length: 10 }).reduce<Buffer>((bytes) => deflateSync(bytes), TEXT),
          `/Filter [${'/FlateDecode '.repeat(10)}]`,
        ),
        FONT,
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

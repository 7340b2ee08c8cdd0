import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { buildPdfProgram } from '../../src/build/command';
import { nodePages } from '../../src/documents/pdf/node-pages';
import { readDocument } from '../../src/documents/read-document';
import { importPlan } from '../../src/importing/import-plan';
import type { ImportedPlan } from '../../src/model/imported-plan';
import type { TextDocument } from '../../src/model/text-document';
import { laterRefusalOf } from '../support/refusal';
import { portableCodec } from '../../src/workbook/file/zip/zip-codec';
import { planOf, sharedPlan } from '../support/documents';
import { textByLibreOffice } from '../support/libreoffice';

const LIMIT = 240_000;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A plan's text as an office sets it: headings, bulleted lists, and one annex over two pages. */
function setInHtml(text: string): string {
  const rows: string[] = [];
  const lines = text.split('\n').flatMap((line) => {
    const plain = line.trim();
    if (line.includes('\t')) {
      const cells = line.split('\t').map((cell) => `<td>${escaped(cell)}</td>`);
      if (!line.startsWith('Số TT') || rows.length === 0) rows.push(`<tr>${cells.join('')}</tr>`);
      return [];
    }
    if (plain === '') return [];
    if (/^[IVX]+\. /.test(plain)) return [`<h1>${escaped(plain)}</h1>`];
    if (/^\d+\. /.test(plain) && !/[.;:]/.test(plain.slice(3))) return [`<h2>${escaped(plain)}</h2>`];
    if (plain.startsWith('- ')) return [`<ul><li>${escaped(plain.slice(2))}</li></ul>`];
    return [`<p>${escaped(plain)}</p>`];
  });
  const [header = '', ...body] = rows;
  const table = `<table border="1" cellspacing="0"><thead>${header}</thead><tbody>${body.join('')}</tbody></table>`;
  return `<html><head><meta charset="utf-8"></head><body>${lines.join('\n')}${table}</body></html>`;
}

const without = ({ targets, tasks, ...plan }: ImportedPlan) => ({
  ...plan,
  kind: null,
  targets: targets.map((target) => ({ ...target, source: null })),
  tasks: tasks.map((task) => ({ ...task, source: null })),
});

/** The same plan as text, set in Word, and printed to PDF. */
describe('the plan with an annex, set in Word and printed', () => {
  const text = sharedPlan('thai-nguyen-khcn-2026.txt');
  let folder = '';
  let word: Uint8Array = new Uint8Array();
  let print: Uint8Array = new Uint8Array();
  const read = (bytes: Uint8Array): Promise<TextDocument> =>
    readDocument(bytes, { codec: portableCodec, pdfPages: nodePages(join(folder, 'pdf.mjs')), scan: null });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'par-index-pdf-'));
    await buildPdfProgram(join(folder, 'pdf.mjs'));
    word = textByLibreOffice(setInHtml(text), 'docx');
    print = textByLibreOffice(setInHtml(text), 'pdf');
  }, LIMIT);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('Word gives what the text gives', async () => {
    expect(without(importPlan(await read(word)))).toEqual(without(planOf(text)));
  });

  test(
    'so does the PDF, whose annex goes over pages',
    async () => {
      const plan = importPlan(await read(print));
      expect(without(plan)).toEqual(without(planOf(text)));
      const pages = plan.tasks.slice(0, 13).map(({ source }) => source.args.page);
      expect(new Set(pages).size).toBeGreaterThan(1);
    },
    LIMIT,
  );

  test('another reader of Word files finds the same words', async () => {
    const { value } = await extractRawText({ buffer: Buffer.from(word) });
    const { blocks } = await read(word);
    const own = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat()));
    const words = (all: string): string => all.replace(/[^\p{L}]+/gu, '');
    expect(words(own.join(' ')).length).toBeGreaterThan(9_000);
    for (const piece of own.flatMap((each) => each.split('\n'))) expect(words(value)).toContain(words(piece));
  });

  test('a PDF that is damaged or cut is refused in a sentence, and nothing waits', async () => {
    const damaged = Uint8Array.from(print.subarray(0, 2_000));
    expect(await laterRefusalOf(() => read(damaged))).toBe('import.damaged');
  });

  test('without the thread’s program the sentence says so', async () => {
    const alone = readDocument(print, { codec: portableCodec, pdfPages: null, scan: null });
    expect(await laterRefusalOf(() => alone)).toBe('import.no-pdf');
  });

  test('the program is one file', () => {
    expect(readFileSync(join(folder, 'pdf.mjs'), 'utf8')).not.toMatch(/from\s*["']pdfjs-dist/);
  });
});

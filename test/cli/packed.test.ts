import { execFile, type ExecFileException } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { exampleBook } from '../support/example-book';
import { pdfOfPictures } from '../support/scanned';

const PROJECT = join(__dirname, '../..');
const LIMIT = 180_000;

interface Ended {
  readonly code: number | string | null;
  readonly output: string;
  readonly error: string;
}

const ran = (
  file: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Ended> =>
  new Promise((resolve) =>
    execFile(file, args, { ...options, timeout: LIMIT }, (failed: ExecFileException | null, output, error) =>
      resolve({ code: failed ? (failed.code ?? null) : 0, output, error }),
    ),
  );

/** A PDF of one page with one line of text. */
function smallPdf(text: string): string {
  const content = `BT /F1 12 Tf 60 700 Td (${text}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('');
  return `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 6>>\n%%EOF`;
}

/** The package as `npm pack` makes it, unpacked where no package of ours is near. */
describe('the packed command', () => {
  let folder = '';
  let command = '';
  let packed: Ended;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'par-index-pack-'));
    const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) };
    packed = await ran('npm', ['pack', '--offline', '--pack-destination', folder], { cwd: PROJECT, env });
    const file = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'none';
    await ran('tar', ['xzf', file], { cwd: folder });
    const { bin } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
    command = join(folder, 'package', bin['par-index']);
  }, LIMIT);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** With Node alone: no other program, no package, no settings of this machine. */
  const alone = (...args: readonly string[]): Promise<Ended> =>
    ran(process.execPath, [command, ...args], { cwd: folder, env: { HOME: folder } });

  test('holds the command, its licences and its contract, and nothing of the sources', () => {
    expect(packed.code).toBe(0);
    const files = readdirSync(join(folder, 'package'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.\w+$|LICENSE/.test(file)).sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'docs/command-line.md',
        'docs/finding-codes.md',
        'out/licences.txt',
        'out/par-index-pdf.mjs',
        'out/par-index-scan.cjs',
        'out/par-index.cjs',
        'package.json',
      ].sort(),
    );
    const licences = readFileSync(join(folder, 'package/out/licences.txt'), 'utf8');
    expect(licences).toMatch(
      /^@borgar\/fx [\d.]+ \(MIT\)$[^]*^big\.js [\d.]+ \(MIT\)$[^]*^fflate [\d.]+ \(MIT\)$/m,
    );
  });

  test('asks for no package', () => {
    const about = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
    expect(about).not.toHaveProperty('dependencies');
    expect(about.engines.node).toBe('>=20.19');
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('scores a workbook with Node alone', async () => {
    writeFileSync(join(folder, 'tu-cham.xlsx'), exampleBook());
    const scored = await alone(
      'score',
      'tu-cham.xlsx',
      '--json',
      '--out',
      'da-cham.xlsx',
      '--as-of',
      '2026-12-31',
    );
    expect(scored.code).toBe(0);
    expect(JSON.parse(scored.output)).toMatchObject({
      schema: 'par-index/assessment@1',
      total: { self: 5.19, index: 64.88 },
    });
    const again = await alone('score', 'da-cham.xlsx', '--json', '--as-of', '2026-12-31');
    expect(JSON.parse(again.output)).toMatchObject({ total: { self: 5.19, index: 64.88 } });
  });

  test('reads a plan in a PDF with Node alone, by the program beside it', async () => {
    writeFileSync(join(folder, 'ke-hoach.pdf'), smallPdf('Tren 90% ho so dung han'));
    const read = await alone('import-plan', 'ke-hoach.pdf', '--year', '2026', '--json');
    expect(read.code).toBe(0);
    expect(JSON.parse(read.output)).toMatchObject({
      source: { kind: 'pdf' },
      targets: [{ goal: { comparison: 'more-than', at: 0.9 }, source: 'trang 1, đoạn 1' }],
    });
  });

  test('recognises letters with Node alone, with the data in the program beside it', async () => {
    const white = { width: 900, height: 1200, pixels: new Uint8Array(900 * 1200).fill(255) };
    writeFileSync(join(folder, 'ban-quet.pdf'), pdfOfPictures([white], 110));
    const read = await alone('import-plan', 'ban-quet.pdf', '--json');
    expect(read).toMatchObject({ code: 2, output: '' });
    expect(read.error).toMatch(/^ban-quet\.pdf: Không nhận dạng được chữ nào trong bản quét\./m);
  });

  test('makes the template, tells its version, and refuses in one sentence', async () => {
    expect((await alone('template', '--out', 'mau.xlsx')).code).toBe(0);
    const about = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
    expect(await alone('--version')).toEqual({ code: 0, output: `${about.version}\n`, error: '' });
    expect(await alone('score', 'khong-co.xlsx')).toEqual({
      code: 2,
      output: '',
      error: 'Không có tệp “khong-co.xlsx”. Hãy kiểm tra tên và thư mục.\n',
    });
  });
});

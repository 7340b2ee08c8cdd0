import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { noEdits, text } from '../../src/model/edits';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { readBuildArguments } from '../../src/build/build-arguments';
import { readServeArguments } from '../../src/serving/serve-arguments';
import { splitLanguage } from '../../src/serving/run-command';
import { COMMANDS, firstOfEach, MANUALS, manualText, type ManualCommand } from '../manuals/commands';
import { trialOf } from '../manuals/trials';
import { docxFile, paragraph } from '../support/docx';
import { changedBook, CRITERIA_SHEET } from '../support/criteria-book';

const PROJECT = join(__dirname, '../..');

const titled = (commands: readonly ManualCommand[]) =>
  commands.map((each) => [`${each.manual}:${each.line}: ${each.command}`, each.command] as const);

test('the manuals hold commands', () => {
  expect(MANUALS).toContain('docs/user-guide.vi.md');
  expect(COMMANDS.length).toBeGreaterThan(60);
});

/** How the command itself reads its command line; it throws a `Refusal` for one that it would not take. */
const READERS: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
  build: (args) => readBuildArguments(splitLanguage(args).args),
  serve: (args) => readServeArguments(splitLanguage(args).args),
};

/** What npm is to run: scripts with what is given to them. */
const SCRIPTS = COMMANDS.filter(({ command }) => /npm run |npm (?:test|start)$/.test(command));

test.each(titled(SCRIPTS))('%s: is a script of the project, and takes these arguments', (_, command) => {
  const [, script = '', given = ''] =
    /npm (?:run )?(?:--silent )?([\w:-]+)(?: -- (.*))?$/.exec(command) ?? [];
  expect(Object.keys(scripts)).toContain(script);
  if (trialOf(command)?.kind === 'mention') return;
  expect(() => READERS[script]?.(given.split(/\s+/).filter(Boolean))).not.toThrow();
});

test.each(titled(COMMANDS))('%s: somebody has said how it is tried', (_, command) => {
  expect(trialOf(command)).not.toBeNull();
});

test('what cannot be run on Linux stands where a person is told to try it', () => {
  const told = manualText('docs/testing-in-excel.md');
  const byHand = COMMANDS.filter(({ command }) => trialOf(command)?.kind === 'person').map(({ command }) =>
    command.replace(/ --lang \w+/, ''),
  );
  const parts = byHand.map((command) => command.split(' ').slice(0, 3).join(' '));
  expect(parts.filter((part) => !told.includes(part))).toEqual([]);
});

test('a command that is only mentioned stands whole in some manual', () => {
  const mentioned = COMMANDS.filter(({ command }) => trialOf(command)?.kind === 'mention');
  const whole = COMMANDS.filter(({ command }) => trialOf(command)?.kind !== 'mention').map(
    ({ command }) => command,
  );
  const alone = mentioned.filter(({ command }) =>
    command
      .replace(/…(?: .*)?$/, '')
      .split(' && ')
      .some((part) => !whole.some((each) => each.includes(part.trim()))),
  );
  expect([...new Set(alone.map(({ command }) => command))]).toEqual([
    // The styles of the code are kept by `npm run check`.
    'npm run lint',
    'npm run format',
  ]);
});

/** The list of the units that are to send, as a department keeps it. */
function unitList(): Uint8Array {
  const rows = [
    ['STT', 'Đơn vị', 'Nhóm', 'Tên khác'],
    ['1', 'Sở Khoa học và Công nghệ', 'Cấp sở', 'Sở KH&CN'],
    ['2', 'Sở Nội vụ', 'Cấp sở', ''],
  ];
  const cells = rows.map((row) => row.map(text));
  const edits = { ...noEdits('Danh sách'), blocks: [{ row: 0, column: 0, cells }] };
  return openXlsx(emptyWorkbook('Danh sách')).apply({ sheets: [edits], names: [], state: null });
}

describe('commands over files, as they are written', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'par-index-manuals-'));
    for (const name of ['bang-tu-cham.xlsx', 'self-assessment.xlsx']) {
      cpSync(join(PROJECT, 'assets/samples/so-khoa-hoc-2026.xlsx'), join(folder, name));
    }
    writeFileSync(
      join(folder, 'ke-hoach.docx'),
      docxFile({
        body: paragraph('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026') + paragraph('- 90% hồ sơ đúng hạn.'),
      }),
    );
    const sample = new Uint8Array(readFileSync(join(folder, 'bang-tu-cham.xlsx')));
    const title = { row: 0, column: 0, input: 'BẢNG TỰ CHẤM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025' };
    writeFileSync(join(folder, 'nam-truoc.xlsx'), changedBook(sample, CRITERIA_SHEET, [title]));
    // What the units of a province sent.
    for (const received of ['thu-muc', 'thu-muc-nhan', 'received']) {
      mkdirSync(join(folder, received));
      cpSync(
        join(PROJECT, 'assets/samples/so-khoa-hoc-2026.xlsx'),
        join(folder, received, 'so-khoa-hoc.xlsx'),
      );
    }
    for (const list of ['danh-sach.xlsx', 'units.xlsx']) writeFileSync(join(folder, list), unitList());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const overFiles = COMMANDS.filter(({ command }) => trialOf(command)?.kind === 'files');

  // Both languages of a guide have some commands alike: these are run once.
  test.each(titled(firstOfEach(overFiles)))('%s', (_, command) => {
    // What npm starts for this script, in a folder where an office's workbook lies.
    const args = command.replace(/^npm run (?:--silent )?par-index -- /, '').split(/\s+/);
    const out = args[args.indexOf('--out') + 1];
    const written = args.includes('--out') && out !== undefined ? join(folder, out) : null;
    // Two manuals write the same file; a person would read one of them.
    if (written) rmSync(written, { force: true });
    const ran = spawnSync('node', [join(PROJECT, 'src/cli/launch.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect([ran.status, ran.stderr.includes('Error')]).toEqual([0, false]);
    expect(written === null || existsSync(written)).toBe(true);
    if (written === null) expect(ran.stdout).not.toBe('');
  });
});

test.each(MANUALS)('%s links to files that are there', (manual) => {
  const links = [...manualText(manual).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
  const missing = links
    .filter((link) => !/^\w+:/.test(link))
    .filter((link) => !existsSync(join(PROJECT, manual, '..', link)));
  expect(missing).toEqual([]);
});

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ConsolidationJson } from '../../src/contract/consolidation-json';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, type Desk } from '../support/command-line';
import { criteriaBook, type BookRow } from '../support/criteria-book';

/**
 * What goes wrong while many workbooks are read and written: each costs its own line and nothing else, and what is written
 * is whole or not there. The command runs as a person starts it, with its threads.
 */

const LAUNCH = join(__dirname, '../../src/cli/launch.mjs');
const COUNT = 24;
const LIMIT = 120_000;

const rows = (achieved: number): readonly BookRow[] => [
  { code: '1', name: 'CHỈ ĐẠO, ĐIỀU HÀNH', max: 2 },
  { code: '1.1', name: 'Kế hoạch được thực hiện', max: 2, rule: 'b/a × 2', total: 100, achieved },
];
const nameOf = (no: number): string => `xa-${String(no).padStart(2, '0')}.xlsx`;

let province: Desk;
beforeEach(() => {
  province = desk();
  mkdirSync(province.path('nhan'));
  for (let no = 1; no <= COUNT; no++)
    province.put(`nhan/${nameOf(no)}`, criteriaBook(rows(50 + no), { unit: `Đơn vị: UBND xã số ${no}` }));
});
afterEach(() => province.clear());

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly error: string;
}

/** Starts the command with a program that runs before it, in every thread; `heard` is told what comes on standard error. */
function command(
  argv: readonly string[],
  before = '',
  heard: (error: string, stop: () => void) => void = () => undefined,
): Promise<Ended> {
  const preload = province.put('truoc.cjs', before);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['-r', preload, LAUNCH, ...argv]);
    const said = { output: '', error: '' };
    child.stdout.on('data', (text: Buffer) => (said.output += text.toString()));
    child.stderr.on('data', (text: Buffer) => {
      said.error += text.toString();
      heard(said.error, () => child.kill('SIGINT'));
    });
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

const consolidate = (before = '', heard?: Parameters<typeof command>[2]): Promise<Ended> =>
  command(
    [
      ...['consolidate', province.path('nhan'), '--out', province.path('tong-hop.xlsx')],
      ...['--json', province.path('tong-hop.json'), '--jobs', '2', '--as-of', '2026-12-31'],
    ],
    before,
    heard,
  );

const table = (): ConsolidationJson =>
  JSON.parse(new TextDecoder().decode(province.read('tong-hop.json'))) as ConsolidationJson;

/** Every file is one line: ranked, or with the sentence that says why not. */
function lineOfEach(): readonly (readonly [string, string, string | null])[] {
  const { units } = table();
  expect(units.map(({ file }) => file).sort()).toEqual(readdirSync(province.path('nhan')).sort());
  return units.map(({ file, state, message }) => [file ?? '', state, message] as const);
}

const notRanked = () => lineOfEach().filter(([, state]) => state !== 'ranked');
const sheets = () => openXlsx(province.read('tong-hop.xlsx')).content.grids.map(({ sheet }) => sheet);

/** Runs where a function of Node's is replaced: what a disk or another program does. */
const replaced = (name: string, body: string): string =>
  `const fs = require('node:fs/promises'); const was = fs.${name}; fs.${name} = async (path, ...rest) => { ${body} return was(path, ...rest); };`;

test(
  'a thread that is killed costs the file that it was reading, and others read on',
  async () => {
    const { code } = await consolidate(`
      const { isMainThread, parentPort } = require('node:worker_threads');
      if (!isMainThread) parentPort.on('message', ({ shown }) => { if (/xa-0[37]/.test(shown)) process.exit(9); });`);
    expect(code).toBe(0);
    expect(notRanked()).toEqual([
      [nameOf(3), 'refused', expect.stringContaining('giữa chừng thì dừng')],
      [nameOf(7), 'refused', expect.stringContaining('giữa chừng thì dừng')],
    ]);
    expect(sheets()).toHaveLength(6);
  },
  LIMIT,
);

test(
  'files that are cut off, empty, locked by another program, gone since they were found: one line each',
  async () => {
    truncateSync(province.path(`nhan/${nameOf(2)}`), 2_000);
    truncateSync(province.path(`nhan/${nameOf(4)}`), 0);
    symlinkSync(province.path('khong-co.xlsx'), province.path('nhan/lien-ket.xlsx'));
    const { code } = await consolidate(
      replaced(
        'readFile',
        `if (/xa-06/.test(String(path))) throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' });`,
      ),
    );
    expect(code).toBe(0);
    expect(notRanked().map(([file]) => file)).toEqual(
      ['lien-ket.xlsx', nameOf(2), nameOf(4), nameOf(6)].sort((one, other) => one.localeCompare(other, 'vi')),
    );
    expect(notRanked().every(([, , message]) => message !== null && message !== '')).toBe(true);
  },
  LIMIT,
);

test(
  'a file that is written while it is read is a line of its own, and no figure of it is half one and half another',
  async () => {
    const path = province.path(`nhan/${nameOf(5)}`);
    const [old, later] = [
      province.read(`nhan/${nameOf(5)}`),
      criteriaBook(rows(99), { unit: 'Đơn vị: UBND xã số 5' }),
    ];
    let turn = 0;
    const writing = setInterval(() => {
      const bytes = turn++ % 2 === 0 ? later : old;
      writeFileSync(path, turn % 3 === 0 ? bytes.slice(0, bytes.length / 2) : bytes);
    }, 1);
    const { code } = await consolidate();
    clearInterval(writing);
    expect(code).toBe(0);
    const others = lineOfEach().filter(([file]) => file !== nameOf(5));
    expect(others.every(([, state]) => state === 'ranked')).toBe(true);
    const unit = table().units.find(({ file }) => file === nameOf(5));
    expect(unit?.state === 'refused' || unit?.self === 1.1 || unit?.self === 1.98).toBe(true);
  },
  LIMIT,
);

/** The disk is full after half of a file. */
const FULL_DISK = (names: string): string =>
  replaced(
    'writeFile',
    `if (${names}.test(String(path))) {
       await was(path, Buffer.from(rest[0]).subarray(0, 400));
       throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
     }`,
  );

test.each([
  ['the table', '/tong-hop.xlsx/'],
  ['the JSON beside it', '/tong-hop.json/'],
])(
  'where the disk is full at %s nothing of the output is there, and a sentence says so',
  async (_, names) => {
    const before = province.files();
    const { code, error } = await consolidate(FULL_DISK(names));
    expect([code, error]).toEqual([2, expect.stringContaining('dung lượng đĩa')]);
    expect(province.files().filter((file) => file !== 'truoc.cjs')).toEqual(before);
  },
  LIMIT,
);

test(
  'where the disk is full at one of many feedback files or appraisal workbooks none of them stays',
  async () => {
    const feedback = await command(
      [
        ...['consolidate', province.path('nhan'), '--out', province.path('tong-hop.xlsx')],
        ...['--feedback', province.path('phan-hoi')],
      ],
      FULL_DISK('/xã số 17/'),
    );
    const appraise = await command(
      ['appraise', province.path('nhan'), '--out', province.path('giao'), '--by', 'field'],
      FULL_DISK('/xã số 17/'),
    );
    expect([feedback.code, appraise.code]).toEqual([2, 2]);
    expect(province.files()).not.toContain('tong-hop.xlsx');
    const left = [province.path('phan-hoi'), province.path('giao')].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    );
    expect(left.map(({ name }) => basename(name))).toEqual([]);
  },
  LIMIT,
);

/** Reads slowly, and tells of each file. */
const SLOW = replaced(
  'readFile',
  `if (/xa-/.test(String(path))) { process.stderr.write('READ\\n'); await new Promise((go) => setTimeout(go, 60)); }`,
);

test(
  'a stop keeps what was read: the table is whole and names every file that was not',
  async () => {
    let isStopped = false;
    const { code, error } = await consolidate(SLOW, (said, stop) => {
      if (isStopped || said.split('READ').length < 6) return;
      isStopped = true;
      stop();
    });
    expect([code, error]).toEqual([3, expect.stringContaining('Đã dừng giữa chừng')]);
    const unread = lineOfEach().filter(([, , message]) => message?.startsWith('Chưa đọc tệp này'));
    const ranked = lineOfEach().filter(([, state]) => state === 'ranked');
    expect(ranked.length).toBeGreaterThan(0);
    expect(unread.length).toBeGreaterThan(0);
    expect(ranked.length + unread.length).toBe(COUNT);
    expect(sheets()).toHaveLength(6);
  },
  LIMIT,
);

test(
  'a stop while appraisal workbooks are made leaves none of them',
  async () => {
    let isStopped = false;
    const { code, error } = await command(
      ['appraise', province.path('nhan'), '--out', province.path('giao'), '--jobs', '1'],
      SLOW,
      (said, stop) => {
        if (isStopped || said.split('READ').length < COUNT + 6) return;
        isStopped = true;
        stop();
      },
    );
    expect([code, error]).toEqual([2, expect.stringContaining('chưa ghi tệp nào')]);
    expect(readdirSync(province.path('giao'))).toEqual([]);
  },
  LIMIT,
);

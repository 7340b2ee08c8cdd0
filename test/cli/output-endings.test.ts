import { COMMAND_NAMES, type CommandName } from '../../src/cli/arguments';
import { desk, type Desk } from '../support/command-line';
import { exampleBook } from '../support/example-book';

let office: Desk;
beforeEach(() => {
  office = desk();
  office.put('so.xlsx', exampleBook());
});
afterEach(() => office.clear());

interface Wrong {
  readonly option: string;
  readonly file: string;
  readonly says: string;
}

const WORKBOOK = 'Kết quả ghi ra là sổ làm việc Excel';
const JSON_DATA = 'Kết quả ghi ra là dữ liệu JSON';
const workbook = (...files: readonly string[]): readonly Wrong[] =>
  files.map((file) => ({ option: '--out', file, says: WORKBOOK }));
const json = (file: string): Wrong => ({ option: '--json', file, says: JSON_DATA });

/** Each command with what it reads, and names that do not fit what it writes; `null` where it writes no named file. */
const COMMANDS: Readonly<
  Record<CommandName, { readonly reads: readonly string[]; readonly wrong: readonly Wrong[] } | null>
> = {
  score: {
    reads: ['so.xlsx'],
    wrong: [
      ...workbook('kq.docx', 'kq.xls', 'kq', 'kq.pdf', 'kq.xlsx.bak'),
      json('kq.xlsx'),
      { option: '--save-learned', file: 'cot.xlsx', says: JSON_DATA },
    ],
  },
  check: { reads: ['so.xlsx'], wrong: [json('kq.docx')] },
  'hand-over': { reads: ['so.xlsx'], wrong: workbook('gui.docx', 'gui.ods') },
  clean: { reads: ['so.xlsx'], wrong: workbook('sach.docx') },
  consolidate: { reads: ['so.xlsx'], wrong: [...workbook('th.docx', 'th.xlsm'), json('th.xlsx')] },
  compare: { reads: ['so.xlsx', 'so.xlsx'], wrong: [json('ss.docx')] },
  // What these write bears the ending of what they read.
  split: null,
  appraise: { reads: ['so.xlsx', '--out', 'ra'], wrong: [json('ra.xlsx')] },
  collect: { reads: ['so.xlsx', '--out', 'ra'], wrong: [json('ra.docx')] },
  merge: { reads: ['so.xlsx', 'so.xlsx'], wrong: workbook('gop.docx') },
  'roll-forward': { reads: ['so.xlsx'], wrong: workbook('nam-sau.docx') },
  'improvement-plan': { reads: ['so.xlsx'], wrong: workbook('kh.docx', 'kh.xlsm') },
  report: {
    reads: ['so.xlsx', '--kind', 'self'],
    wrong: [
      { option: '--out', file: 'bc.xlsx', says: 'Báo cáo là tệp Word' },
      { option: '--out', file: 'bc.doc', says: 'Báo cáo là tệp Word' },
    ],
  },
  'import-criteria': { reads: ['so.xlsx'], wrong: workbook('bo-tieu-chi.docx') },
  'import-plan': { reads: ['so.xlsx'], wrong: [...workbook('kh.docx'), json('kh.xlsx')] },
  template: { reads: [], wrong: workbook('mau.docx', 'mau.xltx') },
};

const TRIALS = COMMAND_NAMES.flatMap((name) =>
  (COMMANDS[name]?.wrong ?? []).map((wrong) => [name, wrong] as const),
);

test.each(TRIALS)(
  '%s refuses %o in one sentence and writes nothing',
  async (name, { option, file, says }) => {
    const reads = (COMMANDS[name]?.reads ?? []).map((word) =>
      word.endsWith('.xlsx') ? office.path(word) : word,
    );
    const { code, error } = await office.run([name, ...reads, `${option}=${office.path(file)}`]);
    expect(error).toContain(says);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    expect(office.files()).toEqual(['so.xlsx']);
  },
);

test('a name in capitals fits', async () => {
  expect((await office.run(['template', '--out', office.path('MAU.XLSX')])).code).toBe(0);
});

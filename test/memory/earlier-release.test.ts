import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { printedSnapshot } from '../../src/memory/printed-snapshot';
import type { CellValue } from '../../src/model/cell';
import type { WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { CRITERIA_SHEET } from '../support/criteria-book';
import { inVietnamese } from '../support/say';

/**
 * A workbook that the release before the words were changed wrote and handed over on 3 July 2026 ("Điểm mất và hướng khắc
 * phục", "Rà soát", "PHẦN 2. GIẢI TRÌNH"), and that an office filled in afterwards.
 */
const FILE = readFileSync(join(__dirname, 'earlier-release.xlsx'));
const AS_OF = asDay('2026-12-31');
const BEFORE = openXlsx(FILE).content;
const WITHOUT_NAMES: WorkbookContent = { ...BEFORE, names: [], state: null };

/** What the office wrote into our sheets. */
const TYPED = [
  'Thiếu kinh phí số hóa hồ sơ',
  'Hải Châu, ngày 05 tháng 7 năm 2026',
  'Nguyễn Thị A',
  'Trần Văn B',
  'Giao phòng Tổ chức theo dõi hằng tuần',
  'Đã báo cáo lãnh đạo',
];

const rewritten = (content: WorkbookContent): WorkbookContent =>
  openXlsx(openXlsx(FILE).apply(assess(content, { asOf: AS_OF }).report(inVietnamese))).content;
const sheetsOf = ({ grids }: WorkbookContent): readonly string[] => grids.map(({ sheet }) => sheet);
const textsOf = ({ grids }: WorkbookContent): readonly CellValue[] =>
  grids.flatMap(({ values }) => values.flatMap((row) => row ?? []));

describe.each([
  ['as it was written', BEFORE],
  ['after a program dropped our names and our state', WITHOUT_NAMES],
])('scored again, %s', (_, content) => {
  const after = rewritten(content);
  const texts = textsOf(after);

  test('no sheet and no column of ours is there twice', () => {
    expect(sheetsOf(after)).toEqual(sheetsOf(BEFORE));
    const header = after.grids.find(({ sheet }) => sheet === CRITERIA_SHEET)?.values[3] ?? [];
    expect(header.filter((words) => /rà soát/i.test(String(words)))).toEqual(['Kết quả rà soát']);
  });

  test('what the office wrote stands there once', () => {
    const counts = TYPED.map((words) => [words, texts.filter((each) => each === words).length]);
    expect(counts).toEqual(TYPED.map((words) => [words, 1]));
  });

  test('what we wrote has today’s words', () => {
    const old =
      /^(?:ĐIỂM MẤT|TỔNG HỢP TỰ ĐÁNH GIÁ|PHẦN [123]|PHỤ LỤC\. CHI|Điểm mất$|Mức độ$|THỦ TRƯỞNG ĐƠN VỊ)|tại đây; nội dung được giữ|Ký, đóng dấu|tháng … năm 2027/;
    expect(texts.filter((each) => typeof each === 'string' && old.test(each))).toEqual([]);
  });
});

test('the printed line of its snapshot is read, with the month in two digits as in one', () => {
  expect(printedSnapshot(BEFORE)?.takenOn).toBe('2026-07-03');
  const state = assess(BEFORE, { asOf: AS_OF }).report(inVietnamese);
  const again = openXlsx(openXlsx(FILE).apply(state)).content;
  expect(printedSnapshot(again)?.takenOn).toBe('2026-07-03');
});

test('the sheets of an earlier release are results, and no evidence or criteria of the office’s', () => {
  const fresh = assess(BEFORE, { asOf: AS_OF }).assessment;
  expect(fresh.set.sheet).toBe(CRITERIA_SHEET);
  expect(fresh.findings.map(({ code }) => code)).not.toContain('unused-column');
});

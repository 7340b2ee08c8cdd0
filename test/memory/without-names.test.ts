import { assess } from '../../src/assess';
import {
  findGeneratedPlace,
  generatedSheetNames,
  placeGeneratedSheet,
} from '../../src/memory/generated-sheets';
import { noEdits, text, type Edits } from '../../src/model/edits';
import type { WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { CRITERIA_SHEET } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { inVietnamese } from '../support/say';

/** Engine fault D9: a program that drops all defined names (Odoo's spreadsheet) must not make our sheets the office's. */

const AS_OF = asDay('2026-12-31');
const SUMMARY = 'Tổng hợp tự đánh giá';
const REGISTER = 'Danh mục tài liệu kiểm chứng';

const scored = (file: Uint8Array): Uint8Array => {
  const workbook = openXlsx(file);
  return workbook.apply(assess(workbook.content, { asOf: AS_OF }).report(inVietnamese));
};
const FILE = scored(exampleBook({ rows: exampleRows({ '1.1.2': { appraised: 1.2 } }) }));
const CONTENT = openXlsx(FILE).content;
const bare = (content: WorkbookContent): WorkbookContent => ({ ...content, names: [], state: null });

const rewritten = (content: WorkbookContent): Edits => assess(content, { asOf: AS_OF }).report(inVietnamese);
const sheetsMade = (content: WorkbookContent): readonly string[] =>
  rewritten(content).sheets.map(({ sheet }) => sheet);

test('each sheet of ours, each part of it and each column is found by its look', () => {
  const names = [...generatedSheetNames(CONTENT)].sort();
  expect(names).toHaveLength(4);
  expect([...generatedSheetNames(bare(CONTENT))].sort()).toEqual(names);
  for (const sheet of ['summary', 'plan', 'register', 'appraisal'] as const)
    expect(placeGeneratedSheet(sheet, bare(CONTENT))).toEqual(placeGeneratedSheet(sheet, CONTENT));
  for (const place of ['head', 'explanations', 'difficulties', 'proposals', 'signature', 'status'] as const) {
    const [named, found] = [CONTENT, bare(CONTENT)].map((content) => findGeneratedPlace(place, content));
    expect({ place, ...found?.range, lastColumn: 0, lastRow: 0 }).toEqual({
      place,
      ...named?.range,
      lastColumn: 0,
      lastRow: 0,
    });
  }
});

test('the register stays a result: what the office lists itself is the evidence, and no second set of sheets is made', () => {
  const { evidence } = assess(CONTENT, { asOf: AS_OF }).assessment;
  const again = assess(bare(CONTENT), { asOf: AS_OF });
  expect(again.assessment.evidence).toEqual(evidence);
  expect(again.assessment.findings.map(({ code }) => code)).toContain('memory-unusable');
  expect(sheetsMade(bare(CONTENT))).toEqual(sheetsMade(CONTENT));
});

test('what a person wrote into them stays, and no column is added twice', () => {
  const summary = CONTENT.grids.find(({ sheet }) => sheet === SUMMARY);
  const rowOf = (words: string): number =>
    summary?.values.findIndex((cells) => String(cells?.[0]).startsWith(words)) ?? -1;
  const typed = (row: number, words: string) => ({ row, column: 0, cells: [[text(words)]] });
  const written = openXlsx(FILE).apply({
    sheets: [
      {
        ...noEdits(SUMMARY),
        blocks: [
          typed(rowOf('1. Khó khăn') + 1, 'Thiếu kinh phí số hóa hồ sơ'),
          typed(rowOf('2. Đề xuất') + 1, 'Sở Nội vụ tập huấn cho cấp xã'),
          typed((summary?.values.length ?? 0) + 2, 'Ghi chú riêng ở cuối trang'),
        ],
      },
    ],
    names: [],
    state: null,
  });
  const content = bare(openXlsx(written).content);
  const after = openXlsx(openXlsx(written).apply(rewritten(content))).content;
  const texts = after.grids.find(({ sheet }) => sheet === SUMMARY)?.values.flat() ?? [];
  for (const words of [
    'Thiếu kinh phí số hóa hồ sơ',
    'Sở Nội vụ tập huấn cho cấp xã',
    'Ghi chú riêng ở cuối trang',
  ])
    expect(texts.filter((each) => each === words)).toHaveLength(1);
  expect(texts.filter((each) => each === '…………, ngày … tháng … năm 20…')).toHaveLength(1);
  const header = after.grids.find(({ sheet }) => sheet === CRITERIA_SHEET)?.values.flat() ?? [];
  expect(header.filter((each) => each === 'Kết quả rà soát')).toHaveLength(1);
});

test('a sheet of the office’s own under our title is nobody’s but its own', () => {
  const own = CONTENT.grids.filter(({ sheet }) => sheet !== SUMMARY);
  expect([...generatedSheetNames(bare({ ...CONTENT, grids: own }))]).toEqual([]);
  const register = CONTENT.grids.filter(({ sheet }) => [CRITERIA_SHEET, REGISTER].includes(sheet));
  expect([...generatedSheetNames(bare({ ...CONTENT, grids: register }))]).toEqual([]);
});

test('while any name of ours is there, looks do not count: a copy of our sheet stays a copy', () => {
  const copied = CONTENT.grids.flatMap((grid) =>
    grid.sheet === SUMMARY ? [{ ...grid, sheet: 'Bản in tháng 6' }] : [grid],
  );
  const content = { ...CONTENT, grids: copied, state: null };
  expect(placeGeneratedSheet('summary', content)).toMatchObject({ sheet: SUMMARY, exists: false });
});

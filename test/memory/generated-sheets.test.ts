import { assess } from '../../src/assess';
import type { WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import {
  generatedSheetNames,
  placeGeneratedSheet,
  refuseNamesOfOthers,
} from '../../src/memory/generated-sheets';
import { NO_STATE, writeState } from '../../src/memory/state';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { exampleBook, exampleRows } from '../support/example-book';
import { refusalArgs } from '../support/refusal';
import { inVietnamese } from '../support/say';

const BLOCK = { firstRow: 0, firstColumn: 0, lastRow: 21, lastColumn: 8 };

/** A workbook of sheets with one heading each, and of defined names. */
const workbook = (
  sheets: readonly string[],
  names: Readonly<Record<string, string>> = {},
  headings: Readonly<Record<string, string>> = {},
): WorkbookContent => ({
  grids: sheets.map((sheet) => ({
    sheet,
    hidden: false,
    values: headings[sheet] === undefined ? [] : [[], [], [headings[sheet] ?? '']],
    formulas: [],
    formats: [],
    links: [],
    hiddenRows: [],
    merges: [],
    legacyFonts: [],
  })),
  names: Object.entries(names).map(([name, sheet]) => ({ name, sheet, range: BLOCK })),
  state: null,
  date1904: false,
});

const TITLE = 'Tổng hợp tự đánh giá';

describe('the summary’s place', () => {
  test('is a new sheet of its usual title', () => {
    expect(placeGeneratedSheet('summary', workbook(['Bộ tiêu chí']))).toEqual({
      sheet: TITLE,
      exists: false,
      block: null,
    });
  });

  const sent = 'Gửi Sở Nội vụ';
  const HEADING = { [sent]: 'BÁO CÁO KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026' };

  test.each(['CCHC_TongHop', 'cchc_tonghop'])(
    'is the sheet that %s marks, whatever it is called by now',
    (name) => {
      const content = workbook(['Bộ tiêu chí', sent], { [name]: sent }, HEADING);
      expect(placeGeneratedSheet('summary', content)).toEqual({ sheet: sent, exists: true, block: BLOCK });
    },
  );

  test('is the sheet that we wrote by what we remember, also where its heading was changed', () => {
    const content = workbook(['Bộ tiêu chí', sent], { CCHC_TongHop: sent }, { [sent]: 'BÁO CÁO' });
    const state = writeState({ ...NO_STATE, names: new Set(['CCHC_TongHop']) });
    expect(placeGeneratedSheet('summary', { ...content, state })).toMatchObject({
      sheet: sent,
      exists: true,
    });
  });

  test('is a new sheet where the marked one was deleted', () => {
    const content = workbook(['Bộ tiêu chí'], { CCHC_TongHop: 'Gửi Sở Nội vụ' });
    expect(placeGeneratedSheet('summary', content)).toMatchObject({ sheet: TITLE, exists: false });
  });

  test.each([
    ['of the same title', [TITLE], `${TITLE} (2)`],
    ['of the same title in capitals', [TITLE.toUpperCase()], `${TITLE} (2)`],
    ['of the next title as well', [TITLE, `${TITLE} (2)`], `${TITLE} (3)`],
  ])('does not take a sheet of the office’s own %s', (_, sheets, place) => {
    expect(placeGeneratedSheet('summary', workbook(sheets)).sheet).toBe(place);
  });

  test('has a name that Excel takes, however many there are', () => {
    const taken = [
      'Danh mục tài liệu kiểm chứng',
      ...Array.from({ length: 120 }, (_, i) => `Danh mục tài liệu kiểm chứng (${i})`),
    ];
    const { sheet } = placeGeneratedSheet('register', workbook(taken.map((name) => name.slice(0, 31))));
    expect(sheet.length).toBeLessThanOrEqual(31);
  });
});

test('our sheets are results and never sources', () => {
  const names = { CCHC_TongHop: 'A', CCHC_TaiLieu: 'B', Print_Area: 'Bộ tiêu chí' };
  const headings = { A: 'TỔNG HỢP TỰ ĐÁNH GIÁ NĂM 2026', B: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG NĂM 2026' };
  expect([...generatedSheetNames(workbook(['Bộ tiêu chí', 'A', 'B'], names, headings))]).toEqual(['A', 'B']);
});

describe('a name of ours on a sheet of the office’s own', () => {
  const content = workbook(['Bộ tiêu chí', 'Kho'], { cchc_TaiLieu: 'Kho' }, { Kho: 'KHO TÀI LIỆU' });

  test('does not make the sheet ours', () => {
    expect(placeGeneratedSheet('register', content)).toMatchObject({ exists: false, block: null });
    expect([...generatedSheetNames(content)]).toEqual([]);
  });

  test('is refused before anything is written, and the sentence names both', () => {
    expect(refusalArgs(() => refuseNamesOfOthers(content))).toEqual({ name: 'cchc_TaiLieu', sheet: 'Kho' });
  });

  test.each([
    ['CCHC_DiemMat', 'CCHC_DiemMat'],
    ['the place of explanations', 'CCHC_GiaiTrinh'],
    ['the review column', 'CCHC_TinhTrang'],
  ])('nothing of it is lost: %s', (_, name) => {
    const plain = openXlsx(exampleBook());
    const own = { firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 3 };
    const sheet = 'Danh mục nhiệm vụ';
    const named = plain.apply({ sheets: [], names: [{ name, sheet, range: own }], state: null });
    const { content } = openXlsx(named);
    const assessed = assess(content, { asOf: asDay('2026-12-20') });
    expect(assessed.assessment.tasks).toHaveLength(2);
    expect(refusalArgs(() => assessed.report(inVietnamese))).toEqual({ name, sheet });
  });
});

test('every sheet of ours is known by its heading where our state is lost, the appraisal’s too', () => {
  const rows = exampleRows({ '1.1.2': { appraised: 1.2 } });
  const written = assessedBook(exampleBook({ rows })).written();
  const { content } = openXlsx(written);
  const forgetful = { ...content, state: null };
  expect([...generatedSheetNames(forgetful)].sort()).toEqual(
    [
      'Danh mục tài liệu kiểm chứng',
      'Tổng hợp tự đánh giá',
      'Điểm chưa đạt và khắc phục',
      'Đối chiếu thẩm định',
    ].sort(),
  );
  expect(() => refuseNamesOfOthers(forgetful)).not.toThrow();
});

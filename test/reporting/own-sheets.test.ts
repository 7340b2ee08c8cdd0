import type { WorkbookContent } from '../../src/model/grid';
import { ownSheetNames, placeOwnSheet } from '../../src/reporting/own-sheets';

const BLOCK = { firstRow: 0, firstColumn: 0, lastRow: 21, lastColumn: 8 };

/** A workbook of empty sheets and defined names. */
const workbook = (
  sheets: readonly string[],
  names: Readonly<Record<string, string>> = {},
): WorkbookContent => ({
  grids: sheets.map((sheet) => ({
    sheet,
    hidden: false,
    values: [],
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
    expect(placeOwnSheet('summary', workbook(['Bộ tiêu chí']))).toEqual({
      sheet: TITLE,
      exists: false,
      block: null,
    });
  });

  test('is the sheet that our name marks, whatever it is called by now', () => {
    const content = workbook(['Bộ tiêu chí', 'Gửi Sở Nội vụ'], { CCHC_TongHop: 'Gửi Sở Nội vụ' });
    expect(placeOwnSheet('summary', content)).toEqual({ sheet: 'Gửi Sở Nội vụ', exists: true, block: BLOCK });
  });

  test('is a new sheet where the marked one was deleted', () => {
    const content = workbook(['Bộ tiêu chí'], { CCHC_TongHop: 'Gửi Sở Nội vụ' });
    expect(placeOwnSheet('summary', content)).toMatchObject({ sheet: TITLE, exists: false });
  });

  test.each([
    ['of the same title', [TITLE], `${TITLE} (2)`],
    ['of the same title in capitals', [TITLE.toUpperCase()], `${TITLE} (2)`],
    ['of the next title as well', [TITLE, `${TITLE} (2)`], `${TITLE} (3)`],
  ])('does not take a sheet of the office’s own %s', (_, sheets, place) => {
    expect(placeOwnSheet('summary', workbook(sheets)).sheet).toBe(place);
  });

  test('has a name that Excel takes, however many there are', () => {
    const taken = [
      'Danh mục tài liệu kiểm chứng',
      ...Array.from({ length: 120 }, (_, i) => `Danh mục tài liệu kiểm chứng (${i})`),
    ];
    const { sheet } = placeOwnSheet('register', workbook(taken.map((name) => name.slice(0, 31))));
    expect(sheet.length).toBeLessThanOrEqual(31);
  });
});

test('our sheets are results and never sources', () => {
  const content = workbook(['Bộ tiêu chí', 'A', 'B'], {
    CCHC_TongHop: 'A',
    CCHC_TaiLieu: 'B',
    Print_Area: 'Bộ tiêu chí',
  });
  expect([...ownSheetNames(content)]).toEqual(['A', 'B']);
});

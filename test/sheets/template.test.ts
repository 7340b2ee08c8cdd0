import { templateEdits, TEMPLATE_FIRST_SHEET } from '../../src/sheets/template';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { changedBook, CRITERIA_SHEET, FIRST_ROW, type Input } from '../support/criteria-book';
import { inEnglish, inVietnamese } from '../support/say';

/** The row of the headers, counting from 0. */
const HEADER_ROW = FIRST_ROW - 1;

const template = (): Uint8Array =>
  openXlsx(emptyWorkbook(TEMPLATE_FIRST_SHEET)).apply(templateEdits(inVietnamese));

describe('the empty workbook to start from', () => {
  const { grids } = openXlsx(template()).content;

  test('has a sheet for each kind of table that an office fills in', () => {
    expect(grids.map(({ sheet }) => sheet)).toEqual([
      'Bộ tiêu chí',
      'Danh mục nhiệm vụ',
      'Tài liệu kiểm chứng',
      'Chỉ tiêu',
      'Kế hoạch kiểm tra',
      'Tồn tại sau kiểm tra',
      'Sổ báo cáo',
      'Số liệu báo cáo',
      'Chỉ số khác',
    ]);
  });

  test.each([
    [0, 'Điểm tối đa', 'Điểm tự đánh giá'],
    [1, 'Nội dung công việc', 'Ngày hoàn thành'],
    [2, 'Mã tiêu chí', 'Cơ quan ban hành'],
    [3, 'Tổng số (a)', 'Tiêu chí liên quan'],
    [4, 'Đơn vị', 'Ngày kiểm tra'],
    [5, 'Tồn tại', 'Ngày khắc phục'],
  ] as const)('sheet %i bears its headers, and a line above them that says how to fill it', (at, ...some) => {
    const grid = grids[at];
    expect(grid?.values[HEADER_ROW]).toEqual(expect.arrayContaining([...some]));
    expect(grid?.values[HEADER_ROW - 1]?.[0]).toMatch(/\S/);
  });

  test('is laid out for A4 in landscape, its header frozen and repeated', () => {
    for (const sheet of templateEdits(inVietnamese).sheets) {
      expect(sheet.freeze).toEqual({ rows: HEADER_ROW + 1, columns: 2 });
      expect(sheet.page).toMatchObject({
        orientation: 'landscape',
        paper: 'A4',
        titleRows: { first: 3, last: 3 },
      });
    }
  });

  test('keeps its headers Vietnamese in every language', () => {
    const english = openXlsx(emptyWorkbook(TEMPLATE_FIRST_SHEET)).apply(templateEdits(inEnglish));
    const [criteria] = openXlsx(english).content.grids;
    expect(criteria?.values[HEADER_ROW]?.[2]).toBe('Điểm tối đa');
    expect(criteria?.values[0]?.[0]).toBe(
      'SELF-ASSESSMENT OF THE PUBLIC ADMINISTRATION REFORM INDEX, YEAR …',
    );
  });
});

test('filled in, it is recognised and scored, every column in its role', () => {
  const put = (row: number, ...inputs: readonly Input[]) =>
    inputs.map((input, column) => ({ row: FIRST_ROW + row, column, input }));
  const filled = changedBook(template(), CRITERIA_SHEET, [
    ...put(0, '1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 2),
    ...put(1, '1.1', 'Mức độ hoàn thành kế hoạch', 2, 'Từ 80% trở lên: b/a × 2; dưới 80%: 0 điểm', 13, 11),
  ]);
  const { assessment } = assessedBook(filled);
  expect(assessment.leaves[0]?.outcome).toMatchObject({ state: 'scored', points: 1.69 });
  expect(assessment.set.layout.columns).toMatchObject({
    code: 0,
    name: 1,
    max: 2,
    rule: 3,
    total: 4,
    achieved: 5,
    level: 6,
    applicability: 7,
    policy: 8,
    self: 9,
    evidence: 10,
    page: 11,
    explanation: 12,
    appraised: 13,
    opinion: 14,
    notes: 15,
  });
});

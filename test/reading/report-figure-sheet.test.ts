import { assess } from '../../src/assess';
import { offerFor } from '../../src/scoring/figure-offers';
import { figureIn } from '../../src/scoring/report-figures/judge-figures';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { gridOf, type Rows } from '../support/grids';

const { content } = openXlsx(exampleBook());

const assessed = (sheet: string, rows: Rows) =>
  assess({ ...content, grids: [...content.grids, gridOf(sheet, rows)] }, { asOf: asDay('2026-12-31') })
    .assessment;

/** The figures of a sheet beside the example: code, sign, name, unit, and what they were in each period. */
const figuresOn = (sheet: string, rows: Rows) =>
  assessed(sheet, rows).reportFigures?.lines.map((line) =>
    [
      `${line.code}${line.part ?? ''}`,
      line.heading === '' ? line.name : `${line.heading}: ${line.name}`,
      line.unit,
      ...(['q1', 'h1', 'q3', 'year'] as const).map((period) => figureIn(line, period) ?? '-'),
    ].join(' | '),
  ) ?? null;

const HEADER = ['Mã', 'Chỉ tiêu', 'ĐVT', 'Quý I', '6 tháng', 'Quý III', 'Năm'];

test('a pair on two lines, the second without a code, and a figure of its own', () => {
  expect(
    figuresOn('Số liệu báo cáo', [
      ['SỐ LIỆU BÁO CÁO CCHC NĂM 2026'],
      [null],
      HEADER,
      ['I', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null, null, null, null],
      ['1.1', 'Hồ sơ đã giải quyết', 'hồ sơ', 120, 260, 110, null],
      [null, 'Hồ sơ giải quyết đúng hạn', 'hồ sơ', 118, '255', 108, null],
      ['1.2', 'Thủ tục được rà soát', 'thủ tục', 2, 5, '-', 9],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null],
    ]),
  ).toEqual([
    '1.1a | Hồ sơ đã giải quyết | hồ sơ | 120 | 260 | 110 | -',
    '1.1b | Hồ sơ giải quyết đúng hạn | hồ sơ | 118 | 255 | 108 | -',
    '1.2 | Thủ tục được rà soát | thủ tục | 2 | 5 | - | 9',
  ]);
});

test('a heading above lines a and b, periods with their year under a common title, columns in another order', () => {
  expect(
    figuresOn('Biểu 02', [
      ['TT', 'Nội dung', 'Kết quả', null, null, null, 'Đơn vị tính'],
      [null, null, 'Quý I/2026', '6 tháng đầu năm 2026', 'Quý III/2026', 'Cả năm 2026', null],
      [1, 'Phản ánh, kiến nghị', null, null, null, null, null],
      ['a', 'Tổng số tiếp nhận', 3, 8, 2, 12, 'kiến nghị'],
      ['b', 'Số đã xử lý', 3, 7, 2, 12, 'kiến nghị'],
      [2, 'Tỷ lệ công chức được đào tạo', 20, 45.5, 60, '80%', '%'],
    ]),
  ).toEqual([
    '1a | Phản ánh, kiến nghị: Tổng số tiếp nhận | kiến nghị | 3 | 8 | 2 | 12',
    '1b | Phản ánh, kiến nghị: Số đã xử lý | kiến nghị | 3 | 7 | 2 | 12',
    '2 | Tỷ lệ công chức được đào tạo | % | 20 | 45.5 | 60 | 80',
  ]);
});

test('signs behind the codes or the names; three lines under a code are no pair', () => {
  expect(
    figuresOn('Số liệu báo cáo', [
      HEADER,
      ['2.1a', 'Văn bản đi', 'văn bản', 1, 2, 1, 4],
      ['2.1b', 'Văn bản đi ký số', 'văn bản', 1, 2, 1, 4],
      ['2.2', 'Cuộc họp (a)', 'cuộc', 5, 9, 4, 20],
      ['2.2', 'Cuộc họp không giấy (b)', 'cuộc', 4, 8, 4, 18],
      ['2.3', 'Đơn vị', 'đơn vị', 9, 9, 9, 9],
      [null, 'Phòng', 'đơn vị', 6, 6, 6, 6],
      [null, 'Đơn vị sự nghiệp', 'đơn vị', 3, 3, 3, 3],
    ])?.map((line) => line.split(' | ')[0]),
  ).toEqual(['2.1a', '2.1b', '2.2a', '2.2b', '2.3', '2.3', '2.3']);
});

test('a list of targets with results by period, an annex of tasks and quarters alone are no such figures', () => {
  const period = ['Quý I', '6 tháng', 'Quý III', 'Năm'];
  expect(
    figuresOn('Chỉ tiêu', [
      ['STT', 'Chỉ tiêu', 'ĐVT', ...period],
      [1, 'Tối thiểu 90% hồ sơ giải quyết đúng hạn', '%', 91, 92, 93, 94],
      [2, 'Trên 80% văn bản ký số', '%', 91, 92, 93, 94],
    ]),
  ).toBeNull();
  expect(
    figuresOn('Nhiệm vụ', [
      ['STT', 'Nội dung', 'Thời hạn', ...period],
      [1, 'Rà soát thủ tục', 'Quý IV', 1, 2, 3, 4],
    ]),
  ).toBeNull();
  expect(
    figuresOn('Theo quý', [
      ['STT', 'Nội dung', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      [1, 'Hồ sơ', 1, 2, 3, 4],
    ]),
  ).toBeNull();
});

describe('the figures of the year are offered to a criterion', () => {
  const offered = (code: string, ...rows: Rows) => {
    const assessment = assessed('Số liệu báo cáo', [HEADER, ...rows]);
    const leaf = assessment.leaves.find(({ criterion }) => criterion.code === code);
    const offer = leaf && offerFor(leaf.criterion, { ...assessment, fields: assessment.set.fields });
    return offer ? `${offer.source}: ${offer.achieved}/${offer.total}` : null;
  };
  const ASKED = ['7', 'Phản ánh, kiến nghị tiếp nhận', 'kiến nghị', 3, 8, 2, 12];
  const DONE = [null, 'Phản ánh, kiến nghị được xử lý', 'kiến nghị', 3, 7, 2, 11];

  test('by the words of the pair, whatever its own code', () => {
    expect(offered('2.2', ASKED, DONE)).toBe('figures: 11/12');
  });

  test('a code alone tells nothing: a report has codes of its own', () => {
    expect(
      offered(
        '2.2',
        ['2.2', 'Cuộc họp (a)', 'cuộc', 1, 2, 1, 4],
        [null, '(b) Họp trực tuyến', 'cuộc', 1, 2, 1, 3],
      ),
    ).toBeNull();
  });

  test('nothing without the year, or with a part above its total', () => {
    expect(offered('2.2', [...ASKED.slice(0, 6), null], DONE)).toBeNull();
    expect(offered('2.2', ASKED, DONE.with(6, 13))).toBeNull();
  });
});

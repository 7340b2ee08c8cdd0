import { assess } from '../../src/assess';
import type { Assessment } from '../../src/model/assessment';
import { asDay } from '../../src/model/task';
import { render } from '../../src/i18n/render';
import { contentOf, gridOf, type Rows } from '../support/grids';

const assessed = (rows: Rows): Assessment =>
  assess(contentOf(gridOf('Bảng', rows)), { asOf: asDay('2026-12-31') }).assessment;

describe('header words that are only nearly known', () => {
  it.each([
    ['Nhóm tiêu chí chính', 'Nội dung'],
    ['Tên lĩnh vực công tác', 'Tiêu chí'],
    ['Tên tiêu chí lớn', 'Nội dung cụ thể'],
    ['Lĩnh vực phụ trách', 'Tiêu chí, nội dung'],
    ['Nhóm tiêu chí lớn', 'Tên tiêu chí cụ thể'],
  ])('name their role in every finding: %s | %s', (group, name) => {
    const { findings, total } = assessed([
      ['TT', group, name, 'Điểm tối đa', 'Cách chấm điểm', 'Kết quả'],
      ['1.1', 'Kế hoạch', 'Ban hành kế hoạch', 2, 'Có: 2 điểm; không: 0 điểm', 'Có'],
      ['1.2', null, 'Gửi báo cáo', 3, 'Đúng hạn: 3 điểm; muộn: 0 điểm', 'Đúng hạn'],
    ]);
    expect(total.self).toBe(5);
    for (const { message } of findings)
      for (const language of ['vi', 'en'] as const)
        expect(render(message, language)).not.toMatch(/undefined/);
  });
});

describe('a third row of titles', () => {
  it.each([
    ['a', 'b', 'Lần đầu', 'Lần cuối'],
    ['(a)', '(b)', 'Vòng một', 'Kết luận'],
    ['A', 'B', 'Tổ giúp việc', 'Hội đồng'],
  ])('that begins with the letters of figures: %s | %s | %s', (a, b, first, last) => {
    const { total } = assessed([
      ['Mã', 'Nội dung', 'Điểm tối đa', 'Cách tính điểm', 'Thực hiện trong năm', null, 'Điểm', null, null],
      [null, null, null, null, 'Số liệu', null, 'Đơn vị tự chấm', 'Thẩm định'],
      [null, null, null, null, a, b, null, first, last],
      [
        '1.1',
        'Văn bản đúng hạn',
        2,
        'Điểm = (b/a) × 2; a là số văn bản đến, b là số văn bản đúng hạn',
        50,
        40,
      ],
      ['1.2', 'Hồ sơ đúng hạn', 3, 'Từ 95% trở lên: 3 điểm; dưới 95%: 0 điểm', '2.410', '2.389'],
      ['1.3', 'Kế hoạch', 1, 'Có: 1 điểm; không: 0 điểm', null, null, 1],
    ]);
    expect(total.self).toBeCloseTo(5.6);
  });
});

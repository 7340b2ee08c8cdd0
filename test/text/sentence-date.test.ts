import { dateInSentence } from '../../src/text/date/sentence-date';

describe('pane-and-sheets 12: the date stands in the name of the document', () => {
  test.each([
    ['Biên bản kiểm tra ngày 05/8/2026', '2026-08-05'],
    ['Thông báo kết quả của Ủy ban nhân dân tỉnh ngày 31/12/2026', '2026-12-31'],
    ['Giấy mời họp ngày 3 tháng 2 năm 2026 (bản chụp)', '2026-02-03'],
  ])('%s', (name, day) => {
    expect(dateInSentence(name)).toEqual({ kind: 'day', day });
  });

  test.each([
    'Bảng số liệu tính đến ngày 15/12/2026',
    'Nhật ký từ ngày 01/3/2026 đến ngày 30/6/2026',
    'Biên bản họp ngày 02/3/2026 và ngày 04/5/2026',
    'Tờ trình thực hiện Nghị quyết ngày 10/01/2025',
    'Biên bản ngày 31/02/2026',
    'Biên bản họp giao ban',
  ])('not told by "%s"', (name) => {
    expect(dateInSentence(name)).toBeNull();
  });
});

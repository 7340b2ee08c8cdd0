import { namesYear, raiseYear } from '../../src/text/date/raise-year';

test.each([
  ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2027'],
  ['Năm: 2026', 'Năm: 2027'],
  ['Đơn vị: Sở Nội vụ - Năm 2026 (so với năm 2025)', 'Đơn vị: Sở Nội vụ - Năm 2027 (so với năm 2025)'],
  ['NĂM 2026'.normalize('NFD'), `${'NĂM'.normalize('NFD')} 2027`],
  ['Chi so CCHC nam 2026', 'Chi so CCHC nam 2027'],
  ['(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 20 tháng 01 năm 2026)', null],
  ['(Kèm theo Quyết định số 1187/QĐ-BNV ngày 15/10/2026)', null],
  ['Giai đoạn 2026-2030, năm 2030', null],
  ['Năm 20261', null],
])('the year in %j', (title, raised) => {
  expect(raiseYear(title, 2026, 2027)).toBe(raised ?? title);
});

test.each([
  ['Trước 01/6/2026', true],
  ['Quý I/2026', true],
  ['trong năm 2026', true],
  ['Hằng quý', false],
  ['Quý IV', false],
  ['văn bản số 12026', false],
])('%j names 2026: %s', (text, names) => {
  expect(namesYear(text, 2026)).toBe(names);
});

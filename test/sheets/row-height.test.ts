import { linesOf, ONE_LINE, rowHeight } from '../../src/sheets/row-height';

describe('the lines that a text takes', () => {
  test.each([
    ['nothing', '', 10, 1],
    ['a short text', 'Kế hoạch', 20, 1],
    ['a line break of its own', 'Thêm 1: +0,5 điểm\nThêm 3: +1 điểm', 40, 2],
    ['words that do not fit beside each other', 'Phòng Quản lý chuyên ngành', 16, 2],
    ['a word that is longer than its line', 'https://hscv.example.gov.vn/tlkc/1.1.1.pdf', 20, 3],
    ['capitals, which are wider', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 52, 2],
    ['the same in small letters', 'công tác chỉ đạo, điều hành cải cách hành chính', 52, 1],
    ['a line that ends between words, not inside one', 'mười hai chữ mười hai chữ mười hai chữ', 12, 5],
  ])('%s', (_, text, width, lines) => {
    expect(linesOf({ text, width })).toBe(lines);
  });

  test('are more in bold letters', () => {
    const text = 'Kế hoạch cải cách hành chính hằng năm của';
    expect([linesOf({ text, width: 44.5 }), linesOf({ text, width: 44.5, isBold: true })]).toEqual([1, 2]);
  });
});

test('a row is as tall as its tallest text, and no taller than Excel makes one', () => {
  const long = { text: 'Thêm 1 (đạt 12/13): +0,16 điểm', width: 10 };
  expect(rowHeight([{ text: 'a', width: 10 }, long])).toBe(rowHeight([long]));
  expect(rowHeight([long])).toBeGreaterThan(rowHeight([]));
  expect(rowHeight([])).toBe(ONE_LINE);
  expect(rowHeight([{ text: 'dài '.repeat(2_000), width: 10 }])).toBe(409);
});

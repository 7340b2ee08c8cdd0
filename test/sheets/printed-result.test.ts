import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { criteriaBook } from '../support/criteria-book';
import { communeBook } from '../support/commune-book';
import { exampleBook } from '../support/example-book';

const SUMMARY = 'Tổng hợp tự đánh giá';

/** The rows of the summary as they are read. */
const summaryOf = (book: Uint8Array): readonly (readonly unknown[])[] => {
  const { grids } = openXlsx(assessedBook(book).written()).content;
  const grid = grids.find(({ sheet }) => sheet === SUMMARY);
  if (!grid) throw new Error('no summary');
  return Array.from(grid.values, (row) => Array.from(row ?? [], (value) => value ?? ''));
};

const texts = (book: Uint8Array): readonly unknown[] => summaryOf(book).flat();

describe('pane-and-sheets 15: the printed result', () => {
  const commune = summaryOf(communeBook());

  test('is signed for a people’s committee by its chairman, for a department by its director', () => {
    expect(commune.flat()).toEqual(expect.arrayContaining(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']));
    expect(commune.flat()).not.toContain('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ');
    expect(texts(exampleBook())).toContain('GIÁM ĐỐC');
  });

  test('names the signer anew where the sheet was written with another, and keeps a name that was typed', () => {
    const once = assessedBook(communeBook()).written();
    expect(texts(once).filter((text) => text === 'CHỦ TỊCH')).toHaveLength(1);
  });

  test('lists what does not apply, how it counts and why', () => {
    const title = commune.findIndex(([code]) => code === 'Tiêu chí không áp dụng với đơn vị');
    expect(commune[title + 2]?.filter((text) => text !== '')).toEqual([
      'II – 1.3',
      'Hồ sơ giải quyết quá hạn có văn bản xin lỗi người dân, tổ chức theo quy định',
      2,
      'Không phát sinh: được tính đủ 2 điểm.',
      expect.stringMatching(/^Không/),
    ]);
  });

  test('calls the same criterion “not applicable” in the annex too', () => {
    const line = commune.findLast(([code]) => code === 'II – 1.3');
    expect(line).toContain('Không áp dụng');
  });

  test('breaks no line inside a merged cell, which LibreOffice would not show', () => {
    const gaps = commune.findIndex(([code]) =>
      String(code).startsWith('Các tiêu chí thành phần có số điểm chưa đạt lớn nhất'),
    );
    expect(commune.slice(gaps + 2, gaps + 7).map((row) => String(row[3]))).toEqual(
      Array.from({ length: 5 }, () => expect.not.stringContaining('\n')),
    );
  });
});

test('pane-and-sheets 17: what nobody has scored has no index, and not the index 0', () => {
  const unscored = summaryOf(communeBook()).filter((row) => row[7] === 'Chưa có số liệu');
  expect(unscored.length).toBeGreaterThan(0);
  expect(unscored.map((row) => [row[4], row[5]])).toEqual(unscored.map(() => ['', '']));
});

test('engine S2: what stands outside the hundred is in the summary, each line with its reason', () => {
  const summary = summaryOf(
    criteriaBook([
      { code: 'I', name: 'CHỈ ĐẠO', max: 1 },
      { code: '1.1', name: 'Kế hoạch', max: 1, rule: 'Có: 1 điểm; không: 0 điểm', level: 'Có' },
      { code: 'II', name: 'ĐIỂM TRỪ', max: 3 },
      { code: '2.1', name: 'Gửi muộn', max: 1, rule: 'Gửi muộn: trừ 1 điểm', level: 'Gửi muộn' },
      { code: '2.2', name: 'Vi phạm', max: 2, rule: 'Trừ tùy theo mức độ', level: 'nặng' },
    ]),
  );
  const title = summary.findIndex(([first]) => first === 'Ngoài 100 điểm: thưởng 0, trừ 1');
  expect(summary.slice(title + 2, title + 4).map((row) => row.slice(0, 5))).toEqual([
    ['2.1', 'Gửi muộn', 1, 1, 'Mức “Gửi muộn” → 1'],
    ['2.2', 'Vi phạm', 2, '', 'Cách tính điểm để người chấm quyết định theo mức độ. Hãy tự nhập điểm.'],
  ]);
});

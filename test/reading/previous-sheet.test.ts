import { isPreviousSheet } from '../../src/reading/previous-sheet';
import { gridOf } from '../support/grids';

describe('the sheet of last year’s result', () => {
  test('is known by its name, or by the first words on it', () => {
    expect(isPreviousSheet(gridOf('Kết quả năm trước', []))).toBe(true);
    expect(
      isPreviousSheet(
        gridOf('Trang 2', [
          [null, ' '],
          [null, 'KẾT QUẢ NĂM TRƯỚC (2025)'],
        ]),
      ),
    ).toBe(true);
    expect(isPreviousSheet(gridOf('Trang 2', [['BỘ TIÊU CHÍ'], ['Kết quả năm trước']]))).toBe(false);
  });

  test('a sheet whose first rows hold nothing, as Excel gives one that was just added, is none', () => {
    const { values, ...sheet } = gridOf('Trang 1', [['Ghi chú']]);
    const later: typeof values = [];
    Object.assign(later, { 3: values[0] });
    expect(isPreviousSheet({ ...sheet, values: later })).toBe(false);
    expect(isPreviousSheet({ ...sheet, values: [] })).toBe(false);
  });
});

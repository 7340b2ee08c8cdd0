import fc from 'fast-check';
import type { Grid } from '../../src/model/grid';
import { shownText, STEP, windowAround } from '../../src/standalone/sheet-window';
import { gridOf } from '../support/grids';

const HOW = { language: 'vi', date1904: false } as const;

const TABLE: Grid = {
  ...gridOf('Bộ tiêu chí', [
    ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tỷ lệ', 'Ngày'],
    ['1.1', 'Ban hành kế hoạch', 2, 0.8462, 46_112],
  ]),
  formats: [[], [], [null, null, null, '0.00%', 'dd/mm/yyyy']],
};
const textsOf = (grid: Grid, at: { readonly row: number; readonly column: number }) =>
  windowAround(grid, at, HOW).rows.map(({ cells }) => cells.map(({ text }) => text));

describe('what is shown of a sheet', () => {
  test('a title that stands alone reaches over its row; figures are shown as their formats ask', () => {
    expect(textsOf(TABLE, { row: 1, column: 0 })).toEqual([
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tỷ lệ', 'Ngày'],
      ['1.1', 'Ban hành kế hoạch', '2', '84,62%', '31/3/2026'],
    ]);
    expect(windowAround(TABLE, { row: 1, column: 0 }, HOW).rows[0]?.cells[0]?.columns).toBe(5);
  });

  test('an empty cell behind a title has its own place where it is looked at', () => {
    expect(textsOf(TABLE, { row: 0, column: 2 })[0]).toEqual(['BẢNG TỰ CHẤM ĐIỂM NĂM 2026', '', '', '', '']);
  });

  test('a merged area is one cell, as far as it is in view', () => {
    const merged: Grid = {
      ...gridOf('Bảng', [
        ['Lĩnh vực', 'a', 'x'],
        [null, 'b', 'y'],
      ]),
      merges: [{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 }],
    };
    expect(textsOf(merged, { row: 0, column: 0 })).toEqual([
      ['Lĩnh vực', 'a', 'x'],
      ['b', 'y'],
    ]);
  });

  test('a hidden row is left out unless the cell that is asked for stands in it', () => {
    const hidden: Grid = { ...TABLE, hiddenRows: [1] };
    const rowsAt = (row: number) =>
      windowAround(hidden, { row, column: 0 }, HOW).rows.map((each) => each.row);
    expect(rowsAt(0)).toEqual([0, 2]);
    expect(rowsAt(1)).toEqual([0, 1, 2]);
  });

  test('days count from 1904 where the workbook does', () => {
    const at = { language: 'vi', date1904: true } as const;
    expect(shownText(TABLE, 2, 4, at)).toBe('1/4/2030');
  });

  test('the cell that is asked for is always in view, in a part of a size that a browser bears', () => {
    const long = gridOf(
      'Dài',
      Array.from({ length: 700 }, (_, row) => Array.from({ length: 90 }, (_, column) => row * column)),
    );
    fc.assert(
      fc.property(fc.nat(699), fc.nat(89), (row, column) => {
        const part = windowAround(long, { row, column }, HOW);
        const cells = part.rows.flatMap((each) => each.cells);
        expect(cells.some((cell) => cell.row === row && cell.column === column)).toBe(true);
        expect(cells.length).toBeLessThanOrEqual(3600);
        expect(part.hasAbove).toBe((part.rows[0]?.row ?? 0) > 0);
        expect(part.hasBelow).toBe((part.rows.at(-1)?.row ?? 0) < 699);
      }),
      { numRuns: 60 },
    );
    const below = windowAround(long, { row: 10 + STEP, column: 0 }, HOW);
    expect(below.hasAbove).toBe(true);
  });
});

import { cellOf, valueAt, type Grid } from '../model/grid';
import { asPoints, type Points } from '../model/points';
import type { PreviousRow, PreviousSheet } from '../model/previous-year';
import { plainText, textKey } from '../text/key';
import { readNumber } from '../text/number';
import { codeText } from './criteria-rows';
import { findSimpleHeader } from './simple-table';
import { readTitles } from './titles';

/** The maximum before the points: "Điểm tối đa" begins as "Điểm" does. */
const WORDS = {
  code: ['ma', 'stt', 'so tt', 'tt'],
  name: ['ten', 'tieu chi', 'linh vuc', 'noi dung'],
  max: ['toi da', 'diem toi da', 'diem chuan', 'thang diem'],
  points: ['dat', 'diem dat', 'diem', 'ket qua'],
} as const;

const TITLE = /^ket qua\b.*\bnam truoc\b/;
const TOTAL = /^tong (?:cong|diem|so)\b/;

/** True for a sheet that is named or titled "Kết quả năm trước": a result, and never the set that is scored. */
export function isPreviousSheet(grid: Grid): boolean {
  return TITLE.test(textKey(grid.sheet)) || TITLE.test(textKey(firstText(grid)));
}

/** The first words on a sheet, which is its title where it has one; looks no further than it must. */
function firstText(grid: Grid): string {
  for (let row = 0; row < grid.values.length; row++)
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && value.trim() !== '') return value;
    }
  return '';
}

/** Reads last year's result (Mã · Tên · Tối đa · Đạt); `null` where no sheet of that title has such a table. */
export function readPreviousSheet(grids: readonly Grid[]): PreviousSheet | null {
  for (const grid of grids.filter(isPreviousSheet)) {
    const header = findSimpleHeader(grid, WORDS, ['name', 'max', 'points']);
    if (!header) continue;
    const rows = grid.values.flatMap((_, row) => (row > header.row ? rowAt(grid, row, header.columns) : []));
    return { sheet: grid.sheet, year: readTitles(grid, header.row).year, rows };
  }
  return null;
}

function rowAt(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<keyof typeof WORDS, number>,
): readonly PreviousRow[] {
  const [codes, names = 0, maxima = 0, points = 0] = (['code', 'name', 'max', 'points'] as const).map(
    (column) => columns.get(column),
  );
  const code = codes === undefined ? '' : codeText(grid, row, codes).text.replace(/[.)\s]+$/, '');
  const name = plainText(String(valueAt(grid, row, names) ?? ''));
  const max = pointsAt(grid, row, maxima);
  if (name === '' || max === null || TOTAL.test(textKey(name))) return [];
  const cells = { points: cellOf(grid, row, points), max: cellOf(grid, row, maxima) };
  return [{ id: code, code, name, max, points: pointsAt(grid, row, points), cells }];
}

function pointsAt(grid: Grid, row: number, column: number): Points | null {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return asPoints(value);
  const read = typeof value === 'string' ? readNumber(value) : null;
  return read?.kind === 'number' ? asPoints(read.value) : null;
}

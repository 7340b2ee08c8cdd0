import type { CriteriaRole } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import { plainText, textKey } from '../../text/key';
import { codeInName } from '../codes/code';
import type { Header } from '../header/header';
import { readMaximum } from '../cells/row-points';
import { isFilled } from './filled-cells';
import { blockOf, isInCapitals, isNoteLine, isSignatory } from './row-labels';

/** Longer lines explain. */
const MAX_LINE = 160;

/** "Bảng 3. Tổ chức, nhân sự (6 điểm)" */
const NAMES_A_TABLE = /^(?:bảng|biểu|phụ lục)\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s*[.:–-]/iu;

/**
 * A line across the table that names what comes ("I. CHỈ ĐẠO, ĐIỀU HÀNH", "ĐIỂM THƯỞNG, ĐIỂM PHẠT"): the only text of
 * its row, before the column of names or merged over it. Empty for anything else.
 */
export function lineOver(grid: Grid, row: number, { columns }: Header<CriteriaRole>): string {
  const cells = grid.values[row] ?? [];
  const at = cells.findIndex((_, column) => isFilled(grid, row, column));
  const text = cells[at];
  const { name } = columns;
  if (name === undefined || at < 0 || at >= name || typeof text !== 'string') return '';
  if (cells.some((_, column) => column > at && isFilled(grid, row, column))) return '';
  const line = plainText(text);
  const names =
    isInCapitals(line) || codeInName(line) !== null || blockOf(line) !== null || NAMES_A_TABLE.test(line);
  return names && line.length <= MAX_LINE && !isNoteLine(textKey(line)) ? line : '';
}

/** "P. TỔNG HỢP" beside "HIỆU TRƯỞNG": who signs, in a row without points. */
export const isSignedBeside = (grid: Grid, row: number, { columns }: Header<CriteriaRole>): boolean =>
  readMaximum(grid, row, columns.max) === null &&
  !isFilled(grid, row, columns.rule) &&
  (grid.values[row] ?? []).some(
    (value, column) => column !== columns.lead && typeof value === 'string' && isSignatory(value.trim()),
  );

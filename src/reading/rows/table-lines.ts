import type { CriteriaRole } from '../../model/criterion';
import type { CellValue } from '../../model/cell';
import type { Grid } from '../../model/grid';
import { plainText, textKey } from '../../text/key';
import { codeInName } from '../codes/code';
import type { Header } from '../header/header';
import { blockOf, isInCapitals, isNoteLine } from './row-labels';

/** Longer lines explain. */
const MAX_LINE = 160;

/**
 * A line across the table that names what comes ("I. CHỈ ĐẠO, ĐIỀU HÀNH", "ĐIỂM THƯỞNG, ĐIỂM PHẠT"): the only text of
 * its row, before the column of names or merged over it. Empty for anything else.
 */
export function lineOver(grid: Grid, row: number, { columns }: Header<CriteriaRole>): string {
  const cells = grid.values[row] ?? [];
  const at = cells.findIndex(isFilled);
  const text = cells[at];
  const { name } = columns;
  if (name === undefined || at < 0 || at >= name || typeof text !== 'string') return '';
  if (cells.some((value, column) => column > at && isFilled(value))) return '';
  const line = plainText(text);
  const names = isInCapitals(line) || codeInName(line) !== null || blockOf(line) !== null;
  return names && line.length <= MAX_LINE && !isNoteLine(textKey(line)) ? line : '';
}

const isFilled = (value: CellValue): boolean =>
  value !== null && !(typeof value === 'string' && value.trim() === '');

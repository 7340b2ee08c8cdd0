import { formatAt, valueAt, type Grid } from '../../model/grid';
import { readNumber } from '../../text/number';

/** So many figures of whole per cents say in which unit a column is filled. */
const ENOUGH = 2;

const known = new WeakMap<Grid, Map<number, boolean>>();

/**
 * True where a column under "%" is filled in per cents: several of its figures are above 1, and more than those that
 * are not. A lone 0.5 may be 50 % or half a per cent; beside 88 and 95 it is half a per cent.
 */
export function isInPerCent(grid: Grid, column: number): boolean {
  const columns = known.get(grid) ?? new Map<number, boolean>();
  known.set(grid, columns);
  const before = columns.get(column);
  if (before !== undefined) return before;
  const figures = grid.values.flatMap((_, row) => bareFigure(grid, row, column));
  const whole = figures.filter((value) => value > 1).length;
  const answer = whole >= ENOUGH && whole > figures.filter((value) => value > 0 && value <= 1).length;
  columns.set(column, answer);
  return answer;
}

/** A figure without a sign of its own. */
function bareFigure(grid: Grid, row: number, column: number): readonly number[] {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return formatAt(grid, row, column)?.includes('%') ? [] : [value];
  const number = typeof value === 'string' ? readNumber(value) : null;
  return number?.kind === 'number' && !number.percent ? [number.value] : [];
}

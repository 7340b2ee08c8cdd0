import type { Grid } from '../../model/grid';
import type { Header } from './table-kind';

/**
 * The columns that one title heads: its own and those right of it that have no title and play no role. A name may be
 * set in by a column for each level below a title that is merged over them all.
 */
export function columnsUnder<Role extends string>(
  grid: Grid,
  header: Header<Role>,
  role: Role,
): readonly number[] {
  const roles = known.get(header) ?? new Map<string, readonly number[]>();
  known.set(header, roles);
  const before = roles.get(role);
  if (before) return before;
  const found = spanOf(grid, header, role);
  roles.set(role, found);
  return found;
}

/** Told once for each header: every row of its table asks. */
const known = new WeakMap<object, Map<string, readonly number[]>>();

/** No title is merged over more columns. */
const MAX_WIDTH = 6;

function spanOf<Role extends string>(grid: Grid, header: Header<Role>, role: Role): readonly number[] {
  const { columns, firstRow, lastRow } = header;
  const own = columns[role];
  if (own === undefined) return [];
  if (firstRow < 0) return [own];
  const used = new Set(Object.values<number | undefined>(columns));
  const isTitled = (column: number): boolean =>
    grid.values
      .slice(firstRow, lastRow + 1)
      .some((cells) => (cells[column] ?? null) !== null && cells[column] !== '');
  const span = [own];
  for (let column = own + 1; column < own + MAX_WIDTH && !used.has(column) && !isTitled(column); column++)
    span.push(column);
  return span;
}

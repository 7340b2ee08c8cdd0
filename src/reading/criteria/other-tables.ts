import { columnName, type CellRef } from '../../model/cell';
import type { CriteriaRole } from '../../model/criterion';
import { cellOf } from '../../model/grid';
import type { Header } from '../header/header';
import type { CriteriaRow } from '../rows/criteria-rows';
import type { Draft } from '../rows/draft';

type Columns = Header<CriteriaRole>['columns'];

/** Where the tables of a sheet begin that have a column in another place than the first one, or use one of its for something else. */
export function otherTablesOf(first: Header<CriteriaRole>, rows: readonly CriteriaRow[]): readonly CellRef[] {
  const others = new Map<Header<CriteriaRole>, CellRef>();
  for (const { grid, header } of rows)
    if (!others.has(header) && !areInPlace(first.columns, header.columns))
      others.set(header, cellOf(grid, Math.max(0, header.firstRow), Math.min(...placesOf(header.columns))));
  return [...others.values()];
}

function areInPlace(first: Columns, other: Columns): boolean {
  const roles = entriesOf(other);
  return entriesOf(first).every(([role, column]) =>
    roles.every(([own, place]) => (role === own) === (column === place)),
  );
}

/** "#12" for a criterion without a code; "#H12" in a table that stands beside the first one. */
export function rowName({ header, row }: Draft, first: Columns): string {
  const begins = Math.min(...placesOf(header.columns));
  return `#${begins > Math.max(...placesOf(first)) ? columnName(begins) : ''}${row + 1}`;
}

const entriesOf = (columns: Columns): readonly (readonly [CriteriaRole, number])[] =>
  Object.entries(columns) as [CriteriaRole, number][];

const placesOf = (columns: Columns): readonly number[] => entriesOf(columns).map(([, column]) => column);

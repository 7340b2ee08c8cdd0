import type { CellContent } from '../model/edits';
import { formulaAt, valueAt, type Grid } from '../model/grid';

/** The cells of one sheet that the next year begins without, and those that get another text. */
export interface EmptiedCells {
  /** Empties a cell that a person filled; a formula of the office's stays, and is counted. */
  readonly empty: (row: number, column: number | undefined) => void;
  /** Empties a cell whatever it holds. */
  readonly emptyFormula: (row: number, column: number) => void;
  /** Puts another text into a cell. */
  readonly put: (row: number, column: number, words: string) => void;
  readonly contents: () => readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: CellContent;
  }[];
  /** How many cells were emptied, and how many formulas of the office's stay in their place. */
  readonly counts: () => { readonly emptied: number; readonly formulas: number };
}

const EMPTY: CellContent = { kind: 'empty' };

/** Collects what is to be emptied on a sheet; each cell counts once, and an empty one not at all. */
export function emptiedCells(grid: Grid): EmptiedCells {
  const cells = new Map<
    string,
    { readonly row: number; readonly column: number; readonly cell: CellContent }
  >();
  const formulas = new Set<string>();
  const key = (row: number, column: number): string => `${row},${column}`;
  const put = (row: number, column: number, cell: CellContent): void =>
    void cells.set(key(row, column), { row, column, cell });
  return {
    empty: (row, column) => {
      if (column === undefined || cells.has(key(row, column))) return;
      if (formulaAt(grid, row, column) !== null) formulas.add(key(row, column));
      else if (valueAt(grid, row, column) !== null) put(row, column, EMPTY);
    },
    emptyFormula: (row, column) => put(row, column, EMPTY),
    put: (row, column, words) => put(row, column, { kind: 'text', text: words }),
    contents: () => [...cells.values()],
    counts: () => ({
      emptied: [...cells.values()].filter(({ cell }) => cell.kind === 'empty').length,
      formulas: formulas.size,
    }),
  };
}

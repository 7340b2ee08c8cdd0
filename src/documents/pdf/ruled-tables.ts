import type { CellRange } from '../../model/cell';
import type { PdfLine, PdfPage, PdfText } from './pdf-page';
import { isUnsure, textOfCell } from './page-text';

/** A table that lines rule, with its cells' texts. */
export interface RuledTable {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly top: number;
  readonly bottom: number;
  readonly texts: ReadonlySet<PdfText>;
  /** Rows in which a word was recognised that may be another. */
  readonly unsureRows: readonly number[];
}

/** In points: lines nearer to each other are one. */
const NEAR = 4;
const LEAST_COLUMNS = 2;

/** The lines of a table: its columns from the left, its rows from the top, cells that have no line between them as one. */
export interface TableGrid {
  readonly xs: readonly number[];
  /** Falling, since y goes upwards. */
  readonly ys: readonly number[];
  readonly merges: readonly CellRange[];
  /** Every cell from the top, a merged one once. */
  readonly cells: readonly CellRange[];
}

/** Finds the tables of a page by their ruling lines: each text goes by its middle into the grid. */
export const ruledTables = ({ lines, texts }: PdfPage): readonly RuledTable[] =>
  tableGrids(lines).map((grid) => tableIn(grid, texts));

/** The grids that ruling lines make. */
export function tableGrids(lines: readonly PdfLine[]): readonly TableGrid[] {
  const down = lines.filter(({ x1, x2 }) => x1 === x2);
  const across = lines.filter(({ y1, y2 }) => y1 === y2);
  return areasOf(down).flatMap((area) => {
    const own = across.filter(
      ({ y1, x2 }) => y1 >= area.y1 - NEAR && y1 <= area.y2 + NEAR && x2 >= area.x1 - NEAR,
    );
    return (
      gridOf(
        down.filter((line) => meets(line, area)),
        own,
      ) ?? []
    );
  });
}

/** Stretches of the page that lines down cover without a gap: one for each table. */
function areasOf(down: readonly PdfLine[]): readonly PdfLine[] {
  const areas: { x1: number; x2: number; y1: number; y2: number }[] = [];
  for (const line of [...down].sort((one, other) => one.y1 - other.y1)) {
    const last = areas.at(-1);
    if (last && line.y1 <= last.y2 + NEAR) {
      last.y2 = Math.max(last.y2, line.y2);
      last.x1 = Math.min(last.x1, line.x1);
      last.x2 = Math.max(last.x2, line.x2);
    } else areas.push({ ...line });
  }
  return areas;
}

const meets = (line: PdfLine, area: PdfLine): boolean =>
  line.y1 >= area.y1 - NEAR && line.y2 <= area.y2 + NEAR;

function gridOf(down: readonly PdfLine[], across: readonly PdfLine[]): TableGrid | null {
  const xs = clustered(down.map(({ x1 }) => x1));
  const ys = clustered(across.map(({ y1 }) => y1)).toReversed();
  if (xs.length < LEAST_COLUMNS + 1 || ys.length < 2) return null;
  const merges = mergesOf(xs, ys, down, across);
  return { xs, ys, merges, cells: cellsOf(ys.length - 1, xs.length - 1, merges) };
}

function cellsOf(rows: number, columns: number, merges: readonly CellRange[]): readonly CellRange[] {
  const cells: CellRange[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const merge = merges.find(
        ({ firstRow, lastRow, firstColumn, lastColumn }) =>
          row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
      );
      if (!merge) cells.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
      else if (merge.firstRow === row && merge.firstColumn === column) cells.push(merge);
    }
  }
  return cells;
}

function tableIn({ xs, ys, merges }: TableGrid, texts: readonly PdfText[]): RuledTable {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const cells = ys.slice(1).map(() => xs.slice(1).map((): PdfText[] => []));
  const inside = new Set<PdfText>();
  const downwards = ys.map((y) => -y);
  for (const text of texts) {
    const [x, y] = [text.x + text.width / 2, text.y + text.height / 3];
    if (x < left || x > right || y > top || y < bottom) continue;
    inside.add(text);
    for (const piece of cutAt(text, xs))
      cells[bandOf(downwards, -y)]?.[bandOf(xs, piece.x + piece.width / 2)]?.push(piece);
  }
  return { ...withMerges(cells, merges), merges, top, bottom, texts: inside };
}

/** In letters: a blank further away is no gap between two cells. */
const CUT_REACH = 8;

/** pdf.js joins what is on one baseline, also across a ruling line: cut at the blank nearest to it. */
function cutAt(text: PdfText, edges: readonly number[]): readonly PdfText[] {
  const edge = edges.find((x) => x > text.x + NEAR && x < text.x + text.width - NEAR);
  if (edge === undefined) return [text];
  const near = ((edge - text.x) / text.width) * text.text.length;
  const blanks = [...text.text.matchAll(/\s+/g)].map(({ index }) => index);
  const [blank] = blanks.sort((one, other) => Math.abs(one - near) - Math.abs(other - near));
  if (blank === undefined || Math.abs(blank - near) > CUT_REACH) return [text];
  const first = { ...text, text: text.text.slice(0, blank), width: Math.max(0, edge - text.x - NEAR) };
  const rest = { ...text, text: text.text.slice(blank).trim(), x: edge, width: text.x + text.width - edge };
  return [first, ...cutAt(rest, edges)];
}

/** The middles of values that are close together, from the smallest. */
function clustered(values: readonly number[]): readonly number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const last = groups.at(-1);
    if (last && value - (last.at(-1) ?? value) <= NEAR) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** Between which of the rising edges a value lies. */
const bandOf = (edges: readonly number[], value: number): number =>
  Math.max(
    0,
    edges.findLastIndex((edge) => edge <= value),
  );

/** Cells without a line between them are one: along a row, then down. */
function mergesOf(
  xs: readonly number[],
  ys: readonly number[],
  down: readonly PdfLine[],
  across: readonly PdfLine[],
): readonly CellRange[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const middle = (edges: readonly number[], at: number): number =>
    ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;
  const isDividedRight = (row: number, column: number): boolean =>
    down.some(
      ({ x1, y1, y2 }) =>
        Math.abs(x1 - (xs[column + 1] ?? 0)) <= NEAR && y1 <= middle(ys, row) && y2 >= middle(ys, row),
    );
  const isDividedBelow = (row: number, column: number): boolean =>
    across.some(
      ({ y1, x1, x2 }) =>
        Math.abs(y1 - (ys[row + 1] ?? 0)) <= NEAR && x1 <= middle(xs, column) && x2 >= middle(xs, column),
    );
  const taken = new Set<string>();
  const merges: CellRange[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(`${row} ${column}`)) continue;
      let [lastRow, lastColumn] = [row, column];
      while (lastColumn + 1 < columns && !isDividedRight(row, lastColumn)) lastColumn++;
      while (lastRow + 1 < rows && !isDividedBelow(lastRow, column)) lastRow++;
      if (lastRow === row && lastColumn === column) continue;
      for (let y = row; y <= lastRow; y++) for (let x = column; x <= lastColumn; x++) taken.add(`${y} ${x}`);
      merges.push({ firstRow: row, lastRow, firstColumn: column, lastColumn });
    }
  }
  return merges;
}

/** Whatever is inside a merged cell belongs to it. */
function withMerges(
  cells: readonly (readonly (readonly PdfText[])[])[],
  merges: readonly CellRange[],
): Pick<RuledTable, 'rows' | 'unsureRows'> {
  const rows = cells.map((row) => row.map((texts) => [...texts]));
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    const first = rows[firstRow]?.[firstColumn];
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) {
        const own = rows[row]?.[column];
        if (own && first && own !== first) first.push(...own.splice(0));
      }
  }
  const unsureRows = rows.flatMap((row, at) => (row.flat().some(isUnsure) ? [at] : []));
  return { rows: rows.map((row) => row.map(textOfCell)), unsureRows };
}

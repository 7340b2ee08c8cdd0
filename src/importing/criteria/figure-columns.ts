import type { CellValue } from '../../model/cell';
import { textKey } from '../../text/key';

/** A header has no more rows than these. */
const HEADER_ROWS = 4;
/** Of what is filled below its header, this share of a column of points is figures. */
const LEAST_FIGURES = 0.7;

/**
 * The rows of a document's table with the figures of its columns of points as numbers, as they become when somebody pastes the
 * table. Codes stay texts: "1.10" is not 1.1.
 */
export function withPointsAsNumbers(
  rows: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = new Set(
    Array.from({ length: width }, (_, column) => column).filter((column) => holdsPoints(rows, column)),
  );
  return rows.map((cells) =>
    cells.map((value, column) => (columns.has(column) ? (figureOf(value) ?? value) : value)),
  );
}

function holdsPoints(rows: readonly (readonly CellValue[])[], column: number): boolean {
  const header = rows.slice(0, HEADER_ROWS).findLastIndex((cells) => isPointsHeader(cells[column]));
  if (header < 0) return false;
  const filled = rows.slice(header + 1).flatMap((cells) => cells[column] ?? []);
  const figures = filled.filter((value) => figureOf(value) !== null).length;
  return figures > 0 && figures >= LEAST_FIGURES * filled.length;
}

const isPointsHeader = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && figureOf(value) === null && /\bdiem\b/.test(textKey(value));

/** "2", "2,5", "11.50" alone in a cell. */
function figureOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const figure = typeof value === 'string' ? /^\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*$/.exec(value) : null;
  return figure ? Number(`${figure[1]}.${figure[2] ?? '0'}`) : null;
}

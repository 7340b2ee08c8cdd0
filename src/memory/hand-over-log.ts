import { valueAt, type Grid, type WorkbookContent } from '../model/grid';
import { textKey } from '../text/key';

/** The columns of the log of hand-overs, in their order. Headers are Vietnamese: the workbook goes to a Vietnamese office. */
export const LOG_COLUMNS = [
  { id: 'day', header: 'Ngày chốt', width: 14 },
  { id: 'round', header: 'Lần', width: 7 },
  { id: 'code', header: 'Mã kiểm tra', width: 22 },
  { id: 'self', header: 'Điểm tự đánh giá', width: 14 },
  { id: 'index', header: 'Chỉ số (%)', width: 12 },
  { id: 'author', header: 'Người lập', width: 28 },
  { id: 'notes', header: 'Ghi chú', width: 40 },
] as const;

export type LogColumn = (typeof LOG_COLUMNS)[number]['id'];

export const LOG_TITLE = 'Nhật ký bàn giao';

/** Where the log is: its lines are under these columns, the last of them in `lastLine`. */
export interface HandOverLog {
  readonly grid: Grid;
  readonly columns: Readonly<Record<LogColumn, number>>;
  readonly headerRow: number;
  /** The row of the latest hand-over; that of the header while there is none. */
  readonly lastLine: number;
}

/** Its header is in one of this many rows. */
const TOP = 10;

/**
 * Finds the log by its header, which every program keeps and a person may move; `null` where there is none. Why:
 * decision 0265.
 */
export function findHandOverLog({ grids }: WorkbookContent): HandOverLog | null {
  for (const grid of grids)
    for (let row = 0; row < Math.min(TOP, grid.values.length); row++) {
      const columns = columnsAt(grid, row);
      if (columns) return { grid, columns, headerRow: row, lastLine: lastLine(grid, row, columns.code) };
    }
  return null;
}

function columnsAt(grid: Grid, row: number): HandOverLog['columns'] | null {
  const titles = (grid.values[row] ?? []).map((value) => (typeof value === 'string' ? textKey(value) : ''));
  const columns = LOG_COLUMNS.map(({ id, header }) => [id, titles.indexOf(textKey(header))] as const);
  return columns.every(([, column]) => column >= 0)
    ? (Object.fromEntries(columns) as Record<LogColumn, number>)
    : null;
}

function lastLine(grid: Grid, headerRow: number, code: number): number {
  for (let row = grid.values.length - 1; row > headerRow; row--)
    if (valueAt(grid, row, code) !== null) return row;
  return headerRow;
}

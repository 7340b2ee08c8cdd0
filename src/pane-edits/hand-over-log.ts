import { freeSheetName } from '../memory/free-sheet-name';
import {
  findHandOverLog,
  LOG_COLUMNS,
  LOG_TITLE,
  type HandOverLog,
  type LogColumn,
} from '../memory/hand-over-log';
import type { Snapshot } from '../memory/snapshot';
import type { Assessment } from '../model/assessment';
import { noEdits, number, text, type CellContent, type Edits, type SheetEdits } from '../model/edits';
import { valueAt, type WorkbookContent } from '../model/grid';
import { snapshotCode } from '../scoring/snapshot';
import { BODY, CENTERED, HEADER, POINTS_STYLE, range, TITLE } from '../sheets/cell-styles';
import { DATE_STYLE } from '../sheets/day-cells';
import { serialFromDay } from '../text/date/day';

/**
 * Adds a line to the log of hand-overs: the day, its number among them, the code, points and index as they are handed over.
 * Lines that are there are never touched; the same hand-over once more adds none. Who prepared it is for a person to type.
 */
export function withLogLine(
  edits: Edits,
  assessment: Assessment,
  content: WorkbookContent,
  snapshot: Snapshot,
): Edits {
  const log = findHandOverLog(content);
  if (log && codeAt(log) === snapshotCode(snapshot)) return edits;
  const line = lineOf(assessment, content, snapshot, roundAfter(log));
  const isProtected = edits.sheets.some(({ protect }) => protect);
  const sheet = log ? addedLine(log, line) : newLog(content, line);
  return { ...edits, sheets: [...edits.sheets, { ...sheet, protect: isProtected }] };
}

const codeAt = ({ grid, lastLine, columns }: HandOverLog): string =>
  String(valueAt(grid, lastLine, columns.code) ?? '').trim();

/** One more than the highest number in the log: a person may have taken lines out. */
function roundAfter(log: HandOverLog | null): number {
  if (!log) return 1;
  const { grid, headerRow, lastLine, columns } = log;
  let highest = 0;
  for (let row = headerRow + 1; row <= lastLine; row++) {
    const round = Number(valueAt(grid, row, columns.round));
    if (Number.isInteger(round)) highest = Math.max(highest, round);
  }
  return highest + 1;
}

type LogLine = Readonly<Record<LogColumn, CellContent>>;

function lineOf(
  { total }: Assessment,
  { date1904 }: WorkbookContent,
  snapshot: Snapshot,
  round: number,
): LogLine {
  const serial = serialFromDay(snapshot.takenOn, date1904);
  return {
    day: serial === null ? text(snapshot.takenOn) : number(serial),
    round: number(round),
    code: text(snapshotCode(snapshot)),
    self: number(total.self),
    index: total.index === null ? text('') : number(total.index),
    author: text(''),
    notes: text(''),
  };
}

const STYLES: Readonly<Record<LogColumn, typeof BODY>> = {
  day: { ...BODY, ...DATE_STYLE },
  round: { ...BODY, ...CENTERED },
  code: { ...BODY, ...CENTERED },
  self: { ...BODY, ...POINTS_STYLE },
  index: { ...BODY, ...POINTS_STYLE },
  author: { ...BODY, locked: false },
  notes: { ...BODY, locked: false },
};

/** Below everything on the sheet: what a person wrote under the log stays where it is. */
function addedLine({ grid, columns }: HandOverLog, line: LogLine): SheetEdits {
  const row = grid.values.length;
  return {
    ...noEdits(grid.sheet),
    blocks: LOG_COLUMNS.filter(({ id }) => id !== 'author' && id !== 'notes').map(({ id }) => ({
      row,
      column: columns[id],
      cells: [[line[id]]],
    })),
    formats: LOG_COLUMNS.map(({ id }) => ({
      range: range(row, columns[id], row, columns[id]),
      style: STYLES[id],
    })),
  };
}

const [TITLE_ROW, HEADER_ROW] = [0, 2];

function newLog(content: WorkbookContent, line: LogLine): SheetEdits {
  const last = LOG_COLUMNS.length - 1;
  const row = HEADER_ROW + 1;
  return {
    ...noEdits(freeSheetName(LOG_TITLE, content), true),
    blocks: [
      { row: TITLE_ROW, column: 0, cells: [[text(LOG_TITLE.toLocaleUpperCase('vi'))]] },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [LOG_COLUMNS.map(({ header }) => text(header)), LOG_COLUMNS.map(({ id }) => line[id])],
      },
    ],
    formats: [
      { range: range(TITLE_ROW, 0, TITLE_ROW, last), style: TITLE },
      { range: range(HEADER_ROW, 0, HEADER_ROW, last), style: HEADER },
      ...LOG_COLUMNS.map(({ id }, column) => ({ range: range(row, column, row, column), style: STYLES[id] })),
    ],
    columnWidths: LOG_COLUMNS.map(({ width }, column) => ({ column, width })),
    freeze: { rows: row, columns: 0 },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: '&C&P/&N',
    },
  };
}

import { KINDS } from '../../model/sheet-kind';
import { cellOf, formatAt, valueAt, type Grid } from '../../model/grid';
import type { TableMapping } from '../../model/mapping';
import type {
  Day,
  Deadline,
  ReportedPeriod,
  TaskProgress,
  Task,
  TaskAnnex,
  TaskRole,
} from '../../model/task';
import { plainText, textKey } from '../../text/key';
import { dayFromSerial } from '../../text/date/day';
import { readDeadline } from '../../text/deadline/deadline';
import { readProgress } from '../../text/progress';
import { readReportedPeriods } from '../../text/reported-periods';
import { memoize } from '../../text/memoize';
import { dayInWords, readWrittenDate } from '../../text/date/written-date';
import { codeText, textIn } from '../rows/criteria-rows';
import { plannedGains } from './planned-gains';
import { isDateFormat, showsDay } from '../cells/date-format';
import { shareWhere, type ColumnContent } from '../header/column-content';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { EXACT } from '../header/header-words';
import { TASK_LEXICON } from '../header/lexicon';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { heldValues, type HeldAt } from '../cells/merged-cells';
import { readTitles } from '../header/titles';
import { continuesSentence, deadlineOfGroup } from './group-rows';

export type TaskHeader = Header<TaskRole>;

/** What an annex is read with besides its sheet. */
export interface TaskContext {
  /** The assessment year, for deadlines that name none. */
  readonly year: number | null;
  readonly date1904: boolean;
}

/** Columns that share a heading ("Tiến độ thực hiện") are told apart by what they say. */
function fits(role: TaskRole, content: ColumnContent): boolean {
  switch (role) {
    case 'content':
      return content.texts > content.numbers && content.textLength >= 8;
    case 'deadline':
      return content.texts === 0 || shareWhere(content, isDeadline) >= 0.3;
    case 'status':
      return content.texts === 0 || shareWhere(content, isProgress) >= 0.3;
    default:
      return true;
  }
}

const isDeadline = memoize((text) => {
  const { kind, conditional } = readDeadline(text, { year: null, isDate: false, date1904: false });
  return kind !== 'unknown' || conditional;
});
const isProgress = memoize((text) => readProgress(text) !== 'unstated');

const tellsProgress = (below: ColumnContent): boolean =>
  below.texts >= 2 && shareWhere(below, isProgress) >= 0.7;

export const TASK_TABLE: TableKind<TaskRole> = {
  lexicon: TASK_LEXICON,
  required: KINDS.tasks.required,
  fits,
  evidence: ({ content }) => ({
    // "Kết quả" heads products as well as "Đã hoàn thành".
    beside: (role, column) => (role === 'product' && tellsProgress(content(column)) ? -EXACT : 0),
    alone: (role, column) => (role === 'status' && tellsProgress(content(column)) ? 3 : 0),
  }),
};

/** Finds the header of a task annex: the work and its deadline. `null` where the sheet is no such table. */
export const findTaskHeader = (grid: Grid, mapping?: TableMapping<TaskRole>): MappedHeader<TaskRole> | null =>
  findMappedHeader(grid, TASK_TABLE, mapping);

/** Reads a task annex. Rows that only title a group, repeated headers and the signature block are left out. */
export function readTaskSheet(grid: Grid, header: TaskHeader, context: TaskContext): TaskAnnex {
  const { title, year, lines } = readTitles(grid, header.firstRow);
  const tasks: Task[] = [];
  const wordings = sharedWordings({ ...context, year: context.year ?? year });
  const held = heldValues(grid);
  const isMerged = (row: number, role: TaskRole): boolean => {
    const column = header.columns[role];
    return column !== undefined && held(row, column) < row;
  };
  let ofGroup: Deadline | null = null;
  for (const row of rowsBelow(grid, header)) {
    if (isClosing(textIn(grid, row, header.columns.content) || textIn(grid, row, 0))) break;
    const before = tasks.at(-1);
    if (before && goesOn(grid, row, header, isMerged)) {
      const more = plainText(textIn(grid, row, header.columns.content));
      tasks[tasks.length - 1] = { ...before, content: `${before.content} ${more}`.trim() };
    } else if (isTask(grid, row, header) || isNextNumber(grid, row, header, before)) {
      tasks.push(underGroup(readTask(grid, row, header, wordings, held), ofGroup));
    } else {
      const { no, content } = header.columns;
      ofGroup = deadlineOfGroup(grid, row, [0, no, content], wordings.deadlineOf);
    }
  }
  const cell = cellOf(grid, header.firstRow, header.columns.content ?? 0);
  const gains = plannedGains(grid, header, tasks);
  return { sheet: grid.sheet, title, cell, heading: lines, year, tasks, gains, columns: header.columns };
}

/** A task without a deadline of its own has that of the heading above. */
const underGroup = (task: Task, ofGroup: Deadline | null): Task =>
  ofGroup && task.deadline.text.trim() === '' ? { ...task, deadline: ofGroup } : task;

const CLOSING =
  /^(noi nhan|kt\.? ?(giam doc|chu tich|truong)|tm\.? ?(uy ban|ubnd)|nguoi lap|giam doc$|chu tich$|thu truong)/;

/** The signature block's lines are short. */
const isClosing = (text: string): boolean =>
  text.length <= 60 && /^(?:n[^h]|kt|tm|th|gi|ch)/i.test(text) && CLOSING.test(textKey(text));

/** What may be in a cell with a task's content. */
const BESIDE: readonly TaskRole[] = ['deadline', 'lead', 'support', 'product', 'status', 'done-on', 'person'];

/** A task names its work and at least one of deadline, lead, product, status or date done. */
function isTask(grid: Grid, row: number, { columns }: TaskHeader): boolean {
  if (textIn(grid, row, columns.content) === '') return false;
  return BESIDE.some((role) => columns[role] !== undefined && textIn(grid, row, columns[role]) !== '');
}

/**
 * A line break that became a second row: no number of its own, and its other cells are merged with those above, or blank
 * where its words go on with the sentence.
 */
function goesOn(
  grid: Grid,
  row: number,
  { columns }: TaskHeader,
  isMerged: (row: number, role: TaskRole) => boolean,
): boolean {
  if (textIn(grid, row, columns.content) === '' || textIn(grid, row, columns.no) !== '') return false;
  const others = BESIDE.filter((role) => columns[role] !== undefined);
  const merged = others.filter((role) => isMerged(row, role));
  const isOwn = others.some((role) => !isMerged(row, role) && textIn(grid, row, columns[role]) !== '');
  if (isOwn) return false;
  const isMergedWithAbove = merged.length >= 2 && (columns.no === undefined || isMerged(row, 'no'));
  return isMergedWithAbove || continuesSentence(textIn(grid, row, columns.content));
}

/** A task with nothing but its content counts where its number follows the one before: "2." after "1.". */
function isNextNumber(grid: Grid, row: number, { columns }: TaskHeader, before: Task | undefined): boolean {
  if (columns.no === undefined || !before) return false;
  const content = plainText(textIn(grid, row, columns.content));
  const no = /^(\d{1,3})[.)]?$/.exec(codeText(grid, row, columns.no).text)?.[1];
  return (
    content !== '' &&
    content !== content.toUpperCase() &&
    no !== undefined &&
    Number(no) === Number(before.no) + 1
  );
}

function readTask(grid: Grid, row: number, { columns }: TaskHeader, context: RowContext, held: HeldAt): Task {
  const text = (role: TaskRole): string => {
    const column = columns[role];
    return column === undefined ? '' : plainText(textIn(grid, held(row, column), column));
  };
  const column = columns.deadline ?? 0;
  const deadlineRow = held(row, column);
  const value = valueAt(grid, deadlineRow, column);
  const ownDay = readDay(grid, row, columns['done-on'], context.date1904);
  const statusColumn = statusColumnAt(grid, row, columns, ownDay);
  const status = statusColumn === undefined ? null : valueAt(grid, row, statusColumn);
  const progress = typeof status === 'string' ? context.progressOf(status) : readProgress(status);
  const saidDay = typeof status === 'string' && progress !== 'not-done' ? context.dayIn(status) : null;
  const doneOn = ownDay ?? saidDay;
  const doneColumn = ownDay === null ? statusColumn : columns['done-on'];
  return {
    no: columns.no === undefined ? '' : codeText(grid, row, columns.no).text.replace(/[.)\s]+$/, ''),
    content: text('content'),
    lead: text('lead'),
    support: text('support'),
    product: text('product'),
    person: text('person'),
    authority: text('authority'),
    deadline:
      typeof value === 'string'
        ? context.deadlineOf(value)
        : dateDeadline(grid, deadlineRow, column, context),
    deadlineCell: cellOf(grid, deadlineRow, column),
    cell: cellOf(grid, row, columns.content ?? 0),
    progress,
    reported: typeof status === 'string' ? context.reportedIn(status) : [],
    doneOn,
    doneOnCell: doneOn === null || doneColumn === undefined ? null : cellOf(grid, row, doneColumn),
    row,
  };
}

/** Where a row tells its progress: in the column of that name, or in words where the day of completion belongs. */
function statusColumnAt(
  grid: Grid,
  row: number,
  { status, 'done-on': doneOn }: TaskHeader['columns'],
  ownDay: Day | null,
): number | undefined {
  const isFilled = (column: number | undefined): boolean =>
    column !== undefined && (valueAt(grid, row, column) ?? '') !== '';
  return isFilled(status) || ownDay !== null || !isFilled(doneOn) ? status : doneOn;
}

/** What the rows of one annex share: thousands of tasks word their deadlines and progress in a few dozen ways. */
interface RowContext extends TaskContext {
  readonly deadlineOf: (text: string) => Deadline;
  readonly progressOf: (text: string) => TaskProgress;
  readonly reportedIn: (status: string) => readonly ReportedPeriod[];
  readonly dayIn: (status: string) => Day | null;
}

const sharedWordings = ({ year, date1904 }: TaskContext): RowContext => ({
  year,
  date1904,
  deadlineOf: memoize((text) => readDeadline(text, { year, isDate: false, date1904 })),
  progressOf: memoize(readProgress),
  reportedIn: memoize((text) => readReportedPeriods(text, year)),
  dayIn: memoize((text) => dayInWords(text, year)),
});

function dateDeadline(grid: Grid, row: number, column: number, { year, date1904 }: RowContext): Deadline {
  const format = formatAt(grid, row, column);
  const isDate = isDateFormat(format);
  const isMonthOnly = isDate && !showsDay(format);
  return readDeadline(valueAt(grid, row, column), { year, isDate, isMonthOnly, date1904 });
}

/** A day in a cell: a date that Excel knows as such, or one that was typed as text. */
export function readDay(grid: Grid, row: number, column: number | undefined, date1904: boolean): Day | null {
  if (column === undefined) return null;
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') {
    return isDateFormat(formatAt(grid, row, column)) ? dayFromSerial(Math.floor(value), date1904) : null;
  }
  if (typeof value !== 'string') return null;
  const written = readWrittenDate(value);
  return written.kind === 'day' ? written.day : null;
}

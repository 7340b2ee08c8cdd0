import { iff, literal, type Expression } from '../formulas/syntax';
import { a1Range } from '../model/cell';
import { formula, number, text, type CellContent } from '../model/edits';
import { message, type MessageKey } from '../model/message';
import type { PeriodSums, PeriodTask } from '../model/period-tasks';
import type { Day } from '../model/task';
import type { CountedPeriod } from '../scoring/counted-period';
import { sumsOfPeriod } from '../scoring/reports/report-period';
import { periodWords } from '../scoring/reports/report-words';
import { plainText } from '../text/key';
import { serialFromDay } from '../text/date/day';
import { CENTERED } from './cell-styles';
import { dateExpression, DATE_STYLE, dayFormula } from './day-cells';
import type { SummaryIds } from './sheet-context';
import type { TargetContext } from './summary/targets';
import { linkTo, sheetGrid, type Column } from './table/column';
import type { Places } from './table/places';

/** The tables of the sheet to whose cells others refer: its own, and those of the targets. */
export interface PeriodIds extends SummaryIds {
  readonly 'period-tasks': 'due' | 'done' | 'part' | 'state';
  readonly 'report-figures': 'now' | 'last-year';
}

/** What the sheet is drawn from. */
export interface PeriodContext extends TargetContext {
  readonly own: Places<PeriodIds>;
  readonly date1904: boolean;
}

/** The columns of the sheet, named as those of the summary, whose table of targets is on it, too. */
export const PERIOD_GRID = sheetGrid([
  { id: 'code', width: 7 },
  { id: 'name', width: 46 },
  { id: 'max', width: 13 },
  { id: 'applicable', width: 13 },
  { id: 'self', width: 13 },
  { id: 'index', width: 13 },
  { id: 'lost', width: 16 },
  { id: 'state', width: 20 },
  { id: 'evidence', width: 30 },
]);

/** A counted turn with its line, and what a person wrote into that line. */
export interface TaskRow {
  readonly id: string;
  readonly counted: PeriodTask;
  /** The day on which it is judged. */
  readonly on: Day;
  readonly cause: string;
  /** The day of completion where it is words in the annex; empty where its cell holds a date or nothing. */
  readonly doneText: string;
}

export const PART_WORDS: Readonly<Record<PeriodTask['part'], MessageKey>> = {
  due: 'period.part.due',
  carried: 'period.part.carried',
  ahead: 'period.part.ahead',
};

const STATE_WORDS: Readonly<Record<PeriodTask['state'], MessageKey>> = {
  'done-on-time': 'period.state.done-on-time',
  'done-late': 'period.state.done-late',
  overdue: 'period.state.overdue',
  open: 'period.state.open',
  waiting: 'period.state.waiting',
};

/** The day of completion as the annex has it: empty while it is no valid day, and after the day of assessment. */
function doneCell({ counted, on, doneText }: TaskRow, { date1904 }: PeriodContext): CellContent {
  const { doneOn, doneOnCell } = counted.assessed.task;
  if (counted.turn !== null || !doneOnCell) return text('');
  const entry = { cell: doneOnCell, text: doneText, isDate: doneText === '' };
  const day = doneOn !== null && doneOn <= on ? doneOn : null;
  return dayFormula(entry, day, (cell) => [`N(${cell})<=${dateExpression(on)}`], date1904);
}

/** What a formula over the two days says, as far as days alone tell it. */
function toldByDays({ counted, on }: TaskRow): PeriodTask['state'] {
  const { doneOn } = counted.assessed.task;
  if (doneOn !== null && doneOn <= on) return doneOn <= counted.due ? 'done-on-time' : 'done-late';
  return on > counted.due ? 'overdue' : 'open';
}

/** The state follows the day of completion where days tell it; what only the annex's words tell stays words. */
function stateCell(row: TaskRow, { own, t }: PeriodContext): CellContent {
  const { turn, state, assessed, due } = row.counted;
  const words = t(message(STATE_WORDS[state]));
  const isDated = turn === null && assessed.task.doneOnCell !== null;
  const hasDay = assessed.task.doneOn !== null && assessed.task.doneOn <= row.on;
  if (!isDated || (hasDay && toldByDays(row) !== state)) return text(words);
  const said = (each: PeriodTask['state']): Expression => literal(t(message(STATE_WORDS[each])));
  const [dueRef, done] = (['due', 'done'] as const).map((column) => own.ref('period-tasks', row.id, column));
  const open = hasDay ? said(row.on > due ? 'overdue' : 'open') : literal(words);
  const source = iff(
    `${done ?? ''}=""`,
    open,
    iff(`N(${done ?? ''})<=N(${dueRef ?? ''})`, said('done-on-time'), said('done-late')),
  );
  return formula(`=${source}`, words);
}

/** The tasks that the period counts, one by one. */
export const PERIOD_TASK_COLUMNS: readonly Column<TaskRow, PeriodContext>[] = [
  {
    id: 'no',
    startColumn: 'code',
    header: 'summary.tasks.no',
    cell: ({ counted }) => text(counted.assessed.task.no),
    link: ({ counted }) => linkTo(counted.assessed.task.cell),
    looksLinked: true,
  },
  {
    id: 'content',
    startColumn: 'name',
    header: 'period.task',
    cell: ({ counted }) => text(plainText(counted.assessed.task.content)),
  },
  {
    id: 'lead',
    startColumn: 'max',
    header: 'plan.unit',
    cell: ({ counted }) => text(plainText(counted.assessed.task.lead)),
  },
  {
    id: 'due',
    startColumn: 'self',
    header: 'period.due',
    cell: ({ counted: { due } }, { date1904 }) => {
      const serial = serialFromDay(due, date1904);
      return serial === null ? text('') : number(serial);
    },
    style: DATE_STYLE,
  },
  { id: 'done', startColumn: 'index', header: 'period.done', cell: doneCell, style: DATE_STYLE },
  {
    id: 'part',
    startColumn: 'lost',
    header: 'period.part',
    cell: ({ counted }, { t }) => text(t(message(PART_WORDS[counted.part]))),
    style: CENTERED,
  },
  { id: 'state', header: 'summary.reports.state', cell: stateCell, style: CENTERED },
  {
    id: 'cause',
    startColumn: 'evidence',
    header: 'period.cause',
    cell: ({ cause }) => text(cause),
    isEditable: true,
  },
];

/** A line of the table of figures: what it counts, in which part and in which states. */
export interface FigureRow {
  readonly key: MessageKey;
  readonly of: keyof PeriodSums;
  readonly part: PeriodTask['part'];
  readonly states: readonly PeriodTask['state'][];
  readonly isPart: boolean;
  readonly tasks: readonly TaskRow[];
  readonly now: CountedPeriod;
  /** The report before in the same year, and that of the same period of the year before; `null` where there is none. */
  readonly before: CountedPeriod | null;
  readonly lastYear: CountedPeriod | null;
}

/** What the table of figures counts, in its order. */
export const FIGURES: readonly Pick<FigureRow, 'key' | 'of' | 'part' | 'states' | 'isPart'>[] = [
  { key: 'period.figure.due', of: 'due', part: 'due', states: [], isPart: false },
  { key: 'period.figure.on-time', of: 'onTime', part: 'due', states: ['done-on-time'], isPart: true },
  { key: 'period.figure.late', of: 'late', part: 'due', states: ['done-late'], isPart: true },
  { key: 'period.figure.overdue', of: 'overdue', part: 'due', states: ['overdue'], isPart: true },
  { key: 'period.figure.open', of: 'open', part: 'due', states: ['open'], isPart: true },
  { key: 'period.figure.waiting', of: 'waiting', part: 'due', states: ['waiting'], isPart: true },
  { key: 'period.figure.carried', of: 'carried', part: 'carried', states: [], isPart: false },
  {
    key: 'period.figure.carried-done',
    of: 'carriedDone',
    part: 'carried',
    states: ['done-on-time', 'done-late'],
    isPart: true,
  },
  { key: 'period.figure.ahead', of: 'ahead', part: 'ahead', states: [], isPart: false },
];

/** The figure of the period, counted over the lines of its tasks. */
function nowCell({ of, part, states, tasks, now }: FigureRow, { own, t }: PeriodContext): CellContent {
  const value = sumsOfPeriod(now.tasks)[of];
  if (tasks.length === 0) return number(value);
  const over = (column: 'part' | 'state'): Expression => a1Range(own.cells('period-tasks', column));
  const inPart = `${over('part')},${literal(t(message(PART_WORDS[part])))}`;
  const counts =
    states.length === 0
      ? [`COUNTIF(${inPart})`]
      : states.map(
          (state) => `COUNTIFS(${inPart},${over('state')},${literal(t(message(STATE_WORDS[state])))})`,
        );
  return formula(`=${counts.join('+')}`, value);
}

const otherCell = ({ of }: FigureRow, other: CountedPeriod | null): CellContent =>
  other ? number(sumsOfPeriod(other.tasks)[of]) : text('');

/** The columns of the table of figures: this period, the one before, the same of last year. */
export function figureColumns(
  { now, before, lastYear }: Pick<FigureRow, 'now' | 'before' | 'lastYear'>,
  t: PeriodContext['t'],
): readonly Column<FigureRow, PeriodContext>[] {
  const titled = ({ period }: CountedPeriod) => ({ words: capital(t(periodWords(period))) });
  return [
    {
      id: 'what',
      startColumn: 'code',
      header: 'period.figures',
      cell: ({ key, isPart }) => text(`${isPart ? '– ' : ''}${t({ key, args: {} })}`),
    },
    { id: 'now', startColumn: 'max', header: titled(now), cell: nowCell, style: CENTERED },
    {
      id: 'before',
      startColumn: 'self',
      header: before ? titled(before) : 'period.none-before',
      cell: (row) => otherCell(row, before),
      style: CENTERED,
    },
    {
      id: 'last-year',
      startColumn: 'lost',
      header: lastYear ? titled(lastYear) : 'period.no-last-year',
      cell: (row) => otherCell(row, lastYear),
      style: CENTERED,
    },
  ];
}

const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1);

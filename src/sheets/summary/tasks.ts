import type { AssessedTask, Assessment } from '../../model/assessment';
import { number, text } from '../../model/edits';
import { message, type MessageKey } from '../../model/message';
import type { TaskStatus } from '../../model/task';
import { isDone } from '../../scoring/task-status';
import { BODY, CENTERED, NOTE, TOTAL } from '../cell-styles';
import type { SheetContext } from '../sheet-context';
import type { Column } from '../table/column';
import { linesSection, runningLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

const MAX_UNITS = 15;

/** A line of the table of tasks: a unit in the lead, or the total over all of them. */
interface TaskRow {
  readonly no: string;
  /** `null` for the total. */
  readonly unit: string | null;
  readonly tasks: readonly AssessedTask[];
}

/** A column that counts the tasks of some statuses; `startColumn` is its column on the sheet. */
const counted = (
  id: string,
  startColumn: string,
  header: MessageKey,
  statuses: readonly TaskStatus[],
): Column<TaskRow, SheetContext> => ({
  id,
  startColumn,
  header,
  cell: ({ tasks }) => number(tasks.filter(({ status }) => statuses.includes(status)).length),
  style: CENTERED,
});

const TASK_COLUMNS: readonly Column<TaskRow, SheetContext>[] = [
  { id: 'no', startColumn: 'code', header: 'summary.tasks.no', cell: ({ no }) => text(no) },
  {
    id: 'unit',
    startColumn: 'name',
    header: 'plan.unit',
    cell: ({ unit }, { t }) => text(unit ?? t(message('summary.total'))),
  },
  {
    id: 'tasks',
    startColumn: 'max',
    header: 'summary.tasks.total',
    cell: ({ tasks }) => number(tasks.length),
    style: CENTERED,
  },
  counted('on-time', 'applicable', 'summary.tasks.on-time', ['done-on-time']),
  counted('late', 'self', 'summary.tasks.late', ['done-late']),
  counted('overdue', 'index', 'summary.tasks.overdue', ['overdue']),
  counted('open', 'lost', 'summary.tasks.open', ['open']),
  counted('other', 'state', 'summary.tasks.other', ['done', 'waiting', 'continuous', 'unknown']),
  {
    id: 'share',
    startColumn: 'evidence',
    header: 'summary.tasks.share',
    cell: ({ tasks }) => number(shareDone(tasks)),
    style: CENTERED,
  },
];

/** Per cent of the tasks that are done, one decimal. */
function shareDone(tasks: readonly AssessedTask[]): number {
  const done = tasks.filter(({ status }) => isDone(status)).length;
  return tasks.length === 0 ? 0 : Math.round((done / tasks.length) * 1000) / 10;
}

/** The tasks of the annex by lead unit and status on the day of judgement. */
export function taskSections({ tasks, asOf }: Assessment): readonly SheetSection<SheetContext>[] {
  const units = byUnit(tasks).map((each, index) => ({ no: String(index + 1), ...each }));
  return [
    tableSection({
      id: 'tasks',
      columns: TASK_COLUMNS,
      rows: [...units, { no: '', unit: null, tasks }],
      lookOf: ({ unit }) => (unit === null ? TOTAL : BODY),
    }),
    linesSection({
      id: 'tasks-as-of',
      lines: [
        runningLine(({ t }: SheetContext) => text(t(message('summary.tasks.as-of', { day: asOf }))), NOTE),
      ],
      gap: 1,
    }),
  ];
}

interface UnitTasks {
  readonly unit: string;
  readonly tasks: readonly AssessedTask[];
}

/** Units with the most tasks first; a task that several lead counts for the first of them. */
function byUnit(tasks: readonly AssessedTask[]): readonly UnitTasks[] {
  const groups = new Map<string, AssessedTask[]>();
  for (const each of tasks) {
    const unit = /^[^;\n]*/.exec(each.task.lead)?.[0].trim() || '…';
    const own = groups.get(unit);
    if (own) own.push(each);
    else groups.set(unit, [each]);
  }
  const units = [...groups].map(([unit, own]) => ({ unit, tasks: own }));
  units.sort((a, b) => b.tasks.length - a.tasks.length);
  if (units.length <= MAX_UNITS) return units;
  const rest = units.slice(MAX_UNITS - 1).flatMap((unit) => unit.tasks);
  return [...units.slice(0, MAX_UNITS - 1), { unit: '…', tasks: rest }];
}

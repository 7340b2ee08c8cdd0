import type { AssessedTask, Assessment } from '../model/assessment';
import { number, text, type CellContent } from '../model/edits';
import { message, type Translate } from '../model/message';
import type { TaskStatus } from '../model/task';
import { isDone } from '../scoring/task-status';
import { BODY, HEADER, NOTE, range } from './cell-styles';
import { ONE_LINE, rowHeight } from './row-height';
import { rowBlock, type SectionAt } from './section';
import { HEADER_HEIGHT, LAST, NAME_WIDTH } from './summary-overview';

const MAX_UNITS = 15;

/** The groups of statuses that the table of tasks counts, in the order of its columns. */
const GROUPS: readonly (readonly TaskStatus[])[] = [
  ['done-on-time'],
  ['done-late'],
  ['overdue'],
  ['open'],
  ['done', 'waiting', 'continuous', 'unknown'],
];

/** The tasks of the annex by lead unit and status on the day of judgement. */
export const tasksAt =
  ({ tasks, asOf }: Assessment, say: Translate): SectionAt =>
  (first) => {
    const units = byUnit(tasks);
    const header = HEADERS.map((key) => text(say(message(key))));
    const cells = units.map(({ unit, tasks: own }, at) => taskCells(String(at + 1), unit, own));
    const total = taskCells('', say(message('summary.total')), tasks);
    const totalRow = first + 1 + units.length;
    return {
      height: units.length + 4,
      blocks: [
        { row: first, column: 0, cells: [header, ...cells, total] },
        rowBlock(totalRow + 1, {
          0: text(say(message('summary.tasks.as-of', { day: asOf.split('-').reverse().join('/') }))),
        }),
      ],
      formats: [
        { range: range(first, 0, first, LAST), style: HEADER },
        { range: range(first + 1, 0, totalRow, LAST), style: BODY },
        { range: range(first + 1, 2, totalRow, LAST), style: { horizontal: 'center' } },
        { range: range(totalRow, 0, totalRow, LAST), style: { font: { bold: true }, fill: 'F2F2F2' } },
        { range: range(totalRow + 1, 0, totalRow + 1, 0), style: { ...NOTE, wrap: false } },
      ],
      rowHeights: [
        { row: first, height: HEADER_HEIGHT },
        ...[totalRow, totalRow + 1].map((row) => ({ row, height: ONE_LINE })),
        ...units.map(({ unit }, at) => ({
          row: first + 1 + at,
          height: rowHeight([{ text: unit, width: NAME_WIDTH }]),
        })),
      ],
    };
  };

const HEADERS = [
  'summary.tasks.no',
  'plan.unit',
  'summary.tasks.total',
  'summary.tasks.on-time',
  'summary.tasks.late',
  'summary.tasks.overdue',
  'summary.tasks.open',
  'summary.tasks.other',
  'summary.tasks.share',
] as const;

function taskCells(no: string, unit: string, tasks: readonly AssessedTask[]): readonly CellContent[] {
  const counts = GROUPS.map((group) => tasks.filter(({ status }) => group.includes(status)).length);
  const done = tasks.filter(({ status }) => isDone(status)).length;
  const share = tasks.length === 0 ? 0 : Math.round((done / tasks.length) * 1000) / 10;
  return [text(no), text(unit), ...[tasks.length, ...counts, share].map(number)];
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

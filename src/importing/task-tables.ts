import { message, type Message } from '../model/message';
import type { ImportedTask } from '../model/imported-plan';
import type { Task } from '../model/task';
import { textIn } from '../reading/rows/criteria-rows';
import { findHeader, rowsBelow, type Header } from '../reading/header/header';
import type { TaskRole } from '../model/task';
import { readTaskSheet, TASK_TABLE } from '../reading/tasks/task-sheet';
import { plainText } from '../text/key';
import { readListMark } from '../text/list-mark';
import { hasLostMarks } from '../text/lost-marks';
import type { JoinedTable } from './joined-tables';
import { rowSource } from './sources';

/** A task before it has its running number. */
export type FoundTask = Omit<ImportedTask, 'no'>;

/** Finds the header of an annex of tasks; one without a deadline must name who is in charge. */
export const findAnnexHeader = ({ grid }: JoinedTable): Header<TaskRole> | null =>
  findHeader(grid, TASK_TABLE) ?? findHeader(grid, { ...TASK_TABLE, required: ['content', 'lead'] });

/** The tasks of an annex. A row that only titles a group gives the field of those below it. */
export function annexTasks(
  table: JoinedTable,
  header: Header<TaskRole>,
  year: number | null,
): readonly FoundTask[] {
  const { tasks } = readTaskSheet(table.grid, header, { year, date1904: false });
  const fields = groupFields(table, header, new Set(tasks.map(({ row }) => row)));
  return tasks.map((task) => {
    const at = table.rowPlaces[task.row];
    const { content, lead, support, product, person, authority, deadline } = task;
    return {
      content: withoutMark(content),
      lead,
      support,
      product,
      person,
      authority,
      deadline,
      field: fields.get(task.row) || table.field,
      source: at ? rowSource(at.place, at.row) : message('import.source.annex'),
      doubts: doubtsOfTask(task),
    };
  });
}

/** "- Xây dựng kế hoạch": the bullet inside a cell says nothing. */
const withoutMark = (content: string): string => content.replace(/^[-+•]\s+/u, '');

function groupFields(
  { grid }: JoinedTable,
  header: Header<TaskRole>,
  taskRows: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const fields = new Map<number, string>();
  let group = '';
  for (const row of rowsBelow(grid, header)) {
    if (taskRows.has(row)) {
      const column = header.columns.field;
      const own = column === undefined ? '' : plainText(textIn(grid, row, column));
      fields.set(row, own || group);
      continue;
    }
    const texts = [
      ...new Set((grid.values[row] ?? []).map((_, column) => plainText(textIn(grid, row, column)))),
    ];
    const title = texts.filter((text) => /\p{L}{3}/u.test(text));
    if (title.length === 1) group = readListMark(title[0] ?? '')?.rest ?? title[0] ?? '';
  }
  return fields;
}

/** What is to be looked at in a task. */
export function doubtsOfTask({
  content,
  lead,
  deadline,
}: Pick<Task, 'content' | 'lead' | 'deadline'>): readonly Message[] {
  return [
    ...(hasLostMarks(content) ? [message('import.doubt.marks')] : []),
    ...(lead === '' ? [message('import.doubt.no-lead')] : []),
    ...(deadline.text === ''
      ? [message('import.doubt.no-deadline')]
      : deadline.kind === 'unknown'
        ? [message('import.doubt.deadline')]
        : []),
  ];
}

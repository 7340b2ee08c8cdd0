import { readTaskSheet, findTaskHeader } from '../../../src/reading/tasks/task-sheet';
import type { AssessedTask } from '../../../src/model/assessment';
import type { ClosingReading, PeriodName } from '../../../src/model/report-period';
import { asDay } from '../../../src/model/task';
import {
  periodAfter,
  periodBefore,
  reportPeriod,
  sumsOfPeriod,
  tasksOfPeriod,
} from '../../../src/scoring/reports/report-period';
import { taskStatus } from '../../../src/scoring/task-status';
import { planOf, sharedPlan } from '../../support/documents';
import { gridOf } from '../../support/grids';

const HEADER = [
  'STT',
  'Nội dung nhiệm vụ',
  'Chủ trì',
  'Thời gian hoàn thành',
  'Tình trạng',
  'Ngày hoàn thành',
];

/** An annex of 2026 with a task a row: deadline, progress, day of completion. */
function annex(...rows: readonly (readonly [string, string?, string?])[]): readonly AssessedTask[] {
  const cells = rows.map(([deadline, progress = '', doneOn = ''], index) => [
    String(index + 1),
    `Xây dựng báo cáo số ${index + 1}`,
    'Văn phòng',
    deadline,
    progress,
    doneOn,
  ]);
  const sheet = gridOf('Nhiệm vụ', [['DANH MỤC NHIỆM VỤ NĂM 2026'], HEADER, ...cells]);
  const found = findTaskHeader(sheet);
  if (!found) throw new Error('no annex');
  const { tasks } = readTaskSheet(sheet, found.header, { year: 2026, date1904: false });
  return tasks.map((task) => ({ task, status: taskStatus(task, asDay('2026-12-31')) }));
}

const period = (name: PeriodName, reading: ClosingReading = 'in') => {
  const found = reportPeriod(name, 2026, reading);
  if (!found) throw new Error('no such period');
  return found;
};

/** The numbers of the tasks that a period counts, with where they stand. */
const counted = (
  tasks: readonly AssessedTask[],
  name: PeriodName,
  reading: ClosingReading = 'in',
  asOf = '2026-12-31',
) =>
  tasksOfPeriod(
    tasks,
    period(name, reading),
    periodAfter(period(name, reading), reading),
    asDay(asOf),
  ).counted.map(({ assessed, part, state }) => `${assessed.task.no} ${part} ${state}`);

describe('the periods of the ministry (letter 581/BNV-CCHC)', () => {
  test.each([
    ['q1', '2025-12-15', '2026-03-14'],
    ['h1', '2025-12-15', '2026-06-14'],
    ['q3', '2026-06-15', '2026-09-14'],
    ['year', '2025-12-15', '2026-12-14'],
  ] as const)('%s runs from %s to %s', (name, from, to) => {
    expect(period(name)).toMatchObject({ from, to });
  });

  test('of a plan that says "trước ngày 14" each period ends a day earlier, and the next begins on the 14th', () => {
    expect(period('h1', 'before')).toMatchObject({ from: '2025-12-14', to: '2026-06-13' });
    expect(period('q3', 'before')).toMatchObject({ from: '2026-06-14', to: '2026-09-13' });
  });

  test('of an office whose reports close on another day of the month', () => {
    expect(period('q1', 'in-15')).toMatchObject({ from: '2025-12-16', to: '2026-03-15' });
    expect(period('q3', 'in-20')).toMatchObject({ from: '2026-06-21', to: '2026-09-20' });
    expect(period('year', 'before-15')).toMatchObject({ from: '2025-12-15', to: '2026-12-14' });
    // "Trước ngày 01": the last day of the month before.
    expect(period('q1', 'before-1')).toMatchObject({ from: '2025-12-01', to: '2026-02-28' });
  });

  test('the report before and after it', () => {
    expect(periodBefore(period('q1'), 'in')).toBeNull();
    expect(periodBefore(period('year'), 'in')?.name).toBe('q3');
    expect(periodAfter(period('year'), 'in')).toMatchObject({ name: 'q1', year: 2027, to: '2027-03-14' });
  });

  test('no period lies outside the calendar', () => {
    expect(reportPeriod('q1', 0, 'in')).toBeNull();
    expect(reportPeriod('year', 9999, 'in')).toMatchObject({ to: '9999-12-14' });
  });
});

describe('the days 13 to 15 of a closing month', () => {
  const days = annex(['13/3/2026'], ['14/3/2026'], ['15/3/2026'], ['14/6/2026'], ['15/6/2026'], ['14/9/2026'], ['15/9/2026'], ['14/12/2026'], ['15/12/2026']); // prettier-ignore
  const due = (name: PeriodName, reading: ClosingReading) =>
    tasksOfPeriod(days, period(name, reading), null, asDay('2026-01-01'))
      .counted.filter(({ part }) => part === 'due')
      .map(({ due: day }) => `${day.slice(8)}/${Number(day.slice(5, 7))}`);

  test('"trong ngày 14": the 14th still counts, the 15th belongs to the next period', () => {
    expect(due('q1', 'in')).toEqual(['13/3', '14/3']);
    expect(due('h1', 'in')).toEqual(['13/3', '14/3', '15/3', '14/6']);
    expect(due('q3', 'in')).toEqual(['15/6', '14/9']);
    expect(due('year', 'in')).toEqual(['13/3', '14/3', '15/3', '14/6', '15/6', '14/9', '15/9', '14/12']);
  });

  test('"trước ngày 14": the 14th belongs to the next period', () => {
    expect(due('q1', 'before')).toEqual(['13/3']);
    expect(due('h1', 'before')).toEqual(['13/3', '14/3', '15/3']);
    expect(due('q3', 'before')).toEqual(['14/6', '15/6']);
    expect(due('year', 'before')).toEqual(['13/3', '14/3', '15/3', '14/6', '15/6', '14/9', '15/9']);
  });
});

test('closing on the 15th or the 20th moves the same days', () => {
  const days = annex(['14/3/2026'], ['15/3/2026'], ['16/3/2026'], ['20/3/2026'], ['21/3/2026']);
  const due = (reading: ClosingReading) =>
    tasksOfPeriod(days, period('q1', reading), null, asDay('2026-01-01'))
      .counted.filter(({ part }) => part === 'due')
      .map(({ assessed }) => assessed.task.no);
  expect(due('in')).toEqual(['1']);
  expect(due('in-15')).toEqual(['1', '2']);
  expect(due('before-15')).toEqual(['1']);
  expect(due('in-20')).toEqual(['1', '2', '3', '4']);
  expect(due('before-20')).toEqual(['1', '2', '3']);
});

describe('what a report counts', () => {
  test('done in time, late, after the closing day, and not at all', () => {
    const tasks = annex(
      ['28/02/2026', 'Hoàn thành', '20/02/2026'],
      ['28/02/2026', 'Hoàn thành', '10/3/2026'],
      ['28/02/2026', 'Hoàn thành', '20/3/2026'],
      ['28/02/2026'],
    );
    expect(counted(tasks, 'q1')).toEqual([
      '1 due done-on-time',
      '2 due done-late',
      '3 due overdue',
      '4 due overdue',
    ]);
    // The half-year counts from the beginning of the year, and the third is done by then.
    expect(counted(tasks, 'h1').slice(2)).toEqual(['3 due done-late', '4 due overdue']);
  });

  test('what was not done when the period began is carried over, and what was done is not', () => {
    const tasks = annex(
      ['31/5/2026', 'Hoàn thành', '30/5/2026'],
      ['31/5/2026', 'Hoàn thành', '01/8/2026'],
      ['31/5/2026'],
    );
    expect(counted(tasks, 'q3')).toEqual(['2 carried done-late', '3 carried overdue']);
  });

  test('what is done before its own period counts as done ahead', () => {
    const tasks = annex(['30/9/2026', 'Hoàn thành', '01/8/2026'], ['30/9/2026', 'Hoàn thành', '20/9/2026']);
    expect(counted(tasks, 'q3')).toEqual(['1 ahead done-on-time']);
  });

  test('a report that is made before its closing day calls nothing overdue that still has time', () => {
    expect(counted(annex(['12/3/2026']), 'q1', 'in', '2026-03-10')).toEqual(['1 due open']);
  });

  test('each turn of what recurs counts in its own period', () => {
    const tasks = annex(['Ngày 10 tháng cuối quý', 'Đã hoàn thành quý I, quý II']);
    expect(counted(tasks, 'h1')).toEqual(['1 due done-on-time', '1 due done-on-time']);
    expect(counted(tasks, 'q3')).toEqual(['1 due overdue']);
  });

  test('what falls due next is listed, and what has no day is told apart', () => {
    const tasks = annex(['30/6/2026'], ['30/6/2026', 'Hoàn thành', '01/6/2026'], ['Thường xuyên']);
    const found = tasksOfPeriod(tasks, period('h1'), period('q3'), asDay('2026-06-14'));
    expect(found.next.map(({ assessed }) => assessed.task.no)).toEqual(['1']);
    expect(found.undated.map(({ task }) => task.no)).toEqual(['3']);
  });
});

// Judged by hand: the thirteen tasks of a department's annex, none of them reported on.
test('the thirteen tasks of a plan in all four periods', () => {
  const tasks = planOf(sharedPlan('thai-nguyen-khcn-2026.txt')).tasks.slice(0, 13);
  const base = annex(...tasks.map(({ deadline }): readonly [string] => [deadline.text]));
  const sums = (name: PeriodName) =>
    sumsOfPeriod(tasksOfPeriod(base, period(name), null, asDay('2026-12-31')));
  // Only January's (2) falls due by 14 March; it waits for the province's plan.
  expect(sums('q1')).toMatchObject({ due: 1, overdue: 0, waiting: 1, carried: 0 });
  // With it those of 31 March (1) and 31 May (4): the second quarter's end after the half-year's closing day.
  expect(sums('h1')).toMatchObject({ due: 3, overdue: 1, waiting: 2, carried: 0 });
  // Due by 30 June: 5 (waits) and 9; carried over: 1, 2 and 4. The end of September is after the closing day.
  expect(sums('q3')).toMatchObject({ due: 2, overdue: 1, waiting: 1, carried: 3, carriedDone: 0 });
  // All but the five of the end of December and the year's end.
  expect(sums('year')).toMatchObject({ due: 7, overdue: 3, waiting: 4, carried: 0 });
});

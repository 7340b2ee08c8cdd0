import { asDay, type Deadline, type Task, type TaskStatus } from '../../src/model/task';
import { isDone, taskStatus } from '../../src/scoring/task-status';
import { cell } from '../support/measures';

const by = (due: string, more: Partial<Deadline> = {}): Deadline => ({
  text: due,
  kind: 'date',
  due: asDay(due),
  conditional: false,
  periods: [],
  ...more,
});
const without = (kind: Deadline['kind'], conditional = false): Deadline => ({
  text: '…',
  kind,
  due: null,
  conditional,
  periods: [],
});

const task = (deadline: Deadline, more: Partial<Pick<Task, 'progress' | 'doneOn'>> = {}): Task => ({
  no: '1',
  content: 'Xây dựng kế hoạch tuyên truyền CCHC',
  lead: 'Văn phòng Sở',
  support: '',
  product: '',
  person: '',
  authority: '',
  deadline,
  deadlineCell: cell('E5'),
  progress: 'unstated',
  reported: [],
  doneOn: null,
  doneOnCell: null,
  row: 4,
  cell: cell('B5'),
  ...more,
});

const on = (day: string) => ({ doneOn: asDay(day), progress: 'done' as const });

test.each<[string, Task, string, TaskStatus]>([
  ['done before the deadline', task(by('2026-05-31'), on('2026-05-20')), '2026-12-31', 'done-on-time'],
  ['done on the last day', task(by('2026-05-31'), on('2026-05-31')), '2026-12-31', 'done-on-time'],
  ['done a day late', task(by('2026-05-31'), on('2026-06-01')), '2026-12-31', 'done-late'],
  ['done, without a day', task(by('2026-05-31'), { progress: 'done' }), '2026-12-31', 'done-on-time'],
  [
    'a day stands, no status',
    task(by('2026-05-31'), { doneOn: asDay('2026-06-01') }),
    '2026-12-31',
    'done-late',
  ],
  ['said to be done late', task(by('2026-05-31'), { progress: 'done-late' }), '2026-12-31', 'done-late'],
  [
    'said to be done late, though the day is in time',
    task(by('2026-05-31'), { progress: 'done-late', doneOn: asDay('2026-05-01') }),
    '2026-12-31',
    'done-late',
  ],
  [
    'said not to be done, though a day stands there',
    task(by('2026-05-31'), { progress: 'not-done', doneOn: asDay('2026-05-01') }),
    '2026-12-31',
    'overdue',
  ],
  ['not done, the deadline is past', task(by('2026-05-31')), '2026-06-01', 'overdue'],
  ['not done, on the last day', task(by('2026-05-31')), '2026-05-31', 'open'],
  ['not done, time is left', task(by('2026-12-31'), { progress: 'not-done' }), '2026-06-01', 'open'],
  ['waits for an event', task(by('2026-03-31', { conditional: true })), '2026-12-31', 'waiting'],
  ['waits for an event, no day estimated', task(without('unknown', true)), '2026-12-31', 'waiting'],
  [
    'waited for an event and is done',
    task(by('2026-03-31', { conditional: true }), on('2026-03-01')),
    '2026-12-31',
    'done-on-time',
  ],
  [
    'waited for an event and came after the estimate',
    task(by('2026-03-31', { conditional: true }), on('2026-04-01')),
    '2026-12-31',
    'done-late',
  ],
  [
    'done, but no deadline stands there',
    task(without('unknown'), { progress: 'done' }),
    '2026-12-31',
    'done',
  ],
  [
    'done on a day, but no deadline stands there',
    task(without('unknown'), on('2026-03-01')),
    '2026-12-31',
    'done',
  ],
  [
    'a day to come and no status, time is left',
    task(by('2026-12-31'), { doneOn: asDay('2026-12-15') }),
    '2026-06-30',
    'open',
  ],
  [
    'a day to come and no status, the deadline is past',
    task(by('2026-05-31'), { doneOn: asDay('2062-05-28') }),
    '2026-06-30',
    'overdue',
  ],
  [
    'D7: said to be done, on a day to come: nobody knows whether in time',
    task(by('2026-05-31'), on('2062-05-28')),
    '2026-06-30',
    'done',
  ],
  ['goes on all the time', task(without('continuous')), '2026-12-31', 'continuous'],
  [
    'went on all the time and is reported',
    task(without('continuous'), on('2026-12-20')),
    '2026-12-31',
    'done-on-time',
  ],
  ['no day can be told', task(without('unknown')), '2026-12-31', 'unknown'],
  ['recurring without a last day', task(without('recurring')), '2026-12-31', 'unknown'],
  ['recurring until December', task(by('2026-12-14', { kind: 'recurring' })), '2026-12-15', 'overdue'],
])('%s', (_, example, asOf, status) => {
  expect(taskStatus(example, asDay(asOf))).toBe(status);
});

test('a task is done, in time or late, and in no other way', () => {
  const all: readonly TaskStatus[] = [
    'done',
    'done-on-time',
    'done-late',
    'overdue',
    'open',
    'waiting',
    'continuous',
    'unknown',
  ];
  expect(all.filter(isDone)).toEqual(['done', 'done-on-time', 'done-late']);
});

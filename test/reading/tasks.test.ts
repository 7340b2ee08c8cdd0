import { assess } from '../../src/assess';
import type { AssessedTask } from '../../src/model/assessment';
import type { CellRange } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { turnsOn } from '../../src/scoring/task-status';
import { readProgress } from '../../src/text/progress';
import { TICK_MARKS } from '../../src/text/ticks';
import { contentOf, gridOf, type Rows } from '../support/grids';
import { below, leafRow } from '../support/small-sheets';

const HEADER = [
  'TT',
  'Nội dung công việc',
  'Cơ quan chủ trì',
  'Thời gian hoàn thành',
  'Sản phẩm',
  'Tình trạng',
];

/** The tasks of an annex with these rows, judged on 15/7/2026. */
function assessedTasks(rows: Rows, merges: readonly CellRange[] = []): readonly AssessedTask[] {
  const criteria = gridOf('Tiêu chí', below(['1', 'CHỈ ĐẠO', 1], leafRow('1.1', 'Kế hoạch', 1)));
  const annex = { ...gridOf('Danh mục', [['DANH MỤC NHIỆM VỤ NĂM 2026'], HEADER, ...rows]), merges };
  return assess(contentOf(criteria, annex), { asOf: asDay('2026-07-15') }).assessment.tasks;
}

/** Of each task number, content, lead, deadline and status. */
const tasksOf = (...annex: Parameters<typeof assessedTasks>): readonly (readonly (string | null)[])[] =>
  assessedTasks(...annex).map(({ task, status }) => [
    task.no,
    task.content,
    task.lead,
    task.deadline.due,
    status,
  ]);

const down = (firstRow: number, lastRow: number, column: number): CellRange => ({
  firstRow,
  lastRow,
  firstColumn: column,
  lastColumn: column,
});

test('D2: merged deadlines and agencies hold for all their rows', () => {
  const rows = [
    ['1', 'Xây dựng kế hoạch', 'Văn phòng', 'Quý II/2026', 'Kế hoạch', 'Đã hoàn thành ngày 10/7/2026'],
    ['2', 'Tổ chức tập huấn', null, null, 'Lớp', 'Đã hoàn thành ngày 10/6/2026'],
    ['3', 'Rà soát văn bản', null, null, 'Báo cáo', 'Đang thực hiện'],
  ];
  expect(tasksOf(rows, [down(2, 4, 2), down(2, 4, 3)])).toEqual([
    ['1', 'Xây dựng kế hoạch', 'Văn phòng', '2026-06-30', 'done-late'],
    ['2', 'Tổ chức tập huấn', 'Văn phòng', '2026-06-30', 'done-on-time'],
    ['3', 'Rà soát văn bản', 'Văn phòng', '2026-06-30', 'overdue'],
  ]);
});

test('D3: a line break from Word that became a second row is no second task', () => {
  const rows = [
    ['1', 'Xây dựng kế hoạch', 'Văn phòng', 'Quý I/2026', 'Kế hoạch', 'Đã hoàn thành'],
    [null, 'và triển khai đến các phòng', null, null, null, null],
    ['2', 'Tổ chức tập huấn', 'Văn phòng', 'Quý II/2026', 'Lớp', 'Đã hoàn thành'],
  ];
  const merges = [0, 2, 3, 4, 5].map((column) => down(2, 3, column));
  expect(tasksOf(rows, merges).map(([no, content]) => [no, content])).toEqual([
    ['1', 'Xây dựng kế hoạch và triển khai đến các phòng'],
    ['2', 'Tổ chức tập huấn'],
  ]);
});

test('S4: a numbered task with nothing but its content counts', () => {
  const rows = [
    ['1', 'Xây dựng kế hoạch', 'Văn phòng', 'Quý I/2026', 'Kế hoạch', 'Đã hoàn thành'],
    ['2', 'Nâng cao chất lượng đội ngũ'],
    ['3', 'Tổ chức tập huấn', 'Văn phòng', 'Quý II/2026', 'Lớp', 'Đã hoàn thành'],
    ['II', 'CẢI CÁCH THỦ TỤC'],
    ['4', 'Rà soát thủ tục', 'Văn phòng', 'Quý II/2026', 'Báo cáo', 'Đã hoàn thành'],
  ];
  expect(tasksOf(rows).map(([no, , , , status]) => [no, status])).toEqual([
    ['1', 'done-on-time'],
    ['2', 'unknown'],
    ['3', 'done-on-time'],
    ['4', 'done-on-time'],
  ]);
});

describe('S3: of what falls due more than once each turn is judged', () => {
  const LETTERS = { done: 'd', overdue: 'o', open: '-' } as const;

  // Judged on 15/7/2026; the turns in order: done, overdue or open.
  test.each([
    ['Quý I, II, III, IV/2026', 'Đã hoàn thành quý I', 'open', 'd o - -'],
    ['Quý I, II, III, IV/2026', 'Đã hoàn thành quý I, II', 'open', 'd d - -'],
    ['Quý I, II, III, IV/2026', 'Đã hoàn thành quý 1 và quý 2', 'open', 'd d - -'],
    ['Quý I, II, III, IV/2026', 'Quý I: đã hoàn thành; quý II: đang thực hiện', 'open', 'd o - -'],
    ['Quý I, II, III, IV/2026', 'Chưa hoàn thành quý II', 'open', 'd o - -'],
    ['Quý I, II, III, IV/2026', 'Chưa hoàn thành quý III', 'open', 'd d - -'],
    ['Hằng quý', 'Đã báo cáo quý I, quý II', 'open', 'd d - -'],
    ['Hằng quý', 'Đã hoàn thành 6 tháng đầu năm', 'open', 'd d - -'],
    ['Hằng quý', 'Hoàn thành quý I', 'open', 'd o - -'],
    ['Hằng quý', 'Đã hoàn thành ngày 28/6/2026', 'open', 'd d - -'],
    ['Hằng quý', 'Đã hoàn thành ngày 28/3/2026', 'open', 'd o - -'],
    ['Hằng quý', null, 'open', 'o o - -'],
    ['Hằng quý', 'Đã hoàn thành', 'done', 'd d d d'],
    ['Ngày 14 tháng cuối quý', 'Đã hoàn thành tháng 3, tháng 6', 'open', 'd d - -'],
    ['Ngày 14 tháng cuối quý', null, 'open', 'o o - -'],
    ['6 tháng, năm', 'Đã hoàn thành 6 tháng', 'open', 'd -'],
    ['Trước ngày 15 hằng tháng', 'Đã hoàn thành tháng 1-6', 'open', 'd d d d d d o - - - - -'],
    ['Quý I, quý III/2026', 'Đã hoàn thành kỳ 1', 'open', 'o -'],
    ['Quý I, quý II/2026', 'Đã hoàn thành quý I', 'overdue', 'd o'],
    ['Quý I, quý II/2026', 'Đã hoàn thành quý I, II', 'done-on-time', 'd d'],
    ['Quý I, quý II/2026', 'Quý I hoàn thành đúng hạn, quý II hoàn thành chậm', 'done-late', 'd d'],
    // Two quarters side by side are the time that one task takes.
    ['Quý II, III/2026', 'Đang thực hiện', 'open', ''],
    ['Quý II, III/2026', 'Đã hoàn thành quý II', 'open', 'd -'],
    ['Quý I/2026', 'Đã hoàn thành trong quý II', 'done-late', ''],
    ['Quý II/2026', 'Đã hoàn thành trong quý I', 'done-on-time', ''],
    ['Năm 2026', 'Đã hoàn thành quý II', 'done-on-time', ''],
  ])('%s: %s', (deadline, status, expected, turns) => {
    const [assessed] = assessedTasks([
      ['1', 'Báo cáo tình hình thực hiện', 'Văn phòng', deadline, 'Báo cáo', status],
      ['2', 'Tổ chức tập huấn', 'Văn phòng', 'Quý IV/2026', 'Lớp', 'Đang thực hiện'],
    ]);
    const judged = assessed ? turnsOn(assessed.task, asDay('2026-07-15')) : [];
    expect(assessed?.status).toBe(expected);
    expect(judged.map((turn) => LETTERS[turn.status]).join(' ')).toBe(turns);
  });
});

test.each([
  ['☐ Đã hoàn thành', 'unstated'],
  ['[ ] Hoàn thành', 'unstated'],
  ['□ Đã hoàn thành', 'unstated'],
  ['¨ Đã hoàn thành', 'unstated'],
  ['☒ Đã hoàn thành ☐ Chưa hoàn thành', 'done'],
  ['☐ Đã hoàn thành ☒ Chưa hoàn thành', 'not-done'],
  ['☐ Đã hoàn thành\n☑ Đang thực hiện', 'not-done'],
  ['[x] Hoàn thành [ ] Chưa hoàn thành', 'done'],
  ['☒ Đã hoàn thành ☒ Chưa hoàn thành', 'unstated'],
  ['☒', 'done'],
  ['\uF0FE', 'done'],
  ['\uF0FC', 'done'],
  ['☐', 'not-done'],
])('D1: the box decides: %s is %s', (text, progress) => {
  expect(readProgress(text)).toBe(progress);
});

test.each(TICK_MARKS.map((mark) => [mark]))(
  'D4: a mark that ticks a row of a scale says that a task is done: %s',
  (mark) => {
    expect(readProgress(mark)).toBe('done');
  },
);

test('words where the day of completion belongs tell the progress, in an annex without a column for it', () => {
  const criteria = gridOf('Tiêu chí', below(['1', 'CHỈ ĐẠO', 1], leafRow('1.1', 'Kế hoạch', 1)));
  const annex = gridOf('Danh mục', [
    ['DANH MỤC NHIỆM VỤ NĂM 2026'],
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Ngày hoàn thành'],
    ['1', 'Xây dựng kế hoạch', 'Văn phòng', 'Quý II/2026', 'Đã hoàn thành'],
    ['2', 'Tổ chức tập huấn', 'Văn phòng', 'Quý II/2026', '10/6/2026'],
    ['3', 'Rà soát văn bản', 'Văn phòng', 'Quý II/2026', ''],
    ['4', 'Kiểm tra công vụ', 'Thanh tra', 'Quý II/2026', 'Đã hoàn thành ngày 10/7/2026'],
    ['5', 'Báo cáo kết quả', 'Văn phòng', 'Quý II/2026', 'Chưa hoàn thành'],
  ]);
  const { tasks } = assess(contentOf(criteria, annex), { asOf: asDay('2026-07-15') }).assessment;
  expect(tasks.map(({ status }) => status)).toEqual([
    'done-on-time',
    'done-on-time',
    'overdue',
    'done-late',
    'overdue',
  ]);
});

describe('the heading of a group', () => {
  const under = (heading: string): unknown =>
    tasksOf([
      [heading],
      ['1', 'Xây dựng kế hoạch', 'Văn phòng', null, 'Kế hoạch', 'Đang thực hiện'],
      ['2', 'Tổ chức tập huấn', 'Văn phòng', 'Tháng 9/2026', 'Lớp', 'Đang thực hiện'],
    ]).map(([, , , due, status]) => [due, status]);

  it.each([
    ['A. Nhiệm vụ hoàn thành trong quý I/2026', '2026-03-31', 'overdue'],
    ['B. Nhiệm vụ hoàn thành trước 30/6/2026', '2026-06-29', 'overdue'],
    ['NHIỆM VỤ QUÝ III NĂM 2026', '2026-09-30', 'open'],
    ['II. Các công việc phải hoàn thành trong năm 2026', '2026-12-31', 'open'],
    ['D. Nhiệm vụ thường xuyên trong năm', null, 'continuous'],
  ])('sets the deadline of the tasks that have none: %s', (heading, due, status) => {
    expect(under(heading)).toEqual([
      [due, status],
      ['2026-09-30', 'open'],
    ]);
  });

  it.each([
    'I. CẢI CÁCH THỂ CHẾ',
    'Nhiệm vụ năm 2026',
    'Nhiệm vụ giao bổ sung tháng 3/2026',
    'Nhiệm vụ theo Kế hoạch quý I/2026',
  ])('sets none where it names no limit: %s', (heading) => {
    expect(under(heading)).toEqual([
      [null, 'unknown'],
      ['2026-09-30', 'open'],
    ]);
  });

  it('holds up to the next heading', () => {
    const rows = [
      ['A', 'Nhiệm vụ hoàn thành trong quý I/2026'],
      ['1', 'Xây dựng kế hoạch', 'Văn phòng', null, 'Kế hoạch', 'Đang thực hiện'],
      ['B', 'Nhiệm vụ khác'],
      ['2', 'Tổ chức tập huấn', 'Văn phòng', null, 'Lớp', 'Đang thực hiện'],
    ];
    expect(tasksOf(rows).map(([no, , , due]) => [no, due])).toEqual([
      ['1', '2026-03-31'],
      ['2', null],
    ]);
  });
});

test('a task that goes on in the next row, with nothing merged, is one task', () => {
  const rows = [
    ['1', 'Ban hành quy chế phối hợp với các xã', 'Văn phòng', 'Quý I/2026', 'Quy chế', 'Đã hoàn thành'],
    [null, 'và các cơ quan chuyên ngành trên địa bàn'],
    [null, '- Họp giao ban'],
    [null, 'nhiệm vụ thường xuyên'],
    ['2', 'Tổ chức tập huấn', 'Văn phòng', null, 'Lớp', 'Đã hoàn thành'],
  ];
  expect(tasksOf(rows).map(([no, content]) => [no, content])).toEqual([
    ['1', 'Ban hành quy chế phối hợp với các xã và các cơ quan chuyên ngành trên địa bàn'],
    ['2', 'Tổ chức tập huấn'],
  ]);
});

test('a column "Kết thúc" beside "Bắt đầu" is the deadline', () => {
  const annex = gridOf('Biểu 02', [
    ['TIẾN ĐỘ NHIỆM VỤ NĂM 2026'],
    ['STT', 'Tên nhiệm vụ', 'Chủ trì', 'Kế hoạch', null, 'Tình trạng'],
    [null, null, null, 'Bắt đầu', 'Kết thúc', null],
    ['1', 'Xây dựng kế hoạch', 'Văn phòng', '05/01/2026', '30/01/2026', 'Đã hoàn thành'],
    ['2', 'Tổ chức tập huấn', 'Văn phòng', '02/02/2026', '27/02/2026', 'Đang thực hiện'],
  ]);
  const criteria = gridOf('Tiêu chí', below(['1', 'CHỈ ĐẠO', 1], leafRow('1.1', 'Kế hoạch', 1)));
  const { tasks } = assess(contentOf(criteria, annex), { asOf: asDay('2026-07-15') }).assessment;
  expect(tasks.map(({ task, status }) => [task.deadline.due, status])).toEqual([
    ['2026-01-30', 'done-on-time'],
    ['2026-02-27', 'overdue'],
  ]);
});

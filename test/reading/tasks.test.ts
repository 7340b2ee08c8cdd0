import { assess } from '../../src/assess';
import type { CellRange } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { readProgress } from '../../src/text/progress';
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

/** The tasks of an annex with these rows: number, content, lead, deadline and status. */
function tasksOf(rows: Rows, merges: readonly CellRange[] = []): readonly (readonly (string | null)[])[] {
  const criteria = gridOf('Tiêu chí', below(['1', 'CHỈ ĐẠO', 1], leafRow('1.1', 'Kế hoạch', 1)));
  const annex = { ...gridOf('Danh mục', [['DANH MỤC NHIỆM VỤ NĂM 2026'], HEADER, ...rows]), merges };
  const { assessment } = assess(contentOf(criteria, annex), { asOf: asDay('2026-07-15') });
  return assessment.tasks.map(({ task, status }) => [
    task.no,
    task.content,
    task.lead,
    task.deadline.due,
    status,
  ]);
}

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

import type { Input } from '../../support/criteria-book';
import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';

type TaskRow = readonly Input[];

const task = (
  no: number,
  more: { lead?: string; due?: string; product?: string; status?: string; done?: Input } = {},
): TaskRow => [
  `${no}.`,
  'Xây dựng Kế hoạch tuyên truyền CCHC',
  more.lead ?? 'Văn phòng Sở',
  'Các phòng, đơn vị',
  more.due ?? 'Quý IV/2026',
  more.product ?? 'Kế hoạch',
  more.status ?? '',
  more.done ?? null,
];

/** Tasks that are all done, so many. */
const doneTasks = (count: number): readonly TaskRow[] =>
  Array.from({ length: count }, (_, i) => task(i + 1, { status: 'Hoàn thành', done: '20/11/2026' }));

/** The annex of these examples has five of the columns that "6 rõ" asks for. */
const NO_COLUMNS =
  'info Danh mục nhiệm vụ at Danh mục nhiệm vụ!B4: Danh mục nhiệm vụ không có cột cho người chịu trách nhiệm; thẩm quyền, nên chưa đủ “6 rõ”.';

/** What the checks say of tasks, years and fonts. */
export const TASK_FINDINGS: readonly FindingExamples[] = [
  findings('a task is done in time', 'task-overdue', {
    'it is not done, and its time is up': {
      tasks: [task(1, { due: 'Trước 01/6/2026', status: 'Đang thực hiện' })],
      asOf: '2026-06-01',
      finds: [
        'warning 1 at Danh mục nhiệm vụ!E5: Nhiệm vụ đã quá hạn (hạn 31/5/2026), chưa báo cáo hoàn thành.',
      ],
    },
    'it was done late': {
      tasks: [task(1, { due: 'Quý I/2026', status: 'Hoàn thành', done: '02/4/2026' })],
      finds: ['info 1 at Danh mục nhiệm vụ!E5: Nhiệm vụ hoàn thành ngày 02/4/2026, sau hạn 31/3/2026.'],
    },
    'it was done after a day that was only an estimate': {
      tasks: [
        task(1, {
          due: 'Sau khi có Kế hoạch của UBND tỉnh (dự kiến tháng 01/2026)',
          status: 'Hoàn thành',
          done: '09/02/2026',
        }),
      ],
      finds: [
        'info 1 at Danh mục nhiệm vụ!E5: Nhiệm vụ hoàn thành ngày 09/02/2026, sau thời gian dự kiến 31/01/2026. Nếu thời hạn tính theo văn bản của cấp trên, hãy ghi ngày ban hành văn bản đó ở cột thời gian hoàn thành.',
      ],
    },
    'it was done on the last day': {
      tasks: [task(1, { due: 'Quý I/2026', status: 'Hoàn thành', done: '31/3/2026' })],
      finds: [],
    },
    'there is time left': { tasks: [task(1)], asOf: '2026-06-01', finds: [] },
    'S3: turns of a report were missed, though the year is not over': {
      tasks: [task(1, { due: 'Ngày 14 tháng cuối quý', status: 'Đã hoàn thành quý I' })],
      asOf: '2026-07-15',
      finds: [
        'warning 1 at Danh mục nhiệm vụ!E5: Nhiệm vụ có 1 kỳ đã quá hạn, chưa báo hoàn thành (hạn 14/6/2026).',
      ],
    },
    'S3: all turns until now are reported': {
      tasks: [task(1, { due: 'Quý I, II, III, IV/2026', status: 'Đã hoàn thành quý I, II' })],
      asOf: '2026-07-15',
      finds: [],
    },
    'it waits for an event': {
      tasks: [task(1, { due: 'Sau khi có Kế hoạch của UBND tỉnh (dự kiến quý I/2026)' })],
      finds: [],
    },
  }),
  findings('nothing is done before it is', 'task-done-in-future', {
    'a mistyped year': {
      tasks: [task(1, { due: 'Quý II/2026', status: 'Đã hoàn thành', done: '28/5/2062' })],
      finds: [
        'warning 1 at Danh mục nhiệm vụ!H5: Nhiệm vụ ghi hoàn thành ngày 28/5/2062, sau ngày đánh giá 31/12/2026. Hãy kiểm tra ngày hoàn thành.',
      ],
    },
    'a plan in the column of what was done': {
      tasks: [task(1, { due: 'Trước 31/12/2026', done: '15/12/2026' })],
      asOf: '2026-06-30',
      finds: [
        'warning 1 at Danh mục nhiệm vụ!H5: Nhiệm vụ ghi hoàn thành ngày 15/12/2026, sau ngày đánh giá 30/6/2026. Hãy kiểm tra ngày hoàn thành.',
      ],
    },
    'on the day of judgement': { tasks: [task(1, { status: 'Hoàn thành', done: '31/12/2026' })], finds: [] },
  }),
  findings('a deadline is understood', 'deadline-unreadable', {
    'no day can be told': {
      tasks: [task(1), task(2, { due: 'mùa mưa tới' })],
      finds: [
        'warning 2 at Danh mục nhiệm vụ!E6: Thời gian hoàn thành “mùa mưa tới” không xác định được ngày đến hạn.',
      ],
    },
    'it goes on all the time': { tasks: [task(1, { due: 'Thường xuyên' })], finds: [] },
    'it recurs': { tasks: [task(1, { due: 'Định kỳ hằng quý', status: 'Đã hoàn thành' })], finds: [] },
    'it waits for an event': { tasks: [task(1, { due: 'Sau khi UBND tỉnh ban hành kế hoạch' })], finds: [] },
    'it is empty, which is another finding': { tasks: [task(1, { due: '' })], finds: [] },
  }),
  findings('a task is clear: who, what, when', 'task-not-six-clear', {
    'nobody leads it': {
      tasks: [task(1, { lead: '' })],
      finds: [NO_COLUMNS, 'info 1 at Danh mục nhiệm vụ!B5: Nhiệm vụ chưa rõ đơn vị chủ trì.'],
    },
    'it has neither deadline nor product': {
      tasks: [task(1, { due: '', product: '' })],
      finds: [
        NO_COLUMNS,
        'info 1 at Danh mục nhiệm vụ!B5: Nhiệm vụ chưa rõ thời gian hoàn thành.',
        'info 1 at Danh mục nhiệm vụ!B5: Nhiệm vụ chưa rõ sản phẩm, kết quả.',
      ],
    },
    'what the annex has no column for is said once': { tasks: [task(1), task(2)], finds: [NO_COLUMNS] },
    'there are no tasks': { tasks: [], finds: [] },
  }),
  findings('the figures of the plan are those of its annex', 'task-count-mismatch', {
    '11 of 13 against 13 of 13 in the annex': {
      tasks: doneTasks(13),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!F8: Tiêu chí ghi 11/13 nhiệm vụ, danh mục nhiệm vụ có 13/13 nhiệm vụ hoàn thành.',
      ],
    },
    '11 of 13 in both': { tasks: [...doneTasks(11), task(12), task(13)], finds: [] },
    'a criterion about another plan': {
      tasks: doneTasks(2),
      rows: exampleRows({ '1.1.2': { name: 'Mức độ hoàn thành kế hoạch tuyên truyền CCHC' } }),
      finds: [],
    },
  }),
  findings('the annex offers what is missing', 'missing-input', {
    'nothing is filled in for the plan': {
      tasks: [...doneTasks(11), task(12), task(13)],
      rows: exampleRows({ '1.1.2': { total: null, achieved: null }, '1.2.2': { achieved: 1 } }),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!F8: Chưa có số liệu. Danh mục nhiệm vụ có 11/13 nhiệm vụ hoàn thành: có thể nhập tổng số 13 và kết quả 11.',
      ],
    },
  }),
  findings('a unit has one name', 'unit-name-differs', {
    'a letter less in one of three': {
      tasks: [
        task(1, { lead: 'Phòng Chuyển đổi số' }),
        task(2, { lead: 'Phòng Chuyển đổi số' }),
        task(3, { lead: 'Phòng Chuyên đổi số' }),
      ],
      finds: [
        'info 3 at Danh mục nhiệm vụ!B7: Tên “Phòng Chuyên đổi số” gần giống “Phòng Chuyển đổi số”. Nếu là một đơn vị, hãy ghi thống nhất một tên.',
      ],
    },
    'other capitals': {
      tasks: [
        task(1, { lead: 'Phòng Quản lý Chuyên ngành' }),
        task(2, { lead: 'Phòng quản lý Chuyên ngành' }),
      ],
      finds: [
        'info 2 at Danh mục nhiệm vụ!B6: Tên “Phòng quản lý Chuyên ngành” gần giống “Phòng Quản lý Chuyên ngành”. Nếu là một đơn vị, hãy ghi thống nhất một tên.',
      ],
    },
    'two units in one cell': {
      tasks: [
        task(1, { lead: 'Văn phòng Sở; Phòng Chuyển đổi số' }),
        task(2, { lead: 'Phòng Chuyển đổi số' }),
      ],
      finds: [],
    },
    'units that are only alike': {
      tasks: [task(1, { lead: 'Phòng Kế hoạch' }), task(2, { lead: 'Phòng Công nghệ' })],
      finds: [],
    },
    'short names that differ by a letter': {
      tasks: [task(1, { lead: 'Phòng A' }), task(2, { lead: 'Phòng B' })],
      finds: [],
    },
  }),
  findings('sheets are of the assessment year', 'year-differs', {
    'the sheet says 2025': {
      title: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025',
      year: 2026,
      finds: ['warning Bộ tiêu chí: Trang tính “Bộ tiêu chí” ghi năm 2025, khác năm đánh giá 2026.'],
    },
    'both say 2026': { finds: [] },
    'the sheet names no year': { title: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC', finds: [] },
  }),
  findings('text is Unicode', 'legacy-font-encoding', {
    'a row in .VnTime': {
      change: (content) => ({
        ...content,
        grids: content.grids.map((grid, index) =>
          index === 0
            ? {
                ...grid,
                legacyFonts: [
                  { row: 7, column: 1, font: '.VnTime' },
                  { row: 7, column: 3, font: '.VnTime' },
                ],
              }
            : grid,
        ),
      }),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!B8: Chữ dùng phông .VnTime thuộc bảng mã cũ nên không đọc được chắc chắn. Hãy chuyển sang Unicode.',
      ],
    },
    'all in Unicode fonts': { finds: [] },
  }),
];

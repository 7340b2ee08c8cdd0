import { day } from './sheet-fixture';
import type { SheetFixture } from './sheet-fixture';

/** The annex begins with the deadline and ends with the number; its status column says in words how far things are. */
export const TASKS_NUMBER_LAST: SheetFixture = {
  title: 'task annex with the deadline first and the number last, real dates, progress in words',
  sheets: [
    {
      sheet: 'Chấm điểm CCHC',
      rows: [
        ['CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['Đơn vị: Sở Giáo dục và Đào tạo'],
        [
          'Mã số',
          'Tiêu chí, tiêu chí thành phần',
          'Điểm tối đa',
          'Cách chấm',
          'Tổng số',
          'Đã đạt',
          'Điểm tự chấm',
        ],
        ['1', 'Kế hoạch CCHC', 5],
        ['1.1', 'Ban hành kế hoạch', 1, 'Kịp thời: 1 điểm; chậm: 0 điểm', null, 'Kịp thời'],
        [
          '1.2',
          'Mức độ hoàn thành nhiệm vụ trong kế hoạch CCHC',
          4,
          'Từ 80% đến 100%: (b/a) x điểm tối đa; dưới 80%: 0 điểm',
          8,
          7,
        ],
      ],
    },
    {
      sheet: 'Kế hoạch năm',
      rows: [
        ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [
          'Thời hạn hoàn thành',
          'Nội dung nhiệm vụ',
          'Người phụ trách',
          'Đơn vị chủ trì',
          'Tiến độ thực hiện',
          'STT',
        ],
        [
          day('2026-03-31'),
          'Xây dựng kế hoạch kiểm tra',
          'Chánh Văn phòng',
          'Văn phòng',
          'Đã hoàn thành ngày 25/3/2026',
          1,
        ],
        ['Quý I năm 2026', 'Rà soát quy chế làm việc', 'Chánh Văn phòng', null, 'Hoàn thành muộn', 2],
        [
          'Tháng 5',
          'Tập huấn dịch vụ công trực tuyến',
          'Trưởng phòng',
          'Văn phòng; Phòng Giáo dục tiểu học',
          'Chưa thực hiện',
          3,
        ],
        ['6 tháng đầu năm', 'Kiểm tra công vụ', 'Chánh Thanh tra', 'Thanh tra', 'Đang thực hiện', 4],
        ['Trước 15/7', 'Báo cáo sơ kết', 'Chánh Văn phòng', 'Văn phòng', 'Đang thực hiện', 5],
        [
          'Thường xuyên trong năm',
          'Giải quyết thủ tục hành chính',
          'Trưởng phòng',
          'Các phòng chuyên môn',
          'Đang thực hiện',
          6,
        ],
        [
          'Sau khi Trung ương ban hành hướng dẫn',
          'Sắp xếp đơn vị trực thuộc',
          'Trưởng phòng',
          'Phòng Tổ chức cán bộ',
          'Chưa thực hiện',
          7,
        ],
        [
          'Năm 2026',
          'Số hóa học bạ',
          'Trưởng phòng',
          'Phòng Giáo dục trung học',
          'Đã hoàn thành ngày 15/6/2026',
          8,
        ],
      ],
      merges: ['A1:F1', 'D3:D4'],
    },
  ],
  expected: {
    source: { criteriaSheet: 'Chấm điểm CCHC', taskSheet: 'Kế hoạch năm' },
    total: { max: 5, self: 4.5, index: 90 },
    criteria: {
      '1.1': { state: 'scored', self: 1, max: 1 },
      '1.2': { state: 'scored', self: 3.5, max: 4 },
    },
    tasks: {
      asOf: '2026-06-30',
      total: 8,
      done: 3,
      items: [
        { no: '1', due: '2026-03-31', status: 'done-on-time' },
        { no: '2', due: '2026-03-31', status: 'done-late' },
        { no: '3', due: '2026-05-31', status: 'overdue' },
        { no: '4', due: '2026-06-30', status: 'open' },
        { no: '5', due: '2026-07-14', status: 'open' },
        { no: '6', due: null, status: 'continuous' },
        { no: '7', due: null, status: 'waiting' },
        { no: '8', due: '2026-12-31', status: 'done-on-time' },
      ],
    },
    findings: ['task-overdue:3', 'task-count-mismatch:1.2'],
    noFindings: ['deadline-unreadable:1', 'deadline-unreadable:3'],
  },
};

import type { SheetFixture } from './sheet-fixture';

export const NAMES_WITH_THEIR_CODES: SheetFixture = {
  title:
    'company: Tiêu chí 1: … as the name, the scale behind the figures, points of the department and of the board',
  sheets: [
    {
      sheet: 'KPI',
      // prettier-ignore
      rows: [
        ['BẢNG KPI CÔNG TY NĂM 2025'],
        ['Mục tiêu', 'Trọng số (điểm)', 'Kế hoạch năm', 'Thực hiện năm', 'Cách tính điểm', 'Điểm phòng tự xác định', 'Điểm Ban giám đốc duyệt'],
        ['Tiêu chí 1: Doanh thu (tỷ đồng)', 40, 500, 450, 'Điểm = Thực hiện / Kế hoạch × 40, không quá 40 điểm'],
        ['Tiêu chí 2: Khách hàng mới', 30, 200, 210, 'Điểm = Thực hiện / Kế hoạch × 30, không quá 30 điểm'],
        ['Tiêu chí 3: Khiếu nại của khách hàng', 20, null, null, 'Không có: 20 điểm; mỗi khiếu nại trừ 5 điểm', 15],
        ['Tiêu chí 4: Đào tạo nội bộ', 10, null, null, 'Từ 4 lớp: 10 điểm; 2 - 3 lớp: 5 điểm; dưới 2 lớp: 0 điểm', 10, 5],
        ['Tổng', 100],
      ],
    },
  ],
  expected: {
    total: { max: 100, selfMax: 100, self: 91 },
    fields: {
      '1': { max: 40, self: 36 },
      '2': { max: 30, self: 30 },
      '3': { max: 20, self: 15 },
      '4': { max: 10, self: 10 },
    },
    ordered: [
      ['Doanh thu (tỷ đồng)', 36],
      ['Khách hàng mới', 30],
      ['Khiếu nại của khách hàng', 15],
      ['Đào tạo nội bộ', 10],
    ],
  },
};

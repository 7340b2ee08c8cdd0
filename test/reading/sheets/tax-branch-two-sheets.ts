import type { SheetFixture } from './sheet-fixture';

export const TAX_BRANCH_TWO_SHEETS: SheetFixture = {
  title:
    'tax branch: the score before the maximum, signs of comparison in the scales, fields on several sheets',
  sheets: [
    {
      sheet: 'Phần 1',
      // prettier-ignore
      rows: [
        ['CỤC THUẾ TỈNH\nCHI CỤC THUẾ KHU VỰC'],
        ['BẢNG CHẤM ĐIỂM CCHC - PHẦN 1: CÔNG TÁC NGHIỆP VỤ'],
        [],
        ['Mã số', 'Chỉ tiêu', 'Chi cục tự chấm', 'Điểm chuẩn', 'Thang điểm chi tiết', 'Phải thực hiện (a)', 'Đã thực hiện (b)', 'Tỷ lệ thực hiện', 'Căn cứ xác định'],
        ['A', 'Thủ tục hành chính thuế', null, 9],
        ['A.1', 'Hồ sơ hoàn thuế giải quyết đúng hạn', null, 3, '(b/a) × điểm chuẩn; a là số hồ sơ phải giải quyết, b là số hồ sơ giải quyết đúng hạn', 122, 118],
        ['A.2', 'Hồ sơ đăng ký thuế qua mạng', null, 3, '≥ 95%: 3 điểm; từ 85% đến dưới 95%: 2 điểm; < 85%: 0 điểm', null, null, '94,2%', 'Ứng dụng TMS'],
        ['A.3', 'Niêm yết thủ tục hành chính thuế', 1, 1, 'Có niêm yết: 1 điểm; Không niêm yết: 0 điểm'],
        ['A.4', 'Văn bản trả lời người nộp thuế chậm', null, 2, 'Mỗi văn bản trả lời chậm trừ 0,3 điểm, trừ tối đa 2 điểm; b là số văn bản trả lời chậm', null, 4],
        [null, 'Cộng A', null, 9],
        ['B', 'Kê khai, quản lý nợ', null, 8],
        ['B.1', 'Tờ khai thuế nộp điện tử', null, 4, '≥ 99%: 4 điểm; từ 95% đến dưới 99%: 2 điểm; < 95%: 0 điểm', '6.480', '6.447'],
        ['B.2', 'Ban hành thông báo nợ thuế hằng tháng', '1,0', 2, 'Đủ và đúng hạn: 2 điểm; Đủ nhưng có thông báo chậm: 1 điểm; Không đủ: 0 điểm'],
        ['B.3', 'Thu nợ thuế đạt chỉ tiêu giao', null, 2, 'Đạt chỉ tiêu: 2 điểm; Không đạt chỉ tiêu: 0 điểm'],
        [null, 'Cộng B', null, 8],
      ],
      merges: ['A1:B1', 'A2:I2'],
    },
    {
      sheet: 'Phần 2',
      // prettier-ignore
      rows: [
        ['BẢNG CHẤM ĐIỂM CCHC - PHẦN 2: TỔ CHỨC BỘ MÁY VÀ HIỆN ĐẠI HÓA'],
        [],
        [],
        ['Mã số', 'Chỉ tiêu', 'Chi cục tự chấm', 'Điểm chuẩn', 'Thang điểm chi tiết', 'Phải thực hiện (a)', 'Đã thực hiện (b)', 'Tỷ lệ thực hiện', 'Căn cứ xác định'],
        ['C', 'Tổ chức bộ máy, công chức', null, 7],
        ['C.1', 'Luân phiên, luân chuyển công chức', 2, 2, 'Hoàn thành kế hoạch: 2 điểm; Không hoàn thành kế hoạch: 0 điểm', null, null, null, 'QĐ luân chuyển'],
        ['C.2', 'Công chức tham gia tập huấn nghiệp vụ', null, 3, '(b/a) × điểm chuẩn; a là tổng số công chức, b là số công chức tham gia tập huấn', '64', '57'],
        ['C.3', 'Kiểm tra nội bộ việc thi hành công vụ', null, 2, 'Có kiểm tra: 2 điểm; Không kiểm tra: 0 điểm'],
        [null, 'Cộng C', null, 7],
        ['D', 'Hiện đại hóa', null, 8],
        ['D.1', 'Hộ kinh doanh sử dụng hóa đơn điện tử từ máy tính tiền', null, 4, '≥ 90%: 4 điểm; từ 70% đến dưới 90%: 2,5 điểm; từ 50% đến dưới 70%: 1 điểm; < 50%: 0 điểm', '1.250', '860'],
        ['D.2', 'Cài đặt ứng dụng thuế trên thiết bị di động', null, 2, '(b/a) × điểm chuẩn; a là số cá nhân kinh doanh, b là số cá nhân kinh doanh đã cài đặt', '4.600', '3.105'],
        ['D.3', 'Họp không giấy tờ', 0, 2, 'Đã triển khai: 2 điểm; Chưa triển khai: 0 điểm'],
        [null, 'Cộng D', null, 8],
        [null, 'TỔNG CỘNG (A+B+C+D)', null, 32],
        [],
        [null, null, null, null, null, null, 'CHI CỤC TRƯỞNG'],
      ],
      merges: ['A1:I1', 'G17:I17'],
    },
  ],
  expected: {
    total: { max: 32, self: 17.72 },
    fields: {
      '1': { max: 9, self: 6.7 },
      '2': { max: 8, self: 5 },
      '3': { max: 7, self: 4.67 },
      '4': { max: 8, self: 1.35 },
    },
    ordered: [
      ['Hồ sơ hoàn thuế giải quyết đúng hạn', 2.9],
      ['Hồ sơ đăng ký thuế qua mạng', 2],
      ['Niêm yết thủ tục hành chính thuế', 1],
      ['Văn bản trả lời người nộp thuế chậm', 0.8],
      ['Tờ khai thuế nộp điện tử', 4],
      ['Ban hành thông báo nợ thuế hằng tháng', 1],
      ['Thu nợ thuế đạt chỉ tiêu giao', null],
      ['Luân phiên, luân chuyển công chức', 2],
      ['Công chức tham gia tập huấn nghiệp vụ', 2.67],
      ['Kiểm tra nội bộ việc thi hành công vụ', null],
      // “1.250” alone is asked about (decision 0246): worth 1.
      ['Hộ kinh doanh sử dụng hóa đơn điện tử từ máy tính tiền', null],
      ['Cài đặt ứng dụng thuế trên thiết bị di động', 1.35],
      ['Họp không giấy tờ', 0],
    ],
    noFindings: ['row-not-placed', 'duplicate-code', 'sum-mismatch', 'code-unreadable'],
  },
};

import type { SheetFixture } from './sheet-fixture';

const SURVEY = 'Xác định qua điều tra xã hội học';

/** Parts A and B, Roman fields, and codes that begin again at 1 in each field: a leaf is known by its path. */
export const ROMAN_FIELDS_RESTARTING: SheetFixture = {
  title: 'lettered parts, Roman fields, criteria that restart at 1 in each field',
  sheets: [
    {
      sheet: 'Phu luc 2',
      rows: [
        ['PHỤ LỤC 2'],
        ['Bộ chỉ số cải cách hành chính của các cơ quan chuyên môn thuộc UBND tỉnh'],
        [],
        [
          'Số TT',
          'Nội dung đánh giá',
          'Điểm tối đa',
          'Tổng số (a)',
          'Thực hiện (b)',
          'Cách chấm điểm',
          'Điểm đơn vị tự chấm',
        ],
        ['A', 'PHẦN ĐƠN VỊ TỰ ĐÁNH GIÁ', 20],
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 8],
        ['1', 'Kế hoạch cải cách hành chính', 3],
        ['1.1', 'Ban hành kế hoạch cải cách hành chính năm', 1, null, 'Có', 'Có: 1 điểm; không: 0 điểm'],
        ['1.2', 'Hoàn thành kế hoạch', 2, 15, 13, 'Từ 80% đến 100%: b/a x điểm tối đa; dưới 80%: 0 điểm'],
        ['2', 'Chế độ báo cáo', 5],
        ['2.1', 'Số lượng báo cáo', 2, null, 1, 'Thiếu 01 báo cáo trừ 0,5 điểm'],
        ['2.2', 'Thời hạn gửi báo cáo', 3, null, 0, 'Mỗi báo cáo gửi chậm trừ 1 điểm'],
        ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 12],
        ['1', 'Công khai thủ tục hành chính', 4],
        ['1.1', 'Công khai tại Bộ phận Một cửa', 2, 85, 85, '(b/a) x điểm tối đa'],
        ['1.2', 'Công khai trên Cổng Dịch vụ công', 2, 85, 68, '(b/a) x điểm tối đa'],
        ['2', 'Giải quyết thủ tục hành chính', 5],
        ['2.1', 'Hồ sơ đúng hạn', 5, 640, 633, 'Từ 95% đến 100%: b/a x điểm tối đa; dưới 95%: 0 điểm'],
        ['3', 'Phản ánh, kiến nghị được xử lý', 3, 12, 9, '(b/a) x điểm tối đa'],
        ['B', 'PHẦN ĐIỀU TRA XÃ HỘI HỌC', 10],
        ['1', 'Mức độ hài lòng của người dân', 6, null, null, SURVEY],
        ['2', 'Mức độ hài lòng của doanh nghiệp', 4, null, null, SURVEY],
        [null, 'Tổng cộng (A + B)', 30],
      ],
      bold: ['A5:C6', 'A13:C13', 'A20:C20'],
    },
  ],
  expected: {
    total: { max: 30, selfMax: 20, applicableMax: 20, self: 18.03, index: 90.15 },
    ordered: [
      ['Ban hành kế hoạch cải cách hành chính năm', 1],
      ['Hoàn thành kế hoạch', 1.73],
      ['Số lượng báo cáo', 1.5],
      ['Thời hạn gửi báo cáo', 3],
      ['Công khai tại Bộ phận Một cửa', 2],
      ['Công khai trên Cổng Dịch vụ công', 1.6],
      ['Hồ sơ đúng hạn', 4.95],
      ['Phản ánh, kiến nghị được xử lý', 2.25],
      ['Mức độ hài lòng của người dân', null],
      ['Mức độ hài lòng của doanh nghiệp', null],
    ],
    noFindings: ['sum-mismatch', 'duplicate-code', 'unreadable-rule', 'missing-input'],
  },
};

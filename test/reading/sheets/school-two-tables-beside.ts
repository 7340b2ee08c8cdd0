import type { SheetFixture } from './sheet-fixture';

export const SCHOOL_TWO_TABLES_BESIDE: SheetFixture = {
  title: 'school: two tables beside each other, the right one with its columns in another order',
  sheets: [
    {
      sheet: 'Chấm',
      // prettier-ignore
      rows: [
        ['TRƯỜNG TIỂU HỌC AN LẠC'],
        ['BẢNG CHẤM THI ĐUA NĂM HỌC 2025 - 2026'],
        [],
        ['TT', 'Việc thi đua', 'Chuẩn', 'Cách cho điểm', 'Trường ghi', 'Phường cho điểm', null, 'TT', 'Việc thi đua', 'Cách cho điểm', 'Chuẩn', 'Trường ghi'],
        ['I', 'DẠY VÀ HỌC', 20, null, null, null, null, 'III', 'CƠ SỞ VẬT CHẤT', null, 15],
        [1, 'Tỷ lệ học sinh hoàn thành chương trình lớp học', 8, 'Điểm = tỷ lệ hoàn thành × 8', '99,2%', 7.9, null, 1, 'Phòng học đạt chuẩn', 'Điểm = số phòng đạt chuẩn/tổng số phòng × 6', 6, '22/24'],
        [2, 'Giờ dạy có ứng dụng công nghệ thông tin', 6, 'Từ 70% trở lên: 6 điểm; từ 50% đến dưới 70%: 4 điểm; dưới 50%: 2 điểm', '64%', 4, null, 2, 'Thư viện trường học', 'Đạt mức độ 2: 5 điểm; đạt mức độ 1: 3 điểm; chưa đạt: 0 điểm', 5, 'Đạt mức độ 1'],
        [3, 'Giáo viên giỏi cấp tỉnh (người)', 6, 'Mỗi giáo viên được 2 điểm, tối đa 6 điểm', 2, 2, null, 3, 'Bếp ăn bán trú', 'Có giấy chứng nhận an toàn thực phẩm: 4 điểm; không có giấy chứng nhận: 0 điểm', 4],
        ['II', 'NỀN NẾP, KỶ CƯƠNG', 15, null, null, null, null, 'IV', 'PHỐI HỢP VỚI GIA ĐÌNH', null, 10],
        [1, 'Hồ sơ chuyên môn nộp chậm (bộ)', 5, 'Mỗi bộ trừ 0,5 điểm', 3, null, null, 1, 'Họp cha mẹ học sinh (lần)', 'Từ 03 lần trở lên: 4 điểm; 02 lần: 3 điểm; 01 lần: 1 điểm; không họp: 0 điểm', 4, 3],
        [2, 'Học sinh vi phạm an toàn giao thông (em)', 5, 'Không có em nào: 5 điểm; 01 em: 3 điểm; từ 02 em trở lên: 0 điểm', 1, null, null, 2, 'Quỹ khuyến học', 'Đạt chỉ tiêu: 3 điểm; không đạt chỉ tiêu: 1 điểm', 3, 'Đạt chỉ tiêu'],
        [3, 'Vệ sinh trường lớp', 5, 'Tốt: 5 điểm; Khá: 3 điểm; Trung bình: 1 điểm', 'Khá', null, null, 3, 'Phản ánh đúng của phụ huynh (lượt)', 'Mỗi lượt phản ánh trừ 0,75 điểm', 3, 2],
        [null, 'Cộng bảng bên trái', 35, null, null, null, null, null, 'Cộng bảng bên phải', null, 25],
        [],
        ['TỔNG ĐIỂM HAI BẢNG: 60'],
        [],
        [null, null, null, null, null, null, null, null, 'Ngày 12 tháng 12 năm 2026'],
        [null, 'CHỦ TỊCH CÔNG ĐOÀN', null, null, null, null, null, null, 'HIỆU TRƯỞNG'],
        [],
        [],
        [null, null, null, null, null, null, null, null, '(Đã ký)'],
      ],
      merges: ['A1:L1', 'A2:L2', 'A15:L15'],
    },
    {
      sheet: 'Việc cần làm',
      // prettier-ignore
      rows: [
        ['TT', 'Nội dung', 'Người phụ trách', 'Thời hạn'],
        [1, 'Hoàn thiện hồ sơ thư viện mức độ 2', 'Cán bộ thư viện', 'Tháng 3/2026'],
        [2, 'Sửa chữa hai phòng học', 'Tổ Văn phòng', 'Quý II/2026'],
      ],
    },
  ],
  expected: {
    total: { max: 60.0, self: 42.44 },
    fields: {
      '1': { max: 20, self: 15.94 },
      '2': { max: 15, self: 9.5 },
      '3': { max: 15, self: 8.5 },
      '4': { max: 10, self: 8.5 },
    },
    ordered: [
      ['Tỷ lệ học sinh hoàn thành chương trình lớp học', 7.94],
      ['Giờ dạy có ứng dụng công nghệ thông tin', 4],
      ['Giáo viên giỏi cấp tỉnh (người)', 4],
      ['Hồ sơ chuyên môn nộp chậm (bộ)', 3.5],
      ['Học sinh vi phạm an toàn giao thông (em)', 3],
      ['Vệ sinh trường lớp', 3],
      ['Phòng học đạt chuẩn', 5.5],
      ['Thư viện trường học', 3],
      ['Bếp ăn bán trú', null],
      ['Họp cha mẹ học sinh (lần)', 4],
      ['Quỹ khuyến học', 3],
      ['Phản ánh đúng của phụ huynh (lượt)', 1.5],
    ],
    noFindings: ['row-not-placed', 'duplicate-code', 'sum-mismatch', 'code-unreadable'],
  },
};

import type { SheetFixture } from './sheet-fixture';

export const NEWSPAPER_CODES_LAST_PARTS_IN_TURN: SheetFixture = {
  title: 'newspaper: columns from right to left, codes with commas, parts on several sheets',
  sheets: [
    {
      sheet: 'P1 - Nội dung',
      // prettier-ignore
      rows: [
        [null, null, null, null, null, null, null, null, 'BÁO DUYÊN HÀ'],
        [null, null, null, null, null, null, null, null, 'PHẦN THỨ NHẤT - TỰ CHẤM NĂM 2026'],
        [],
        ['Ghi chú', 'Nơi để hồ sơ', 'Tòa soạn báo số', null, null, 'Cách chấm', 'Điểm năm 2025', 'Thang', 'Đầu việc', 'Mã số'],
        [null, null, 'Tỷ lệ', 'Thực tế', 'Được giao'],
        [null, null, null, null, null, null, null, 11, 'CHẤT LƯỢNG NỘI DUNG', '1'],
        [null, null, null, 151, 156, 'Điểm = số kỳ đã phát hành/số kỳ được giao × 4', 3.2, 4, 'Hoàn thành số kỳ báo in', '1,1'],
        ['Trừ đến hết điểm', null, null, 1, null, 'Mỗi tin, bài trừ 1 điểm', 2.4, 3, 'Tin, bài phải cải chính', '1,2'],
        ['Tính giải cao nhất', null, null, 'Giải cấp tỉnh', null, 'Giải cấp quốc gia: 4 điểm; giải cấp tỉnh: 2 điểm; không có giải: 0 điểm', 3.2, 4, 'Tác phẩm đoạt giải báo chí', '1,3'],
        [null, null, null, null, null, null, null, 11, 'BÁO ĐIỆN TỬ', '2'],
        [null, null, 0.47, null, null, 'Từ 50% trở lên: 3 điểm; từ 30% đến dưới 50%: 2 điểm; dưới 30%: 1 điểm', 2.4, 3, 'Tỷ lệ bài có nội dung đa phương tiện', '2,1'],
        ['Không quá 4 điểm', null, '108%', null, null, 'Điểm = tỷ lệ thực hiện chỉ tiêu × 4', 3.2, 4, 'Lượt truy cập so với chỉ tiêu', '2,2'],
        ['Chờ số liệu phòng Bạn đọc', null, null, null, null, 'Điểm = số thư phản hồi đúng hạn/tổng số thư × 2', 1.6, 2, 'Thư bạn đọc được phản hồi đúng hạn', '2,3'],
        [null, null, null, 2, null, 'Mỗi sự cố trừ 0,4 điểm', 1.6, 2, 'Sự cố phải gỡ bài do lỗi kỹ thuật', '2,4'],
        [null, null, null, null, null, null, null, 22, 'Cộng phần thứ nhất'],
      ],
      merges: ['A4:A5', 'B4:B5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:I5', 'J4:J5', 'C4:E4'],
      numberFormats: { C11: '0.0%' },
    },
    {
      sheet: 'P2 - Quản trị',
      // prettier-ignore
      rows: [
        [null, null, null, null, null, null, null, null, 'BÁO DUYÊN HÀ'],
        [null, null, null, null, null, null, null, null, 'PHẦN THỨ HAI - TỰ CHẤM NĂM 2026'],
        [],
        ['Ghi chú', 'Nơi để hồ sơ', 'Tòa soạn báo số', null, null, 'Cách chấm', 'Điểm năm 2025', 'Thang', 'Đầu việc', 'Mã số'],
        [null, null, 'Tỷ lệ', 'Thực tế', 'Được giao'],
        [null, null, null, null, null, null, null, 8, 'QUẢN TRỊ TÒA SOẠN', '3'],
        [null, null, null, 'Đã ban hành và công khai', null, 'Đã ban hành và công khai: 2 điểm; đã ban hành nhưng chưa công khai: 1 điểm; chưa ban hành: 0 điểm', 1.6, 2, 'Quy chế chi nhuận bút', '3,1'],
        [null, null, null, 22, 27, 'Điểm = số người có thẻ/tổng số phóng viên × 3', 2.4, 3, 'Phóng viên được cấp thẻ nhà báo', '3,2'],
        [null, null, null, 2, null, 'Mỗi lớp được 1 điểm, tối đa 3 điểm', 2.4, 3, 'Lớp bồi dưỡng nghiệp vụ', '3,3'],
        [null, null, null, null, null, null, null, 10, 'TÀI CHÍNH, QUẢNG CÁO', '4'],
        [null, null, 0.913, null, null, 'Từ 100% trở lên: 5 điểm; từ 80% đến dưới 100%: 3 điểm; dưới 80%: 1 điểm', 4, 5, 'Doanh thu quảng cáo so với kế hoạch', '4,1'],
        [null, null, null, 'Không có nợ', null, 'Không có nợ: 2 điểm; có nợ: 0 điểm', 1.6, 2, 'Nợ thuế quá hạn', '4,2'],
        [null, null, null, 2250, 2400, 'Điểm = số đã giải ngân/số được giao × 3', 2.4, 3, 'Giải ngân kinh phí đặt hàng (triệu đồng)', '4,3'],
        [null, null, null, null, null, null, null, 18, 'Cộng phần thứ hai'],
        [null, null, null, null, null, null, null, 40, 'Tổng hai phần'],
        [],
        [null, null, null, null, null, null, null, null, 'Ngày 12 tháng 12 năm 2026'],
        [null, null, null, 'THƯ KÝ TÒA SOẠN', null, null, null, null, 'TỔNG BIÊN TẬP'],
        [],
        [],
        [null, null, null, null, null, null, null, null, '(Đã ký)'],
      ],
      merges: ['A4:A5', 'B4:B5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:I5', 'J4:J5', 'C4:E4'],
      numberFormats: { C11: '0.0%' },
    },
    {
      sheet: 'Hồ sơ',
      // prettier-ignore
      rows: [
        ['Mã số', 'Tên hồ sơ', 'Tủ'],
        ['1,1', 'Sổ theo dõi phát hành', 'Tủ 2'],
        ['3,1', 'Quy chế chi nhuận bút', 'Tủ 4'],
      ],
    },
  ],
  expected: {
    total: { max: 40.0, self: 25.32 },
    fields: {
      '1': { max: 11, self: 7.87 },
      '2': { max: 11, self: 3.2 },
      '3': { max: 8, self: 6.44 },
      '4': { max: 10, self: 7.81 },
    },
    ordered: [
      ['Hoàn thành số kỳ báo in', 3.87],
      ['Tin, bài phải cải chính', 2],
      ['Tác phẩm đoạt giải báo chí', 2],
      ['Tỷ lệ bài có nội dung đa phương tiện', 2],
      // 108 % of the plan: its cap stands in the notes only, so it is asked about. Worth 4.
      ['Lượt truy cập so với chỉ tiêu', null],
      ['Thư bạn đọc được phản hồi đúng hạn', null],
      ['Sự cố phải gỡ bài do lỗi kỹ thuật', 1.2],
      ['Quy chế chi nhuận bút', 2],
      ['Phóng viên được cấp thẻ nhà báo', 2.44],
      ['Lớp bồi dưỡng nghiệp vụ', 2],
      ['Doanh thu quảng cáo so với kế hoạch', 3],
      ['Nợ thuế quá hạn', 2],
      ['Giải ngân kinh phí đặt hàng (triệu đồng)', 2.81],
    ],
    noFindings: ['row-not-placed', 'duplicate-code', 'sum-mismatch', 'code-unreadable'],
  },
};

import type { SheetFixture } from './sheet-fixture';

export const WATERWORKS_FIVE_SHEETS_FIVE_LAYOUTS: SheetFixture = {
  title: 'waterworks: five fields on several sheets, each laid out otherwise, beside a summary and tasks',
  sheets: [
    {
      sheet: 'Tổng hợp',
      // prettier-ignore
      rows: [
        ['CÔNG TY TNHH MỘT THÀNH VIÊN CẤP NƯỚC THANH XUYÊN'],
        ['TỔNG HỢP ĐIỂM NĂM 2026'],
        [],
        ['TT', 'Nhóm chỉ tiêu', 'Điểm cao nhất', 'Điểm tự chấm'],
        [1, 'Sản xuất kinh doanh', 25],
        [2, 'Khách hàng', 20],
        [3, 'Tài chính', 20],
        [4, 'Con người', 15],
        [5, 'Quản trị', 20],
        [null, 'Cộng', 100],
      ],
    },
    {
      sheet: '1. SXKD',
      // prettier-ignore
      rows: [
        [],
        ['NHÓM 1. SẢN XUẤT KINH DOANH (25 điểm)'],
        [],
        ['Mã KPI', 'Chỉ tiêu', 'Điểm cao nhất', 'Kế hoạch', 'Thực hiện', 'Công thức chấm'],
        ['TC-11', 'Sản lượng nước thương phẩm (nghìn m3)', 10, 5200, 5044, 'Điểm = thực hiện/kế hoạch × 10, không quá 10 điểm'],
        ['TC-12', 'Tỷ lệ thất thoát nước', 8, null, '13,4%', 'Từ 12% trở xuống: 8 điểm; trên 12% đến 15%: 6 điểm; trên 15% đến 20%: 3 điểm; trên 20%: 0 điểm'],
        ['TC-13', 'Sự cố vỡ ống phải ngừng cấp nước (lần)', 7, null, 4, 'Mỗi lần trừ 0,5 điểm'],
        [null, 'Cộng nhóm 1', 25],
      ],
    },
    {
      sheet: '2. KHÁCH HÀNG',
      // prettier-ignore
      rows: [
        ['NHÓM 2. KHÁCH HÀNG (20 điểm)'],
        [],
        ['Chỉ tiêu', 'Mã KPI', 'Mức tự chọn', 'Các mức', 'Điểm cao nhất'],
        ['Trả lời khiếu nại', 'TC-21', 'Có khiếu nại trả lời chậm', 'Trả lời đúng hạn toàn bộ khiếu nại: 6 điểm; có khiếu nại trả lời chậm: 3 điểm; có khiếu nại không trả lời: 0 điểm', 6],
        ['Kênh thanh toán tiền nước', 'TC-22', 'Có 03 kênh', 'Có từ 04 kênh trở lên: 5 điểm; có 03 kênh: 3 điểm; có dưới 03 kênh: 1 điểm', 5],
        ['Công khai chất lượng nước', 'TC-23', 'Công khai hằng tháng', 'Công khai hằng tháng: 5 điểm; công khai hằng quý: 3 điểm; không công khai: 0 điểm', 5],
        ['Tổng đài chăm sóc khách hàng', 'TC-24', null, 'Trực cả ngày đêm: 4 điểm; trực giờ hành chính: 2 điểm; không có tổng đài: 0 điểm', 4],
        ['Cộng nhóm 2', null, null, null, 20],
      ],
    },
    {
      sheet: '3. TÀI CHÍNH',
      // prettier-ignore
      rows: [
        ['NHÓM 3. TÀI CHÍNH (20 điểm)'],
        ['Mã KPI', 'Chỉ tiêu / mức đạt', 'Điểm', 'Đánh dấu'],
        ['TC-31', 'Lợi nhuận trước thuế', 10],
        [null, 'Đạt từ 100% kế hoạch trở lên', 10],
        [null, 'Đạt từ 90% đến dưới 100% kế hoạch', 7, 'X'],
        [null, 'Đạt dưới 90% kế hoạch', 3],
        ['TC-32', 'Nợ phải trả quá hạn', 5],
        [null, 'Không có nợ quá hạn', 5, 'X'],
        [null, 'Nợ quá hạn dưới 1 tỷ đồng', 3],
        [null, 'Nợ quá hạn từ 1 tỷ đồng trở lên', 0],
        ['TC-33', 'Nộp ngân sách nhà nước', 5],
        [null, 'Nộp đủ, đúng hạn', 5],
        [null, 'Nộp đủ nhưng chậm', 2, 'X'],
        [null, 'Chưa nộp đủ', 0],
        [null, 'Cộng nhóm 3', 20],
      ],
    },
    {
      sheet: '4. CON NGƯỜI',
      // prettier-ignore
      rows: [
        ['NHÓM 4. CON NGƯỜI (15 điểm)'],
        [],
        ['Mã KPI', 'Chỉ tiêu', 'Điểm cao nhất', 'Cách chấm', 'Tỷ lệ đạt (%)', 'Số lượng'],
        ['TC-41', 'Lao động được đào tạo trong năm', 5, 'Điểm = tỷ lệ đạt × 5', 93],
        ['TC-42', 'Tai nạn lao động (vụ)', 5, 'Mỗi vụ trừ 2 điểm', null, 1],
        ['TC-43', 'Sáng kiến được áp dụng (sáng kiến)', 5, 'Mỗi sáng kiến được 0,8 điểm, tối đa 5 điểm', null, 6],
        [null, 'Cộng nhóm 4', 15],
      ],
    },
    {
      sheet: '5. QUẢN TRỊ',
      // prettier-ignore
      rows: [
        ['NHÓM 5. QUẢN TRỊ (20 điểm)'],
        [],
        ['Chỉ tiêu', 'Kết quả năm', 'Ghi chú'],
        ['TC-51. Công bố thông tin doanh nghiệp (6 điểm)', 'Công bố đủ nhưng chậm'],
        ['Công bố đủ và đúng hạn: 6 điểm; công bố đủ nhưng chậm: 3 điểm; công bố thiếu: 0 điểm'],
        ['TC-52. Kiến nghị kiểm toán được thực hiện (8 điểm)', '11/12'],
        ['Điểm = số kiến nghị đã thực hiện/tổng số kiến nghị × 8'],
        ['TC-53. Vụ việc vi phạm quy chế (vụ) (3 điểm)', 1],
        ['Mỗi vụ trừ 1 điểm'],
        ['TC-54. Họp người lao động (lần) (3 điểm)', 2],
        ['Từ 02 lần trở lên: 3 điểm; 01 lần: 2 điểm; không họp: 0 điểm'],
        ['Cộng nhóm 5 (20 điểm)'],
        [],
        [null, 'Ngày 12 tháng 12 năm 2026'],
        ['TRƯỞNG PHÒNG TỔ CHỨC', 'TỔNG GIÁM ĐỐC'],
        [],
        [],
        [null, '(Đã ký)'],
      ],
      merges: ['A5:C5', 'A7:C7', 'A9:C9', 'A11:C11'],
    },
    {
      sheet: 'Nhiệm vụ',
      // prettier-ignore
      rows: [
        ['Số TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
        [1, 'Thay đồng hồ tổng các khu vực', 'Xí nghiệp Mạng lưới', 'Phòng Kỹ thuật', 'Quý III/2026'],
        [2, 'Mở kênh thanh toán qua ví điện tử', 'Phòng Kinh doanh', 'Phòng Tài chính', 'Trước 01/10/2026'],
      ],
    },
  ],
  expected: {
    total: { max: 100.0, self: 73.48 },
    fields: {
      '1': { max: 25, self: 20.7 },
      '2': { max: 20, self: 11.0 },
      '3': { max: 20, self: 14.0 },
      '4': { max: 15, self: 12.45 },
      '5': { max: 20, self: 15.33 },
    },
    ordered: [
      ['Sản lượng nước thương phẩm (nghìn m3)', 9.7],
      ['Tỷ lệ thất thoát nước', 6],
      ['Sự cố vỡ ống phải ngừng cấp nước (lần)', 5],
      ['Trả lời khiếu nại', 3],
      ['Kênh thanh toán tiền nước', 3],
      ['Công khai chất lượng nước', 5],
      ['Tổng đài chăm sóc khách hàng', null],
      ['Lợi nhuận trước thuế', 7],
      ['Nợ phải trả quá hạn', 5],
      ['Nộp ngân sách nhà nước', 2],
      ['Lao động được đào tạo trong năm', 4.65],
      ['Tai nạn lao động (vụ)', 3],
      ['Sáng kiến được áp dụng (sáng kiến)', 4.8],
      ['Công bố thông tin doanh nghiệp (6 điểm)', 3],
      ['Kiến nghị kiểm toán được thực hiện (8 điểm)', 7.33],
      ['Vụ việc vi phạm quy chế (vụ) (3 điểm)', 2],
      ['Họp người lao động (lần) (3 điểm)', 3],
    ],
    noFindings: ['row-not-placed', 'duplicate-code', 'sum-mismatch', 'code-unreadable'],
  },
};

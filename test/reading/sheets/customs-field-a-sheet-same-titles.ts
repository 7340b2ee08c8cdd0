import type { SheetFixture } from './sheet-fixture';

export const CUSTOMS_FIELD_A_SHEET_SAME_TITLES: SheetFixture = {
  title:
    'customs: each field a sheet under the same titles, one of them for surveys only, bonus on a sheet of its own, on several sheets',
  sheets: [
    {
      sheet: 'Tổng hợp',
      // prettier-ignore
      rows: [
        ['HẢI QUAN CỬA KHẨU CẢNG BẮC LỘC'],
        ['TỔNG HỢP ĐIỂM TỰ XÁC ĐỊNH NĂM 2025'],
        [],
        ['Lĩnh vực', 'Tên lĩnh vực', 'Điểm tối đa', 'Điểm tự xác định'],
        ['LV1', 'Chỉ đạo và kế hoạch cải cách', 20],
        ['LV2', 'Thủ tục hải quan', 30],
        ['LV3', 'Thu ngân sách và kiểm soát', 25],
        ['LV4', 'Công chức, công vụ', 13],
        ['LV5', 'Sự hài lòng của doanh nghiệp', 12],
        [null, 'Tổng cộng', 100],
      ],
      merges: ['A1:D1', 'A2:D2'],
    },
    {
      sheet: 'LV1',
      // prettier-ignore
      rows: [
        ['LĨNH VỰC 1: CHỈ ĐẠO VÀ KẾ HOẠCH CẢI CÁCH'],
        ['(Tối đa 20 điểm)'],
        [],
        ['Mã tiêu chuẩn', 'Tiêu chuẩn', 'Phương thức tính', 'Dữ liệu quản lý', null, 'Kết luận', 'Điểm', null, 'Căn cứ dữ liệu'],
        [null, null, null, 'Tổng', 'Đạt', null, 'Tối đa', 'Tự xác định'],
        ['A', 'B', 'C', 1, 2, 3, 4, 5, 6],
        ['TC 1.1', 'Ban hành kế hoạch cải cách, hiện đại hóa', 'Trước ngày 01/02: 5 điểm; từ ngày 01/02 đến ngày 28/02: 3 điểm; sau ngày 28/02: 0 điểm', null, null, 'Từ ngày 01/02 đến ngày 28/02', 5, null, 'KH số 19/KH-HQ'],
        ['TC 1.2', 'Hoàn thành nhiệm vụ cấp trên giao', 'Điểm = Đạt / Tổng × 8', 64, 60, null, 8],
        ['TC 1.3', 'Hội nghị đối thoại doanh nghiệp', 'Từ 2 hội nghị trở lên: 4 điểm; 1 hội nghị: 2 điểm; không tổ chức: 0 điểm', null, null, '1 hội nghị', 4, null, 'Biên bản ngày 16/5/2025'],
        ['TC 1.4', 'Tự kiểm tra nội bộ', 'Có kế hoạch và có kết luận: 3 điểm; có kế hoạch, không có kết luận: 1,5 điểm; không có: 0 điểm', null, null, null, 3, 3],
        [null, 'Cộng lĩnh vực 1', null, null, null, null, 20],
      ],
      merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:H4', 'I4:I5'],
    },
    {
      sheet: 'LV2',
      // prettier-ignore
      rows: [
        ['LĨNH VỰC 2: THỦ TỤC HẢI QUAN'],
        ['(Tối đa 30 điểm)'],
        [],
        ['Mã tiêu chuẩn', 'Tiêu chuẩn', 'Phương thức tính', 'Dữ liệu quản lý', null, 'Kết luận', 'Điểm', null, 'Căn cứ dữ liệu'],
        [null, null, null, 'Tổng', 'Đạt', null, 'Tối đa', 'Tự xác định'],
        ['A', 'B', 'C', 1, 2, 3, 4, 5, 6],
        ['TC 2.1', 'Tờ khai luồng vàng thông quan trong 2 giờ', 'Từ 95% trở lên: 10 điểm; từ 85% đến dưới 95%: 7 điểm; từ 70% đến dưới 85%: 4 điểm; dưới 70%: 0 điểm', '48.200', '43.862', null, 10, null, 'Hệ thống dữ liệu tờ khai'],
        ['TC 2.2', 'Tờ khai luồng đỏ kiểm tra xong trong 8 giờ', 'Điểm = Đạt / Tổng × 8', '1.500', '1.380', null, 8],
        ['TC 2.3', 'Hồ sơ hoàn thuế đúng hạn', 'Đạt 100%: 6 điểm; từ 97% đến dưới 100%: 4 điểm; dưới 97%: 0 điểm', 120, 117, null, 6],
        ['TC 2.4', 'Khiếu nại đúng của doanh nghiệp', 'Không có vụ khiếu nại đúng: 6 điểm; mỗi vụ trừ 1,5 điểm, tối đa trừ 6 điểm', null, null, null, 6, 3, '02 vụ khiếu nại đúng'],
        [null, 'Cộng lĩnh vực 2', null, null, null, null, 30],
      ],
      merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:H4', 'I4:I5'],
    },
    {
      sheet: 'LV3',
      // prettier-ignore
      rows: [
        ['LĨNH VỰC 3: THU NGÂN SÁCH VÀ KIỂM SOÁT'],
        ['(Tối đa 25 điểm)'],
        [],
        ['Mã tiêu chuẩn', 'Tiêu chuẩn', 'Phương thức tính', 'Dữ liệu quản lý', null, 'Kết luận', 'Điểm', null, 'Căn cứ dữ liệu'],
        [null, null, null, 'Tổng', 'Đạt', null, 'Tối đa', 'Tự xác định'],
        ['A', 'B', 'C', 1, 2, 3, 4, 5, 6],
        ['TC 3.1', 'Thu ngân sách so với dự toán (tỷ đồng)', 'Từ 100% dự toán trở lên: 12 điểm; dưới 100%: điểm = tỷ lệ đạt dự toán × 12', '850', '807,5', null, 12, null, 'Báo cáo kế toán thuế'],
        ['TC 3.2', 'Nợ thuế quá hạn', 'Giảm so với năm trước: 6 điểm; Bằng năm trước: 3 điểm; Tăng so với năm trước: 0 điểm', null, null, 'Giảm so với năm trước', 6],
        ['TC 3.3', 'Phát hiện, xử lý vi phạm', 'Đạt hoặc vượt chỉ tiêu: 7 điểm; không đạt chỉ tiêu: 3 điểm; không phát hiện vụ nào: 0 điểm', null, null, null, 7],
        [null, 'Cộng lĩnh vực 3', null, null, null, null, 25],
      ],
      merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:H4', 'I4:I5'],
    },
    {
      sheet: 'LV4',
      // prettier-ignore
      rows: [
        ['LĨNH VỰC 4: CÔNG CHỨC, CÔNG VỤ'],
        ['(Tối đa 13 điểm)'],
        [],
        ['Mã tiêu chuẩn', 'Tiêu chuẩn', 'Phương thức tính', 'Dữ liệu quản lý', null, 'Kết luận', 'Điểm', null, 'Căn cứ dữ liệu'],
        [null, null, null, 'Tổng', 'Đạt', null, 'Tối đa', 'Tự xác định'],
        ['A', 'B', 'C', 1, 2, 3, 4, 5, 6],
        ['TC 4.1', 'Công chức đạt yêu cầu đánh giá năng lực', 'Điểm = Đạt / Tổng × 5', 80, 76, null, 5],
        ['TC 4.2', 'Luân chuyển, chuyển đổi vị trí công tác', 'Đúng kế hoạch: 4 điểm; Không đúng kế hoạch: 0 điểm', null, null, 'Không đúng kế hoạch', 4],
        ['TC 4.3', 'Kỷ cương, liêm chính hải quan', 'Không có công chức vi phạm: 4 điểm; mỗi công chức vi phạm trừ 1 điểm', null, null, null, 4],
        [null, 'Cộng lĩnh vực 4', null, null, null, null, 13],
      ],
      merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:H4', 'I4:I5'],
    },
    {
      sheet: 'LV5',
      // prettier-ignore
      rows: [
        ['LĨNH VỰC 5: SỰ HÀI LÒNG CỦA DOANH NGHIỆP'],
        ['(Tối đa 12 điểm)'],
        [],
        ['Mã tiêu chuẩn', 'Tiêu chuẩn', 'Phương thức tính', 'Dữ liệu quản lý', null, 'Kết luận', 'Điểm', null, 'Căn cứ dữ liệu'],
        [null, null, null, 'Tổng', 'Đạt', null, 'Tối đa', 'Tự xác định'],
        ['A', 'B', 'C', 1, 2, 3, 4, 5, 6],
        ['TC 5.1', 'Hài lòng về thời gian làm thủ tục', 'Điều tra xã hội học đối với doanh nghiệp', null, null, null, 7],
        ['TC 5.2', 'Hài lòng về thái độ phục vụ', 'Điều tra xã hội học đối với doanh nghiệp', null, null, null, 5],
        [null, 'Cộng lĩnh vực 5', null, null, null, null, 12],
      ],
      merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:H4', 'I4:I5'],
    },
    {
      sheet: 'Thưởng - Phạt',
      // prettier-ignore
      rows: [
        ['ĐIỂM THƯỞNG, ĐIỂM PHẠT (không nằm trong 100 điểm)'],
        [],
        ['Mã', 'Nội dung', 'Cách tính', 'Tối đa'],
        ['T1', 'Điểm thưởng: phát hiện vụ ma túy lớn', 'Mỗi vụ thưởng 2 điểm, tối đa 4 điểm', 4],
        ['P1', 'Điểm phạt: công chức bị truy cứu trách nhiệm hình sự', 'Mỗi người trừ 5 điểm, tối đa trừ 10 điểm', 10],
      ],
    },
    {
      sheet: 'Hướng dẫn',
      // prettier-ignore
      rows: [
        ['HƯỚNG DẪN'],
        ['Mỗi lĩnh vực lập một trang tính.'],
        ['Cột Kết luận ghi theo đúng một mức ở cột Phương thức tính.'],
        ['Lĩnh vực 5 không tự xác định điểm.'],
      ],
    },
  ],
  expected: {
    total: { max: 100, selfMax: 88, self: 59.01 },
    fields: {
      '1': { max: 20, self: 15.5 },
      '2': { max: 30, self: 21.36 },
      '3': { max: 25, self: 17.4 },
      '4': { max: 13, self: 4.75 },
      '5': { max: 12, self: 0 },
    },
    ordered: [
      ['Ban hành kế hoạch cải cách, hiện đại hóa', 3],
      ['Hoàn thành nhiệm vụ cấp trên giao', 7.5],
      ['Hội nghị đối thoại doanh nghiệp', 2],
      ['Tự kiểm tra nội bộ', 3],
      ['Tờ khai luồng vàng thông quan trong 2 giờ', 7],
      ['Tờ khai luồng đỏ kiểm tra xong trong 8 giờ', 7.36],
      ['Hồ sơ hoàn thuế đúng hạn', 4],
      ['Khiếu nại đúng của doanh nghiệp', 3],
      ['Thu ngân sách so với dự toán (tỷ đồng)', 11.4],
      ['Nợ thuế quá hạn', 6],
      ['Phát hiện, xử lý vi phạm', null],
      ['Công chức đạt yêu cầu đánh giá năng lực', 4.75],
      ['Luân chuyển, chuyển đổi vị trí công tác', 0],
      ['Kỷ cương, liêm chính hải quan', null],
      ['Hài lòng về thời gian làm thủ tục', null],
      ['Hài lòng về thái độ phục vụ', null],
    ],
  },
};

import type { SheetFixture } from './sheet-fixture';

export const HEALTH_CENTRE_PLAIN_HEADINGS: SheetFixture = {
  title:
    'health centre: fields in plain words without codes, leaves numbered through, the total first, maxima last',
  sheets: [
    {
      sheet: 'TTYT tu cham',
      // prettier-ignore
      rows: [
        ['SỞ Y TẾ\nTRUNG TÂM Y TẾ HUYỆN'],
        ['PHIẾU TỰ ĐÁNH GIÁ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH'],
        [],
        [],
        ['TT', 'Nội dung đánh giá', 'Minh chứng kèm theo', 'Đơn vị tự cho điểm', 'Mức đạt được', 'Mẫu số', 'Tử số', 'Phương pháp chấm', 'Điểm chuẩn'],
        [null, 'Tổng điểm chuẩn', null, null, null, null, null, null, 30],
        ['Tổ chức thực hiện', null, null, null, null, null, null, null, 8],
        [1, 'Phân công bộ phận đầu mối CCHC', 'QĐ phân công', null, 'Có', null, null, 'Có: 1 điểm; Không: 0 điểm', 1],
        [2, 'Kế hoạch CCHC năm của Trung tâm', null, null, 'Khá', null, null, 'Tốt (ban hành trước 15/01): 2 điểm; Khá (ban hành từ 15/01 đến 31/01): 1 điểm; Yếu (ban hành sau 31/01 hoặc không ban hành): 0 điểm', 2],
        [3, 'Nhiệm vụ trong kế hoạch hoàn thành', null, null, null, 19, 17, 'Tử số/Mẫu số × 3 điểm. Mẫu số: tổng số nhiệm vụ; Tử số: số nhiệm vụ hoàn thành', 3],
        [4, 'Phổ biến văn bản CCHC cho viên chức', null, null, null, null, null, 'Có phổ biến: 2 điểm; Không phổ biến: 0 điểm', 2],
        ['Thủ tục khám bệnh, chữa bệnh', null, null, null, null, null, null, null, 12],
        [5, 'Niêm yết giá dịch vụ y tế', 'Ảnh chụp bảng giá', null, 'Niêm yết đầy đủ', null, null, 'Niêm yết đầy đủ: 2 điểm; Niêm yết chưa đầy đủ: 1 điểm; Không niêm yết: 0 điểm', 2],
        [6, 'Tỷ lệ người bệnh khám bằng CCCD gắn chíp', null, null, null, '18.400', '15.088', 'Từ 90% trở lên: 4 điểm; Từ 75% đến dưới 90%: 3 điểm; Từ 50% đến dưới 75%: 1,5 điểm; Dưới 50%: 0 điểm', 4],
        [7, 'Tỷ lệ thanh toán viện phí không dùng tiền mặt', null, null, null, '9.030', '6.210', 'Tử số/Mẫu số × 4 điểm. Mẫu số: tổng lượt thanh toán; Tử số: số lượt thanh toán không dùng tiền mặt', 4],
        [8, 'Khiếu nại đúng về thái độ phục vụ', null, 1, null, null, null, 'Không có khiếu nại: 2 điểm; Có 01 khiếu nại đúng: 1 điểm; Có từ 02 khiếu nại đúng trở lên: 0 điểm', 2],
        ['Nhân lực và tài chính', null, null, null, null, null, null, null, 10],
        [9, 'Viên chức được bồi dưỡng trong năm', null, null, null, 140, 99, 'Từ 80% trở lên: 3 điểm; Từ 60% đến dưới 80%: 2 điểm; Dưới 60%: 0 điểm', 3],
        [10, 'Đề án vị trí việc làm', null, '2', null, null, null, 'Đã được phê duyệt: 2 điểm; Đã trình nhưng chưa được phê duyệt: 1 điểm; Chưa trình: 0 điểm', 2],
        [11, 'Quy chế chi tiêu nội bộ', null, 0, null, null, null, 'Có sửa đổi, bổ sung trong năm: 2 điểm; Không sửa đổi, bổ sung: 0 điểm', 2],
        [12, 'Họp giao ban trực tuyến với trạm y tế', null, null, null, null, null, 'Hằng tháng: 3 điểm; Hằng quý: 1,5 điểm; Không tổ chức: 0 điểm', 3],
        ['Điểm thưởng, điểm trừ'],
        ['+', 'Có mô hình CCHC mới được Sở Y tế công nhận', null, null, null, null, null, 'Thưởng 2 điểm', 2],
        ['-', 'Có viên chức bị kỷ luật do vi phạm y đức', null, null, null, null, null, 'Trừ 3 điểm', -3],
        [],
        ['Người lập biểu', null, null, null, null, null, 'Thủ trưởng đơn vị'],
      ],
      merges: ['A1:C1', 'A2:I2', 'A7:H7', 'A12:H12', 'A17:H17', 'A22:I22', 'A26:B26', 'G26:I26'],
    },
  ],
  expected: {
    total: { max: 30, self: 17.43 },
    fields: {
      '1': { max: 8, self: 4.68 },
      '2': { max: 12, self: 8.75 },
      '3': { max: 10, self: 4 },
    },
    ordered: [
      ['Phân công bộ phận đầu mối CCHC', 1],
      ['Kế hoạch CCHC năm của Trung tâm', 1],
      ['Nhiệm vụ trong kế hoạch hoàn thành', 2.68],
      ['Phổ biến văn bản CCHC cho viên chức', null],
      ['Niêm yết giá dịch vụ y tế', 2],
      ['Tỷ lệ người bệnh khám bằng CCCD gắn chíp', 3],
      ['Tỷ lệ thanh toán viện phí không dùng tiền mặt', 2.75],
      ['Khiếu nại đúng về thái độ phục vụ', 1],
      ['Viên chức được bồi dưỡng trong năm', 2],
      ['Đề án vị trí việc làm', 2],
      ['Quy chế chi tiêu nội bộ', 0],
      ['Họp giao ban trực tuyến với trạm y tế', null],
    ],
    noFindings: ['row-not-placed', 'duplicate-code', 'sum-mismatch', 'code-unreadable'],
  },
};

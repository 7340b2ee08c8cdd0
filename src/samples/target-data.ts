/** The 17 targets of the sample economic-zone board: no points, only an operator and a value in words. */
export interface SampleTarget {
  readonly field: string;
  readonly text: string;
  readonly unit: string;
  /** What the board declares: a share, `null` where nothing is declared yet. */
  readonly achieved: number | null;
}

const target = (field: string, text: string, unit: string, achieved: number | null): SampleTarget => ({
  field,
  text,
  unit,
  achieved,
});

const STEERING = 'Chỉ đạo, điều hành';
const PROCEDURES = 'Thủ tục hành chính';
const DIGITAL = 'Chính quyền số';

// prettier-ignore
export const SAMPLE_TARGETS: readonly SampleTarget[] = [
  target(STEERING, 'Quán triệt nhiệm vụ CCHC tới 100% công chức, viên chức, người lao động', '% người', 1),
  target(STEERING, 'Từ 25% trở lên các phòng, trung tâm trực thuộc được kiểm tra CCHC trong năm', '% đơn vị', 0.3333),
  target(STEERING, 'Hoàn thành 100% nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao', '% nhiệm vụ', 0.97),
  target('Thể chế', '100% văn bản quy phạm pháp luật tham mưu bảo đảm trình tự quy định', '% văn bản', 1),
  target(PROCEDURES, '100% thủ tục hành chính thuộc thẩm quyền được rà soát, đánh giá trong năm', '% TTHC', 1),
  target(PROCEDURES, '100% thủ tục hành chính được công bố, công khai, niêm yết', '% TTHC', 1),
  target(PROCEDURES, '100% hồ sơ quá hạn có văn bản xin lỗi người dân, tổ chức', '% hồ sơ', null),
  target(PROCEDURES, '100% phản ánh, kiến nghị về thủ tục hành chính được giải quyết kịp thời', '% PAKN', 1),
  target(PROCEDURES, 'Mức độ hài lòng của người dân, doanh nghiệp đạt 100%', '% hài lòng', 0.986),
  target(PROCEDURES, 'Tỷ lệ số hóa thành phần hồ sơ, kết quả giải quyết đạt 100%', '% hồ sơ', 0.912),
  target(PROCEDURES, 'Tỷ lệ cấp kết quả điện tử đạt 100%', '% kết quả', 0.945),
  target(PROCEDURES, 'Tỷ lệ khai thác, sử dụng lại dữ liệu đã số hóa đạt tối thiểu 50% (nếu có)', '%', 0.37),
  target(PROCEDURES, '100% thủ tục có nghĩa vụ tài chính được thanh toán trực tuyến', '% TTHC', 0.8),
  target(PROCEDURES, '100% thủ tục được thực hiện không phụ thuộc địa giới hành chính trong tỉnh', '% TTHC', 1),
  target(DIGITAL, '100% hồ sơ công việc được xử lý trên môi trường mạng', '% hồ sơ', 0.998),
  target(DIGITAL, '100% văn bản phát hành được ký số (trừ văn bản mật)', '% văn bản', 1),
  target(DIGITAL, '100% máy tính được cài phần mềm diệt vi-rút có bản quyền', '% máy tính', 0.92),
];

/**
 * The criteria of the sample department: 8 fields, 79 leaves, exactly 100 points, 70 of them self-scored.
 * A composition of this project, taken from no province's decision; names and wordings are in the offices'
 * style.
 */

/** How a leaf is scored, as short as it can be said; `wording` in `sample-wording.ts` spells it out. */
export type SampleScale =
  | readonly ['levels', ...(readonly [string, number])[]]
  | readonly ['linear', floor?: number]
  | readonly ['target', number]
  | readonly ['tiers', ...(readonly [from: number, points: number])[]]
  | readonly ['late', ...(readonly [upTo: number, points: number])[]]
  | readonly ['each', points: number, unit: string]
  | readonly ['off', points: number, event: string]
  | readonly ['survey'];

/** What the sample office declares: achieved of total, a count, a level, "n/a", or nothing yet. */
export type SampleMeasure = readonly [achieved: number, total: number] | number | string | null;

export interface SampleLeaf {
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly scale: SampleScale;
  /** What happens when nothing arises: "full", "remove", or nothing said. */
  readonly policy: 'full' | 'remove' | null;
  readonly declared: SampleMeasure;
  /** The document that would show it; `null` where the sample forgot it. */
  readonly evidence: string | null;
}

export interface SampleCriterion {
  readonly code: string;
  readonly name: string;
  readonly leaves: readonly SampleLeaf[];
}

export interface SampleField {
  readonly code: string;
  readonly name: string;
  readonly criteria: readonly SampleCriterion[];
}

const leaf = (
  code: string,
  name: string,
  max: number,
  scale: SampleScale,
  policy: SampleLeaf['policy'],
  declared: SampleMeasure,
  evidence: string | null,
): SampleLeaf => ({ code, name, max, scale, policy, declared, evidence });

const criterion = (code: string, name: string, ...leaves: readonly SampleLeaf[]): SampleCriterion => ({
  code,
  name,
  leaves,
});
const field = (code: string, name: string, ...criteria: readonly SampleCriterion[]): SampleField => ({
  code,
  name,
  criteria,
});

const LEVEL_KEPT = [
  'levels',
  ['Thực hiện đầy đủ', 1],
  ['Thực hiện chưa đầy đủ', 0.5],
  ['Không thực hiện', 0],
] as const;
const REPORTED = ['levels', ['Đúng hạn', 0.5], ['Muộn', 0.25], ['Không báo cáo', 0]] as const;

// prettier-ignore
export const SAMPLE_FIELDS: readonly SampleField[] = [
  field('1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
    criterion('1.1', 'Kế hoạch cải cách hành chính hằng năm',
      leaf('1.1.1', 'Ban hành kế hoạch kịp thời', 0.5, ['levels', ['Kịp thời', 0.5], ['Không kịp thời', 0]], null, 'Kịp thời', 'Kế hoạch CCHC năm 2026'),
      leaf('1.1.2', 'Kế hoạch xác định rõ chủ trì, phối hợp, thời hạn, kết quả', 0.5, ['levels', ['Xác định đủ', 0.5], ['Xác định thiếu', 0.25], ['Không xác định', 0]], null, 'Xác định đủ', 'Phụ lục nhiệm vụ kèm theo Kế hoạch'),
      leaf('1.1.3', 'Mức độ hoàn thành nhiệm vụ trong kế hoạch CCHC', 2, ['linear', 0.8], null, [11, 13], 'Báo cáo kết quả thực hiện kế hoạch CCHC')),
    criterion('1.2', 'Chế độ báo cáo cải cách hành chính',
      leaf('1.2.1', 'Đủ số lượng, nội dung báo cáo định kỳ', 0.75, ['off', 0.25, 'báo cáo thiếu'], null, 0, 'Các báo cáo CCHC định kỳ'),
      leaf('1.2.2', 'Báo cáo gửi đúng thời hạn', 0.75, ['off', 0.25, 'báo cáo chậm'], null, 1, 'Trích xuất nhật ký gửi trên trục liên thông văn bản')),
    criterion('1.3', 'Kiểm tra cải cách hành chính',
      leaf('1.3.1', 'Tỷ lệ phòng, đơn vị được kiểm tra trong năm', 1, ['tiers', [0.3, 1], [0.2, 0.5]], null, [3, 9], 'Kế hoạch và thông báo kết luận kiểm tra'),
      leaf('1.3.2', 'Xử lý tồn tại phát hiện qua kiểm tra', 1, ['linear', 0.8], 'full', [7, 8], 'Báo cáo khắc phục sau kiểm tra')),
    criterion('1.4', 'Tuyên truyền cải cách hành chính',
      leaf('1.4.1', 'Hoàn thành kế hoạch tuyên truyền', 0.5, ['linear', 0.8], null, [10, 10], 'Báo cáo công tác tuyên truyền'),
      leaf('1.4.2', 'Số tin, bài về CCHC trên Trang thông tin điện tử', 0.5, ['each', 0.05, 'tin, bài'], null, 8, null)),
    criterion('1.5', 'Sáng kiến, mô hình mới',
      leaf('1.5.1', 'Sáng kiến CCHC được công nhận', 1.5, ['each', 0.75, 'sáng kiến'], null, 1, 'Quyết định công nhận sáng kiến')),
    criterion('1.6', 'Nhiệm vụ Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao',
      leaf('1.6.1', 'Hoàn thành nhiệm vụ được giao', 1.5, ['levels', ['100% nhiệm vụ đúng hạn', 1.5], ['100% nhiệm vụ, có nhiệm vụ muộn', 0.75], ['Còn nhiệm vụ chưa hoàn thành', 0]], 'full', '100% nhiệm vụ, có nhiệm vụ muộn', 'Trích xuất hệ thống theo dõi nhiệm vụ')),
    criterion('1.7', 'Đối thoại với người dân, doanh nghiệp',
      leaf('1.7.1', 'Tổ chức đối thoại trong năm', 0.5, ['levels', ['Có', 0.5], ['Không', 0]], 'remove', 'Có', 'Giấy mời và biên bản đối thoại')),
    criterion('1.8', 'Tự đánh giá Chỉ số cải cách hành chính',
      leaf('1.8.1', 'Gửi báo cáo tự chấm đúng hạn, đủ tài liệu kiểm chứng', 0.5, ['levels', ['Đúng hạn, đủ', 0.5], ['Muộn hoặc thiếu', 0.25], ['Không gửi', 0]], null, null, null))),
  field('2', 'CẢI CÁCH THỂ CHẾ',
    criterion('2.1', 'Xây dựng văn bản quy phạm pháp luật',
      leaf('2.1.1', 'Hoàn thành chương trình xây dựng văn bản', 1.5, ['linear', 0.8], 'remove', [5, 6], 'Danh mục văn bản đã ban hành'),
      leaf('2.1.2', 'Dự thảo được lấy ý kiến và thẩm định', 1, ['linear'], 'remove', [6, 6], 'Báo cáo thẩm định')),
    criterion('2.2', 'Rà soát văn bản quy phạm pháp luật',
      leaf('2.2.1', 'Thực hiện rà soát, báo cáo kết quả', 0.5, REPORTED, null, 'Đúng hạn', 'Báo cáo kết quả rà soát'),
      leaf('2.2.2', 'Xử lý văn bản sau rà soát', 1, ['linear', 0.8], 'full', [4, 5], 'Danh mục văn bản đã xử lý')),
    criterion('2.3', 'Theo dõi tình hình thi hành pháp luật',
      leaf('2.3.1', 'Hoàn thành kế hoạch theo dõi thi hành pháp luật', 1, ['linear', 0.8], null, [7, 10], 'Báo cáo theo dõi thi hành pháp luật'),
      leaf('2.3.2', 'Báo cáo theo dõi thi hành pháp luật', 0.5, REPORTED, null, 'Muộn', 'Báo cáo theo dõi thi hành pháp luật')),
    criterion('2.4', 'Phổ biến, giáo dục pháp luật',
      leaf('2.4.1', 'Hoàn thành kế hoạch phổ biến, giáo dục pháp luật', 1, ['linear', 0.8], null, [12, 12], 'Báo cáo phổ biến, giáo dục pháp luật'))),
  field('3', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
    criterion('3.1', 'Rà soát, đơn giản hóa thủ tục hành chính',
      leaf('3.1.1', 'Thủ tục hành chính được rà soát theo kế hoạch', 1, ['linear'], 'remove', [18, 20], 'Báo cáo rà soát thủ tục hành chính'),
      leaf('3.1.2', 'Cắt giảm, đơn giản hóa thủ tục nội bộ', 1, ['target', 0.2], 'remove', [3, 24], 'Quyết định phê duyệt phương án'),
      leaf('3.1.3', 'Cắt giảm chi phí tuân thủ thủ tục nội bộ', 0.5, ['target', 0.2], 'remove', [42, 180], 'Biểu tính chi phí tuân thủ')),
    criterion('3.2', 'Công bố, công khai thủ tục hành chính',
      leaf('3.2.1', 'Tham mưu công bố thủ tục hành chính kịp thời', 1, ['off', 0.25, 'quyết định chậm'], 'full', 1, 'Quyết định công bố danh mục'),
      leaf('3.2.2', 'Thủ tục hành chính được công khai đầy đủ', 1, ['linear', 0.8], 'remove', [96, 96], 'Ảnh niêm yết và liên kết Cổng Dịch vụ công')),
    criterion('3.3', 'Cơ chế một cửa, một cửa liên thông',
      leaf('3.3.1', 'Thủ tục tiếp nhận, giải quyết qua một cửa', 1, ['linear'], 'remove', [96, 96], 'Trích xuất hệ thống giải quyết thủ tục'),
      leaf('3.3.2', 'Thủ tục thực hiện không phụ thuộc địa giới hành chính', 1, ['linear'], 'remove', [90, 96], 'Quyết định danh mục thủ tục phi địa giới')),
    criterion('3.4', 'Kết quả giải quyết hồ sơ thủ tục hành chính',
      leaf('3.4.1', 'Hồ sơ giải quyết trước hạn, đúng hạn', 2.5, ['linear', 0.95], 'remove', [442, 468], 'Trích xuất hệ thống giải quyết thủ tục'),
      leaf('3.4.2', 'Tỷ lệ hồ sơ trễ hạn', 1, ['late', [0, 1], [0.01, 0.75], [0.03, 0.5], [0.05, 0.25]], 'remove', [16, 468], 'Trích xuất hệ thống giải quyết thủ tục'),
      leaf('3.4.3', 'Hồ sơ quá hạn có văn bản xin lỗi', 1, ['linear'], 'full', [14, 16], 'Thư xin lỗi')),
    criterion('3.5', 'Phản ánh, kiến nghị của người dân, tổ chức',
      leaf('3.5.1', 'Phản ánh, kiến nghị được xử lý đúng hạn', 1, ['linear'], 'full', 'n/a', null),
      leaf('3.5.2', 'Công khai kết quả trả lời phản ánh, kiến nghị', 0.5, ['levels', ['Công khai đủ', 0.5], ['Công khai thiếu', 0]], 'full', 'n/a', null)),
    criterion('3.6', 'Số hóa hồ sơ, kết quả giải quyết',
      leaf('3.6.1', 'Số hóa hồ sơ, kết quả giải quyết thủ tục', 1.5, ['target', 0.8], 'remove', [352, 468], 'Trích xuất hệ thống giải quyết thủ tục'),
      leaf('3.6.2', 'Cấp kết quả điện tử', 1, ['linear'], 'remove', [431, 468], 'Trích xuất hệ thống giải quyết thủ tục'),
      leaf('3.6.3', 'Khai thác, tái sử dụng dữ liệu đã số hóa', 1, ['target', 0.5], 'remove', [198, 468], 'Trích xuất hệ thống giải quyết thủ tục'))),
  field('4', 'CẢI CÁCH TỔ CHỨC BỘ MÁY',
    criterion('4.1', 'Sắp xếp tổ chức bộ máy',
      leaf('4.1.1', 'Ban hành, kiện toàn chức năng, nhiệm vụ', 1, ['levels', ['Kịp thời', 1], ['Muộn', 0.5], ['Chưa ban hành', 0]], null, 'Kịp thời', 'Quyết định chức năng, nhiệm vụ'),
      leaf('4.1.2', 'Số lượng cấp phó đúng quy định', 0.75, ['levels', ['Đúng', 0.75], ['Sai', 0]], null, 'Đúng', 'Báo cáo tổ chức bộ máy'),
      leaf('4.1.3', 'Phòng, đơn vị đủ biên chế tối thiểu', 0.75, ['levels', ['Đủ', 0.75], ['Thiếu', 0]], null, 'Thiếu', 'Báo cáo tổ chức bộ máy')),
    criterion('4.2', 'Quản lý biên chế',
      leaf('4.2.1', 'Sử dụng biên chế không vượt số được giao', 1, ['levels', ['Không vượt', 1], ['Vượt', 0]], null, 'Không vượt', 'Quyết định giao biên chế'),
      leaf('4.2.2', 'Thực hiện tinh giản biên chế', 1, ['linear', 0.8], 'full', [2, 2], 'Quyết định tinh giản biên chế')),
    criterion('4.3', 'Phân cấp, phân quyền',
      leaf('4.3.1', 'Thực hiện quy định phân cấp', 1, LEVEL_KEPT, null, 'Thực hiện đầy đủ', 'Văn bản phân cấp'),
      leaf('4.3.2', 'Xử lý vấn đề phát hiện khi kiểm tra phân cấp', 1, ['linear', 0.8], 'full', [3, 4], 'Kết luận kiểm tra và báo cáo khắc phục'))),
  field('5', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
    criterion('5.1', 'Vị trí việc làm',
      leaf('5.1.1', 'Đề án vị trí việc làm', 0.5, ['levels', ['Đã phê duyệt', 0.5], ['Đã trình', 0.25], ['Chưa trình', 0]], null, 'Đã phê duyệt', 'Quyết định phê duyệt đề án'),
      leaf('5.1.2', 'Bố trí công chức, viên chức đúng vị trí việc làm', 1, ['linear'], null, [54, 56], 'Danh sách bố trí theo vị trí việc làm')),
    criterion('5.2', 'Bổ nhiệm lãnh đạo, quản lý',
      leaf('5.2.1', 'Bổ nhiệm đúng quy trình, điều kiện, tiêu chuẩn', 1.5, ['linear'], 'full', [4, 4], 'Hồ sơ bổ nhiệm')),
    criterion('5.3', 'Đánh giá, xếp loại công chức, viên chức',
      leaf('5.3.1', 'Đánh giá đúng trình tự, thời hạn', 1, ['levels', ['Đúng', 1], ['Muộn', 0.5], ['Không đánh giá', 0]], null, 'Đúng', 'Thông báo kết quả đánh giá')),
    criterion('5.4', 'Đào tạo, bồi dưỡng',
      leaf('5.4.1', 'Hoàn thành kế hoạch đào tạo, bồi dưỡng', 1.5, ['linear', 0.8], null, [23, 25], 'Báo cáo đào tạo, bồi dưỡng')),
    criterion('5.5', 'Kỷ luật, kỷ cương hành chính',
      leaf('5.5.1', 'Công chức, viên chức bị xử lý kỷ luật', 1, ['off', 0.5, 'trường hợp bị kỷ luật'], null, 1, 'Báo cáo công tác kỷ luật'),
      leaf('5.5.2', 'Lãnh đạo cấp phòng trở lên bị kỷ luật', 1, ['levels', ['Không có', 1], ['Có', 0]], null, 'Không có', 'Báo cáo công tác kỷ luật')),
    criterion('5.6', 'Cơ sở dữ liệu cán bộ, công chức, viên chức',
      leaf('5.6.1', 'Hồ sơ được cập nhật “Đúng - Đủ - Sạch - Sống”', 1, ['linear', 0.9], null, [56, 56], 'Trích xuất cơ sở dữ liệu'))),
  field('6', 'CẢI CÁCH TÀI CHÍNH CÔNG',
    criterion('6.1', 'Giải ngân',
      leaf('6.1.1', 'Giải ngân vốn đầu tư công, kinh phí được giao', 2.5, ['linear', 0.7], 'remove', [9120, 10400], 'Xác nhận của Kho bạc Nhà nước')),
    criterion('6.2', 'Kiến nghị thanh tra, kiểm toán',
      leaf('6.2.1', 'Thực hiện kiến nghị về tài chính', 2, ['linear', 0.8], 'full', [3, 4], 'Báo cáo và chứng từ nộp')),
    criterion('6.3', 'Công khai ngân sách',
      leaf('6.3.1', 'Công khai đủ nội dung', 0.75, ['levels', ['Đủ', 0.75], ['Thiếu', 0]], null, 'Đủ', 'Quyết định công khai'),
      leaf('6.3.2', 'Công khai đúng thời hạn', 0.75, ['off', 0.25, 'kỳ công khai chậm'], null, 1, 'Ảnh chụp ngày đăng trên Trang thông tin điện tử')),
    criterion('6.4', 'Quản lý, sử dụng tài sản công',
      leaf('6.4.1', 'Ban hành và thực hiện quy chế', 1, LEVEL_KEPT, null, 'Thực hiện đầy đủ', 'Quy chế quản lý tài sản công')),
    criterion('6.5', 'Cơ chế tự chủ',
      leaf('6.5.1', 'Thực hiện tự chủ, quy chế chi tiêu nội bộ', 1, LEVEL_KEPT, null, 'Thực hiện chưa đầy đủ', 'Quy chế chi tiêu nội bộ'))),
  field('7', 'XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',
    criterion('7.1', 'Kế hoạch chuyển đổi số',
      leaf('7.1.1', 'Ban hành kế hoạch kịp thời', 0.5, ['levels', ['Kịp thời', 0.5], ['Không kịp thời', 0]], null, 'Kịp thời', 'Kế hoạch chuyển đổi số'),
      leaf('7.1.2', 'Hoàn thành kế hoạch chuyển đổi số', 1.5, ['linear', 0.8], null, [17, 20], 'Báo cáo chuyển đổi số')),
    criterion('7.2', 'Văn bản điện tử, hồ sơ công việc',
      leaf('7.2.1', 'Văn bản phát hành điện tử có ký số', 1.5, ['linear', 0.9], null, [2874, 2931], 'Trích xuất phần mềm quản lý văn bản'),
      leaf('7.2.2', 'Hồ sơ công việc xử lý trên môi trường mạng', 1.5, ['linear', 0.8], null, [612, 655], 'Trích xuất phần mềm quản lý văn bản')),
    criterion('7.3', 'Dịch vụ công trực tuyến',
      leaf('7.3.1', 'Thủ tục đủ điều kiện cung cấp toàn trình', 1, ['linear'], 'remove', [71, 78], 'Quyết định danh mục dịch vụ công trực tuyến'),
      leaf('7.3.2', 'Hồ sơ nộp trực tuyến trên tổng số hồ sơ', 2, ['target', 0.5], 'remove', [192, 468], 'Trích xuất hệ thống giải quyết thủ tục'),
      leaf('7.3.3', 'Hồ sơ xử lý hoàn toàn trực tuyến', 1.5, ['target', 0.8], 'remove', [140, 192], 'Trích xuất hệ thống giải quyết thủ tục'),
      leaf('7.3.4', 'Giao dịch thanh toán trực tuyến', 1.5, ['target', 0.65], 'remove', [98, 175], 'Trích xuất nền tảng thanh toán')),
    criterion('7.4', 'Thông tin, báo cáo, an toàn thông tin',
      leaf('7.4.1', 'Báo cáo định kỳ thực hiện trên hệ thống', 0.5, ['linear'], null, [12, 12], 'Trích xuất hệ thống thông tin báo cáo'),
      leaf('7.4.2', 'Cung cấp thông tin trên Trang thông tin điện tử', 0.75, ['linear', 0.8], null, [19, 21], 'Đường dẫn Trang thông tin điện tử'),
      leaf('7.4.3', 'Máy tính có phần mềm diệt vi-rút bản quyền', 0.75, ['linear'], null, [48, 56], 'Danh mục tài sản công nghệ thông tin'))),
  field('8', 'TÁC ĐỘNG CỦA CẢI CÁCH HÀNH CHÍNH - ĐIỀU TRA XÃ HỘI HỌC',
    criterion('8.1', 'Mức độ hài lòng của người dân, tổ chức',
      leaf('8.1.1', 'Hài lòng về giải quyết thủ tục hành chính', 10, ['survey'], 'remove', null, null),
      leaf('8.1.2', 'Hài lòng về xử lý phản ánh, kiến nghị', 2, ['survey'], 'remove', null, null)),
    criterion('8.2', 'Đánh giá của đại biểu Hội đồng nhân dân, lãnh đạo Ủy ban nhân dân cấp xã',
      leaf('8.2.1', 'Đại biểu Hội đồng nhân dân, Mặt trận Tổ quốc', 3, ['survey'], 'remove', null, null),
      leaf('8.2.2', 'Lãnh đạo Ủy ban nhân dân cấp xã', 2, ['survey'], 'remove', null, null)),
    criterion('8.3', 'Đánh giá của lãnh đạo Ủy ban nhân dân tỉnh',
      leaf('8.3.1', 'Chủ tịch, Phó Chủ tịch Ủy ban nhân dân tỉnh', 3, ['survey'], 'remove', null, null)),
    criterion('8.4', 'Điều tra xã hội học theo từng lĩnh vực',
      leaf('8.4.1', 'Chỉ đạo, điều hành', 1.5, ['survey'], 'remove', null, null),
      leaf('8.4.2', 'Thể chế', 1.5, ['survey'], 'remove', null, null),
      leaf('8.4.3', 'Thủ tục hành chính', 2, ['survey'], 'remove', null, null),
      leaf('8.4.4', 'Tổ chức bộ máy', 1, ['survey'], 'remove', null, null),
      leaf('8.4.5', 'Chế độ công vụ', 1.5, ['survey'], 'remove', null, null),
      leaf('8.4.6', 'Tài chính công', 1, ['survey'], 'remove', null, null),
      leaf('8.4.7', 'Chính quyền số', 1.5, ['survey'], 'remove', null, null))),
];

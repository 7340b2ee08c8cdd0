import type { CriteriaRole } from '../../model/criterion';
import type { EvidenceRole } from '../../model/evidence';
import type { InspectionRole, ShortcomingRole } from '../../model/inspection';
import type { SurveyRole } from '../../model/survey';
import type { OtherIndexRole } from '../../model/other-index';
import type { PreviousRole } from '../../model/previous-year';
import type { ReportRole } from '../../model/report-book';
import type { ReportFigureRole } from '../../model/report-figure';
import type { TargetRole } from '../../model/target';
import type { TaskRole } from '../../model/task';
import { textKey } from '../../text/key';
import { memoize } from '../../text/memoize';

/** The header words of each role. A word of a new province is added here, and nowhere else. */
export type Lexicon<Role extends string> = Readonly<Record<Role, readonly string[]>>;

export const CRITERIA_LEXICON: Lexicon<CriteriaRole> = {
  code: ['STT', 'Số TT', 'TT', 'Mã', 'Mã tiêu chí', 'Mã số', 'Số thứ tự', 'Mã TC', 'Mã TCTP', 'Ký hiệu', 'Mục', 'Mã chỉ số', 'Mã chỉ tiêu', 'Mã nội dung'],
  name: [
    'Lĩnh vực, tiêu chí, tiêu chí thành phần', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Tiêu chí, tiêu chí thành phần',
    'Lĩnh vực, tiêu chí', 'Tiêu chí/Tiêu chí thành phần', 'Tiêu chí thành phần', 'Tiêu chí', 'Nội dung tiêu chí',
    'Tên tiêu chí', 'Nội dung đánh giá', 'Nội dung', 'Nội dung, tiêu chí', 'Các tiêu chí', 'Tiêu chí đánh giá',
    'Lĩnh vực', 'Chỉ tiêu', 'Chỉ số', 'Chỉ số thành phần', 'Tên chỉ tiêu', 'Lĩnh vực/tiêu chí', 'Nội dung công việc',
    'Tiêu chí chấm điểm', 'Danh mục tiêu chí', 'Tên chỉ số', 'Tên chỉ số thành phần', 'Tên nội dung',
  ],
  'field-name': ['Lĩnh vực', 'Tên lĩnh vực', 'Nhóm tiêu chí', 'Trụ cột', 'Nhóm chỉ số', 'Nhóm nội dung'],
  'criterion-name': ['Tiêu chí', 'Tên tiêu chí', 'Chỉ số', 'Chỉ số thành phần'],
  max: [
    'Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm', 'Số điểm', 'Điểm tối đa của tiêu chí', 'Mức điểm', 'Mức điểm tối đa',
    'Thang điểm tối đa', 'Điểm tối đa (C)', 'Điểm cao nhất', 'Điểm quy định', 'Số điểm tối đa', 'Điểm tiêu chí',
    'Điểm tối đa theo quy định', 'Tổng điểm', 'Điểm thành phần', 'Điểm số tối đa', 'Điểm TĐ', 'Trọng số', 'Trọng số điểm', 'Khung điểm',
  ],
  rule: [
    'Cách tính điểm', 'Thang điểm', 'Hướng dẫn', 'Hướng dẫn chấm điểm', 'Hướng dẫn đánh giá', 'Cách chấm điểm', 'Cách chấm', 'Nội dung chấm điểm', 'Quy định về điểm', 'Quy định điểm',
    'Phương pháp đánh giá', 'Phương pháp tính điểm', 'Phương pháp tính', 'Cách tính', 'Công thức tính', 'Quy định chấm điểm',
    'Cách thức chấm điểm', 'Phương pháp chấm điểm', 'Thang điểm đánh giá', 'Hướng dẫn cách tính điểm', 'Yêu cầu, cách tính điểm',
    'Tiêu chuẩn chấm điểm', 'Quy tắc chấm điểm', 'Cách đánh giá', 'Cách xác định điểm', 'Nguyên tắc tính điểm', 'Diễn giải cách tính',
    'Mức điểm và cách tính', 'Thang điểm, cách tính', 'Hướng dẫn tính điểm', 'Công thức', 'Cách thức tính điểm',
  ],
  'level-points': [
    'Điểm của mức', 'Điểm từng mức', 'Điểm mức', 'Điểm theo mức', 'Mức điểm', 'Thang điểm', 'Điểm thành phần', 'Điểm chi tiết', 'Điểm của từng mức', 'Điểm từng nội dung',
    'Điểm các mức', 'Điểm ứng với mức', 'Mức cho điểm', 'Khung điểm', 'Bậc điểm',
  ],
  total: [
    'Tổng số (a)', 'Tổng số', 'Tổng', 'Số phải thực hiện', 'Số kế hoạch', 'Kế hoạch', 'Mẫu số', 'Tổng số (mẫu số)', 'Số được giao',
    'Số liệu tổng', 'Tổng số lượng', 'Số giao', 'Tổng số phải thực hiện', 'a', 'Số liệu a', 'Tổng số hồ sơ', 'Tổng số nhiệm vụ',
    'Số cần thực hiện', 'Mẫu', 'Chỉ tiêu giao', 'Kế hoạch giao', 'Tổng cộng số phải thực hiện', 'Số liệu kê khai tổng số', 'Phải thực hiện', 'Phải làm',
  ],
  achieved: [
    'Kết quả (b)', 'Kết quả', 'Đạt', 'Số đạt', 'Đã thực hiện', 'Số đã thực hiện', 'Thực hiện', 'Hoàn thành', 'Số hoàn thành', 'Tử số',
    'Kết quả thực hiện', 'Kết quả đạt được', 'Số lượng', 'b', 'Số liệu b', 'Số thực hiện', 'Số đạt được', 'Đạt được', 'Số lượng thực hiện',
    'Số lượng đạt', 'Kết quả đạt', 'Số lần', 'Số đã hoàn thành', 'Tử', 'Số liệu thực hiện', 'Đã hoàn thành', 'Số đạt yêu cầu', 'Đã làm',
  ],
  rate: ['Tỷ lệ (%)', 'Tỷ lệ', 'Tỷ lệ đạt được', 'Tỷ lệ %', 'Tỉ lệ', 'Tỉ lệ (%)', 'Tỷ lệ đạt (%)', '%', 'Tỷ lệ thực hiện', 'Tỷ lệ phần trăm', 'Tỷ lệ hoàn thành', 'Tỷ lệ hoàn thành (%)'],
  level: ['Mức đạt', 'Đánh dấu x', 'Đánh dấu', 'Tích chọn', 'Chọn', 'Mức độ', 'Mức đánh giá', 'Mức đạt được', 'Mức độ đạt', 'Mức độ đạt được', 'Lựa chọn', 'Mức', 'Kết quả mức', 'Mức tự đánh giá', 'Phương án lựa chọn', 'Mức độ hoàn thành', 'Đánh giá mức đạt', 'Mức kết quả'],
  figures: ['Số liệu kê khai', 'Giá trị', 'Giá trị đạt được', 'Giá trị thực hiện', 'Số liệu', 'Số liệu, kết quả', 'Kê khai', 'Số liệu báo cáo', 'Số liệu chứng minh', 'Kết quả/Số liệu', 'Số liệu tự kê khai', 'Số liệu đơn vị kê khai', 'Số liệu kết quả', 'Số trường hợp', 'Số trường hợp vi phạm', 'Số vụ', 'Số vụ việc', 'Số vụ vi phạm', 'Số sự cố'],
  applicability: ['Áp dụng', 'Áp dụng/Không áp dụng', 'Có áp dụng', 'Phạm vi áp dụng', 'Đối tượng áp dụng', 'Áp dụng tại đơn vị', 'Không áp dụng'],
  policy: ['Khi không phát sinh', 'Nếu không phát sinh', 'Khi không áp dụng', 'Trường hợp không phát sinh', 'Không phát sinh', 'Xử lý khi không phát sinh', 'Không phát sinh thì'],
  self: [
    'Điểm tự đánh giá', 'Điểm tự chấm', 'Tự đánh giá', 'Tự chấm', 'Đơn vị tự chấm', 'Đơn vị tự đánh giá', 'Điểm đơn vị tự chấm', 'Điểm đơn vị tự đánh giá',
    'Tự chấm điểm', 'Điểm tự chấm của đơn vị', 'Sở tự chấm', 'Xã tự chấm', 'Cơ quan tự chấm', 'Điểm tự đánh giá của đơn vị', 'Kết quả tự chấm', 'Kết quả tự đánh giá', 'Điểm đánh giá Đơn vị tự chấm',
    'Điểm tự ĐG', 'UBND xã tự chấm', 'Địa phương tự chấm', 'Cơ quan, đơn vị tự chấm', 'Cơ quan, đơn vị tự đánh giá', 'Điểm tự chấm điểm', 'Điểm cơ quan tự chấm',
  ],
  evidence: [
    'Tài liệu kiểm chứng', 'TLKC', 'Các yêu cầu và tài liệu kiểm chứng', 'Minh chứng', 'Tài liệu minh chứng', 'Hồ sơ minh chứng', 'Tài liệu chứng minh',
    'Hồ sơ kiểm chứng', 'Tài liệu', 'Văn bản kiểm chứng', 'Danh mục tài liệu kiểm chứng', 'Hồ sơ, tài liệu kiểm chứng', 'Minh chứng kèm theo', 'File', 'Văn bản minh chứng', 'Tài liệu kiểm chứng kèm theo',
  ],
  page: ['Trang, mục', 'Trang', 'Trang/mục', 'Mục, trang', 'Số trang', 'Vị trí'],
  explanation: ['Giải trình', 'Giải trình của đơn vị', 'Lý do', 'Ý kiến giải trình', 'Nội dung giải trình', 'Thuyết minh', 'Diễn giải', 'Giải thích'],
  lead: ['Đơn vị chủ trì', 'Cơ quan, đơn vị chủ trì', 'Phòng chủ trì', 'Cơ quan chủ trì', 'Chủ trì', 'Đơn vị phụ trách', 'Phòng phụ trách', 'Người phụ trách', 'Đơn vị thực hiện', 'Phân công', 'Phụ trách', 'Bộ phận phụ trách', 'Đơn vị tham mưu'],
  deadline: ['Thời hạn', 'Thời gian hoàn thành', 'Hạn hoàn thành', 'Thời gian', 'Thời gian thực hiện'],
  appraised: [
    'Điểm thẩm định', 'Hội đồng thẩm định', 'Điểm thẩm định lần 1', 'Thẩm định', 'Thẩm định lần 1', 'Sở Nội vụ thẩm định', 'Tổ thẩm định', 'Điểm Hội đồng thẩm định', 'Điểm đánh giá Hội đồng thẩm định',
    'Kết quả thẩm định', 'Review 1', 'Điểm Sở Nội vụ thẩm định', 'Hội đồng chấm', 'Điểm Hội đồng chấm',
  ],
  'appraised-again': ['Điểm thẩm định lần 2', 'Thẩm định lần 2', 'Review 2', 'Điểm sau giải trình', 'Điểm giải trình', 'Phúc tra'],
  opinion: ['Ý kiến thẩm định', 'Ghi chú của thẩm định', 'Nhận xét', 'Ý kiến của Sở Nội vụ', 'Ý kiến Hội đồng', 'Ghi chú thẩm định', 'Ý kiến của cơ quan thẩm định'],
  final: ['Điểm đạt được', 'Điểm cuối', 'Điểm chính thức', 'Điểm công nhận', 'Kết quả cuối cùng'],
  notes: ['Ghi chú', 'Ghi chú của đơn vị', 'Chú thích'],
}; // prettier-ignore

/** What else a phrase may mean, where the cells below say so. */
export const CRITERIA_ALSO_MEANS: Partial<Lexicon<CriteriaRole>> = {
  name: ['Tên tiêu chí', 'Tên lĩnh vực', 'Nhóm tiêu chí'],
  'level-points': ['Điểm', 'Số điểm'],
  total: ['b', 'Số liệu b'],
  achieved: ['a', 'Số liệu a', 'Số liệu', 'Kết quả (%)'],
  rate: ['Kết quả', 'Kết quả (%)', 'Kết quả đạt được', 'Kết quả thực hiện', 'Mức đạt'],
  self: ['Điểm', 'Số điểm'],
  level: ['Kết quả', 'Kết quả đạt được', 'Kết quả thực hiện', 'Đạt', 'Đạt được', 'Tự đánh giá', 'Kết quả tự đánh giá', 'Hoàn thành', 'Thực hiện'],
}; // prettier-ignore

/** Words that identify a role whatever other words are around them, over the header's key. */
export const CRITERIA_TELLING: Readonly<Partial<Record<CriteriaRole, RegExp>>> = {
  code: /^(ma|ky hieu)( \w+){1,2}$/, name: /^(cac )?(tieu chi|chi tieu|tieu chuan|chi so|noi dung|linh vuc|mat cong tac|nhiem vu)\b/,
  max: /\b(diem|muc) (so )?(toi da|cao nhat|chuan|tran)\b/,
  rule: /\b(cach|phuong phap|cong thuc|thang|can cu|co so|tieu chuan|quy chuan|quy uoc|huong dan)( \w+){0,4} diem\b/,
  self: /\btu (cham|danh gia|cho|tinh|nhan diem|xac dinh)\b|\bdiem (\w+ ){1,5}(cho|cham|xac dinh)$|^(\w+ ){1,5}(cho|cham)$/,
  appraised: /\b(tham dinh|phuc tra|hoi dong|cap tren|kiem tra) (\w+ )?(cham|danh gia|cho diem)\b/,
  rate: /\b(ty le|ti le|phan tram)\b/,
  level: /\b(tu )?(xep|chon) (muc|loai)\b/,
  evidence: /\b(minh chung|kiem chung)\b/,
  explanation: /\bgiai trinh\b/,
}; // prettier-ignore

/** A column of those who look at the office's claims, which holds nothing that the office declares. */
export const OF_APPRAISERS =
  /\b(cap tren|tham dinh|phuc tra|kiem tra cheo|(hoi dong|to|doan|khoi|cum|ban|so noi vu|huyen|tinh|thanh pho) (tham dinh|cham|danh gia|kiem tra|xet|duyet))\b/;

/** Columns of the province's remarks hold no text of the office, and columns of our checks hold no figure of it. */
export const CRITERIA_FORBIDDING: Readonly<Partial<Record<CriteriaRole, RegExp>>> = {
  explanation: /\b(huong dan|quy dinh)\b/,
  self: /\b(huong dan|cach|can cu)\b/,
  max: /\b(huong dan|cach|can cu)\b/,
  achieved: /^ket qua ra soat$/,
};

export const TASK_LEXICON: Lexicon<TaskRole> = {
  no: ['STT', 'Số TT', 'TT', 'Số thứ tự'],
  content: ['Nội dung công việc', 'Nội dung', 'Nhiệm vụ', 'Nội dung nhiệm vụ', 'Tên nhiệm vụ', 'Nội dung, nhiệm vụ', 'Nhiệm vụ trọng tâm', 'Công việc', 'Nhiệm vụ, giải pháp', 'Nội dung thực hiện', 'Nhiệm vụ cụ thể', 'Nội dung/Nhiệm vụ', 'Các nhiệm vụ', 'Hoạt động', 'Nội dung hoạt động', 'Danh mục nhiệm vụ'],
  lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì', 'Chủ trì thực hiện', 'Cơ quan, đơn vị chủ trì', 'Phòng chủ trì', 'Đơn vị thực hiện', 'Đơn vị chủ trì thực hiện', 'Cơ quan thực hiện', 'Đơn vị, cá nhân chủ trì', 'Bộ phận chủ trì', 'Phòng, đơn vị chủ trì', 'Phân công thực hiện', 'Đơn vị chủ trì tham mưu', 'Đơn vị'],
  support: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp', 'Phối hợp thực hiện', 'Cơ quan, đơn vị phối hợp', 'Phòng phối hợp', 'Phòng, đơn vị phối hợp'],
  deadline: ['Thời gian hoàn thành', 'Thời hạn', 'Thời gian thực hiện', 'Thời hạn hoàn thành', 'Thời gian', 'Hạn hoàn thành', 'Tiến độ', 'Thời gian, tiến độ', 'Thời gian dự kiến hoàn thành', 'Tiến độ thực hiện', 'Thời gian hoàn thành dự kiến', 'Thời hạn thực hiện', 'Mốc thời gian', 'Kết thúc', 'Ngày kết thúc', 'Thời gian kết thúc', 'Thời điểm kết thúc', 'Hạn cuối'],
  product: ['Sản phẩm', 'Kết quả', 'Sản phẩm/Kết quả', 'Sản phẩm đầu ra', 'Kết quả, sản phẩm', 'Sản phẩm, kết quả', 'Sản phẩm dự kiến', 'Kết quả đầu ra', 'Dự kiến sản phẩm', 'Kết quả dự kiến', 'Sản phẩm hoàn thành', 'Kết quả/Sản phẩm'],
  status: ['Tình trạng', 'Trạng thái', 'Tình trạng thực hiện', 'Kết quả thực hiện', 'Tình hình thực hiện', 'Mức độ hoàn thành', 'Kết quả thực hiện nhiệm vụ', 'Đánh giá', 'Tình hình', 'Đánh giá kết quả'],
  'done-on': ['Ngày hoàn thành', 'Ngày thực hiện', 'Thời gian thực tế', 'Ngày thực tế', 'Ngày hoàn thành thực tế', 'Thời gian hoàn thành thực tế', 'Ngày xong', 'Ngày ban hành', 'Hoàn thành ngày', 'Thời điểm hoàn thành'],
  person: ['Lãnh đạo phụ trách', 'Người phụ trách', 'Lãnh đạo chỉ đạo', 'Người thực hiện', 'Cán bộ phụ trách', 'Lãnh đạo phụ trách, chỉ đạo', 'Chuyên viên thực hiện', 'Cán bộ thực hiện', 'Công chức phụ trách', 'Trách nhiệm'],
  authority: ['Thẩm quyền', 'Cấp có thẩm quyền', 'Cấp phê duyệt', 'Thẩm quyền ban hành', 'Cấp ban hành', 'Thẩm quyền quyết định'],
  field: ['Lĩnh vực', 'Nhóm nhiệm vụ', 'Nhóm'],
  cost: ['Kinh phí', 'Dự kiến kinh phí', 'Kinh phí thực hiện', 'Nguồn kinh phí'],
  notes: ['Ghi chú', 'Văn bản', 'Số văn bản', 'Căn cứ'],
}; // prettier-ignore

export const EVIDENCE_LEXICON: Lexicon<EvidenceRole> = {
  no: ['STT', 'Số TT', 'TT', 'Số thứ tự', 'Mã TLKC', 'Mã tài liệu', 'Mã TL'],
  criterion: ['Mã tiêu chí', 'Tiêu chí', 'Mã TC', 'Mã TCTP', 'Tiêu chí thành phần', 'Thuộc tiêu chí', 'Dùng cho tiêu chí', 'Mã số tiêu chí', 'TCTP', 'Tiêu chí liên quan', 'Chứng minh cho tiêu chí', 'Phục vụ tiêu chí', 'Minh chứng cho tiêu chí'],
  title: ['Tên tài liệu', 'Tên văn bản', 'Tài liệu kiểm chứng', 'Tài liệu', 'Trích yếu', 'Trích yếu nội dung', 'Tên tài liệu, văn bản', 'Nội dung', 'Tên TLKC', 'Tên minh chứng', 'Minh chứng', 'Tên hồ sơ', 'Tên loại và trích yếu nội dung văn bản'],
  document: ['Số, ký hiệu', 'Số ký hiệu', 'Số hiệu', 'Số văn bản', 'Số/ký hiệu', 'Số và ký hiệu', 'Số, ký hiệu văn bản', 'Ký hiệu', 'Số hiệu văn bản', 'Số và ký hiệu văn bản', 'Số/Ký hiệu văn bản'],
  issued: ['Ngày ban hành', 'Ngày', 'Ngày tháng', 'Ngày văn bản', 'Thời gian ban hành', 'Ngày, tháng, năm', 'Ngày ký', 'Ngày, tháng ban hành', 'Ngày tháng văn bản', 'Ngày, tháng, năm ban hành'],
  issuer: ['Cơ quan ban hành', 'Nơi ban hành', 'Đơn vị ban hành', 'Cơ quan, đơn vị ban hành', 'Tác giả', 'Cơ quan phát hành', 'Tác giả văn bản'],
  page: ['Trang, mục', 'Trang', 'Trang/mục', 'Mục, trang', 'Số trang', 'Trang số', 'Vị trí', 'Trang, mục chứng minh'],
  link: ['Liên kết', 'Link', 'Đường dẫn', 'Địa chỉ', 'Đường link', 'URL', 'Tệp', 'File', 'Tệp đính kèm', 'Liên kết tài liệu', 'File đính kèm', 'Đường dẫn tài liệu'],
  confidentiality: ['Độ mật', 'Mức độ mật', 'Mật'],
  notes: ['Ghi chú', 'Chú thích'],
}; // prettier-ignore

/** Words that name a document's title whatever other words are around them: "Loại và trích yếu văn bản". */
export const EVIDENCE_TELLING: Readonly<Partial<Record<EvidenceRole, RegExp>>> = {
  title: /\b(trich yeu|ten (loai )?(van ban|tai lieu|minh chung|ho so))\b/,
};

/** A header's text without marks, case and punctuation: "Số liệu (a)" is "so lieu a". */
export const plainHeaderKey = memoize((header) =>
  textKey(header)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim(),
);

/** As `plainHeaderKey`, and without bracketed letters and numbers: "Điểm tối đa (C)" is "diem toi da". */
export const headerKey = memoize((header) =>
  textKey(header)
    .replace(/\((?:[a-z]|\d{1,2}|[a-z]\s*[=/]\s*[^)]*)\)/g, ' ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim(),
);

export const TARGET_LEXICON: Lexicon<TargetRole> = {
  no: ['STT', 'Số TT', 'TT', 'Số thứ tự'],
  field: ['Lĩnh vực', 'Nhóm chỉ tiêu', 'Nhóm'],
  text: ['Chỉ tiêu', 'Mục tiêu', 'Nội dung chỉ tiêu', 'Chỉ tiêu, nhiệm vụ', 'Tên chỉ tiêu', 'Mục tiêu, chỉ tiêu', 'Các chỉ tiêu', 'Nội dung mục tiêu'],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị đo'],
  total: ['Tổng số', 'Tổng số (a)', 'Tổng', 'Số phải thực hiện', 'Số phát sinh'],
  achieved: ['Kết quả thực hiện', 'Kết quả', 'Thực hiện', 'Kết quả đạt được', 'Đạt được', 'Tỷ lệ đạt', 'Tỷ lệ đạt được', 'Thực hiện (%)', 'Kết quả (%)', 'Số thực hiện', 'Kết quả (b)'],
  rate: ['Tỷ lệ (%)', 'Tỷ lệ', 'Tỷ lệ %'],
  lead: ['Đơn vị chủ trì', 'Chủ trì', 'Cơ quan chủ trì', 'Phòng chủ trì', 'Đơn vị phụ trách', 'Đơn vị thực hiện', 'Trách nhiệm thực hiện'],
  criterion: ['Tiêu chí liên quan', 'Mã tiêu chí', 'Tiêu chí', 'Tiêu chí thành phần', 'Thuộc tiêu chí'],
  notes: ['Ghi chú', 'Chú thích'],
}; // prettier-ignore

export const PREVIOUS_LEXICON: Lexicon<PreviousRole> = {
  code: ['Mã', 'Mã tiêu chí', 'STT', 'Số TT', 'TT'],
  name: ['Tên', 'Tên tiêu chí', 'Tiêu chí', 'Tiêu chí thành phần', 'Lĩnh vực', 'Nội dung', 'Lĩnh vực, tiêu chí, tiêu chí thành phần'],
  max: ['Tối đa', 'Điểm tối đa', 'Điểm chuẩn', 'Thang điểm'],
  points: ['Đạt', 'Điểm đạt', 'Điểm đạt được', 'Điểm thẩm định', 'Điểm', 'Kết quả', 'Điểm tự đánh giá', 'Điểm tự chấm'],
}; // prettier-ignore

export const SURVEY_LEXICON: Lexicon<SurveyRole> = {
  code: ['Mã', 'Mã tiêu chí', 'Mã số', 'STT', 'Số TT', 'TT'],
  name: ['Tên', 'Tên tiêu chí', 'Tiêu chí', 'Tiêu chí thành phần', 'Nội dung'],
  forms: ['Số phiếu', 'Tổng số phiếu', 'Số phiếu thu về', 'Số người trả lời', 'Tổng số'],
  'option-a': ['A', 'Mức A', 'Phương án A'],
  'option-b': ['B', 'Mức B', 'Phương án B'],
  'option-c': ['C', 'Mức C', 'Phương án C'],
  'option-d': ['D', 'Mức D', 'Phương án D'],
  'option-e': ['E', 'Mức E', 'Phương án E'],
  percent: ['Tỷ lệ (%)', 'Kết quả (%)', 'Tỷ lệ hài lòng', 'Mức độ hài lòng', 'Kết quả', 'Tỷ lệ'],
};

export const INSPECTION_LEXICON: Lexicon<InspectionRole> = {
  no: ['STT', 'Số TT', 'TT', 'Số thứ tự'],
  'inspected-unit': ['Đơn vị', 'Đơn vị được kiểm tra', 'Phòng, đơn vị', 'Phòng, đơn vị được kiểm tra', 'Tên đơn vị', 'Cơ quan, đơn vị', 'Đối tượng kiểm tra', 'Phòng, ban, đơn vị', 'Đơn vị kiểm tra', 'Cơ quan, đơn vị được kiểm tra', 'Tên phòng, đơn vị'],
  form: ['Hình thức', 'Hình thức kiểm tra', 'Phương thức kiểm tra', 'Phương thức', 'Cách thức kiểm tra'],
  period: ['Kỳ', 'Kỳ kiểm tra', 'Thời gian dự kiến', 'Thời gian kiểm tra', 'Thời gian', 'Dự kiến thời gian', 'Thời gian dự kiến kiểm tra', 'Kế hoạch', 'Đợt kiểm tra'],
  'inspected-on': ['Ngày kiểm tra', 'Ngày tiến hành', 'Ngày tiến hành kiểm tra', 'Đã kiểm tra ngày', 'Ngày thực hiện', 'Ngày làm việc', 'Ngày kiểm tra thực tế', 'Thời gian thực hiện'],
  conclusion: ['Kết luận số, ngày', 'Kết luận', 'Số kết luận', 'Thông báo kết luận', 'Kết luận kiểm tra', 'Văn bản kết luận', 'Thông báo kết luận kiểm tra', 'Số, ngày kết luận', 'Thông báo kết luận số, ngày', 'Số thông báo kết luận'],
  'concluded-on': ['Ngày kết luận', 'Ngày ban hành kết luận', 'Ngày thông báo kết luận', 'Ngày ra kết luận'],
  notes: ['Ghi chú', 'Chú thích'],
}; // prettier-ignore

export const SHORTCOMING_LEXICON: Lexicon<ShortcomingRole> = {
  no: ['Số', 'STT', 'Số TT', 'TT', 'Số thứ tự'],
  'inspected-unit': ['Đơn vị', 'Đơn vị được kiểm tra', 'Phòng, đơn vị', 'Phòng, đơn vị được kiểm tra', 'Tên đơn vị', 'Cơ quan, đơn vị', 'Đơn vị có tồn tại', 'Đơn vị khắc phục', 'Đơn vị thực hiện', 'Trách nhiệm khắc phục'],
  topic: ['Nội dung', 'Nội dung kiểm tra', 'Lĩnh vực', 'Lĩnh vực kiểm tra'],
  shortcoming: ['Tồn tại', 'Tồn tại, hạn chế', 'Nội dung tồn tại', 'Tồn tại sau kiểm tra', 'Hạn chế, tồn tại', 'Vấn đề phát hiện', 'Tồn tại, hạn chế phát hiện', 'Nội dung tồn tại, hạn chế', 'Vấn đề phát hiện qua kiểm tra', 'Nội dung kiến nghị', 'Kiến nghị', 'Hạn chế'],
  deadline: ['Hạn', 'Hạn khắc phục', 'Thời hạn', 'Thời hạn khắc phục', 'Thời gian khắc phục', 'Hạn hoàn thành', 'Thời hạn hoàn thành'],
  'closed-on': ['Ngày khắc phục', 'Ngày hoàn thành', 'Đã khắc phục ngày', 'Ngày khắc phục xong', 'Kết quả khắc phục', 'Ngày hoàn thành khắc phục', 'Tình trạng', 'Tình hình khắc phục', 'Kết quả', 'Ngày thực hiện'],
  evidence: ['TLKC', 'Tài liệu kiểm chứng', 'Minh chứng', 'Tài liệu minh chứng', 'Tài liệu', 'Văn bản', 'Báo cáo khắc phục'],
  notes: ['Ghi chú', 'Chú thích'],
}; // prettier-ignore

export const REPORT_LEXICON: Lexicon<ReportRole> = {
  no: ['STT', 'Số TT', 'TT', 'Số thứ tự'],
  'report-period': ['Kỳ', 'Kỳ báo cáo', 'Báo cáo', 'Tên báo cáo', 'Loại báo cáo', 'Nội dung báo cáo', 'Nội dung', 'Báo cáo kỳ'],
  'report-due': ['Hạn', 'Hạn gửi', 'Hạn báo cáo', 'Thời hạn', 'Thời hạn gửi', 'Thời hạn báo cáo', 'Hạn gửi báo cáo', 'Hạn nộp', 'Thời gian phải gửi', 'Thời gian báo cáo', 'Hạn chót'],
  'sent-on': ['Ngày gửi', 'Ngày gửi báo cáo', 'Đã gửi ngày', 'Ngày báo cáo', 'Ngày nộp', 'Ngày đã gửi', 'Thời gian gửi', 'Ngày gửi thực tế', 'Ngày phát hành', 'Ngày ban hành'],
  document: ['Số văn bản', 'Số, ký hiệu', 'Số báo cáo', 'Số, ký hiệu báo cáo', 'Số hiệu', 'Số, ký hiệu văn bản', 'Văn bản', 'Số văn bản, ngày'],
  link: ['Liên kết', 'Đường dẫn', 'Link', 'Địa chỉ', 'Tệp'],
  notes: ['Ghi chú', 'Chú thích'],
}; // prettier-ignore

export const REPORT_FIGURE_LEXICON: Lexicon<ReportFigureRole> = {
  'figure-code': ['Mã', 'Mã số', 'Mã số liệu', 'Mã chỉ tiêu', 'STT', 'Số TT', 'TT', 'Số thứ tự'],
  'figure-name': ['Chỉ tiêu', 'Chỉ tiêu báo cáo', 'Tên chỉ tiêu', 'Chỉ tiêu thống kê', 'Nội dung', 'Nội dung báo cáo', 'Nội dung số liệu', 'Tiêu chí thống kê', 'Các chỉ tiêu', 'Số liệu'],
  unit: ['ĐVT', 'Đơn vị tính', 'Đơn vị', 'Đơn vị đo'],
  'figure-q1': ['Quý I', 'Quý 1', 'Số liệu quý I', 'Kết quả quý I'],
  'figure-h1': ['6 tháng', '6 tháng đầu năm', 'Sáu tháng', '06 tháng', '06 tháng đầu năm', 'Số liệu 6 tháng', 'Kết quả 6 tháng'],
  'figure-q3': ['Quý III', 'Quý 3', 'Số liệu quý III', 'Kết quả quý III'],
  'figure-year': ['Năm', 'Cả năm', 'Cả năm báo cáo', '12 tháng', 'Số liệu năm', 'Kết quả năm'],
  notes: ['Ghi chú', 'Chú thích', 'Nguồn', 'Nguồn số liệu'],
}; // prettier-ignore

export const OTHER_INDEX_LEXICON: Lexicon<OtherIndexRole> = {
  'index-name': ['Tên', 'Tên chỉ số', 'Chỉ số', 'Các chỉ số'],
  'index-year': ['Năm', 'Năm đánh giá', 'Năm công bố'],
  'index-value': ['Giá trị', 'Kết quả', 'Điểm', 'Điểm số', 'Giá trị chỉ số', 'Kết quả chỉ số', 'Giá trị (%)', 'Kết quả (%)'],
  unit: ['Đơn vị', 'Đơn vị tính', 'ĐVT', 'Đơn vị đo'],
  rank: ['Hạng', 'Xếp hạng', 'Thứ hạng', 'Xếp thứ', 'Vị trí'],
  'index-goal': ['Mục tiêu', 'Chỉ tiêu', 'Mục tiêu đề ra', 'Mục tiêu năm', 'Chỉ tiêu giao'],
  notes: ['Ghi chú', 'Chú thích', 'Nguồn'],
}; // prettier-ignore

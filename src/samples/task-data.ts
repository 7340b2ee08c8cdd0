/** The sample department's annex of 13 tasks, in short form. Deadlines in the forms that offices use. */
export interface SampleTask {
  readonly content: string;
  readonly lead: string;
  readonly support: string;
  readonly deadline: string;
  readonly product: string;
  readonly status: 'Đã hoàn thành' | 'Đang thực hiện' | 'Chưa thực hiện';
  /** "2026-03-12" */
  readonly doneOn: string | null;
}

const OFFICE = 'Văn phòng Sở';
const DIGITAL = 'Phòng Chuyển đổi số';
const ROOMS = 'Các phòng, đơn vị thuộc Sở';
const OUTSIDE = 'Các sở, ban, ngành; Ủy ban nhân dân cấp xã';

const task = (
  content: string,
  lead: string,
  support: string,
  deadline: string,
  product: string,
  status: SampleTask['status'],
  doneOn: string | null,
): SampleTask => ({ content, lead, support, deadline, product, status, doneOn });

// prettier-ignore
export const SAMPLE_TASKS: readonly SampleTask[] = [
  task('Xây dựng kế hoạch tuyên truyền, kế hoạch kiểm tra CCHC năm 2026', OFFICE, ROOMS, 'Sau khi có Kế hoạch của UBND tỉnh (dự kiến quý I/2026)', 'Kế hoạch', 'Đã hoàn thành', '2026-03-12'),
  task('Xây dựng kế hoạch nâng cao chất lượng kiểm soát thủ tục hành chính', OFFICE, ROOMS, 'Sau khi có Kế hoạch của UBND tỉnh (dự kiến tháng 01/2026)', 'Kế hoạch', 'Đã hoàn thành', '2026-02-09'),
  task('Xây dựng kế hoạch xác định Chỉ số CCHC, đo lường mức độ hài lòng', OFFICE, ROOMS, 'Sau khi có Kế hoạch của UBND tỉnh (dự kiến quý III/2026)', 'Kế hoạch', 'Đã hoàn thành', '2026-09-25'),
  task('Xử lý văn bản quy phạm pháp luật chịu tác động của việc sắp xếp bộ máy', 'Các phòng chuyên môn', OFFICE, 'Trước 01/6/2026', 'Báo cáo', 'Đã hoàn thành', '2026-05-28'),
  task('Xây dựng kế hoạch nâng cao Chỉ số CCHC năm 2026', OFFICE, ROOMS, 'Quý II/2026 (sau khi UBND tỉnh công bố)', 'Kế hoạch', 'Đã hoàn thành', '2026-07-03'),
  task('Nâng cấp phần mềm đánh giá mức độ chuyển đổi số', DIGITAL, OUTSIDE, 'Quý III/2026', 'Phần mềm', 'Đã hoàn thành', '2026-09-30'),
  task('Triển khai phần mềm Hệ thống báo cáo ngày', DIGITAL, OUTSIDE, 'Năm 2026', 'Phần mềm', 'Đang thực hiện', null),
  task('Triển khai hệ thống thông tin giải quyết thủ tục hành chính của tỉnh', DIGITAL, OUTSIDE, 'Năm 2026', 'Hệ thống', 'Đã hoàn thành', '2026-11-20'),
  task('Thí điểm Trung tâm giám sát, điều hành thông minh', DIGITAL, OUTSIDE, 'Quý II/2026', 'Báo cáo', 'Đã hoàn thành', '2026-06-18'),
  task('Nâng cấp Nền tảng tích hợp, chia sẻ dữ liệu tỉnh (LGSP)', DIGITAL, OUTSIDE, 'Quý IV/2026', 'Nền tảng', 'Đã hoàn thành', '2026-12-10'),
  task('Tham mưu công bố kết quả xếp hạng mức độ chuyển đổi số', DIGITAL, OUTSIDE, 'Quý IV/2026', 'Quyết định', 'Đã hoàn thành', '2026-12-22'),
  task('Rà soát, cập nhật kiến trúc số của tỉnh', DIGITAL, OUTSIDE, 'Quý IV/2026', 'Quyết định', 'Chưa thực hiện', null),
  task('Hướng dẫn quy trình đề nghị công nhận sáng kiến CCHC', 'Phòng Quản lý chuyên ngành', OUTSIDE, 'Năm 2026', 'Văn bản', 'Đã hoàn thành', '2026-11-30'),
];

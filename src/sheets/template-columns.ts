import type { CriteriaRole } from '../model/criterion';
import type { CellContent, CellStyle } from '../model/edits';
import type { EvidenceRole } from '../model/evidence';
import type { InspectionRole, ShortcomingRole } from '../model/inspection';
import type { OtherIndexRole } from '../model/other-index';
import type { ReportRole } from '../model/report-book';
import type { ReportFigureRole } from '../model/report-figure';
import type { TargetRole } from '../model/target';
import type { TaskRole } from '../model/task';
import { CENTERED } from './cell-styles';
import type { GridTableColumn } from './table/column';
import type { TableContext } from './table/table-section';

/** What is filled into a row of the template, by the role of its column. */
export type FilledRow<Role extends string> = Readonly<Partial<Record<Role, CellContent>>>;

/** A column of the template; its id is the role in which it is read. */
export type TemplateColumn<Role extends string> = GridTableColumn<FilledRow<Role>, TableContext, Role>;

/** Headers are Vietnamese in every language: the workbook goes to a Vietnamese office. Widths are in characters. */
export const column = <Role extends string>(
  id: Role,
  words: string,
  width: number,
  style?: CellStyle,
): TemplateColumn<Role> => ({
  id,
  header: { words },
  width,
  cell: (row) => row[id],
  isEditable: true,
  ...(style ? { style } : {}),
});

/** Figures are centred, which sets them apart from the text around them. */
const figure = <Role extends string>(id: Role, words: string, width: number): TemplateColumn<Role> =>
  column(id, words, width, CENTERED);

/** The columns of the add-in's own criteria sheet. */
export const CRITERIA_COLUMNS: readonly TemplateColumn<CriteriaRole>[] = [
  column('code', 'STT', 8),
  column('name', 'Lĩnh vực, tiêu chí, tiêu chí thành phần', 46),
  figure('max', 'Điểm tối đa', 10),
  column('rule', 'Cách tính điểm', 42),
  figure('total', 'Tổng số (a)', 10),
  figure('achieved', 'Kết quả (b)', 10),
  column('level', 'Mức đạt', 16),
  column('applicability', 'Áp dụng', 12),
  column('policy', 'Khi không phát sinh', 13),
  figure('self', 'Điểm tự đánh giá', 12),
  column('evidence', 'Tài liệu kiểm chứng', 24),
  column('page', 'Trang, mục', 12),
  column('explanation', 'Giải trình', 24),
  figure('appraised', 'Điểm thẩm định', 12),
  column('opinion', 'Ý kiến thẩm định', 22),
  column('notes', 'Ghi chú', 14),
];

/** The columns of the add-in's own task annex. */
export const TASK_COLUMNS: readonly TemplateColumn<TaskRole>[] = [
  column('no', 'STT', 8),
  column('content', 'Nội dung công việc', 60),
  column('lead', 'Cơ quan, đơn vị chủ trì', 26),
  column('support', 'Cơ quan phối hợp', 30),
  column('deadline', 'Thời gian hoàn thành', 28),
  column('product', 'Sản phẩm', 24),
  column('status', 'Tình trạng', 18),
  figure('done-on', 'Ngày hoàn thành', 15),
];

/** The columns of the add-in's own evidence list. */
export const EVIDENCE_COLUMNS: readonly TemplateColumn<EvidenceRole>[] = [
  figure('no', 'STT', 6),
  column('criterion', 'Mã tiêu chí', 12),
  column('title', 'Tên tài liệu', 44),
  column('document', 'Số, ký hiệu', 18),
  figure('issued', 'Ngày ban hành', 14),
  column('issuer', 'Cơ quan ban hành', 28),
  column('page', 'Trang, mục', 12),
  column('link', 'Liên kết', 44),
];

/** The columns of the add-in's own list of targets. */
export const TARGET_COLUMNS: readonly TemplateColumn<TargetRole>[] = [
  figure('no', 'STT', 6),
  column('field', 'Lĩnh vực', 24),
  column('text', 'Chỉ tiêu', 60),
  figure('unit', 'Đơn vị tính', 9),
  figure('total', 'Tổng số (a)', 11),
  figure('achieved', 'Kết quả (b)', 11),
  column('lead', 'Đơn vị chủ trì', 24),
  figure('criterion', 'Tiêu chí liên quan', 14),
  column('notes', 'Ghi chú', 20),
];

/** The columns of the add-in's own plan of self-inspection. */
export const INSPECTION_COLUMNS: readonly TemplateColumn<InspectionRole>[] = [
  figure('no', 'STT', 6),
  column('inspected-unit', 'Đơn vị', 44),
  column('form', 'Hình thức', 16),
  column('period', 'Kỳ', 24),
  figure('inspected-on', 'Ngày kiểm tra', 16),
  column('conclusion', 'Kết luận số, ngày', 36),
  column('notes', 'Ghi chú', 24),
];

/** The columns of the add-in's own list of what inspections found. */
export const SHORTCOMING_COLUMNS: readonly TemplateColumn<ShortcomingRole>[] = [
  figure('no', 'Số', 6),
  column('inspected-unit', 'Đơn vị', 36),
  column('topic', 'Nội dung', 30),
  column('shortcoming', 'Tồn tại', 48),
  figure('deadline', 'Hạn', 14),
  figure('closed-on', 'Ngày khắc phục', 16),
  column('evidence', 'TLKC', 14),
];

/** The columns of the add-in's own book of reports. */
export const REPORT_COLUMNS: readonly TemplateColumn<ReportRole>[] = [
  figure('no', 'STT', 6),
  column('report-period', 'Kỳ báo cáo', 34),
  figure('report-due', 'Hạn gửi', 16),
  figure('sent-on', 'Ngày gửi', 16),
  column('document', 'Số văn bản', 26),
  column('link', 'Liên kết', 44),
  column('notes', 'Ghi chú', 24),
];

/** The columns of the add-in's own sheet of figures for the periodic reports. */
export const REPORT_FIGURE_COLUMNS: readonly TemplateColumn<ReportFigureRole>[] = [
  figure('figure-code', 'Mã', 9),
  column('figure-name', 'Chỉ tiêu', 52),
  figure('unit', 'ĐVT', 11),
  figure('figure-q1', 'Quý I', 11),
  figure('figure-h1', '6 tháng', 11),
  figure('figure-q3', 'Quý III', 11),
  figure('figure-year', 'Năm', 11),
  column('notes', 'Ghi chú', 26),
];

/** The columns of the add-in's own list of other indices. */
export const OTHER_INDEX_COLUMNS: readonly TemplateColumn<OtherIndexRole>[] = [
  column('index-name', 'Tên', 30),
  figure('index-year', 'Năm', 9),
  figure('index-value', 'Giá trị', 12),
  figure('unit', 'Đơn vị', 10),
  figure('rank', 'Hạng', 10),
  figure('index-goal', 'Mục tiêu', 16),
  column('notes', 'Ghi chú', 36),
];

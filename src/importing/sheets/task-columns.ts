import type { ImportedTask } from '../../model/imported-plan';
import { number, text } from '../../model/edits';
import { CENTERED } from '../../sheets/cell-styles';
import type { GridTableColumn } from '../../sheets/table/column';
import { doubtText } from './doubt-text';
import type { ImportContext } from './context';

/** The columns of the list of tasks: those of the plan, and those that the "6 rõ" ask for. */
export const IMPORTED_TASK_COLUMNS: readonly GridTableColumn<ImportedTask, ImportContext>[] = [
  { id: 'no', header: { words: 'Số TT' }, width: 7, cell: ({ no }) => number(Number(no)), style: CENTERED },
  { id: 'content', header: { words: 'Nội dung công việc' }, width: 54, cell: ({ content }) => text(content) },
  { id: 'lead', header: { words: 'Cơ quan chủ trì' }, width: 20, cell: ({ lead }) => text(lead) },
  { id: 'support', header: { words: 'Cơ quan phối hợp' }, width: 22, cell: ({ support }) => text(support) },
  { id: 'deadline', header: { words: 'Thời gian hoàn thành' }, width: 22, cell: ({ deadline }) => text(deadline.text) },
  { id: 'product', header: { words: 'Sản phẩm' }, width: 18, cell: ({ product }) => text(product), isEditable: true },
  { id: 'person', header: { words: 'Lãnh đạo phụ trách' }, width: 16, cell: ({ person }) => text(person), isEditable: true },
  { id: 'authority', header: { words: 'Thẩm quyền' }, width: 14, cell: ({ authority }) => text(authority), isEditable: true },
  { id: 'status', header: { words: 'Tình trạng' }, width: 14, cell: () => undefined, isEditable: true },
  { id: 'done-on', header: { words: 'Ngày hoàn thành' }, width: 13, cell: () => undefined, style: CENTERED, isEditable: true },
  { id: 'field', header: { words: 'Lĩnh vực' }, width: 20, cell: ({ field }) => text(field) },
  { id: 'source', header: { words: 'Nguồn' }, width: 16, cell: ({ source }, { t }) => text(t(source)) },
  { id: 'doubts', header: { words: 'Cần xem lại' }, width: 26, cell: ({ doubts }, { t }) => text(doubtText(doubts, t)) },
]; // prettier-ignore

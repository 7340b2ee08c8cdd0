import { message, type Message } from '../model/message';
import type { DocumentPlace } from '../model/text-document';

/** "trang 2, đoạn 14"; "đoạn 14" where the document has no pages. */
export const paragraphSource = ({ page, order }: DocumentPlace): Message =>
  page === null
    ? message('import.source.paragraph', { order })
    : message('import.source.page-paragraph', { page, order });

/** "bảng 1, dòng 5", rows counted from 1 with the header. */
export const rowSource = ({ page, order }: DocumentPlace, row: number): Message =>
  page === null
    ? message('import.source.row', { order, row: row + 1 })
    : message('import.source.page-row', { page, order, row: row + 1 });

/** "chú thích 2". */
export const noteSource = ({ order }: DocumentPlace): Message => message('import.source.note', { order });

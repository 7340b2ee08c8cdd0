/** The languages of the page. */
export type PageLanguage = 'vi' | 'en';

/** The sentences of the page. It is a tool for testing, so they are not among those of the add-in. */
const TEXTS = {
  notExcel: ['Không phải Excel', 'Not Excel'],
  notExcelHint: [
    'Trang thử nghiệm thay cho Excel: kết quả ở đây không thay thế việc kiểm thử trong Excel thật.',
    'A stand-in for testing: what works here still has to be tried in real Excel.',
  ],
  open: ['Mở tệp…', 'Open…'],
  save: ['Lưu tệp', 'Save'],
  pane: ['Tự chấm điểm CCHC', 'PAR Index Self-Assessment'],
  faults: ['Gây lỗi', 'Faults'],
  faultsHint: [
    'Lần gọi tới của phần bổ trợ sẽ gặp lỗi đã chọn.',
    'The add-in’s next call meets the chosen error.',
  ],
  fault: ['Lỗi', 'Error'],
  moment: ['Thời điểm', 'Moment'],
  before: ['Trước khi có hiệu lực', 'Before the effect'],
  after: ['Sau khi có hiệu lực', 'After the effect'],
  halfWay: ['Giữa chừng', 'Half-way'],
  trip: ['Lần gọi thứ', 'Round trip'],
  inject: ['Đặt lỗi', 'Inject'],
  clearFaults: ['Bỏ hết lỗi đã đặt', 'Clear all'],
  injected: ['Đã đặt lỗi {what}', 'Injected {what}'],
  readOnly: ['Sổ chỉ đọc', 'Read-only workbook'],
  structureLocked: ['Khóa cấu trúc sổ', 'Lock the structure'],
  sheetProtected: ['Khóa trang đang mở', 'Protect this sheet'],
  colleague: ['Người khác sửa ô đang chọn', 'A colleague edits the selected cell'],
  colleagueText: ['Đồng nghiệp sửa', 'Edited by a colleague'],
  recording: ['Tải bản ghi các lần gọi (JSON)', 'Download the recorded batches (JSON)'],
  nameBox: ['Ô đang chọn', 'Selected cell'],
  formulaBar: ['Nội dung ô', 'Cell content'],
  sheets: ['Các trang của sổ', 'Sheets of the workbook'],
  grid: ['Lưới ô', 'Grid'],
  trips: ['{reads} lần đọc · {writes} lần ghi', '{reads} reads · {writes} writes'],
  ready: ['Sẵn sàng', 'Ready'],
  editing: ['Đang nhập – Enter để xong, Esc để bỏ', 'Editing – Enter to finish, Esc to cancel'],
  refused: ['Không ghi được vào ô này: {code}', 'This cell cannot be written: {code}'],
  unreadable: ['Không mở được tệp: {problem}', 'The file cannot be opened: {problem}'],
  unsaved: ['Đã lưu, trừ: {what}', 'Saved, except: {what}'],
  saved: ['Đã lưu {file}', 'Saved {file}'],
  missing: ['Máy giả lập chưa có: {what}', 'The stand-in lacks: {what}'],
  language: ['English', 'Tiếng Việt'],
  languageHint: ['Đổi ngôn ngữ của Excel giả lập', 'Change the stand-in’s language'],
  close: ['Đóng', 'Close'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type PageText = keyof typeof TEXTS;

/** A sentence in a language, with its blanks filled. */
export const pageText = (
  language: PageLanguage,
  text: PageText,
  blanks: Readonly<Record<string, string | number>> = {},
): string =>
  TEXTS[text][language === 'vi' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(blanks[name] ?? ''),
  );

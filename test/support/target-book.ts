import { noEdits, number, text } from '../../src/model/edits';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from './example-book';
import type { Line } from './inspection-book';

const HEADER = [
  'STT',
  'Chỉ tiêu',
  'ĐVT',
  'Tổng số (a)',
  'Kết quả (b)',
  'Tỷ lệ (%)',
  'Chủ trì',
  'Tiêu chí liên quan',
];

export const TARGETS: readonly Line[] = [
  [1, 'Tối thiểu 80% hồ sơ nộp trực tuyến', '%', 120, 90, '', 'Văn phòng', '2.1'],
  [2, 'Trên 95% phản ánh, kiến nghị được xử lý', '%', 40, 39, '', 'Văn phòng', ''],
  [3, 'Hai sáng kiến được công nhận', 'sáng kiến', '', 2, '', 'Phòng Quản lý', ''],
  [4, 'Tối thiểu 50% văn bản được ký số', '%', '', 'Đạt 97%', '', 'Văn phòng', '9.9'],
  [5, '100% máy tính có phần mềm diệt vi-rút', '%', '', '', '', 'Văn phòng', ''],
];

/** The example with a list of targets: total and part, a number, a rate in words, nothing yet. */
export function targetBook(lines: readonly Line[] = TARGETS): Uint8Array {
  const book = exampleBook({
    rows: exampleRows({
      '2.2': { name: 'Tỷ lệ phản ánh, kiến nghị được xử lý', applies: null, policy: null },
    }),
  });
  const cells = [['CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026'], HEADER, ...lines].map((line) =>
    line.map((value) => (typeof value === 'number' ? number(value) : text(value))),
  );
  return openXlsx(book).apply({
    sheets: [{ ...noEdits('Chỉ tiêu', true), blocks: [{ row: 0, column: 0, cells }] }],
    names: [],
    state: null,
  });
}

import { noEdits, number, text } from '../../src/model/edits';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from './example-book';

type Line = readonly (string | number)[];

/** A year of reports: one in time, one late, one not sent, one to come on 31/10/2026. */
export const REPORTS: readonly Line[] = [
  ['SỔ BÁO CÁO CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Kỳ báo cáo', 'Hạn gửi', 'Ngày gửi', 'Số văn bản', 'Liên kết'],
  [1, 'Quý I', '14/3/2026', '13/3/2026', '21/BC-SKHCN', ''],
  // 14/06/2026 and 16/06/2026
  [2, '6 tháng đầu năm', 46187, 46189, '57/BC-SKHCN', ''],
  [3, 'Quý III', '', '', '', ''],
  [4, 'Năm', '', '', '', ''],
];

/** The example with a book of reports; the columns of days are formatted as such. */
export function reportBook(
  lines: readonly Line[] = REPORTS,
  options: Parameters<typeof exampleBook>[0] = {},
): Uint8Array {
  return openXlsx(exampleBook(options)).apply({
    sheets: [
      {
        ...noEdits('Sổ báo cáo', true),
        blocks: [
          {
            row: 0,
            column: 0,
            cells: lines.map((line) =>
              line.map((value) => (typeof value === 'number' ? number(value) : text(value))),
            ),
          },
        ],
        formats: [
          {
            range: { firstRow: 2, lastRow: lines.length - 1, firstColumn: 2, lastColumn: 3 },
            style: { numberFormat: 'dd/mm/yyyy' },
          },
        ],
      },
    ],
    names: [],
    state: null,
  });
}

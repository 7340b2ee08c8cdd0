import { noEdits } from '../../../src/model/edits';
import type { Edits } from '../../../src/model/edits';
import { EMPTY, formula, linkIn, linkOut, number, range, text, write } from '../../support/edits';

/** Edits of every kind, as a run over the workbook of `feature-workbook.ts` makes them. */
export const MANY_EDITS: Edits = {
  sheets: [
    {
      ...write('Bộ tiêu chí', {
        J5: formula('=IF(OR(E5="",F5=""),"",ROUND(IF(F5/E5>=0.8,MIN(F5/E5,1)*C5,0),2))', 1.69),
        J6: formula('=ROUND(MIN(NUMBERVALUE(F6)/E6,1)*C6,2)', 1),
        J7: number(0.6),
        K4: text('Ghi chú'),
        K5: text('- thiếu "minh chứng" & <trang>'),
        K7: text(' =1+1 '),
        L12: EMPTY,
      }),
      formats: [
        { range: range('J5:J8'), style: { fill: 'FFF2CC', numberFormat: '0.00' } },
        {
          range: range('K4:K8'),
          style: {
            font: { name: 'Times New Roman', size: 12, bold: true, color: 'C00000' },
            border: 'thin',
            wrap: true,
            vertical: 'top',
          },
        },
      ],
      links: [
        linkOut('K5', 'https://sokhcn.example.gov.vn/bao cao.pdf#page=3', 'Báo cáo'),
        linkIn('D6', 'Tổng hợp', 'A1'),
      ],
      columnWidths: [
        { column: 10, width: 30 },
        { column: 6, width: 15 },
      ],
      rowHeights: [{ row: 6, height: 33 }],
    },
    {
      ...noEdits('Tổng hợp', true),
      clear: [range('A1:H40')],
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            [text('TỔNG HỢP TỰ ĐÁNH GIÁ'), undefined, undefined],
            [],
            [text('Lĩnh vực'), text('Điểm tối đa'), text('Điểm tự chấm')],
            [
              text('1. Công tác chỉ đạo'),
              formula("='Bộ tiêu chí'!C12", 7.5),
              formula("=SUM('Bộ tiêu chí'!J5:J8)", 3.29),
            ],
          ],
        },
      ],
      formats: [
        { range: range('A1:C1'), style: { font: { bold: true, size: 14 }, horizontal: 'center' } },
        { range: range('A3:C4'), style: { border: 'thin', wrap: true } },
      ],
      links: [linkIn('A4', 'Bộ tiêu chí', 'A5', 'Đến tiêu chí')],
      merges: [range('A1:C1')],
      columnWidths: [{ column: 0, width: 44 }],
      rowHeights: [{ row: 0, height: 30 }],
      freeze: { rows: 3, columns: 1 },
      page: {
        orientation: 'landscape',
        paper: 'A4',
        fitToWidth: true,
        titleRows: { first: 2, last: 2 },
        footer: 'Trang &P/&N',
      },
    },
  ],
  names: [{ name: 'par_index.summary', sheet: 'Tổng hợp', range: range('A1:C4') }],
  state: '{"version":1,"mapping":{"self":9},"note":"<&> \u0007"}',
};

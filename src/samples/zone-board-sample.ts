import { number, text, type CellContent, type Edits } from '../model/edits';
import { range } from '../sheets/cell-styles';
import { TEMPLATE_HEADER_ROW, templateSheet } from '../sheets/template';
import { SAMPLE_TARGETS } from './target-data';

/** The first sheet of sample (b). */
export const TARGET_SHEET = 'Chỉ tiêu năm 2026';

const COLUMNS = [
  { header: 'STT', width: 8 },
  { header: 'Lĩnh vực', width: 22 },
  { header: 'Chỉ tiêu', width: 76 },
  { header: 'Đơn vị tính', width: 16 },
  { header: 'Kết quả thực hiện', width: 16 },
  { header: 'Ghi chú', width: 24 },
];

/** Sample (b): an economic-zone board's 17 targets for 2026, which bear no points. */
export function zoneBoardSample(): Edits {
  const rows = SAMPLE_TARGETS.map((target, i): readonly CellContent[] => [
    number(i + 1),
    text(target.field),
    text(target.text),
    text(target.unit),
    target.achieved === null ? { kind: 'empty' } : number(target.achieved),
  ]);
  const sheet = templateSheet({
    sheet: TARGET_SHEET,
    title: 'CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    subtitle: 'Đơn vị: Ban Quản lý Khu kinh tế',
    columns: COLUMNS,
    rows: rows.length,
  });
  const first = TEMPLATE_HEADER_ROW + 1;
  const rates = { range: range(first, 4, first + rows.length - 1, 4), style: { numberFormat: '0.0%' } };
  return {
    sheets: [
      {
        ...sheet,
        blocks: [...sheet.blocks, { row: first, column: 0, cells: rows }],
        formats: [...sheet.formats, rates],
      },
    ],
    names: [],
    state: null,
  };
}

import { number, text, type CellContent, type Edits } from '../model/edits';
import type { TargetRole } from '../model/target';
import { templateSheet } from '../sheets/template';
import { column, type TemplateColumn } from '../sheets/template-columns';
import { SAMPLE_TARGETS } from './target-data';

/** The first sheet of sample (b). */
export const TARGET_SHEET = 'Chỉ tiêu năm 2026';

const COLUMNS: readonly TemplateColumn<TargetRole>[] = [
  column('no', 'STT', 8),
  column('field', 'Lĩnh vực', 22),
  column('text', 'Chỉ tiêu', 76),
  column('unit', 'Đơn vị tính', 16),
  column('achieved', 'Kết quả thực hiện', 16, { numberFormat: '0.0%' }),
  column('notes', 'Ghi chú', 24),
];

const EMPTY: CellContent = { kind: 'empty' };

/** Sample (b): an economic-zone board's 17 targets for 2026, which carry no points. */
export function zoneBoardSample(): Edits {
  const { edits } = templateSheet({
    sheet: TARGET_SHEET,
    title: 'CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    subtitle: 'Đơn vị: Ban Quản lý Khu kinh tế',
    columns: COLUMNS,
    freezeUpTo: 'field',
    rows: SAMPLE_TARGETS.map(({ field, text: words, unit, achieved }, i) => ({
      no: number(i + 1),
      field: text(field),
      text: text(words),
      unit: text(unit),
      achieved: achieved === null ? EMPTY : number(achieved),
    })),
  });
  return { sheets: [edits], names: [], state: null };
}

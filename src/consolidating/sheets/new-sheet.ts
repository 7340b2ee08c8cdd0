import type { GeneratedSheetPlace } from '../../memory/generated-sheets';

/** The sheets of a consolidation, each with the name that marks its block. */
const SHEETS = {
  ranking: { sheet: 'Tổng hợp', name: 'CCHC_XepHang' },
  fields: { sheet: 'Theo lĩnh vực', name: 'CCHC_TheoLinhVuc' },
  leaves: { sheet: 'Theo tiêu chí', name: 'CCHC_TheoTieuChi' },
  losses: { sheet: 'Tiêu chí mất điểm nhiều', name: 'CCHC_MatDiemNhieu' },
  problems: { sheet: 'Chưa gửi, cần sửa', name: 'CCHC_CanSua' },
  data: { sheet: 'Số liệu', name: 'CCHC_SoLieu' },
} as const;

/** The sheet with which a consolidation begins. */
export const CONSOLIDATION_FIRST_SHEET = SHEETS.ranking.sheet;

/** Where a sheet of a new workbook is to stand, and the name of its block. */
export function newSheet(kind: keyof typeof SHEETS): {
  readonly place: GeneratedSheetPlace;
  readonly name: string;
} {
  const { sheet, name } = SHEETS[kind];
  return { place: { sheet, exists: false, block: null }, name };
}

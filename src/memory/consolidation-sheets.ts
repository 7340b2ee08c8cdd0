/** The sheets of the table of many units, by the name defined in the workbook that marks our block in each. */
export const CONSOLIDATION_SHEETS = {
  ranking: { name: 'CCHC_XepHang', title: 'Tổng hợp' },
  fields: { name: 'CCHC_TheoLinhVuc', title: 'Theo lĩnh vực' },
  leaves: { name: 'CCHC_TheoTieuChi', title: 'Theo tiêu chí' },
  losses: { name: 'CCHC_MatDiemNhieu', title: 'Tiêu chí chưa đạt nhiều điểm' },
  problems: { name: 'CCHC_CanSua', title: 'Chưa gửi, cần sửa' },
  data: { name: 'CCHC_SoLieu', title: 'Số liệu' },
} as const;

export type ConsolidationSheet = keyof typeof CONSOLIDATION_SHEETS;

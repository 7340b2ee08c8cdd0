import { CONSOLIDATION_SHEETS } from './consolidation-sheets';

/** How the heading of a generated sheet begins, where not with its title; after today's, those of earlier releases. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  CCHC_TongHop: [
    'Kết quả tự đánh giá, chấm điểm chỉ số',
    'Báo cáo kết quả tự đánh giá, chấm điểm chỉ số',
    'Tổng hợp tự đánh giá',
  ],
  CCHC_DiemMat: ['Các tiêu chí chưa đạt điểm tối đa và biện pháp', 'Điểm mất và hướng khắc phục'],
  CCHC_ChiSoKhac: ['Chỉ số khác qua các năm', 'Other indices over the years'],
  CCHC_ThamDinh: ['Bảng thẩm định kết quả tự đánh giá'],
  CCHC_DoiChieu: ['Đối chiếu điểm tự đánh giá và điểm thẩm định'],
  ...Object.fromEntries(
    ['CCHC_BaoCaoQuy1', 'CCHC_BaoCao6Thang', 'CCHC_BaoCaoQuy3', 'CCHC_BaoCaoNam'].map((name) => [
      name,
      ['Thực hiện kế hoạch cải cách hành chính', 'The reform plan in'],
    ]),
  ),
  [CONSOLIDATION_SHEETS.ranking.name]: ['Tổng hợp, xếp hạng chỉ số'],
  [CONSOLIDATION_SHEETS.fields.name]: ['Kết quả theo lĩnh vực'],
  [CONSOLIDATION_SHEETS.leaves.name]: ['Kết quả theo tiêu chí'],
  [CONSOLIDATION_SHEETS.losses.name]: ['Tiêu chí chưa đạt nhiều điểm', 'Tiêu chí mất điểm nhiều'],
  [CONSOLIDATION_SHEETS.problems.name]: ['Đơn vị chưa gửi, tệp cần sửa'],
  [CONSOLIDATION_SHEETS.data.name]: ['Số liệu từng tiêu chí của các đơn vị'],
};

/** The headers of the columns that we add, by which they are known where our state is lost; today's is the first. */
export const COLUMN_TITLES = {
  status: ['Kết quả rà soát', 'Rà soát'],
  documents: ['Mã TLKC', 'Dẫn chiếu'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

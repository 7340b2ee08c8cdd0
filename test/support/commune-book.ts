import { assessedBook } from './assessing';
import {
  changedBook,
  criteriaBook,
  CRITERIA_SHEET,
  type BookRow,
  type Change,
  type Input,
} from './criteria-book';
import { openXlsx } from '../../src/workbook/file/open-xlsx';

const PLANNED = 'Ban hành kế hoạch cải cách hành chính của xã';

/** A commune's self-assessment: Roman fields, and codes that begin again at 1.1 in every field. */
export const COMMUNE_ROWS: readonly BookRow[] = [
  { code: 'I', name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', max: 7 },
  {
    code: '1.1',
    name: PLANNED,
    max: 1,
    rule: 'Trong quý I: 1 điểm; sau quý I: 0,5 điểm; không ban hành: 0 điểm',
    level: 'Sau quý I',
    explanation: 'Kế hoạch ban hành ngày 15/01/2026',
  },
  {
    code: '1.2',
    name: 'Hoàn thành nhiệm vụ trong kế hoạch',
    max: 3,
    rule: 'Từ 80% trở lên: b/a × 3; dưới 80%: 0 điểm',
    total: 8,
    achieved: 7,
    evidence: 'Báo cáo 12/BC-UBND ngày 05/12/2026',
  },
  { code: '1.3', name: 'Báo cáo định kỳ', max: 2, rule: 'Mỗi báo cáo chậm trừ 0,5 điểm', achieved: 1 },
  { code: '1.4', name: 'Sáng kiến', max: 1, rule: 'Mỗi sáng kiến được 0,5 điểm, tối đa 1 điểm' },
  { code: 'II', name: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', max: 9 },
  {
    code: '1.1',
    name: 'Công khai thủ tục hành chính tại Bộ phận Một cửa',
    max: 2,
    rule: 'b/a × 2',
    total: 150,
    achieved: 150,
  },
  {
    code: '1.2',
    name: 'Hồ sơ giải quyết trước và đúng hạn',
    max: 4,
    rule: 'b/a × 4',
    total: 2846,
    achieved: 2731,
  },
  {
    code: '1.3',
    name: 'Hồ sơ giải quyết quá hạn có văn bản xin lỗi người dân, tổ chức theo quy định',
    max: 2,
    rule: 'b/a × 2',
    applies: 'Không phát sinh',
    policy: 'Tính điểm tối đa',
  },
  { code: '1.4', name: 'Mức độ hài lòng của người dân', max: 1, rule: 'Điều tra xã hội học' },
  { code: 'III', name: 'CHUYỂN ĐỔI SỐ', max: 6 },
  {
    code: '1.1',
    name: 'Hồ sơ nộp trực tuyến',
    max: 2,
    rule: 'b/a × 2',
    total: 900,
    achieved: 430,
    self: 1.2,
  },
  {
    code: '1.2',
    name: 'Thanh toán trực tuyến',
    max: 2,
    rule: 'b/a × 2',
    applies: 'Không áp dụng',
    policy: 'Không tính vào tổng điểm',
  },
  { code: '1.3', name: 'Số hóa hồ sơ', max: 2, rule: 'Theo hướng dẫn riêng của Hội đồng' },
  { code: 'IV', name: 'TÁC ĐỘNG CỦA CẢI CÁCH HÀNH CHÍNH', max: 3 },
  { code: '1.1', name: 'Hài lòng của doanh nghiệp', max: 3, rule: 'Xác định qua điều tra xã hội học' },
  { name: 'Tổng cộng', max: 25 },
];

const TASKS: readonly (readonly Input[])[] = [
  [
    '1',
    'Ban hành kế hoạch CCHC',
    'Văn phòng HĐND và UBND',
    '',
    'Quý I/2026',
    'Kế hoạch',
    'Hoàn thành',
    '15/01/2026',
  ],
  [
    '2',
    'Hoàn thành nhiệm vụ trong kế hoạch',
    'Văn phòng HĐND và UBND',
    '',
    'Trước 30/11/2026',
    'Báo cáo',
    '',
    null,
  ],
  [
    '3',
    'Tuyên truyền CCHC trên hệ thống truyền thanh',
    'Phòng Văn hóa - Xã hội',
    '',
    'Thường xuyên',
    '',
    '',
    null,
  ],
  [
    '4',
    'Rà soát hồ sơ quá hạn',
    'Trung tâm Phục vụ hành chính công',
    '',
    'Tháng 6/2026',
    'Báo cáo',
    'Hoàn thành',
    '20/7/2026',
  ],
];

const EVIDENCE: readonly (readonly Input[])[] = [
  [
    1,
    'I/1.1',
    'Kế hoạch CCHC năm 2026',
    '05/KH-UBND',
    '15/01/2026',
    'UBND xã',
    'toàn văn',
    'https://xa.example.vn/05',
  ],
  [
    2,
    'II/1.1',
    'Quyết định công bố thủ tục hành chính',
    '31/QĐ-UBND',
    null,
    'UBND xã',
    '',
    'D:\\CCHC\\31.pdf',
  ],
  [
    3,
    'III/1.1',
    'Báo cáo dịch vụ công trực tuyến',
    '',
    '02/12/2026',
    'UBND xã',
    'tr. 2',
    'https://xa.example.vn/90',
  ],
];

/** The commune's workbook as it fills it in, before the first run; other rows where a test asks for them. */
export const communeBook = (rows: readonly BookRow[] = COMMUNE_ROWS): Uint8Array =>
  criteriaBook(rows, {
    title: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2026',
    unit: 'Đơn vị: Ủy ban nhân dân xã Tân Phú',
    tasks: TASKS,
    evidence: EVIDENCE,
  });

const PLAN = 'Điểm chưa đạt và khắc phục';
const SUMMARY = 'Tổng hợp tự đánh giá';

/** The same after a run, with what a person wrote into the generated sheets, and appraised since. */
export function communeBookAfterARun(): Uint8Array {
  const first = assessedBook(communeBook()).written();
  const rowOf = (sheet: string, name: string, column = 1): number =>
    openXlsx(first)
      .content.grids.find((grid) => grid.sheet === sheet)
      ?.values.findLastIndex((cells) => cells?.[column] === name) ?? -1;
  const placeOf = (name: string): number =>
    openXlsx(first).content.names.find((each) => each.name === name)?.range.firstRow ?? -1;
  const planned = changedBook(first, PLAN, [
    { row: rowOf(PLAN, 'Sáng kiến'), column: 5, input: 'Đăng ký 01 sáng kiến về trả kết quả tại nhà' },
    { row: rowOf(PLAN, 'Báo cáo định kỳ'), column: 10, input: '- Đã nhắc Văn phòng' },
    { row: rowOf(PLAN, PLANNED), column: 10, input: 'Xem lại ngày ban hành' },
  ]);
  const reported = changedBook(planned, SUMMARY, [
    { row: placeOf('CCHC_GiaiTrinh') + 1, column: 6, input: 'Số liệu theo phần mềm của tỉnh' },
    { row: placeOf('CCHC_KhoKhan'), column: 0, input: 'Đường truyền tại hai thôn chưa ổn định' },
    { row: placeOf('CCHC_KyTen') + 6, column: 4, input: 'Họ và tên' },
  ]);
  const firstRow = 4;
  const appraised: readonly Change[] = [
    { row: firstRow + 2, column: 13, input: 2 },
    { row: firstRow + 2, column: 14, input: 'Thiếu minh chứng của 01 nhiệm vụ' },
    { row: firstRow + 7, column: 13, input: 3.84 },
    // The plan was in time after all, and the initiatives have come.
    { row: firstRow + 1, column: 6, input: 'Trong quý I' },
    { row: firstRow + 4, column: 5, input: 2 },
  ];
  return changedBook(reported, CRITERIA_SHEET, appraised);
}

import type { BookColumn, BookRow } from './criteria-book';
import { exampleBook } from './example-book';

const COLUMNS: readonly BookColumn[] = [
  'code', 'name', 'max', 'rule', 'total', 'achieved', 'self', 'evidence', 'explanation',
]; // prettier-ignore

const IN_TIME: readonly BookRow[] = [
  { name: 'Ban hành trước ngày 31/01', max: 1 },
  { name: 'Ban hành sau ngày 31/01', max: 0.5 },
  { name: 'Không ban hành', max: 0 },
];

/** A criterion with levels in rows below it; a done one has its "x" at the first of them. */
const levels = (code: string, name: string, isDone: boolean): readonly BookRow[] => [
  { code, name, max: 1 },
  ...IN_TIME.map((row, i) => (isDone && i === 0 ? { ...row, achieved: 'x' } : row)),
];

/** A criterion by a rate, done with 9 of 10. */
const rate = (code: string, name: string, max: number, isDone: boolean): BookRow => ({
  code,
  name,
  max,
  rule: `Tính theo công thức (b/a) x ${max} điểm`,
  ...(isDone ? { total: 10, achieved: 9 } : {}),
});

/** A criterion that counts what was done, done with one. */
const count = (code: string, name: string, isDone: boolean): BookRow => ({
  code,
  name,
  max: 1,
  rule: 'Mỗi sáng kiến được công nhận: 0,5 điểm, tối đa 1 điểm',
  ...(isDone ? { achieved: 1 } : {}),
});

const field = (code: string, name: string, rows: readonly BookRow[]): readonly BookRow[] => [
  { code, name, max: rows.reduce((sum, row) => sum + (row.code && typeof row.max === 'number' ? row.max : 0), 0) },
  ...rows,
]; // prettier-ignore

/**
 * A commune's 33 criteria in seven Roman fields whose codes begin again at 1.1, levels in rows, before the last hour's
 * work: 17 are open, nine by levels, six by a rate (one of them by the tasks of the plan), two by a number.
 */
export const hourBook = (): Uint8Array =>
  exampleBook({
    columns: COLUMNS,
    unit: 'Đơn vị: UBND xã Tân Hòa',
    rows: [
      ...field('I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', [
        ...levels('1.1', 'Ban hành kế hoạch cải cách hành chính năm', true),
        rate('1.2', 'Mức độ hoàn thành nhiệm vụ trong kế hoạch cải cách hành chính', 2, false),
        ...levels('1.3', 'Ban hành kế hoạch tự kiểm tra cải cách hành chính', false),
        ...levels('1.4', 'Ban hành kế hoạch tuyên truyền', false),
        count('1.5', 'Sáng kiến trong cải cách hành chính', false),
      ]),
      ...field('II', 'CẢI CÁCH THỂ CHẾ', [
        ...levels('1.1', 'Ban hành kế hoạch rà soát văn bản', false),
        rate('1.2', 'Văn bản được rà soát', 2, true),
        ...levels('1.3', 'Ban hành báo cáo theo dõi thi hành pháp luật', false),
        rate('1.4', 'Kiến nghị sau rà soát được xử lý', 1, true),
        ...levels('1.5', 'Công bố danh mục văn bản hết hiệu lực', true),
      ]),
      ...field('III', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', [
        rate('1.1', 'Thủ tục hành chính được công khai', 2, true),
        rate('1.2', 'Hồ sơ giải quyết đúng hạn', 4, false),
        rate('1.3', 'Hồ sơ nộp trực tuyến', 3, false),
        rate('1.4', 'Phản ánh, kiến nghị được xử lý', 1, true),
        ...levels('1.5', 'Ban hành văn bản xin lỗi mẫu', false),
      ]),
      ...field('IV', 'CẢI CÁCH TỔ CHỨC BỘ MÁY', [
        ...levels('1.1', 'Ban hành quy chế làm việc', true),
        ...levels('1.2', 'Ban hành phân công nhiệm vụ', false),
        rate('1.3', 'Thôn, tổ dân phố được kiện toàn', 2, true),
        rate('1.4', 'Biên chế được sử dụng', 1, true),
        ...levels('1.5', 'Ban hành kế hoạch kiểm tra công vụ', false),
      ]),
      ...field('V', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', [
        ...levels('1.1', 'Ban hành kế hoạch bồi dưỡng', true),
        rate('1.2', 'Cán bộ, công chức được bồi dưỡng', 3, false),
        rate('1.3', 'Công chức đạt chuẩn', 2, true),
        ...levels('1.4', 'Ban hành đề án vị trí việc làm', true),
      ]),
      ...field('VI', 'CẢI CÁCH TÀI CHÍNH CÔNG', [
        ...levels('1.1', 'Ban hành quy chế chi tiêu nội bộ', false),
        rate('1.2', 'Giải ngân vốn đầu tư công', 3, false),
        rate('1.3', 'Thực hiện kiến nghị kiểm toán', 1, true),
        ...levels('1.4', 'Công khai ngân sách', true),
      ]),
      ...field('VII', 'CHUYỂN ĐỔI SỐ', [
        ...levels('1.1', 'Ban hành kế hoạch chuyển đổi số', false),
        rate('1.2', 'Thanh toán trực tuyến', 3, false),
        rate('1.3', 'Hồ sơ được số hóa', 2, true),
        count('1.4', 'Sáng kiến chuyển đổi số', false),
        { code: '1.5', name: 'Mức độ hài lòng của người dân', max: 4, rule: 'Điều tra xã hội học' },
      ]),
    ],
  });

import { criteriaBook, type BookOptions, type BookRow, type Input } from './criteria-book';

/** A small self-assessment: two fields, one leaf or two of every rule, figures as an office fills them in. */
export const EXAMPLE_ROWS: readonly BookRow[] = [
  { code: '1', name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', max: 6 },
  { code: '1.1', name: 'Kế hoạch CCHC năm', max: 3.5 },
  {
    code: '1.1.1',
    name: 'Ban hành kế hoạch kịp thời',
    max: 0.5,
    rule: 'Kịp thời: 0,5 điểm; không kịp thời: 0 điểm',
    level: 'Kịp thời',
  },
  {
    code: '1.1.2',
    name: 'Mức độ hoàn thành nhiệm vụ trong kế hoạch',
    max: 2,
    rule: 'Từ 80% trở lên: b/a × 2; dưới 80%: 0 điểm',
    total: 13,
    achieved: 11,
  },
  {
    code: '1.1.3',
    name: 'Tỷ lệ phòng, đơn vị được kiểm tra',
    max: 1,
    rule: 'Từ 30% trở lên: 1 điểm; từ 20% đến dưới 30%: 0,5 điểm; dưới 20%: 0 điểm',
    achieved: '25,5%',
  },
  { code: '1.2', name: 'Chế độ báo cáo, sáng kiến', max: 2.5 },
  {
    code: '1.2.1',
    name: 'Báo cáo đúng hạn',
    max: 1,
    rule: 'Mỗi báo cáo chậm trừ 0,25 điểm',
    achieved: 1,
  },
  {
    code: '1.2.2',
    name: 'Sáng kiến CCHC được công nhận',
    max: 1.5,
    rule: 'Mỗi sáng kiến được 0,75 điểm, tối đa 1,5 điểm',
  },
  { code: '2', name: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', max: 6 },
  {
    code: '2.1',
    name: 'Hồ sơ giải quyết đúng hạn',
    max: 2,
    rule: 'b/a × 2',
    applies: 'Không áp dụng',
    policy: 'Không tính vào tổng điểm',
  },
  {
    code: '2.2',
    name: 'Phản ánh, kiến nghị được xử lý',
    max: 1,
    rule: 'b/a × 1',
    applies: 'Không phát sinh',
    policy: 'Tính điểm tối đa',
  },
  { code: '2.3', name: 'Mức độ hài lòng', max: 2, rule: 'Điều tra xã hội học' },
  { code: '2.4', name: 'Công khai TTHC', max: 1, rule: 'b/a × 1', total: 4, achieved: 3, self: 0.8 },
  { name: 'Tổng cộng', max: 12 },
];

export const EXAMPLE_TASKS: readonly (readonly Input[])[] = [
  [
    '1.',
    'Xây dựng Kế hoạch tuyên truyền CCHC',
    'Văn phòng Sở',
    'Các phòng',
    'Quý I/2026',
    'Kế hoạch',
    'Hoàn thành',
    '20/3/2026',
  ],
  [
    '2.',
    'Xử lý các văn bản QPPL sau rà soát',
    'Các phòng chuyên môn',
    '',
    'Trước 01/6/2026',
    'Báo cáo',
    'Đang thực hiện',
    null,
  ],
];

export const EXAMPLE_EVIDENCE: readonly (readonly Input[])[] = [
  [
    1,
    '1.1.1',
    'Kế hoạch CCHC năm 2026',
    '475/KH-SKHCN',
    '24/12/2025',
    'Sở KH&CN',
    'toàn văn',
    'https://skhcn.example.vn/475',
  ],
  [
    2,
    '1.1.2; 1.1.3',
    'Báo cáo kết quả CCHC năm 2026',
    '118/BC-SKHCN',
    '10/12/2026',
    'Sở KH&CN',
    'tr. 4',
    'D:\\CCHC\\118.pdf',
  ],
];

/** The example as a file; other rows or lists where a test asks for them. */
export const exampleBook = (options: BookOptions & { readonly rows?: readonly BookRow[] } = {}): Uint8Array =>
  criteriaBook(options.rows ?? EXAMPLE_ROWS, {
    tasks: EXAMPLE_TASKS,
    evidence: EXAMPLE_EVIDENCE,
    ...options,
  });

/** The example with some of its rows changed, by their codes. */
export const exampleRows = (changes: Readonly<Record<string, BookRow>>): readonly BookRow[] =>
  EXAMPLE_ROWS.map((row) => ({ ...row, ...(typeof row.code === 'string' ? changes[row.code] : {}) }));

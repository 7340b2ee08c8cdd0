import type { FindingCode } from '../../src/model/finding';
import { noEdits, text } from '../../src/model/edits';
import { TEMPLATE_EVIDENCE_SHEET, TEMPLATE_TASK_SHEET } from '../../src/sheets/template';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { criteriaBook, CRITERIA_SHEET, FIRST_ROW, type BookRow, type Input } from './criteria-book';

/** A leaf whose figures, evidence and explanation leave nothing to point out. */
const sound = (code: string, more: BookRow = {}): BookRow => ({
  code,
  name: `Nội dung ${code}`,
  max: 1,
  rule: 'b/a × 1',
  total: 4,
  achieved: 4,
  ...more,
});

const explained = (code: string, more: BookRow = {}): BookRow =>
  sound(code, { explanation: 'Đã nêu cách chấm trong báo cáo', ...more });

/** Leaves of field 1: one thing wrong with each declaration. */
const DECLARED: readonly BookRow[] = [
  sound('1.1'),
  sound('1.2', { achieved: 5 }),
  sound('1.3', { total: 0, achieved: 0 }),
  sound('1.4', { achieved: 'bốn việc' }),
  sound('1.5', { rule: 'Kịp thời: 1 điểm; không kịp thời: 0 điểm', level: 'Tạm được' }),
  sound('1.6', { applies: 'Không áp dụng', policy: 'Bắt buộc phải đánh giá' }),
  sound('1.7', { achieved: { formula: '=1/0', shows: { error: '#DIV/0!' } } }),
  sound('1.8', { rule: 'Đơn vị tự nhập điểm', total: null, achieved: null, self: 1.5 }),
  sound('1.9', { rule: 'Theo hướng dẫn riêng của Hội đồng thẩm định' }),
  sound('1.10', { achieved: null }),
  sound('1.11', { rule: 'Điều tra xã hội học', total: null, achieved: null, self: 0.5 }),
  sound('1.12', { achieved: 3, self: 0.7 }),
  sound('1.13', { name: 'Mức độ hoàn thành nhiệm vụ trong kế hoạch CCHC', total: 20, achieved: 20 }),
  explained('1.14'),
  explained('1.14', { name: 'Nội dung trùng mã' }),
];

/** Leaves of field 2: one thing wrong with the evidence or the appraisal of each. */
const PROVED: readonly BookRow[] = [
  sound('2.1'),
  sound('2.2'),
  ...['2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10', '2.11', '2.12'].map((code) => explained(code)),
  sound('2.13', { evidence: 'TL-99' }),
  sound('2.14'),
  sound('2.15', { appraised: 0.5 }),
  sound('2.16', { appraised: 12 }),
  explained('2.18', { name: 'Tỷ lệ phòng, đơn vị được kiểm tra' }),
  explained('2.17', { rule: 'Đủ: 1 điểm; chưa đủ: 0 điểm', total: null, achieved: null, self: 0.3 }),
];

const surveyed = (code: string, name: string): BookRow => ({
  code,
  name,
  max: 1,
  rule: 'Điều tra xã hội học',
});

/** Rows of field 3: one thing wrong with the place or the code of each. */
const PLACED: readonly BookRow[] = [
  surveyed('3.1', 'Khảo sát người dân'),
  surveyed('??', 'Khảo sát doanh nghiệp'),
  surveyed('2.99', 'Khảo sát lãnh đạo'),
  { name: 'Nội dung khác', max: 7 },
];

const ROWS: readonly BookRow[] = [
  { code: '1', name: 'LĨNH VỰC MỘT', max: 15 },
  ...DECLARED,
  { code: '2', name: 'LĨNH VỰC HAI', max: 18.5 },
  ...PROVED,
  { code: '3', name: 'LĨNH VỰC BA', max: 3 },
  ...PLACED,
  { name: 'Tổng cộng', max: 36.5 },
];

/** The number of the row that stands so many rows below the first of field 3, as Excel shows it. */
const placedRow = (index: number): number => FIRST_ROW + ROWS.indexOf(PLACED[index] ?? {}) + 1;

type Document = Readonly<Partial<Record<'no' | 'title' | 'document' | 'issued' | 'page' | 'link', string>>>;

/** A document with number, date and page, but for what is named. */
const document = (no: number, criteria: string, more: Document = {}): readonly Input[] => [
  more.no ?? `TL-${String(no).padStart(2, '0')}`,
  criteria,
  more.title ?? `Báo cáo số ${no}`,
  more.document ?? `${100 + no}/BC-SKHCN`,
  more.issued ?? '10/12/2026',
  'Sở KH&CN',
  more.page ?? 'tr. 4',
  more.link ?? '',
];

const SOUND_LEAVES = '1.1; 1.8; 1.12; 1.13; 1.14; 2.14; 2.15; 2.16';
const SHOWN = 'https://skhcn.example.vn/van-ban/111';

const DOCUMENTS: readonly (readonly Input[])[] = [
  document(1, SOUND_LEAVES),
  document(2, '2.2', { page: '' }),
  document(3, '2.3', { document: '' }),
  document(4, '2.4', { issued: '' }),
  document(5, '2.5', { issued: '10/12/2024' }),
  document(6, '2.6; 9.9.9'),
  document(7, '2.7'),
  document(8, '2.7', { title: 'Báo cáo tên khác', document: '107/BC-SKHCN' }),
  document(9, '2.8', { link: 'D:\\CCHC\\109.pdf' }),
  document(10, '2.9', { link: 'javascript:alert(1)' }),
  document(11, '2.10', { link: SHOWN }),
  document(12, '2.11', { title: 'Phương án bảo vệ (Mật)' }),
  document(13, '2.12', { document: '118/2025/NB-CP' }),
  document(14, '2.14', { no: 'TL-40' }),
  document(15, '2.14', { no: 'TL-40' }),
  document(16, '2.14', { issued: '01/03/2027' }),
];

const task = (
  no: number,
  content: string,
  more: { lead?: string; due?: string; product?: string; open?: true; done?: string } = {},
): readonly Input[] => [
  `${no}.`,
  content,
  more.lead ?? 'Văn phòng Sở',
  '',
  more.due ?? 'Quý IV/2026',
  more.product ?? 'Báo cáo',
  more.open ? '' : 'Hoàn thành',
  more.open ? null : (more.done ?? '10/12/2026'),
];

const TASKS: readonly (readonly Input[])[] = [
  task(1, 'Tiêu chí 1.12 “Rà soát văn bản”: nâng điểm'),
  task(2, 'Kiểm tra công vụ', { due: 'Trước 01/6/2026', open: true }),
  task(3, 'Khảo sát ý kiến', { due: 'mùa mưa tới' }),
  task(4, 'Tập huấn nghiệp vụ', { product: '' }),
  task(5, 'Công khai thông tin về hoạt động của Sở Tài chính trên Trang thông tin điện tử'),
  task(6, 'Thực hiện Kế hoạch số      /KH-SKHCN ngày      /12/2025'),
  task(7, 'Triển khai Kế hoạch chuyển đổi số năm 2025 của Sở'),
  task(8, 'Nâng cấp phần mềm', { lead: 'Phòng Chuyển đổi số' }),
  task(9, 'Vận hành phần mềm', { lead: 'Phòng Chuyển đổi số' }),
  task(10, 'Bảo trì phần mềm', { lead: 'Phòng Chuyên đổi số' }),
  task(10, 'Đánh giá phần mềm'),
  task(11, 'Kiểm thử phần mềm', { done: '10/12/2027' }),
];

/** What each code is raised for in the workbook: the criterion, the document or the task that is at fault. */
export const ONE_OF_EACH: Readonly<Record<FindingCode, string>> = {
  'sum-mismatch': '2',
  'duplicate-code': '1.14',
  'exceeds-total': '1.2',
  'zero-total': '1.3',
  'not-a-number': '1.4',
  'unknown-level': '1.5',
  'not-applicable-not-allowed': '1.6',
  'formula-error': '1.7',
  'score-exceeds-max': '1.8',
  'unreadable-rule': '1.9',
  'missing-input': '1.10',
  'survey-self-scored': '1.11',
  'typed-score-differs': '1.12',
  'task-count-mismatch': '1.13',
  'evidence-missing': '2.1',
  'explanation-missing': '2.2',
  'evidence-no-page': 'TL-02',
  'evidence-no-number': 'TL-03',
  'evidence-no-date': 'TL-04',
  'evidence-wrong-year': 'TL-05',
  'evidence-dated-in-future': 'TL-16',
  'evidence-unknown-criterion': 'TL-06',
  'evidence-ambiguous-criterion': 'TL-01',
  'evidence-duplicate': 'TL-08',
  'link-local-path': 'TL-09',
  'link-unsafe': 'TL-10',
  'link-text-differs': 'TL-11',
  'evidence-confidential': 'TL-12',
  'document-number-suspect': 'TL-13',
  'evidence-id-repeated': 'TL-40',
  'evidence-id-unknown': 'TL-99',
  'appraisal-unexplained': '2.15',
  'appraisal-exceeds-max': '2.16',
  'legacy-font-encoding': '1',
  'task-overdue': '2',
  'deadline-unreadable': '3',
  'task-not-six-clear': '4',
  'other-agency-named': '5',
  'document-unnumbered': '6',
  'year-differs': 'Chỉ tiêu',
  'earlier-plan-cited': '7',
  'recognition-doubtful': 'Chỉ tiêu',
  'typed-score-not-on-scale': '2.17',
  'unit-name-differs': '10',
  'task-number-repeated': '10',
  'memory-unusable': CRITERIA_SHEET,
  'code-unreadable': `#${placedRow(1)}`,
  'code-outside-parent': '2.99',
  'row-not-placed': `#${placedRow(3)}`,
  'task-done-in-future': '11',
  'target-result-invalid': '21',
  'target-unreadable': '22',
  'survey-invalid': '3.1',
  'survey-unknown-criterion': '9.9',
  'inspection-invalid': 'Phòng Hai',
  'inspection-late': 'Phòng Ba',
  'shortcoming-invalid': '31',
  'shortcoming-overdue': '32',
  'figures-differ': '2.18',
  'target-not-reached': '23',
  'target-unknown-criterion': '24',
  'report-book-invalid': '6 tháng',
  'report-late': 'Quý I',
  'report-missing': 'Quý III',
  'other-index-invalid': 'PCI 2025',
  'other-index-not-reached': 'SIPAS 2025',
  'report-figure-invalid': '71 (b)',
  'planned-gain-above-loss': '1',
};

const TARGETS: readonly (readonly string[])[] = [
  ['CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  ['STT', 'Chỉ tiêu', 'Kết quả', 'Tiêu chí liên quan', 'Vùng miền'],
  ['20', 'Tối thiểu 80% hồ sơ nộp trực tuyến', '97%', '', 'Miền núi'],
  ['21', 'Trên 90% văn bản được ký số', 'Hoàn thành', '', 'Miền biển'],
  ['22', 'Nâng thứ hạng so với năm trước', 'Đã nâng', '', 'Miền xuôi'],
  ['23', 'Tối thiểu 60% hồ sơ thanh toán trực tuyến', '50%', '', 'Miền tây'],
  ['24', 'Tối thiểu 60% cán bộ dùng thư điện tử', '70%', '9.9.9', 'Miền đông'],
];

const SURVEY: readonly (readonly string[])[] = [
  ['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC'],
  ['Mã', 'Số phiếu', 'A', 'B', 'C', 'D'],
  ['3.1', '50', '20', '20', '8', '3'],
  ['9.9', '10', '10', '0', '0', '0'],
];

const INSPECTIONS: readonly (readonly string[])[] = [
  ['KẾ HOẠCH KIỂM TRA CẢI CÁCH HÀNH CHÍNH'],
  ['STT', 'Đơn vị', 'Hình thức', 'Kỳ', 'Ngày kiểm tra', 'Kết luận số, ngày'],
  ['1', 'Phòng Một', 'Trực tiếp', 'Quý II', '15/5/2026', '45/TB-SKHCN ngày 20/5/2026'],
  ['2', 'Phòng Hai', 'Trực tiếp', 'Quý II', '16/5/2026', '46/TB-SKHCN ngày 10/5/2026'],
  ['3', 'Phòng Ba', 'Trực tiếp', 'Quý II', '', ''],
];

const SHORTCOMINGS: readonly (readonly string[])[] = [
  ['TỒN TẠI SAU KIỂM TRA'],
  ['Số', 'Đơn vị', 'Nội dung', 'Tồn tại', 'Hạn', 'Ngày khắc phục', 'TLKC'],
  ['31', 'Phòng Một', 'Văn thư', 'Chưa lập hồ sơ công việc', '30/6/2026', '10/5/2026', ''],
  ['32', 'Phòng Một', 'Văn thư', 'Sổ theo dõi chưa đủ', '30/6/2026', '', ''],
];

const REPORTS: readonly (readonly string[])[] = [
  ['SỔ BÁO CÁO CẢI CÁCH HÀNH CHÍNH'],
  ['STT', 'Kỳ báo cáo', 'Hạn gửi', 'Ngày gửi', 'Số văn bản'],
  ['1', 'Quý I', '14/3/2026', '20/3/2026', '51/BC-SKHCN'],
  ['2', '6 tháng', '14/6/2026', 'Đầu tháng', '52/BC-SKHCN'],
  ['3', 'Quý III', '14/9/2026', '', ''],
  ['4', 'Năm', '14/12/2026', '10/12/2026', '53/BC-SKHCN'],
];

const OTHER_INDICES: readonly (readonly string[])[] = [
  ['CHỈ SỐ KHÁC QUA CÁC NĂM'],
  ['Tên', 'Năm', 'Giá trị', 'Đơn vị', 'Hạng', 'Mục tiêu'],
  ['SIPAS', '2025', '82,66', '%', '12', '85'],
  ['PCI', '2025', '168,2', '%', '', ''],
];

const FIGURES: readonly (readonly string[])[] = [
  ['SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH'],
  ['Mã', 'Chỉ tiêu', 'ĐVT', 'Quý I', '6 tháng', 'Quý III', 'Năm'],
  ['71', 'Đơn thư nhận được (a)', 'đơn', '4', '9', '3', '14'],
  ['', 'Đơn thư đã trả lời (b)', 'đơn', '4', '10', '3', '14'],
];

const row = (code: string): number => FIRST_ROW + ROWS.findIndex((each) => each.code === code);

/** A workbook file with one of each thing that a careful colleague would point out, and nothing else. */
export function oneOfEachBook(): Uint8Array {
  const book = criteriaBook(ROWS, { tasks: TASKS, evidence: DOCUMENTS });
  const old = row('1');
  const link = FIRST_ROW + DOCUMENTS.findIndex((cells) => cells.includes(SHOWN));
  return openXlsx(book).apply({
    sheets: [
      {
        ...noEdits(CRITERIA_SHEET),
        formats: [
          {
            range: { firstRow: old, lastRow: old, firstColumn: 1, lastColumn: 1 },
            style: { font: { name: '.VnTime' } },
          },
        ],
      },
      {
        ...noEdits('Chỉ tiêu', true),
        blocks: [{ row: 0, column: 0, cells: TARGETS.map((cells) => cells.map(text)) }],
      },
      {
        ...noEdits('Kết quả điều tra', true),
        blocks: [{ row: 0, column: 0, cells: SURVEY.map((cells) => cells.map(text)) }],
      },
      {
        ...noEdits('Kế hoạch kiểm tra', true),
        blocks: [{ row: 0, column: 0, cells: INSPECTIONS.map((cells) => cells.map(text)) }],
      },
      {
        ...noEdits('Tồn tại sau kiểm tra', true),
        blocks: [{ row: 0, column: 0, cells: SHORTCOMINGS.map((cells) => cells.map(text)) }],
      },
      {
        ...noEdits('Sổ báo cáo', true),
        blocks: [{ row: 0, column: 0, cells: REPORTS.map((cells) => cells.map(text)) }],
      },
      {
        ...noEdits('Chỉ số khác', true),
        blocks: [{ row: 0, column: 0, cells: OTHER_INDICES.map((cells) => cells.map(text)) }],
      },
      {
        ...noEdits(TEMPLATE_TASK_SHEET),
        blocks: [{ row: FIRST_ROW - 1, column: 8, cells: [[text('Tăng QI')], [text('99')]] }],
      },
      {
        ...noEdits('Số liệu báo cáo', true),
        blocks: [{ row: 0, column: 0, cells: FIGURES.map((cells) => cells.map(text)) }],
      },
      {
        ...noEdits(TEMPLATE_EVIDENCE_SHEET),
        links: [
          {
            row: link,
            column: 7,
            to: { kind: 'address', address: 'https://khac.example.com/111' },
            tip: null,
          },
        ],
      },
    ],
    names: [],
    // Of a later release: it stays as it is when the workbook is scored.
    state: JSON.stringify({ version: 1000 }),
  });
}

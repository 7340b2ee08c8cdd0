import type { CellValue } from '../../../src/model/cell';
import type { WorkbookContent } from '../../../src/model/grid';
import type { Input } from '../../support/criteria-book';
import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';
import { gridOf } from '../../support/grids';

const task = (no: string, content: string): readonly Input[] => [
  no,
  content,
  'Văn phòng Sở',
  '',
  'Quý IV/2026',
  'Báo cáo',
  '',
  null,
];

/** The example with a list of targets. */
const withTargets = (...rows: readonly (readonly CellValue[])[]) => withTargetSheet([], rows);
const withRegions = (...rows: readonly (readonly CellValue[])[]) => withTargetSheet(['Vùng miền'], rows);

const withTargetSheet =
  (more: readonly string[], rows: readonly (readonly CellValue[])[]) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    grids: [
      ...content.grids,
      gridOf('Chỉ tiêu', [
        ['CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['STT', 'Chỉ tiêu', 'Kết quả', ...more],
        ...rows,
      ]),
    ],
  });

/** What the checks say of a plan that was copied from elsewhere. */
export const PLAN_FINDINGS: readonly FindingExamples[] = [
  findings('the office speaks of itself', 'other-agency-named', {
    'the sentence of the finance department in a science department’s plan': {
      tasks: [
        task('1.', 'Công khai 100% thông tin về hoạt động của Sở Tài chính trên Trang thông tin điện tử'),
      ],
      finds: [
        'warning 1 at Danh mục nhiệm vụ!B5: Nội dung nói về công việc của “Sở Tài chính” trong khi đơn vị là “Sở Khoa học và Công nghệ”. Hãy kiểm tra có phải chép từ văn bản của cơ quan khác.',
      ],
    },
    'an explanation taken from elsewhere': {
      rows: exampleRows({ '1.1.2': { explanation: 'Theo kế hoạch CCHC của Sở Nội vụ đã hoàn thành' } }),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!J8: Nội dung nói về công việc của “Sở Nội vụ” trong khi đơn vị là “Sở Khoa học và Công nghệ”. Hãy kiểm tra có phải chép từ văn bản của cơ quan khác.',
      ],
    },
    'its own name, also shortened': {
      tasks: [
        task('1.', 'Công khai hoạt động của Sở Khoa học và Công nghệ'),
        task('2.', 'Rà soát thủ tục hành chính thuộc thẩm quyền của Sở KH&CN'),
      ],
      finds: [],
    },
    'others with whom it works': {
      tasks: [
        task('1.', 'Phối hợp với Sở Nội vụ kiểm tra công vụ'),
        task('2.', 'Báo cáo kết quả theo hướng dẫn của Sở Nội vụ'),
        task('3.', 'Thực hiện công tác kiểm tra của Sở Nội vụ giao'),
      ],
      finds: [],
    },
  }),
  findings('every column is taken as it is meant', 'recognition-doubtful', {
    'a filled column that plays no role': {
      change: withRegions(
        ['1', 'Tối thiểu 80% hồ sơ nộp trực tuyến', '97%', 'Miền núi'],
        ['2', 'Trên 90% văn bản ký số', '95%', 'Miền xuôi'],
      ),
      finds: [
        'info Chỉ tiêu at Chỉ tiêu!D2: Trang tính “Chỉ tiêu”: Cột D “Vùng miền” có dữ liệu nhưng chưa dùng vào việc gì. Nếu cần dùng, hãy chọn nội dung cho cột này.',
      ],
    },
    'every filled column plays one': {
      change: withTargets(['1', 'Tối thiểu 80% hồ sơ nộp trực tuyến', '97%']),
      finds: [],
    },
  }),
  findings('the plan is this year’s', 'earlier-plan-cited', {
    'last year’s plan is cited': {
      tasks: [task('1.', 'Triển khai Kế hoạch chuyển đổi số năm 2025 của Sở')],
      finds: [
        'info 1 at Danh mục nhiệm vụ!B5: Nội dung của năm 2026 còn dẫn kế hoạch năm 2025. Hãy kiểm tra lại năm.',
      ],
    },
    'work that looks back': {
      tasks: [
        task('1.', 'Tổng kết Kế hoạch CCHC năm 2025'),
        task('2.', 'Kế hoạch khắc phục hạn chế Chỉ số CCHC năm 2025'),
        task('3.', 'Thực hiện Kế hoạch CCHC năm 2026'),
      ],
      finds: [],
    },
  }),
  findings('tasks are counted once', 'task-number-repeated', {
    'one number for two': {
      tasks: [task('1.', 'Xây dựng kế hoạch'), task('2.', 'Kiểm tra công vụ'), task('2.', 'Tự kiểm tra')],
      finds: ['info 2 at Danh mục nhiệm vụ!B7: Số thứ tự 2 đã dùng ở dòng 6.'],
    },
    'numbers begin anew in the next group': {
      tasks: [
        task('1.', 'Xây dựng kế hoạch'),
        task('2.', 'Kiểm tra công vụ'),
        task('1.', 'Rà soát văn bản'),
        task('2.', 'Tự kiểm tra văn bản'),
      ],
      finds: [],
    },
  }),
  findings('numbers in tasks', 'document-number-suspect', {
    'a tail written twice': {
      tasks: [task('1.', 'Xử lý văn bản theo Nghị quyết số 190/2025/QH15 QH15 ngày 10/02/2025')],
      finds: [
        'info 1 at Danh mục nhiệm vụ!B5: Số, ký hiệu “190/2025/QH15 QH15” có thể đúng là “190/2025/QH15”. Hãy đối chiếu bản gốc.',
      ],
    },
    'as it should be': {
      tasks: [task('1.', 'Xử lý văn bản theo Nghị quyết số 190/2025/QH15 ngày 10/02/2025')],
      finds: [],
    },
  }),
  findings('a document has its number', 'document-unnumbered', {
    'a draft is cited': {
      tasks: [task('1.', 'Thực hiện Kế hoạch số      /KH-SKHCN ngày      /12/2025')],
      finds: ['info 1 at Danh mục nhiệm vụ!B5: Văn bản “/KH-SKHCN” chưa có số. Hãy ghi số và ngày ban hành.'],
    },
    'it is numbered': {
      tasks: [task('1.', 'Thực hiện Kế hoạch số 188/KH-SKHCN ngày 29/12/2025')],
      finds: [],
    },
  }),
  findings('a result tells whether its target is reached', 'target-result-invalid', {
    'words without a figure': {
      change: withTargets(['1', 'Tối thiểu 80% hồ sơ nộp trực tuyến', 'Hoàn thành']),
      finds: [
        'warning 1 at Chỉ tiêu!C3: Kết quả “Hoàn thành” chưa rõ là bao nhiêu so với chỉ tiêu “Tối thiểu 80% hồ sơ nộp trực tuyến”. Hãy nhập một số, ví dụ 97% hoặc 97/100.',
      ],
    },
    'every row of another form, each at its cell': {
      change: withTargets(
        ['1', 'Tối thiểu 80% hồ sơ nộp trực tuyến', 'Hoàn thành'],
        ['2', 'Trên 90% văn bản ký số', 'Đạt'],
      ),
      finds: [
        'warning 1 at Chỉ tiêu!C3: Kết quả “Hoàn thành” chưa rõ là bao nhiêu so với chỉ tiêu “Tối thiểu 80% hồ sơ nộp trực tuyến”. Hãy nhập một số, ví dụ 97% hoặc 97/100.',
        'warning 2 at Chỉ tiêu!C4: Kết quả “Đạt” chưa rõ là bao nhiêu so với chỉ tiêu “Trên 90% văn bản ký số”. Hãy nhập một số, ví dụ 97% hoặc 97/100.',
      ],
    },
    'a percentage, and nothing yet': {
      change: withTargets(
        ['1', 'Tối thiểu 80% hồ sơ nộp trực tuyến', '97%'],
        ['2', 'Trên 90% văn bản ký số', null],
      ),
      finds: [],
    },
  }),
  findings('a target says what it aims at', 'target-unreadable', {
    'words without a figure': {
      change: withTargets(['1', 'Nâng thứ hạng so với năm trước', 'Đã nâng']),
      finds: [
        'info 1 at Chỉ tiêu!B3: Chưa xác định được chỉ tiêu “Nâng thứ hạng so với năm trước” yêu cầu đạt bao nhiêu.',
      ],
    },
    'a high place that nobody can tell': {
      change: withTargets(
        ['1', 'Chỉ số CCHC nằm trong nhóm tỉnh có thứ hạng cao', null],
        ['2', 'Trên 90% văn bản ký số', null],
      ),
      finds: [
        'info 1 at Chỉ tiêu!B3: Chưa xác định được chỉ tiêu “Chỉ số CCHC nằm trong nhóm tỉnh có thứ hạng cao” yêu cầu đạt bao nhiêu.',
      ],
    },
    'a rank': { change: withTargets(['1', 'Chỉ số CCHC xếp thứ 5 trở lên', 4]), finds: [] },
    'a rank in words': { change: withTargets(['1', 'Chỉ số CCHC xếp thứ hai trở lên', 1]), finds: [] },
  }),
  findings('the office speaks of itself in its targets too', 'other-agency-named', {
    'the target of the finance department': {
      change: withTargets(['19', '100% thông tin về hoạt động của Sở Tài chính được công khai', '100%']),
      finds: [
        'warning 19 at Chỉ tiêu!B3: Nội dung nói về công việc của “Sở Tài chính” trong khi đơn vị là “Sở Khoa học và Công nghệ”. Hãy kiểm tra có phải chép từ văn bản của cơ quan khác.',
      ],
    },
  }),
  findings('a target cites the plan of its own year', 'earlier-plan-cited', {
    'last year’s plan': {
      change: withTargets(['3', '100% nhiệm vụ tại Kế hoạch chuyển đổi số năm 2025 được thực hiện', '100%']),
      finds: [
        'info 3 at Chỉ tiêu!B3: Nội dung của năm 2026 còn dẫn kế hoạch năm 2025. Hãy kiểm tra lại năm.',
      ],
    },
  }),
];

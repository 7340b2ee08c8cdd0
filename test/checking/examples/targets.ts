import type { CellValue } from '../../../src/model/cell';
import type { WorkbookContent } from '../../../src/model/grid';
import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';
import { gridOf } from '../../support/grids';

const HEADER = ['STT', 'Chỉ tiêu', 'Tổng số (a)', 'Kết quả (b)', 'Tiêu chí liên quan'];

/** The example with a list of targets. */
const withTargets =
  (...lines: readonly (readonly CellValue[])[]) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    grids: [
      ...content.grids,
      gridOf('Chỉ tiêu', [
        ['CHỈ TIÊU NĂM 2026'],
        HEADER,
        ...lines,
        [9, 'Tối thiểu 50% văn bản ký số', 10, 9, ''],
      ]),
    ],
  });

/** What the checks say of the targets of a plan and of the criteria that they name. */
export const TARGET_FINDINGS: readonly FindingExamples[] = [
  findings('a target is reached', 'target-not-reached', {
    reached: { change: withTargets([1, 'Tối thiểu 80% hồ sơ nộp trực tuyến', 100, 80, '']), finds: [] },
    'not reached': {
      change: withTargets([1, 'Tối thiểu 80% hồ sơ nộp trực tuyến', 100, 79, '']),
      finds: [
        'warning 1 at Chỉ tiêu!D3: Kết quả 79%, yêu cầu từ 80% trở lên: chưa đạt (thiếu 1 điểm phần trăm).',
      ],
    },
    'without a result yet': {
      change: withTargets([1, 'Tối thiểu 80% hồ sơ nộp trực tuyến', null, null, '']),
      finds: [],
    },
  }),
  findings('the criterion that is named for a target is there', 'target-unknown-criterion', {
    'one of the set': {
      change: withTargets([1, 'Tối thiểu 80% hồ sơ nộp trực tuyến', 100, 80, '2.1']),
      finds: [],
    },
    none: {
      change: withTargets([1, 'Tối thiểu 80% hồ sơ nộp trực tuyến', 100, 80, '9.9']),
      finds: [
        'warning 1 at Chỉ tiêu!E3: Không xác định được tiêu chí “9.9” ghi cho chỉ tiêu này trong bộ tiêu chí. Hãy sửa mã.',
      ],
    },
  }),
];

/** A criterion and a target of one figure, which the office enters twice. */
export const TARGET_FIGURES = {
  'other figures than the target of the same words has': {
    rows: exampleRows({
      '1.1.2': { name: 'Tỷ lệ thủ tục hành chính được rà soát', total: 50, achieved: 40 },
    }),
    change: withTargets([1, 'Trên 70% thủ tục hành chính được rà soát', 40, 39, '']),
    finds: [
      'warning 1.1.2 at Bộ tiêu chí!F8: Tiêu chí kê khai 40/50, danh mục chỉ tiêu có 39/40 ở chỉ tiêu cùng nội dung.',
    ],
  },
  'a target that is only related, as the office names it': {
    rows: exampleRows({
      '1.1.2': { name: 'Tỷ lệ thủ tục hành chính được rà soát', total: 50, achieved: 40 },
    }),
    change: withTargets([1, 'Tối thiểu 80% hồ sơ nộp trực tuyến', 100, 80, '1.1.2']),
    finds: [],
  },
} as const;

import type { CellValue } from '../../../src/model/cell';
import type { WorkbookContent } from '../../../src/model/grid';
import { findings, type FindingExamples } from '../../support/findings';
import { gridOf } from '../../support/grids';

type Line = readonly CellValue[];

/** The example with results of other indices. */
const withIndices =
  (...lines: readonly Line[]) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    grids: [
      ...content.grids,
      gridOf('Chỉ số khác', [['Tên', 'Năm', 'Giá trị', 'Đơn vị', 'Hạng', 'Mục tiêu'], ...lines]),
    ],
  });

const SIPAS: Line = ['SIPAS', 2025, 82.66, '%', 12, 80];

/** What the checks say of the sheet of other indices. */
export const OTHER_INDEX_FINDINGS: readonly FindingExamples[] = [
  findings('other indices do not contradict themselves', 'other-index-invalid', {
    'two years of two indices': {
      change: withIndices(
        SIPAS,
        ['SIPAS', 2024, '80,08', '%', '20/34', ''],
        ['PAPI', 2025, 43.1, 'điểm', '', ''],
      ),
      finds: [],
    },
    'a year that is still without a result': {
      change: withIndices(SIPAS, ['SIPAS', 2027, null, '%', null, 85]),
      finds: [],
    },
    'an index of one year twice': {
      change: withIndices(SIPAS, ['Sipas', 'Năm 2025', 81, '%', 12, 80]),
      finds: [
        'error Sipas Năm 2025 at Chỉ số khác!A3: Chỉ số Sipas năm 2025 đã ghi ở dòng 2; chỉ dòng đó được dùng. Hãy giữ một dòng.',
      ],
    },
    'a rate above 100 %': {
      change: withIndices(SIPAS.with(2, 826.6).with(5, '')),
      finds: [
        'error SIPAS 2025 at Chỉ số khác!C2: Giá trị 826,6% lớn hơn 100% nên không được dùng. Hãy kiểm tra lại giá trị hoặc đơn vị.',
      ],
    },
    'words where a value belongs': {
      change: withIndices(SIPAS.with(2, 'chưa công bố')),
      finds: [
        'error SIPAS 2025 at Chỉ số khác!C2: Giá trị “chưa công bố” không phải số từ 0 trở lên nên không được dùng. Hãy ghi số.',
      ],
    },
    'a year that is none': {
      change: withIndices(SIPAS, ['PAPI', '2024-2025', 43.1, 'điểm', '', '']),
      finds: [
        'error PAPI 2024-2025 at Chỉ số khác!B3: Không đọc được năm “2024-2025” nên dòng này không được dùng. Hãy ghi một năm, ví dụ 2025.',
      ],
    },
    'a result of a year that has not come': {
      change: withIndices(SIPAS.with(1, 2027)),
      finds: [
        'error SIPAS 2027 at Chỉ số khác!B2: Năm 2027 chưa đến mà đã có kết quả. Hãy kiểm tra lại năm.',
      ],
    },
    'a place that is none': {
      change: withIndices(SIPAS.with(4, 'khá')),
      finds: [
        'warning SIPAS 2025 at Chỉ số khác!E2: Không đọc được hạng “khá”. Hãy ghi số thứ tự, ví dụ 12 hoặc 12/34.',
      ],
    },
    'an aim without a figure': {
      change: withIndices(SIPAS.with(5, 'tăng so với năm trước')),
      finds: [
        'warning SIPAS 2025 at Chỉ số khác!F2: Không đọc được mục tiêu “tăng so với năm trước” nên chưa đánh giá được. Hãy ghi số hoặc ví dụ “xếp thứ 10 trở lên”.',
      ],
    },
  }),
  findings('other indices reach what was aimed at', 'other-index-not-reached', {
    'the very figure': { change: withIndices(SIPAS.with(5, '82,66%')), finds: [] },
    'a better place': { change: withIndices(SIPAS.with(5, 'xếp thứ 12 trở lên')), finds: [] },
    'a year before the latest': {
      change: withIndices(['SIPAS', 2024, 79, '%', 20, 80], SIPAS),
      finds: [],
    },
    'a value below it': {
      change: withIndices(SIPAS.with(5, 'trên 85%')),
      finds: ['info SIPAS 2025 at Chỉ số khác!C2: Chỉ số SIPAS năm 2025 chưa đạt mục tiêu.'],
    },
    'a place behind it': {
      change: withIndices(SIPAS.with(5, 'xếp thứ 10 trở lên')),
      finds: ['info SIPAS 2025 at Chỉ số khác!C2: Chỉ số SIPAS năm 2025 chưa đạt mục tiêu.'],
    },
  }),
];

import type { CellValue } from '../../../src/model/cell';
import type { WorkbookContent } from '../../../src/model/grid';
import { findings, type FindingExamples } from '../../support/findings';
import { gridOf } from '../../support/grids';

type Line = readonly CellValue[];

/** The example with the figures of its periodic reports. */
const withFigures =
  (...lines: readonly Line[]) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    grids: [
      ...content.grids,
      gridOf('Số liệu báo cáo', [['Mã', 'Chỉ tiêu', 'ĐVT', 'Quý I', '6 tháng', 'Quý III', 'Năm'], ...lines]),
    ],
  });

const RECEIVED: Line = ['71', 'Văn bản đến (a)', 'văn bản', 40, 95, 30, 170];
const SIGNED: Line = ['', 'Văn bản đã xử lý trên mạng (b)', 'văn bản', 40, 90, 30, 168];

/** What the checks say of the figures of the periodic reports. */
export const REPORT_FIGURE_FINDINGS: readonly FindingExamples[] = [
  findings('figures of the reports do not contradict themselves', 'report-figure-invalid', {
    'a pair that grows; quarter III stands for itself': { change: withFigures(RECEIVED, SIGNED), finds: [] },
    'a half-year below quarter I': {
      change: withFigures(RECEIVED.with(4, 39), SIGNED.with(4, 39)),
      finds: [
        'warning 71 (a) at Số liệu báo cáo!E2: Số liệu lũy kế 39 nhỏ hơn quý I (40). Hãy kiểm tra lại; bỏ qua nếu là số hiện có tại một thời điểm.',
        'warning 71 (b) at Số liệu báo cáo!E3: Số liệu lũy kế 39 nhỏ hơn quý I (40). Hãy kiểm tra lại; bỏ qua nếu là số hiện có tại một thời điểm.',
      ],
    },
    'a year below the half-year': {
      change: withFigures(RECEIVED.with(6, 94), SIGNED.with(6, 92)),
      finds: [
        'warning 71 (a) at Số liệu báo cáo!G2: Số liệu cả năm 94 nhỏ hơn 6 tháng (95). Hãy kiểm tra lại; bỏ qua nếu là số hiện có tại một thời điểm.',
      ],
    },
    'a year below quarter III': {
      change: withFigures(RECEIVED.with(5, 171), SIGNED),
      finds: [
        'warning 71 (a) at Số liệu báo cáo!G2: Số liệu cả năm 170 nhỏ hơn quý III (171). Hãy kiểm tra lại; bỏ qua nếu là số hiện có tại một thời điểm.',
      ],
    },
    'a year without a half-year, below quarter I': {
      change: withFigures(RECEIVED.with(4, null).with(6, 39), SIGNED.with(4, null).with(6, 39).with(3, 39)),
      finds: [
        'warning 71 (a) at Số liệu báo cáo!G2: Số liệu lũy kế 39 nhỏ hơn quý I (40). Hãy kiểm tra lại; bỏ qua nếu là số hiện có tại một thời điểm.',
      ],
    },
    'a rate may fall, and so may nothing be there yet': {
      change: withFigures(['72', 'Tỷ lệ văn bản ký số', '%', 98, 97, 99, 96.5], SIGNED.with(6, null)),
      finds: [],
    },
    'a part above its total': {
      change: withFigures(RECEIVED, SIGNED.with(4, 96)),
      finds: [
        'error 71 (b) at Số liệu báo cáo!E3: Kết quả (b) là 96, lớn hơn tổng số (a) là 95. Hãy kiểm tra lại hai số.',
      ],
    },
    'a code twice': {
      change: withFigures(RECEIVED, SIGNED, ['71', 'Văn bản đi', 'văn bản', 12, 30, 9, 50]),
      finds: [
        'error 71 at Số liệu báo cáo!A4: Mã 71 đã có ở dòng 2. Mỗi mã một lần; tổng số (a) và kết quả (b) của cùng một mã thì ghi thêm (a), (b).',
      ],
    },
    'words and a negative number': {
      change: withFigures(RECEIVED.with(3, 'khoảng 40').with(5, -3), SIGNED),
      finds: [
        'error 71 (a) at Số liệu báo cáo!D2: “khoảng 40” không phải số từ 0 trở lên nên không được dùng. Hãy ghi số.',
        'error 71 (a) at Số liệu báo cáo!F2: “-3” không phải số từ 0 trở lên nên không được dùng. Hãy ghi số.',
        'error 71 (b) at Số liệu báo cáo!F3: Kết quả (b) là 30, lớn hơn tổng số (a) là -3. Hãy kiểm tra lại hai số.',
      ],
    },
  }),
];

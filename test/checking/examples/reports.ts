import type { CellValue } from '../../../src/model/cell';
import type { WorkbookContent } from '../../../src/model/grid';
import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';
import { gridOf } from '../../support/grids';

type Line = readonly CellValue[];

const HEADER = ['STT', 'Kỳ báo cáo', 'Hạn gửi', 'Ngày gửi', 'Số văn bản'];

/** The example with a book of reports. */
const withReports =
  (...lines: readonly Line[]) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    grids: [...content.grids, gridOf('Sổ báo cáo', [['SỔ BÁO CÁO CCHC NĂM 2026'], HEADER, ...lines])],
  });

const SENT: readonly [Line, Line, Line, Line] = [
  [1, 'Quý I', '', '12/3/2026', '21/BC-SKHCN'],
  [2, '6 tháng', '', '14/6/2026', '57/BC-SKHCN'],
  [3, 'Quý III', '', '10/9/2026', '88/BC-SKHCN'],
  [4, 'Năm', '', '11/12/2026', '120/BC-SKHCN'],
];
const [Q1, H1, Q3, YEAR] = SENT;

/** What the checks say of the book of reports. */
export const REPORT_FINDINGS: readonly FindingExamples[] = [
  findings('a book of reports does not contradict itself', 'report-book-invalid', {
    'four reports that were sent': { change: withReports(...SENT), finds: [] },
    'a report that is still to come': {
      asOf: '2026-10-01',
      change: withReports(Q1, H1, Q3, YEAR.with(3, 'Chưa đến hạn').with(4, '')),
      finds: [],
    },
    'a period twice': {
      change: withReports(...SENT, [5, 'Báo cáo CCHC quý I/2026', '', '13/3/2026', '22/BC-SKHCN']),
      finds: [
        'error Báo cáo CCHC quý I/2026 at Sổ báo cáo!B7: Báo cáo quý I/2026 ghi nhiều dòng trong sổ báo cáo; chỉ tính một lần.',
      ],
    },
    'a day of sending before the period': {
      change: withReports(Q1, H1, Q3.with(3, '10/6/2026'), YEAR),
      finds: [
        'error Quý III at Sổ báo cáo!D5: Ngày gửi 10/6/2026 trước khi kỳ báo cáo bắt đầu (15/6/2026) nên báo cáo này chưa được tính. Hãy kiểm tra lại.',
      ],
    },
    'the first day of the period': {
      change: withReports(Q1, H1, Q3.with(3, '15/6/2026'), YEAR),
      finds: [],
    },
    'a day of sending that is still to come': {
      asOf: '2026-12-10',
      change: withReports(...SENT),
      finds: [
        'error Năm at Sổ báo cáo!D6: Ngày gửi 11/12/2026 sau ngày đánh giá 10/12/2026 nên báo cáo này chưa được tính.',
      ],
    },
    'words that name no day': {
      change: withReports(Q1.with(3, 'Qua trục liên thông'), H1, Q3, YEAR),
      finds: [
        'error Quý I at Sổ báo cáo!D3: Chưa rõ ngày gửi “Qua trục liên thông” nên báo cáo này chưa được tính. Hãy ghi ngày, tháng, năm.',
      ],
    },
    'a number without a day': {
      change: withReports(Q1.with(3, ''), H1, Q3, YEAR),
      finds: [
        'warning Quý I at Sổ báo cáo!D3: Đã có số báo cáo nhưng chưa ghi ngày gửi nên báo cáo này chưa được tính là đã gửi.',
      ],
    },
    'one number for two reports': {
      change: withReports(Q1, H1.with(4, '21/BC-SKHCN'), Q3, YEAR),
      finds: [
        'warning 6 tháng at Sổ báo cáo!B4: Số 21/BC-SKHCN đã ghi cho một báo cáo khác trong sổ. Hãy kiểm tra lại.',
      ],
    },
    'a deadline in words': {
      change: withReports(Q1.with(2, 'Theo văn bản của Sở Nội vụ'), H1, Q3, YEAR),
      finds: [
        'warning Quý I at Sổ báo cáo!C3: Chưa rõ hạn gửi “Theo văn bản của Sở Nội vụ”; tạm tính theo ngày chốt của kỳ báo cáo là 14/3/2026.',
      ],
    },
    'a deadline before the period': {
      change: withReports(Q1, H1, Q3.with(2, '14/3/2026'), YEAR),
      finds: [
        'error Quý III at Sổ báo cáo!C5: Hạn gửi 14/3/2026 trước khi kỳ báo cáo bắt đầu (15/6/2026). Hãy kiểm tra lại.',
      ],
    },
    'a report of another year': {
      change: withReports([0, 'Năm 2025', '', '12/12/2025', '140/BC-SKHCN'], ...SENT),
      finds: ['info Năm 2025 at Sổ báo cáo!B3: Báo cáo này của năm 2025 nên không tính cho năm 2026.'],
    },
  }),
  findings('reports are sent in time', 'report-late', {
    'on the last day': { change: withReports(Q1.with(3, '14/3/2026'), H1, Q3, YEAR), finds: [] },
    'one day after it': {
      change: withReports(Q1.with(3, '15/3/2026'), H1, Q3, YEAR),
      finds: ['warning Quý I at Sổ báo cáo!D3: Gửi ngày 15/3/2026, sau hạn 14/3/2026 1 ngày.'],
    },
    '“trước ngày 14”: the day itself is too late': {
      change: withReports(
        Q1.with(2, 'Trước ngày 14/3/2026').with(3, '14/3/2026'),
        H1.with(3, '13/6/2026'),
        Q3,
        YEAR,
      ),
      finds: ['warning Quý I at Sổ báo cáo!D3: Gửi ngày 14/3/2026, sau hạn 13/3/2026 1 ngày.'],
    },
    'a deadline of the office’s own': {
      change: withReports(Q1.with(2, '20/3/2026').with(3, '18/3/2026'), H1, Q3, YEAR),
      finds: [],
    },
  }),
  findings('no report is missing', 'report-missing', {
    'all of them sent': { change: withReports(...SENT), finds: [] },
    'not yet due': {
      asOf: '2026-12-14',
      change: withReports(Q1, H1, Q3, YEAR.with(3, '').with(4, '')),
      finds: [],
    },
    'a deadline that is past': {
      change: withReports(Q1, H1, Q3.with(3, '').with(4, ''), YEAR),
      finds: ['warning Quý III at Sổ báo cáo!D5: Hạn gửi 14/9/2026 đã qua, chưa ghi ngày gửi.'],
    },
    'a period without a line': {
      change: withReports(Q1, H1, YEAR),
      finds: [
        'info Sổ báo cáo at Sổ báo cáo!B6: Sổ báo cáo chưa có dòng cho báo cáo quý III/2026, hạn 14/9/2026.',
      ],
    },
    'a book of other reports asks for no periods': {
      change: withReports([1, 'Báo cáo chuyên đề về một cửa', '30/5/2026', '28/5/2026', '50/BC-SKHCN']),
      finds: [],
    },
  }),
];

/** What the book says to criteria about reports; the examples of the check are with those of inspections. */
export const REPORT_FIGURES: FindingExamples['examples'] = {
  'other reports than the book has': {
    rows: exampleRows({
      '2.4': { name: 'Báo cáo CCHC định kỳ gửi đúng hạn', total: 4, achieved: 4 },
    }),
    change: withReports(Q1.with(3, '20/3/2026'), H1, Q3, YEAR),
    finds: [
      'warning 2.4 at Bộ tiêu chí!F17: Tiêu chí kê khai 4/4, sổ báo cáo có 3/4 báo cáo đã gửi như tiêu chí hỏi.',
    ],
  },
};

import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';

/** What the checks say of the appraisers’ figures. */
export const APPRAISAL_FINDINGS: readonly FindingExamples[] = [
  findings('fewer points are explained', 'appraisal-unexplained', {
    'by no word': {
      rows: exampleRows({ '1.1.2': { appraised: 1.2 } }),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!M8: Điểm thẩm định 1,2 thấp hơn điểm tự đánh giá 1,69 và chưa có giải trình.',
      ],
    },
    'by some': {
      rows: exampleRows({ '1.1.2': { appraised: 1.2, explanation: 'Đề nghị xem trang 4 báo cáo 118' } }),
      finds: [],
    },
    'the same points, and more': {
      rows: exampleRows({ '1.1.2': { appraised: 1.69 }, '2.4': { appraised: 1 } }),
      finds: [],
    },
  }),
  findings('appraised points lie between 0 and the maximum', 'appraisal-exceeds-max', {
    'above it': {
      rows: exampleRows({ '1.1.2': { appraised: 12 } }),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!N8: Điểm thẩm định 12 nằm ngoài khoảng từ 0 đến 2; số này không được cộng vào tổng điểm thẩm định.',
      ],
    },
    'at it': { rows: exampleRows({ '1.1.2': { appraised: 2 } }), finds: [] },
  }),
];

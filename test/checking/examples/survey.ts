import type { CellValue } from '../../../src/model/cell';
import type { WorkbookContent } from '../../../src/model/grid';
import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';
import { gridOf } from '../../support/grids';

/** The example, whose 2.3 a survey decides, with the results of a survey. */
const withSurvey =
  (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    grids: [...content.grids, gridOf('Kết quả điều tra', [['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC'], header, ...rows])],
  });

const OPTIONS = ['Mã', 'Số phiếu', 'A', 'B', 'C', 'D'];
const PERCENT = ['Mã', 'Nội dung', 'Kết quả (%)'];

/** What the checks say of the results of a survey. */
export const SURVEY_FINDINGS: readonly FindingExamples[] = [
  findings('the results of a survey can be used', 'survey-invalid', {
    'answers that are fewer than the forms': {
      change: withSurvey(OPTIONS, ['2.3', 50, 20, 20, 8, 1]),
      finds: [
        'error 2.3 at Kết quả điều tra!B3: Cộng các phương án được 49 phiếu, khác số phiếu 50. Hãy kiểm tra lại.',
      ],
    },
    'more than all': {
      change: withSurvey(PERCENT, ['2.3', 'Mức độ hài lòng', 120]),
      finds: ['error 2.3 at Kết quả điều tra!C3: Kết quả điều tra 120% lớn hơn 100%.'],
    },
    'words where a number belongs': {
      change: withSurvey(OPTIONS, ['2.3', 50, 'nhiều', 20, 8, 2]),
      finds: ['error 2.3 at Kết quả điều tra!C3: Kết quả điều tra phải là số từ 0 trở lên.'],
    },
    'five options whose weights nobody tells': {
      change: withSurvey([...OPTIONS, 'E'], ['2.3', 50, 20, 20, 8, 2, 0]),
      finds: [
        'error 2.3 at Kết quả điều tra!A3: Có 5 phương án trả lời nhưng cách tính không cho biết mỗi phương án được bao nhiêu phần trăm. Hãy ghi rõ trong cột cách tính, ví dụ “A: 100%; B: 75%”.',
      ],
    },
    'five options with their weights': {
      rows: exampleRows({
        '2.3': { rule: 'Điều tra xã hội học. A: 100%; B: 75%; C: 50%; D: 25%; E: 0%' },
      }),
      change: withSurvey([...OPTIONS, 'E'], ['2.3', 50, 20, 20, 8, 2, 0]),
      finds: [],
    },
    'one criterion twice': {
      change: withSurvey(OPTIONS, ['2.3', 50, 20, 20, 8, 2], ['2.3', 10, 10, 0, 0, 0]),
      finds: ['error 2.3 at Kết quả điều tra!A4: Kết quả điều tra của “2.3” ghi hai lần. Hãy giữ một dòng.'],
    },
    'a survey that adds up': { change: withSurvey(OPTIONS, ['2.3', 50, 20, 20, 8, 2]), finds: [] },
  }),
  findings('a survey is about criteria that it decides', 'survey-unknown-criterion', {
    'the criterion that it decides': { change: withSurvey(OPTIONS, ['2.3', 50, 20, 20, 8, 2]), finds: [] },
    'a code that the set does not have': {
      change: withSurvey(OPTIONS, ['9.9', 50, 20, 20, 8, 2]),
      finds: [
        'warning 9.9 at Kết quả điều tra!A3: Không thấy tiêu chí “9.9” trong bộ tiêu chí nên kết quả điều tra ở dòng này không được tính. Hãy sửa mã.',
      ],
    },
    'a criterion that the office scores itself': {
      change: withSurvey(OPTIONS, ['2.2', 50, 20, 20, 8, 2]),
      finds: [
        'warning 2.2 at Kết quả điều tra!A3: “2.2” không phải tiêu chí lấy điểm qua điều tra xã hội học nên kết quả điều tra ở dòng này không được tính.',
      ],
    },
  }),
];

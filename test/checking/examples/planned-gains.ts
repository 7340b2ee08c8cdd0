import type { CellValue } from '../../../src/model/cell';
import type { WorkbookContent } from '../../../src/model/grid';
import { findings, type FindingExamples } from '../../support/findings';
import { gridOf } from '../../support/grids';

type Line = readonly CellValue[];

/** The example with a plan to raise the index in place of its annex. */
const withPlan =
  (year: number, ...lines: readonly Line[]) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    grids: [
      ...content.grids.filter(({ sheet }) => sheet !== 'Danh mục nhiệm vụ'),
      gridOf(`Kế hoạch cải thiện ${year}`, [
        [`KẾ HOẠCH CẢI THIỆN CHỈ SỐ NĂM ${year}`],
        [
          'Số TT',
          'Nội dung công việc',
          'Cơ quan chủ trì',
          'Thời gian hoàn thành',
          'Tăng QI',
          'Tăng QII',
          'Tăng QIII',
          'Tăng QIV',
        ],
        ...lines,
      ]),
    ],
  });

const BASE: Line = [
  '1',
  'Tiêu chí 1.1.2 “Mức độ hoàn thành nhiệm vụ”: hoàn thành đủ',
  'Văn phòng Sở',
  'Quý IV',
];

/** What the checks say of the gains of a plan; criterion 1.1.2 has 1,69 of 2 points. */
export const PLANNED_GAIN_FINDINGS: readonly FindingExamples[] = [
  findings('a plan gains no more than is lost', 'planned-gain-above-loss', {
    'what is lost this year, in a plan for the next': {
      change: withPlan(2027, [...BASE, '0,31', null, null, null]),
      finds: [],
    },
    'more than is lost this year': {
      change: withPlan(2027, [...BASE, null, '0,5', null, null]),
      finds: [
        'warning 1 at Kế hoạch cải thiện 2027!F3: Điểm tăng dự kiến của tiêu chí 1.1.2 cộng lại là 0,5, lớn hơn số điểm chưa đạt (0,31). Hãy giảm điểm tăng.',
      ],
    },
    'two quarters and two tasks together': {
      change: withPlan(
        2027,
        [...BASE, '0,2', '0,1', null, null],
        [...BASE, null, null, null, '0,02'].with(0, '2'),
      ),
      finds: [
        'warning 2 at Kế hoạch cải thiện 2027!H4: Điểm tăng dự kiến của tiêu chí 1.1.2 cộng lại là 0,32, lớn hơn số điểm chưa đạt (0,31). Hãy giảm điểm tăng.',
      ],
    },
    'in a plan for this year, without last year, no more than the maximum': {
      change: withPlan(2026, [...BASE, '2', null, null, '0,1']),
      finds: [
        'warning 1 at Kế hoạch cải thiện 2026!H3: Điểm tăng dự kiến của tiêu chí 1.1.2 cộng lại là 2,1, lớn hơn số điểm chưa đạt (2). Hãy giảm điểm tăng.',
      ],
    },
    'a criterion that there is not': {
      change: withPlan(2027, [...BASE, '9', null, null, null].with(1, 'Tiêu chí 9.9 “Khác”: làm')),
      finds: [],
    },
  }),
];

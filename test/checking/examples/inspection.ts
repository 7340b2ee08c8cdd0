import type { CellValue } from '../../../src/model/cell';
import type { WorkbookContent } from '../../../src/model/grid';
import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';
import { gridOf } from '../../support/grids';
import { REPORT_FIGURES } from './reports';
import { TARGET_FIGURES } from './targets';

type Line = readonly CellValue[];

const PLAN = ['STT', 'Đơn vị', 'Hình thức', 'Kỳ', 'Ngày kiểm tra', 'Kết luận số, ngày'];
const FOUND = ['Số', 'Đơn vị', 'Nội dung', 'Tồn tại', 'Hạn', 'Ngày khắc phục', 'TLKC'];

/** The example with a plan of inspections and what they found. */
const withInspection =
  (plan: readonly Line[], found: readonly Line[] = []) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    grids: [
      ...content.grids,
      gridOf('Kế hoạch kiểm tra', [['KẾ HOẠCH KIỂM TRA NĂM 2026'], PLAN, ...plan]),
      ...(found.length === 0
        ? []
        : [gridOf('Tồn tại sau kiểm tra', [['TỒN TẠI SAU KIỂM TRA'], FOUND, ...found])]),
    ],
  });

const INSPECTED: Line = [1, 'Văn phòng Sở', 'Trực tiếp', 'Quý II', '15/5/2026', '45/TB-SKHCN ngày 20/5/2026'];
const PUT_RIGHT: Line = [1, 'Văn phòng Sở', 'Văn thư', 'Chưa lập hồ sơ', '30/6/2026', '20/6/2026', ''];

/** What the checks say of self-inspection. */
export const INSPECTION_FINDINGS: readonly FindingExamples[] = [
  findings('a plan of inspections does not contradict itself', 'inspection-invalid', {
    'a unit that was inspected': { change: withInspection([INSPECTED]), finds: [] },
    'one that is still to be inspected': {
      change: withInspection([
        INSPECTED,
        [2, 'Phòng Kế hoạch', 'Trực tiếp', 'Quý IV', 'Dự kiến tháng 12', ''],
      ]),
      finds: [],
    },
    'a unit twice': {
      change: withInspection([INSPECTED, [2, 'Văn phòng Sở', 'Trực tiếp', 'Quý II', '', '']]),
      finds: [
        'error Văn phòng Sở at Kế hoạch kiểm tra!B4: “Văn phòng Sở” ghi nhiều dòng trong kế hoạch kiểm tra; chỉ tính một lần.',
      ],
    },
    'a unit in two ways': {
      change: withInspection([INSPECTED, [2, 'Văn phòng Sở', 'Trực tuyến', 'Quý III', '', '']]),
      finds: [
        'info Văn phòng Sở at Kế hoạch kiểm tra!B4: “Văn phòng Sở” ghi nhiều dòng trong kế hoạch kiểm tra; chỉ tính một lần.',
      ],
    },
    'a conclusion before the inspection': {
      change: withInspection([[...INSPECTED.slice(0, 5), '45/TB-SKHCN ngày 10/5/2026']]),
      finds: [
        'error Văn phòng Sở at Kế hoạch kiểm tra!F3: Ngày kết luận 10/5/2026 trước ngày kiểm tra 15/5/2026. Hãy kiểm tra lại hai ngày.',
      ],
    },
    'a conclusion without a day of inspection': {
      change: withInspection([[1, 'Văn phòng Sở', 'Trực tiếp', '', '', '45/TB-SKHCN ngày 20/5/2026']]),
      finds: [
        'warning Văn phòng Sở at Kế hoạch kiểm tra!E3: Đã có kết luận nhưng chưa có ngày kiểm tra nên đơn vị này chưa được tính là đã kiểm tra.',
      ],
    },
    'words that name no day': {
      change: withInspection([[1, 'Văn phòng Sở', 'Trực tiếp', '', 'Mùa mưa', '']]),
      finds: [
        'error Văn phòng Sở at Kế hoạch kiểm tra!E3: Chưa rõ ngày kiểm tra “Mùa mưa” nên đơn vị này chưa được tính là đã kiểm tra. Hãy ghi ngày, tháng, năm.',
      ],
    },
    'a day of another year': {
      change: withInspection([[1, 'Văn phòng Sở', 'Trực tiếp', '', '15/5/2025', '']]),
      finds: [
        'error Văn phòng Sở at Kế hoạch kiểm tra!E3: Ngày kiểm tra 15/5/2025 không thuộc năm 2026 nên không được tính.',
      ],
    },
    'a period that nobody can tell the end of': {
      change: withInspection([[1, 'Văn phòng Sở', 'Trực tiếp', 'Đợt cuối', '', '']]),
      finds: ['info Văn phòng Sở at Kế hoạch kiểm tra!E3: Chưa rõ kỳ kiểm tra “Đợt cuối” đến ngày nào.'],
    },
    'fewer units in all than in the plan': {
      change: withInspection([
        INSPECTED,
        [2, 'Phòng Kế hoạch', 'Trực tiếp', 'Quý II', '16/5/2026', ''],
        ['', 'Tổng số phòng, đơn vị: 1', '', '', '', ''],
      ]),
      finds: [
        'error Kế hoạch kiểm tra at Kế hoạch kiểm tra!B5: Tổng số phòng, đơn vị ghi là 1, ít hơn 2 đơn vị trong kế hoạch kiểm tra. Hãy sửa tổng số.',
      ],
    },
  }),
  findings('units are inspected in their period', 'inspection-late', {
    'in its period': { change: withInspection([INSPECTED]), finds: [] },
    'a period that is over': {
      change: withInspection([[1, 'Văn phòng Sở', 'Trực tiếp', 'Quý II', '', '']]),
      finds: [
        'warning Văn phòng Sở at Kế hoạch kiểm tra!E3: Kỳ kiểm tra đã hết ngày 30/6/2026 nhưng đơn vị này chưa được kiểm tra.',
      ],
    },
    'to be told later, open until the end of the year': {
      change: withInspection([
        [
          1,
          'Văn phòng Sở',
          'Trực tiếp',
          'Trong quý III, IV năm 2026 (thời gian cụ thể sẽ thông báo sau)',
          '',
          '',
        ],
      ]),
      finds: [],
    },
  }),
  findings('what inspections found does not contradict itself', 'shortcoming-invalid', {
    'what is put right': { change: withInspection([INSPECTED], [PUT_RIGHT]), finds: [] },
    'put right before it was found': {
      change: withInspection([INSPECTED], [PUT_RIGHT.with(5, '10/5/2026')]),
      finds: [
        'error 1 at Tồn tại sau kiểm tra!F3: Ngày khắc phục 10/5/2026 trước ngày kiểm tra 15/5/2026 nên chưa được tính là đã khắc phục. Hãy kiểm tra lại hai ngày.',
      ],
    },
    'to be put right before it was found': {
      change: withInspection([INSPECTED], [PUT_RIGHT.with(4, '01/5/2026')]),
      finds: [
        'warning 1 at Tồn tại sau kiểm tra!E3: Hạn khắc phục 01/5/2026 trước ngày kiểm tra 15/5/2026. Hãy kiểm tra lại.',
      ],
    },
    'put right after the day of judgement': {
      change: withInspection([INSPECTED], [PUT_RIGHT.with(5, '20/6/2027')]),
      finds: [
        'error 1 at Tồn tại sau kiểm tra!F3: Ngày khắc phục 20/6/2027 sau ngày đánh giá 31/12/2026 nên chưa được tính là đã khắc phục.',
      ],
    },
    'words that tell neither way': {
      change: withInspection([INSPECTED], [PUT_RIGHT.with(5, 'Theo báo cáo của phòng')]),
      finds: [
        'error 1 at Tồn tại sau kiểm tra!F3: Chưa rõ đã khắc phục hay chưa: “Theo báo cáo của phòng”. Hãy ghi ngày khắc phục.',
      ],
    },
    'of a unit that the plan does not have': {
      change: withInspection([INSPECTED], [PUT_RIGHT.with(1, 'Phòng Khác')]),
      finds: [
        'warning 1 at Tồn tại sau kiểm tra!D3: “Phòng Khác” không có trong kế hoạch kiểm tra. Hãy dùng một tên ở cả hai trang.',
      ],
    },
    'of a unit that nobody has inspected': {
      change: withInspection([INSPECTED.with(4, '').with(5, '')], [PUT_RIGHT]),
      finds: [
        'warning 1 at Tồn tại sau kiểm tra!D3: “Văn phòng Sở” có tồn tại nhưng kế hoạch chưa ghi ngày đã kiểm tra đơn vị này.',
      ],
    },
    'of no unit': {
      change: withInspection([INSPECTED], [PUT_RIGHT.with(1, '')]),
      finds: ['warning 1 at Tồn tại sau kiểm tra!D3: Chưa ghi đơn vị có tồn tại này.'],
    },
  }),
  findings('what inspections found is put right in time', 'shortcoming-overdue', {
    'in time': { change: withInspection([INSPECTED], [PUT_RIGHT]), finds: [] },
    'not yet': {
      change: withInspection([INSPECTED], [PUT_RIGHT.with(5, 'đang khắc phục')]),
      finds: [
        'warning 1 at Tồn tại sau kiểm tra!E3: Hạn khắc phục 30/6/2026 đã qua, chưa ghi ngày khắc phục.',
      ],
    },
    late: {
      change: withInspection([INSPECTED], [PUT_RIGHT.with(5, '05/7/2026')]),
      finds: ['info 1 at Tồn tại sau kiểm tra!E3: Khắc phục ngày 05/7/2026, sau hạn 30/6/2026.'],
    },
  }),
  findings('the figures of a criterion are those of the sheet that counts them', 'figures-differ', {
    ...TARGET_FIGURES,
    ...REPORT_FIGURES,
    'other units than the plan has': {
      rows: exampleRows({
        '1.1.2': { name: 'Tỷ lệ phòng, đơn vị được kiểm tra', total: 9, achieved: 5 },
      }),
      change: withInspection([INSPECTED, ['', 'Tổng số phòng, đơn vị: 9', '', '', '', '']]),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!F8: Tiêu chí kê khai 5/9, kế hoạch kiểm tra có 1/9 phòng, đơn vị đã được kiểm tra.',
      ],
    },
    'the units of the plan, which may not have all': {
      rows: exampleRows({
        '1.1.2': { name: 'Tỷ lệ phòng, đơn vị được kiểm tra', total: 9, achieved: 1 },
      }),
      change: withInspection([INSPECTED]),
      finds: [],
    },
    'other shortcomings than the list has': {
      rows: exampleRows({
        '1.1.2': { name: 'Tồn tại sau kiểm tra được khắc phục', total: 2, achieved: 2 },
      }),
      change: withInspection([INSPECTED], [PUT_RIGHT]),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!F8: Tiêu chí kê khai 2/2, danh sách tồn tại sau kiểm tra có 1/1 tồn tại đã khắc phục.',
      ],
    },
  }),
];

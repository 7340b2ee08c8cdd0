import type { CriteriaRole } from '../../src/model/criterion';
import { number, text, type CellContent, type Edits } from '../../src/model/edits';
import type { EvidenceRole } from '../../src/model/evidence';
import type { TaskRole } from '../../src/model/task';
import {
  templateSheet,
  TEMPLATE_EVIDENCE_SHEET,
  TEMPLATE_FIRST_SHEET,
  TEMPLATE_TASK_SHEET,
} from '../../src/sheets/template';
import {
  CRITERIA_COLUMNS,
  EVIDENCE_COLUMNS,
  TASK_COLUMNS,
  type FilledRow,
} from '../../src/sheets/template-columns';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';

/** How large a generated workbook is. */
export interface BenchSize {
  readonly leaves: number;
  readonly tasks: number;
  readonly evidence: number;
}

/** A workbook in the add-in's own layout with this many leaves of every rule, the same at each call. */
export function benchWorkbook({ leaves, tasks, evidence }: BenchSize): Uint8Array {
  const about = (sheet: string) => ({
    sheet,
    title: `${sheet.toUpperCase()} NĂM 2026`,
    subtitle: 'Đơn vị: Sở Nội dung',
  });
  const sheets: Edits['sheets'] = [
    templateSheet({
      ...about(TEMPLATE_FIRST_SHEET),
      columns: CRITERIA_COLUMNS,
      freezeUpTo: 'name',
      rows: criteriaRows(leaves),
    }).edits,
    templateSheet({
      ...about(TEMPLATE_TASK_SHEET),
      columns: TASK_COLUMNS,
      freezeUpTo: 'content',
      rows: Array.from({ length: tasks }, (_, i) => taskRow(i)),
    }).edits,
    ...(evidence > 0
      ? [
          templateSheet({
            ...about(TEMPLATE_EVIDENCE_SHEET),
            columns: EVIDENCE_COLUMNS,
            freezeUpTo: 'criterion',
            rows: Array.from({ length: evidence }, (_, i) => evidenceRow(i)),
          }).edits,
        ]
      : []),
  ];
  return openXlsx(emptyWorkbook(TEMPLATE_FIRST_SHEET)).apply({ sheets, names: [], state: null });
}

type CriteriaRow = FilledRow<CriteriaRole>;

const EMPTY: CellContent = { kind: 'empty' };

const CRITERIA_IN_FIELD = 10;
const LEAVES_IN_CRITERION = 5;

function criteriaRows(leaves: number): readonly CriteriaRow[] {
  const rows: CriteriaRow[] = [];
  for (let i = 0; i < leaves; i++) {
    const criterion = Math.floor(i / LEAVES_IN_CRITERION);
    const field = Math.floor(criterion / CRITERIA_IN_FIELD) + 1;
    const code = `${field}.${(criterion % CRITERIA_IN_FIELD) + 1}`;
    if (i % (LEAVES_IN_CRITERION * CRITERIA_IN_FIELD) === 0)
      rows.push({ code: text(String(field)), name: text(`LĨNH VỰC ${field}`) });
    if (i % LEAVES_IN_CRITERION === 0) rows.push({ code: text(code), name: text(`Tiêu chí ${code}`) });
    rows.push(leafRow(`${code}.${(i % LEAVES_IN_CRITERION) + 1}`, i));
  }
  return rows;
}

/** What a leaf declares. */
type Declared = Pick<CriteriaRow, 'total' | 'achieved' | 'level'>;

const KINDS: readonly ((i: number) => { readonly wording: string; readonly declared: Declared })[] = [
  (i) => ({
    wording: 'Kịp thời: 2 điểm; muộn: 1 điểm; không thực hiện: 0 điểm.',
    declared: { level: text(['Kịp thời', 'muộn', 'không thực hiện'][i % 3] ?? '') },
  }),
  (i) => ({
    wording:
      'Đạt 100%: 2 điểm; từ 80% đến dưới 100%: tính theo công thức (b/a) x điểm tối đa; dưới 80%: 0 điểm.',
    declared: { total: number(100 + (i % 97)), achieved: number(60 + (i % 40)) },
  }),
  (i) => ({
    wording: 'Từ 65% trở lên: 2 điểm; dưới 65%: tính theo công thức (tỷ lệ đạt được/65%) x điểm tối đa.',
    declared: { total: number(480), achieved: number(i % 481) },
  }),
  (i) => ({
    wording: 'Tính theo công thức: (b/a) x điểm tối đa.',
    declared: { total: number(37), achieved: number(i % 38) },
  }),
  (i) => ({
    wording: 'Từ 30% trở lên: 2 điểm; từ 20% đến dưới 30%: 1 điểm; dưới 20%: 0 điểm.',
    declared: { total: number(40), achieved: number(i % 41) },
  }),
  (i) => ({
    wording: 'Mỗi tin, bài được 0,05 điểm, tối đa 2 điểm.',
    declared: { achieved: number(i % 50) },
  }),
  (i) => ({ wording: 'Mỗi báo cáo chậm trừ 0,25 điểm.', declared: { achieved: number(i % 6) } }),
  () => ({
    wording: 'Xác định qua điều tra xã hội học; đơn vị không tự chấm.',
    declared: {},
  }),
];

function leafRow(code: string, i: number): CriteriaRow {
  const { wording, declared } = KINDS[i % KINDS.length]?.(i) ?? { wording: '', declared: {} };
  return {
    code: text(code),
    name: text(`Tiêu chí thành phần ${code} về nội dung thứ ${i + 1}`),
    max: number(2),
    rule: text(wording),
    ...declared,
  };
}

const DEADLINES = [
  'Quý II/2026',
  'Trước 01/6/2026',
  'Sau khi có Kế hoạch của UBND tỉnh (dự kiến quý I/2026)',
  'Năm 2026',
  'Thường xuyên',
  'Tháng 9/2026',
];

const taskRow = (i: number): FilledRow<TaskRole> => ({
  no: text(`${i + 1}.`),
  content: text(`Nhiệm vụ cải cách hành chính thứ ${i + 1} của kế hoạch năm`),
  lead: text(['Văn phòng Sở', 'Phòng Chuyển đổi số', 'Thanh tra Sở'][i % 3] ?? ''),
  support: text('Các phòng, đơn vị thuộc Sở'),
  deadline: text(DEADLINES[i % DEADLINES.length] ?? ''),
  product: text('Báo cáo'),
  status: text(i % 4 === 0 ? 'Đang thực hiện' : 'Đã hoàn thành'),
  'done-on': i % 4 === 0 ? EMPTY : number(46_000 + (i % 365)),
});

const evidenceRow = (i: number): FilledRow<EvidenceRole> => {
  const criterion = Math.floor(i / LEAVES_IN_CRITERION);
  const code = `${Math.floor(criterion / CRITERIA_IN_FIELD) + 1}.${(criterion % CRITERIA_IN_FIELD) + 1}.${(i % LEAVES_IN_CRITERION) + 1}`;
  return {
    no: number(i + 1),
    criterion: text(code),
    title: text(`Báo cáo kết quả thứ ${i + 1}`),
    document: text(`${i + 1}/BC-SND`),
    issued: number(46_000 + (i % 300)),
    issuer: text('Sở Nội dung'),
    page: text(`tr. ${(i % 9) + 1}`),
    link: text(`https://example.gov.vn/tlkc/${i + 1}.pdf`),
  };
};

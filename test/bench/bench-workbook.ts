import { number, text, type CellContent, type Edits } from '../../src/model/edits';
import {
  CRITERIA_COLUMNS,
  EVIDENCE_COLUMNS,
  TASK_COLUMNS,
  TEMPLATE_EVIDENCE_SHEET,
  TEMPLATE_FIRST_SHEET,
  TEMPLATE_HEADER_ROW,
  TEMPLATE_TASK_SHEET,
  templateSheet,
} from '../../src/sheets/template';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';

/** How large a generated workbook is. */
export interface BenchSize {
  readonly leaves: number;
  readonly tasks: number;
  readonly evidence: number;
}

const FIRST_ROW = TEMPLATE_HEADER_ROW + 1;
const EMPTY: CellContent = { kind: 'empty' };

/** A workbook in the add-in's own layout with so many leaves of every rule, the same at each call. */
export function benchWorkbook({ leaves, tasks, evidence }: BenchSize): Uint8Array {
  const sheet = (
    name: string,
    columns: typeof CRITERIA_COLUMNS,
    rows: readonly (readonly CellContent[])[],
  ): Edits['sheets'][number] => {
    const edits = templateSheet({
      sheet: name,
      title: `${name.toUpperCase()} NĂM 2026`,
      subtitle: 'Đơn vị: Sở Nội dung',
      columns,
      rows: rows.length,
    });
    return { ...edits, blocks: [...edits.blocks, { row: FIRST_ROW, column: 0, cells: rows }] };
  };
  const edits: Edits = {
    sheets: [
      sheet(TEMPLATE_FIRST_SHEET, CRITERIA_COLUMNS, criteriaRows(leaves)),
      sheet(
        TEMPLATE_TASK_SHEET,
        TASK_COLUMNS,
        Array.from({ length: tasks }, (_, i) => taskRow(i)),
      ),
      ...(evidence > 0
        ? [
            sheet(
              TEMPLATE_EVIDENCE_SHEET,
              EVIDENCE_COLUMNS,
              Array.from({ length: evidence }, (_, i) => evidenceRow(i)),
            ),
          ]
        : []),
    ],
    names: [],
    state: null,
  };
  return openXlsx(emptyWorkbook(TEMPLATE_FIRST_SHEET)).apply(edits);
}

const CRITERIA_IN_FIELD = 10;
const LEAVES_IN_CRITERION = 5;

function criteriaRows(leaves: number): readonly (readonly CellContent[])[] {
  const rows: CellContent[][] = [];
  for (let i = 0; i < leaves; i++) {
    const criterion = Math.floor(i / LEAVES_IN_CRITERION);
    const field = Math.floor(criterion / CRITERIA_IN_FIELD) + 1;
    const code = `${field}.${(criterion % CRITERIA_IN_FIELD) + 1}`;
    if (i % (LEAVES_IN_CRITERION * CRITERIA_IN_FIELD) === 0)
      rows.push([text(String(field)), text(`LĨNH VỰC ${field}`)]);
    if (i % LEAVES_IN_CRITERION === 0) rows.push([text(code), text(`Tiêu chí ${code}`)]);
    rows.push(leafRow(`${code}.${(i % LEAVES_IN_CRITERION) + 1}`, i));
  }
  return rows;
}

/** Total, achieved and level columns of a leaf's row. */
type Declared = readonly [total: CellContent, achieved: CellContent, level: CellContent];

const KINDS: readonly ((i: number) => { readonly wording: string; readonly declared: Declared })[] = [
  (i) => ({
    wording: 'Kịp thời: 2 điểm; muộn: 1 điểm; không thực hiện: 0 điểm.',
    declared: [EMPTY, EMPTY, text(['Kịp thời', 'muộn', 'không thực hiện'][i % 3] ?? '')],
  }),
  (i) => ({
    wording:
      'Đạt 100%: 2 điểm; từ 80% đến dưới 100%: tính theo công thức (b/a) x điểm tối đa; dưới 80%: 0 điểm.',
    declared: [number(100 + (i % 97)), number(60 + (i % 40)), EMPTY],
  }),
  (i) => ({
    wording: 'Từ 65% trở lên: 2 điểm; dưới 65%: tính theo công thức (tỷ lệ đạt được/65%) x điểm tối đa.',
    declared: [number(480), number(i % 481), EMPTY],
  }),
  (i) => ({
    wording: 'Tính theo công thức: (b/a) x điểm tối đa.',
    declared: [number(37), number(i % 38), EMPTY],
  }),
  (i) => ({
    wording: 'Từ 30% trở lên: 2 điểm; từ 20% đến dưới 30%: 1 điểm; dưới 20%: 0 điểm.',
    declared: [number(40), number(i % 41), EMPTY],
  }),
  (i) => ({
    wording: 'Mỗi tin, bài được 0,05 điểm, tối đa 2 điểm.',
    declared: [EMPTY, number(i % 50), EMPTY],
  }),
  (i) => ({ wording: 'Mỗi báo cáo chậm trừ 0,25 điểm.', declared: [EMPTY, number(i % 6), EMPTY] }),
  () => ({
    wording: 'Xác định qua điều tra xã hội học; đơn vị không tự chấm.',
    declared: [EMPTY, EMPTY, EMPTY],
  }),
];

function leafRow(code: string, i: number): CellContent[] {
  const { wording, declared } = (KINDS[i % KINDS.length] ?? KINDS[0])?.(i) ?? {
    wording: '',
    declared: [EMPTY, EMPTY, EMPTY],
  };
  return [
    text(code),
    text(`Tiêu chí thành phần ${code} về nội dung thứ ${i + 1}`),
    number(2),
    text(wording),
    ...declared,
  ];
}

const DEADLINES = [
  'Quý II/2026',
  'Trước 01/6/2026',
  'Sau khi có Kế hoạch của UBND tỉnh (dự kiến quý I/2026)',
  'Năm 2026',
  'Thường xuyên',
  'Tháng 9/2026',
];

const taskRow = (i: number): readonly CellContent[] => [
  text(`${i + 1}.`),
  text(`Nhiệm vụ cải cách hành chính thứ ${i + 1} của kế hoạch năm`),
  text(['Văn phòng Sở', 'Phòng Chuyển đổi số', 'Thanh tra Sở'][i % 3] ?? ''),
  text('Các phòng, đơn vị thuộc Sở'),
  text(DEADLINES[i % DEADLINES.length] ?? ''),
  text('Báo cáo'),
  text(i % 4 === 0 ? 'Đang thực hiện' : 'Đã hoàn thành'),
  i % 4 === 0 ? EMPTY : number(46_000 + (i % 365)),
];

const evidenceRow = (i: number): readonly CellContent[] => {
  const criterion = Math.floor(i / LEAVES_IN_CRITERION);
  const code = `${Math.floor(criterion / CRITERIA_IN_FIELD) + 1}.${(criterion % CRITERIA_IN_FIELD) + 1}.${(i % LEAVES_IN_CRITERION) + 1}`;
  return [
    number(i + 1),
    text(code),
    text(`Báo cáo kết quả thứ ${i + 1}`),
    text(`${i + 1}/BC-SND`),
    number(46_000 + (i % 300)),
    text('Sở Nội dung'),
    text(`tr. ${(i % 9) + 1}`),
    text(`https://example.gov.vn/tlkc/${i + 1}.pdf`),
  ];
};

import { number, text, type CellContent, type Edits, type FormatEdit, type SheetEdits } from '../model/edits';
import { BODY, GROUP, range } from '../sheets/cell-styles';
import { rowHeight } from '../sheets/row-height';
import {
  CRITERIA_COLUMNS,
  EVIDENCE_COLUMNS,
  TASK_COLUMNS,
  TEMPLATE_EVIDENCE_SHEET,
  TEMPLATE_FIRST_SHEET,
  TEMPLATE_HEADER_ROW,
  TEMPLATE_TASK_SHEET,
  templateSheet,
} from '../sheets/template';
import { serialFromDay } from '../text/day';
import { asDay } from '../model/task';
import { SAMPLE_FIELDS, type SampleLeaf } from './criteria-data';
import { wordingOf } from './sample-wording';
import { SAMPLE_TASKS } from './task-data';

const UNIT = 'Đơn vị: Sở Khoa học và Công nghệ';
const FIRST_ROW = TEMPLATE_HEADER_ROW + 1;
const EMPTY: CellContent = { kind: 'empty' };

type Row = readonly CellContent[];

/** A sheet of the template with its rows. */
function filled(sheet: SheetEdits, rows: readonly Row[], formats: readonly FormatEdit[] = []): SheetEdits {
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: FIRST_ROW, column: 0, cells: rows }],
    formats: [...sheet.formats, ...formats],
    rowHeights: [
      ...sheet.rowHeights,
      ...rows.map((row, i) => ({ row: FIRST_ROW + i, height: heightOf(row, sheet) })),
    ],
  };
}

const heightOf = (row: Row, { columnWidths }: SheetEdits): number =>
  rowHeight(
    row.map((cell, i) => ({
      text: cell.kind === 'text' ? cell.text : '',
      width: columnWidths[i]?.width ?? 10,
      isBold: row.length <= 3,
    })),
  );

/** Sample (a): a science department's workbook for 2026 as it stands some weeks before it is sent. */
export function departmentSample(): Edits {
  return { sheets: [criteriaSheet(), taskSheet(), evidenceSheet()], names: [], state: null };
}

function criteriaSheet(): SheetEdits {
  const rows: Row[] = [];
  const formats: FormatEdit[] = [];
  const sumOf = (leaves: readonly SampleLeaf[]): number =>
    Number(leaves.reduce((sum, { max }) => sum + max, 0).toFixed(2));
  const parent = (code: string, name: string, max: number): void => {
    const row = FIRST_ROW + rows.length;
    formats.push({ range: range(row, 0, row, CRITERIA_COLUMNS.length - 1), style: GROUP });
    rows.push([text(code), text(name), number(max)]);
  };
  for (const field of SAMPLE_FIELDS) {
    parent(field.code, field.name, sumOf(field.criteria.flatMap(({ leaves }) => leaves)));
    for (const criterion of field.criteria) {
      parent(criterion.code, criterion.name, sumOf(criterion.leaves));
      rows.push(...criterion.leaves.map(leafRow));
    }
  }
  const sheet = templateSheet({
    sheet: TEMPLATE_FIRST_SHEET,
    title: 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    subtitle: UNIT,
    columns: CRITERIA_COLUMNS,
    rows: rows.length,
  });
  return filled(sheet, rows, formats);
}

function leafRow(leaf: SampleLeaf): Row {
  const { declared } = leaf;
  const isPair = Array.isArray(declared);
  const isLevel = typeof declared === 'string' && declared !== 'n/a';
  const policy = leaf.policy === 'full' ? 'Điểm tối đa' : leaf.policy === 'remove' ? 'Không tính' : null;
  return [
    text(leaf.code),
    text(leaf.name),
    number(leaf.max),
    text(wordingOf(leaf)),
    isPair ? number(declared[1]) : EMPTY,
    isPair ? number(declared[0]) : typeof declared === 'number' ? number(declared) : EMPTY,
    isLevel ? text(declared) : EMPTY,
    declared === 'n/a' ? text('Không áp dụng') : EMPTY,
    policy === null ? EMPTY : text(policy),
  ];
}

function taskSheet(): SheetEdits {
  const rows = SAMPLE_TASKS.map((task, i): Row => [
    text(`${i + 1}.`),
    text(task.content),
    text(task.lead),
    text(task.support),
    text(task.deadline),
    text(task.product),
    text(task.status),
    task.doneOn === null ? EMPTY : day(task.doneOn),
  ]);
  const sheet = templateSheet({
    sheet: TEMPLATE_TASK_SHEET,
    title: 'DANH MỤC NHIỆM VỤ TRỌNG TÂM CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    subtitle: '(Kèm theo Kế hoạch cải cách hành chính năm 2026)',
    columns: TASK_COLUMNS,
    rows: rows.length,
  });
  return filled(sheet, rows, [dates(rows.length, 7)]);
}

const day = (written: string): CellContent => number(serialFromDay(asDay(written), false) ?? 0);

const dates = (rows: number, column: number): FormatEdit => ({
  range: range(FIRST_ROW, column, FIRST_ROW + rows - 1, column),
  style: { ...BODY, numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
});

function evidenceSheet(): SheetEdits {
  const leaves = SAMPLE_FIELDS.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.leaves));
  const shown = leaves.filter((leaf) => leaf.evidence !== null);
  const rows = shown.map((leaf, i): Row => {
    const month = String((i % 11) + 1).padStart(2, '0');
    const issued = `2026-${month}-${String((i % 27) + 1).padStart(2, '0')}`;
    return [
      number(i + 1),
      text(leaf.code),
      text(leaf.evidence ?? ''),
      text(`${100 + i}/BC-SKHCN`),
      day(issued),
      text('Sở Khoa học và Công nghệ'),
      // Two documents do not say where the proof stands: the checks point at them.
      i % 30 === 7 ? EMPTY : text(`tr. ${(i % 9) + 1}`),
      text(`https://hscv.example.gov.vn/tlkc/${leaf.code}.pdf`),
    ];
  });
  const sheet = templateSheet({
    sheet: TEMPLATE_EVIDENCE_SHEET,
    title: 'TÀI LIỆU KIỂM CHỨNG NĂM 2026',
    subtitle: UNIT,
    columns: EVIDENCE_COLUMNS,
    rows: rows.length,
  });
  return filled(sheet, rows, [dates(rows.length, 4)]);
}

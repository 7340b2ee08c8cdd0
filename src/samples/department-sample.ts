import { number, text, type CellContent, type Edits, type SheetEdits } from '../model/edits';
import type { CriteriaRole } from '../model/criterion';
import { asDay } from '../model/task';
import { GROUP } from '../sheets/cell-styles';
import {
  templateSheet,
  TEMPLATE_EVIDENCE_SHEET,
  TEMPLATE_FIRST_SHEET,
  TEMPLATE_TASK_SHEET,
} from '../sheets/template';
import {
  CRITERIA_COLUMNS,
  EVIDENCE_COLUMNS,
  TASK_COLUMNS,
  type FilledRow,
  type TemplateColumn,
} from '../sheets/template-columns';
import { serialFromDay } from '../text/date/day';
import { filedDocuments } from './document-numbers';
import { SAMPLE_FIELDS, type SampleLeaf } from './criteria-data';
import { wordingOf } from './sample-wording';
import { SAMPLE_TASKS } from './task-data';

const UNIT = 'Đơn vị: Sở Khoa học và Công nghệ';
const NOTHING_AROSE = 'Không phát sinh phản ánh, kiến nghị trong năm 2026';
const EMPTY: CellContent = { kind: 'empty' };

/** Sample (a): a science department's workbook for 2026 as it is some weeks before it is sent. */
export function departmentSample(): Edits {
  return { sheets: [criteriaSheet(), taskSheet(), evidenceSheet()], names: [], state: null };
}

type CriteriaRow = FilledRow<CriteriaRole>;

const sumOf = (leaves: readonly SampleLeaf[]): number =>
  Number(leaves.reduce((sum, { max }) => sum + max, 0).toFixed(2));

const parentRow = (code: string, name: string, leaves: readonly SampleLeaf[]): CriteriaRow => ({
  code: text(code),
  name: text(name),
  max: number(sumOf(leaves)),
});

function criteriaSheet(): SheetEdits {
  const parents = new Set<CriteriaRow>();
  const parent = (...[code, name, leaves]: Parameters<typeof parentRow>): CriteriaRow => {
    const row = parentRow(code, name, leaves);
    parents.add(row);
    return row;
  };
  const rows = SAMPLE_FIELDS.flatMap(({ code, name, criteria }) => [
    parent(
      code,
      name,
      criteria.flatMap(({ leaves }) => leaves),
    ),
    ...criteria.flatMap((criterion) => [
      parent(criterion.code, criterion.name, criterion.leaves),
      ...criterion.leaves.map(leafRow),
    ]),
  ]);
  return templateSheet({
    sheet: TEMPLATE_FIRST_SHEET,
    title: 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    subtitle: UNIT,
    columns: CRITERIA_COLUMNS,
    freezeUpTo: 'name',
    rows,
    lookOf: (row) => (parents.has(row) ? GROUP : undefined),
  }).edits;
}

function leafRow(leaf: SampleLeaf): CriteriaRow {
  const { declared } = leaf;
  const isPair = Array.isArray(declared);
  const isLevel = typeof declared === 'string' && declared !== 'n/a';
  const policy = leaf.policy === 'full' ? 'Điểm tối đa' : leaf.policy === 'remove' ? 'Không tính' : null;
  return {
    code: text(leaf.code),
    name: text(leaf.name),
    max: number(leaf.max),
    rule: text(wordingOf(leaf)),
    total: isPair ? number(declared[1]) : EMPTY,
    achieved: isPair ? number(declared[0]) : typeof declared === 'number' ? number(declared) : EMPTY,
    level: isLevel ? text(declared) : EMPTY,
    applicability: declared === 'n/a' ? text(NOTHING_AROSE) : EMPTY,
    policy: policy === null ? EMPTY : text(policy),
  };
}

const taskSheet = (): SheetEdits =>
  templateSheet({
    sheet: TEMPLATE_TASK_SHEET,
    title: 'DANH MỤC NHIỆM VỤ TRỌNG TÂM CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    subtitle: '(Kèm theo Kế hoạch cải cách hành chính năm 2026)',
    columns: asDates(TASK_COLUMNS, 'done-on'),
    freezeUpTo: 'content',
    rows: SAMPLE_TASKS.map((task, i) => ({
      no: text(`${i + 1}.`),
      content: text(task.content),
      lead: text(task.lead),
      support: text(task.support),
      deadline: text(task.deadline),
      product: text(task.product),
      status: text(task.status),
      'done-on': task.doneOn === null ? EMPTY : day(task.doneOn),
    })),
  }).edits;

const day = (written: string): CellContent => number(serialFromDay(asDay(written), false) ?? 0);

/** The columns, one of them with dates in it. */
const asDates = <Role extends string>(
  columns: readonly TemplateColumn<Role>[],
  dates: Role,
): readonly TemplateColumn<Role>[] =>
  columns.map((column) =>
    column.id === dates ? { ...column, style: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' } } : column,
  );

function evidenceSheet(): SheetEdits {
  const leaves = SAMPLE_FIELDS.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.leaves));
  const shown = leaves.filter((leaf) => leaf.evidence !== null);
  const filed = filedDocuments(shown.map(({ evidence }) => evidence ?? ''));
  const rows = shown.map((leaf, i) => ({
    no: number(i + 1),
    criterion: text(leaf.code),
    title: text(leaf.evidence ?? ''),
    document: text(filed[i]?.number ?? ''),
    issued: day(filed[i]?.issued ?? ''),
    issuer: text(/Kho bạc/.test(leaf.evidence ?? '') ? 'Kho bạc Nhà nước' : 'Sở Khoa học và Công nghệ'),
    // Two documents do not say where the proof is: the checks point at them.
    page: i % 30 === 7 ? EMPTY : text(`tr. ${(i % 9) + 1}`),
    link: text(`https://hscv.example.gov.vn/tlkc/${leaf.code}.pdf`),
  }));
  return templateSheet({
    sheet: TEMPLATE_EVIDENCE_SHEET,
    title: 'TÀI LIỆU KIỂM CHỨNG NĂM 2026',
    subtitle: UNIT,
    columns: asDates(EVIDENCE_COLUMNS, 'issued'),
    freezeUpTo: 'criterion',
    rows,
  }).edits;
}

import { EMPTY_STRING, iff, numeral } from '../formulas/syntax';
import type { Assessment } from '../model/assessment';
import { formula, number, text, type CellContent } from '../model/edits';
import type { Gap } from '../model/gap';
import { message, type Translate } from '../model/message';
import { asPoints, type Points } from '../model/points';
import { indexOf, sumPoints } from '../text/decimal';
import { plainText } from '../text/key';
import { officeKind, type OfficeKind } from '../text/office-kind';
import { CENTERED, POINTS_STYLE } from './cell-styles';
import { measureOf, proposalsFor } from './plan-proposals';
import type { GridTableColumn } from './table/column';
import type { Places } from './table/places';

export const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
type Quarter = (typeof QUARTERS)[number];

/** A line of the plan: a loss with its task, or one of the two lines of sums. */
export type ImprovementRow =
  | { readonly kind: 'task'; readonly no: number; readonly gap: Gap; readonly quarter: Quarter }
  | { readonly kind: 'sum' | 'index'; readonly tasks: readonly Extract<ImprovementRow, { kind: 'task' }>[] };

/** The tables of the plan to whose cells its sums refer. */
export interface ImprovementIds {
  readonly tasks: Quarter;
}

/** What the plan is drawn from. */
export interface ImprovementContext {
  readonly assessment: Assessment;
  readonly year: number;
  readonly t: Translate;
  readonly places: Places<ImprovementIds>;
}

type Task = Extract<ImprovementRow, { kind: 'task' }>;
type ImprovementColumn = GridTableColumn<ImprovementRow, ImprovementContext>;

const ofTask =
  (cell: (task: Task, context: ImprovementContext) => string): ImprovementColumn['cell'] =>
  (row, context) =>
    row.kind === 'task' ? text(cell(row, context)) : undefined;

/** Headers are Vietnamese in every language: the annex is issued by a Vietnamese office. */
const column = (
  id: string,
  words: string,
  width: number,
  cell: ImprovementColumn['cell'],
): ImprovementColumn => ({ id, header: { words }, width, cell, isEditable: true });

/** Who decides in an office of a kind; of others its head, however called. */
const HEADS: Readonly<Record<OfficeKind, string>> = {
  committee: 'Chủ tịch',
  office: 'Chánh Văn phòng',
  inspectorate: 'Chánh Thanh tra',
  board: 'Trưởng Ban',
  department: 'Giám đốc',
};

const officeOf = ({ set: { unit } }: Assessment): string => (unit === null ? '' : plainText(unit));

/** Who answers for the loss, as sheet or annex say; else the office itself. */
const leadOf = ({ gap }: Task, { assessment }: ImprovementContext): string =>
  plainText(gap.lead.unit) || officeOf(assessment);

const headOf = (office: string): string => {
  const kind = officeKind(office);
  return office === '' ? '' : `${kind ? HEADS[kind] : 'Thủ trưởng'} ${office}`;
};

/** What the whole change brings; `null` where nobody can tell before figures are there. */
const gainOf = ({ steps }: Gap): Points | null => steps.at(-1)?.gain ?? null;

const sumUpTo = (tasks: readonly Task[], quarter: Quarter): Points =>
  sumPoints(
    tasks
      .filter((task) => QUARTERS.indexOf(task.quarter) <= QUARTERS.indexOf(quarter))
      .map(({ gap }) => gainOf(gap) ?? asPoints(0)),
  );

/** The gain in the quarter in which it is due; below, what is gained up to then, and the index that it makes. */
function quarterCell(row: ImprovementRow, quarter: Quarter, context: ImprovementContext): CellContent {
  const { assessment, places } = context;
  if (row.kind === 'task') {
    const gain = row.quarter === quarter ? gainOf(row.gap) : null;
    return gain === null ? text('') : number(gain);
  }
  const lines = row.tasks.map(({ no }) => String(no));
  const upTo = QUARTERS.slice(0, QUARTERS.indexOf(quarter) + 1);
  const gained = upTo.map((each) => places.sum('tasks', lines, each)).join('+');
  const sum = sumUpTo(row.tasks, quarter);
  if (row.kind === 'sum') return formula(`=${gained}`, sum);
  const { self, applicableMax } = assessment.total;
  const index = indexOf(sumPoints([self, sum]), applicableMax);
  const source = `ROUND((${numeral(self)}+${gained})/${numeral(applicableMax)}*100,2)`;
  return formula(`=${iff(`${numeral(applicableMax)}=0`, EMPTY_STRING, source)}`, index ?? '');
}

const quarterColumn = (quarter: Quarter, words: string): ImprovementColumn => ({
  ...column(quarter, words, 7, (row, context) => quarterCell(row, quarter, context)),
  style: POINTS_STYLE,
});

const DUE: Readonly<Record<Quarter, string>> = { q1: 'I', q2: 'II', q3: 'III', q4: 'IV' };

/** The words of the two lines of sums. */
const SUM_WORDS = {
  sum: 'Điểm tăng cộng dồn',
  index: 'Chỉ số dự kiến (%)',
} as const;

/** The columns of a task annex, followed by why, what for and how much by quarter. */
export const IMPROVEMENT_COLUMNS: readonly ImprovementColumn[] = [
  {
    ...column('no', 'Số TT', 7, (row) => (row.kind === 'task' ? number(row.no) : undefined)),
    style: CENTERED,
  },
  column('content', 'Nội dung công việc', 40, (row, context) =>
    text(row.kind === 'task' ? contentOf(row, context) : SUM_WORDS[row.kind]),
  ),
  column('cause', 'Nguyên nhân mất điểm', 14, ofTask(({ gap }, { t }) => t(message(`plan.cause.${gap.why}`)))),
  column('goal', 'Mục tiêu', 11, ofTask(({ gap }, context) => goalOf(gap, context))),
  column('lead', 'Cơ quan chủ trì', 18, ofTask(leadOf)),
  column('support', 'Cơ quan phối hợp', 18, ofTask((_, { assessment }) => supportOf(assessment))),
  column('deadline', 'Thời gian hoàn thành', 13, ofTask(({ quarter }, { year }) => `Quý ${DUE[quarter]}/${year}`)),
  column('product', 'Sản phẩm', 22, ofTask(({ gap }) => `Số liệu, tài liệu kiểm chứng của tiêu chí ${gap.leaf.shown}`)),
  column('documents', 'Tài liệu cần có', 20, ofTask(documentsOf)),
  column('person', 'Lãnh đạo phụ trách', 16, ofTask((row, context) => personOf(leadOf(row, context)))),
  column('authority', 'Thẩm quyền', 16, ofTask((_, { assessment }) => headOf(officeOf(assessment)))),
  column('status', 'Tình trạng', 11, () => undefined),
  { ...column('done-on', 'Ngày hoàn thành', 11, () => undefined), style: CENTERED },
  quarterColumn('q1', 'Tăng QI'),
  quarterColumn('q2', 'Tăng QII'),
  quarterColumn('q3', 'Tăng QIII'),
  quarterColumn('q4', 'Tăng QIV'),
]; // prettier-ignore

function contentOf({ gap }: Task, { t }: ImprovementContext): string {
  const what = t(measureOf(gap)).replace(/\s*\n\s*/gu, '; ');
  return `Tiêu chí ${gap.leaf.shown} “${plainText(gap.leaf.name)}”: ${what}`;
}

const goalOf = ({ leaf }: Gap, { t }: ImprovementContext): string =>
  leaf.max === null ? '' : t(message('improvement.goal', { max: leaf.max }));

const supportOf = (assessment: Assessment): string => {
  const office = officeOf(assessment);
  return office === '' ? '' : `Các phòng, đơn vị thuộc ${office}`;
};

const personOf = (lead: string): string => (lead === '' ? '' : `Lãnh đạo ${lead}`);

function documentsOf({ gap }: Task, { assessment, t }: ImprovementContext): string {
  const { evidence } = proposalsFor({ criterion: gap.leaf, gap, risk: null, assessment });
  return evidence ? t(evidence) : '';
}

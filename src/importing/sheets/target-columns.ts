import type { ImportedTarget } from '../../model/imported-plan';
import { formula, number, text } from '../../model/edits';
import { message } from '../../model/message';
import type { Goal } from '../../model/target';
import { CENTERED } from '../../sheets/cell-styles';
import type { GridTableColumn } from '../../sheets/table/column';
import { doubtText } from './doubt-text';
import type { ImportContext } from './context';

type Column = GridTableColumn<ImportedTarget, ImportContext>;

/** How a spreadsheet compares a result with the level to be reached. */
const OPERATORS: Readonly<Record<Goal['comparison'], string>> = {
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  'rank-at-least': '<=',
};

/** The result of a line as a piece of a formula: the share of those that were to be done, or what was achieved. */
function resultOf(
  { no, goal }: ImportedTarget,
  { targets }: ImportContext,
): { readonly is: string; readonly unless: string } {
  const [total, achieved] = [targets.ref('targets', no, 'total'), targets.ref('targets', no, 'achieved')];
  if (goal.of === 'count') return { is: achieved, unless: `${achieved}=""` };
  return { is: `${achieved}/${total}`, unless: `OR(${achieved}="",N(${total})=0)` };
}

const WHOLE_PERCENT = { ...CENTERED, numberFormat: '0%' };
const PERCENT = { ...CENTERED, numberFormat: '0.00%' };

/** True for a rate in whole percentages. */
const isWhole = ({ goal }: ImportedTarget): boolean =>
  Math.abs(goal.at * 100 - Math.round(goal.at * 100)) < 1e-9;
const isRate = ({ goal }: ImportedTarget): boolean => goal.of === 'rate';

/** The columns of the list of targets: what the plan says, what the office fills in, and whether it is reached. */
export const IMPORTED_TARGET_COLUMNS: readonly Column[] = [
  { id: 'no', header: { words: 'STT' }, width: 6, cell: ({ no }) => number(Number(no)), style: CENTERED },
  { id: 'field', header: { words: 'Lĩnh vực' }, width: 24, cell: ({ field }) => text(field) },
  { id: 'text', header: { words: 'Chỉ tiêu' }, width: 56, cell: (target) => text(target.text) },
  {
    id: 'comparison',
    header: { words: 'Yêu cầu' },
    width: 12,
    cell: ({ goal }, { t }) => text(t(message(`import.comparison.${goal.comparison}`))),
    style: CENTERED,
  },
  {
    id: 'level',
    header: { words: 'Mức phải đạt' },
    width: 10,
    cell: ({ goal }) => number(goal.at),
    style: (target) => (isRate(target) ? (isWhole(target) ? WHOLE_PERCENT : PERCENT) : CENTERED),
  },
  { id: 'unit', header: { words: 'ĐVT' }, width: 7, cell: (target) => text(isRate(target) ? '%' : ''), style: CENTERED, isEditable: true },
  { id: 'total', header: { words: 'Tổng số (a)' }, width: 10, cell: () => undefined, style: CENTERED, isEditable: true },
  { id: 'achieved', header: { words: 'Kết quả (b)' }, width: 10, cell: () => undefined, style: CENTERED, isEditable: true },
  {
    id: 'rate',
    header: { words: 'Tỷ lệ (%)' },
    width: 10,
    cell: (target, context) => {
      if (!isRate(target)) return text('');
      const { is, unless } = resultOf(target, context);
      return formula(`=IF(${unless},"",${is})`, '');
    },
    style: PERCENT,
  },
  {
    id: 'judged',
    header: { words: 'Đánh giá' },
    width: 12,
    cell: (target, context) => {
      const { is, unless } = resultOf(target, context);
      const level = context.targets.ref('targets', target.no, 'level');
      return formula(
        `=IF(${unless},"",IF(${is}${OPERATORS[target.goal.comparison]}${level},"Đạt","Chưa đạt"))`,
        '',
      );
    },
    style: CENTERED,
  },
  { id: 'lead', header: { words: 'Đơn vị chủ trì' }, width: 20, cell: ({ lead }) => text(lead), isEditable: true },
  { id: 'criterion', header: { words: 'Tiêu chí liên quan' }, width: 12, cell: () => undefined, style: CENTERED, isEditable: true },
  { id: 'source', header: { words: 'Nguồn' }, width: 16, cell: ({ source }, { t }) => text(t(source)) },
  { id: 'doubts', header: { words: 'Cần xem lại' }, width: 28, cell: ({ doubts }, { t }) => text(doubtText(doubts, t)) },
]; // prettier-ignore

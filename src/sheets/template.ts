import type { CellStyle, Edits, SheetEdits } from '../model/edits';
import { text } from '../model/edits';
import { EMPTY_WORKBOOK } from '../model/grid';
import { message, type MessageKey, type Translate } from '../model/message';
import { NOTE, SUBTITLE, TITLE } from './cell-styles';
import { sheetGrid } from './table/column';
import { linesSection, runningLine, wholeLine } from './table/lines-section';
import type { Places } from './table/places';
import { placeSheet } from './table/sheet';
import { tableSection, type TableContext } from './table/table-section';
import {
  CRITERIA_COLUMNS,
  EVIDENCE_COLUMNS,
  INSPECTION_COLUMNS,
  OTHER_INDEX_COLUMNS,
  REPORT_COLUMNS,
  REPORT_FIGURE_COLUMNS,
  SHORTCOMING_COLUMNS,
  TARGET_COLUMNS,
  TASK_COLUMNS,
  type FilledRow,
  type TemplateColumn,
} from './template-columns';

/** The sheet that an empty workbook begins with. */
export const TEMPLATE_FIRST_SHEET = 'Bộ tiêu chí';
export const TEMPLATE_TASK_SHEET = 'Danh mục nhiệm vụ';
export const TEMPLATE_EVIDENCE_SHEET = 'Tài liệu kiểm chứng';
const TEMPLATE_TARGET_SHEET = 'Chỉ tiêu';
const TEMPLATE_INSPECTION_SHEET = 'Kế hoạch kiểm tra';
const TEMPLATE_SHORTCOMING_SHEET = 'Tồn tại sau kiểm tra';
const TEMPLATE_REPORT_SHEET = 'Sổ báo cáo';
const TEMPLATE_INDEX_SHEET = 'Chỉ số khác';
const TEMPLATE_FIGURE_SHEET = 'Số liệu báo cáo';

/** What a sheet of the template is made from. */
export interface TemplateSheet<Role extends string> {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  /** How the sheet is filled in, in a line above the table. */
  readonly hint?: string;
  readonly columns: readonly TemplateColumn<Role>[];
  /** The column up to which the sheet stays in sight when it is scrolled. */
  readonly freezeUpTo: Role;
  readonly rows?: readonly FilledRow<Role>[];
  /** The style of a row; that of a table's body where it is left out. */
  readonly lookOf?: (row: FilledRow<Role>) => CellStyle | undefined;
  /** The rows that the table has at least: blank ones to write into. */
  readonly minRows?: number;
}

/** The table of a sheet of the template, to whose cells others refer. */
export interface TemplateIds<Role extends string> {
  readonly rows: Role;
}

/** All headers are words of their own: no sentence is looked up. */
const NO_SENTENCES: TableContext = { t: ({ key }) => key };

/** A sheet with title, header and a table to fill in, laid out for A4 in landscape, and where its cells are. */
export function templateSheet<Role extends string>({
  sheet,
  title,
  subtitle,
  hint,
  columns,
  freezeUpTo,
  rows = [],
  lookOf,
  minRows = 0,
}: TemplateSheet<Role>): { readonly edits: SheetEdits; readonly places: Places<TemplateIds<Role>> } {
  const { places, draw } = placeSheet<TemplateIds<Role>, TableContext>({
    place: { sheet, exists: false, block: null },
    grid: sheetGrid(columns),
    sections: [
      linesSection({
        id: 'head',
        lines: [
          wholeLine(() => text(title), TITLE, 'fitted'),
          wholeLine(() => text(subtitle), { ...SUBTITLE, horizontal: 'center-across' }, 'fitted'),
          hint === undefined
            ? { cells: [], height: 'fitted' }
            : { ...runningLine(() => text(hint), NOTE), height: 'fitted' },
        ],
      }),
      tableSection({ id: 'rows', columns, rows, minRows, ...(lookOf ? { lookOf } : {}) }),
    ],
    titles: 'rows',
    freeze: { header: 'rows', upTo: freezeUpTo },
  });
  // In a new sheet there is nothing to clear.
  return { edits: { ...draw(NO_SENTENCES, EMPTY_WORKBOOK).edits, clear: [] }, places };
}

const EMPTY_ROWS = 40;

/** Makes one sheet of the empty workbook: its title, the line that says how to fill it, its columns. */
type EmptySheet = <Role extends string>(
  title: MessageKey,
  hint: MessageKey,
  sheet: Pick<TemplateSheet<Role>, 'sheet' | 'columns' | 'freezeUpTo'>,
) => SheetEdits;

/** The empty workbook to start from: criteria, tasks, evidence, targets, self-inspection, reports with their figures and other indices, each with a line that says how to fill it. */
export function templateEdits(t: Translate): Edits {
  const emptySheet: EmptySheet = (title, hint, sheet) =>
    templateSheet({
      ...sheet,
      title: t(message(title)),
      subtitle: t(message('template.unit')),
      hint: t(message(hint)),
      minRows: EMPTY_ROWS,
    }).edits;
  return { sheets: [...scoringSheets(emptySheet), ...yearSheets(emptySheet)], names: [], state: null };
}

/** What the score is made from. */
const scoringSheets = (emptySheet: EmptySheet): readonly SheetEdits[] => [
  emptySheet('template.criteria-title', 'template.criteria-hint', {
    sheet: TEMPLATE_FIRST_SHEET,
    columns: CRITERIA_COLUMNS,
    freezeUpTo: 'name',
  }),
  emptySheet('template.task-title', 'template.task-hint', {
    sheet: TEMPLATE_TASK_SHEET,
    columns: TASK_COLUMNS,
    freezeUpTo: 'content',
  }),
  emptySheet('template.evidence-title', 'template.evidence-hint', {
    sheet: TEMPLATE_EVIDENCE_SHEET,
    columns: EVIDENCE_COLUMNS,
    freezeUpTo: 'criterion',
  }),
  emptySheet('template.target-title', 'template.target-hint', {
    sheet: TEMPLATE_TARGET_SHEET,
    columns: TARGET_COLUMNS,
    freezeUpTo: 'field',
  }),
];

/** What an office keeps through the year. */
const yearSheets = (emptySheet: EmptySheet): readonly SheetEdits[] => [
  emptySheet('template.inspection-title', 'template.inspection-hint', {
    sheet: TEMPLATE_INSPECTION_SHEET,
    columns: INSPECTION_COLUMNS,
    freezeUpTo: 'inspected-unit',
  }),
  emptySheet('template.shortcoming-title', 'template.shortcoming-hint', {
    sheet: TEMPLATE_SHORTCOMING_SHEET,
    columns: SHORTCOMING_COLUMNS,
    freezeUpTo: 'inspected-unit',
  }),
  emptySheet('template.report-title', 'template.report-hint', {
    sheet: TEMPLATE_REPORT_SHEET,
    columns: REPORT_COLUMNS,
    freezeUpTo: 'report-period',
  }),
  emptySheet('template.figure-title', 'template.figure-hint', {
    sheet: TEMPLATE_FIGURE_SHEET,
    columns: REPORT_FIGURE_COLUMNS,
    freezeUpTo: 'figure-name',
  }),
  emptySheet('template.index-title', 'template.index-hint', {
    sheet: TEMPLATE_INDEX_SHEET,
    columns: OTHER_INDEX_COLUMNS,
    freezeUpTo: 'index-year',
  }),
];

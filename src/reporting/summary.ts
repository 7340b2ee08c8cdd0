import type { AssessedCriterion, Assessment } from '../model/assessment';
import {
  noEdits,
  text,
  type Block,
  type CellContent,
  type ChartEdit,
  type NameEdit,
  type SheetEdits,
} from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import { message } from '../model/message';
import type { Points } from '../model/points';
import type { IsNumber } from './formulas/inputs';
import { fieldContext } from './formulas/leaf';
import { carryBelow, type Proposals } from './kept-rows';
import { range } from './looks';
import { OWN_SHEETS, type OwnSheetPlace } from './own-sheets';
import type { Say } from './register';
import { stack, type SectionAt } from './section';
import type { IsOurFormula } from './shown-scores';
import {
  CHART_ROWS,
  FIELD_HEADER_ROW,
  layoutOf,
  overviewRow,
  SUMMARY_COLUMNS,
  summaryFormats,
  summaryHeights,
  summaryLinks,
  WIDTH,
  type PlaceOf,
  type SummaryLayout,
} from './summary-layout';
import { coverageAt, titleAt, topGapsAt } from './summary-overview';
import { tasksAt } from './summary-tasks';
import { explanationPart } from './summary-explanations';
import { freeTextPart, signaturePart } from './summary-written';
import type { WrittenPart } from './written-part';
import {
  fieldRowCells,
  leafRowCells,
  shownFigures,
  totalRowCells,
  type SummaryRow,
  type SummaryRowContext,
} from './summary-rows';

/** What the summary is made from beside the assessment. */
export interface SummaryContext {
  readonly content: WorkbookContent;
  readonly place: OwnSheetPlace;
  readonly say: Say;
  readonly isOurFormula: IsOurFormula;
  readonly isNumber: IsNumber;
  readonly registerPlace: PlaceOf;
  readonly planPlace: PlaceOf;
  readonly appraisalPlace: PlaceOf;
  readonly remembered: Proposals;
  /** The line that tells of the snapshot that was sent; empty where none was taken. */
  readonly snapshot: string;
}

/** The summary's edits, its names, and where the lines of leaves stand. */
export interface SummaryEdits {
  readonly edits: SheetEdits;
  readonly names: readonly NameEdit[];
  readonly proposals: Proposals;
  /** The line of a leaf, by its id. */
  readonly placeOf: PlaceOf;
  /** The cell that tells what a leaf lost, and what it shows. */
  readonly lostCell: (leaf: AssessedCriterion) => {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly lost: Points;
  };
}

const LOST_COLUMN = 6;

/**
 * The sheet "Tổng hợp tự đánh giá" as offices file it: the result by field with a chart, the largest losses,
 * evidence, tasks; the explanations; difficulties and proposals; the signatures; and as an annex every leaf with
 * its score, state and evidence. Scores are formulas over the criteria sheet, so that they stay right when an
 * input is changed, with or without the add-in. What a person writes into the report is kept.
 */
export function summaryEdits(assessment: Assessment, context: SummaryContext): SummaryEdits {
  const { say, place, isOurFormula, isNumber, content } = context;
  const { set } = assessment;
  const contexts = new Map(
    set.fields.map((field) => [field.id, fieldContext(set, field, 'summary', isNumber)] as const),
  );
  const rowContext: SummaryRowContext = { assessment, say, isOurFormula, isNumber, contexts };
  const parts = writtenParts(assessment, context, rowContext);
  const first = overviewRow(assessment);
  // The report's height tells where the annex begins, whatever the rows of the annex that it refers to.
  const height = stack(parts.sectionsOver(new Map()), first).height;
  const layout = layoutOf(assessment, first + height);
  const report = stack(parts.sectionsOver(layout.lineOf), first);
  const block = range(0, 0, layout.lastRow, WIDTH);
  const grid = place.exists ? content.grids.find(({ sheet }) => sheet === place.sheet) : undefined;
  const table = { range: place.block ?? block, width: WIDTH + 1, date1904: content.date1904 };
  const below = carryBelow(grid, table, layout.lastRow);
  const edits: SheetEdits = {
    ...noEdits(place.sheet, true),
    clear: [range(0, 0, below.clearTo, WIDTH)],
    blocks: [
      ...headBlocks(assessment, context),
      ...tableBlocks(layout, rowContext),
      ...report.blocks,
      ...below.blocks,
    ],
    formats: [...summaryFormats(layout), ...report.formats],
    links: [...summaryLinks(layout, assessment, context), ...report.links],
    merges: report.merges,
    columnWidths: SUMMARY_COLUMNS.map(({ width }, column) => ({ column, width })),
    rowHeights: [...summaryHeights(layout), ...report.rowHeights],
    freeze: { rows: 0, columns: 0 },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      titleRows: { first: layout.detailHeaderRow, last: layout.detailHeaderRow },
      footer: '&C&P/&N',
      // Fields and chart, the overview, the report that is signed, the annex: each begins a page.
      breaks: [...parts.pages.map((at) => report.starts[at] ?? first), layout.detailHeaderRow - 1],
    },
    charts: report.charts,
  };
  return {
    edits,
    names: [
      { name: OWN_SHEETS.summary.name, sheet: place.sheet, range: block },
      ...parts.written.map(({ part, at }) => part.nameAt(report.starts[at] ?? first)),
    ],
    proposals: parts.proposals,
    placeOf: (id) => {
      const row = layout.lineOf.get(id);
      return row === undefined ? null : { sheet: place.sheet, row };
    },
    lostCell: (leaf) => ({
      sheet: place.sheet,
      row: layout.lineOf.get(leaf.criterion.id) ?? 0,
      column: LOST_COLUMN,
      lost: shownFigures(leaf, rowContext).lost,
    }),
  };
}

interface ReportParts {
  /** The sections of the report, over the annex's rows of leaves. */
  readonly sectionsOver: (lines: SummaryLayout['lineOf']) => readonly SectionAt[];
  /** Parts in which a person writes, with their places among the sections. */
  readonly written: readonly { readonly part: WrittenPart; readonly at: number }[];
  /** Sections that begin a new page. */
  readonly pages: readonly number[];
  readonly proposals: Proposals;
}

function writtenParts(
  assessment: Assessment,
  context: SummaryContext,
  rowContext: SummaryRowContext,
): ReportParts {
  const { say, content, place, remembered, planPlace } = context;
  const leaves = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, leaf]));
  const sectionsOver = (lines: SummaryLayout['lineOf']): readonly SectionAt[] => {
    const lineOf = (id: string) => {
      const leaf = leaves.get(id);
      return leaf ? { row: lines.get(id) ?? 0, ...shownFigures(leaf, rowContext) } : null;
    };
    const written = { content, sheet: place.sheet, say, remembered, lineOf };
    const title = (key: Parameters<typeof message>[0]): SectionAt => titleAt(say, message(key));
    const tasks = assessment.tasks.length === 0 ? [] : [title('summary.tasks'), tasksAt(assessment, say)];
    return [
      chartAt(assessment, say),
      title('summary.top-gaps'),
      topGapsAt(assessment, { say, lineOf, planPlace }),
      title('summary.coverage'),
      coverageAt(assessment, say),
      ...tasks,
      title('summary.part-2'),
      explanationPart(assessment, written).at,
      title('summary.part-3'),
      freeTextPart('difficulties', written).at,
      freeTextPart('proposals', written).at,
      signaturePart(assessment, written).at,
    ];
  };
  const written = { content, sheet: place.sheet, say, remembered, lineOf: () => null };
  const explanations = explanationPart(assessment, written);
  const count = sectionsOver(new Map()).length;
  return {
    sectionsOver,
    written: [
      { part: explanations, at: count - 5 },
      { part: freeTextPart('difficulties', written), at: count - 3 },
      { part: freeTextPart('proposals', written), at: count - 2 },
      { part: signaturePart(assessment, written), at: count - 1 },
    ],
    pages: [1, count - 6],
    proposals: explanations.proposals,
  };
}

/** The chart of the table of fields: what counts beside what was earned. */
const chartAt =
  ({ fields }: Assessment, say: Say): SectionAt =>
  (first) => {
    const rows = [FIELD_HEADER_ROW + 1, FIELD_HEADER_ROW + fields.length] as const;
    const column = (at: number): ReturnType<typeof range> => range(rows[0], at, rows[1], at);
    const chart: ChartEdit = {
      name: 'CCHC_BieuDo',
      kind: 'bar',
      title: say(message('summary.chart')),
      categories: column(1),
      series: [
        { name: say(message('summary.applicable')), values: column(3) },
        { name: say(message('summary.self')), values: column(4) },
      ],
      place: range(first + 1, 0, first + CHART_ROWS - 2, WIDTH),
    };
    return {
      height: CHART_ROWS,
      blocks: [],
      charts: [chart],
      rowHeights: Array.from({ length: CHART_ROWS }, (_, at) => ({ row: first + at, height: 18 })),
    };
  };

function headBlocks({ set, year, total }: Assessment, { say, snapshot }: SummaryContext): readonly Block[] {
  const cell = (row: number, column: number, content: CellContent): Block => ({
    row,
    column,
    cells: [[content]],
  });
  const open = total.open === 0 ? message('summary.complete') : message('summary.open', { open: total.open });
  return [
    cell(0, 0, text((set.unit ?? say(message('summary.unit-here'))).toLocaleUpperCase('vi'))),
    cell(0, 4, text(say(message('summary.nation')))),
    cell(1, 4, text(say(message('summary.motto')))),
    ...(snapshot === '' ? [] : [cell(2, 0, text(snapshot))]),
    cell(3, 0, text(say(message('summary.heading', { year: year ?? '…' })))),
    cell(4, 0, text(say(message('summary.source', { sheet: set.sheet })))),
    cell(5, 0, text(say(open))),
    cell(FIELD_HEADER_ROW - 1, 0, text(say(message('summary.part-1')))),
  ];
}

/** The table of fields, and the annex with every leaf. */
function tableBlocks(layout: SummaryLayout, context: SummaryRowContext): readonly Block[] {
  const { say } = context;
  const header = SUMMARY_COLUMNS.map(({ key }) => text(say(message(key))));
  const detail = (row: SummaryRow): readonly CellContent[] =>
    row.isField ? groupCells(row) : leafRowCells(row, context);
  return [
    {
      row: FIELD_HEADER_ROW,
      column: 0,
      cells: [
        header,
        ...layout.fields.map((row) => fieldRowCells(row, layout.byField, context)),
        totalRowCells(layout.totalRow, layout.fields, context),
      ],
    },
    {
      row: layout.detailHeaderRow - 1,
      column: 0,
      cells: [[text(say(message('summary.details')))], header, ...layout.details.map(detail)],
    },
  ];
}

const groupCells = ({ assessed }: SummaryRow): readonly CellContent[] => [
  text(assessed.criterion.code),
  text(assessed.criterion.name),
];

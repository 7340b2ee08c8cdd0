import type { AssessedCriterion, Assessment } from '../model/assessment';
import { noEdits, text, type Block, type CellContent, type NameEdit, type SheetEdits } from '../model/edits';
import { message } from '../model/message';
import type { Points } from '../model/points';
import { fieldContext } from '../formulas/leaf';
import { moveRowsBelow, type GeneratedTextHashes } from '../memory/preserved-rows';
import { range } from './cell-styles';
import { GENERATED_SHEETS } from '../memory/generated-sheets';
import { stack } from './section';
import type { SummaryContext } from './summary-context';
import {
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
import { reportParts } from './summary-report';
import {
  fieldRowCells,
  leafRowCells,
  shownFigures,
  totalRowCells,
  type SummaryRow,
  type SummaryRowContext,
} from './summary-rows';

/** The summary's edits, its names, and where the lines of leaves stand. */
export interface SummaryEdits {
  readonly edits: SheetEdits;
  readonly names: readonly NameEdit[];
  readonly proposals: GeneratedTextHashes;
  /** The line of a leaf or of a field, by its id. */
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
  const parts = reportParts(assessment, context, rowContext);
  const first = overviewRow(assessment);
  // The report's height tells where the annex begins, whatever the rows of the annex that it refers to.
  const height = stack(parts.sectionsOver(new Map()), first).height;
  const layout = layoutOf(assessment, first + height);
  const report = stack(parts.sectionsOver(layout.lineOf), first);
  const block = range(0, 0, layout.lastRow, WIDTH);
  const grid = place.exists ? content.grids.find(({ sheet }) => sheet === place.sheet) : undefined;
  const table = { range: place.block ?? block, width: WIDTH + 1, date1904: content.date1904 };
  const below = moveRowsBelow(grid, table, layout.lastRow);
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
      { name: GENERATED_SHEETS.summary.name, sheet: place.sheet, range: block },
      ...parts.written.map(({ part, at }) => part.nameAt(report.starts[at] ?? first)),
    ],
    proposals: parts.proposals,
    placeOf: placeIn(layout, place.sheet),
    lostCell: (leaf) => ({
      sheet: place.sheet,
      row: layout.lineOf.get(leaf.criterion.id) ?? 0,
      column: LOST_COLUMN,
      lost: shownFigures(leaf, rowContext).lost,
    }),
  };
}

/** Where a leaf or a field has its line, by its id. */
const placeIn =
  ({ lineOf, fields }: SummaryLayout, sheet: string): PlaceOf =>
  (id) => {
    const row = lineOf.get(id) ?? fields.find(({ assessed }) => assessed.criterion.id === id)?.row;
    return row === undefined ? null : { sheet, row };
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

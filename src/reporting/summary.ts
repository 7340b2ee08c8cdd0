import type { AssessedCriterion, Assessment } from '../model/assessment';
import {
  noEdits,
  text,
  type Block,
  type CellContent,
  type FormatEdit,
  type LinkEdit,
  type NameEdit,
  type SheetEdits,
} from '../model/edits';
import type { EvidenceId } from '../model/evidence';
import { message } from '../model/message';
import type { IsNumber } from './formulas/inputs';
import {
  BODY,
  GROUP,
  HEADER,
  INDEX_FORMAT,
  LINKED,
  NOTE,
  PLAIN,
  POINTS_FORMAT,
  range,
  rowHeight,
  SUBTITLE,
  TITLE,
  TOTAL,
} from './looks';
import { OWN_SHEETS, type OwnSheetPlace } from './own-sheets';
import type { Say } from './register';
import type { IsOurFormula } from './shown-scores';
import { fieldContext } from './formulas/leaf';
import { fieldRowCells, leafRowCells, totalRowCells, type SummaryRow } from './summary-rows';

/** What the summary is made from beside the assessment. */
export interface SummaryContext {
  readonly place: OwnSheetPlace;
  readonly say: Say;
  readonly isOurFormula: IsOurFormula;
  readonly isNumber: IsNumber;
  readonly registerPlace: (id: string) => { readonly sheet: string; readonly row: number } | null;
}

const COLUMNS = [
  { key: 'summary.code', width: 8 },
  { key: 'summary.name', width: 54 },
  { key: 'summary.max', width: 10 },
  { key: 'summary.applicable', width: 11 },
  { key: 'summary.self', width: 11 },
  { key: 'summary.index', width: 11 },
  { key: 'summary.lost', width: 10 },
  { key: 'summary.state', width: 20 },
  { key: 'summary.evidence', width: 18 },
] as const;
const WIDTH = COLUMNS.length - 1;
const EVIDENCE_COLUMN = 8;

/** Rows of the head: unit and national motto, title, what it is counted from. */
const HEAD_ROWS = 6;

/**
 * The sheet "Tổng hợp tự đánh giá": results by field, then every leaf with its score, state and evidence.
 * All figures are formulas over the criteria sheet, so that it stays right when an input is changed, with or
 * without the add-in. One header row serves both parts and is repeated on each printed page.
 */
export function summaryEdits(
  assessment: Assessment,
  context: SummaryContext,
): { readonly edits: SheetEdits; readonly name: NameEdit } {
  const { say, place, isOurFormula, isNumber } = context;
  const layout = layoutOf(assessment);
  const { set } = assessment;
  const contexts = new Map(
    set.fields.map((field) => [field.id, fieldContext(set, field, 'summary', isNumber)] as const),
  );
  const rowContext = { assessment, say, isOurFormula, isNumber, contexts };
  const header = COLUMNS.map(({ key }) => text(say(message(key))));
  const detailTitle = [undefined, text(say(message('summary.details')))];
  const rows: readonly (readonly (CellContent | undefined)[])[] = [
    header,
    ...layout.fields.map((row) => fieldRowCells(row, layout.byField, rowContext)),
    totalRowCells(layout.totalRow, layout.fields, rowContext),
    detailTitle,
    ...layout.details.map((row) => (row.isField ? groupCells(row) : leafRowCells(row, rowContext))),
  ];
  const block = range(0, 0, layout.lastRow, WIDTH);
  const edits: SheetEdits = {
    ...noEdits(place.sheet, true),
    clear: [place.block ?? block],
    blocks: [...headBlocks(assessment, say), { row: HEAD_ROWS, column: 0, cells: rows }],
    formats: formats(layout),
    links: links(layout, assessment, context),
    columnWidths: COLUMNS.map(({ width }, column) => ({ column, width })),
    rowHeights: rowHeights(layout),
    freeze: { rows: HEAD_ROWS + 1, columns: 0 },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      titleRows: { first: HEAD_ROWS, last: HEAD_ROWS },
      footer: '&C&P/&N',
    },
  };
  return { edits, name: { name: OWN_SHEETS.summary.name, sheet: place.sheet, range: block } };
}

/** Which row of the summary holds what. */
interface SummaryLayout {
  readonly fields: readonly SummaryRow[];
  readonly totalRow: number;
  readonly details: readonly SummaryRow[];
  /** The rows of the leaves of each field, by the field's id. */
  readonly byField: ReadonlyMap<string, readonly number[]>;
  readonly lastRow: number;
}

function layoutOf({ fields }: Assessment): SummaryLayout {
  const first = HEAD_ROWS + 1;
  const fieldRows = fields.map((assessed, i) => ({
    row: first + i,
    assessed,
    field: assessed,
    isField: true,
  }));
  const totalRow = first + fields.length;
  const details: SummaryRow[] = [];
  const byField = new Map<string, readonly number[]>();
  let row = totalRow + 2;
  for (const field of fields) {
    details.push({ row: row++, assessed: field, field, isField: true });
    const leaves = leavesUnder(field).map((assessed) => ({ row: row++, assessed, field, isField: false }));
    details.push(...leaves);
    byField.set(
      field.criterion.id,
      leaves.map((leaf) => leaf.row),
    );
  }
  return { fields: fieldRows, totalRow, details, byField, lastRow: row - 1 };
}

const leavesUnder = (assessed: AssessedCriterion): readonly AssessedCriterion[] =>
  assessed.outcome ? [assessed] : assessed.children.flatMap(leavesUnder);

function headBlocks({ set, year, total }: Assessment, say: Say): readonly Block[] {
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
    cell(3, 0, text(say(message('summary.heading', { year: year ?? '…' })))),
    cell(4, 0, text(say(message('summary.source', { sheet: set.sheet })))),
    cell(5, 0, text(say(open))),
  ];
}

/** Tall enough for each line's name; the header takes two lines. */
function rowHeights({ fields, details, totalRow }: SummaryLayout): SheetEdits['rowHeights'] {
  const nameWidth = COLUMNS[1].width;
  const lines = [...fields, ...details].map(({ row, assessed }) => ({
    row,
    height: rowHeight([{ text: assessed.criterion.name, width: nameWidth }]),
  }));
  const single = rowHeight([]);
  return [
    { row: 3, height: 24 },
    {
      row: HEAD_ROWS,
      height: rowHeight([
        { text: 'x', width: 1 },
        { text: 'xx', width: 1 },
      ]),
    },
    ...lines,
    { row: totalRow, height: single },
    { row: totalRow + 1, height: single + 8 },
  ];
}

const groupCells = ({ assessed }: SummaryRow): readonly CellContent[] => [
  text(assessed.criterion.code),
  text(assessed.criterion.name),
];

function formats(layout: SummaryLayout): readonly FormatEdit[] {
  const first = HEAD_ROWS + 1;
  const { totalRow, lastRow, details } = layout;
  const points = (from: number, to: number): FormatEdit[] => [
    { range: range(from, 2, to, 4), style: { numberFormat: POINTS_FORMAT, horizontal: 'right' } },
    { range: range(from, 5, to, 5), style: { numberFormat: INDEX_FORMAT, horizontal: 'right' } },
    { range: range(from, 6, to, 6), style: { numberFormat: POINTS_FORMAT, horizontal: 'right' } },
  ];
  return [
    { range: range(0, 0, 1, WIDTH), style: PLAIN },
    { range: range(0, 0, 0, 0), style: SUBTITLE },
    { range: range(0, 4, 0, WIDTH), style: { ...SUBTITLE, horizontal: 'center-across' } },
    { range: range(1, 4, 1, WIDTH), style: { ...SUBTITLE, horizontal: 'center-across' } },
    { range: range(3, 0, 3, WIDTH), style: TITLE },
    { range: range(4, 0, 5, 0), style: { ...NOTE, wrap: false } },
    { range: range(HEAD_ROWS, 0, HEAD_ROWS, WIDTH), style: HEADER },
    { range: range(first, 0, totalRow - 1, WIDTH), style: BODY },
    { range: range(totalRow, 0, totalRow, WIDTH), style: TOTAL },
    { range: range(totalRow + 1, 0, totalRow + 1, WIDTH), style: SUBTITLE },
    { range: range(totalRow + 2, 0, lastRow, WIDTH), style: BODY },
    ...details
      .filter(({ isField }) => isField)
      .map(({ row }) => ({ range: range(row, 0, row, WIDTH), style: GROUP })),
    ...points(first, totalRow),
    ...points(totalRow + 2, lastRow),
    { range: range(totalRow + 2, 7, lastRow, EVIDENCE_COLUMN), style: { horizontal: 'center' } },
    { range: range(totalRow + 2, 0, lastRow, 0), style: LINKED },
    { range: range(first, 0, totalRow - 1, 0), style: LINKED },
  ];
}

/** From each line to its criterion, and from its evidence to the register. */
function links(
  layout: SummaryLayout,
  { set, evidenceOf }: Assessment,
  { registerPlace }: SummaryContext,
): readonly LinkEdit[] {
  const toCriterion = [...layout.fields, ...layout.details].map(({ row, assessed }): LinkEdit => {
    const { scoreCell, name } = assessed.criterion;
    return { row, column: 0, to: { kind: 'cell', ...scoreCell, sheet: set.sheet }, tip: name.slice(0, 200) };
  });
  const toEvidence = layout.details.flatMap(({ row, assessed, isField }): LinkEdit[] => {
    const ids: readonly EvidenceId[] = isField ? [] : (evidenceOf.get(assessed.criterion.id) ?? []);
    const place = registerPlace(ids[0] ?? '');
    return place
      ? [{ row, column: EVIDENCE_COLUMN, to: { kind: 'cell', ...place, column: 0 }, tip: null }]
      : [];
  });
  return [...toCriterion, ...toEvidence];
}

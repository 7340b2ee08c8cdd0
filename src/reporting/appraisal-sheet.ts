import type { Assessment, AppraisedSums, LeafDifference } from '../model/assessment';
import { a1 } from '../model/cell';
import {
  formula,
  noEdits,
  number,
  text,
  type CellContent,
  type FormatEdit,
  type LinkEdit,
  type NameEdit,
  type SheetEdits,
} from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import { message } from '../model/message';
import type { Points } from '../model/points';
import type { IsNumber } from './formulas/inputs';
import { refFrom } from './formulas/syntax';
import { carryBelow, isWorthKeeping, keptRows, matchRows, type KeptRow } from './kept-rows';
import { BODY, HEADER, LINKED, NOTE, POINTS_FORMAT, range, rowHeight, SUBTITLE, TITLE, TOTAL } from './looks';
import { OWN_SHEETS, type OwnSheetPlace } from './own-sheets';
import type { Say } from './register';

const COLUMNS = [
  { key: 'plan.code', width: 8 },
  { key: 'plan.name', width: 36 },
  { key: 'summary.max', width: 9 },
  { key: 'summary.self', width: 11 },
  { key: 'appraisal.appraised', width: 11 },
  { key: 'appraisal.difference', width: 11 },
  { key: 'appraisal.opinion', width: 30 },
  { key: 'appraisal.explanation', width: 32 },
  { key: 'appraisal.todo', width: 16 },
  { key: 'appraisal.due', width: 14 },
  { key: 'plan.note', width: 18 },
] as const;
const WIDTH = COLUMNS.length - 1;
const [SELF, APPRAISED, DIFFERENCE, OPINION, EXPLANATION, DUE, NOTES] = [3, 4, 5, 6, 7, 9, 10] as const;
/** Until when the office is to explain is told by a letter, not by the workbook: the office enters it. */
const EDITABLE: readonly number[] = [DUE, NOTES];
const FIELD_ROW = 3;
const PAGE = { orientation: 'landscape', paper: 'A4', fitToWidth: true, footer: '&C&P/&N' } as const;

/** What the sheet of differences is made from beside the assessment. */
export interface AppraisalContext {
  readonly content: WorkbookContent;
  readonly place: OwnSheetPlace;
  readonly say: Say;
  readonly isNumber: IsNumber;
}

/**
 * The sheet "Đối chiếu thẩm định": the self-scores beside the appraisers' figures, by field and for every leaf
 * that differs or bears an opinion, and which of them are to be explained. `null` while nothing is appraised.
 */
export function appraisalEdits(
  assessment: Assessment,
  context: AppraisalContext,
): { readonly edits: SheetEdits; readonly name: NameEdit } | null {
  const { appraisal, year } = assessment;
  const { content, place, say } = context;
  if (!appraisal) return null;
  const listed = appraisal.leaves.filter(
    ({ difference, leaf }) =>
      (difference !== null && difference !== 0) || (leaf.leaf?.appraisal.opinion ?? '') !== '',
  );
  const totalRow = FIELD_ROW + 1 + appraisal.fields.length;
  const headerRow = totalRow + 3;
  const kept = keptLines(assessment, context);
  const orphans = kept.orphans(new Set(listed.map(({ leaf }) => leaf.id)));
  const last = headerRow + Math.max(1, listed.length + orphans.length);
  const block = range(0, 0, last, WIDTH);
  const header = COLUMNS.map(({ key }) => text(say(message(key))));
  const lines = listed.map((leaf, at) =>
    leafCells(leaf, headerRow + 1 + at, kept.of.get(leaf.leaf.id), context),
  );
  const grid = place.exists ? content.grids.find(({ sheet }) => sheet === place.sheet) : undefined;
  const table = { range: place.block ?? block, width: WIDTH + 1, date1904: content.date1904 };
  const below = carryBelow(grid, table, last);
  const edits: SheetEdits = {
    ...noEdits(place.sheet, true),
    clear: [range(0, 0, below.clearTo, WIDTH)],
    blocks: [
      { row: 0, column: 0, cells: [[text(say(message('appraisal.heading', { year: year ?? '…' })))]] },
      { row: 1, column: 0, cells: [[text(say(statusLine(appraisal.total, listed)))]] },
      { row: FIELD_ROW, column: 0, cells: [fieldHeader(say)] },
      ...appraisal.fields.map((field, at) => ({
        row: FIELD_ROW + 1 + at,
        column: 0,
        cells: [sumCells(field.field.code, field.field.name, field.field.max, field)],
      })),
      {
        row: totalRow,
        column: 0,
        cells: [sumCells('', say(message('summary.total')), assessment.total.max, appraisal.total)],
      },
      { row: headerRow - 1, column: 0, cells: [[text(say(message('appraisal.leaves')))]] },
      {
        row: headerRow,
        column: 0,
        cells: [header, ...lines, ...orphans.map(({ texts }) => texts.map(text))],
      },
      ...below.blocks,
    ],
    formats: formats(totalRow, headerRow, last),
    links: listed.map((leaf, at) => link(leaf, headerRow + 1 + at)),
    columnWidths: COLUMNS.map(({ width }, column) => ({ column, width })),
    rowHeights: heights(assessment, listed, headerRow),
    freeze: { rows: 0, columns: 0 },
    page: { ...PAGE, titleRows: { first: headerRow, last: headerRow } },
  };
  return { edits, name: { name: OWN_SHEETS.appraisal.name, sheet: place.sheet, range: block } };
}

const statusLine = (total: AppraisedSums, listed: readonly LeafDifference[]) =>
  message('appraisal.status', {
    self: total.self,
    appraised: total.appraised,
    difference: total.difference,
    waiting: total.waiting,
    open: listed.filter(({ isOpen }) => isOpen).length,
  });

/** The first columns, over fields. */
const fieldHeader = (say: Say): readonly CellContent[] =>
  COLUMNS.slice(0, DIFFERENCE + 1).map(({ key }) =>
    text(say(message(key === 'plan.name' ? 'table.field' : key))),
  );

const sumCells = (
  code: string,
  name: string,
  max: Points | null,
  sums: AppraisedSums,
): readonly CellContent[] => [
  text(code),
  text(name),
  max === null ? text('') : number(max),
  number(sums.self),
  number(sums.appraised),
  number(sums.difference),
];

/** A leaf's line: its figures from the criteria sheet, the opinion, the explanation, and what is to be done. */
function leafCells(
  { leaf, self, appraised, difference, isOpen }: LeafDifference,
  row: number,
  kept: KeptRow | undefined,
  { say, isNumber }: AppraisalContext,
): readonly CellContent[] {
  const { appraisal, explanation = '' } = leaf.leaf ?? {};
  const cell = appraisal?.cell ?? null;
  const todo = !isOpen
    ? 'appraisal.todo.none'
    : explanation === ''
      ? 'appraisal.todo.explain'
      : 'appraisal.todo.explained';
  const isLive = leaf.standing.kind !== 'typed' || isNumber(leaf.scoreCell);
  return [
    text(leaf.code),
    text(leaf.name),
    leaf.max === null ? text('') : number(leaf.max),
    self === null ? text('') : isLive ? formula(`=${refFrom(leaf.scoreCell)}`, self) : number(self),
    cell && isNumber(cell) ? formula(`=${refFrom(cell)}`, appraised) : number(appraised),
    difference === null ? text('') : formula(`=N(${a1(row, APPRAISED)})-N(${a1(row, SELF)})`, difference),
    text(appraisal?.opinion ?? ''),
    text(explanation),
    text(say(message(todo))),
    text(kept?.texts[DUE] ?? ''),
    text(kept?.texts[NOTES] ?? ''),
  ];
}

function keptLines(
  { leaves }: Assessment,
  { content, place }: AppraisalContext,
): {
  readonly of: ReadonlyMap<string, KeptRow>;
  readonly orphans: (listed: ReadonlySet<string>) => readonly KeptRow[];
} {
  const grid = content.grids.find(({ sheet }) => sheet === place.sheet);
  if (!grid || !place.block) return { of: new Map(), orphans: () => [] };
  const { date1904 } = content;
  const table = {
    range: place.block,
    width: COLUMNS.length,
    editable: EDITABLE,
    isOpenEnded: false,
    date1904,
  };
  const lines = keptRows(grid, table).filter(({ texts }) => texts[DUE] !== headerOf(grid.values, DUE));
  const { of, orphans } = matchRows(
    lines,
    leaves.map(({ criterion }) => criterion),
  );
  return {
    of,
    orphans: (listed) =>
      [...orphans, ...[...of].flatMap(([id, row]) => (listed.has(id) ? [] : [row]))].filter((row) =>
        isWorthKeeping(row, EDITABLE, new Map()),
      ),
  };
}

/** The first text of a column is its header: the table of fields above does not reach so far right. */
const headerOf = (values: readonly (readonly unknown[] | undefined)[], column: number): unknown =>
  values.map((row) => row?.[column]).find((value) => typeof value === 'string' && value !== '');

function formats(totalRow: number, headerRow: number, last: number): readonly FormatEdit[] {
  const points = (from: number, to: number): FormatEdit => ({
    range: range(from, 2, to, DIFFERENCE),
    style: { numberFormat: POINTS_FORMAT, horizontal: 'right' },
  });
  return [
    { range: range(0, 0, 0, WIDTH), style: TITLE },
    { range: range(1, 0, 1, 0), style: { ...NOTE, wrap: false } },
    { range: range(FIELD_ROW, 0, FIELD_ROW, DIFFERENCE), style: HEADER },
    { range: range(FIELD_ROW + 1, 0, totalRow, DIFFERENCE), style: BODY },
    { range: range(totalRow, 0, totalRow, DIFFERENCE), style: TOTAL },
    points(FIELD_ROW + 1, totalRow),
    { range: range(headerRow - 1, 0, headerRow - 1, 0), style: SUBTITLE },
    { range: range(headerRow, 0, headerRow, WIDTH), style: HEADER },
    { range: range(headerRow + 1, 0, last, WIDTH), style: { ...BODY, vertical: 'top' } },
    { range: range(headerRow + 1, 0, last, 0), style: LINKED },
    points(headerRow + 1, last),
  ];
}

const link = ({ leaf }: LeafDifference, row: number): LinkEdit => ({
  row,
  column: 0,
  to: { kind: 'cell', ...(leaf.leaf?.appraisal.cell ?? leaf.scoreCell) },
  tip: leaf.name.slice(0, 200),
});

function heights(
  { appraisal }: Assessment,
  listed: readonly LeafDifference[],
  headerRow: number,
): SheetEdits['rowHeights'] {
  const tall = (texts: readonly (readonly [string, number])[]): number =>
    rowHeight(texts.map(([words, column]) => ({ text: words, width: COLUMNS[column]?.width ?? 10 })));
  const header = rowHeight([{ text: 'xx', width: 1 }]);
  return [
    { row: 0, height: 24 },
    { row: FIELD_ROW, height: header },
    { row: headerRow, height: header },
    ...(appraisal?.fields ?? []).map(({ field }, at) => ({
      row: FIELD_ROW + 1 + at,
      height: tall([[`${field.name}${field.name}`.slice(0, field.name.length * 1.3), 1]]),
    })),
    ...listed.map(({ leaf }, at) => ({
      row: headerRow + 1 + at,
      height: tall([
        [leaf.name, 1],
        [leaf.leaf?.appraisal.opinion ?? '', OPINION],
        [leaf.leaf?.explanation ?? '', EXPLANATION],
      ]),
    })),
  ];
}

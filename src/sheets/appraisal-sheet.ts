import type { AppraisedSums, LeafDifference } from '../model/appraisal';
import type { Assessment } from '../model/assessment';
import { a1 } from '../model/cell';
import type { Criterion } from '../model/criterion';
import {
  formula,
  noEdits,
  number,
  text,
  type CellContent,
  type NameEdit,
  type SheetEdits,
} from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import { message, type Translate } from '../model/message';
import type { Points } from '../model/points';
import {
  appraisalFormats,
  appraisalHeights,
  appraisalLayout,
  appraisalLinks,
  APPRAISED,
  APPRAISAL_COLUMNS,
  DIFFERENCE,
  DUE,
  EDITABLE,
  FIELD_ROW,
  NOTES,
  SELF,
  WIDTH,
} from './appraisal-layout';
import type { IsNumber } from '../formulas/inputs';
import { refFrom } from '../formulas/syntax';
import {
  moveRowsBelow,
  isWorthKeeping,
  preservedRows,
  matchRows,
  type PreservedRow,
} from '../memory/preserved-rows';
import { range } from './cell-styles';
import { GENERATED_SHEETS, type GeneratedSheetPlace } from '../memory/generated-sheets';
import type { PlaceOf } from './summary-layout';

const PAGE = { orientation: 'landscape', paper: 'A4', fitToWidth: true, footer: '&C&P/&N' } as const;

/** What the sheet of differences is made from beside the assessment. */
export interface AppraisalContext {
  readonly content: WorkbookContent;
  readonly place: GeneratedSheetPlace;
  readonly say: Translate;
  readonly isNumber: IsNumber;
  readonly summaryPlace: PlaceOf;
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
  const appraised = new Set<string | undefined>(appraisal.leaves.map(({ leaf }) => leaf.path[0]));
  const isAppraised = ({ code }: Criterion): boolean => appraised.has(code);
  const layout = appraisalLayout(appraisal);
  const { listed, totalRow, headerRow } = layout;
  const kept = keptLines(assessment, context);
  const orphans = kept.orphans(new Set(listed.map(({ leaf }) => leaf.id)));
  const last = headerRow + Math.max(1, listed.length + orphans.length);
  const block = range(0, 0, last, WIDTH);
  const header = APPRAISAL_COLUMNS.map(({ key }) => text(say(message(key))));
  const lines = listed.map((leaf, at) =>
    leafCells(leaf, headerRow + 1 + at, kept.of.get(leaf.leaf.id), context),
  );
  const grid = place.exists ? content.grids.find(({ sheet }) => sheet === place.sheet) : undefined;
  const table = { range: place.block ?? block, width: WIDTH + 1, date1904: content.date1904 };
  const below = moveRowsBelow(grid, table, last);
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
        cells: [
          isAppraised(field.field)
            ? sumCells(field.field.code, field.field.name, field.field.max, field)
            : waitingCells(field.field),
        ],
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
    formats: appraisalFormats(layout, last),
    links: appraisalLinks(layout, context.summaryPlace),
    columnWidths: APPRAISAL_COLUMNS.map(({ width }, column) => ({ column, width })),
    rowHeights: appraisalHeights(assessment, layout),
    freeze: { rows: 0, columns: 0 },
    page: { ...PAGE, titleRows: { first: headerRow, last: headerRow } },
  };
  return { edits, name: { name: GENERATED_SHEETS.appraisal.name, sheet: place.sheet, range: block } };
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
const fieldHeader = (say: Translate): readonly CellContent[] =>
  APPRAISAL_COLUMNS.slice(0, DIFFERENCE + 1).map(({ key }) =>
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

/** A field of which nothing is appraised yet: no figure, which is not 0. */
const waitingCells = ({ code, name, max }: Criterion): readonly CellContent[] => [
  text(code),
  text(name),
  max === null ? text('') : number(max),
  ...[SELF, APPRAISED, DIFFERENCE].map(() => text('')),
];

/** A leaf's line: its figures from the criteria sheet, the opinion, the explanation, and what is to be done. */
function leafCells(
  { leaf, self, appraised, difference, isOpen }: LeafDifference,
  row: number,
  kept: PreservedRow | undefined,
  { say, isNumber }: AppraisalContext,
): readonly CellContent[] {
  const { appraisal, explanation = '' } = leaf.leaf ?? {};
  const cell = appraisal?.cell ?? null;
  const todo = !isOpen
    ? 'appraisal.todo.none'
    : explanation === ''
      ? 'appraisal.todo.explain'
      : 'appraisal.todo.explained';
  const isLive = leaf.existingScore.kind !== 'typed' || isNumber(leaf.scoreCell);
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
  readonly of: ReadonlyMap<string, PreservedRow>;
  readonly orphans: (listed: ReadonlySet<string>) => readonly PreservedRow[];
} {
  const grid = content.grids.find(({ sheet }) => sheet === place.sheet);
  if (!grid || !place.block) return { of: new Map(), orphans: () => [] };
  const { date1904 } = content;
  const table = {
    range: place.block,
    width: APPRAISAL_COLUMNS.length,
    editable: EDITABLE,
    isOpenEnded: false,
    date1904,
  };
  const lines = preservedRows(grid, table).filter(({ texts }) => texts[DUE] !== headerOf(grid.values, DUE));
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

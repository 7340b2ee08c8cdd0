import type { Assessment } from '../model/assessment';
import type { Criterion } from '../model/criterion';
import { noEdits, text, type NameEdit, type SheetEdits } from '../model/edits';
import type { Grid } from '../model/grid';
import { message, type Message, type Translate } from '../model/message';
import { sumPoints } from '../text/decimal';
import {
  moveRowsBelow,
  isWorthKeeping,
  preservedRows,
  matchRows,
  rowKey,
  mergeUserText,
  type PreservedRow,
  type PreservedTable,
  type GeneratedTextHashes,
} from '../memory/preserved-rows';
import { range } from './cell-styles';
import { ONE_LINE, rowHeight } from './row-height';
import { GENERATED_SHEETS } from '../memory/generated-sheets';
import {
  EDITABLE,
  HEADER_ROW,
  heightOf,
  NOTES,
  PLAN_COLUMNS,
  planFormats,
  planLinks,
  PROPOSED,
  rowCells,
  rowTexts,
  totalCells,
  WIDTH,
  type PlanContext,
  type PlanRow,
} from './plan-cells';
import { proposalsFor } from './plan-proposals';

/** The plan's edits, its name, and what to remember of the texts that we proposed. */
export interface PlanEdits {
  readonly edits: SheetEdits;
  readonly name: NameEdit;
  readonly proposals: GeneratedTextHashes;
  /** The row of each leaf in the plan, by the leaf's id. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The row of each leaf in the plan, before anything of it is made. */
export function planRows({ gaps, risks }: Assessment): ReadonlyMap<string, number> {
  const ids = new Set([...gaps, ...risks].map(({ leaf }) => leaf.id));
  return new Map([...ids].map((id, at) => [id, HEADER_ROW + 1 + at]));
}

/**
 * The sheet "Điểm mất và hướng khắc phục": every leaf that lost points or may lose them, why, what regains them,
 * who, by when and with which evidence. What a person wrote stays with its criterion from run to run; lines whose
 * criterion no longer loses anything follow at the end as long as anything of a person's stands in them.
 */
export function planEdits(assessment: Assessment, context: PlanContext): PlanEdits {
  const { place, say, remembered } = context;
  const rows = planRows(assessment);
  const kept = keptPlan(
    context,
    assessment.leaves.map(({ criterion }) => criterion),
  );
  const settled = settledRows(assessment, rows, kept.of, context);
  const listed = settled.rows;
  const orphans = [...kept.orphans, ...kept.unlisted(rows)].filter((row) =>
    isWorthKeeping(row, EDITABLE, remembered),
  );
  const totalRow = HEADER_ROW + 1 + listed.length;
  const last = totalRow + (orphans.length > 0 ? orphans.length + 1 : 0);
  const block = range(0, 0, last, WIDTH);
  const below = moveRowsBelow(kept.grid, kept.table ?? { ...NO_TABLE, range: block }, last, isLine);
  const header = PLAN_COLUMNS.map(({ key }) => text(say(message(key))));
  const heading = message('plan.heading', { year: assessment.year ?? '…' });
  const edits: SheetEdits = {
    ...noEdits(place.sheet, true),
    clear: [range(0, 0, below.clearTo, WIDTH)],
    blocks: [
      { row: 0, column: 0, cells: [[text(say(heading))]] },
      { row: 1, column: 0, cells: [[text(say(summaryLine(assessment)))]] },
      { row: 2, column: 0, cells: [[text(say(message('plan.hint')))]] },
      { row: HEADER_ROW, column: 0, cells: [header, ...listed.map((row) => rowCells(row, context))] },
      { row: totalRow, column: 0, cells: [totalCells(listed, context)] },
      ...orphanBlocks(orphans, totalRow + 1, say),
      ...below.blocks,
    ],
    formats: planFormats(totalRow, last, orphans.length > 0),
    links: planLinks(listed, assessment, context),
    columnWidths: PLAN_COLUMNS.map(({ width }, column) => ({ column, width })),
    rowHeights: [
      { row: 0, height: 24 },
      ...[1, 2, totalRow].map((row) => ({ row, height: ONE_LINE })),
      { row: HEADER_ROW, height: rowHeight([{ text: 'x x', width: 1 }]) },
      ...listed.map((row) => ({ row: row.row, height: heightOf(rowTexts(row, context)) })),
      ...orphans.map((row, at) => ({ row: totalRow + 2 + at, height: heightOf(row.texts) })),
    ],
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: '&C&P/&N',
    },
  };
  const name = { name: GENERATED_SHEETS.plan.name, sheet: place.sheet, range: block };
  return { edits, name, proposals: settled.proposals, rows };
}

interface KeptPlan {
  readonly of: ReadonlyMap<string, PreservedRow>;
  readonly orphans: readonly PreservedRow[];
  readonly grid: Grid | undefined;
  readonly table: PreservedTable | null;
  /** Lines of leaves that are in the set and not in the plan any more. */
  readonly unlisted: (rows: ReadonlyMap<string, number>) => readonly PreservedRow[];
}

const NO_TABLE = { width: PLAN_COLUMNS.length, date1904: false };

/** A line that a person added under the table has something in a column that is theirs to fill. */
const isLine = (texts: readonly string[]): boolean => EDITABLE.some((column) => (texts[column] ?? '') !== '');

function keptPlan({ content, place }: PlanContext, leaves: readonly Criterion[]): KeptPlan {
  const grid = content.grids.find(({ sheet }) => sheet === place.sheet);
  if (!grid || !place.block) return { of: new Map(), orphans: [], grid, table: null, unlisted: () => [] };
  const { date1904 } = content;
  const table = {
    range: place.block,
    width: PLAN_COLUMNS.length,
    editable: EDITABLE,
    isOpenEnded: true,
    date1904,
  };
  const { of, orphans } = matchRows(preservedRows(grid, table), leaves);
  const unlisted = (rows: ReadonlyMap<string, number>): readonly PreservedRow[] =>
    [...of].flatMap(([id, row]) => (rows.has(id) ? [] : [row]));
  return { of, orphans, grid, table, unlisted };
}

function settledRows(
  assessment: Assessment,
  rows: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, PreservedRow>,
  { say, remembered }: PlanContext,
): { readonly rows: readonly PlanRow[]; readonly proposals: GeneratedTextHashes } {
  const gaps = new Map(assessment.gaps.map((gap) => [gap.leaf.id, gap]));
  const risks = new Map(assessment.risks.map((risk) => [risk.leaf.id, risk]));
  const leaves = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, leaf]));
  const proposals = new Map<string, string>();
  const settled = [...rows].flatMap(([id, row]): PlanRow[] => {
    const assessed = leaves.get(id);
    if (!assessed) return [];
    const { criterion } = assessed;
    const [gap, risk] = [gaps.get(criterion.id) ?? null, risks.get(criterion.id) ?? null];
    const proposed = proposalsFor({ criterion, gap, risk, assessment }).map((each) =>
      // Cells are read without the blanks at their ends: a proposal that had any would seem a person's the next time.
      each ? say(each).trim() : '',
    );
    const standing = kept.get(id);
    const texts = standing && PROPOSED.map((column) => standing.texts[column] ?? '');
    const cells = mergeUserText(proposed, standing && texts ? { row: standing, texts } : null, remembered);
    proposals.set(rowKey(criterion), cells.signs);
    return [{ row, assessed, gap, risk, texts: [...cells.texts, standing?.texts[NOTES] ?? ''] }];
  });
  return { rows: settled, proposals };
}

const summaryLine = ({ gaps, expected }: Assessment): Message => {
  const lost = sumPoints(gaps.map((gap) => gap.lost));
  if (!expected) return message('plan.summary', { lost, leaves: gaps.length });
  const { atRisk, expected: points, self } = expected;
  return message('plan.summary.expected', { lost, leaves: gaps.length, atRisk, expected: points, self });
};

const orphanBlocks = (orphans: readonly PreservedRow[], row: number, say: Translate): SheetEdits['blocks'] =>
  orphans.length === 0
    ? []
    : [
        { row, column: 0, cells: [[text(say(message('plan.orphans')))]] },
        { row: row + 1, column: 0, cells: orphans.map(({ texts }) => texts.map(text)) },
      ];

import type { AssessedCriterion, Assessment } from '../model/assessment';
import type { Gap } from '../model/gap';
import type { Risk } from '../model/risk';
import type { CellRef } from '../model/cell';
import { formula, number, text, type CellContent, type FormatEdit, type LinkEdit } from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import { message, type Translate } from '../model/message';
import { asPoints, type Points } from '../model/points';
import { sumPoints } from '../text/decimal';
import { overColumn, refFrom } from '../formulas/syntax';
import type { GeneratedTextHashes } from '../memory/preserved-rows';
import { BODY, HEADER, LINKED, NOTE, POINTS_FORMAT, range, SUBTITLE, TITLE, TOTAL } from './cell-styles';
import { rowHeight } from './row-height';
import type { GeneratedSheetPlace } from '../memory/generated-sheets';

/** The plan's columns, from the first, with their widths in characters. */
export const PLAN_COLUMNS = [
  { key: 'plan.code', width: 8 },
  { key: 'plan.name', width: 32 },
  { key: 'plan.lost', width: 9 },
  { key: 'plan.at-risk', width: 10 },
  { key: 'plan.cause', width: 30 },
  { key: 'plan.measure', width: 34 },
  { key: 'plan.ease', width: 11 },
  { key: 'plan.unit', width: 16 },
  { key: 'plan.due', width: 14 },
  { key: 'plan.evidence', width: 24 },
  { key: 'plan.note', width: 18 },
] as const;
export const WIDTH = PLAN_COLUMNS.length - 1;
const [LOST, AT_RISK, EASE, EVIDENCE] = [2, 3, 6, 9] as const;
/** Where the office's own notes stand. */
export const NOTES = 10;
/** Measure, unit, deadline, evidence to obtain: ours until somebody writes there. The notes are the office's alone. */
export const PROPOSED = [5, 7, 8, 9] as const;
/** All columns that a person may write into. */
export const EDITABLE: readonly number[] = [...PROPOSED, NOTES];
/** The header's row; the lines begin below it. */
export const HEADER_ROW = 4;

/** What the plan is made from beside the assessment. */
export interface PlanContext {
  readonly content: WorkbookContent;
  readonly place: GeneratedSheetPlace;
  readonly say: Translate;
  readonly remembered: GeneratedTextHashes;
  /** The cell of the summary that tells what a leaf lost, and what it shows. */
  readonly lostCell: (leaf: AssessedCriterion) => CellRef & { readonly lost: Points };
  readonly registerPlace: (id: string) => { readonly sheet: string; readonly row: number } | null;
}

/** A line of the plan: a leaf that lost points, or may lose them. */
export interface PlanRow {
  readonly row: number;
  readonly assessed: AssessedCriterion;
  readonly gap: Gap | null;
  readonly risk: Risk | null;
  /** Of the proposed columns, then of the notes. */
  readonly texts: readonly string[];
}

/** The texts of a line in the order of its columns; figures are empty. */
export function rowTexts({ assessed, gap, risk, texts }: PlanRow, { say }: PlanContext): readonly string[] {
  const { criterion, outcome } = assessed;
  const [measure = '', unit = '', due = '', evidence = '', note = ''] = texts;
  const causes = [
    ...(gap && outcome
      ? [message('plan.cause.lost', { cause: message(`plan.cause.${gap.why}`), reason: outcome.reason })]
      : []),
    ...(risk?.causes ?? []).map((cause) => message(`plan.risk.${cause}`)),
  ];
  const ease = gap
    ? say(message(`plan.ease.${gap.ease}`))
    : risk
      ? say(message('plan.ease.at-the-desk'))
      : '';
  return [
    criterion.code,
    criterion.name,
    '',
    '',
    causes.map(say).join('\n'),
    measure,
    ease,
    unit,
    due,
    evidence,
    note,
  ];
}

/** The cells of a line. */
export function rowCells(row: PlanRow, context: PlanContext): readonly CellContent[] {
  const { lost, ...cell } = context.lostCell(row.assessed);
  return rowTexts(row, context).map((words, column) => {
    if (column === LOST) return row.gap ? formula(`=${refFrom(cell)}`, lost) : text('');
    if (column === AT_RISK) return row.risk ? number(row.risk.atRisk) : text('');
    return text(words);
  });
}

/** The line of the totals; a word where there is no line at all. */
export function totalCells(
  rows: readonly PlanRow[],
  context: PlanContext,
): readonly (CellContent | undefined)[] {
  const lines = rows.map(({ row }) => row);
  if (lines.length === 0) return [undefined, text(context.say(message('plan.nothing')))];
  const lost = sumPoints(rows.map((row) => (row.gap ? context.lostCell(row.assessed).lost : asPoints(0))));
  const atRisk = sumPoints(rows.map(({ risk }) => risk?.atRisk ?? asPoints(0)));
  return [
    undefined,
    text(context.say(message('summary.total'))),
    formula(`=${overColumn('SUM', lines, LOST)}`, lost),
    formula(`=${overColumn('SUM', lines, AT_RISK)}`, atRisk),
  ];
}

/** Tall enough for a line's texts. */
export const heightOf = (texts: readonly string[]): number =>
  rowHeight(texts.map((words, column) => ({ text: words, width: PLAN_COLUMNS[column]?.width ?? 10 })));

/** The looks of the whole sheet. */
export function planFormats(totalRow: number, last: number, hasOrphans: boolean): readonly FormatEdit[] {
  const first = HEADER_ROW + 1;
  const body = (from: number, to: number): readonly FormatEdit[] =>
    from > to
      ? []
      : [
          { range: range(from, 0, to, WIDTH), style: { ...BODY, vertical: 'top' } },
          {
            range: range(from, LOST, to, AT_RISK),
            style: { numberFormat: POINTS_FORMAT, horizontal: 'center' },
          },
          { range: range(from, EASE, to, EASE), style: { horizontal: 'center' } },
        ];
  return [
    { range: range(0, 0, 0, WIDTH), style: TITLE },
    { range: range(1, 0, 2, 0), style: { ...NOTE, wrap: false } },
    { range: range(HEADER_ROW, 0, HEADER_ROW, WIDTH), style: HEADER },
    ...body(first, totalRow - 1),
    ...(totalRow > first ? [{ range: range(first, 0, totalRow - 1, 0), style: LINKED }] : []),
    { range: range(totalRow, 0, totalRow, WIDTH), style: TOTAL },
    {
      range: range(totalRow, LOST, totalRow, AT_RISK),
      style: { numberFormat: POINTS_FORMAT, horizontal: 'center' },
    },
    ...(hasOrphans
      ? [{ range: range(totalRow + 1, 0, totalRow + 1, 0), style: SUBTITLE }, ...body(totalRow + 2, last)]
      : []),
  ];
}

/** From each line to its criterion, to the figures of the summary, and to its evidence. */
export function planLinks(
  rows: readonly PlanRow[],
  { set, evidenceOf }: Assessment,
  context: PlanContext,
): readonly LinkEdit[] {
  return rows.flatMap(({ row, assessed, gap }): LinkEdit[] => {
    const { criterion } = assessed;
    const evidence = context.registerPlace(evidenceOf.get(criterion.id)?.[0] ?? '');
    const { sheet, row: line } = context.lostCell(assessed);
    const toCriterion = { ...criterion.scoreCell, sheet: set.sheet };
    return [
      { row, column: 0, to: { kind: 'cell', ...toCriterion }, tip: criterion.name.slice(0, 200) },
      ...(gap
        ? [{ row, column: LOST, to: { kind: 'cell', sheet, row: line, column: 0 }, tip: null } as const]
        : []),
      ...(evidence
        ? [{ row, column: EVIDENCE, to: { kind: 'cell', ...evidence, column: 0 }, tip: null } as const]
        : []),
    ];
  });
}

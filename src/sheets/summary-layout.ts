import type { AssessedCriterion, Assessment } from '../model/assessment';
import type { FormatEdit, LinkEdit, SheetEdits } from '../model/edits';
import type { EvidenceId } from '../model/evidence';
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
  SUBTITLE,
  TITLE,
  TOTAL,
} from './cell-styles';
import { ONE_LINE, rowHeight } from './row-height';
import type { SummaryRow } from './summary-rows';
import { assessedLeaves } from '../scoring/claims';

/** The summary's columns, from the first, with their widths in characters. */
export const SUMMARY_COLUMNS = [
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
export const WIDTH = SUMMARY_COLUMNS.length - 1;
const SELF_COLUMN = 4;
const LOST_COLUMN = 6;
const EVIDENCE_COLUMN = 8;

/** Rows of the head: unit and national motto, title, what it is counted from, the first part's title. */
export const FIELD_HEADER_ROW = 7;
/** Rows that the chart covers. */
export const CHART_ROWS = 16;

/** Which row of the summary holds what. */
export interface SummaryLayout {
  readonly fields: readonly SummaryRow[];
  readonly totalRow: number;
  /** The header of the details, which each printed page after it repeats. */
  readonly detailHeaderRow: number;
  readonly details: readonly SummaryRow[];
  /** The rows of the leaves of each field, by the field's id. */
  readonly byField: ReadonlyMap<string, readonly number[]>;
  /** The row of each leaf, by its id. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly lastRow: number;
}

/** The first row below the table of fields. */
export const overviewRow = ({ fields }: Assessment): number => FIELD_HEADER_ROW + fields.length + 2;

/** Where everything stands; the details begin with their title at `detailTitleRow`. */
export function layoutOf({ fields }: Assessment, detailTitleRow: number): SummaryLayout {
  const first = FIELD_HEADER_ROW + 1;
  const fieldRows = fields.map((assessed, i) => ({
    row: first + i,
    assessed,
    field: assessed,
    isField: true,
  }));
  const details: SummaryRow[] = [];
  const byField = new Map<string, readonly number[]>();
  let row = detailTitleRow + 2;
  for (const field of fields) {
    details.push({ row: row++, assessed: field, field, isField: true });
    const leaves = assessedLeaves(field).map((assessed) => ({ row: row++, assessed, field, isField: false }));
    details.push(...leaves);
    byField.set(
      field.criterion.id,
      leaves.map((leaf) => leaf.row),
    );
  }
  return {
    fields: fieldRows,
    totalRow: first + fields.length,
    detailHeaderRow: detailTitleRow + 1,
    details,
    byField,
    lineOf: new Map(
      details.flatMap((line) => (line.isField ? [] : [[line.assessed.criterion.id as string, line.row]])),
    ),
    lastRow: row - 1,
  };
}

const HEADER_HEIGHT = rowHeight([{ text: 'xx', width: 1 }]);

/** Tall enough for each line's name; headers take two lines. */
export function summaryHeights(layout: SummaryLayout): SheetEdits['rowHeights'] {
  const { fields, details, totalRow, detailHeaderRow } = layout;
  const nameWidth = SUMMARY_COLUMNS[1].width;
  const lines = [...fields, ...details].map(({ row, assessed, isField }) => ({
    row,
    height: rowHeight([{ text: assessed.criterion.name, width: nameWidth, isBold: isField }]),
  }));
  return [
    ...[0, 1, 2, 4, 5].map((row) => ({ row, height: ONE_LINE })),
    { row: 3, height: 24 },
    { row: FIELD_HEADER_ROW - 1, height: ONE_LINE + 8 },
    { row: FIELD_HEADER_ROW, height: HEADER_HEIGHT },
    ...lines,
    { row: totalRow, height: ONE_LINE },
    { row: detailHeaderRow - 1, height: ONE_LINE + 8 },
    { row: detailHeaderRow, height: HEADER_HEIGHT },
  ];
}

/** The looks of the head, the table of fields and the details. */
export function summaryFormats(layout: SummaryLayout): readonly FormatEdit[] {
  const { totalRow, lastRow, details, detailHeaderRow } = layout;
  const first = FIELD_HEADER_ROW + 1;
  const firstDetail = detailHeaderRow + 1;
  const points = (from: number, to: number): FormatEdit[] => [
    { range: range(from, 2, to, 4), style: { numberFormat: POINTS_FORMAT, horizontal: 'center' } },
    { range: range(from, 5, to, 5), style: { numberFormat: INDEX_FORMAT, horizontal: 'center' } },
    { range: range(from, 6, to, 6), style: { numberFormat: POINTS_FORMAT, horizontal: 'center' } },
  ];
  return [
    { range: range(0, 0, 2, WIDTH), style: PLAIN },
    { range: range(0, 0, 0, 1), style: { ...SUBTITLE, horizontal: 'center-across' } },
    { range: range(0, 4, 0, WIDTH), style: { ...SUBTITLE, horizontal: 'center-across' } },
    { range: range(1, 4, 1, WIDTH), style: { ...SUBTITLE, horizontal: 'center-across' } },
    { range: range(2, 0, 2, 0), style: { ...NOTE, wrap: false } },
    { range: range(3, 0, 3, WIDTH), style: TITLE },
    { range: range(4, 0, 5, 0), style: { ...NOTE, wrap: false } },
    { range: range(FIELD_HEADER_ROW - 1, 0, FIELD_HEADER_ROW - 1, WIDTH), style: SUBTITLE },
    { range: range(FIELD_HEADER_ROW, 0, FIELD_HEADER_ROW, WIDTH), style: HEADER },
    { range: range(first, 0, totalRow - 1, WIDTH), style: BODY },
    { range: range(totalRow, 0, totalRow, WIDTH), style: TOTAL },
    { range: range(detailHeaderRow - 1, 0, detailHeaderRow - 1, WIDTH), style: SUBTITLE },
    { range: range(detailHeaderRow, 0, detailHeaderRow, WIDTH), style: HEADER },
    { range: range(firstDetail, 0, lastRow, WIDTH), style: BODY },
    ...details
      .filter(({ isField }) => isField)
      .map(({ row }) => ({ range: range(row, 0, row, WIDTH), style: GROUP })),
    ...points(first, totalRow),
    ...points(firstDetail, lastRow),
    { range: range(first, 7, totalRow, EVIDENCE_COLUMN), style: { horizontal: 'center' } },
    { range: range(firstDetail, 7, lastRow, EVIDENCE_COLUMN), style: { horizontal: 'center' } },
    { range: range(firstDetail, 0, lastRow, 0), style: LINKED },
    { range: range(first, 0, totalRow - 1, 0), style: LINKED },
  ];
}

/** Where a line of another sheet of ours stands; `null` where there is none. */
export type PlaceOf = (id: string) => { readonly sheet: string; readonly row: number } | null;

/**
 * From each line to its criterion, from its score to the appraisers', from its lost points to the plan, and from its
 * evidence to the register.
 */
export function summaryLinks(
  layout: SummaryLayout,
  { set, evidenceOf }: Assessment,
  places: Readonly<Record<'registerPlace' | 'planPlace' | 'appraisalPlace', PlaceOf>>,
): readonly LinkEdit[] {
  const toCriterion = [...layout.fields, ...layout.details].map(({ row, assessed }): LinkEdit => {
    const { scoreCell, name } = assessed.criterion;
    return { row, column: 0, to: { kind: 'cell', ...scoreCell, sheet: set.sheet }, tip: name.slice(0, 200) };
  });
  const fromLeaf = (
    column: number,
    placeOf: (leaf: AssessedCriterion) => ReturnType<PlaceOf>,
  ): readonly LinkEdit[] =>
    layout.details.flatMap(({ row, assessed, isField }): LinkEdit[] => {
      const place = isField ? null : placeOf(assessed);
      return place ? [{ row, column, to: { kind: 'cell', ...place, column: 0 }, tip: null }] : [];
    });
  const evidence = ({ criterion }: AssessedCriterion): readonly EvidenceId[] =>
    evidenceOf.get(criterion.id) ?? [];
  return [
    ...toCriterion,
    ...fromLeaf(SELF_COLUMN, ({ criterion }) => places.appraisalPlace(criterion.id)),
    ...fromLeaf(LOST_COLUMN, ({ criterion }) => places.planPlace(criterion.id)),
    ...fromLeaf(EVIDENCE_COLUMN, (leaf) => places.registerPlace(evidence(leaf)[0] ?? '')),
  ];
}

import type { AppraisalComparison, LeafDifference } from '../model/appraisal';
import type { Assessment } from '../model/assessment';
import type { FormatEdit, LinkEdit, SheetEdits } from '../model/edits';
import { BODY, HEADER, LINKED, NOTE, POINTS_FORMAT, range, SUBTITLE, TITLE, TOTAL } from './cell-styles';
import { ONE_LINE, rowHeight } from './row-height';
import type { PlaceOf } from './summary-layout';

/** The columns of the sheet of differences, from the first, with their widths in characters. */
export const APPRAISAL_COLUMNS = [
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
export const WIDTH = APPRAISAL_COLUMNS.length - 1;
export const [SELF, APPRAISED, DIFFERENCE, DUE, NOTES] = [3, 4, 5, 9, 10] as const;
const [OPINION, EXPLANATION] = [6, 7] as const;
/** Until when the office is to explain is told by a letter, not by the workbook: the office enters it. */
export const EDITABLE: readonly number[] = [DUE, NOTES];
/** The header of the table of fields. */
export const FIELD_ROW = 3;

/** Which row of the sheet holds what. */
export interface AppraisalLayout {
  /** Leaves that differ or bear an opinion. */
  readonly listed: readonly LeafDifference[];
  readonly totalRow: number;
  /** The header of the leaves' lines. */
  readonly headerRow: number;
}

/** Where everything stands. */
export function appraisalLayout({ leaves, fields }: AppraisalComparison): AppraisalLayout {
  const totalRow = FIELD_ROW + 1 + fields.length;
  const listed = leaves.filter(
    ({ difference, leaf }) =>
      (difference !== null && difference !== 0) || (leaf.leaf?.appraisal.opinion ?? '') !== '',
  );
  return { listed, totalRow, headerRow: totalRow + 3 };
}

/** The row of each listed leaf, by its id, before anything of the sheet is made. */
export function appraisalRows({ appraisal }: Assessment): ReadonlyMap<string, number> {
  if (!appraisal) return new Map();
  const { listed, headerRow } = appraisalLayout(appraisal);
  return new Map(listed.map(({ leaf }, at) => [leaf.id, headerRow + 1 + at]));
}

/** The looks of the sheet. */
export function appraisalFormats(
  { totalRow, headerRow }: AppraisalLayout,
  last: number,
): readonly FormatEdit[] {
  const points = (from: number, to: number): FormatEdit => ({
    range: range(from, 2, to, DIFFERENCE),
    style: { numberFormat: POINTS_FORMAT, horizontal: 'center' },
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

/** From each line to the appraisers' figure, and from its self-score to the summary's line. */
export const appraisalLinks = (
  { listed, headerRow }: AppraisalLayout,
  summaryPlace: PlaceOf,
): readonly LinkEdit[] =>
  listed.flatMap(({ leaf }, at): LinkEdit[] => {
    const row = headerRow + 1 + at;
    const summary = summaryPlace(leaf.id);
    const figure = leaf.leaf?.appraisal.cell ?? leaf.scoreCell;
    return [
      { row, column: 0, to: { kind: 'cell', ...figure }, tip: leaf.name.slice(0, 200) },
      ...(summary
        ? [{ row, column: SELF, to: { kind: 'cell', ...summary, column: 0 }, tip: null } as const]
        : []),
    ];
  });

/** Tall enough for each line's texts. */
export function appraisalHeights(
  { appraisal }: Assessment,
  { listed, headerRow, totalRow }: AppraisalLayout,
): SheetEdits['rowHeights'] {
  const tall = (texts: readonly (readonly [string, number])[]): number =>
    rowHeight(
      texts.map(([words, column]) => ({ text: words, width: APPRAISAL_COLUMNS[column]?.width ?? 10 })),
    );
  const header = rowHeight([{ text: 'xx', width: 1 }]);
  return [
    { row: 0, height: 24 },
    ...[1, totalRow].map((row) => ({ row, height: ONE_LINE })),
    { row: headerRow - 1, height: ONE_LINE + 4 },
    { row: FIELD_ROW, height: header },
    { row: headerRow, height: header },
    ...(appraisal?.fields ?? []).map(({ field }, at) => ({
      row: FIELD_ROW + 1 + at,
      height: rowHeight([{ text: field.name, width: APPRAISAL_COLUMNS[1].width }]),
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

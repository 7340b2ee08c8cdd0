import type { Assessment } from '../model/assessment';
import type { AppraisalComparison, LeafDifference } from '../model/appraisal';
import type { Criterion } from '../model/criterion';
import { text, type CellStyle } from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import { message } from '../model/message';
import { GENERATED_SHEETS, type GeneratedSheetPlace } from '../memory/generated-sheets';
import {
  APPRAISAL_COLUMNS,
  FIELD_DIFFERENCE_COLUMNS,
  type DifferenceRow,
  type FieldDifferenceRow,
} from './appraisal-columns';
import { BODY, NOTE, SUBTITLE, TITLE, TOTAL } from './cell-styles';
import { ONE_LINE } from './row-height';
import type { AppraisalIds, SheetContext } from './sheet-context';
import { sheetGrid } from './table/column';
import { linesSection, runningLine, wholeLine } from './table/lines-section';
import type { SheetSection } from './table/section';
import { placeSheet, existingTable, type PlacedSheet } from './table/sheet';
import { tableSection } from './table/table-section';
import { keptSection, userLines, type UserLines } from './table/user-lines';

const GRID = sheetGrid(APPRAISAL_COLUMNS);
const LOOK: CellStyle = { ...BODY, vertical: 'top' };

/** What the sheet of differences is made from, besides the assessment. */
export interface AppraisalOptions {
  readonly content: WorkbookContent;
  readonly place: GeneratedSheetPlace;
}

/**
 * The sheet "Đối chiếu thẩm định": the self-scores compared with the appraisers' figures, by field and for every leaf
 * that differs or has an opinion, and which of them are to be explained. `null` while nothing is appraised.
 */
export function appraisalSheet(
  assessment: Assessment,
  options: AppraisalOptions,
): PlacedSheet<AppraisalIds, SheetContext> | null {
  const { appraisal } = assessment;
  if (!appraisal) return null;
  const listed = appraisal.leaves.filter(
    ({ difference, leaf }) =>
      (difference !== null && difference !== 0) || (leaf.leaf?.appraisal.opinion ?? '') !== '',
  );
  const existing = existingLines(assessment, options);
  const orphans = existing.orphans(new Set(listed.map(({ leaf }) => leaf.id)));
  return placeSheet<AppraisalIds, SheetContext>({
    place: options.place,
    grid: GRID,
    name: GENERATED_SHEETS.appraisal.name,
    sections: [
      headSection(assessment, appraisal, listed),
      fieldTable(assessment, appraisal),
      linesSection<SheetContext>({
        id: 'leaves-title',
        lines: [
          {
            cells: [{ content: ({ t }) => text(t(message('appraisal.leaves'))), style: SUBTITLE }],
            height: ONE_LINE + 4,
          },
        ],
      }),
      tableSection<DifferenceRow, SheetContext>({
        id: 'leaves',
        columns: APPRAISAL_COLUMNS,
        rows: listed.map((difference) => {
          const line = existing.of(difference.leaf.id);
          return { difference, due: line?.text('due') ?? '', note: line?.text('note') ?? '' };
        }),
        keyOf: ({ difference }) => difference.leaf.id,
        lookOf: () => LOOK,
        minRows: orphans.length === 0 ? 1 : 0,
      }),
      keptSection({ id: 'kept', columns: APPRAISAL_COLUMNS }, orphans, () => LOOK),
    ],
    titles: 'leaves',
  });
}

const headSection = (
  { year }: Assessment,
  { total }: AppraisalComparison,
  listed: readonly LeafDifference[],
): SheetSection<SheetContext> => {
  const { self, appraised, difference, waiting, index } = total;
  const open = listed.filter(({ isOpen }) => isOpen).length;
  const status = message('appraisal.status', {
    self,
    appraised,
    difference,
    waiting,
    open,
    index: index ?? '…',
  });
  return linesSection<SheetContext>({
    id: 'head',
    lines: [
      wholeLine(({ t }) => text(t(message('appraisal.heading', { year: year ?? '…' }))), TITLE, 24),
      runningLine(({ t }) => text(t(status)), NOTE),
    ],
    gap: 1,
  });
};

function fieldTable({ total }: Assessment, appraisal: AppraisalComparison): SheetSection<SheetContext> {
  const possible = appraisal.leaves.filter(({ isImpossible }) => !isImpossible);
  const appraised = new Set<string>(
    appraisal.fields.flatMap(({ field }) =>
      appraisal.leaves.some(({ leaf }) => isBelow(leaf, field)) ? [field.id] : [],
    ),
  );
  const rows = appraisal.fields.map(({ field, ...sums }): FieldDifferenceRow => {
    const { shown: code, name, max } = field;
    const leaves = possible.filter(({ leaf }) => isBelow(leaf, field));
    return { code, name, max, sums: appraised.has(field.id) ? sums : null, leaves };
  });
  return tableSection<FieldDifferenceRow, SheetContext>({
    id: 'fields',
    columns: FIELD_DIFFERENCE_COLUMNS,
    rows: [...rows, { code: '', name: null, max: total.max, sums: appraisal.total, leaves: possible }],
    lookOf: ({ name }) => (name === null ? TOTAL : BODY),
    upTo: 'opinion',
    gap: 1,
  });
}

/** True for a leaf of the field, and for a field that is a leaf itself. */
const isBelow = (leaf: Criterion, field: Criterion): boolean =>
  leaf.id === field.id || leaf.id.startsWith(`${field.id}/`);

/** What the office entered. */
function existingLines({ leaves }: Assessment, { content, place }: AppraisalOptions): UserLines {
  const table = existingTable(place, content);
  // The first text of a column is its header: the table of fields above does not reach so far right.
  const header = table?.grid.values
    .map((row) => row[GRID.indexOf('due')])
    .find((value) => typeof value === 'string' && value !== '');
  return userLines({ grid: GRID, columns: APPRAISAL_COLUMNS }, table, {
    leaves: leaves.map(({ criterion }) => criterion),
    date1904: content.date1904,
    earlierHashes: new Map(),
    isLine: (line) => line.text('due') !== header,
  });
}

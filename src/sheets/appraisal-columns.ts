import { formula, number, text } from '../model/edits';
import type { AppraisedSums, LeafDifference } from '../model/appraisal';
import { message } from '../model/message';
import type { Points } from '../model/points';
import { refFrom } from '../formulas/syntax';
import { POINTS_STYLE } from './cell-styles';
import type { SheetContext } from './sheet-context';
import { linkTo, type Column, type GridTableColumn } from './table/column';

/** A leaf that differs or bears an opinion, with what the office entered for it. */
export interface DifferenceRow {
  readonly difference: LeafDifference;
  readonly due: string;
  readonly note: string;
}

/** The columns of the sheet of differences. */
export const APPRAISAL_COLUMNS: readonly GridTableColumn<DifferenceRow, SheetContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    width: 10,
    cell: ({ difference: { leaf } }) => text(leaf.shown),
    link: ({ difference: { leaf } }) => linkTo(leaf.leaf?.appraisal.cell ?? leaf.scoreCell, leaf.name),
    looksLinked: true,
  },
  { id: 'name', header: 'plan.name', width: 36, cell: ({ difference: { leaf } }) => text(leaf.name) },
  {
    id: 'max',
    header: 'summary.max',
    width: 9,
    cell: ({ difference: { leaf } }) => (leaf.max === null ? text('') : number(leaf.max)),
    style: POINTS_STYLE,
  },
  {
    id: 'self',
    header: 'summary.self',
    width: 11,
    cell: ({ difference: { leaf, self } }, { isNumber }) => {
      const isLive = leaf.existingScore.kind !== 'typed' || isNumber(leaf.scoreCell);
      if (self === null) return text('');
      return isLive ? formula(`=${refFrom(leaf.scoreCell)}`, self) : number(self);
    },
    style: POINTS_STYLE,
    link: ({ difference: { leaf } }, { places }) => linkTo(places.summary.cell('details', leaf.id, 'code')),
  },
  {
    id: 'appraised',
    header: 'appraisal.appraised',
    width: 11,
    cell: ({ difference: { leaf, appraised } }, { isNumber }) => {
      const cell = leaf.leaf?.appraisal.cell ?? null;
      return cell && isNumber(cell) ? formula(`=${refFrom(cell)}`, appraised) : number(appraised);
    },
    style: POINTS_STYLE,
  },
  {
    id: 'difference',
    header: 'appraisal.difference',
    width: 11,
    cell: ({ difference: { leaf, difference } }, { places }) =>
      difference === null || !places.appraisal
        ? text('')
        : formula(
            `=N(${places.appraisal.ref('leaves', leaf.id, 'appraised')})-N(${places.appraisal.ref('leaves', leaf.id, 'self')})`,
            difference,
          ),
    style: POINTS_STYLE,
  },
  {
    id: 'opinion',
    header: 'appraisal.opinion',
    width: 30,
    cell: ({ difference: { leaf } }) => text(leaf.leaf?.appraisal.opinion ?? ''),
  },
  {
    id: 'explanation',
    header: 'appraisal.explanation',
    width: 32,
    cell: ({ difference: { leaf } }) => text(leaf.leaf?.explanation ?? ''),
  },
  {
    id: 'todo',
    header: 'appraisal.todo',
    width: 16,
    cell: ({ difference }, { t }) => text(t(message(todoOf(difference)))),
  },
  // Until when the office is to explain is told by a letter, not by the workbook: the office enters it.
  {
    id: 'due',
    header: 'appraisal.due',
    width: 14,
    cell: ({ due }) => text(due),
    isEditable: true,
  },
  { id: 'note', header: 'plan.note', width: 18, cell: ({ note }) => text(note), isEditable: true },
];

const todoOf = ({ isOpen, leaf }: LeafDifference) => {
  if (!isOpen) return 'appraisal.todo.none';
  return (leaf.leaf?.explanation ?? '') === '' ? 'appraisal.todo.explain' : 'appraisal.todo.explained';
};

/** A field or the total of all, with the sums over its appraised leaves; no sums where it has none, which is not 0. */
export interface FieldDifferenceRow {
  readonly code: string;
  /** `null` for the total. */
  readonly name: string | null;
  readonly max: Points | null;
  readonly sums: AppraisedSums | null;
}

const summed = (
  id: 'self' | 'appraised' | 'difference',
  header: Column<never, never>['header'],
): Column<FieldDifferenceRow, SheetContext> => ({
  id,
  header,
  cell: ({ sums }) => (sums ? number(sums[id]) : text('')),
  style: POINTS_STYLE,
});

/** The columns of the table of fields, on the first ones of the sheet. */
export const FIELD_DIFFERENCE_COLUMNS: readonly Column<FieldDifferenceRow, SheetContext>[] = [
  { id: 'code', header: 'plan.code', cell: ({ code }) => text(code) },
  {
    id: 'name',
    header: 'table.field',
    cell: ({ name }, { t }) => text(name ?? t(message('summary.total'))),
  },
  {
    id: 'max',
    header: 'summary.max',
    cell: ({ max }) => (max === null ? text('') : number(max)),
    style: POINTS_STYLE,
  },
  summed('self', 'summary.self'),
  summed('appraised', 'appraisal.appraised'),
  summed('difference', 'appraisal.difference'),
];

import { formula, number, text, type CellContent } from '../model/edits';
import type { AppraisedSums, LeafDifference } from '../model/appraisal';
import { message } from '../model/message';
import type { Points } from '../model/points';
import { numeral, refFrom, type Expression } from '../formulas/syntax';
import { earlierRound } from '../scoring/appraisal';
import { POINTS_STYLE } from './cell-styles';
import type { SheetContext } from './sheet-context';
import { linkTo, type Column, type GridTableColumn } from './table/column';

/** A leaf that differs or has an opinion, with what the office entered for it. */
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
    cell: ({ difference }, { isNumber }) => {
      const { self } = difference;
      return self === null ? text('') : cellOrNumber(selfCell(difference, isNumber), self);
    },
    style: POINTS_STYLE,
    link: ({ difference: { leaf } }, { places }) => linkTo(places.summary.cell('details', leaf.id, 'code')),
  },
  {
    id: 'appraised',
    header: 'appraisal.appraised',
    width: 11,
    cell: ({ difference }, { isNumber }) =>
      cellOrNumber(appraisedCell(difference, isNumber), difference.appraised),
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
  // Behind the columns that an office writes into: those keep their places in workbooks that are already out.
  {
    id: 'first-round',
    header: 'appraisal.first-round',
    width: 11,
    cell: ({ difference: { appraised, rounds } }) => {
      const first = earlierRound(rounds, appraised);
      return first === null ? text('') : number(first);
    },
    style: POINTS_STYLE,
  },
];

/** A formula that leads to the cell, or the number where there is no cell to lead to. */
const cellOrNumber = (expression: Expression, points: Points): CellContent =>
  expression === numeral(points) ? number(points) : formula(`=${expression}`, points);

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
  /** The leaves that are in the sums. */
  readonly leaves: readonly LeafDifference[];
}

/** More cells make no formula that a person could read: then the sum is a number. */
const MAX_CELLS = 200;

const summed = (
  id: 'self' | 'appraised' | 'difference',
  header: Column<never, never>['header'],
): Column<FieldDifferenceRow, SheetContext> => ({
  id,
  header,
  cell: ({ sums, leaves }, { isNumber, assessment }) => {
    if (!sums) return text('');
    const sum = sumOf(id, leaves, isNumber);
    if (sum === null || leaves.length > MAX_CELLS) return number(sums[id]);
    return formula(`=ROUND(${sum},${assessment.set.precision})`, sums[id]);
  },
  style: POINTS_STYLE,
});

/** The sum over the cells of the leaves, with a number where a cell holds none; `null` where there is nothing to add. */
function sumOf(
  id: 'self' | 'appraised' | 'difference',
  leaves: readonly LeafDifference[],
  isNumber: SheetContext['isNumber'],
): Expression | null {
  const claimed = leaves.filter(({ self }) => self !== null);
  const selfSum = sumOfCells(claimed.map((leaf) => selfCell(leaf, isNumber)));
  switch (id) {
    case 'self':
      return selfSum;
    case 'appraised':
      return sumOfCells(leaves.map((leaf) => appraisedCell(leaf, isNumber)));
    case 'difference': {
      const appraisedSum = sumOfCells(claimed.map((leaf) => appraisedCell(leaf, isNumber)));
      return appraisedSum === null || selfSum === null ? null : `${appraisedSum}-${selfSum}`;
    }
  }
}

const sumOfCells = (cells: readonly Expression[]): Expression | null =>
  cells.length === 0 ? null : `SUM(${cells.join(',')})`;

const selfCell = ({ leaf, self }: LeafDifference, isNumber: SheetContext['isNumber']): Expression =>
  leaf.existingScore.kind !== 'typed' || isNumber(leaf.scoreCell)
    ? refFrom(leaf.scoreCell)
    : numeral(self ?? 0);

function appraisedCell({ leaf, appraised }: LeafDifference, isNumber: SheetContext['isNumber']): Expression {
  const cell = leaf.leaf?.appraisal.cell ?? null;
  return cell && isNumber(cell) ? refFrom(cell) : numeral(appraised);
}

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
  summed('self', 'appraisal.self'),
  summed('appraised', 'appraisal.appraised'),
  summed('difference', 'appraisal.difference'),
  {
    id: 'index',
    startColumn: 'opinion',
    header: 'appraisal.index',
    cell: ({ sums }) => {
      const index = sums?.index ?? null;
      return index === null ? text('') : number(index);
    },
    style: POINTS_STYLE,
  },
];

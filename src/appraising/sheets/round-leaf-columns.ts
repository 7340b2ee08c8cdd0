import type { CellRef } from '../../model/cell';
import { formula, number, text, type CellContent } from '../../model/edits';
import { message } from '../../model/message';
import { typedScore } from '../../formulas/inputs';
import {
  applicableExpression,
  fieldContext,
  maximumExpression,
  type FieldContext,
} from '../../formulas/leaf';
import { isTypedAsText } from '../../formulas/sheet-formulas';
import { EMPTY_STRING, iff, literal, refFrom, type Expression } from '../../formulas/syntax';
import { POINTS_STYLE } from '../../sheets/cell-styles';
import { linkTo, type GridTableColumn } from '../../sheets/table/column';
import type { RoundFigure, RoundLeaf } from '../round-leaves';
import { keyOfLeaf, numberOr, type LeafColumn, type RoundContext } from './round-context';

const fromHere = ({ leaf }: RoundLeaf, { set, isNumber }: RoundContext): FieldContext => {
  const field = set.fields.find(({ id }) => leaf.id === id || leaf.id.startsWith(`${id}/`)) ?? leaf;
  return fieldContext(set, field, 'summary', isNumber);
};

/** What the office claims, from its score cell; as a number where it left the cell empty and its figures give points. */
function selfCell({ leaf, self }: RoundLeaf, { isNumber }: RoundContext): CellContent {
  if (leaf.existingScore.kind === 'empty') return self === null ? text('') : number(self);
  const score = refFrom(leaf.scoreCell);
  const source = isTypedAsText(leaf, isNumber)
    ? `IFERROR(${typedScore(score)},${EMPTY_STRING})`
    : iff(`ISNUMBER(${score})`, score, EMPTY_STRING);
  return formula(`=${source}`, numberOr(self));
}

/** The cell of a leaf in a column of the appraisers. */
const cellIn = ({ leaf }: RoundLeaf, column: number | undefined): CellRef | null =>
  column === undefined ? null : { sheet: leaf.scoreCell.sheet, row: leaf.row, column };

/** A figure of the appraisers as they entered it; a word where it is below 0 or above the maximum. */
function figureExpression(cell: CellRef, row: RoundLeaf, context: RoundContext): Expression {
  const source = refFrom(cell);
  const value = iff(`ISNUMBER(${source})`, source, typedScore(source));
  const max = row.leaf.max === null ? null : maximumExpression(row.leaf, fromHere(row, context));
  const tests = [`${value}>=0`, ...(max === null ? [] : [`${value}<=${max}`])];
  const impossible = literal(context.t(message('rounds.impossible')));
  const read = `IFERROR(${iff(`AND(${tests.join(',')})`, value, impossible)},${EMPTY_STRING})`;
  return iff(`TRIM(${source})=""`, EMPTY_STRING, read);
}

const shown = (figure: RoundFigure, { t }: RoundContext): number | string =>
  figure === 'impossible' ? t(message('rounds.impossible')) : (figure ?? '');

const figureCell =
  (role: 'appraised' | 'appraised-again', figure: (row: RoundLeaf) => RoundFigure) =>
  (row: RoundLeaf, context: RoundContext): CellContent => {
    const cell = cellIn(row, context.set.layout.columns[role]);
    return cell ? formula(`=${figureExpression(cell, row, context)}`, shown(figure(row), context)) : text('');
  };

/** The last word where the sheet has a column for it, else the second round's figure, else the first one's. */
function countedCell(row: RoundLeaf, context: RoundContext): CellContent {
  const { places, set } = context;
  const of = (column: LeafColumn): Expression => places.ref('leaves', keyOfLeaf(row), column);
  const rounds = iff(`${of('again')}<>""`, of('again'), of('first'));
  const last = cellIn(row, set.layout.columns.final);
  const word = last && figureExpression(last, row, context);
  const source = word === null ? rounds : iff(`${word}<>""`, word, rounds);
  return formula(`=${source}`, shown(row.counted, context));
}

function differenceCell(row: RoundLeaf, { places, set }: RoundContext): CellContent {
  const [counted, self] = (['counted', 'self'] as const).map((each) =>
    places.ref('leaves', keyOfLeaf(row), each),
  );
  const both = `COUNT(${counted},${self})=2`;
  return formula(
    `=${iff(both, `ROUND(${counted}-${self},${set.precision})`, EMPTY_STRING)}`,
    numberOr(row.difference),
  );
}

/** The opinion follows the criteria sheet, where it is written. */
function opinionCell(row: RoundLeaf, { set }: RoundContext): CellContent {
  const cell = cellIn(row, set.layout.columns.opinion);
  return cell ? formula(`=T(${refFrom(cell)})`, row.leaf.leaf.appraisal.opinion) : text('');
}

/** The columns of the leaves; they lay out the sheet. */
export const LEAF_COLUMNS: readonly GridTableColumn<RoundLeaf, RoundContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    width: 10,
    cell: ({ leaf }) => text(leaf.shown),
    link: ({ leaf }) => linkTo(leaf.leaf.appraisal.cell ?? leaf.scoreCell, leaf.name),
    looksLinked: true,
  },
  { id: 'name', header: 'plan.name', width: 46, cell: ({ leaf }) => text(leaf.name) },
  {
    id: 'max',
    header: 'summary.max',
    width: 11,
    cell: (row, context) => formula(`=N(${maximumExpression(row.leaf, fromHere(row, context))})`, row.max),
    style: POINTS_STYLE,
  },
  {
    id: 'applicable',
    header: 'summary.applicable',
    width: 11,
    cell: (row, context) =>
      row.leaf.leaf.rule.kind === 'survey'
        ? number(row.applicable)
        : formula(`=${applicableExpression(row.leaf, fromHere(row, context))}`, row.applicable),
    style: POINTS_STYLE,
  },
  { id: 'self', header: 'summary.self', width: 11, cell: selfCell, style: POINTS_STYLE },
  {
    id: 'first',
    header: 'rounds.first',
    width: 12,
    cell: figureCell('appraised', ({ first }) => first),
    style: POINTS_STYLE,
  },
  {
    id: 'again',
    header: 'rounds.again',
    width: 12,
    cell: figureCell('appraised-again', ({ again }) => again),
    style: POINTS_STYLE,
  },
  { id: 'counted', header: 'rounds.counted', width: 12, cell: countedCell, style: POINTS_STYLE },
  { id: 'difference', header: 'appraisal.difference', width: 12, cell: differenceCell, style: POINTS_STYLE },
  { id: 'opinion', header: 'appraisal.opinion', width: 14, cell: opinionCell },
  { id: 'waiting', header: 'rounds.waiting', width: 14, cell: () => undefined },
];

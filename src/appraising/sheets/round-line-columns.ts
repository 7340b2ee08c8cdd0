import { a1, type CellRange } from '../../model/cell';
import { formula, text, type CellContent } from '../../model/edits';
import { message } from '../../model/message';
import { EMPTY_STRING, iff, type Expression } from '../../formulas/syntax';
import { INDEX_FORMAT, POINTS_STYLE } from '../../sheets/cell-styles';
import type { Column } from '../../sheets/table/column';
import type { RoundLine, RoundSum } from '../round-leaves';
import {
  keyOfLeaf,
  keyOfLine,
  numberOr,
  type LeafColumn,
  type NamedLine,
  type RoundContext,
} from './round-context';

const INDEX_STYLE = { numberFormat: INDEX_FORMAT, horizontal: 'center' } as const;
const COUNT_STYLE = { numberFormat: '0', horizontal: 'center' } as const;

const over = ({ firstRow, lastRow, firstColumn }: CellRange): Expression =>
  `${a1(firstRow, firstColumn)}:${a1(lastRow, firstColumn)}`;

/** A column over the leaves of a line. */
const leavesIn = ({ line }: NamedLine, column: LeafColumn, { places }: RoundContext): Expression =>
  over(places.cells('leaves', column, line.leaves.map(keyOfLeaf)));

/** The sum of a column over a line's leaves; nothing where no leaf has a figure there. */
const sumCell =
  (column: 'self' | 'first' | 'difference', result: (line: RoundLine) => number | null) =>
  (row: NamedLine, context: RoundContext): CellContent => {
    if (row.line.leaves.length === 0) return text('');
    const cells = leavesIn(row, column, context);
    return formula(`=${sumOf(cells, `COUNT(${cells})=0`, context)}`, numberOr(result(row.line)));
  };

const sumOf = (cells: Expression, nothing: Expression, { set }: RoundContext): Expression =>
  iff(nothing, EMPTY_STRING, `ROUND(SUM(${cells}),${set.precision})`);

/** The points after the second round; nothing before it has begun: until then they are the first round's. */
function secondCell(row: NamedLine, context: RoundContext): CellContent {
  const { places, set, hasSecond } = context;
  if (row.line.leaves.length === 0) return text('');
  const cells = leavesIn(row, 'counted', context);
  const begun = `COUNT(${over(places.cells('leaves', 'again'))})`;
  const nothing = set.layout.columns.final === undefined ? `${begun}*COUNT(${cells})=0` : `COUNT(${cells})=0`;
  const points = hasSecond || set.layout.columns.final !== undefined ? row.line.counted.points : null;
  return formula(`=${sumOf(cells, nothing, context)}`, numberOr(points));
}

/** Points in per cent: of what applies for the self-scores, of the maximum of what was appraised for a round. */
const indexCell =
  (column: 'self' | 'first' | 'counted', result: (line: RoundLine) => RoundSum) =>
  (row: NamedLine, context: RoundContext): CellContent => {
    if (row.line.leaves.length === 0) return text('');
    const points = context.places.ref('lines', keyOfLine(row), column);
    const whole =
      column === 'self'
        ? context.places.ref('lines', keyOfLine(row), 'applicable')
        : `SUMPRODUCT(ISNUMBER(${leavesIn(row, column, context)})*${leavesIn(row, 'max', context)})`;
    const index = `IFERROR(ROUND(${points}/${whole}*100,2),${EMPTY_STRING})`;
    const isShown =
      column !== 'counted' || context.hasSecond || context.set.layout.columns.final !== undefined;
    return formula(
      `=${iff(`${points}=""`, EMPTY_STRING, index)}`,
      numberOr(isShown ? result(row.line).index : null),
    );
  };

/** The columns of the lines, on those of the leaves. */
export const LINE_COLUMNS: readonly Column<NamedLine, RoundContext>[] = [
  { id: 'code', header: 'plan.code', cell: ({ criterion }) => text(criterion?.shown ?? '') },
  {
    id: 'name',
    header: 'table.field',
    cell: ({ criterion }, { t }) => text(criterion?.name ?? t(message('summary.total'))),
  },
  {
    id: 'applicable',
    startColumn: 'max',
    header: 'summary.applicable',
    cell: (row, context) =>
      row.line.leaves.length === 0
        ? text('')
        : formula(
            `=ROUND(SUM(${leavesIn(row, 'applicable', context)}),${context.set.precision})`,
            row.line.applicable,
          ),
    style: POINTS_STYLE,
  },
  {
    id: 'self',
    startColumn: 'applicable',
    header: 'summary.self',
    cell: sumCell('self', ({ self }) => self.points),
    style: POINTS_STYLE,
  },
  {
    id: 'self-index',
    startColumn: 'self',
    header: 'rounds.self-index',
    cell: indexCell('self', ({ self }) => self),
    style: INDEX_STYLE,
  },
  {
    id: 'first',
    header: 'rounds.first',
    cell: sumCell('first', ({ first }) => first.points),
    style: POINTS_STYLE,
  },
  {
    id: 'first-index',
    startColumn: 'again',
    header: 'rounds.first-index',
    cell: indexCell('first', ({ first }) => first),
    style: INDEX_STYLE,
  },
  {
    id: 'counted',
    header: 'rounds.after-second',
    cell: secondCell,
    style: POINTS_STYLE,
  },
  {
    id: 'counted-index',
    startColumn: 'difference',
    header: 'rounds.second-index',
    cell: indexCell('counted', ({ counted }) => counted),
    style: INDEX_STYLE,
  },
  {
    id: 'difference',
    startColumn: 'opinion',
    header: 'appraisal.difference',
    cell: sumCell('difference', ({ difference }) => difference),
    style: POINTS_STYLE,
  },
  {
    id: 'waiting',
    header: 'rounds.waiting',
    cell: (row, context) =>
      row.line.leaves.length === 0
        ? text('')
        : formula(
            `=SUMPRODUCT(ISNUMBER(${leavesIn(row, 'self', context)})*(1-ISNUMBER(${leavesIn(row, 'counted', context)})))`,
            row.line.waiting,
          ),
    style: COUNT_STYLE,
  },
];

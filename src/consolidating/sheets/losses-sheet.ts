import { a1 } from '../../model/cell';
import type { Consolidation, LeafStatistics } from '../../model/consolidation';
import { number, text, type CellContent } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { message } from '../../model/message';
import { quoteSheet } from '../../model/cell';
import type { Expression } from '../../formulas/syntax';
import { INDEX_FORMAT, POINTS_FORMAT } from '../../sheets/cell-styles';
import { sheetGrid, type GridTableColumn } from '../../sheets/table/column';
import { placeSheet, type PlacedSheet } from '../../sheets/table/sheet';
import { tableSection } from '../../sheets/table/table-section';
import { partId, rankedUnits, type ConsolidationContext } from './context';
import { sheetIn } from './new-sheet';
import { titleSection } from './title-section';

/** A leaf that costs points, and its place in the set. */
interface Row {
  readonly leaf: LeafStatistics;
  readonly place: number;
}

type Column = GridTableColumn<Row, ConsolidationContext>;

/** The cells of a leaf over all units on the sheet of figures. */
function cellsOf(table: 'points' | 'applicable', place: number, { data }: ConsolidationContext): Expression {
  const { firstRow, lastRow, firstColumn } = data.cells(table, partId(place));
  return `${quoteSheet(data.sheet)}!${a1(firstRow, firstColumn)}:${a1(lastRow, firstColumn)}`;
}

/** Points that are there, below what applies: a unit without points loses none yet. */
function lostCell({ leaf, place }: Row, context: ConsolidationContext): CellContent {
  const [points, applicable] = [cellsOf('points', place, context), cellsOf('applicable', place, context)];
  return {
    kind: 'formula',
    formula: `=ROUND(SUMPRODUCT((${points}<>"")*(${applicable}-${points})),6)`,
    result: leaf.lost,
  };
}

function losingCell({ leaf, place }: Row, context: ConsolidationContext): CellContent {
  const [points, applicable] = [cellsOf('points', place, context), cellsOf('applicable', place, context)];
  return {
    kind: 'formula',
    formula: `=SUMPRODUCT((${points}<>"")*(${points}<${applicable}))`,
    result: leaf.losing,
  };
}

const COLUMNS: readonly Column[] = [
  { id: 'code', header: 'consolidate.column.code-of-leaf', width: 10, cell: ({ leaf }) => text(leaf.code) },
  { id: 'name', header: 'consolidate.column.leaf', width: 60, cell: ({ leaf }) => text(leaf.name) },
  {
    id: 'max',
    header: 'consolidate.column.max',
    width: 9,
    cell: ({ leaf }) => number(leaf.max),
    style: { numberFormat: POINTS_FORMAT },
  },
  {
    id: 'lost',
    header: 'consolidate.column.lost',
    width: 11,
    cell: lostCell,
    style: { numberFormat: POINTS_FORMAT },
  },
  { id: 'losing', header: 'consolidate.column.losing', width: 11, cell: losingCell },
  { id: 'units', header: 'consolidate.column.units', width: 11, cell: ({ leaf }) => number(leaf.units) },
  {
    id: 'mean',
    header: 'consolidate.column.mean',
    width: 11,
    cell: ({ leaf }) => (leaf.mean === null ? { kind: 'empty' } : number(leaf.mean)),
    style: { numberFormat: INDEX_FORMAT },
  },
  {
    id: 'cause',
    header: 'consolidate.column.cause',
    width: 34,
    cell: ({ leaf }, { t }) => text(leaf.cause === null ? '' : t(message(`plan.cause.${leaf.cause}`))),
  },
];

/** The sheet "Tiêu chí chưa đạt nhiều điểm": the leaves that cost the units most, the dearest first. */
export function lossesSheet(
  result: Consolidation,
  content: WorkbookContent,
): PlacedSheet<object, ConsolidationContext> {
  const [first] = rankedUnits(result);
  const places = new Map((first?.record.leaves ?? []).map(({ id }, place) => [id, place]));
  const rows = result.leaves
    .flatMap((leaf): readonly Row[] => {
      const place = places.get(leaf.id);
      return leaf.lost > 0 && place !== undefined ? [{ leaf, place }] : [];
    })
    .sort((one, other) => other.leaf.lost - one.leaf.lost || one.place - other.place);
  return placeSheet<object, ConsolidationContext>({
    ...sheetIn(content, 'losses'),
    grid: sheetGrid(COLUMNS),
    sections: [
      titleSection(message('consolidate.sheet.losses'), message('consolidate.losses.note')),
      tableSection({ id: 'leaves', columns: COLUMNS, rows, minRows: 1 }),
    ],
    titles: 'leaves',
    freeze: { header: 'leaves', upTo: 'name' },
  });
}

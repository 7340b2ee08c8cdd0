import { number, text, type CellContent } from '../../model/edits';
import type { Consolidation, UnitLeaf } from '../../model/consolidation';
import type { WorkbookContent } from '../../model/grid';
import { message } from '../../model/message';
import { GROUP, POINTS_FORMAT } from '../../sheets/cell-styles';
import { sheetGrid, type GridTableColumn } from '../../sheets/table/column';
import { linesSection, wholeLine } from '../../sheets/table/lines-section';
import { placeSheet, type PlacedSheet } from '../../sheets/table/sheet';
import { tableSection } from '../../sheets/table/table-section';
import { pointsOnBasis } from '../leaf-statistics';
import {
  keyOfUnit,
  partId,
  rankedUnits,
  type ConsolidationContext,
  type DataIds,
  type RankedUnit,
} from './context';
import { sheetIn } from './new-sheet';
import { titleSection } from './title-section';

type Context = Pick<ConsolidationContext, 't' | 'result'>;
type Column = GridTableColumn<RankedUnit, Context>;

const LEAF_WIDTH = 9;

/** The columns of one of the two tables: the unit, then every leaf. */
function columnsOf(result: Consolidation, cell: (leaf: UnitLeaf) => CellContent): readonly Column[] {
  const [first] = rankedUnits(result);
  const leaves = (first?.record.leaves ?? []).map(({ code }, place): Column => ({
    id: partId(place),
    header: { words: code },
    width: LEAF_WIDTH,
    cell: ({ record }) => {
      const leaf = record.leaves[place];
      return leaf ? cell(leaf) : undefined;
    },
    style: { numberFormat: POINTS_FORMAT },
  }));
  return [
    { id: 'unit', header: 'consolidate.column.unit', width: 36, cell: ({ unit }) => text(unit) },
    ...leaves,
  ];
}

/**
 * The sheet "Số liệu": the points of every leaf of every ranked unit, and what applies to it. All other sheets
 * compute from it, so that a figure that is put right here is right everywhere.
 */
export function dataSheet(result: Consolidation, content: WorkbookContent): PlacedSheet<DataIds, Context> {
  const rows = rankedUnits(result);
  const points = columnsOf(result, (leaf) => {
    const value = pointsOnBasis(leaf, result.basis);
    return value === null || leaf.applicable === 0 ? { kind: 'empty' } : number(value);
  });
  const heading = (key: 'consolidate.data.points' | 'consolidate.data.applicable') =>
    wholeLine(({ t }: Context) => text(t(message(key))), GROUP);
  const table = (id: keyof DataIds, columns: readonly Column[]) =>
    tableSection({ id, columns, rows, keyOf: keyOfUnit, minRows: 1, gap: 1 });
  return placeSheet<DataIds, Context>({
    ...sheetIn(content, 'data'),
    grid: sheetGrid(points),
    sections: [
      titleSection(message('consolidate.sheet.data'), message('consolidate.data.note')),
      linesSection({ id: 'points-heading', lines: [heading('consolidate.data.points')] }),
      table('points', points),
      linesSection({ id: 'applicable-heading', lines: [heading('consolidate.data.applicable')] }),
      table(
        'applicable',
        columnsOf(result, ({ applicable }) => number(applicable)),
      ),
    ],
    titles: 'points',
    freeze: { header: 'points', upTo: 'unit' },
  });
}

import type { ConsolidatedUnit, Consolidation } from '../../model/consolidation';
import { text } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { message } from '../../model/message';
import { BODY, INDEX_FORMAT, POINTS_FORMAT } from '../../sheets/cell-styles';
import { sheetGrid, type GridTableColumn } from '../../sheets/table/column';
import { placeSheet, type PlacedSheet } from '../../sheets/table/sheet';
import { tableSection } from '../../sheets/table/table-section';
import { keyOfUnit, rankedUnits, type ConsolidationContext, type RankingIds } from './context';
import { indexCharts } from './index-charts';
import { sheetIn } from './new-sheet';
import { titleSection } from './title-section';
import {
  applicableCell,
  bandCell,
  changeCell,
  differenceCell,
  fileLink,
  groupText,
  rankedIndexCell,
  numberOrEmpty,
  rankCell,
  selfCell,
} from './ranking-cells';

type Column = GridTableColumn<ConsolidatedUnit, ConsolidationContext>;

const CENTRED = { horizontal: 'center' } as const;
const POINTS = { numberFormat: POINTS_FORMAT } as const;

const COLUMNS: readonly Column[] = [
  { id: 'rank', header: 'consolidate.column.rank', width: 7, cell: rankCell, style: CENTRED },
  { id: 'unit', header: 'consolidate.column.unit', width: 34, cell: ({ unit }) => text(unit) },
  {
    id: 'group',
    header: 'consolidate.column.group',
    width: 16,
    cell: (unit, context) => text(groupText(unit, context)),
  },
  { id: 'self', header: 'consolidate.column.self', width: 10, cell: selfCell, style: POINTS },
  {
    id: 'applicable',
    header: 'consolidate.column.applicable',
    width: 10,
    cell: applicableCell,
    style: POINTS,
  },
  {
    id: 'index',
    header: 'consolidate.column.index',
    width: 10,
    cell: rankedIndexCell,
    style: { numberFormat: INDEX_FORMAT },
  },
  {
    id: 'appraised',
    header: 'consolidate.column.appraised',
    width: 10,
    cell: ({ record }) => numberOrEmpty(record?.total.appraised),
    style: POINTS,
  },
  {
    id: 'difference',
    header: 'consolidate.column.difference',
    width: 10,
    cell: differenceCell,
    style: POINTS,
  },
  {
    id: 'bonus',
    header: 'consolidate.column.bonus',
    width: 8,
    cell: ({ record }) => numberOrEmpty(record?.bonus),
    style: POINTS,
  },
  {
    id: 'penalty',
    header: 'consolidate.column.penalty',
    width: 8,
    cell: ({ record }) => numberOrEmpty(record?.penalty),
    style: POINTS,
  },
  { id: 'band', header: 'consolidate.column.band', width: 10, cell: bandCell, style: CENTRED },
  {
    id: 'previousRank',
    header: 'consolidate.column.previous-rank',
    width: 9,
    cell: ({ previous }) => numberOrEmpty(previous?.rank),
    style: CENTRED,
  },
  {
    id: 'change',
    header: 'consolidate.column.change',
    width: 9,
    cell: changeCell,
    style: { ...CENTRED, numberFormat: '+0;-0;0' },
  },
  {
    id: 'day',
    header: 'consolidate.column.day',
    width: 12,
    cell: ({ record }) => text(record?.snapshot?.day.split('-').reverse().join('/') ?? ''),
    style: CENTRED,
  },
  {
    id: 'code',
    header: 'consolidate.column.code',
    width: 18,
    cell: ({ record }) => text(record?.snapshot?.code ?? ''),
  },
  {
    id: 'file',
    header: 'consolidate.column.file',
    width: 36,
    wrap: false,
    cell: ({ file }) => text(file ?? ''),
    link: fileLink,
    looksLinked: true,
  },
  {
    id: 'remark',
    header: 'consolidate.column.remark',
    width: 36,
    cell: ({ state, remarks }, { t }) =>
      text(
        [...(state === 'ranked' ? [] : [t(message(`consolidate.state.${state}`))]), ...remarks.map(t)].join(
          ' · ',
        ),
      ),
  },
];

/**
 * The sheet "Tổng hợp": the ranking within groups and, below it, every unit that has no rank, with the reason. Index
 * and rank are formulas: they follow when an appraised or a self-scored figure is put right.
 */
export function rankingSheet(
  result: Consolidation,
  content: WorkbookContent,
): PlacedSheet<RankingIds, ConsolidationContext> {
  const ranked = rankedUnits(result);
  const others = result.units.filter((unit) => !ranked.some((each) => each === unit));
  const table = { columns: COLUMNS, keyOf: keyOfUnit, lookOf: () => BODY };
  return placeSheet<RankingIds, ConsolidationContext>({
    ...sheetIn(content, 'ranking'),
    grid: sheetGrid(COLUMNS),
    sections: [
      titleSection(
        message('consolidate.heading', { year: result.year === null ? '…' : String(result.year) }),
        message(`consolidate.basis.${result.basis}`),
      ),
      tableSection({ ...table, id: 'units', rows: ranked, minRows: 1 }),
      tableSection({ ...table, id: 'others', rows: others, hasHeader: false, gap: 1 }),
      indexCharts(ranked),
    ],
    titles: 'units',
    freeze: { header: 'units', upTo: 'unit' },
  });
}

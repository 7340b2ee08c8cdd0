import type { ConsolidatedUnit, Consolidation, SetDifference } from '../../model/consolidation';
import { text } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { message } from '../../model/message';
import { GROUP } from '../../sheets/cell-styles';
import { sheetGrid, type Column, type GridTableColumn } from '../../sheets/table/column';
import { linesSection, wholeLine } from '../../sheets/table/lines-section';
import { placeSheet, type PlacedSheet } from '../../sheets/table/sheet';
import { tableSection } from '../../sheets/table/table-section';
import type { ConsolidationContext } from './context';
import { sheetIn } from './new-sheet';
import { titleSection } from './title-section';
import { fileLink } from './ranking-cells';

const COLUMNS: readonly GridTableColumn<ConsolidatedUnit, ConsolidationContext>[] = [
  { id: 'unit', header: 'consolidate.column.unit', width: 36, cell: ({ unit }) => text(unit) },
  {
    id: 'file',
    header: 'consolidate.column.file',
    width: 34,
    cell: ({ file }) => text(file ?? ''),
    link: fileLink,
    looksLinked: true,
  },
  {
    id: 'state',
    header: 'consolidate.column.state',
    width: 20,
    cell: ({ state }, { t }) => text(t(message(`consolidate.state.${state}`))),
  },
  {
    id: 'what',
    header: 'consolidate.column.what',
    width: 80,
    cell: ({ remarks }, { t }) => text(remarks.map(t).join('\n')),
  },
];

const DIFFERENCE_COLUMNS: readonly Column<SetDifference, ConsolidationContext>[] = [
  { id: 'unit', header: 'consolidate.column.file', cell: ({ file }) => text(file) },
  { id: 'file', header: 'consolidate.column.leaf', cell: ({ name }) => text(name) },
  { id: 'state', header: 'consolidate.column.code-of-leaf', cell: ({ code }) => text(code) },
  { id: 'what', header: 'consolidate.column.what', cell: ({ what }, { t }) => text(t(what)) },
];

/**
 * The sheet "Chưa gửi, cần sửa": every unit that sent nothing, every file that was refused or replaced, whatever else
 * a person must look at, and in what another criteria set differs from the common one.
 */
export function problemsSheet(
  result: Consolidation,
  content: WorkbookContent,
): PlacedSheet<object, ConsolidationContext> {
  const rows = result.units.filter(({ remarks }) => remarks.length > 0);
  const { differences } = result;
  return placeSheet<object, ConsolidationContext>({
    ...sheetIn(content, 'problems'),
    grid: sheetGrid(COLUMNS),
    sections: [
      titleSection(message('consolidate.sheet.problems'), null),
      tableSection({ id: 'units', columns: COLUMNS, rows, minRows: 1, gap: 1 }),
      ...(differences.length === 0
        ? []
        : [
            linesSection({
              id: 'differences-heading',
              lines: [
                wholeLine(
                  ({ t }: ConsolidationContext) => text(t(message('consolidate.differences'))),
                  GROUP,
                ),
              ],
            }),
            tableSection({ id: 'differences', columns: DIFFERENCE_COLUMNS, rows: differences }),
          ]),
    ],
    titles: 'units',
    freeze: { header: 'units' },
  });
}

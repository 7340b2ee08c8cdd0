import {
  noEdits,
  number,
  text,
  type Block,
  type CellContent,
  type CellStyle,
  type Edits,
  type FormatEdit,
  type SheetEdits,
} from '../../model/edits';
import type { CellValue } from '../../model/cell';
import type { CriteriaRole } from '../../model/criterion';
import { EMPTY_WORKBOOK, type WorkbookContent } from '../../model/grid';
import type { Translate } from '../../model/message';
import { freeSheetName } from '../../memory/free-sheet-name';
import { BODY, HEADER, PLAIN, TITLE, range } from '../../sheets/cell-styles';
import { headerText } from '../../sheets/table/column';
import { rowHeight } from '../../sheets/row-height';
import { TEMPLATE_FIRST_SHEET } from '../../sheets/template';
import { CRITERIA_COLUMNS } from '../../sheets/template-columns';
import type { ImportedCriteria } from './import-criteria';
import { withPointsAsNumbers } from './figure-columns';

/** Columns for the office to fill in, added to the table where it has none of that kind. */
const FILLED_IN: readonly CriteriaRole[] = ['total', 'achieved', 'level', 'self', 'evidence', 'explanation'];
/** Figures that serve as well as total and achieved. */
const OTHER_FIGURES: readonly CriteriaRole[] = ['figures', 'rate'];

const PROBLEM_HEADER = 'Cần xem lại';
const DOUBTFUL: CellStyle = { fill: 'FFF2CC' };
/** In characters, of a column whose role the template does not have. */
const USUAL_WIDTH = 16;
const PROBLEM_WIDTH = 32;

/**
 * The edits that write an imported criteria set into a new sheet: the table as it is printed, so that nothing of its
 * wording is lost, with columns to fill in. Doubtful rows are coloured and say why. Why: decision 0222.
 */
export function importedSetEdits(
  imported: ImportedCriteria,
  t: Translate,
  content: WorkbookContent = EMPTY_WORKBOOK,
): Edits {
  const { titles, table, assessment, problems } = imported;
  const { columns, headerRows } = assessment.set.layout;
  const rows = withPointsAsNumbers(table.grid.values);
  const printed = Math.max(...rows.map(({ length }) => length));
  const added = columnsToAdd(columns);
  const headers = added.map((column) => headerText(column, t));
  if (problems.length > 0) headers.push(PROBLEM_HEADER);
  const widths = [
    ...Array.from({ length: printed }, (_, column) => widthOf(columns, column)),
    ...headers.map((_, index) => added[index]?.width ?? PROBLEM_WIDTH),
  ];
  const down = titles.length;
  const lastColumn = widths.length - 1;
  const notes = [...notesByRow(imported, t)];
  const blocks: readonly Block[] = [
    ...(down > 0 ? [{ row: 0, column: 0, cells: titles.map((line) => [text(line)]) }] : []),
    { row: down, column: 0, cells: rows.map((cells) => cells.map(contentOf)) },
    { row: headerRows.last, column: printed, cells: [headers.map((words) => text(words))] },
    ...notes.map(([row, words]) => ({ row, column: lastColumn, cells: [[text(words)]] })),
  ];
  const whole = (first: number, last: number, style: CellStyle): FormatEdit => ({
    range: range(first, 0, last, lastColumn),
    style,
  });
  const sheet: SheetEdits = {
    ...noEdits(freeSheetName(TEMPLATE_FIRST_SHEET, content), true),
    blocks,
    formats: [
      ...titles.map((_, row) => ({ range: range(row, 0, row, 0), style: row === 0 ? TITLE : PLAIN })),
      whole(headerRows.first, headerRows.last, HEADER),
      whole(headerRows.last + 1, down + rows.length - 1, BODY),
      ...notes.map(([row]) => whole(row, row, DOUBTFUL)),
    ],
    merges: table.grid.merges.map((area) => ({
      ...area,
      firstRow: area.firstRow + down,
      lastRow: area.lastRow + down,
    })),
    columnWidths: widths.map((width, column) => ({ column, width })),
    rowHeights: rows.map((cells, index) => ({ row: down + index, height: heightOf(cells, widths) })),
    freeze: { rows: headerRows.last + 1, columns: 0 },
  };
  return { sheets: [sheet], names: [], state: null };
}

const heightOf = (cells: readonly CellValue[], widths: readonly number[]): number =>
  rowHeight(
    cells.flatMap((value, column) =>
      typeof value === 'string' ? [{ text: value, width: widths[column] ?? USUAL_WIDTH, isBold: false }] : [],
    ),
  );

type Columns = ImportedCriteria['assessment']['set']['layout']['columns'];

function columnsToAdd(columns: Columns): typeof CRITERIA_COLUMNS {
  const hasFigures = OTHER_FIGURES.some((role) => columns[role] !== undefined);
  return CRITERIA_COLUMNS.filter(
    ({ id }) =>
      FILLED_IN.includes(id) &&
      columns[id] === undefined &&
      !(hasFigures && (id === 'total' || id === 'achieved')),
  );
}

const widthOf = (columns: Columns, column: number): number =>
  CRITERIA_COLUMNS.find(({ id }) => columns[id] === column)?.width ?? USUAL_WIDTH;

/** What is to be looked at, by the row of the sheet. */
function notesByRow({ problems }: ImportedCriteria, t: Translate): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  for (const { finding } of problems) {
    if (!finding.cell) continue;
    const { row } = finding.cell;
    notes.set(row, [notes.get(row) ?? [], t(finding.message)].flat().join(' '));
  }
  return notes;
}

function contentOf(value: CellValue): CellContent | undefined {
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? text(value) : undefined;
}

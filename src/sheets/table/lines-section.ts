import type { CellRange } from '../../model/cell';
import type { CellContent, CellStyle } from '../../model/edits';
import { range } from '../cell-styles';
import { ONE_LINE } from '../row-height';
import type { SheetSection, SectionPlace, DrawnSection } from './section';

/** A cell of a line that is no table's: a title, a remark, a signature. */
export interface LineCell<Context> {
  /** The column of the sheet where it is; the first where it is left out. */
  readonly startColumn?: string;
  /** The column up to which its style applies; its own where it is left out, "end" for the sheet's last. */
  readonly upTo?: string;
  readonly content: (context: Context) => CellContent | undefined;
  readonly style?: CellStyle;
}

export interface Line<Context> {
  readonly cells: readonly LineCell<Context>[];
  /** The style of the whole line, under the styles of its cells. */
  readonly style?: CellStyle;
  /** In points; of one line of text where it is left out, "fitted" where it is left to the program that shows it. */
  readonly height?: number | 'fitted';
}

/** Lines that are no table's. */
export interface TextLines<Context> {
  readonly id: string;
  readonly lines: readonly Line<Context>[];
  readonly gap?: number;
  readonly startsPage?: boolean;
  readonly headsNext?: boolean;
  readonly signsBefore?: boolean;
}

/** The column of a line's cell that reaches to the end of the sheet. */
export const TO_THE_END = 'end';

/** The section of some lines. */
export const linesSection = <Context>({ lines, ...section }: TextLines<Context>): SheetSection<Context> => ({
  ...section,
  height: lines.length,
  draw: (place, context) => drawLines(lines, place, context),
});

function drawLines<Context>(
  lines: readonly Line<Context>[],
  { firstRow, grid }: SectionPlace,
  context: Context,
): DrawnSection {
  const columnOf = (id: string | undefined): number =>
    id === undefined ? 0 : id === TO_THE_END ? grid.last : grid.indexOf(id);
  const over = (row: number, { startColumn, upTo }: LineCell<Context>): CellRange =>
    range(row, columnOf(startColumn), row, columnOf(upTo ?? startColumn));
  return {
    blocks: lines.flatMap(({ cells }, index) =>
      cells.flatMap(({ startColumn, content }) => {
        const made = content(context);
        return made ? [{ row: firstRow + index, column: columnOf(startColumn), cells: [[made]] }] : [];
      }),
    ),
    formats: lines.flatMap(({ cells, style }, index) => [
      ...(style ? [{ range: range(firstRow + index, 0, firstRow + index, grid.last), style }] : []),
      ...cells.flatMap((cell) =>
        cell.style ? [{ range: over(firstRow + index, cell), style: cell.style }] : [],
      ),
    ]),
    rowHeights: lines.flatMap(({ height = ONE_LINE }, index) =>
      height === 'fitted' ? [] : [{ row: firstRow + index, height }],
    ),
  };
}

/** A line of one text over the whole width of its sheet. */
export const wholeLine = <Context>(
  content: LineCell<Context>['content'],
  style: CellStyle,
  height?: Line<Context>['height'],
): Line<Context> => ({
  cells: [{ content, style, upTo: TO_THE_END }],
  ...(height === undefined ? {} : { height }),
});

/** A line of one text that begins in the first cell and runs over the next ones. */
export const runningLine = <Context>(
  content: LineCell<Context>['content'],
  style: CellStyle,
): Line<Context> => ({ cells: [{ content, style: { ...style, wrap: false } }] });

import type { CellRange } from '../../model/cell';
import type { SheetEdits } from '../../model/edits';
import { contains } from '../ranges';
import { fullAddressOf, rangeOn } from './address';
import { inputOf, needsOtherFormat } from './cell-input';
import type { CellInput } from './cell-input';
import { imageAt } from './cells-image';
import type { CellsImage } from './cells-image';
import type { PlacedLink } from './link-steps';
import { setNumberFormat } from './format-steps';
import { cell, inRows, runsOf } from './rectangles';
import { payloadBytes } from './step';
import type { Step } from './step';
import { blockRange } from '../edits/check-edits';

/** What contents are written with. */
export interface ContentContext {
  readonly sheet: string;
  /** The cells as they were; none of a sheet that is new. */
  readonly images: readonly CellsImage[];
  /** Links that were set just now: what their cells hold must be written again. */
  readonly links: readonly PlacedLink[];
  /** Whether cells that hold already what they are to hold may be left alone. */
  readonly mayLeave: boolean;
}

/** Cells that one step writes at most. */
const CELLS_OF_A_STEP = 2_000;

/** The steps that fill blocks and the cells of new links. */
export function contentSteps(edits: SheetEdits, context: ContentContext): readonly Step[] {
  const blocks = edits.blocks.flatMap((block) =>
    blockRange(block).flatMap((range) => {
      const inputs = block.cells.map((line) =>
        Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, right) => {
          const content = line[right];
          return content === undefined ? null : inputOf(content);
        }),
      );
      return inRows(range, CELLS_OF_A_STEP).flatMap((part) => {
        const from = part.firstRow - range.firstRow;
        const lines = inputs.slice(from, part.lastRow - range.firstRow + 1);
        return fillStep(part, lines, edits, context);
      });
    }),
  );
  return [...linkedContents(edits, context), ...blocks];
}

/** What was in the cells of new links and is not written anyway. */
function linkedContents(edits: SheetEdits, { sheet, images, links }: ContentContext): readonly Step[] {
  const isElsewhere = (row: number, column: number): boolean =>
    edits.clear.some((range) => contains(range, row, column)) ||
    edits.blocks.some(({ row: top, column: left, cells }) => cells[row - top]?.[column - left] !== undefined);
  return links.flatMap(({ row, column }) => {
    const input = isElsewhere(row, column) ? undefined : imageAt(images, row, column)?.input;
    if (input === undefined) return [];
    const range = cell(row, column);
    return {
      place: fullAddressOf(sheet, range),
      bytes: payloadBytes(input),
      run: (context) => {
        rangeOn(context, sheet, range).formulas = [[input]];
      },
    };
  });
}

function fillStep(
  range: CellRange,
  lines: readonly (readonly CellInput[])[],
  { clear }: SheetEdits,
  { sheet, images, links, mayLeave }: ContentContext,
): readonly Step[] {
  const linked = new Set(links.map(({ row, column }) => `${row},${column}`));
  const kept = (row: number, column: number): ReturnType<typeof imageAt> =>
    clear.some((cleared) => contains(cleared, row, column)) ? null : imageAt(images, row, column);
  const textual: (readonly [number, number])[] = [];
  const inputs = lines.map((line, down) =>
    line.map((input, right): CellInput => {
      const [row, column] = [range.firstRow + down, range.firstColumn + right];
      const image = kept(row, column);
      const isHeld = mayLeave && image?.input === input && !linked.has(`${row},${column}`);
      if (input === null || isHeld) return null;
      if (image?.numberFormat === '@' && needsOtherFormat(input)) textual.push([row, column]);
      return input;
    }),
  );
  if (inputs.every((line) => line.every((input) => input === null))) return [];
  const stretches = columnStretches(textual);
  return [
    {
      place: fullAddressOf(sheet, range),
      bytes: payloadBytes(inputs),
      run: (context) => {
        // In a cell with the Text format a formula would become text: it gets its format back afterwards.
        for (const stretch of stretches) setNumberFormat(rangeOn(context, sheet, stretch), 'General');
        rangeOn(context, sheet, range).formulas = inputs;
        for (const stretch of stretches) setNumberFormat(rangeOn(context, sheet, stretch), '@');
      },
    },
  ];
}

function columnStretches(cells: readonly (readonly [number, number])[]): readonly CellRange[] {
  const columns = [...new Set(cells.map(([, column]) => column))];
  return columns.flatMap((column) => {
    const rows = cells.filter(([, other]) => other === column).map(([row]) => row);
    return runsOf(rows).map(([firstRow, lastRow]) => ({ ...cell(firstRow, column), lastRow }));
  });
}

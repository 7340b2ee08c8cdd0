import type { CellRange } from '../../../model/cell';
import type { CellContent, CellStyle, SheetEdits } from '../../../model/edits';
import { formulaAt, valueAt } from '../../../model/grid';
import type { Grid } from '../../../model/grid';
import type { OwnPart } from '../../edits/kept-styles';
import { around, cellRange, contains } from '../../ranges';
import { holdsContent } from './cell-content';
import { styleAdder } from '../styles/style-sum';

/** What is to become of one cell. */
export interface PlannedCell {
  /** What it is to hold; `undefined` where that is not said. */
  readonly content: CellContent | undefined;
  /** Whether it holds that already. */
  readonly held: boolean;
  readonly style: CellStyle | undefined;
  /** The parts of its style that it takes from a format of the workbook. */
  readonly own: OwnStyle | undefined;
  /** The `<f>` that the cell gets in place of its share in a shared formula, whose value stays. */
  readonly formula: RefiledFormula | undefined;
}

/** A style that a person set: the number of the format that has it. */
export interface OwnStyle {
  readonly format: number;
  readonly parts: readonly OwnPart[];
}

/** A follower's formula spelled out; with `ref` it becomes the master of the followers in that range. */
export interface RefiledFormula {
  readonly text: string;
  readonly ref: string | null;
}

/** A cell whose content is really going to change. */
export interface ReplacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Whether a formula comes or goes. */
  readonly touchesFormula: boolean;
}

/** The changes of one sheet's cells. */
export interface CellPlan {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, PlannedCell>>;
  readonly replaced: readonly ReplacedCell[];
  /** The smallest rectangle around the cells that are filled or formatted; `null` when there are none. */
  readonly extent: CellRange | null;
  readonly isCleared: (row: number, column: number) => boolean;
  readonly keepStyle: (row: number, column: number, own: OwnStyle) => void;
  readonly refile: (row: number, column: number, formula: RefiledFormula) => void;
}

/** What a sheet holds before its edits. */
export interface ExistingCells {
  readonly rowNumbers: readonly number[];
  readonly grid: Grid;
  /** Whether a formula there fills more than its cell, so that an equal one would not be the same. */
  readonly isArrayFormula: (row: number, column: number) => boolean;
}

/** So many cells formatted one by one are a mistake of the caller's, who meant whole columns. */
const MAX_FORMATTED = 5_000_000;

/** A change while it is being put together: there are tens of thousands, so they are filled in, not copied. */
type Drafted = { -readonly [Field in keyof PlannedCell]: PlannedCell[Field] };
type At = (row: number, column: number) => Drafted;

/** Gathers what is cleared, blocks and formats cell by cell; the last of several counts, formats add up. */
export function planCells(edits: SheetEdits, existing: ExistingCells): CellPlan {
  const rows = new Map<number, Map<number, Drafted>>();
  const changeAt: At = (row, column) => {
    let changes = rows.get(row);
    if (!changes) rows.set(row, (changes = new Map()));
    let change = changes.get(column);
    if (!change)
      changes.set(
        column,
        (change = {
          content: undefined,
          held: false,
          style: undefined,
          own: undefined,
          formula: undefined,
        }),
      );
    return change;
  };
  planClears(edits, existing, changeAt);
  const filled = planBlocks(edits, changeAt);
  const extent = planFormats(edits, changeAt, filled);
  return {
    rows,
    replaced: replacedCells(rows, existing),
    extent,
    isCleared: (row, column) => edits.clear.some((range) => contains(range, row, column)),
    keepStyle: (row, column, own) => {
      changeAt(row, column).own = own;
    },
    refile: (row, column, formula) => {
      changeAt(row, column).formula = formula;
    },
  };
}

const EMPTY: CellContent = { kind: 'empty' };

/** Clears what is in the ranges: clearing a million rows costs no more than what is in them. */
function planClears({ clear }: SheetEdits, { rowNumbers, grid }: ExistingCells, changeAt: At): void {
  if (clear.length === 0) return;
  for (const row of rowNumbers) {
    const width = Math.max(grid.values[row]?.length ?? 0, grid.formulas[row]?.length ?? 0);
    for (const range of clear.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)) {
      for (let column = range.firstColumn; column <= Math.min(range.lastColumn, width - 1); column++) {
        const holds = valueAt(grid, row, column) !== null || formulaAt(grid, row, column) !== null;
        if (holds) changeAt(row, column).content = EMPTY;
      }
    }
  }
}

function planBlocks({ blocks }: SheetEdits, changeAt: At): CellRange | null {
  let filled: CellRange | null = null;
  for (const block of blocks) {
    block.cells.forEach((cells, down) => {
      const row = block.row + down;
      cells.forEach((content, right) => {
        if (content === undefined) return;
        const written = withoutEmptyText(content);
        changeAt(row, block.column + right).content = written;
        if (written.kind !== 'empty') filled = around(filled, cellRange(row, block.column + right));
      });
    });
  }
  return filled;
}

/** Text of no characters is no content: Excel has no such constant either. */
const withoutEmptyText = (content: CellContent): CellContent =>
  content.kind === 'text' && content.text === '' ? EMPTY : content;

function planFormats({ formats }: SheetEdits, changeAt: At, filled: CellRange | null): CellRange | null {
  const add = styleAdder();
  let extent = filled;
  for (const { range, style } of formats) {
    const cells = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
    if (cells > MAX_FORMATTED) throw new RangeError(`${cells} cells to format one by one`);
    extent = around(extent, range);
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        const change = changeAt(row, column);
        change.style = add(change.style, style);
      }
    }
  }
  return extent;
}

/** Marks the cells that hold already what they are to hold, and gathers the others. */
function replacedCells(
  rows: ReadonlyMap<number, ReadonlyMap<number, Drafted>>,
  { grid, isArrayFormula }: ExistingCells,
): readonly ReplacedCell[] {
  const replaced: ReplacedCell[] = [];
  for (const [row, changes] of rows) {
    for (const [column, change] of changes) {
      const { content } = change;
      if (content === undefined) continue;
      const formula = formulaAt(grid, row, column);
      change.held =
        holdsContent(content, valueAt(grid, row, column), formula) && !isArrayFormula(row, column);
      if (change.held) continue;
      replaced.push({ row, column, content, touchesFormula: content.kind === 'formula' || formula !== null });
    }
  }
  return replaced;
}

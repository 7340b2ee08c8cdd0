import type { CellRef } from './cell';

/**
 * What an input cell holds, as far as it can be understood. Blank is not zero, and words are not a number.
 */
export type Entry =
  | { readonly kind: 'blank'; readonly cell: CellRef; readonly shows?: CellRef }
  /** A lone dash: nothing arose, where that can be; otherwise nothing declared. */
  | { readonly kind: 'dash'; readonly cell: CellRef; readonly text: string }
  | FigureEntry
  | { readonly kind: 'words'; readonly cell: CellRef; readonly text: string }
  | { readonly kind: 'not-applicable'; readonly cell: CellRef; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly cell: CellRef; readonly text: string }
  /** An error value, or "" for a formula that the program which wrote the file has not calculated. */
  | { readonly kind: 'error'; readonly cell: CellRef; readonly text: string };

/** A number. A percentage is kept as its share: "88,5%", 0.885 shown as % and 88.5 under "%" are all 0.885. */
export interface FigureEntry {
  readonly kind: 'figure';
  readonly cell: CellRef;
  readonly value: number;
  readonly percent: boolean;
  readonly form: FigureForm;
  /** 100 where the cell shows hundredths as whole numbers (88.5 under a "%" header), else 1. */
  readonly divisor: 1 | 100;
  /** The cell that its formula does nothing but show ("=Z9"), which may be empty when it shows 0. */
  readonly shows?: CellRef;
  /** Code points of spaces and invisible signs in its text, besides the plain and the no-break space. */
  readonly oddSpaces?: readonly number[];
}

/**
 * How the number is in its cell, so that a formula reads it the same way: a real number, or text with at
 * most one separator ("95,5"), with points that group ("1.234,5"), with commas that group ("1,234.5"), one side of
 * "11/13" typed into one cell, or before what was counted ("02 vụ việc"). "12.450" alone could be either; where the figure
 * beside it tells that its separator groups, it is one of thousands.
 */
export type FigureForm =
  | 'number'
  | 'decimal-text'
  | 'comma-text'
  | 'point-text'
  | 'point-thousands'
  | 'comma-thousands'
  | 'before-slash'
  | 'after-slash'
  | 'before-space';

/** What the unit declared for a leaf. `null` where the sheet has no such column. */
export interface Measure {
  readonly total: Entry | null;
  readonly achieved: Entry | null;
  readonly rate: Entry | null;
  readonly level: Entry | null;
  /** The cell that says whether the leaf applies at all ("Không áp dụng"). */
  readonly applicability: Entry | null;
  /** True where what was achieved may be more than its total, which is a plan. */
  readonly mayExceed?: true;
  /** True where a number of what is missing is asked for: total and achieved together give it. */
  readonly countsMissing?: true;
  /** Where a scale is written one option a row and the chosen row is ticked; empty for every other form. */
  readonly ticks: readonly Tick[];
  /**
   * The cells in which an "x" would choose a level: one free cell for each level, in their order; empty where the
   * levels are not in rows or no column is free next to all of them.
   */
  readonly tickPlaces: readonly CellRef[];
}

/** A cell next to an option of a scale, in which an "x" chooses it. Ticks are in the order of the levels. */
export interface Tick {
  readonly cell: CellRef;
  readonly isMarked: boolean;
  /** True for a cell that holds something and is not ticked: an empty box, FALSE. */
  readonly isFilled?: true;
}

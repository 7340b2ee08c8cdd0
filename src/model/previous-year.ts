import type { CellRef } from './cell';
import type { Criterion } from './criterion';
import type { GapCause } from './gap';
import type { Points } from './points';

/** What a column of the sheet "Kết quả năm trước" may be for. */
export type PreviousRole = 'code' | 'name' | 'max' | 'points';

/** A row of last year's result: a leaf, or a field with the sums of its leaves. */
export interface PreviousRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** What could be reached; 0 where it did not apply. */
  readonly max: Points;
  /** `null` without points. */
  readonly points: Points | null;
  /** Where its points and its maximum are in this workbook; `null` where they come from another file. */
  readonly cells: { readonly points: CellRef; readonly max: CellRef } | null;
}

/** Last year's result, from another workbook or from the sheet "Kết quả năm trước". */
export interface PreviousResults {
  readonly year: number | null;
  readonly index: number | null;
  readonly fields: readonly PreviousRow[];
  readonly leaves: readonly PreviousRow[];
}

/** The sheet "Kết quả năm trước" as it is: leaves, criteria and fields one below the other. */
export interface PreviousSheet {
  readonly sheet: string;
  /** The year that its title names. */
  readonly year: number | null;
  readonly rows: readonly PreviousRow[];
}

/** A leaf or field of this year compared with last year's; shares run from 0 to 100 and are of what applied. */
export interface YearLine {
  readonly criterion: Criterion;
  /** `null` for one that is new. */
  readonly before: PreviousRow | null;
  /** What applies this year, and what is claimed of it. */
  readonly max: Points;
  readonly points: Points | null;
  readonly shareBefore: number | null;
  readonly share: number | null;
  /** share − share before, in percentage points; `null` where either is missing. */
  readonly difference: number | null;
  /** Why points are lost this year; `null` where none are. */
  readonly cause: GapCause | null;
}

/** This year compared with last year. */
export interface YearComparison {
  readonly year: number | null;
  /** Last year's index, and by how many percentage points it has changed. */
  readonly index: number | null;
  readonly difference: number | null;
  readonly fields: readonly YearLine[];
  /** Every leaf that the office scores itself, new ones too. */
  readonly leaves: readonly YearLine[];
  readonly dropped: readonly PreviousRow[];
}

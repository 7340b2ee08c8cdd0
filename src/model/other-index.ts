import type { CellRef } from './cell';
import type { Entry } from './measure';
import type { Finding } from './finding';
import type { Message } from './message';
import type { Goal } from './target';

/** What a column of the sheet "Chỉ số khác" may be for. */
export type OtherIndexRole =
  'index-name' | 'index-year' | 'index-value' | 'unit' | 'rank' | 'index-goal' | 'notes';

/** A line of the sheet: what an index (SIPAS, PAPI, PCI, DTI, …) was in a year. */
export interface OtherIndexRow {
  readonly name: string;
  /** `null` where the cell names no one year. */
  readonly year: number | null;
  readonly yearText: string;
  readonly yearCell: CellRef;
  readonly value: Entry;
  /** The unit as printed ("%", "điểm"); empty where the sheet does not say it. */
  readonly unit: string;
  /** The place among others; `null` without such a column. */
  readonly rank: Entry | null;
  /** What was aimed at; `null` without such a column. */
  readonly goal: { readonly entry: Entry; readonly read: Goal | null } | null;
  readonly cell: CellRef;
}

/** The results of other indices over the years, as the sheet has them. */
export interface OtherIndexSheet {
  readonly sheet: string;
  readonly rows: readonly OtherIndexRow[];
}

/** An index in one year. */
export interface IndexOfYear {
  readonly row: OtherIndexRow;
  readonly year: number;
  /** In the index's own unit, per cent from 0 to 100; `null` while it is not there or cannot be used. */
  readonly value: number | null;
  readonly rank: number | null;
  /** Whether what was aimed at is reached; `null` where nothing was, or where that is not known. */
  readonly isReached: boolean | null;
}

/** An index over the years, the earliest first. */
export interface OtherIndex {
  readonly name: string;
  readonly unit: string;
  readonly years: readonly IndexOfYear[];
}

/** Something on the sheet that contradicts itself, cannot be read or was not reached, with its cell. */
export interface OtherIndexProblem {
  readonly kind: 'invalid' | 'not-reached';
  readonly subject: string;
  readonly cell: CellRef;
  readonly message: Message;
  /** Where it is lighter than others of its kind. */
  readonly severity?: Finding['severity'];
}

/** Other indices over the years; they have no points and are never mixed with the office's own. */
export interface OtherIndices {
  readonly sheet: string;
  readonly indices: readonly OtherIndex[];
  readonly problems: readonly OtherIndexProblem[];
}

import type { Points } from './points';

/** What a fact of a leaf is about; the names are those of the command line's contract. */
export type LeafFact =
  | 'name'
  | 'max'
  | 'rule'
  | 'state'
  | 'total'
  | 'achieved'
  | 'rate'
  | 'level'
  | 'typed'
  | 'evidence'
  | 'explanation'
  | 'appraised';

/** What a fact holds; `null` where nothing is there, which is never 0. */
export type FactValue = string | number | null;

/** A leaf as it is compared: how it is named, and all that its points depend on. */
export interface ComparedLeaf {
  readonly id: string;
  /** The codes of its field and criterion do not count: they may be printed again. */
  readonly code: string;
  readonly shown: string;
  readonly name: string;
  /** The place of its field among the fields. */
  readonly field: number;
  readonly max: Points | null;
  /** What the office can reach: 0 where the leaf is left out as not applicable, and for a survey. */
  readonly applicable: Points;
  /** Of a penalty the points taken off; `null` without points. */
  readonly points: Points | null;
  readonly facts: Readonly<Record<LeafFact, FactValue>>;
}

/** A workbook as it is compared. */
export interface ComparedBook {
  readonly file: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly index: number | null;
  readonly snapshot: { readonly day: string; readonly code: string; readonly holds: boolean } | null;
  readonly leaves: readonly ComparedLeaf[];
}

/** A fact that is not the same in both. */
export interface FactChange {
  readonly fact: LeafFact;
  readonly before: FactValue;
  readonly after: FactValue;
}

/** A leaf that is in both workbooks. */
export interface LeafPair {
  readonly before: ComparedLeaf;
  readonly after: ComparedLeaf;
  /** after − before; `null` where either has no points. */
  readonly difference: Points | null;
  readonly changes: readonly FactChange[];
}

/** Two workbooks leaf by leaf, in the order of the second one. */
export interface WorkbookComparison {
  readonly before: ComparedBook;
  readonly after: ComparedBook;
  readonly leaves: readonly LeafPair[];
  readonly onlyBefore: readonly ComparedLeaf[];
  readonly onlyAfter: readonly ComparedLeaf[];
}

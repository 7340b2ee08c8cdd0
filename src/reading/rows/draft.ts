import type { CriteriaRow } from './criteria-rows';
import type { BlockKind } from './row-labels';

/** A criterion while the rows are put together. */
export interface Draft {
  readonly grid: CriteriaRow['grid'];
  readonly row: number;
  readonly header: CriteriaRow['header'];
  /** True for a parent whose name is in a column beside its first leaf. */
  readonly isImplied: boolean;
  /** True for a line that only names the table below it. */
  readonly isCaption: boolean;
  /** The code as it is to be shown; empty for a row without one. */
  readonly code: string;
  readonly parts: readonly string[];
  readonly name: string;
  readonly max: CriteriaRow['max'];
  readonly levelPoints: CriteriaRow['levelPoints'];
  readonly wording: string;
  readonly block: BlockKind | null;
  readonly children: Draft[];
  /** Rows without a code below it: one option of its scale each, or notes. */
  readonly options: CriteriaRow[];
}

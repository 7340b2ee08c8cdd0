import type { Points } from '../model/points';
import type { Expression } from './syntax';

/** What a rule's formula is made from. */
export interface FormulaContext {
  readonly max: Points;
  /** The cell of the maximum, so that the score follows when the province changes it. */
  readonly maxRef: Expression;
  readonly precision: number;
}

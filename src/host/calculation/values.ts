import { isCellError } from '../../model/cell';
import type { CellError, CellRange, CellValue } from '../../model/cell';
import type { SourceSheet } from './source';

/** A single value in a formula: what a cell may hold. */
export type Single = CellValue;

/** Values in rows and columns: a constant array, or what an operation on ranges gives. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Single[])[];
}

/** A rectangle of cells that a formula refers to. */
export interface Area {
  readonly kind: 'area';
  readonly sheet: SourceSheet;
  readonly range: CellRange;
}

/** What an expression may stand for. */
export type Operand = Single | Table | Area;

export const isTable = (operand: Operand): operand is Table =>
  typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'table';

export const isArea = (operand: Operand): operand is Area =>
  typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'area';

export const isError = (operand: Operand): operand is CellError =>
  typeof operand === 'object' && operand !== null && 'error' in operand;

/** The error values that calculation itself gives. */
export const ERRORS = {
  value: { error: '#VALUE!' },
  division: { error: '#DIV/0!' },
  reference: { error: '#REF!' },
  name: { error: '#NAME?' },
  number: { error: '#NUM!' },
  notAvailable: { error: '#N/A' },
  nothing: { error: '#NULL!' },
} as const satisfies Readonly<Record<string, CellError>>;

/** Ends the calculation of an expression with an error value. */
export class FormulaError extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
    this.name = 'FormulaError';
  }
}

/** Ends the calculation of a formula that we cannot reproduce for sure; its value so far stays. */
export class NotReproduced extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'NotReproduced';
  }
}

export function failWith(value: CellError): never {
  throw new FormulaError(value);
}

/** The value, where it is none of the errors; an error ends the expression. */
export function noError(value: Single): Exclude<Single, CellError> {
  return isCellError(value) ? failWith(value) : value;
}

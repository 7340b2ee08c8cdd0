import type { Coercion } from '../coercion';
import type { Operand, Single } from '../values';

/** What functions may ask about the call. */
export interface Call extends Coercion {
  readonly date1904: boolean;
  /** Where the formula is, from 0. */
  readonly row: number;
  readonly column: number;
  /** Whether ranges are worked through value by value, as within SUMPRODUCT. */
  readonly asTables: boolean;
}

/** An argument that is only calculated when it is asked for. */
export type Lazy = () => Operand;

/** A function of formulas, by how it takes its arguments. */
export type FormulaFunction =
  | {
      /** One value for each argument; an error among them is the result, unless it takes errors too. */
      readonly takes: 'singles';
      readonly least: number;
      readonly most: number;
      readonly errorsToo?: boolean;
      readonly work: (values: readonly Single[], call: Call) => Single;
    }
  | {
      /** Ranges as they are. */
      readonly takes: 'operands';
      readonly least: number;
      readonly most: number;
      /** Whether operations within the arguments go through ranges value by value. */
      readonly tables?: boolean;
      readonly work: (operands: readonly Operand[], call: Call) => Operand;
    }
  | {
      /** Calculates its arguments itself, or not at all. */
      readonly takes: 'choices';
      readonly least: number;
      readonly most: number;
      readonly work: (choices: readonly Lazy[], call: Call) => Operand;
    };

/** Functions by their English names. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** As many arguments as Excel takes. */
export const MANY = 255;

export const ofSingles = (
  least: number,
  most: number,
  work: (values: readonly Single[], call: Call) => Single,
): FormulaFunction => ({ takes: 'singles', least, most, work });

export const ofAnySingles = (
  least: number,
  most: number,
  work: (values: readonly Single[], call: Call) => Single,
): FormulaFunction => ({ takes: 'singles', least, most, errorsToo: true, work });

export const ofOperands = (
  least: number,
  most: number,
  work: (operands: readonly Operand[], call: Call) => Operand,
): FormulaFunction => ({ takes: 'operands', least, most, work });

export const ofChoices = (
  least: number,
  most: number,
  work: (choices: readonly Lazy[], call: Call) => Operand,
): FormulaFunction => ({ takes: 'choices', least, most, work });

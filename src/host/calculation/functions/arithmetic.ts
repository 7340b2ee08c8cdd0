import { toNumber } from '../coercion';
import { rounded, shortened } from '../precision';
import type { Rounding } from '../precision';
import { ERRORS, failWith } from '../values';
import type { Single } from '../values';
import { ofSingles } from './function';
import type { Call, FormulaFunction, FunctionTable } from './function';

/** A function of numbers; a result that is no number is #NUM!. */
const ofNumbers = (least: number, most: number, work: (...numbers: number[]) => Single): FormulaFunction =>
  ofSingles(least, most, (values: readonly Single[], call: Call) => {
    const result = work(...values.map((value) => toNumber(value, call)));
    return typeof result === 'number' && !Number.isFinite(result) ? ERRORS.number : result;
  });

const rounding = (mode: Rounding): FormulaFunction =>
  ofNumbers(2, 2, (value = 0, digits = 0) => rounded(value, digits, mode));

function modulo(value = 0, divisor = 0): number {
  if (divisor === 0) return failWith(ERRORS.division);
  const whole = Math.floor(shortened(value / divisor));
  return shortened(value - divisor * whole);
}

/** Towards (or away from) 0 to a multiple; as old as Excel, with its rules for signs. */
const toMultiple = (mode: 'ceil' | 'floor'): FormulaFunction =>
  ofNumbers(2, 2, (value = 0, multiple = 0) => {
    if (multiple === 0) return mode === 'floor' && value !== 0 ? failWith(ERRORS.division) : 0;
    if (value > 0 && multiple < 0) return failWith(ERRORS.number);
    const steps = shortened(value / multiple);
    return shortened((mode === 'ceil' ? Math.ceil(steps) : Math.floor(steps)) * multiple);
  });

const power = (base = 0, exponent = 0): number => {
  if (base === 0 && exponent === 0) return failWith(ERRORS.number);
  if (base === 0 && exponent < 0) return failWith(ERRORS.division);
  return base ** exponent;
};

export const ARITHMETIC: FunctionTable = {
  ROUND: rounding('half-away'),
  ROUNDUP: rounding('up'),
  ROUNDDOWN: rounding('down'),
  TRUNC: ofNumbers(1, 2, (value = 0, digits = 0) => rounded(value, digits, 'down')),
  INT: ofNumbers(1, 1, (value = 0) => Math.floor(shortened(value))),
  MOD: ofNumbers(2, 2, modulo),
  QUOTIENT: ofNumbers(2, 2, (value = 0, divisor = 0) =>
    divisor === 0 ? failWith(ERRORS.division) : Math.trunc(value / divisor),
  ),
  ABS: ofNumbers(1, 1, (value = 0) => Math.abs(value)),
  SIGN: ofNumbers(1, 1, (value = 0) => Math.sign(value)),
  SQRT: ofNumbers(1, 1, (value = 0) => Math.sqrt(value)),
  POWER: ofNumbers(2, 2, power),
  EXP: ofNumbers(1, 1, (value = 0) => Math.exp(value)),
  LN: ofNumbers(1, 1, (value = 0) => (value <= 0 ? failWith(ERRORS.number) : Math.log(value))),
  LOG10: ofNumbers(1, 1, (value = 0) => (value <= 0 ? failWith(ERRORS.number) : Math.log10(value))),
  PI: ofNumbers(0, 0, () => Math.PI),
  CEILING: toMultiple('ceil'),
  FLOOR: toMultiple('floor'),
};

export { power };

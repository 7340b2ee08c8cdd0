import { AGGREGATES } from './aggregates';
import { ARITHMETIC } from './arithmetic';
import { CONDITIONAL_AGGREGATES } from './conditional-aggregates';
import { DATES } from './dates';
import type { FormulaFunction } from './function';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { TEXT } from './text';

/** Every function that we calculate, by its English name. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [AGGREGATES, ARITHMETIC, CONDITIONAL_AGGREGATES, DATES, INFORMATION, LOGIC, LOOKUP, TEXT].flatMap((table) =>
    Object.entries(table),
  ),
);

import { leavesOf, type Criterion, type Leaf } from '../../model/criterion';
import type { Entry } from '../../model/measure';
import { isSelfScored, traitsOf } from '../../model/rule-traits';
import { rateSource } from './declared';

/** The entry that declares the leaf not applicable, in the column made for it or in place of a figure. */
export function notApplicable(leaf: Leaf): Entry | null {
  const { applicability, achieved, rate, level, total } = leaf.measure;
  const entries = [applicability, achieved, rate, level, total];
  return entries.find((entry) => entry?.kind === 'not-applicable') ?? null;
}

/**
 * The total of a leaf whose total and achieved figure are both 0, where the sheet says that it then counts in full: 0 of
 * 0 says that nothing arose.
 */
export function zeroOfZero(leaf: Leaf): Entry | null {
  const pair = mayBeZeroOfZero(leaf) ? rateSource(leaf.measure) : null;
  if (pair?.kind !== 'pair') return null;
  const { total, achieved } = pair;
  return [total, achieved].every(({ value, form }) => value === 0 && form === 'number') ? total : null;
}

/** True for a leaf in which 0 of 0 would say that nothing arose. */
export const mayBeZeroOfZero = ({ rule, policy }: Leaf): boolean =>
  policy === 'full' && traitsOf(rule).input === 'rate';

/**
 * True where the unit has no such function at all: every leaf of the field that it would score is declared
 * not applicable. Provinces then do not assess the field, so that "full points when nothing arises" does
 * not hand points to a unit that has nothing to do with it (as a province printed for its own office, its
 * inspectorate and its zone board). Why: decision 0002.
 */
export function isNotAssessed(field: Criterion): boolean {
  const own = leavesOf(field).filter(({ leaf }) => isSelfScored(leaf));
  return own.length > 1 && own.every(({ leaf }) => notApplicable(leaf) !== null);
}

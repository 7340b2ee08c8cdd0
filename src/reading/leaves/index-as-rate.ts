import type { Measure } from '../../model/measure';
import type { Band, Bound, Rule } from '../../model/rule';
import { withoutNoise } from '../../text/binary-noise';
import type { ReadWording } from '../wording/read-rule';
import { isAbsent, isFigure } from './spread-entries';

/**
 * The rule over a share, where the classes are of an index that goes up to 100 and the office has it in the column of rates:
 * 84 there is 84 %. Everywhere else the rule as it is. Why: decision 0236.
 */
export function indexAsRate(read: ReadWording, { total, achieved, rate }: Measure): Rule {
  const { rule, indexOfHundred } = read;
  const isAlone = isFigure(rate) && isAbsentOrNone(total) && isAbsentOrNone(achieved);
  if (!indexOfHundred || rule.kind !== 'tiers' || !isAlone) return rule;
  return { ...rule, of: 'rate', bands: rule.bands.map(overHundred) };
}

const isAbsentOrNone = (entry: Measure['total']): boolean => entry === null || isAbsent(entry);

const overHundred = ({ from, to, ...band }: Band): Band => ({
  ...band,
  from: shareOf(from),
  to: shareOf(to),
});
const shareOf = (bound: Bound | null): Bound | null =>
  bound && { ...bound, at: withoutNoise(bound.at / 100) };

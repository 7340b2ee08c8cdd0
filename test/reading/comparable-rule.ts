import type { Bound, Rule } from '../../src/model/rule';
import { plainText } from '../../src/text/key';

/**
 * A rule in a form in which two that mean the same are equal: counts are whole numbers, so "1" is "from 1 to
 * below 2", and what begins at 0 or ends at 100 % is open there; labels without odd spaces and quotes; of an unreadable wording only that it is one.
 */
export function comparable(rule: Rule): unknown {
  switch (rule.kind) {
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'levels':
      return {
        ...rule,
        levels: rule.levels.map(({ label, points }) => ({ label: plainText(label), points })),
      };
    case 'tiers':
      return {
        ...rule,
        bands: rule.bands.map((band) => ({
          ...band,
          from: openAtZero(rule.of === 'rate' ? band.from : firstOf(band.from)),
          to: rule.of === 'rate' ? openAtWhole(band.to) : firstAfter(band.to),
        })),
      };
    default:
      return rule;
  }
}

/** Nothing that is measured is below 0. */
const openAtZero = (from: Bound | number | null): Bound | number | null =>
  from === 0 || (typeof from === 'object' && from?.at === 0 && from.inclusive) ? null : from;

/** No rate is above 100 %. */
const openAtWhole = (to: Bound | null): Bound | null => (to?.at === 1 && to.inclusive ? null : to);

const firstOf = (from: Bound | null): number | null => from && (from.inclusive ? from.at : from.at + 1);
const firstAfter = (to: Bound | null): number | null => to && (to.inclusive ? to.at + 1 : to.at);

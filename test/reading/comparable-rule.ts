import type { Bound, Rule } from '../../src/model/rule';
import { plainText } from '../../src/text/key';

/**
 * A rule in a form in which two that mean the same are equal: counts are whole numbers, so "1" is "from 1 to
 * below 2"; labels without odd spaces and quotes; of an unreadable wording only that it is one.
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
      return rule.of === 'rate'
        ? rule
        : {
            ...rule,
            bands: rule.bands.map((band) => ({ ...band, from: firstOf(band.from), to: firstAfter(band.to) })),
          };
    default:
      return rule;
  }
}

const firstOf = (from: Bound | null): number | null => from && (from.inclusive ? from.at : from.at + 1);
const firstAfter = (to: Bound | null): number | null => to && (to.inclusive ? to.at + 1 : to.at);

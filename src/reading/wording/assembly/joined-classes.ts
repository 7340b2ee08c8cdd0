import type { Award, Band, TiersRule } from '../../../model/rule';
import { unreadable, type Assembled, type ClauseOf } from './assembled';
import { assembleLevels } from './assemble-levels';
import { bandsOf, sameRangeTwice, type Conditions } from './class-bands';
import { belowAll, decidedByFigure } from './joined-conditions';
import { isNone } from '../tokens/labels';
import { assembleTiers } from './tiers';

/**
 * "Từ 90% trở lên và không có hồ sơ quá hạn: 2 điểm; từ 90% nhưng có hồ sơ quá hạn: 1 điểm; dưới 90%: 0 điểm": options
 * of which the office names one. A figure decides only where no class asks for anything else.
 */
export function joinedClasses(conditions: Conditions & Pick<Assembled, 'policy'>): Assembled {
  const { clauses, context, always, policy } = conditions;
  if (always) return { rule: unreadable('mixed-conditions'), policy };
  const rule = assembleLevels(clauses, context);
  return { rule, policy, figures: rule.kind === 'levels' ? figuresOf(conditions) : null };
}

function figuresOf({ ranges, words, rest, context }: Conditions): TiersRule | null {
  const [first] = ranges;
  const sure = decidedByFigure(ranges);
  const isOneMeasure = ranges.every(({ range }) => range.of === first?.range.of && range.isMeasure);
  const none = words.filter(({ label }) => isNone(label));
  if (!first || !isOneMeasure || none.length < words.length || none.length > 1 || sameRangeTwice(sure))
    return null;
  const stated = bandsOf([...sure, ...none], context);
  const bands = stated && [...stated, ...restBelow(ranges, rest)];
  if (!bands || bands.length === 0) return null;
  const limits = { max: context.max, otherwise: null, takesOff: false, mayFallShort: true };
  const scale = assembleTiers(first.range.of, bands, limits);
  if (scale.kind !== 'tiers') return null;
  const kept = scale.bands.filter(({ assumed }) => !assumed);
  return kept.length > 0 ? { ...scale, bands: kept } : null;
}

/** Below the lowest of all classes nothing is left but the rest. */
function restBelow(ranges: readonly ClauseOf<'range'>[], rest: Award | null): readonly Band[] {
  const to = rest && belowAll(ranges);
  return rest && to ? [{ from: null, to, award: rest }] : [];
}

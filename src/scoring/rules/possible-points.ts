import type { Points } from '../../model/points';
import type { Rule, StepsAward, TiersRule } from '../../model/rule';
import { decimal } from '../../text/decimal';

/** Beyond this many steps a scale is as good as continuous. */
const MAX_STEPS = 500;

/**
 * The points that a rule can give at all, from the most to the least: 3, 1,5 and 0 for three levels. `null` where
 * anything up to the maximum is possible.
 */
export function possiblePoints(rule: Rule, max: Points): readonly number[] | null {
  switch (rule.kind) {
    case 'levels':
      return rule.levels.some(({ open }) => open) ? null : distinct(rule.levels.map(({ points }) => points));
    case 'tiers':
      return ofTiers(rule);
    case 'count':
      return steps(0, rule.each, Math.min(rule.cap ?? max, max));
    case 'deduction':
      return steps(max, -rule.each, Math.max(0, max - (rule.most ?? max)));
    default:
      return null;
  }
}

function ofTiers({ bands }: TiersRule): readonly number[] | null {
  const all: number[] = [];
  for (const { award } of bands) {
    if (award.kind === 'share' || award.kind === 'line') return null;
    const points = award.kind === 'points' ? [award.points] : ofSteps(award);
    if (points === null) return null;
    all.push(...points);
  }
  return distinct(all);
}

const ofSteps = ({ base, each, limit }: StepsAward): readonly number[] | null => steps(base, each, limit);

/** From a base in steps up or down to a limit, which may cut the last step short. */
function steps(base: number, each: number, limit: number): readonly number[] | null {
  if (each === 0 || Math.abs(limit - base) / Math.abs(each) > MAX_STEPS) return null;
  const points: number[] = [];
  let reached = decimal(base);
  while (each > 0 ? reached.lt(decimal(limit)) : reached.gt(decimal(limit))) {
    points.push(reached.toNumber());
    reached = reached.plus(decimal(each));
  }
  return distinct([...points, limit]);
}

const distinct = (points: readonly number[]): readonly number[] =>
  [...new Set(points)].sort((one, other) => other - one);

/** How many of them a sentence names. */
const MAX_SHOWN = 8;

/** "3; 1,5; 0" */
export function shownChoices(points: readonly number[]): string {
  const shown = points.slice(0, MAX_SHOWN).map((each) => String(each).replace('.', ','));
  return [...shown, ...(points.length > MAX_SHOWN ? ['…'] : [])].join('; ');
}

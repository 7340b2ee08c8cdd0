import type { LeafCriterion } from '../model/criterion';
import { message } from '../model/message';
import { asPoints, type Points } from '../model/points';
import { subtractPoints, sumPoints } from '../text/decimal';
import type { Check, Checked, Remark } from './check';

/**
 * What the tasks of a plan are to gain for a criterion is more than it can lose: more than is lost now in a plan for the
 * next year, more than was lost last year in one for this year, and never more than the maximum.
 */
export const plannedGainAboveLoss: Check = {
  code: 'planned-gain-above-loss',
  severity: 'warning',
  find: (checked) => {
    const { annex, leaves } = checked;
    const gained = new Map<string, readonly Points[]>();
    return (annex?.gains ?? []).flatMap(({ no, criterion: named, quarters }): readonly Remark[] => {
      const [leaf, another] = leaves.filter(({ criterion }) =>
        [criterion.shown, criterion.code, criterion.id].some((name) => name === named),
      );
      const lost = leaf && !another ? lostBy(leaf, checked) : null;
      if (!leaf || lost === null) return [];
      for (const { gain, cell } of quarters) {
        const gains = [...(gained.get(leaf.criterion.id) ?? []), asPoints(gain)];
        gained.set(leaf.criterion.id, gains);
        const sum = sumPoints(gains);
        if (sum > lost) {
          const words = message('finding.planned-gain-above-loss', { criterion: named, gain: sum, lost });
          return [{ subject: no, cell, message: words }];
        }
      }
      return [];
    });
  },
};

/** What a criterion can gain; `null` where nobody can tell. */
function lostBy(
  { criterion, outcome }: Checked['leaves'][number],
  { annex, year, previous }: Checked,
): Points | null {
  const { max } = criterion;
  if (max === null) return null;
  const isForLater = annex?.year !== null && annex?.year !== undefined && year !== null && annex.year > year;
  const now = isForLater && outcome?.state === 'scored' ? outcome.points : null;
  const before = isForLater ? null : pointsBefore(criterion, previous);
  const points = now ?? before;
  return points === null ? max : subtractPoints(max, points);
}

/** Last year's points, where they were of the same maximum. */
function pointsBefore(
  { id, max }: Pick<LeafCriterion, 'id' | 'max'>,
  previous: Checked['previous'],
): Points | null {
  const before = previous?.leaves.find(({ criterion }) => criterion.id === id)?.before;
  return before && before.max === max ? before.points : null;
}

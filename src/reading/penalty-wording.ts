import { asPoints } from '../model/points';
import { optionsWording, type Draft } from './criteria-tree';
import { pointsStated } from './row-points';
import { readRule } from './wording/read-rule';

/** "Gửi muộn: trừ 1 điểm", "Có: -1 điểm": in a penalty block the points are those that a level takes off. */
const TAKEN = /([:=]\s*)(?:bị\s+)?(?:trừ|-|−|–)\s*(?=\d)/giu;
/** "…, tối đa trừ 5 điểm": the cap stands in the column of maxima as well. */
const CAP = /[,;]?\s*(?:tối đa|không quá)\s*(?:bị\s+)?trừ\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)(?![\p{L}])\.?/giu;

const asTaken = (wording: string): string => wording.replace(TAKEN, '$1').replace(CAP, '');

/**
 * A leaf of a penalty block as its scale is to be read: amounts above 0, and levels that say what they take off. The
 * wording stays as it is printed wherever that is understood as it stands and as no level.
 */
export function withPenaltyScale(draft: Draft): Draft {
  const max = draft.max === null ? null : asPoints(Math.abs(draft.max));
  const options = draft.options.map((row) => ({
    ...row,
    name: asTaken(row.name),
    wording: asTaken(row.wording),
  }));
  const wording = asTaken(draft.wording);
  const scale = [wording, optionsWording(options)].filter((part) => part !== '').join('\n');
  if (max === null || scale === '') return { ...draft, max };
  // The gravest level need not take off all that the row may.
  const [most = max] = pointsStated(scale).filter((points) => points <= max);
  if (readRule(scale, most).rule.kind === 'levels') return { ...draft, max: most, wording, options };
  const isUnderstood = readRule(draft.wording, max).rule.kind !== 'unreadable';
  return isUnderstood ? { ...draft, max } : { ...draft, max, wording, options };
}

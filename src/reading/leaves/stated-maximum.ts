import { asPoints, type Points } from '../../model/points';
import type { Rule } from '../../model/rule';
import type { Draft } from '../rows/draft';
import { optionsWording, ownWording } from './options-wording';
import { pointsStated } from '../cells/row-points';
import { readRule } from '../wording/read-rule';

/**
 * The maximum of a draft. Where the table has no column for it, it is the highest of the points that the leaf's scale
 * gives; only one with which the scale is understood counts, else there is none and that is said. What one event
 * earns or costs ("mỗi báo cáo chậm trừ 0,25 điểm") is no maximum.
 */
export function maximumOf(draft: Draft): Points | null {
  const { max, header, children, options } = draft;
  const levels = options.flatMap((row) => row.max ?? []);
  // Its levels are in rows below, each with its points, and its own row has none.
  if (max === null && children.length === 0 && levels.length > 1) return asPoints(Math.max(...levels));
  if (max !== null || header.columns.max !== undefined || children.length > 0) return max;
  const scale = [ownWording(draft), optionsWording(options)].filter((part) => part !== '').join('\n');
  return pointsStated(scale).find((points) => points > 0 && isMaximumOf(points, scale)) ?? null;
}

function isMaximumOf(points: Points, scale: string): boolean {
  const rule = ruleAt(scale, points);
  switch (rule.kind) {
    case 'unreadable':
      return false;
    case 'count':
      return rule.cap !== null || points !== rule.each;
    case 'deduction':
      return points !== rule.each && !isMostTakenOff(points, ruleAt(scale, asPoints(points * 2)));
    default:
      return true;
  }
}

const ruleAt = (scale: string, max: Points): Rule => readRule(scale, max).rule;

/** "Trừ tối đa 1 điểm" is as much as a whole of one point, and says nothing of a larger one. */
const isMostTakenOff = (points: Points, rule: Rule): boolean =>
  rule.kind === 'deduction' && rule.most === points;

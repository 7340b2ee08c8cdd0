import type { Points } from '../model/points';
import { optionsWording, type Draft } from './criteria-tree';
import { pointsStated } from './row-points';
import { readRule } from './wording/read-rule';

/**
 * The maximum of a draft. Where the table has no column for it, it is the highest of the points that the leaf's scale
 * gives; only one with which the scale is understood counts, else there is none and that is said.
 */
export function maximumOf(draft: Draft): Points | null {
  const { max, header, children, wording, options } = draft;
  if (max !== null || header.columns.max !== undefined || children.length > 0) return max;
  const scale = [wording, optionsWording(options)].filter((part) => part !== '').join('\n');
  return pointsStated(scale).find((points) => readRule(scale, points).rule.kind !== 'unreadable') ?? null;
}

import { message } from '../../model/message';
import type { LevelsRule } from '../../model/rule';
import { decimal, ONE, pointsOf } from '../decimal';
import { declaredLevel } from '../declared';
import { matchLevel } from './level-match';
import { scored, undeclared, unscored, type ScoreOf } from './rule-score';

/** Discrete levels: the declared level's points. Words that fit no level, or several, are `invalid`. */
export const scoreLevels: ScoreOf<LevelsRule> = (rule, measure, { precision }) => {
  const declared = declaredLevel(measure);
  if (declared.kind !== 'given') return undeclared(declared);
  const match = matchLevel(rule, declared.value.text);
  if (match.kind !== 'level') {
    const choices = rule.levels.map((level) => `“${level.label}”`).join(', ');
    const key = match.kind === 'unknown' ? 'reason.invalid.level-unknown' : 'reason.invalid.level-several';
    const { text, entry } = declared.value;
    return unscored('invalid', message(key, { text, choices }), { code: 'unknown-level', cell: entry.cell });
  }
  const points = pointsOf(decimal(match.level.points), ONE, precision);
  return scored(points, message('reason.levels', { level: match.level.label, points }));
};

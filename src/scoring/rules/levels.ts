import { message } from '../../model/message';
import type { Tick } from '../../model/measure';
import type { Level, LevelsRule } from '../../model/rule';
import { decimal, ONE, pointsOf } from '../../text/decimal';
import { declaredLevel } from '../../reading/leaves/declared';
import { matchLevel } from '../../reading/leaves/level-match';
import { scored, undeclared, unscored, type RuleScore, type ScoreOf } from './rule-score';

/** Discrete levels: the declared level's points. Words that fit no level, or several, are `invalid`. */
export const scoreLevels: ScoreOf<LevelsRule> = (rule, measure, { precision }) => {
  if (measure.ticks.length > 0) return scoreTicks(rule, measure.ticks, precision);
  const declared = declaredLevel(measure);
  if (declared.kind !== 'given') return undeclared(declared);
  const match = matchLevel(rule, declared.value.text);
  if (match.kind === 'level') return levelScore(match.level, precision);
  const choices = rule.levels.map((level) => `“${level.label}”`).join(', ');
  const key = match.kind === 'unknown' ? 'reason.invalid.level-unknown' : 'reason.invalid.level-several';
  const { text, entry } = declared.value;
  return unscored('invalid', message(key, { text, choices }), { code: 'unknown-level', cell: entry.cell });
};

function levelScore({ label, points: most, assumed, open }: Level, precision: number): RuleScore {
  const points = pointsOf(decimal(most), ONE, precision);
  if (open) return unscored('missing', message('reason.levels.open', { level: label, points }));
  return scored(
    points,
    message(assumed ? 'reason.levels.assumed' : 'reason.levels', { level: label, points }),
  );
}

/** One ticked row is the level; several contradict each other. */
function scoreTicks({ levels }: LevelsRule, ticks: readonly Tick[], precision: number): RuleScore {
  const marked = ticks.flatMap((tick, i) => (tick.isMarked ? [{ tick, level: levels[i] }] : []));
  const [first, second] = marked;
  if (!first?.level) return unscored('missing', message('reason.missing.level'));
  if (!second) return levelScore(first.level, precision);
  const reason = message('reason.invalid.several-ticks', { count: marked.length });
  return unscored('invalid', reason, { code: 'unknown-level', cell: second.tick.cell });
}

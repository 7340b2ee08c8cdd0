import type { Measure } from '../../model/measure';
import { message, type Message } from '../../model/message';
import type { Points } from '../../model/points';
import type { Award, TiersRule } from '../../model/rule';
import { declaredCount, declaredRate, type Declared } from '../../reading/leaves/declared';
import { decimal, ONE, pointsOf, type Fraction } from '../../text/decimal';
import {
  bandOf,
  describeBand,
  linePoints,
  proportionalPoints,
  shownRate,
  shownShare,
  steppedAward,
  stepsOf,
} from './bands';
import { scored, undeclared, unscored, type ScoreOf } from './rule-score';

/**
 * The band that holds the unrounded rate or count gives its points, its share of them, or its steps. A measure
 * that the wording leaves between two bands has no score.
 */
export const scoreTiers: ScoreOf<TiersRule> = (rule, measure, { precision }) => {
  const declared = rule.of === 'rate' ? measuredRate(measure) : measuredCount(measure);
  if (declared.kind !== 'given') return undeclared(declared);
  const { fraction, measured } = declared.value;
  const band = bandOf(rule.bands, fraction);
  if (!band) return unscored('unreadable', message('reason.tiers.in-no-band', { measured }));
  const points = awarded(band.award, fraction, precision);
  const reason = message(band.assumed ? 'reason.tiers.assumed' : 'reason.tiers', {
    measured,
    band: describeBand(band, rule.of),
    arithmetic: arithmetic(band.award, fraction, points, rule.of),
  });
  return scored(points, reason);
};

interface Measured {
  readonly fraction: Fraction;
  /** "11/13 = 84,62%", in words. */
  readonly measured: Message;
}

function measuredRate(measure: Measure): Declared<Measured> {
  const declared = declaredRate(measure);
  if (declared.kind !== 'given') return declared;
  return { kind: 'given', value: { fraction: declared.value.fraction, measured: shownRate(declared.value) } };
}

function measuredCount(measure: Measure): Declared<Measured> {
  const declared = declaredCount(measure);
  if (declared.kind !== 'given') return declared;
  const { count } = declared.value;
  const measured = message('measured.count', { count: count.toNumber() });
  return { kind: 'given', value: { fraction: { over: count, under: ONE }, measured } };
}

function awarded(award: Award, fraction: Fraction, precision: number): Points {
  switch (award.kind) {
    case 'points':
      return pointsOf(decimal(award.points), ONE, precision);
    case 'share':
      return proportionalPoints(award, fraction, precision);
    case 'steps':
      return steppedAward(award, fraction, precision);
    case 'line':
      return linePoints(award, fraction, precision);
  }
}

function arithmetic(award: Award, fraction: Fraction, points: Points, of: TiersRule['of']): Message {
  switch (award.kind) {
    case 'points':
      return message('award.points', { points });
    case 'share':
      return message(award.rounding ? 'award.share.rounded' : 'award.share', {
        ratio: shownShare(fraction, award.target),
        of: award.of,
        step: award.rounding?.to ?? 0,
        points,
      });
    case 'line':
      return message('award.line', {
        from: message(`bound.${of}`, { at: award.from.at }),
        low: award.from.points,
        to: message(`bound.${of}`, { at: award.to.at }),
        high: award.to.points,
        points,
      });
    case 'steps':
      return message(award.each < 0 ? 'award.steps.off' : 'award.steps.added', {
        base: award.base,
        steps: stepsOf(award, fraction),
        each: Math.abs(award.each),
        points,
      });
  }
}

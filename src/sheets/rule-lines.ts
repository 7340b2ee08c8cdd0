import { message, type Message } from '../model/message';
import type { Points } from '../model/points';
import type { Award, Band, Bound, Level, Rule } from '../model/rule';

/** What a rule says, in sentences of either language; the province's own wording is given with it. */
export function ruleLines(rule: Rule, max: Points): readonly Message[] {
  switch (rule.kind) {
    case 'levels':
      return rule.levels.map(levelMessage);
    case 'tiers':
      return [...rule.bands].reverse().map((band) =>
        message(band.assumed ? 'pane.rule.band.assumed' : 'pane.rule.band', {
          band: bandMessage(band, rule.of),
          award: awardMessage(band.award, rule.of),
        }),
      );
    case 'linear':
      return [
        rule.target === 1
          ? message('pane.rule.linear', { max })
          : message('pane.rule.linear.target', { max, target: rule.target }),
        ...(rule.rounding ? [message('pane.rule.rounded', { step: rule.rounding.to })] : []),
        ...(rule.floor
          ? [message('pane.rule.floor', { floor: rule.floor.at, inclusive: floorMessage(rule.floor) })]
          : []),
      ];
    case 'count':
      return [message('pane.rule.count', { each: rule.each, unit: rule.unit, cap: rule.cap ?? max })];
    case 'deduction':
      return [
        message('pane.rule.deduction', {
          max,
          each: rule.each,
          unit: rule.unit,
          lowest: rule.most === undefined ? 0 : Math.max(0, max - rule.most),
        }),
      ];
    case 'survey':
      return [message('pane.rule.survey')];
    case 'manual':
      return [
        message('pane.rule.manual', { max }),
        ...(rule.why ? [message(`reason.missing.${rule.why}`)] : []),
      ];
    case 'unreadable':
      return [message('reason.unreadable', { why: message(`rule-problem.${rule.why}`) })];
  }
}

const floorMessage = ({ at, inclusive }: Bound): Message =>
  message(inclusive ? 'pane.rule.below' : 'pane.rule.not-above', { floor: at });

const boundMessage = ({ at }: Bound, of: 'rate' | 'count'): Message => message(`bound.${of}`, { at });

/** The same sentences as the reasons use for a band. */
function bandMessage({ from, to }: Band, of: 'rate' | 'count'): Message {
  if (from && to && from.at === to.at) return message('band.exactly', { at: boundMessage(from, of) });
  if (from && to) {
    const key = from.inclusive
      ? to.inclusive
        ? 'band.from-to'
        : 'band.from-below'
      : to.inclusive
        ? 'band.above-to'
        : 'band.above-below';
    return message(key, { from: boundMessage(from, of), to: boundMessage(to, of) });
  }
  if (from) return message(from.inclusive ? 'band.from' : 'band.above', { from: boundMessage(from, of) });
  if (to) return message(to.inclusive ? 'band.to' : 'band.below', { to: boundMessage(to, of) });
  return message('band.any');
}

function levelMessage({ label, points, assumed, open }: Level): Message {
  const key = open ? 'pane.rule.level.open' : assumed ? 'pane.rule.level.assumed' : 'pane.rule.level';
  return message(key, { level: label, points });
}

function awardMessage(award: Award, of: 'rate' | 'count'): Message {
  switch (award.kind) {
    case 'points':
      return message('pane.rule.points', { points: award.points });
    case 'share':
      return award.target === 1
        ? message('pane.rule.share', { of: award.of })
        : message('pane.rule.share.target', { of: award.of, target: award.target });
    case 'line':
      return message('pane.rule.line', {
        from: message(`bound.${of}`, { at: award.from.at }),
        low: award.from.points,
        to: message(`bound.${of}`, { at: award.to.at }),
        high: award.to.points,
      });
    case 'steps':
      return message(award.each < 0 ? 'pane.rule.steps.off' : 'pane.rule.steps.added', {
        base: award.base,
        from: message(`bound.${of}`, { at: award.from }),
        per: message(`bound.${of}`, { at: award.per }),
        each: Math.abs(award.each),
        limit: award.limit,
      });
  }
}

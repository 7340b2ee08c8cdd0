import { message, type Message } from '../../model/message';
import type { Points } from '../../model/points';
import type { Award, Band, Bound, Rule } from '../../model/rule';

/** What a rule says, in sentences of either language; the province's own wording stands beside it. */
export function ruleLines(rule: Rule, max: Points): readonly Message[] {
  switch (rule.kind) {
    case 'levels':
      return rule.levels.map(({ label, points }) => message('pane.rule.level', { level: label, points }));
    case 'tiers':
      return [...rule.bands]
        .reverse()
        .map((band) =>
          message('pane.rule.band', { band: bandMessage(band, rule.of), award: awardMessage(band.award) }),
        );
    case 'linear':
      return [
        rule.target === 1
          ? message('pane.rule.linear', { max })
          : message('pane.rule.linear.target', { max, target: rule.target }),
        ...(rule.floor
          ? [message('pane.rule.floor', { floor: rule.floor.at, inclusive: floorMessage(rule.floor) })]
          : []),
      ];
    case 'count':
      return [message('pane.rule.count', { each: rule.each, unit: rule.unit, cap: rule.cap ?? max })];
    case 'deduction':
      return [message('pane.rule.deduction', { max, each: rule.each, unit: rule.unit })];
    case 'survey':
      return [message('pane.rule.survey')];
    case 'manual':
      return [message('pane.rule.manual', { max })];
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

const awardMessage = (award: Award): Message =>
  award.kind === 'points'
    ? message('pane.rule.points', { points: award.points })
    : award.target === 1
      ? message('pane.rule.share', { of: award.of })
      : message('pane.rule.share.target', { of: award.of, target: award.target });

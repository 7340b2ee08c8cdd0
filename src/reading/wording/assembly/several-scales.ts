import type { Points } from '../../../model/points';
import { pick, type ClauseOf } from './assembled';
import type { Clause } from '../clauses/clause-kinds';
import type { Earned } from '../clauses/amount';

type Awarded = ClauseOf<'range'> | ClauseOf<'words'> | ClauseOf<'otherwise'>;

const isAwarded = (clause: Clause): clause is Awarded =>
  clause.kind === 'range' || clause.kind === 'words' || clause.kind === 'otherwise';

/** Some points, and not all of them. */
const isPart = (earns: Earned, max: Points): boolean =>
  earns.kind === 'points' && earns.points > 0 && earns.points < max;
const isPartOff = (earns: Earned, max: Points): boolean =>
  earns.kind === 'off' && earns.points > 0 && earns.points < max;

/**
 * True where one statement changes what the others give: "… dưới 80%: 0 điểm. Có báo cáo sai: trừ 1 điểm", "… được
 * cộng 0,5 điểm". Both hold at once, and one figure or one option cannot say both.
 */
export function changesOthers(clauses: readonly Clause[], max: Points): boolean {
  const awarded = clauses.filter(isAwarded);
  const gives = ({ earns }: Awarded): boolean =>
    earns.kind !== 'off' ? !isNothing(earns) : earns.points < max;
  const others = awarded.filter(({ onTop }) => !onTop);
  if (others.length < awarded.length && others.some(gives)) return true;
  const isCut = pick(clauses, 'words').some(({ earns }) => isPartOff(earns, max));
  const isGraded = awarded.some(({ earns }) => isPart(earns, max) || ['share', 'line'].includes(earns.kind));
  const isMeasured = pick(clauses, 'range').length > 0;
  return isCut && (isGraded || isMeasured);
}

const isNothing = (earns: Earned): boolean => earns.kind === 'points' && earns.points === 0;

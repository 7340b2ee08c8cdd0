import type { LeafCriterion } from '../../model/criterion';
import { traitsOf } from '../../model/rule-traits';
import type { AssessedTarget, TargetLink, TargetLinks } from '../../model/target';
import { likeness, toldBy, type ToldName } from '../shared-words';

/**
 * Which criterion's figure a target of the plan names. The office's own word decides; without one the wording does, where
 * nearly all words of the criterion are in the target, and each is the other's best: a target is about one criterion,
 * and a figure that is offered must be the same figure. Only rates are compared. Why:
 * decision 0195.
 */
export function linkTargets(
  targets: readonly AssessedTarget[],
  leaves: readonly LeafCriterion[],
): TargetLinks {
  const named: TargetLink[] = [];
  const unknown: AssessedTarget[] = [];
  for (const target of targets) {
    const text = target.target.criterion?.text;
    if (text === undefined) continue;
    const [criterion, another] = leaves.filter((leaf) => isNamed(text, leaf));
    if (criterion && !another) {
      const isSameFigure = likenessOf(target, toldBy(criterion.name)) !== null;
      named.push({ target, criterion, isSameFigure });
    } else unknown.push(target);
  }
  const isLinked = (id: string): boolean => named.some(({ criterion }) => criterion.id === id);
  const others = targets.filter(({ target }) => target.criterion === null);
  const open = leaves.filter((leaf) => traitsOf(leaf.leaf.rule).input === 'rate' && !isLinked(leaf.id));
  return { links: [...named, ...byWording(others, open)], unknown };
}

const isNamed = (text: string, { code, shown, id }: LeafCriterion): boolean =>
  [code, shown, id].some((name) => name === text);

/** Beyond this many targets a list is no plan, and comparing all of it with all criteria would take long. */
const MAX_TARGETS = 500;

/** The share of a criterion's words that are in a target of a rate; `null` where they are too few for one figure. */
const likenessOf = ({ target: { text, goal } }: AssessedTarget, told: ToldName): number | null =>
  goal?.of === 'rate' ? likeness(text, told) : null;

interface Likeness {
  readonly target: AssessedTarget;
  readonly criterion: LeafCriterion;
  readonly share: number;
}

function byWording(
  targets: readonly AssessedTarget[],
  leaves: readonly LeafCriterion[],
): readonly TargetLink[] {
  if (targets.length > MAX_TARGETS) return [];
  const told = leaves.map((criterion) => ({ criterion, told: toldBy(criterion.name) }));
  const alike = targets.flatMap((target): readonly Likeness[] =>
    told.flatMap(({ criterion, told: own }) => {
      const share = likenessOf(target, own);
      return share === null ? [] : [{ target, criterion, share }];
    }),
  );
  return alike.flatMap(({ target, criterion, share }) => {
    const isBest = (others: readonly Likeness[]): boolean =>
      others.every(
        (other) => other.share < share || (other.target === target && other.criterion === criterion),
      );
    const rivals = alike.filter((other) => other.target === target || other.criterion === criterion);
    return isBest(rivals) ? [{ target, criterion, isSameFigure: true }] : [];
  });
}

import type { LeafCriterion } from '../../model/criterion';
import { traitsOf } from '../../model/rule-traits';
import type { AssessedTarget, TargetLink, TargetLinks } from '../../model/target';
import { pairsOf, wordsOf } from '../shared-words';

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
      const isSameFigure = likeness(target, toldOf(criterion)) !== null;
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

/** Of the words of a criterion at least this share must be in the target. */
const ALIKE = 0.75;
const FEWEST_WORDS = 3;
const FEWEST_PAIRS = 2;
/** Beyond this many targets a list is no plan, and comparing all of it with all criteria would take long. */
const MAX_TARGETS = 500;

/** A criterion with the words that tell it. */
interface Told {
  readonly criterion: LeafCriterion;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

const toldOf = (criterion: LeafCriterion): Told => ({
  criterion,
  words: wordsOf(criterion.name),
  pairs: pairsOf(criterion.name),
});

/** The share of a criterion's words that are in a target of a rate; `null` where they are too few for one figure. */
function likeness({ target: { text, goal } }: AssessedTarget, { words, pairs }: Told): number | null {
  if (goal?.of !== 'rate' || words.size < FEWEST_WORDS) return null;
  const share = sharedWith(words, wordsOf(text)) / words.size;
  const isAlike = share >= ALIKE && sharedWith(pairs, pairsOf(text)) >= Math.min(FEWEST_PAIRS, pairs.size);
  return isAlike ? share : null;
}

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
  const told = leaves.map(toldOf);
  const alike = targets.flatMap((target): readonly Likeness[] =>
    told.flatMap((own) => {
      const share = likeness(target, own);
      return share === null ? [] : [{ target, criterion: own.criterion, share }];
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

const sharedWith = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((each) => others.has(each)).length;

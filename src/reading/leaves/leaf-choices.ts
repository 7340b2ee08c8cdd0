import type { Leaf } from '../../model/criterion';
import type { Mapping, RuleChoice } from '../../model/mapping';
import type { Points } from '../../model/points';
import type { Rule } from '../../model/rule';
import { markedKey } from '../../text/key';

/** What a person decided about single leaves and single wordings. */
export type LeafChoices = Pick<Mapping, 'rules' | 'policies' | 'wordings'>;

/**
 * Lays a person's choices over a leaf. A confirmed rule counts as long as the wording is the one that it was
 * confirmed for; a reworded scale is read again, and the finding about it says so. A rule that was confirmed for the
 * very same wording in another workbook counts too; one of another leaf only where the wording is not understood.
 */
export function chosenLeaf(
  leaf: Leaf,
  { id, max }: { readonly id: string; readonly max: Points | null },
  { rules, policies, wordings }: LeafChoices,
): Leaf {
  const policy = policies?.[id] ?? leaf.policy;
  const own = rules?.[id];
  if (own && isFor(own, leaf)) return { ...leaf, policy, rule: own.rule };
  const others = leaf.rule.kind === 'unreadable' ? Object.values(rules ?? {}) : [];
  const learned = learnedRule([...(wordings ?? []), ...others], leaf, max);
  if (learned) return { ...leaf, policy, rule: learned };
  return own ? { ...leaf, policy, supersededRule: own.rule } : { ...leaf, policy };
}

const isFor = ({ wording }: RuleChoice, leaf: Leaf): boolean =>
  markedKey(wording) === markedKey(leaf.wording);

/** The one rule for a leaf's wording that its maximum allows; `null` where there is none, or several that differ. */
function learnedRule(choices: readonly RuleChoice[], leaf: Leaf, max: Points | null): Rule | null {
  if (choices.length === 0 || leaf.wording === '' || max === null) return null;
  const fitting = choices.filter((choice) => isFor(choice, leaf)).map(({ rule }) => rule);
  const [first] = fitting;
  if (!first || fitting.some((rule) => JSON.stringify(rule) !== JSON.stringify(first))) return null;
  return mostOf(first) <= max ? first : null;
}

/** The most points that a rule states itself; 0 for one that shares the maximum out. */
function mostOf(rule: Rule): number {
  if (rule.kind === 'levels') return Math.max(...rule.levels.map(({ points }) => points));
  if (rule.kind !== 'tiers') return 0;
  return Math.max(...rule.bands.map(({ award }) => (award.kind === 'points' ? award.points : 0)));
}

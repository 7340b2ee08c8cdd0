import type { Rule, RuleKind } from './rule';

/** What of a rule other code asks again and again, so that it need not list the kinds of rule itself. */
export interface RuleTraits {
  /** What the unit declares for it: a share of a total, a number, a level, the points themselves, nothing. */
  readonly input: 'rate' | 'count' | 'level' | 'points' | 'none';
  /** Whether a higher figure earns more; `null` where the rule's own points tell, or where there is no figure. */
  readonly higherIsBetter: boolean | null;
  /** False for what others decide: then the office neither scores it nor proves it. */
  readonly isSelfScored: boolean;
  /** What is counted, in the wording's words ("tin, bài"); `null` where nothing is named. */
  readonly unit: string | null;
}

type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

const entered = { higherIsBetter: null, isSelfScored: true, unit: null } as const;

const LEVEL: RuleTraits = { ...entered, input: 'level' };
const TIERS: { readonly [Of in RuleOf<'tiers'>['of']]: RuleTraits } = {
  rate: { ...entered, input: 'rate' },
  count: { ...entered, input: 'count' },
};
const LINEAR: RuleTraits = { ...entered, input: 'rate', higherIsBetter: true };
const SURVEY: RuleTraits = { ...entered, input: 'none', isSelfScored: false };
const POINTS: RuleTraits = { ...entered, input: 'points' };

/** One entry for each kind of rule; a new kind does not compile until it has its own. */
const TRAITS: { readonly [Kind in RuleKind]: (rule: RuleOf<Kind>) => RuleTraits } = {
  levels: () => LEVEL,
  tiers: ({ of }) => TIERS[of],
  linear: () => LINEAR,
  count: ({ unit }) => ({ input: 'count', higherIsBetter: true, isSelfScored: true, unit }),
  deduction: ({ unit }) => ({ input: 'count', higherIsBetter: false, isSelfScored: true, unit }),
  survey: () => SURVEY,
  manual: () => POINTS,
  unreadable: () => POINTS,
};

/** The traits of a rule. */
export const traitsOf = (rule: Rule): RuleTraits => (TRAITS[rule.kind] as (rule: Rule) => RuleTraits)(rule);

/** True where the office scores the leaf itself; false for what a survey decides. */
export const isSelfScored = ({ rule }: { readonly rule: Rule }): boolean => traitsOf(rule).isSelfScored;

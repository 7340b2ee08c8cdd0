import type { LevelsRule, NotApplicablePolicy, Rule, RuleProblem, TiersRule } from '../../../model/rule';
import type { Clause } from '../clauses/clause-kinds';

/** A rule put together from its statements. */
export interface Assembled {
  readonly rule: Rule;
  /** What one of the statements implies for a leaf that does not apply. */
  readonly policy: NotApplicablePolicy | null;
  /** True where "không phát sinh" is an option of the scale and no word about a leaf that does not apply. */
  readonly nothingArisingIsLevel?: true;
  /** The same scale as options in words, for an office that declares one word for word. */
  readonly levels?: LevelsRule | null;
  /** The figures that a scale in words names, for an office that declares a figure. */
  readonly figures?: TiersRule | null;
}

export const unreadable = (why: RuleProblem): Rule => ({ kind: 'unreadable', why });

export const isConditional = (clause: Clause): boolean =>
  ['range', 'words', 'each', 'otherwise', 'nth', 'rate-steps', 'interpolated'].includes(clause.kind);

export type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;

export const pick = <Kind extends Clause['kind']>(
  clauses: readonly Clause[],
  kind: Kind,
): readonly ClauseOf<Kind>[] => clauses.filter((clause): clause is ClauseOf<Kind> => clause.kind === kind);

import type { AssessedCriterion, Assessment } from '../model/assessment';
import type { Outcome } from '../model/outcome';
import { isSelfScored } from '../model/rule-traits';

type Judged = Pick<AssessedCriterion, 'criterion' | 'outcome'>;
type Documents = Pick<Assessment, 'evidenceOf'>;

/** The leaves below an assessed criterion, itself included, in the order of the sheet. */
export const assessedLeaves = (assessed: AssessedCriterion): readonly AssessedCriterion[] =>
  assessed.outcome ? [assessed] : assessed.children.flatMap(assessedLeaves);

/** True where the office scores the leaf itself; false for a parent and for what a survey decides. */
export const isOfTheOffice = ({ criterion }: Judged): boolean =>
  criterion.leaf !== null && isSelfScored(criterion.leaf);

/** True where the office claims points for the leaf: its rule gives them, or a person entered them. */
export const isClaim = ({ outcome }: Judged): boolean =>
  outcome?.state === 'scored' || (outcome?.state === 'manual' && outcome.points !== null);

/** True where the leaf should have a score of the office's own and has none yet. */
export const isOpen = ({ outcome }: Judged): boolean =>
  isLeftOut(outcome) || outcome?.state === 'unreadable' || outcome?.state === 'invalid';

/** True where the office still has to enter something: what the rule asks for, or the points themselves. */
export const isLeftOut = (outcome: Outcome | null): boolean =>
  outcome?.state === 'missing' || (outcome?.state === 'manual' && outcome.points === null);

/** True where documents support the leaf: entries of the register, or words in its own evidence cell. */
export const isProved = ({ criterion }: Pick<Judged, 'criterion'>, { evidenceOf }: Documents): boolean =>
  evidenceOf.has(criterion.id) || (criterion.leaf?.evidenceText ?? '') !== '';

/** True where the office explains in words how the leaf's score came about. */
export const isExplained = ({ criterion }: Pick<Judged, 'criterion'>): boolean =>
  (criterion.leaf?.explanation ?? '') !== '';

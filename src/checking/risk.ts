import type { AssessedCriterion } from '../model/assessment';
import type { ExpectedAppraisal, Risk, RiskCause } from '../model/risk';
import type { Criterion, Leaf } from '../model/criterion';
import type { Evidence } from '../model/evidence';
import { asPoints, type Points } from '../model/points';
import { claimedPoints } from '../scoring/appraisal';
import { decimal, indexOf, pointsOf, ONE, subtractPoints, sumPoints } from '../text/decimal';
import { classifyLink, isAddress, lacksScheme } from '../text/link';
import type { Checked } from './check';
import { isNumbered, isOutsideYear } from './evidence';
import { isClaim, isProved } from '../scoring/claims';

/**
 * How much of a claim each flaw is taken to cost. An assumption: no province publishes such figures, and the
 * mean gap between self-scores and appraised scores is 3 to 6 % (decision 0043). A flaw that the office explains
 * is taken at half. A page that is not named is a note and no risk: often the whole document is the proof.
 */
const WEIGHTS: Readonly<Record<RiskCause, number>> = {
  'no-evidence': 1,
  'typed-over': 1,
  'no-number': 0.5,
  'wrong-year': 0.5,
  'not-openable': 0.25,
  'no-date': 0.25,
};
const EXPLAINED = 0.5;

type Judged = Pick<Checked, 'leaves' | 'evidence' | 'evidenceOf' | 'year' | 'set'>;

/**
 * The leaves whose points may be lost at appraisal, the largest expected loss first. Empty where no leaf has
 * any evidence: then it is kept elsewhere, and to call every point endangered would tell nothing.
 */
export function findRisks(judged: Judged): readonly Risk[] {
  if (!hasEvidence(judged)) return [];
  const entries = new Map(judged.evidence.entries.map((entry) => [entry.id, entry]));
  return judged.leaves
    .flatMap((leaf) => riskOf(leaf, judged, entries) ?? [])
    .sort((a, b) => b.expectedLoss - a.expectedLoss);
}

/** What the appraisal may be expected to recognise of the claimed points. */
export function expectAppraisal(
  judged: Judged,
  risks: readonly Risk[],
  applicable: Points,
): ExpectedAppraisal | null {
  if (!hasEvidence(judged)) return null;
  const self = sumPoints(judged.leaves.map((leaf) => claimedPoints(leaf) ?? asPoints(0)));
  const expected = subtractPoints(self, sumPoints(risks.map(({ expectedLoss }) => expectedLoss)));
  return {
    self,
    atRisk: sumPoints(risks.map(({ atRisk }) => atRisk)),
    expected,
    index: indexOf(expected, applicable),
  };
}

const hasEvidence = (judged: Judged): boolean => judged.leaves.some((leaf) => isProved(leaf, judged));

function riskOf(
  assessed: AssessedCriterion,
  { evidenceOf, year, set }: Judged,
  entries: ReadonlyMap<string, Evidence>,
): Risk | null {
  const { criterion } = assessed;
  const claimed = claimedPoints(assessed);
  if (!isClaim(assessed) || !criterion.leaf || claimed === null || claimed <= 0) return null;
  const documents = (evidenceOf.get(criterion.id) ?? []).flatMap((id) => entries.get(id) ?? []);
  const flaws = evidenceFlaws(documents, criterion, criterion.leaf, year);
  const over = typedOver(assessed, claimed);
  const causes: readonly RiskCause[] = over > 0 ? ['typed-over', ...flaws] : flaws;
  if (causes.length === 0) return null;
  const share = weightOf(flaws) * (criterion.leaf.explanation === '' ? 1 : EXPLAINED);
  const rest = decimal(claimed).minus(decimal(over));
  const expectedLoss = pointsOf(decimal(over).plus(rest.times(decimal(share))), ONE, set.precision);
  return { leaf: criterion, claimed, atRisk: flaws.length > 0 ? claimed : over, expectedLoss, causes };
}

/** What a person typed beyond what the rule gives. */
function typedOver({ criterion, outcome }: AssessedCriterion, claimed: Points): Points {
  if (criterion.existingScore.kind !== 'typed' || outcome?.state !== 'scored') return asPoints(0);
  const over = subtractPoints(claimed, outcome.points ?? asPoints(0));
  return over > 0 ? over : asPoints(0);
}

const weightOf = (flaws: readonly RiskCause[]): number => Math.max(0, ...flaws.map((flaw) => WEIGHTS[flaw]));

/** The flaws of the best of a leaf's documents: one sound document proves the claim. */
function evidenceFlaws(
  documents: readonly Evidence[],
  criterion: Criterion,
  { evidenceText }: Leaf,
  year: number | null,
): readonly RiskCause[] {
  if (documents.length === 0) return evidenceText === '' ? ['no-evidence'] : [];
  const flaws = documents.map((entry) => flawsOf(entry, criterion, year));
  return flaws.reduce((best, next) => (weightOf(next) < weightOf(best) ? next : best));
}

function flawsOf(entry: Evidence, criterion: Criterion, year: number | null): readonly RiskCause[] {
  const { document, issued, link } = entry;
  const cannotOpen =
    isAddress(link) &&
    !lacksScheme(link) &&
    ['local-path', 'relative', 'unsafe'].includes(classifyLink(link));
  const found: readonly (readonly [RiskCause, boolean])[] = [
    ['no-number', isNumbered(entry) && !/\d/.test(document)],
    ['wrong-year', year !== null && isOutsideYear(entry, year, criterion.name)],
    ['not-openable', cannotOpen],
    ['no-date', issued === null],
  ];
  return found.filter(([, isFlawed]) => isFlawed).map(([cause]) => cause);
}

import type { Assessed } from '../assess';
import type { AssessedCriterion, Assessment } from '../model/assessment';
import type { ComparedBook, ComparedLeaf, FactValue, LeafFact } from '../model/comparison';
import type { LeafCriterion } from '../model/criterion';
import type { Entry } from '../model/measure';
import type { Outcome } from '../model/outcome';
import { asPoints } from '../model/points';
import { declaredRate } from '../reading/leaves/declared';
import { writeRule } from '../reading/wording/write-rule';
import { appraisedPoints } from '../scoring/appraisal';
import { assessedLeaves } from '../scoring/claims';
import { changedSince, snapshotCode } from '../scoring/snapshot';
import { shownFraction } from '../text/decimal';
import { plainText } from '../text/key';

const NO_POINTS = asPoints(0);

/** A leaf with what became of it, in which field. */
interface Judged {
  readonly criterion: LeafCriterion;
  readonly outcome: Outcome;
  readonly field: number;
  readonly applicable: ComparedLeaf['applicable'];
}

/** An assessed workbook as it is compared with another: every leaf, those of bonus and penalty blocks too. */
export function comparedBook(
  { assessment, snapshot }: Pick<Assessed, 'assessment' | 'snapshot'>,
  file: string,
): ComparedBook {
  const { set, year, total } = assessment;
  return {
    file,
    unit: set.unit === null ? null : plainText(set.unit),
    year,
    index: total.index,
    snapshot: snapshot && {
      day: snapshot.takenOn,
      code: snapshotCode(snapshot),
      holds: changedSince(snapshot, assessment).length === 0,
    },
    leaves: judgedLeaves(assessment).map((leaf) => comparedLeaf(leaf, documentsOf(assessment))),
  };
}

const judgedLeaves = ({ fields, outside }: Assessment): readonly Judged[] => [
  ...fields.flatMap((field, index) =>
    assessedLeaves(field).flatMap(({ criterion, outcome, sums }: AssessedCriterion) =>
      criterion.leaf && outcome
        ? [
            {
              criterion: { ...criterion, leaf: criterion.leaf },
              outcome,
              field: index,
              applicable: sums.applicableMax,
            },
          ]
        : [],
    ),
  ),
  ...outside.map(({ criterion, outcome, kind }) => ({
    criterion,
    outcome,
    field: fields.length + (kind === 'bonus' ? 0 : 1),
    applicable: NO_POINTS,
  })),
];

/** The documents of a leaf by their number and symbol, or by their title: our own numbering may differ. */
const documentsOf = ({ evidence, evidenceOf }: Assessment): ((id: string) => string) => {
  const names = new Map(evidence.entries.map(({ id, document, title }) => [id, document || title]));
  return (id) => (evidenceOf.get(id) ?? []).map((each) => names.get(each) ?? each).join(', ');
};

function comparedLeaf(
  { criterion, outcome, field, applicable }: Judged,
  documents: (id: string) => string,
): ComparedLeaf {
  const { id, code, shown, name, max } = criterion;
  return {
    id,
    code,
    shown,
    name: plainText(name),
    field,
    max,
    applicable,
    points: outcome.points,
    facts: factsOf(criterion, outcome, documents(id)),
  };
}

const factsOf = (
  { name, max, leaf, existingScore }: LeafCriterion,
  { state, points }: Outcome,
  documents: string,
): Readonly<Record<LeafFact, FactValue>> => ({
  name: plainText(name),
  max,
  rule: writeRule(leaf.rule, max ?? NO_POINTS) || plainText(leaf.wording),
  state,
  total: figureOrText(leaf.measure.total),
  achieved: figureOrText(leaf.measure.achieved),
  rate: rateOf(leaf),
  level: figureOrText(leaf.measure.level),
  typed: existingScore.kind === 'typed' && existingScore.points !== points ? existingScore.points : null,
  evidence: emptyAsNull(documents || plainText(leaf.evidenceText)),
  explanation: emptyAsNull(plainText(leaf.explanation)),
  appraised: appraisedPoints(leaf.appraisal),
});

const emptyAsNull = (text: string): string | null => (text === '' ? null : text);

/** What a person put into the cell; a percentage is compared as a rate, whichever column it is in. */
function figureOrText(entry: Entry | null): FactValue {
  if (entry === null || entry.kind === 'blank') return null;
  if (entry.kind !== 'figure') return emptyAsNull(plainText(entry.text));
  return entry.percent ? null : entry.value;
}

/** The declared rate from 0 to 100, from its figures or from its own cell. */
function rateOf({ measure }: LeafCriterion['leaf']): FactValue {
  const declared = declaredRate(measure);
  if (declared.kind !== 'given') return figureOrText(measure.rate);
  return Number((shownFraction(declared.value.fraction) * 100).toFixed(2));
}

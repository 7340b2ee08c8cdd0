import type { Assessment, AssessedCriterion } from '../model/assessment';
import type { UnitField, UnitFigures, UnitLeaf, UnitRecord } from '../model/consolidation';
import type { Snapshot } from '../memory/snapshot';
import { asPoints, type Points } from '../model/points';
import { appraisedPoints, claimedPoints } from '../scoring/appraisal';
import { causeOfLoss } from '../scoring/gaps/cause';
import { setFingerprint } from '../scoring/set-fingerprint';
import { changedSince, snapshotCode } from '../scoring/snapshot';
import { sumPoints } from '../text/decimal';
import { plainText } from '../text/key';

const NO_POINTS = asPoints(0);

/** What is known of a workbook besides its assessment. */
export interface RecordSource {
  /** Its name as it is to be shown. */
  readonly file: string;
  readonly snapshot: Snapshot | null;
  /** The section or field whose part it is; `null` for a whole workbook. */
  readonly part: string | null;
}

/** What is kept of an assessed workbook. */
export function unitRecord(assessment: Assessment, { file, snapshot, part }: RecordSource): UnitRecord {
  const { set, findings } = assessment;
  const count = (severity: 'error' | 'warning'): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    unit: set.unit === null ? null : plainText(set.unit),
    year: assessment.year,
    part,
    set: setFingerprint(set),
    total: figuresOf(assessment.fields),
    bonus: assessment.bonus,
    penalty: assessment.penalty,
    snapshot: snapshot && {
      day: snapshot.takenOn,
      code: snapshotCode(snapshot),
      holds: changedSince(snapshot, assessment).length === 0,
    },
    errors: count('error'),
    warnings: count('warning'),
    fields: assessment.fields.map(fieldOf),
    leaves: assessment.fields.flatMap((field, index) =>
      leavesUnder(field).map((leaf) => leafOf(leaf, index, assessment.evidenceOf)),
    ),
  };
}

const fieldOf = (field: AssessedCriterion): UnitField => ({
  code: field.criterion.code,
  name: plainText(field.criterion.name),
  ...figuresOf([field]),
});

function figuresOf(parts: readonly AssessedCriterion[]): UnitFigures {
  return {
    self: sumPoints(parts.map(({ sums }) => sums.self)),
    applicableMax: sumPoints(parts.map(({ sums }) => sums.applicableMax)),
    appraised: appraisedOf(parts.flatMap(leavesUnder)),
  };
}

const leavesUnder = (assessed: AssessedCriterion): readonly AssessedCriterion[] =>
  assessed.criterion.leaf ? [assessed] : assessed.children.flatMap(leavesUnder);

/** The appraised points of all leaves that count; `null` where one of them has none. */
function appraisedOf(leaves: readonly AssessedCriterion[]): Points | null {
  const points = leaves.filter(({ sums }) => sums.applicableMax > 0).map(appraisedOn);
  return points.length === 0 || points.includes(null)
    ? null
    : sumPoints(points.map((each) => each ?? NO_POINTS));
}

const appraisedOn = ({ criterion }: AssessedCriterion): Points | null =>
  criterion.leaf ? appraisedPoints(criterion.leaf.appraisal) : null;

/** The appraised figures of each round; `null` where a round has none. */
const roundsOf = ({ criterion: { leaf } }: AssessedCriterion): UnitLeaf['rounds'] => ({
  first: leaf?.appraisal.first ?? null,
  again: leaf?.appraisal.again ?? null,
  final: leaf?.appraisal.final ?? null,
});

const leafOf = (
  assessed: AssessedCriterion,
  field: number,
  evidenceOf: Assessment['evidenceOf'],
): UnitLeaf => ({
  id: assessed.criterion.id,
  field,
  code: assessed.criterion.shown,
  name: plainText(assessed.criterion.name),
  max: assessed.criterion.max ?? NO_POINTS,
  applicable: assessed.sums.applicableMax,
  state: assessed.outcome?.state ?? 'missing',
  self: assessed.outcome?.points ?? null,
  shown: claimedPoints(assessed),
  appraised: appraisedOn(assessed),
  rounds: roundsOf(assessed),
  evidence: evidenceOf.get(assessed.criterion.id)?.length ?? 0,
  cause: causeOfLoss(assessed),
});

import type { Assessment, Sums } from '../model/assessment';
import { addressOf } from '../model/cell';
import type { Finding, FindingCode } from '../model/finding';
import type { Gap } from '../model/gap';
import type { Translate } from '../model/message';
import type { Recognition } from '../model/recognition';
import { ALL_KINDS, KINDS } from '../model/sheet-kind';
import type { Snapshot } from '../memory/snapshot';
import { setFingerprint } from '../scoring/set-fingerprint';
import { changedSince, snapshotCode } from '../scoring/snapshot';
import { aimJson, bandJson } from './aim-json';
import { appraisalJson, expectedJson, riskJson } from './appraisal-json';
import {
  ASSESSMENT_SCHEMA,
  type AssessmentJson,
  type FindingJson,
  type GapJson,
  type SnapshotJson,
  type SumsJson,
} from './assessment-json';
import { criterionJson, outsideJson } from './criterion-json';
import { indicesJson } from './indices-json';
import { inspectionJson } from './inspection-json';
import { targetJson, tasksJson } from './plan-json';
import { previousJson } from './previous-json';
import type { SheetsJson } from './source-json';
import { reportFiguresJson } from './report-figures-json';
import { reportsJson } from './reports-json';
import { surveyJson } from './survey-json';

/** An assessment with the scores as they were last handed over. */
interface Judged {
  readonly assessment: Assessment;
  readonly snapshot: Snapshot | null;
}

/**
 * The assessment as the contract has it: points with the set's precision, percentages from 0 to 100, `null` for
 * a missing figure and never 0.
 *
 * @param file the input's name as it was given
 */
export function toJson({ assessment, snapshot }: Judged, file: string, t: Translate): AssessmentJson {
  const { set, annex, evidence } = assessment;
  const findingsOf = byLeaf(assessment);
  const about = (id: string) => ({
    evidence: assessment.evidenceOf.get(id) ?? [],
    findings: findingsOf.get(id) ?? [],
    t,
  });
  return {
    schema: ASSESSMENT_SCHEMA,
    source: {
      file,
      ...sheetsJson(assessment.recognition),
      criteriaSheet: set.sheet,
    },
    year: assessment.year,
    unit: set.unit,
    asOf: assessment.asOf,
    set: setFingerprint(set),
    snapshot: snapshot && snapshotJson(snapshot, assessment),
    total: { ...sumsJson(assessment.total), bonus: assessment.bonus, penalty: assessment.penalty },
    fields: assessment.fields.map(({ criterion: { id, code, name }, sums }) => ({
      id,
      code,
      name,
      ...sumsJson(sums),
    })),
    criteria: assessment.leaves.flatMap((leaf) => criterionJson(leaf, about(leaf.criterion.id))),
    outside: assessment.outside.map((leaf) => outsideJson(leaf, about(leaf.criterion.id))),
    tasks: annex ? tasksJson(assessment.tasks, assessment.asOf) : null,
    evidence: evidence.entries.map(({ id, title, document, issued, link, criteria }) => ({
      id,
      title,
      document,
      issued,
      link,
      criteria,
    })),
    targets: assessment.targets.map((target) => targetJson(target, assessment.targetLinks, t)),
    gaps: assessment.gaps.map((gap) => gapJson(gap, t)),
    findings: assessment.findings.map((finding) => findingJson(finding, t)),
    atRisk: assessment.risks.map((risk) => riskJson(risk, t)),
    expected: assessment.expected && expectedJson(assessment.expected),
    appraisal: assessment.appraisal && appraisalJson(assessment.appraisal),
    previous: assessment.previous && previousJson(assessment.previous),
    survey: assessment.survey && surveyJson(assessment.survey),
    fullIndex: assessment.survey?.fullIndex ?? null,
    inspection: assessment.inspection && inspectionJson(assessment.inspection),
    reports: assessment.reporting && reportsJson(assessment, t),
    otherIndices: assessment.otherIndices && indicesJson(assessment.otherIndices),
    reportFigures: assessment.reportFigures && reportFiguresJson(assessment.reportFigures),
    band: assessment.band && bandJson(assessment.band),
    aim: assessment.aim && aimJson(assessment.aim, t),
  };
}

/** The sheet that was taken for each kind of table. */
const sheetsJson = (recognition: Recognition): SheetsJson =>
  Object.fromEntries(
    ALL_KINDS.map((kind) => [KINDS[kind].sheet, recognition[kind]?.sheet ?? null]),
  ) as SheetsJson;

/** The codes of the findings about each criterion, by its id. */
function byLeaf({ findings }: Assessment): ReadonlyMap<string, readonly FindingCode[]> {
  const grouped = new Map<string, readonly FindingCode[]>();
  for (const { code, subjectId } of findings) {
    if (subjectId !== null) grouped.set(subjectId, [...(grouped.get(subjectId) ?? []), code]);
  }
  return grouped;
}

const sumsJson = ({ max, selfMax, applicableMax, self, index }: Sums): SumsJson => ({
  max,
  selfMax,
  applicableMax,
  self,
  index,
});

const snapshotJson = (snapshot: Snapshot, assessment: Assessment): SnapshotJson => ({
  day: snapshot.takenOn,
  code: snapshotCode(snapshot),
  holds: changedSince(snapshot, assessment).length === 0,
});

const gapJson = ({ leaf, lost, why, regain, ease, lead }: Gap, t: Translate): GapJson => ({
  id: leaf.id,
  code: leaf.code,
  shown: leaf.shown,
  lost,
  why,
  regain: t(regain),
  ease,
  lead: lead.unit === '' ? null : lead.unit,
  due: lead.due,
});

const findingJson = (
  { code, severity, subject, subjectId, cell, message }: Finding,
  t: Translate,
): FindingJson => ({
  code,
  severity,
  subject,
  subjectId,
  cell: cell && addressOf(cell),
  message: t(message),
});

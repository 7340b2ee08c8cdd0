import type { AssessedCriterion, Assessment, Sums } from '../model/assessment';
import { addressOf, type CellAddress } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Entry } from '../model/measure';
import type { Message } from '../model/message';
import { isDone } from '../scoring/task-status';
import { shownFraction } from '../text/decimal';
import { declaredRate } from '../reading/declared';
import { subjectOf } from '../checking/check';
import { appraisalJson } from './json-appraisal';
import { lostPoints } from '../scoring/gaps/gaps';
import { targetSentence } from './target-sentence';

/** The number of the contract that this output follows; it changes when the output's meaning does. */
const SCHEMA = 'par-index/assessment@1';

type Say = (sentence: Message) => string;

/**
 * The assessment as the command line's contract has it: points with the set's precision, percentages from 0
 * to 100, `null` for a missing figure and never 0.
 *
 * @param file the input's name as it was given
 */
export function toJson(assessment: Assessment, file: string, say: Say): Readonly<Record<string, unknown>> {
  const { set, annex, evidence, findings, gaps } = assessment;
  const findingsOf = byLeaf(assessment);
  return {
    schema: SCHEMA,
    source: {
      file,
      criteriaSheet: set.sheet,
      taskSheet: annex?.sheet ?? null,
      evidenceSheet: evidence.sheet,
    },
    year: assessment.year,
    asOf: assessment.asOf,
    total: { ...sums(assessment.total), bonus: assessment.bonus, penalty: assessment.penalty },
    fields: assessment.fields.map(({ criterion, sums: own }) => ({
      code: criterion.code,
      name: criterion.name,
      ...sums(own),
    })),
    criteria: assessment.leaves.map((leaf) => criterionJson(leaf, assessment, findingsOf, say)),
    tasks: annex ? tasksJson(assessment) : null,
    evidence: evidence.entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      document: entry.document,
      issued: entry.issued,
      link: entry.link,
      criteria: entry.criteria,
    })),
    ...(assessment.targetSheet === null ? {} : { targets: targetsJson(assessment, say) }),
    gaps: gaps.map(({ leaf, lost, why, regain }) => ({ code: leaf.code, lost, why, regain: say(regain) })),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      subject: finding.subject,
      cell: finding.cell && addressOf(finding.cell),
      message: say(finding.message),
    })),
    ...appraisalJson(assessment, say),
  };
}

/**
 * The findings of each leaf, by its row. A code alone does not tell: tasks have numbers like codes, and codes
 * may repeat from field to field. So a finding belongs to the leaf of its code that stands at its cell, or last
 * above it, as the leaf of a ticked option does.
 */
function byLeaf({ set, leaves, findings }: Assessment): ReadonlyMap<number, readonly Finding[]> {
  const rowsOf = new Map<string, readonly number[]>();
  for (const { criterion } of leaves) {
    const subject = subjectOf(criterion);
    rowsOf.set(subject, [...(rowsOf.get(subject) ?? []), criterion.row]);
  }
  const grouped = new Map<number, readonly Finding[]>();
  for (const finding of findings) {
    const { cell, subject } = finding;
    if (cell?.sheet !== set.sheet) continue;
    const row = rowsOf.get(subject)?.findLast((each) => each <= cell.row);
    if (row !== undefined) grouped.set(row, [...(grouped.get(row) ?? []), finding]);
  }
  return grouped;
}

const sums = ({ max, selfMax, applicableMax, self, index }: Sums): Omit<Sums, 'open'> => ({
  max,
  selfMax,
  applicableMax,
  self,
  index,
});

function criterionJson(
  assessed: AssessedCriterion,
  { evidenceOf }: Assessment,
  findingsOf: ReadonlyMap<number, readonly Finding[]>,
  say: Say,
): Readonly<Record<string, unknown>> {
  const { criterion, outcome } = assessed;
  const cell: CellAddress = addressOf(criterion.scoreCell);
  const codes = (findingsOf.get(criterion.row) ?? []).map(({ code }) => code);
  return {
    code: criterion.code,
    path: criterion.path,
    name: criterion.name,
    max: criterion.max,
    cell,
    rule: criterion.leaf?.rule.kind,
    state: outcome?.state,
    self: outcome?.points ?? null,
    lost: lostPoints(assessed),
    measure: measureJson(assessed),
    reason: outcome ? say(outcome.reason) : '',
    evidence: evidenceOf.get(criterion.id) ?? [],
    findings: [...new Set(codes)],
  };
}

function measureJson({ criterion }: AssessedCriterion): Readonly<Record<string, unknown>> {
  const measure = criterion.leaf?.measure;
  // A percentage where the number achieved belongs is told by the rate.
  const value = (entry: Entry | null | undefined): number | null =>
    entry?.kind === 'figure' && !entry.percent ? entry.value : null;
  const declared = measure ? declaredRate(measure) : null;
  const rate =
    declared?.kind === 'given' ? Number((shownFraction(declared.value.fraction) * 100).toFixed(2)) : null;
  return {
    total: value(measure?.total),
    achieved: value(measure?.achieved),
    rate,
    level: measure?.level?.kind === 'words' ? measure.level.text : null,
  };
}

/** Targets bear no points; the key is there only where the workbook lists any. */
const targetsJson = ({ targets }: Assessment, say: Say): readonly Readonly<Record<string, unknown>>[] =>
  targets.map(({ target, status, difference }) => ({
    no: target.no,
    field: target.field,
    text: target.text,
    goal: target.goal,
    achieved: target.achieved?.kind === 'figure' ? target.achieved.value : null,
    status,
    difference,
    result: say(targetSentence({ target, status, difference })),
    cell: addressOf(target.cell),
  }));

function tasksJson({ tasks }: Assessment): Readonly<Record<string, unknown>> {
  return {
    total: tasks.length,
    done: tasks.filter(({ status }) => isDone(status)).length,
    items: tasks.map(({ task, status }) => ({
      no: task.no,
      content: task.content,
      lead: task.lead,
      cell: addressOf(task.deadlineCell),
      deadline: {
        text: task.deadline.text,
        kind: task.deadline.kind,
        due: task.deadline.due,
        conditional: task.deadline.conditional,
      },
      status,
    })),
  };
}

import type { AppraisalComparison } from '../model/appraisal';
import type { AssessedCriterion, AssessedTask, BlockLeaf, Sums } from '../model/assessment';
import type { CellRef } from '../model/cell';
import type { CriteriaSet, Criterion } from '../model/criterion';
import type { EvidenceId, EvidenceList } from '../model/evidence';
import type { Finding, FindingCode, Severity } from '../model/finding';
import type { Message } from '../model/message';
import type { Inspection } from '../model/inspection';
import type { OtherIndices } from '../model/other-index';
import type { Points } from '../model/points';
import type { YearComparison } from '../model/previous-year';
import type { ReportFigures } from '../model/report-figure';
import type { PrintedDecisions } from '../memory/printed-decisions';
import type { StateCondition } from '../memory/state';
import type { Reporting } from '../model/report-book';
import type { Recognition } from '../model/recognition';
import type { Survey } from '../model/survey';
import type { AssessedTarget, TargetLinks, TargetList } from '../model/target';
import type { Day, TaskAnnex } from '../model/task';
import type { EvidenceLinks } from '../reading/evidence/evidence-links';
import { memoizeByObject } from '../text/memoize';

/** All that a check may look at. */
export interface Checked {
  readonly set: CriteriaSet;
  readonly year: number | null;
  readonly asOf: Day;
  readonly fields: readonly AssessedCriterion[];
  readonly leaves: readonly AssessedCriterion[];
  readonly total: Sums;
  /** Points of the blocks outside the hundred. */
  readonly bonus: Points;
  readonly penalty: Points;
  readonly outside: readonly BlockLeaf[];
  readonly annex: TaskAnnex | null;
  readonly tasks: readonly AssessedTask[];
  readonly evidence: EvidenceList;
  readonly evidenceOf: ReadonlyMap<string, readonly EvidenceId[]>;
  /** What the codes of the evidence list mean, and which of them mean nothing or several criteria. */
  readonly links: EvidenceLinks;
  readonly targets: readonly AssessedTarget[];
  readonly targetLinks: TargetLinks;
  /** The plan's targets as they were read; `null` where there are none. */
  readonly targetList: TargetList | null;
  readonly appraisal: AppraisalComparison | null;
  readonly survey: Survey | null;
  readonly previous: YearComparison | null;
  readonly inspection: Inspection | null;
  readonly reporting: Reporting | null;
  readonly otherIndices: OtherIndices | null;
  readonly reportFigures: ReportFigures | null;
  readonly recognition: Recognition;
  /** How what the workbook remembers of earlier runs was found. */
  readonly stateCondition: StateCondition;
  /** What was read back from our sheets in its place. */
  readonly decisions: PrintedDecisions;
  /** True where the formula in a criterion's score cell is one that we wrote. */
  readonly isGeneratedFormula: (criterion: Pick<Criterion, 'row' | 'existingScore'>) => boolean;
}

/** One thing that a careful colleague would point out, without its code and severity. */
export interface Remark {
  /** The criterion that it is about, or the name of anything else: a task's number, a document's, a sheet's. */
  readonly subject: Criterion | string;
  readonly cell: CellRef | null;
  readonly message: Message;
  /** Where this one is graver or lighter than the check's own severity. */
  readonly severity?: Severity;
}

/** A check: what it finds, under which code, and how grave that is. */
export interface Check {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly find: (checked: Checked) => readonly Remark[];
}

/** Every leaf with its outcome: those of the hundred points, then those of the blocks outside. */
export const everyLeaf = ({
  leaves,
  outside,
}: Pick<Checked, 'leaves' | 'outside'>): readonly Pick<AssessedCriterion, 'criterion' | 'outcome'>[] => [
  ...leaves,
  ...outside,
];

/** Every criterion of the set, parents before their children, in the order of the sheet; walked once for all checks. */
export const allCriteria = memoizeByObject(
  (fields: readonly AssessedCriterion[]): readonly AssessedCriterion[] => {
    const all: AssessedCriterion[] = [];
    const visit = (criterion: AssessedCriterion): void => {
      all.push(criterion);
      criterion.children.forEach(visit);
    };
    fields.forEach(visit);
    return all;
  },
);

/** Runs the checks of a table over an assessment, in the order of the table. */
export const runChecks = (checks: readonly Check[], checked: Checked): readonly Finding[] =>
  checks.flatMap(({ code, severity, find }) =>
    find(checked).map((remark) => ({ severity, ...remark, ...named(remark.subject), code })),
  );

const named = (subject: Remark['subject']): Pick<Finding, 'subject' | 'subjectId'> =>
  typeof subject === 'string'
    ? { subject, subjectId: null }
    : { subject: subject.shown, subjectId: subject.id };

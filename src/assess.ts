import { check } from './checking/checks';
import { withSeen } from './checking/seen';
import { expectAppraisal, findRisks } from './checking/risk';
import type { IndexBand } from './model/aim';
import type { Assessment } from './model/assessment';
import { leavesOf, type Criterion } from './model/criterion';
import type { Edits } from './model/edits';
import type { WorkbookContent } from './model/grid';
import type { Mapping } from './model/mapping';
import type { Message } from './model/message';
import type { PreviousResults } from './model/previous-year';
import type { Day } from './model/task';
import { linkEvidence } from './reading/evidence/evidence-links';
import { recognise, type RecognisedWorkbook } from './reading/recognise';
import { numbersOf } from './formulas/inputs';
import { generatedFormulas, scoreFormulas } from './formulas/sheet-formulas';
import { evidenceMemory } from './memory/evidence-memory';
import { generatedColumns, generatedSheetNames } from './memory/generated-sheets';
import { report } from './sheets/report';
import type { Snapshot } from './memory/snapshot';
import { printedSnapshot } from './memory/printed-snapshot';
import { recall } from './memory/recall';
import { mergeMappings } from './memory/merge-mappings';
import { withoutGoneSheets, type SavedState } from './memory/state';
import { planAim } from './scoring/aim/aim';
import { bandAt } from './scoring/index-band';
import { restoredSnapshot } from './scoring/snapshot';
import { compareAppraisal } from './scoring/appraisal';
import { assessBlock, blockPoints } from './scoring/blocks';
import { findGaps } from './scoring/gaps/gaps';
import { judgeInspection } from './scoring/inspection/judge-inspection';
import { judgeIndices } from './scoring/other-indices/judge-indices';
import { judgeFigures } from './scoring/report-figures/judge-figures';
import { judgeReports } from './scoring/reports/report-book';
import { besideLastYear } from './scoring/previous-year';
import { scoreSet } from './scoring/score-set';
import { scoreSurvey } from './scoring/survey';
import { linkTargets } from './scoring/targets/target-links';
import { assessTarget } from './scoring/targets/target-status';
import { taskStatus } from './scoring/task-status';
import { once } from './text/memoize';

/** The day of judgement, and what the user decides now beyond what the workbook remembers. */
export interface AssessOptions {
  readonly asOf: Day;
  readonly mapping?: Mapping;
  /** What was learned in other workbooks; it gives way to all that was decided in this one. */
  readonly learned?: Mapping;
  /** Last year's result from another workbook; it counts before a sheet of this one. */
  readonly previous?: PreviousResults;
  /** The index that is aimed at, 0 to 100. */
  readonly aim?: number;
  /** The province's own groups of offices; the ministry's where they are left out. */
  readonly bands?: readonly IndexBand[];
}

/** An assessment together with what a report of it needs. */
export interface Assessed {
  readonly assessment: Assessment;
  /** The edits that write it into the workbook; `t` puts sentences into the sheet's language. */
  readonly report: (t: (sentence: Message) => string, snapshot?: Snapshot) => Edits;
  /** The scores as they were last handed over, where the workbook remembers any. */
  readonly snapshot: Snapshot | null;
  /** Tells whether the formula in a criterion's score cell is one that we wrote. */
  readonly isGeneratedFormula: (criterion: Pick<Criterion, 'row' | 'existingScore'>) => boolean;
  /** What the user decided, then and now. */
  readonly mapping: Mapping;
}

/**
 * The whole way: grids → criteria, tasks, evidence → points and reasons → findings → edits. Knows no file and
 * no Excel; throws a `Refusal` where the workbook cannot be assessed.
 */
export function assess(content: WorkbookContent, options: AssessOptions): Assessed {
  const { state, condition, decisions } = recall(content);
  const { mapping, gone, isSameSheet } = decisionsOf(content, state, options);
  const recognised = recognise(content, mapping, {
    sheets: generatedSheetNames(content),
    evidence: evidenceMemory(content, state.evidence),
    columns: generatedColumns(content),
    goneSheets: gone,
  });
  const { set } = recognised;
  const grid = content.grids.find(({ sheet }) => sheet === set.sheet);
  const formulas = once(() => scoreFormulas(set, grid ? numbersOf(grid) : () => true));
  const written = isSameSheet(set.sheet) ? state.formulas : new Map<string, string>();
  const isGeneratedFormula = generatedFormulas(formulas, written);

  const links = linkEvidence(set.fields, recognised.evidence.entries, recognised.namedEvidence);
  const circumstances = { asOf: options.asOf, evidenceOf: links.byLeaf, isGeneratedFormula, mapping };
  const lastYear = { given: options.previous ?? null, sheet: recognised.previous };
  const judged = besideLastYear(judge(recognised, circumstances), lastYear);
  const risks = findRisks(judged);
  const expected = expectAppraisal(judged, risks, judged.total.applicableMax);
  const found = check({ ...judged, links, isGeneratedFormula, stateCondition: condition, decisions });
  const findings = withSeen(found, mapping.seen);
  const gaps = once(() =>
    findGaps(judged.leaves, set.precision, { ...judged, tasks: recognised.annex?.tasks ?? [] }),
  );
  const aim = options.aim ?? mapping.aim ?? null;
  const assessment: Assessment = {
    ...judged,
    risks,
    expected,
    band: bandAt(judged.total.index, options.bands ?? mapping.bands ?? undefined),
    aim: aim === null ? null : planAim({ ...judged, gaps: gaps() }, aim),
    findings,
    get gaps() {
      return gaps();
    },
  };
  const kept = keptSnapshot(content, state, assessment);
  return {
    assessment,
    isGeneratedFormula,
    mapping,
    snapshot: kept,
    report: (t, snapshot) =>
      report(assessment, {
        content,
        formulas: formulas(),
        isGeneratedFormula,
        t,
        mapping,
        before: { ...state, snapshot: kept },
        stateCondition: condition,
        snapshot,
      }),
  };
}

/** The scores as they were last handed over: remembered, or read back from the summary. */
function keptSnapshot(
  content: WorkbookContent,
  { snapshot }: SavedState,
  assessment: Assessment,
): Snapshot | null {
  const printed = snapshot ? null : printedSnapshot(content);
  return printed ? restoredSnapshot(printed, assessment) : snapshot;
}

/** What is known besides the sheets when they are assessed. */
interface Circumstances {
  readonly asOf: Day;
  readonly evidenceOf: Assessment['evidenceOf'];
  readonly isGeneratedFormula: Assessed['isGeneratedFormula'];
  readonly mapping: Mapping;
}

/** Scores what was read: points, tasks, targets and the appraisal, before risks, findings and gaps. */
function judge(
  { set, year, annex, evidence, targets, recognition, survey, ...read }: RecognisedWorkbook,
  { asOf, evidenceOf, isGeneratedFormula, mapping: { closing = null } }: Circumstances,
): Omit<Assessment, 'risks' | 'expected' | 'findings' | 'gaps' | 'previous' | 'band' | 'aim'> {
  const scored = scoreSet(set, isGeneratedFormula);
  const reporting = judgeReports(read.reports, { asOf, year, closing });
  const assessedTargets = (targets?.targets ?? []).map(assessTarget);
  return {
    set,
    year,
    asOf,
    ...scored,
    bonus: blockPoints(set.bonus, 'bonus', set.precision),
    penalty: blockPoints(set.penalty, 'penalty', set.precision),
    outside: [
      ...assessBlock(set.bonus, 'bonus', set.precision, isGeneratedFormula),
      ...assessBlock(set.penalty, 'penalty', set.precision, isGeneratedFormula),
    ],
    annex,
    tasks: (annex?.tasks ?? []).map((task) => ({ task, status: taskStatus(task, asOf) })),
    evidence,
    evidenceOf,
    targets: assessedTargets,
    targetLinks: linkTargets(assessedTargets, set.fields.flatMap(leavesOf)),
    targetSheet: targets?.sheet ?? null,
    targetList: targets,
    recognition,
    appraisal: compareAppraisal(scored.fields),
    survey: survey && scoreSurvey(survey, { ...scored, precision: set.precision }),
    inspection: judgeInspection(read.inspections, read.shortcomings, {
      asOf,
      year,
      targets: assessedTargets,
    }),
    reporting,
    closing: closing ?? reporting?.closing ?? 'in',
    otherIndices: judgeIndices(read.indices, asOf),
    reportFigures: judgeFigures(read.figures),
  };
}

/** What was decided here, earlier here and in other workbooks, and whether our scores are on a sheet. */
function decisionsOf(
  { grids }: WorkbookContent,
  state: SavedState,
  { learned, mapping: now }: AssessOptions,
): Pick<ReturnType<typeof withoutGoneSheets>, 'mapping' | 'gone'> & {
  readonly isSameSheet: (sheet: string) => boolean;
} {
  const sheets = grids.map(({ sheet }) => sheet);
  const { mapping, gone } = withoutGoneSheets(state.mapping, sheets);
  return {
    mapping: mergeMappings(mergeMappings(learned ?? {}, mapping), now ?? {}),
    gone,
    isSameSheet: (sheet) => state.criteriaSheet === sheet || !sheets.includes(state.criteriaSheet),
  };
}

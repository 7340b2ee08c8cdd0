import type { Assessment } from '../model/assessment';
import type { Edits, SheetEdits } from '../model/edits';
import type { Mapping } from '../model/mapping';
import type { WorkbookContent } from '../model/grid';
import { criteriaEdits, evidenceTexts } from './criteria-edits';
import { numbersOf } from './formulas/inputs';
import type { ScoreFormulas } from './formulas/sheet-formulas';
import { appraisalEdits } from './appraisal-sheet';
import { placeOwnSheet, type OwnSheetPlace } from './own-sheets';
import { planEdits, planRows } from './plan';
import { registerEdits, registerRows, type Say } from './register';
import type { IsOurFormula } from './shown-scores';
import { snapshotWords, type Snapshot } from './snapshot';
import { writeState, type SavedState } from './state';
import { statusEdits, type StatusEdits } from './status-column';
import type { PlaceOf } from './summary-layout';
import { summaryEdits } from './summary';

/** What the edits are made from beside the assessment. */
export interface ReportContext {
  readonly content: WorkbookContent;
  readonly formulas: ScoreFormulas;
  readonly isOurFormula: IsOurFormula;
  readonly say: Say;
  /** What the user decided, to be remembered in the workbook. */
  readonly mapping: Mapping;
  /** What the last run remembered. */
  readonly before: SavedState;
  /** Taken now, in place of the one that the workbook remembers. */
  readonly snapshot?: Snapshot | undefined;
}

/** A list of targets bears no points: there is nothing to score into the workbook. */
const NOTHING_TO_WRITE: Edits = { sheets: [], names: [], state: null };

/**
 * Everything that a run writes: formulas, evidence numbers, statuses and marks in the criteria sheet, the summary,
 * the plan, the register where there is evidence, the differences where there is an appraisal, our names and our
 * state. Plain data; nothing is applied here.
 */
export function report(
  assessment: Assessment,
  { content, formulas, isOurFormula, say, mapping, before, snapshot: fixed }: ReportContext,
): Edits {
  const grid = content.grids.find(({ sheet }) => sheet === assessment.set.sheet);
  if (assessment.fields.length === 0) return NOTHING_TO_WRITE;
  const snapshot = fixed ?? before.snapshot;
  if (!grid) throw new RangeError(`no grid of ${assessment.set.sheet}`);
  const places = placesOf(assessment, content);
  const isNumber = numbersOf(grid);
  const { registerPlace, planPlace } = places;
  const shared = { content, say, registerPlace };
  const summary = summaryEdits(assessment, {
    ...shared,
    place: places.summary,
    isOurFormula,
    isNumber,
    planPlace,
    remembered: before.explanations,
    snapshot: snapshot ? say(snapshotWords(snapshot, assessment)) : '',
  });
  const plan = planEdits(assessment, {
    ...shared,
    place: places.plan,
    remembered: before.plan,
    lostCell: summary.lostCell,
  });
  const hasEvidence = assessment.evidence.entries.length > 0;
  const register = hasEvidence ? registerEdits(assessment, places.register, say, content) : null;
  const appraisal = appraisalEdits(assessment, { content, place: places.appraisal, say, isNumber });
  const evidence = evidenceTexts(assessment);
  const status = statusEdits(assessment, { content, grid, say, isOurFormula, isNumber, planPlace });
  const criteria = criteriaEdits({ grid, assessment, formulas, isOurFormula, registerPlace, evidence });
  const added = [
    summary.edits,
    plan.edits,
    ...(register ? [register.edits] : []),
    ...(appraisal ? [appraisal.edits] : []),
  ];
  return {
    sheets: [withStatus(criteria, status), ...added],
    names: [
      ...summary.names,
      plan.name,
      ...(register ? [register.name] : []),
      ...(appraisal ? [appraisal.name] : []),
      status.name,
    ],
    state: writeState({
      version: 1,
      criteriaSheet: assessment.set.sheet,
      formulas: byRow(formulas),
      mapping,
      evidence: new Map([...evidence].filter(([, words]) => words !== '')),
      plan: plan.proposals,
      explanations: summary.proposals,
      snapshot,
    }),
  };
}

const byRow = (formulas: ScoreFormulas): ReadonlyMap<string, string> =>
  new Map([...formulas].map(([row, source]) => [String(row), source]));

interface Places {
  readonly summary: OwnSheetPlace;
  readonly plan: OwnSheetPlace;
  readonly register: OwnSheetPlace;
  readonly appraisal: OwnSheetPlace;
  readonly registerPlace: PlaceOf;
  readonly planPlace: PlaceOf;
}

/** Where our sheets stand, and where in them a document or a leaf is to be found. */
function placesOf(assessment: Assessment, content: WorkbookContent): Places {
  const register = placeOwnSheet('register', content);
  const plan = placeOwnSheet('plan', content);
  const inSheet =
    ({ sheet }: OwnSheetPlace, rows: ReadonlyMap<string, number>): PlaceOf =>
    (id) => {
      const row = rows.get(id);
      return row === undefined ? null : { sheet, row };
    };
  return {
    register,
    plan,
    summary: placeOwnSheet('summary', content),
    appraisal: placeOwnSheet('appraisal', content),
    registerPlace: inSheet(register, registerRows(assessment.evidence.entries)),
    planPlace: inSheet(plan, planRows(assessment)),
  };
}

/** The criteria sheet's edits with the column of statuses and the marks. */
const withStatus = (criteria: SheetEdits, status: StatusEdits): SheetEdits => ({
  ...criteria,
  blocks: [...criteria.blocks, ...status.blocks],
  formats: [...criteria.formats, ...status.formats],
  links: [...criteria.links, ...status.links],
  columnWidths: [...criteria.columnWidths, ...status.columnWidths],
  clearMarks: true,
  marks: status.marks,
});

import type { Translate } from '../model/message';
import type { Assessment } from '../model/assessment';
import type { Edits } from '../model/edits';
import type { Mapping } from '../model/mapping';
import type { WorkbookContent } from '../model/grid';
import { criteriaSheetEdits } from './criteria-sheet';
import { numbersOf, type IsNumber } from '../formulas/inputs';
import type { ScoreFormulas } from '../formulas/sheet-formulas';
import { appraisalRows } from './appraisal-layout';
import { appraisalEdits } from './appraisal-sheet';
import {
  placeGeneratedSheet,
  refuseNamesOfOthers,
  type GeneratedSheetPlace,
} from '../memory/generated-sheets';
import { planEdits, planRows } from './plan';
import { registerSheet } from './register';
import type { IsOurFormula } from './shown-scores';
import type { Snapshot } from '../memory/snapshot';
import { snapshotWords } from '../scoring/snapshot';
import { writeState, type SavedState, type StateCondition } from '../memory/state';
import type { PlaceOf } from './summary-layout';
import { summaryEdits } from './summary';

/** What the edits are made from beside the assessment. */
export interface ReportContext {
  readonly content: WorkbookContent;
  readonly formulas: ScoreFormulas;
  readonly isOurFormula: IsOurFormula;
  readonly say: Translate;
  /** What the user decided, to be remembered in the workbook. */
  readonly mapping: Mapping;
  /** What the last run remembered. */
  readonly before: SavedState;
  /** State of a later release stays as it is. */
  readonly stateCondition: StateCondition;
  /** Taken now, in place of the one that the workbook remembers. */
  readonly snapshot?: Snapshot | undefined;
}

/** A list of targets bears no points: there is nothing to score into the workbook. */
const NOTHING_TO_WRITE: Edits = { sheets: [], names: [], state: null };

/**
 * Everything that a run writes: formulas, evidence numbers, statuses and marks in the criteria sheet, the summary,
 * the plan, the register where there is evidence, the differences where there is an appraisal, our names and our
 * state. Plain data; nothing is applied here. Throws a `Refusal` where a name that we need is the office's.
 */
export function report(assessment: Assessment, context: ReportContext): Edits {
  const { content, formulas, isOurFormula, say, mapping, before } = context;
  const { set } = assessment;
  if (assessment.fields.length === 0) return NOTHING_TO_WRITE;
  const grid = content.grids.find(({ sheet }) => sheet === set.sheet);
  if (!grid) throw new RangeError(`no grid of ${set.sheet}`);
  refuseNamesOfOthers(content);
  const snapshot = context.snapshot ?? before.snapshot;
  const places = placesOf(assessment, content);
  const isNumber = numbersOf(grid);
  const sheets = ownSheets(assessment, context, places, { isNumber, snapshot });
  const { registerPlace, planPlace } = places;
  const criteria = criteriaSheetEdits(assessment, {
    ...{ content, grid, formulas, isOurFormula, isNumber, say },
    ...{
      registerPlace,
      planPlace,
      registerSheet: places.register.sheet,
      summaryPlace: sheets.summary.placeOf,
    },
  });
  const names = [...sheets.names, ...criteria.names];
  return {
    sheets: [criteria.edits, ...sheets.edits],
    names,
    state:
      context.stateCondition === 'newer'
        ? null
        : writeState({
            criteriaSheet: set.sheet,
            formulas: byRow(formulas),
            mapping,
            evidence: new Map([...criteria.evidence].filter(([, words]) => words !== '')),
            plan: sheets.plan.proposals,
            explanations: sheets.summary.proposals,
            names: new Set([...before.names, ...names.map(({ name }) => name)]),
            snapshot,
          }),
  };
}

/** The sheets that are ours, in their order, with their names. */
function ownSheets(
  assessment: Assessment,
  { content, isOurFormula, say, before }: ReportContext,
  places: Places,
  { isNumber, snapshot }: { readonly isNumber: IsNumber; readonly snapshot: Snapshot | null },
) {
  const { registerPlace, planPlace, appraisalPlace } = places;
  const shared = { content, say, registerPlace };
  const summary = summaryEdits(assessment, {
    ...shared,
    place: places.summary,
    isOurFormula,
    isNumber,
    planPlace,
    appraisalPlace,
    remembered: before.explanations,
    snapshot: snapshot ? say(snapshotWords(snapshot, assessment)) : '',
  });
  const plan = planEdits(assessment, {
    ...shared,
    place: places.plan,
    remembered: before.plan,
    lostCell: summary.lostCell,
  });
  // A register that is there is kept true, also when its last document is gone.
  const hasRegister = assessment.evidence.entries.length > 0 || places.register.exists;
  const register = hasRegister
    ? drawn(places.registerSheet.draw({ assessment, say, date1904: content.date1904 }, content))
    : null;
  const appraisal = appraisalEdits(assessment, {
    ...{ content, say, isNumber },
    place: places.appraisal,
    summaryPlace: summary.placeOf,
  });
  const others = [register, appraisal].filter((sheet) => sheet !== null);
  return {
    summary,
    plan,
    edits: [summary.edits, plan.edits, ...others.map(({ edits }) => edits)],
    names: [...summary.names, plan.name, ...others.map(({ name }) => name)],
  };
}

const drawn = ({ edits, names: [name] }: ReturnType<ReturnType<typeof registerSheet>['draw']>) => {
  if (!name) throw new RangeError('a sheet without a name');
  return { edits, name };
};

const byRow = (formulas: ScoreFormulas): ReadonlyMap<string, string> =>
  new Map([...formulas].map(([row, source]) => [String(row), source]));

interface Places {
  readonly summary: GeneratedSheetPlace;
  readonly plan: GeneratedSheetPlace;
  readonly register: GeneratedSheetPlace;
  readonly appraisal: GeneratedSheetPlace;
  readonly registerSheet: ReturnType<typeof registerSheet>;
  readonly registerPlace: PlaceOf;
  readonly planPlace: PlaceOf;
  readonly appraisalPlace: PlaceOf;
}

/** Where our sheets stand, and where in them a document or a leaf is to be found. */
function placesOf(assessment: Assessment, content: WorkbookContent): Places {
  const register = placeGeneratedSheet('register', content);
  const plan = placeGeneratedSheet('plan', content);
  const appraisal = placeGeneratedSheet('appraisal', content);
  const registerSheetAt = registerSheet(assessment, register);
  const inSheet =
    ({ sheet }: GeneratedSheetPlace, rows: ReadonlyMap<string, number>): PlaceOf =>
    (id) => {
      const row = rows.get(id);
      return row === undefined ? null : { sheet, row };
    };
  return {
    register,
    plan,
    summary: placeGeneratedSheet('summary', content),
    appraisal,
    registerSheet: registerSheetAt,
    registerPlace: (id) => registerSheetAt.at.cell('entries', id, 'id'),
    planPlace: inSheet(plan, planRows(assessment)),
    appraisalPlace: inSheet(appraisal, appraisalRows(assessment)),
  };
}

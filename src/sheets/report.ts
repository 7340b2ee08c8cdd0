import type { Translate } from '../model/message';
import type { Assessment } from '../model/assessment';
import type { Edits } from '../model/edits';
import type { Mapping } from '../model/mapping';
import type { Grid, WorkbookContent } from '../model/grid';
import { criteriaSheetEdits, type CriteriaSheetContext } from './criteria-sheet';
import { numbersOf } from '../formulas/inputs';
import type { ScoreFormulas } from '../formulas/sheet-formulas';
import { appraisalSheet } from './appraisal-sheet';
import { placeGeneratedSheet, refuseNamesOfOthers } from '../memory/generated-sheets';
import { indicesSheet } from './other-indices/indices-sheet';
import { planSheet } from './plan-sheet';
import { refuseUnlessOneTable } from './one-table';
import { registerSheet } from './register';
import type { IsGeneratedFormula } from './shown-scores';
import type { Snapshot } from '../memory/snapshot';
import { snapshotWords } from '../scoring/snapshot';
import { yearsSheet } from './years-sheet';
import { writeState, type SavedState, type StateCondition } from '../memory/state';
import { summarySheet } from './summary/summary';
import type { SheetContext } from './sheet-context';
import { fieldContext } from '../formulas/leaf';

/** What the edits are made from, besides the assessment. */
export interface ReportContext {
  readonly content: WorkbookContent;
  readonly formulas: ScoreFormulas;
  readonly isGeneratedFormula: IsGeneratedFormula;
  readonly t: Translate;
  /** What the user decided, to be remembered in the workbook. */
  readonly mapping: Mapping;
  /** What the last run remembered. */
  readonly before: SavedState;
  /** State of a later release stays as it is. */
  readonly stateCondition: StateCondition;
  /** Taken now, in place of the one that the workbook remembers. */
  readonly snapshot?: Snapshot | undefined;
}

/** A list of targets has no points: there is nothing to score into the workbook. */
const NOTHING_TO_WRITE: Edits = { sheets: [], names: [], state: null };

/**
 * Everything that a run writes: formulas, evidence numbers, statuses and marks in the criteria sheet, the summary,
 * the plan, the register where there is evidence, the differences where there is an appraisal, our names and our
 * state. Plain data; nothing is applied here. Throws a `Refusal` where a name that we need is the
 * office's, or where the set is on several sheets.
 */
export function report(assessment: Assessment, context: ReportContext): Edits {
  const { content, formulas, mapping, before } = context;
  const { set } = assessment;
  if (assessment.fields.length === 0) return NOTHING_TO_WRITE;
  const grid = content.grids.find(({ sheet }) => sheet === set.sheet);
  if (!grid) throw new RangeError(`no grid of ${set.sheet}`);
  refuseNamesOfOthers(content);
  refuseUnlessOneTable(set);
  const snapshot = context.snapshot ?? before.snapshot;
  // Every sheet has its rows before any is drawn: their cells refer to each other.
  const sheets = placeSheets(assessment, context);
  const drawing = sheetContext(assessment, context, { grid, snapshot, sheets });
  const drawn = sheets.drawn.map((sheet) => sheet.draw(drawing, content));
  const criteria = criteriaSheetEdits(assessment, criteriaContext(context, grid, drawing));
  const names = [...drawn.flatMap((sheet) => sheet.names), ...criteria.names];
  return {
    sheets: [criteria.edits, ...drawn.map(({ edits }) => edits)],
    names,
    state:
      context.stateCondition === 'newer'
        ? null
        : writeState({
            criteriaSheet: set.sheet,
            formulas: byRow(formulas),
            mapping,
            evidence: new Map([...criteria.evidence].filter(([, words]) => words !== '')),
            plan: sheets.plan.hashes,
            explanations: sheets.summary.hashes,
            names: new Set([...before.names, ...names.map(({ name }) => name)]),
            snapshot,
            part: before.part,
          }),
  };
}

/** The generated sheets with their rows, and those of them that are written, in their order. */
function placeSheets(
  assessment: Assessment,
  { content, isGeneratedFormula, t, mapping, before: { explanations, plan: planned } }: ReportContext,
) {
  const shared = { content, t };
  const summary = summarySheet(assessment, {
    ...shared,
    place: placeGeneratedSheet('summary', content),
    isGeneratedFormula,
    mapping,
    earlierHashes: explanations,
  });
  const plan = planSheet(assessment, {
    ...shared,
    place: placeGeneratedSheet('plan', content),
    earlierHashes: planned,
  });
  const registerPlace = placeGeneratedSheet('register', content);
  const register = registerSheet(assessment, registerPlace);
  const appraisal = appraisalSheet(assessment, {
    content,
    place: placeGeneratedSheet('appraisal', content),
  });
  const years = yearsSheet(assessment, { isGeneratedFormula, place: placeGeneratedSheet('years', content) });
  const indices = indicesSheet(assessment, placeGeneratedSheet('indices', content));
  // A register that is there is kept true, also when its last document is gone.
  const hasRegister = assessment.evidence.entries.length > 0 || registerPlace.exists;
  return {
    summary,
    plan,
    register,
    appraisal,
    years,
    indices,
    drawn: [
      summary,
      plan,
      ...(hasRegister ? [register] : []),
      ...(appraisal ? [appraisal] : []),
      ...(years ? [years] : []),
      ...(indices ? [indices] : []),
    ],
  };
}

interface Drawing {
  readonly grid: Grid;
  readonly snapshot: Snapshot | null;
  readonly sheets: ReturnType<typeof placeSheets>;
}

function sheetContext(
  assessment: Assessment,
  { content: { date1904 }, isGeneratedFormula, t }: ReportContext,
  { grid, snapshot, sheets: { summary, plan, register, appraisal, years, indices } }: Drawing,
): SheetContext {
  const isNumber = numbersOf(grid);
  const { set } = assessment;
  return {
    ...{ assessment, t, date1904, isGeneratedFormula, isNumber },
    fieldContexts: new Map(
      set.fields.map((field) => [field.id, fieldContext(set, field, 'summary', isNumber)] as const),
    ),
    snapshot: snapshot ? t(snapshotWords(snapshot, assessment)) : '',
    places: {
      summary: summary.places,
      plan: plan.places,
      register: register.places,
      appraisal: appraisal?.places ?? null,
      years: years?.places ?? null,
      indices: indices?.places ?? null,
    },
  };
}

/** What the criteria sheet's own cells are made from: its columns lead to the lines of the generated sheets. */
const criteriaContext = (
  { content, formulas, isGeneratedFormula, t }: ReportContext,
  grid: Grid,
  { places, isNumber }: SheetContext,
): CriteriaSheetContext => ({
  ...{ content, grid, formulas, isGeneratedFormula, isNumber, t },
  registerSheet: places.register.sheet,
  registerPlace: (id) => places.register.cell('entries', id, 'id'),
  planPlace: (id) => places.plan.cell('lines', id, 'code'),
  summaryPlace: (id) =>
    places.summary.cell('details', id, 'code') ?? places.summary.cell('fields', id, 'code'),
});

const byRow = (formulas: ScoreFormulas): ReadonlyMap<string, string> =>
  new Map([...formulas].map(([row, source]) => [String(row), source]));

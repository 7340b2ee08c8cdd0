import type { Assessment } from '../model/assessment';
import type { Edits } from '../model/edits';
import type { Mapping } from '../model/mapping';
import type { WorkbookContent } from '../model/grid';
import { criteriaEdits, evidenceTexts } from './criteria-edits';
import { numbersOf } from './formulas/inputs';
import type { ScoreFormulas } from './formulas/sheet-formulas';
import { placeOwnSheet } from './own-sheets';
import { registerEdits, registerRows, type Say } from './register';
import type { IsOurFormula } from './shown-scores';
import { writeState } from './state';
import { summaryEdits } from './summary';

/** What the edits are made from beside the assessment. */
export interface ReportContext {
  readonly content: WorkbookContent;
  readonly formulas: ScoreFormulas;
  readonly isOurFormula: IsOurFormula;
  readonly say: Say;
  /** What the user decided, to be remembered in the workbook. */
  readonly mapping: Mapping;
}

/** A list of targets bears no points: there is nothing to score into the workbook. */
const NOTHING_TO_WRITE: Edits = { sheets: [], names: [], state: null };

/**
 * Everything that a run writes: formulas and evidence numbers in the criteria sheet, the summary, the
 * register where there is evidence, our names and our state. Plain data; nothing is applied here.
 */
export function report(
  assessment: Assessment,
  { content, formulas, isOurFormula, say, mapping }: ReportContext,
): Edits {
  const grid = content.grids.find(({ sheet }) => sheet === assessment.set.sheet);
  if (assessment.fields.length === 0) return NOTHING_TO_WRITE;
  if (!grid) throw new RangeError(`no grid of ${assessment.set.sheet}`);
  const hasEvidence = assessment.evidence.entries.length > 0;
  const registerSheet = placeOwnSheet('register', content);
  const rows = registerRows(assessment.evidence.entries);
  const registerPlace = (id: string): { sheet: string; row: number } | null => {
    const row = rows.get(id);
    return row === undefined ? null : { sheet: registerSheet.sheet, row };
  };
  const place = placeOwnSheet('summary', content);
  const isNumber = numbersOf(grid);
  const summary = summaryEdits(assessment, { place, say, isOurFormula, isNumber, registerPlace });
  const register = hasEvidence ? registerEdits(assessment, registerSheet, say, content.date1904) : null;
  const evidence = evidenceTexts(assessment);
  const sheets = [
    criteriaEdits({ grid, assessment, formulas, isOurFormula, registerPlace, evidence }),
    summary.edits,
  ];
  return {
    sheets: register ? [...sheets, register.edits] : sheets,
    names: register ? [summary.name, register.name] : [summary.name],
    state: writeState({
      version: 1,
      criteriaSheet: assessment.set.sheet,
      formulas: new Map([...formulas].map(([row, source]) => [String(row), source])),
      mapping,
      evidence,
    }),
  };
}

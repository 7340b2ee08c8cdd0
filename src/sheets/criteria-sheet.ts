import type { Translate } from '../model/message';
import type { Assessment } from '../model/assessment';
import type { NameEdit, SheetEdits } from '../model/edits';
import type { Grid, WorkbookContent } from '../model/grid';
import { criteriaEdits, evidenceTexts } from './criteria-edits';
import { documentsColumn } from './documents-column';
import type { IsNumber } from '../formulas/inputs';
import type { ScoreFormulas } from '../formulas/sheet-formulas';
import type { IsGeneratedFormula } from './shown-scores';
import { statusEdits } from './status-column';
import type { CellOf } from './sheet-context';

/** What the criteria sheet's edits are made from, besides the assessment. */
export interface CriteriaSheetContext {
  readonly content: WorkbookContent;
  readonly grid: Grid;
  readonly formulas: ScoreFormulas;
  readonly isGeneratedFormula: IsGeneratedFormula;
  readonly isNumber: IsNumber;
  readonly t: Translate;
  readonly registerSheet: string;
  readonly registerPlace: CellOf;
  readonly planPlace: CellOf;
  readonly summaryPlace: CellOf;
}

/** The criteria sheet's edits, the names of our columns in it, and what was put into evidence cells. */
export interface CriteriaSheetEdits {
  readonly edits: SheetEdits;
  readonly names: readonly NameEdit[];
  /** By the leaf's id; "" where our numbers were taken out. */
  readonly evidence: ReadonlyMap<string, string>;
}

/** Scores, evidence numbers, our columns and the marks: all that a run writes into the office's own sheet. */
export function criteriaSheetEdits(
  assessment: Assessment,
  context: CriteriaSheetContext,
): CriteriaSheetEdits {
  const evidence = evidenceTexts(assessment);
  const status = statusEdits(assessment, context);
  const documents = documentsColumn(assessment, { ...context, evidence, after: status.column });
  const columns = documents ? [status, documents] : [status];
  const criteria = criteriaEdits({ ...context, assessment, evidence });
  return {
    edits: {
      ...criteria,
      blocks: [...criteria.blocks, ...columns.flatMap(({ blocks }) => blocks)],
      formats: [...criteria.formats, ...columns.flatMap(({ formats }) => formats)],
      links: [...criteria.links, ...columns.flatMap(({ links }) => links)],
      columnWidths: [...criteria.columnWidths, ...columns.flatMap(({ columnWidths }) => columnWidths)],
      clearConditionalFormats: true,
      conditionalFormats: status.conditionalFormats,
    },
    names: columns.map(({ name }) => name),
    evidence,
  };
}

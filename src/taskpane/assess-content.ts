import { assess, type Assessed } from '../assess';
import type { WorkbookContent } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';
import { previousResults } from '../scoring/previous-year';
import type { LastYear, Loaded } from './session/session';

/**
 * Assesses what was read, beside last year's result where there is one that fits; a workbook that cannot be assessed is a
 * result too, not an error.
 */
export function assessContent(
  content: WorkbookContent,
  mapping: Mapping,
  asOf: Day,
  lastYear: LastYear | null = null,
): Loaded {
  const previous = lastYear && previousResults(lastYear.assessment);
  try {
    const assessed = assess(content, { asOf, mapping, ...(previous ? { previous } : {}) });
    return { content, result: { kind: 'assessed', assessed } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A workbook that no longer fits last year's is assessed without it.
    if (previous) return assessContent(content, mapping, asOf);
    return { content, result: { kind: 'refused', sentence: error.sentence } };
  }
}

/**
 * The content as if these typed scores were not there, so that the report puts formulas into their cells. The
 * person has asked for it, row by row.
 */
export function withoutTypedScores(
  content: WorkbookContent,
  assessed: Assessed,
  rows: ReadonlySet<number>,
): WorkbookContent {
  if (rows.size === 0) return content;
  const { sheet, layout } = assessed.assessment.set;
  return {
    ...content,
    grids: content.grids.map((grid) =>
      grid.sheet === sheet
        ? {
            ...grid,
            values: grid.values.map((row, index) =>
              rows.has(index)
                ? row.map((value, column) => (column === layout.scoreColumn ? null : value))
                : row,
            ),
            formulas: grid.formulas.map((row, index) =>
              rows.has(index)
                ? row.map((source, column) => (column === layout.scoreColumn ? null : source))
                : row,
            ),
          }
        : grid,
    ),
  };
}

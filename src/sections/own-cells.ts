import type { Assessed } from '../assess';
import { cellOf, valueAt, type WorkbookContent } from '../model/grid';
import { addressOf } from '../model/cell';
import { recall } from '../memory/recall';
import { sheetGridOf } from './part-edits';
import { allBlocks, withChildren } from './sections';

/** Whether a cell of the criteria sheet holds what we wrote there ourselves: a formula of a score, numbers of documents. */
export type IsOwnCell = (row: number, column: number) => boolean;

/** Finds the cells of the criteria sheet whose content we generate: it is written again, and is no section's work. */
export function ownCells(
  content: WorkbookContent,
  { assessment: { set }, isGeneratedFormula }: Pick<Assessed, 'assessment' | 'isGeneratedFormula'>,
): IsOwnCell {
  const { evidence } = recall(content).state;
  const grid = sheetGridOf(content, set.sheet);
  const own = new Set(
    allBlocks(set)
      .flatMap(withChildren)
      .flatMap((criterion) => {
        const { scoreCell, leaf, id, existingScore } = criterion;
        const evidenceCell = leaf?.evidenceCell ?? null;
        const written = grid && evidenceCell ? valueAt(grid, evidenceCell.row, evidenceCell.column) : null;
        return [
          ...(existingScore.kind === 'formula' && isGeneratedFormula(criterion) ? [scoreCell] : []),
          ...(evidenceCell && written !== null && written === evidence.get(id) ? [evidenceCell] : []),
        ];
      })
      .map(addressOf),
  );
  return (row, column) => grid !== undefined && own.has(addressOf(cellOf(grid, row, column)));
}

import type { CellRef } from '../../model/cell';
import type { Criterion, ExistingScore } from '../../model/criterion';
import { cellOf } from '../../model/grid';
import type { Draft } from '../rows/draft';
import { readExistingScore } from './leaf';

type Score = Pick<Criterion, 'scoreCell' | 'existingScore' | 'scoredBelow'>;

/**
 * Where a criterion's score is and what it is. Offices also type it beside the option that holds, or beside each
 * part of a leaf: where the leaf's own cell is empty, those count, added up.
 */
export function scoreOf(draft: Draft, scoreColumn: number): Score {
  const { grid, header } = draft;
  const column = header.columns.self ?? scoreColumn;
  const scoreCell = cellOf(grid, draft.row, column);
  const existingScore: ExistingScore = draft.isImplied
    ? { kind: 'empty' }
    : readExistingScore(grid, scoreCell);
  const own = { scoreCell, existingScore, scoredBelow: [] };
  if (existingScore.kind !== 'empty' || draft.isImplied || header.columns.self === undefined) return own;
  const typed = draft.options.flatMap(({ row }): { readonly cell: CellRef; readonly points: number }[] => {
    const cell = cellOf(grid, row, column);
    const points = numberOf(readExistingScore(grid, cell));
    return points === null ? [] : [{ cell, points }];
  });
  const [first] = typed;
  if (!first) return own;
  const points = Number(typed.reduce((sum, each) => sum + each.points, 0).toFixed(6));
  return {
    scoreCell: first.cell,
    existingScore: { kind: 'typed', points },
    scoredBelow: typed.map(({ cell }) => cell),
  };
}

function numberOf(existingScore: ExistingScore): number | null {
  if (existingScore.kind === 'typed') return existingScore.points;
  return existingScore.kind === 'formula' && typeof existingScore.value === 'number'
    ? existingScore.value
    : null;
}

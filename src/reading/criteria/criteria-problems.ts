import { cellOf } from '../../model/grid';
import type { SetProblem } from '../../model/criterion';
import { asPoints } from '../../model/points';
import type { Tree } from './criteria-tree';
import type { Draft } from '../rows/draft';

/** What of a table's rows and codes is to be said. */
export function problemsOf({ roots, doubts, unplaced }: Tree): readonly SetProblem[] {
  return [
    ...doubts.map((doubt): SetProblem => ({ kind: 'code-unreadable', ...doubt })),
    ...unplaced.map(({ grid, row, header, name, max }): SetProblem => ({
      kind: 'row-not-placed',
      cell: cellOf(grid, row, header.columns.max ?? header.columns.name ?? 0),
      name,
      points: max ?? asPoints(0),
    })),
    ...roots.flatMap((root) => outsideParents(root)),
  ];
}

/**
 * Codes that do not begin with their parent's, as far as the parent's is a figure: criteria of a Roman field, and
 * "Chỉ tiêu 1" below "Tiêu chí 2", may count from 1 again.
 */
function outsideParents(parent: Draft): readonly SetProblem[] {
  return parent.children.flatMap((child) => [
    ...(isOutside(child, parent)
      ? [
          {
            kind: 'code-outside-parent' as const,
            cell: cellOf(child.grid, child.row, child.header.columns.code ?? child.header.columns.name ?? 0),
            code: child.code,
            parent: parent.code,
          },
        ]
      : []),
    ...outsideParents(child),
  ]);
}

function isOutside(child: Draft, parent: Draft): boolean {
  const known = parent.parts.length > 0 && parent.parts.some((part) => /^\d/.test(part));
  if (!known || child.parts.length <= parent.parts.length) return false;
  return child.parts.slice(0, parent.parts.length).join('.') !== parent.parts.join('.');
}

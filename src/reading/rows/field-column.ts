import type { CriteriaRole } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import { codeInName, readCodeCell, type ReadCode } from '../codes/code';
import type { Header } from '../header/header';
import { isFilled } from './filled-cells';
import { readCodeAt } from './row-names';

/**
 * True where the numbering begins again beside every name in the column of fields: 1, 2, 3 beside "Tổ chức", then 1, 2
 * beside "Tài chính". So no code tells the field, and each name opens one.
 */
export function beginsAgain(
  grid: Grid,
  { columns }: Header<CriteriaRole>,
  rows: readonly { readonly row: number }[],
): boolean {
  const { code } = columns;
  if (code === undefined) return false;
  const begun = rows
    .filter(({ row }) => isFilled(grid, row, columns['field-name']))
    .map(({ row }) => readCodeAt(grid, row, code).text)
    .filter((text) => text !== '')
    .map(readCodeCell);
  return begun.length > 1 && begun.every((read) => read?.parts.length === 1 && read.order === 1);
}

/** The code that a field's name brings, where it counts something else than its leaf's: the "I" of "I. Lãnh đạo" beside "1". */
export function ownCode(name: string, leaf: ReadCode | null): ReturnType<typeof codeInName> {
  const opened = codeInName(name);
  const isAlike = opened?.code.styles.some(({ kind }) => leaf?.styles.some((style) => style.kind === kind));
  return isAlike ? null : opened;
}

import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from '@borgar/fx/xlsx';
import { a1 } from '../../../model/cell';

/** Where a formula is; rows and columns count from 0. */
export interface GroupMember {
  readonly row: number;
  readonly column: number;
}

/**
 * One formula that several cells share (ECMA-376 part 1, 18.3.1.40): the file spells it out in the master,
 * the followers have it moved to where they are.
 */
export interface SharedGroup {
  readonly master: GroupMember;
  /** The master's formula as the file has it, without "=". */
  readonly formula: string;
  readonly followers: readonly GroupMember[];
}

/**
 * Moves a formula from one cell to others, as copying does: relative references move along, and come back in
 * at the other edge of the sheet where they leave it. The formula is taken apart once for all its followers.
 */
export function formulaMover(formula: string, from: GroupMember): (to: GroupMember) => string {
  const relative = translateTokensToR1C1(tokenize(formula), a1(from.row, from.column));
  return (to) => stringifyTokens(translateTokensToA1(relative, a1(to.row, to.column)));
}

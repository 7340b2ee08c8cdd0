import type { Points } from '../../model/points';
import { readRule } from '../wording/read-rule';

/** What is known of a row that may go by the name above it. */
interface Unnamed {
  readonly kind: string;
  readonly name: string;
  readonly codeCell: { readonly text: string };
  readonly wording: string;
  readonly max: Points | null;
  readonly levelPoints: Points | null;
}

/**
 * A row without a code and a name that has points and a scale of its own goes by the name above: the name is merged
 * down over the parts of its criterion. Points in the column of levels are a level's.
 */
export function withNameAbove<Row extends Unnamed>(
  read: Row | 'end' | null,
  nameAbove: string,
): Row | 'end' | null {
  if (!read || read === 'end' || read.name !== '' || read.codeCell.text !== '' || read.kind === 'total')
    return read;
  const { wording, max, levelPoints } = read;
  if (levelPoints !== null || wording === '' || max === null) return read;
  return readRule(wording, max).rule.kind === 'unreadable' ? read : { ...read, name: nameAbove };
}

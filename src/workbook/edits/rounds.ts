import type { SheetEdits } from '../../model/edits';
import { nameKey } from '../references';

/**
 * Edits that name one sheet twice build on each other: each round names a sheet once, and rounds are applied one
 * after the other. There is always a first round, if an empty one.
 */
export function roundsOf(sheets: readonly SheetEdits[]): readonly (readonly SheetEdits[])[] {
  const rounds: SheetEdits[][] = [[]];
  for (const sheet of sheets) {
    const key = nameKey(sheet.sheet);
    const free = rounds.find((round) => !round.some((other) => nameKey(other.sheet) === key));
    if (free) free.push(sheet);
    else rounds.push([sheet]);
  }
  return rounds;
}

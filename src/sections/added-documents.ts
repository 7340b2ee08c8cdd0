import { valueAt, type Grid } from '../model/grid';
import { plainText } from '../text/key';
import type { Conflict } from './conflict';
import type { AssessedBook, SheetPiece } from './assessed-book';
import { differencesOf, type CellDifference } from './cell-differences';
import { rowFingerprints } from './row-fingerprints';

/** The documents that sections added to the list, one below the other after the last; the same row of two sections is one. */
export function addedDocuments(
  { assessment }: AssessedBook,
  whole: Grid,
  pieces: readonly SheetPiece[],
): { readonly changes: readonly CellDifference[]; readonly conflicts: readonly Conflict[] } {
  const { entries, sheet } = assessment.evidence;
  const own = entries.filter(({ source, cell }) => source === 'list' && cell.sheet === sheet);
  const fingerprints = rowFingerprints(whole);
  const columns = assessment.recognition.evidence?.columns ?? [];
  const column = columns.find(({ role }) => role === 'no')?.column ?? 0;
  const numbers = new Set(own.map(({ cell }) => textAt(whole, cell.row, column)));
  const seen = new Set<string>();
  const changes: CellDifference[] = [];
  const conflicts: Conflict[] = [];
  let next = Math.max(-1, ...own.map(({ cell }) => cell.row)) + 1;
  for (const { section, grid, added } of pieces) {
    const partFingerprints = rowFingerprints(grid);
    for (const row of added) {
      const fingerprint = partFingerprints[row] ?? '';
      if (seen.has(fingerprint)) continue;
      seen.add(fingerprint);
      const value = valueAt(grid, row, firstFilled(grid, row));
      const offers = [{ section, value }];
      if (own.length === 0 || (fingerprints[next] ?? '') !== '') {
        conflicts.push({ kind: 'no-room', cell: { sheet: grid.sheet, row, column }, stands: null, offers });
        continue;
      }
      const number = textAt(grid, row, column);
      if (number !== '' && numbers.has(number))
        conflicts.push({
          kind: 'number-taken',
          cell: { sheet: whole.sheet, row: next, column },
          stands: number,
          offers,
        });
      numbers.add(number);
      changes.push(...differencesOf({ section, part: grid, partRow: row, whole, wholeRow: next }));
      next += 1;
    }
  }
  return { changes, conflicts };
}

const textAt = (grid: Grid, row: number, column: number): string => {
  const value = valueAt(grid, row, column);
  return value === null ? '' : plainText(String(value));
};

const firstFilled = (grid: Grid, row: number): number =>
  Math.max(
    0,
    (grid.values[row] ?? []).findIndex((value) => typeof value === 'string' && value.length > 6),
  );

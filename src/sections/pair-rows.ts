import type { CriteriaSet } from '../model/criterion';
import { rowOwners } from './row-owners';
import type { RowFingerprints } from './row-fingerprints';

/** A row of a part and the row of the whole that it is; `whole` is `null` for one that the part added. */
export interface RowPair {
  readonly part: number;
  readonly whole: number | null;
}

/**
 * Rows of a criteria table by the criterion that they belong to, wherever it is in either; rows that belong to
 * none by their number, where no row was added or taken out above them.
 */
export function pairCriteriaRows(part: CriteriaSet, whole: CriteriaSet, rows: number): readonly RowPair[] {
  const wholeRows = new Map(
    [...rowOwners(whole)].flatMap(([row, owner]) =>
      owner.kind === 'leaf' ? [[`${owner.leaf}\t${owner.offset}`, row] as const] : [],
    ),
  );
  const owners = rowOwners(part);
  return Array.from({ length: rows }, (_, row): RowPair => {
    const owner = owners.get(row);
    if (owner?.kind === 'leaf')
      return { part: row, whole: wholeRows.get(`${owner.leaf}\t${owner.offset}`) ?? null };
    return { part: row, whole: row };
  });
}

/**
 * Rows of a list: those that still say what they said when the part was made are known by their fingerprints; one that
 * is between them where the base had another row is that row, changed; any other was added.
 */
export function pairListRows(
  part: RowFingerprints,
  base: RowFingerprints,
  whole: RowFingerprints,
): readonly RowPair[] {
  const placed = new Map(base.map((fingerprint, row) => [fingerprint, row]));
  const unchanged = new Set(part.filter((fingerprint) => placed.has(fingerprint)));
  const pairs: RowPair[] = [];
  let shift = 0;
  part.forEach((fingerprint, row) => {
    if (fingerprint === '') return;
    const known = base[row - shift] === fingerprint ? row - shift : placed.get(fingerprint);
    if (known !== undefined) shift = row - known;
    const before = base[row - shift] ?? '';
    const at = known ?? (before === '' || unchanged.has(before) ? null : row - shift);
    pairs.push({ part: row, whole: at === null ? null : placeInWhole(at, base, whole) });
  });
  return pairs;
}

/** Where a row of the base is in the whole now: by its fingerprint, else where it was. */
function placeInWhole(row: number, base: RowFingerprints, whole: RowFingerprints): number {
  const fingerprint = base[row] ?? '';
  if (whole[row] === fingerprint) return row;
  const first = whole.indexOf(fingerprint);
  return first >= 0 && whole.lastIndexOf(fingerprint) === first ? first : row;
}

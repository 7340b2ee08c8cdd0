import type { CriteriaRole } from '../model/criterion';
import { textKey } from '../text/key';
import type { Header } from './header/header';
import type { SheetCandidate } from './sheet-candidate';

type Candidate = SheetCandidate<CriteriaRole>;

/**
 * Sheets under the very same titles have the same columns: what the rows of one do not tell ("Kết luận" is empty there,
 * or a survey decides all of it) those of another do. What a person chose on one of them holds for all. Why: decision 0247.
 */
export function withSharedColumns(found: readonly Candidate[]): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of found) {
    const titles = titlesOf(candidate);
    groups.set(titles, [...(groups.get(titles) ?? []), candidate]);
  }
  return found.map((candidate) => {
    const group = groups.get(titlesOf(candidate)) ?? [];
    return group.length < 2 ? candidate : withColumnsOf(candidate, group);
  });
}

/** The titles of a header with the columns that they are in. */
const titlesOf = ({ grid, mapped: { header } }: Candidate): string =>
  JSON.stringify(
    header.firstRow < 0
      ? grid.sheet
      : grid.values
          .slice(header.firstRow, header.lastRow + 1)
          .map((cells) => cells.flatMap((value, column) => (value === null ? [] : [column, keyOf(value)]))),
  );

const keyOf = (value: unknown): string => (typeof value === 'string' ? textKey(value) : String(value));

function withColumnsOf(candidate: Candidate, group: readonly Candidate[]): Candidate {
  const { header } = candidate.mapped;
  const known = [...group]
    .map(({ mapped }) => mapped.header)
    .sort((a, b) => b.chosen.length - a.chosen.length || b.weight - a.weight);
  const columns: Partial<Record<CriteriaRole, number>> = {};
  const words: Partial<Record<CriteriaRole, string>> = {};
  const weights: Partial<Record<CriteriaRole, number>> = {};
  for (const other of known)
    for (const [role, column] of rolesOf(other)) {
      if (columns[role] !== undefined || Object.values(columns).includes(column)) continue;
      columns[role] = column;
      words[role] = other.words[role] ?? '';
      weights[role] = other.weights[role] ?? 0;
    }
  const used = new Set(Object.values(columns));
  const unused = header.unused.filter(({ column }) => !used.has(column));
  const rivals = header.rivals.filter(({ column }) => !used.has(column));
  const [best] = known;
  return {
    ...candidate,
    mapped: {
      ...candidate.mapped,
      header: { ...header, columns, words, weights, unused, rivals, weight: best?.weight ?? header.weight },
    },
  };
}

const rolesOf = ({ columns }: Header<CriteriaRole>): readonly (readonly [CriteriaRole, number])[] =>
  Object.entries(columns) as [CriteriaRole, number][];

import type { UnitRecord } from '../model/consolidation';
import type { NamedRecord } from './name-records';
import { grouped, unitKey } from './unit-names';

/** The copy of each unit that counts, and what became of the others. */
export interface Copies {
  readonly chosen: readonly NamedRecord[];
  /** Older or equal copies, each with the file that takes its place. */
  readonly replaced: readonly { readonly copy: NamedRecord; readonly by: string; readonly isSame: boolean }[];
  /** Copies of which it is unclear which is later, though their figures differ. */
  readonly unclear: readonly { readonly copy: NamedRecord; readonly other: string }[];
}

/**
 * Of several workbooks of one unit the one with the latest snapshot counts. Where days do not tell, copies with the
 * same figures are one, and of others none counts until a person has said which.
 */
export function chooseCopies(named: readonly NamedRecord[]): Copies {
  const groups = [...grouped(named, keyOf).values()].map(choose);
  return {
    chosen: groups.flatMap(({ chosen }) => chosen),
    replaced: groups.flatMap(({ replaced }) => replaced),
    unclear: groups.flatMap(({ unclear }) => unclear),
  };
}

/** A unit of the list is one however it is written; a workbook without a unit is alone. */
const keyOf = ({ record, listed, unit }: NamedRecord): string =>
  listed ? `list ${listed.name}` : record.unit === null ? `file ${record.file}` : `name ${unitKey(unit)}`;

function choose(copies: readonly NamedRecord[]): Copies {
  const latest = copies.reduce((day, { record }) => (dayOf(record) > day ? dayOf(record) : day), '');
  const [first, ...others] = copies.filter(({ record }) => dayOf(record) === latest);
  if (!first) return { chosen: [], replaced: [], unclear: [] };
  const differing = others.filter(({ record }) => figuresOf(record) !== figuresOf(first.record));
  const older = copies.filter(({ record }) => dayOf(record) !== latest);
  if (differing.length > 0) {
    const unclear = [first, ...others].map((copy) => ({
      copy,
      other: (copy === first ? (differing[0] ?? first) : first).record.file,
    }));
    return { chosen: [], replaced: older.map(givingWayTo(first)), unclear };
  }
  return { chosen: [first], replaced: [...others, ...older].map(givingWayTo(first)), unclear: [] };
}

const givingWayTo =
  (first: NamedRecord) =>
  (copy: NamedRecord): Copies['replaced'][number] => ({
    copy,
    by: first.record.file,
    isSame: figuresOf(copy.record) === figuresOf(first.record),
  });

/** Without a snapshot a copy is older than any with one. */
const dayOf = ({ snapshot }: UnitRecord): string => snapshot?.day ?? '';

const figuresOf = ({ set, leaves }: UnitRecord): string =>
  JSON.stringify([set, leaves.map(({ applicable, self, appraised }) => [applicable, self, appraised])]);

import type { ListedUnit, UnitRecord } from '../model/consolidation';
import { unitMatcher } from './unit-names';

/** A workbook of which a person must say which unit of the list it is from. */
export interface NameQuestion {
  readonly file: string;
  /** As the workbook says it; `null` where it says none. */
  readonly unit: string | null;
  /** Units with a name like it, the likeliest. */
  readonly like: readonly string[];
}

/** The workbooks whose unit the list does not tell for sure, in the order of the files. */
export function nameQuestions(
  records: readonly UnitRecord[],
  list: readonly ListedUnit[],
): readonly NameQuestion[] {
  const match = unitMatcher(list);
  return records.flatMap(({ file, unit }): readonly NameQuestion[] => {
    if (unit === null) return [{ file, unit, like: [] }];
    const found = match(unit);
    if (found.kind === 'one') return [];
    return [{ file, unit, like: found.kind === 'none' ? [] : found.candidates.map(({ name }) => name) }];
  });
}

/** The records with the units that a person said, by file. */
export const withSaidUnits = (
  records: readonly UnitRecord[],
  said: ReadonlyMap<string, string>,
): readonly UnitRecord[] =>
  said.size === 0
    ? records
    : records.map((record) => ({ ...record, unit: said.get(record.file) ?? record.unit }));

import type { ListedUnit, UnitRecord } from '../model/consolidation';
import { message, type Message } from '../model/message';
import { unitMatcher } from './unit-names';

/** A record under the name by which its unit is ranked. */
export interface NamedRecord {
  readonly record: UnitRecord;
  readonly unit: string;
  readonly group: string | null;
  /** The unit of the list; `null` without a list, or where the name is not in it for sure. */
  readonly listed: ListedUnit | null;
  /** What a person must say before the unit can be ranked; `null` where its name is plain. */
  readonly doubt: Message | null;
}

/** Finds the unit of every record: by the list where there is one, else by the name that the workbook has. */
export function nameRecords(
  records: readonly UnitRecord[],
  list: readonly ListedUnit[] | null,
): readonly NamedRecord[] {
  const match = list ? unitMatcher(list) : null;
  return records.map((record) => {
    const { unit, file } = record;
    const unknown = { record, unit: unit ?? file, group: null, listed: null };
    if (unit === null) return { ...unknown, doubt: message('consolidate.no-unit') };
    if (!match) return { ...unknown, doubt: null };
    const found = match(unit);
    switch (found.kind) {
      case 'one':
        return { record, unit: found.unit.name, group: found.unit.group, listed: found.unit, doubt: null };
      case 'doubtful':
        return {
          ...unknown,
          doubt: message('consolidate.doubtful-name', { unit, like: quoted(found.candidates) }),
        };
      case 'none':
        return { ...unknown, doubt: message('consolidate.not-in-list', { unit }) };
    }
  });
}

const quoted = (units: readonly ListedUnit[]): string => units.map(({ name }) => `“${name}”`).join(', ');

import fc from 'fast-check';
import { migrateState, STATE_VERSION, type Migration } from '../../src/memory/migrations';
import { NO_STATE, writeState } from '../../src/memory/state';

/** Three changes of what is stored, as releases make them: renamed, split, added. */
const CHANGES: readonly Migration[] = [
  ({ sheet, ...rest }) => ({ ...rest, criteriaSheet: sheet }),
  ({ table, ...rest }) => ({ ...rest, headerRow: String(table).split(':')[0] }),
  (stored) => ({ ...stored, units: [] }),
];

test('a state of the first version goes through every change in turn', () => {
  expect(migrateState({ version: 1, sheet: 'Bộ tiêu chí', table: '3:F' }, CHANGES)).toEqual({
    kind: 'current',
    stored: { version: 4, criteriaSheet: 'Bộ tiêu chí', headerRow: '3', units: [] },
  });
});

test('a later one goes through the changes after its own version only', () => {
  expect(migrateState({ version: 3, criteriaSheet: 'A', headerRow: '3' }, CHANGES)).toEqual({
    kind: 'current',
    stored: { version: 4, criteriaSheet: 'A', headerRow: '3', units: [] },
  });
});

test('whatever its version, the changes run in order from there, each once', () => {
  const traced = (count: number): readonly Migration[] =>
    Array.from({ length: count }, (_, index) => (stored) => ({
      ...stored,
      seen: [...(stored.seen as number[]), index + 1],
    }));
  fc.assert(
    fc.property(fc.nat(8), fc.integer({ min: 1, max: 12 }), (count, version) => {
      const migrated = migrateState({ version, seen: [] }, traced(count));
      const now = count + 1;
      const seen = Array.from({ length: now - version }, (_, index) => version + index);
      expect(migrated).toEqual(
        version > now ? { kind: 'newer' } : { kind: 'current', stored: { version: now, seen } },
      );
    }),
  );
});

test('a state of the version of today is as it was', () => {
  const stored = { version: 4, criteriaSheet: 'A' };
  expect(migrateState(stored, CHANGES)).toEqual({ kind: 'current', stored });
});

test.each([[undefined], [null], ['1'], [0], [-1], [1.5], [NaN], [Infinity]])(
  'version %p is none',
  (version) => {
    expect(migrateState({ version }, CHANGES)).toEqual({ kind: 'damaged' });
  },
);

test('what we write is of the version of today', () => {
  expect(JSON.parse(writeState(NO_STATE))).toMatchObject({ version: STATE_VERSION });
});

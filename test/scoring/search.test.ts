import fc from 'fast-check';
import { nearestBetter, type ScoreAt } from '../../src/scoring/gaps/search';

/** Tries every unit, from the nearest outwards; of two as near, the upper. */
function slowly(scoreAt: ScoreAt, from: number, above: number, low: number, high: number): number | null {
  for (let away = 1; away <= high - low; away++) {
    for (const units of [from + away, from - away]) {
      if (units >= low && units <= high && scoreAt(units) > above) return units;
    }
  }
  return null;
}

test('finds the same as trying every unit, on any scale that only jumps at its borders', () => {
  const scale = fc.record({
    borders: fc.uniqueArray(fc.integer({ min: 1, max: 98 }), { maxLength: 4 }),
    levels: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }),
    slopes: fc.array(fc.constantFrom(-1, 0, 1), { minLength: 5, maxLength: 5 }),
    from: fc.integer({ min: 0, max: 99 }),
  });
  fc.assert(
    fc.property(scale, ({ borders, levels, slopes, from }) => {
      const sorted = [...borders].sort((a, b) => a - b);
      const scoreAt: ScoreAt = (units) => {
        const piece = sorted.filter((border) => border <= units).length;
        return (levels[piece] ?? 0) + ((slopes[piece] ?? 0) * units) / 1000;
      };
      const around = sorted.flatMap((border) => [border - 1, border]);
      const bounds = { low: 0, high: 99, borders: around };
      expect(nearestBetter(scoreAt, from, scoreAt(from), bounds)).toBe(
        slowly(scoreAt, from, scoreAt(from), 0, 99),
      );
    }),
    { numRuns: 500 },
  );
});

test('asks for few scores, however long the scale', () => {
  let asked = 0;
  const scoreAt: ScoreAt = (units) => {
    asked++;
    return units >= 949_999 ? 1 : 0;
  };
  expect(nearestBetter(scoreAt, 3, 0, { low: 0, high: 1_000_000, borders: [949_998, 949_999] })).toBe(
    949_999,
  );
  expect(asked).toBeLessThan(60);
});

describe('from an amount with decimals, to the whole unit next to it', () => {
  const bounds = { low: 0, high: 20, borders: [] };

  test('downwards', () => {
    expect(nearestBetter((units) => (units <= 7 ? 1 : 0), 7.5, 0, bounds)).toBe(7);
    expect(nearestBetter((units) => (units <= 6 ? 1 : 0), 7.5, 0, bounds)).toBe(6);
  });

  test('upwards', () => {
    expect(nearestBetter((units) => (units >= 8 ? 1 : 0), 7.5, 0, bounds)).toBe(8);
    expect(nearestBetter((units) => (units >= 9 ? 1 : 0), 7.5, 0, bounds)).toBe(9);
  });
});

test('borders may come in any order; one outside the scale is never the answer', () => {
  const onlyAt =
    (best: number): ScoreAt =>
    (units) =>
      units === best ? 1 : 0;
  const borders = [12, 2, 30, -5, 7];
  expect(nearestBetter(onlyAt(7), 0, 0, { low: 0, high: 20, borders })).toBe(7);
  expect(nearestBetter(onlyAt(2), 20, 0, { low: 0, high: 20, borders })).toBe(2);
  expect(nearestBetter(onlyAt(30), 5, 0, { low: 0, high: 20, borders })).toBeNull();
  expect(nearestBetter(onlyAt(-5), 5, 0, { low: 0, high: 20, borders })).toBeNull();
});

test('of two as near the upper one', () => {
  const bounds = { low: 0, high: 20, borders: [8, 12] };
  expect(nearestBetter((units) => (units === 8 || units === 12 ? 1 : 0), 10, 0, bounds)).toBe(12);
  expect(nearestBetter((units) => (units === 8 || units === 12 ? 1 : 0), 9, 0, bounds)).toBe(8);
});

test('there is nothing better than the best', () => {
  expect(nearestBetter((units) => units, 10, 10, { low: 0, high: 10, borders: [] })).toBeNull();
  expect(nearestBetter(() => 1, 5, 1, { low: 0, high: 10, borders: [] })).toBeNull();
});

test('comes to an end where numbers lie further apart than one', () => {
  const scoreAt: ScoreAt = (units) => (units >= 1e19 ? 1 : 0);
  const found = nearestBetter(scoreAt, 3, 0, { low: 0, high: 1e20, borders: [] });
  expect(found).toBe(1e19);
});

import fc from 'fast-check';
import { cheapestSet, type Choice } from '../../src/scoring/aim/cheapest';

const costOf = (choices: readonly Choice[]): number => choices.reduce((sum, { cost }) => sum + cost, 0);
const gainOf = (choices: readonly Choice[]): number => choices.reduce((sum, { gain }) => sum + gain, 0);

/** Every set with at most one choice of each group. */
const everySet = (groups: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] =>
  groups.reduce<readonly (readonly Choice[])[]>(
    (sets, group) => sets.flatMap((set) => [set, ...group.map((choice) => [...set, choice])]),
    [[]],
  );

const choice = fc.record({ gain: fc.integer({ min: 1, max: 250 }), cost: fc.integer({ min: 0, max: 12 }) });
const groups = fc.array(fc.array(choice, { maxLength: 2 }), { maxLength: 7 });

test('costs what exhaustive search finds, on 1,000 random small sets', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: -10, max: 900 }), (each, need) => {
      const found = cheapestSet(each, need);
      const enough = everySet(each).filter((set) => gainOf(set) >= need);
      if (enough.length === 0) return found === null;
      const least = Math.min(...enough.map(costOf));
      const fewest = Math.min(...enough.filter((set) => costOf(set) === least).map(({ length }) => length));
      return found !== null && gainOf(found) >= need && costOf(found) === least && found.length === fewest;
    }),
    { numRuns: 1000 },
  );
});

test('takes at most one choice of each group', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 900 }), (each, need) => {
      const found = cheapestSet(each, need) ?? [];
      return each.every((group) => found.filter((one) => group.includes(one)).length <= 1);
    }),
  );
});

test('is not greedy: two cheap measures rather than the one that brings the most for its cost', () => {
  const [large, first, second] = [
    { gain: 100, cost: 5 },
    { gain: 60, cost: 3 },
    { gain: 60, cost: 3 },
  ];
  expect(cheapestSet([[large], [first], [second]], 110)).toEqual([first, second]);
});

test('gains that never add up to the need are told', () => {
  expect(cheapestSet([[{ gain: 50, cost: 1 }]], 51)).toBeNull();
  expect(cheapestSet([], 1)).toBeNull();
  expect(cheapestSet([], 0)).toEqual([]);
});

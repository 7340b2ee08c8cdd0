import fc from 'fast-check';
import type { Criterion } from '../../src/model/criterion';
import { rescore } from '../../src/scoring/rescore';
import { leavesOf } from '../../src/model/criterion';
import { scoreSet, type ScoredSet } from '../../src/scoring/score-set';
import { withTrial, type Trial } from '../../src/scoring/trial';
import { linear } from '../reading/wordings/builders';
import { criteriaSet, leaf, parent } from '../support/criteria';
import { pair } from '../support/measures';
import { anyFields } from './any-fields';

/** A formula that we wrote stands in the even rows. */
const isGeneratedFormula = ({ row }: Criterion): boolean => row % 2 === 0;
const context = { precision: 2, isGeneratedFormula };

const score = (fields: readonly Criterion[]): ScoredSet => scoreSet(criteriaSet(fields), isGeneratedFormula);

/** The leaves that a trial names by their row, as they would be read then. */
function changedBy(fields: readonly Criterion[], trials: ReadonlyMap<number, Trial>) {
  const changed = new Map<Criterion, Criterion>();
  for (const criterion of fields.flatMap(leavesOf)) {
    const trial = trials.get(criterion.row);
    if (trial && criterion.leaf) changed.set(criterion, withTrial(criterion, criterion.leaf, trial));
  }
  return changed;
}

const tasksDone = (code: string, row: number, policy: 'remove' | 'full' = 'remove'): Criterion =>
  leaf({ code, row, rule: linear(), max: 2, measure: pair(11, 13), policy });

const FIELDS: readonly Criterion[] = [
  parent('1', [
    parent('1.1', [tasksDone('1.1.1', 10), tasksDone('1.1.2', 11)]),
    parent('1.2', [tasksDone('1.2.1', 12), tasksDone('1.2.2', 13)]),
  ]),
  parent('2', [tasksDone('2.1', 20, 'full'), tasksDone('2.2', 21, 'full')]),
];
const after = (trials: ReadonlyMap<number, Trial>, before = score(FIELDS)): ScoredSet =>
  rescore(before, changedBy(FIELDS, trials), context);

test('two more tasks done bring 1.1.2 from 11/13 to 13/13, and the total with it', () => {
  const { leaves, fields, total } = after(new Map([[11, { achieved: 13 }]]));
  expect(leaves.map(({ outcome }) => outcome?.points)).toEqual([1.69, 2, 1.69, 1.69, 1.69, 1.69]);
  expect(fields.map(({ sums }) => sums.self)).toEqual([7.07, 3.38]);
  expect(total.self).toBe(10.45);
});

test('what is not touched is the same object', () => {
  const before = score(FIELDS);
  const { leaves, fields } = after(new Map([[11, { achieved: 12 }]]), before);
  expect(fields[1]).toBe(before.fields[1]);
  expect(fields[0]?.children[1]).toBe(before.fields[0]?.children[1]);
  expect(leaves[0]).toBe(before.leaves[0]);
  expect(rescore(before, new Map(), context)).toBe(before);
});

test('a leaf that is none of the set changes nothing', () => {
  const before = score(FIELDS);
  const [other] = leavesOf(tasksDone('9.9', 99));
  const scored = rescore(before, new Map(other ? [[other, other]] : []), context);
  expect(scored).toEqual(before);
  expect(scored.leaves).toBe(before.leaves);
  expect(scored.fields[0]).toBe(before.fields[0]);
});

test('parents hold the leaves as they are declared now', () => {
  const before = score(FIELDS);
  const [field] = after(new Map([[11, { achieved: 12 }]]), before).fields;
  expect(field?.criterion.children).toEqual(field?.children.map(({ criterion }) => criterion));
  expect(field?.criterion).not.toBe(before.fields[0]?.criterion);
});

describe('a field whose last leaf is declared not applicable is no longer assessed at all', () => {
  test('so that its other leaves lose the points that they had for having nothing to do', () => {
    const one = after(new Map([[20, { applies: false }]]));
    expect(one.fields[1]?.sums).toMatchObject({ self: 3.69, applicableMax: 4 });
    const both = rescore(
      one,
      changedBy(
        one.fields.map(({ criterion }) => criterion),
        new Map([[21, { applies: false }]]),
      ),
      context,
    );
    expect(both.fields[1]?.sums).toMatchObject({ self: 0, applicableMax: 0 });
    expect(both.leaves.map(({ outcome }) => outcome?.points)).toEqual([1.69, 1.69, 1.69, 1.69, null, null]);
  });

  test('and is assessed again when one of them is taken back', () => {
    const none = after(new Map([20, 21].map((row) => [row, { applies: false }])));
    const fields = none.fields.map(({ criterion }) => criterion);
    const back = rescore(none, changedBy(fields, new Map([[20, { applies: true }]])), context);
    expect(back.fields[1]?.sums).toMatchObject({ self: 3.69, applicableMax: 4 });
  });
});

test('any trial gives what scoring the whole set again gives', () => {
  const anyTrial: fc.Arbitrary<Trial> = fc.record(
    {
      total: fc.option(fc.integer({ min: 0, max: 40 })),
      achieved: fc.option(fc.integer({ min: 0, max: 40 })),
      rate: fc.option(fc.integer({ min: 0, max: 100 }).map((per) => per / 100)),
      level: fc.option(fc.constantFrom('Kịp thời', 'không kịp thời', 'gì đó')),
      points: fc.option(fc.integer({ min: -1, max: 3 })),
      applies: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const withTrials = anyFields.chain((fields) =>
    fc.record({
      fields: fc.constant(fields),
      trials: fc.array(
        fc.tuple(fc.constantFrom(...fields.flatMap(leavesOf).map(({ row }) => row)), anyTrial),
        { maxLength: 6 },
      ),
    }),
  );
  const replaced = (criterion: Criterion, changed: ReadonlyMap<Criterion, Criterion>): Criterion =>
    criterion.leaf
      ? (changed.get(criterion) ?? criterion)
      : { ...criterion, children: criterion.children.map((child) => replaced(child, changed)) };
  fc.assert(
    fc.property(withTrials, ({ fields, trials }) => {
      const changed = changedBy(fields, new Map(trials));
      const whole = score(fields.map((field) => replaced(field, changed)));
      expect(rescore(score(fields), changed, context)).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

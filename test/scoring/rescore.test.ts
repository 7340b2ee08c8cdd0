import fc from 'fast-check';
import { rescore } from '../../src/scoring/rescore';
import { scoreSet } from '../../src/scoring/score-set';
import { tried, type Trial } from '../../src/scoring/trial';
import { assess } from '../../src/assess';
import type { Criterion } from '../../src/model/criterion';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';

const assessed = assess(openXlsx(exampleBook()).content, { asOf: asDay('2026-12-31') });
const { assessment, isOurFormula } = assessed;
const context = { precision: assessment.set.precision, isOurFormula };

const withTrials = (trials: ReadonlyMap<string, Trial>): ReadonlyMap<number, Criterion> =>
  new Map(
    assessment.leaves.flatMap(({ criterion }): [number, Criterion][] => {
      const trial = trials.get(criterion.code);
      return trial && criterion.leaf ? [[criterion.row, tried(criterion, criterion.leaf, trial)]] : [];
    }),
  );

const replaced = (criterion: Criterion, changed: ReadonlyMap<number, Criterion>): Criterion =>
  criterion.leaf
    ? (changed.get(criterion.row) ?? criterion)
    : { ...criterion, children: criterion.children.map((child) => replaced(child, changed)) };

test('two more tasks done bring 1.1.2 from 11/13 to 13/13, and the total with it', () => {
  const scored = rescore(assessment, withTrials(new Map([['1.1.2', { achieved: 13 }]])), context);
  const leaf = scored.leaves.find(({ criterion }) => criterion.code === '1.1.2');
  expect(leaf?.outcome?.points).toBe(2);
  expect(scored.total.self).toBeCloseTo(assessment.total.self + 0.31, 10);
});

test('what is not touched is the same object', () => {
  const scored = rescore(assessment, withTrials(new Map([['1.1.2', { achieved: 12 }]])), context);
  expect(scored.fields[1]).toBe(assessment.fields[1]);
  expect(scored.fields[0]?.children[1]).toBe(assessment.fields[0]?.children[1]);
  expect(rescore(assessment, new Map(), context)).toBe(assessment);
});

test('a field whose last leaf is declared not applicable is no longer assessed at all', () => {
  const trials = new Map<string, Trial>([['2.4', { applies: false }]]);
  const before = rescore(assessment, new Map(), context).fields[1]?.sums.self;
  const after = rescore(assessment, withTrials(trials), context).fields[1]?.sums;
  expect(before).toBeGreaterThan(0);
  expect(after?.self).toBe(0);
  expect(after?.applicableMax).toBe(0);
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
  const codes = assessment.leaves.map(({ criterion }) => criterion.code as string);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...codes), anyTrial), (dictionary) => {
      const changed = withTrials(new Map(Object.entries(dictionary)));
      const fields = assessment.set.fields.map((field) => replaced(field, changed));
      const { leaves, fields: scored, total } = rescore(assessment, changed, context);
      const whole = scoreSet({ ...assessment.set, fields }, isOurFormula);
      expect({ leaves, fields: scored, total }).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

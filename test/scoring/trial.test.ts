import fc from 'fast-check';
import type { Criterion } from '../../src/model/criterion';
import type { Measure } from '../../src/model/measure';
import { withTrial, type Trial } from '../../src/scoring/trial';
import { levels, linear } from '../reading/wordings/builders';
import { leaf, type LeafExample } from '../support/criteria';
import { anyLeaf } from '../support/leaf-arbitraries';
import {
  blank,
  cell,
  figure,
  measure,
  notApplicable,
  notApplicableWords,
  nothingDeclared,
  pair,
  words,
} from '../support/measures';

const SCORE_CELL = cell('J9');

function triedOn(example: Partial<LeafExample>, trial: Trial): Criterion {
  const criterion = leaf({ rule: linear(), ...example });
  if (!criterion.leaf) throw new Error('not a leaf');
  return withTrial(criterion, criterion.leaf, trial);
}

/** The measure as it would be read if the trial were declared. */
const measureAfter = (before: Measure, trial: Trial): Measure => {
  const { leaf: after } = triedOn({ measure: before }, trial);
  if (!after) throw new Error('no longer a leaf');
  return after.measure;
};

describe('figures tried in place of the declared ones', () => {
  test('stand in the cells of the declared ones; what is not tried stays', () => {
    expect(measureAfter(pair(11, 13), { achieved: 13 })).toEqual(pair(13, 13));
    expect(measureAfter(pair(11, 13), { total: 12 })).toEqual(pair(11, 12));
    expect(measureAfter(pair(11, 13), { total: 20, achieved: 15 })).toEqual(pair(15, 20));
    expect(measureAfter(pair(11, 13), {})).toEqual(pair(11, 13));
  });

  test('fill empty cells as plain numbers; a rate is a share', () => {
    expect(measureAfter(nothingDeclared(), { total: 13, achieved: 0, rate: 0.885 })).toEqual({
      ...nothingDeclared(),
      total: figure(13, 'E9'),
      achieved: figure(0, 'F9'),
      rate: figure(0.885, 'G9', { percent: true }),
    });
  });

  test('stand in the score cell where the sheet has no such column', () => {
    const { total, achieved, rate, level } = measureAfter(measure(), {
      total: 13,
      achieved: null,
      rate: 0.5,
      level: 'Tốt',
    });
    expect([total, achieved, rate, level].map((entry) => entry?.cell)).toEqual(Array(4).fill(SCORE_CELL));
  });

  test('taken away leave a blank cell', () => {
    const { total, achieved, rate } = measureAfter(
      { ...pair(11, 13), rate: figure(0.5, 'G9', { percent: true }) },
      { total: null, achieved: null, rate: null },
    );
    expect({ total, achieved, rate }).toEqual({
      total: blank('E9'),
      achieved: blank('F9'),
      rate: blank('G9'),
    });
  });

  test('keep the form of a number of their kind: text with a comma stays text with a comma', () => {
    const asText = { form: 'decimal-text', divisor: 1 } as const;
    const before = measure({ achieved: figure(95.5, 'F9', asText) });
    expect(measureAfter(before, { achieved: 97 }).achieved).toEqual(figure(97, 'F9', asText));
  });

  test('keep hundredths that are shown as whole numbers', () => {
    const hundredths = { percent: true, divisor: 100 } as const;
    const before = measure({ rate: figure(0.885, 'G9', hundredths) });
    expect(measureAfter(before, { rate: 0.9 }).rate).toEqual(figure(0.9, 'G9', hundredths));
  });

  test('a number in place of a percentage is a plain one, and the other way round', () => {
    const before = measure({
      achieved: figure(0.9, 'F9', { percent: true, form: 'decimal-text', divisor: 100 }),
      rate: figure(90, 'G9', { form: 'comma-text' }),
    });
    const { achieved, rate } = measureAfter(before, { achieved: 9, rate: 0.9 });
    expect(achieved).toEqual(figure(9, 'F9'));
    expect(rate).toEqual(figure(0.9, 'G9', { percent: true }));
  });

  test('a number in place of words is a plain one', () => {
    const before = measure({ achieved: words('gần đủ', 'F9') });
    expect(measureAfter(before, { achieved: 9 }).achieved).toEqual(figure(9, 'F9'));
  });
});

describe('a level tried', () => {
  const ticks = [
    { cell: cell('D9'), isMarked: true },
    { cell: cell('D10'), isMarked: false },
  ];

  test('stands as words in its cell', () => {
    expect(measureAfter(nothingDeclared(), { level: 'Kịp thời' }).level).toEqual(words('Kịp thời', 'H9'));
    expect(measureAfter(measure({ level: words('Chậm', 'H9') }), { level: null }).level).toEqual(blank('H9'));
  });

  test('goes before the ticks of a scale, which stay where none is tried', () => {
    const ticked = { ...nothingDeclared(), ticks };
    expect(measureAfter(ticked, { level: 'Kịp thời' }).ticks).toEqual([]);
    expect(measureAfter(ticked, { level: null }).ticks).toEqual([]);
    expect(measureAfter(ticked, { achieved: 1 }).ticks).toEqual(ticks);
  });
});

describe('points that the office enters itself', () => {
  const existing = (trial: Trial) =>
    triedOn({ rule: levels([['Có', 1]]), existing: { kind: 'typed', points: 0.5 } }, trial).existingScore;

  test.each<[string, Trial, Criterion['existingScore']]>([
    ['stand in the score cell', { points: 1.25 }, { kind: 'typed', points: 1.25 }],
    ['0 is a number', { points: 0 }, { kind: 'typed', points: 0 }],
    ['are taken back', { points: null }, { kind: 'empty' }],
    ['stay where none are tried', { achieved: 1 }, { kind: 'typed', points: 0.5 }],
  ])('%s', (_, trial, expected) => {
    expect(existing(trial)).toEqual(expected);
  });
});

describe('a leaf declared not applicable', () => {
  test('says so in the column made for it, or in the score cell; its figures stay', () => {
    expect(measureAfter({ ...pair(11, 13), applicability: blank('I9') }, { applies: false })).toEqual({
      ...pair(11, 13),
      applicability: notApplicableWords('', 'I9'),
    });
    expect(measureAfter(pair(11, 13), { applies: false }).applicability).toEqual({
      kind: 'not-applicable',
      cell: SCORE_CELL,
      text: '',
    });
  });

  test('applies again when the declaration is taken back', () => {
    expect(measureAfter(notApplicable(), { applies: true })).toEqual(nothingDeclared());
    expect(measureAfter(pair(11, 13), { applies: true })).toEqual(pair(11, 13));
  });

  test('applies again wherever a figure’s cell had said that it does not', () => {
    const said = measure({
      total: notApplicableWords('Không phát sinh', 'E9'),
      achieved: notApplicableWords('Không phát sinh', 'F9'),
      rate: notApplicableWords('KAD', 'G9'),
      level: notApplicableWords('Không áp dụng', 'H9'),
      applicability: words('Có', 'I9'),
    });
    expect(measureAfter(said, { applies: true })).toEqual({
      ...nothingDeclared(),
      applicability: words('Có', 'I9'),
    });
    expect(measureAfter(said, { achieved: 3 }).total).toEqual(said.total);
  });
});

test('a trial that tries nothing changes nothing; one that is tried twice is the same', () => {
  fc.assert(
    fc.property(anyLeaf, fc.option(fc.nat(40)), fc.boolean(), (example, achieved, applies) => {
      const before = leaf(example);
      expect(triedOn(example, {})).toEqual(before);
      const trial = { achieved, applies };
      const once = triedOn(example, trial);
      expect(once.leaf && withTrial(once, once.leaf, trial)).toEqual(once);
    }),
  );
});

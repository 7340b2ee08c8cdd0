import fc from 'fast-check';
import type { AppraisalComparison } from '../../src/model/appraisal';
import type { Criterion, LeafAppraisal } from '../../src/model/criterion';
import { asPoints } from '../../src/model/points';
import { appraisedPoints, claimedPoints, compareAppraisal, earlierRound } from '../../src/scoring/appraisal';
import { decimal } from '../../src/text/decimal';
import { linear, manual, survey } from '../reading/wordings/builders';
import { leaf, parent, scored, scoredLeaf, type LeafExample } from '../support/criteria';
import { anyLeaf } from '../support/leaf-arbitraries';
import { notApplicable, nothingDeclared, pair } from '../support/measures';

const appraisal = (
  figures: Partial<Record<'first' | 'again' | 'final', number | null>> = {},
): LeafAppraisal => {
  const points = (of: 'first' | 'again' | 'final') => {
    const figure = figures[of] ?? null;
    return figure === null ? null : asPoints(figure);
  };
  return { first: points('first'), again: points('again'), final: points('final'), opinion: '', cell: null };
};

/** 11 of 13 tasks done: 1,69 of 2 points are claimed. */
const tasksDone = (code: string, figures: Parameters<typeof appraisal>[0]): Criterion =>
  leaf({ code, rule: linear(), max: 2, measure: pair(11, 13), appraisal: appraisal(figures) });

const compared = (...fields: readonly Criterion[]): AppraisalComparison | null =>
  compareAppraisal(scored(...fields).fields);

/** "code: claimed → appraised (difference)", and "open" where there is something to explain. */
const told = (comparison: AppraisalComparison | null): readonly string[] =>
  (comparison?.leaves ?? []).map(
    ({ leaf: { code }, self, appraised, difference, isOpen }) =>
      `${code}: ${self ?? '–'} → ${appraised} (${difference ?? '–'})${isOpen ? ' open' : ''}`,
  );

describe('the figure that counts', () => {
  test.each([
    ['the first appraisal', { first: 1 }, 1],
    ['the later one, after the explanation', { first: 1, again: 1.5 }, 1.5],
    ['what was recognised in the end', { first: 1, again: 1.5, final: 1.25 }, 1.25],
    ['a final 0 is a figure too', { first: 1, final: 0 }, 0],
    ['none', {}, null],
  ])('%s', (_, figures, points) => {
    expect(appraisedPoints(appraisal(figures))).toBe(points);
  });
});

describe('what the office claims', () => {
  const claimed = (example: LeafExample) => claimedPoints(scoredLeaf(example));
  const tasks = { rule: linear(), max: 2, measure: pair(11, 13) };

  test('is what the rule gives', () => {
    expect(claimed(tasks)).toBe(1.69);
  });

  test('but a number that a person typed over it goes first', () => {
    expect(claimed({ ...tasks, existing: { kind: 'typed', points: 2 } })).toBe(2);
  });

  test('is nothing while figures are missing', () => {
    expect(claimed({ ...tasks, measure: nothingDeclared() })).toBeNull();
  });

  test('is nothing where a survey decides, whatever stands in the cell', () => {
    expect(claimed({ rule: survey, max: 5, existing: { kind: 'typed', points: 4.5 } })).toBeNull();
  });

  test('is nothing of its own for a criterion that has parts', () => {
    const [field] = scored(parent('1', [leaf(tasks)], { existing: { kind: 'typed', points: 2 } })).fields;
    expect(field && claimedPoints(field)).toBeNull();
  });
});

describe('self-scores beside appraised scores', () => {
  test('there is nothing to compare before the appraisers come', () => {
    expect(compared(parent('1', [tasksDone('1.1', {})]))).toBeNull();
    expect(compared()).toBeNull();
  });

  test('fewer points than claimed are to be explained until the last word is said', () => {
    const comparison = compared(
      parent('1', [
        tasksDone('1.1', { first: 1.5 }),
        tasksDone('1.2', { first: 1.5, final: 1.6 }),
        tasksDone('1.3', { first: 1.69 }),
        tasksDone('1.4', { first: 1.75 }),
      ]),
    );
    expect(told(comparison)).toEqual([
      '1.1: 1.69 → 1.5 (-0.19) open',
      '1.2: 1.69 → 1.6 (-0.09)',
      '1.3: 1.69 → 1.69 (0)',
      '1.4: 1.69 → 1.75 (0.06)',
    ]);
  });

  test('an appraised leaf without a self-score, as of a survey, counts as appraised and differs from nothing', () => {
    const comparison = compared(
      parent('1', [
        leaf({ code: '1.1', rule: survey, max: 5, appraisal: appraisal({ first: 4.2 }) }),
        leaf({ code: '1.2', rule: manual, max: 1, appraisal: appraisal({ first: 0.5 }) }),
        tasksDone('1.3', { first: 1.5 }),
      ]),
    );
    expect(told(comparison)).toEqual([
      '1.1: – → 4.2 (–)',
      '1.2: – → 0.5 (–)',
      '1.3: 1.69 → 1.5 (-0.19) open',
    ]);
    expect(comparison?.total).toEqual({
      self: 1.69,
      appraised: 6.2,
      difference: -0.19,
      waiting: 0,
      // Of 5 + 1 + 2 points.
      index: 77.5,
    });
  });

  test('S8: a figure above the maximum is told, open to nobody, and in no sum', () => {
    const comparison = compared(
      parent('1', [tasksDone('1.1', { first: 12 }), tasksDone('1.2', { first: 1 })]),
    );
    expect(comparison?.leaves.map(({ isImpossible, isOpen }) => [isImpossible, isOpen])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(comparison?.total).toEqual({ self: 1.69, appraised: 1, difference: -0.69, waiting: 0, index: 50 });
  });

  test('13.4: the first round stays visible beside a later one', () => {
    const comparison = compared(
      parent('1', [
        tasksDone('1.1', { first: 1 }),
        tasksDone('1.2', { first: 1, again: 1.5 }),
        tasksDone('1.3', { first: 1, again: 1, final: 1.25 }),
        tasksDone('1.4', { again: 1.5 }),
      ]),
    );
    expect(comparison?.leaves.map(({ rounds, appraised }) => earlierRound(rounds, appraised))).toEqual([
      null,
      1,
      1,
      null,
    ]);
  });

  test('leaves at every depth are laid side by side, and added up by field', () => {
    const comparison = compared(
      parent('1', [
        parent('1.1', [tasksDone('1.1.1', { first: 1.6 }), tasksDone('1.1.2', { first: 1 })]),
        tasksDone('1.2', {}),
      ]),
      parent('2', [tasksDone('2.1', { again: 1.69 }), tasksDone('2.2', {}), tasksDone('2.3', {})]),
      parent('3', [tasksDone('3.1', {})]),
    );
    expect(comparison?.leaves.map((difference) => difference.leaf.code)).toEqual(['1.1.1', '1.1.2', '2.1']);
    expect(comparison?.fields.map(({ field, ...sums }) => ({ field: field.code, ...sums }))).toEqual([
      { field: '1', self: 3.38, appraised: 2.6, difference: -0.78, waiting: 1, index: 65 },
      { field: '2', self: 1.69, appraised: 1.69, difference: 0, waiting: 2, index: 84.5 },
      { field: '3', self: 0, appraised: 0, difference: 0, waiting: 1, index: null },
    ]);
    expect(comparison?.total).toEqual({
      self: 5.07,
      appraised: 4.29,
      difference: -0.78,
      waiting: 4,
      index: 71.5,
    });
  });

  test('only a claim waits for the appraisers: a survey, missing figures and a leaf left out do not', () => {
    const comparison = compared(
      parent('1', [
        tasksDone('1.1', { first: 1.69 }),
        leaf({ code: '1.2', rule: survey, max: 5 }),
        leaf({ code: '1.3', rule: linear(), measure: nothingDeclared() }),
        leaf({ code: '1.4', rule: linear(), measure: notApplicable() }),
        leaf({ code: '1.5', rule: manual, max: 1, existing: { kind: 'typed', points: 0.5 } }),
      ]),
    );
    expect(comparison?.total.waiting).toBe(1);
  });
});

test('the differences of the leaves add up to the difference of the whole', () => {
  const anyFigure = fc.option(fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100));
  const anyAppraised = fc
    .tuple(anyLeaf, fc.record({ first: anyFigure, again: anyFigure, final: anyFigure }))
    .map(([example, figures]) => leaf({ ...example, appraisal: appraisal(figures) }));
  fc.assert(
    fc.property(fc.array(anyAppraised, { minLength: 1, maxLength: 6 }), (leaves) => {
      const comparison = compared(parent('1', leaves.slice(0, 2)), parent('2', leaves.slice(2)));
      const sum = (comparison?.leaves ?? []).reduce(
        (total, { difference }) => total.plus(decimal(difference ?? 0)),
        decimal(0),
      );
      expect(comparison?.total.difference ?? 0).toBeCloseTo(sum.toNumber(), 9);
    }),
  );
});

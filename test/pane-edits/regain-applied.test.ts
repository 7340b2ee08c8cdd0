import type { Assessment } from '../../src/model/assessment';
import type { Gap } from '../../src/model/gap';
import type { RegainStep } from '../../src/model/regain';
import { noEdits, type SheetEdits } from '../../src/model/edits';
import type { RuleKind } from '../../src/model/rule';
import { declareEdits } from '../../src/pane-edits/declare';
import { shownFraction } from '../../src/text/decimal';
import { declaredRate } from '../../src/reading/leaves/declared';
import type { Trial } from '../../src/scoring/trial';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { CRITERIA_SHEET, criteriaBook } from '../support/criteria-book';
import { manyLeaves } from '../support/scored-leaves-book';

type Change = RegainStep['change'];

/** The step itself as a person would declare it. */
const declared = (change: Change): Trial =>
  change.kind === 'level'
    ? { level: change.to }
    : change.kind === 'rate'
      ? { rate: change.to }
      : change.kind === 'new'
        ? { achieved: change.to, total: change.of }
        : { achieved: change.to };

/** The same, one unit or a hundredth of a per cent less; a level has nothing between it and the present one. */
function oneLess(change: Change, { leaf }: Gap): Trial | null {
  if (change.kind === 'level') return null;
  if (change.kind === 'new') return { achieved: change.to - 1, total: change.of - 1 };
  if (change.kind === 'achieved') return { achieved: change.to - Math.sign(change.by) };
  const rate = leaf.leaf && declaredRate(leaf.leaf.measure);
  const now = rate?.kind === 'given' ? shownFraction(rate.value.fraction) : 0;
  const back = change.to > now ? -1 : 1;
  return { rate: (Math.round(change.to * 10_000) + back) / 10_000 };
}

/** The workbook after a person has declared these figures, each in its leaf's own cells and in their form. */
function afterDeclaring(
  book: Uint8Array,
  trials: readonly (readonly [Gap, Trial])[],
): ReadonlyMap<string, number | null> {
  const workbook = openXlsx(book);
  const grid = workbook.content.grids.find(({ sheet }) => sheet === CRITERIA_SHEET);
  if (!grid) throw new Error('no criteria sheet');
  const parts = trials.flatMap(([{ leaf }, trial]) =>
    leaf.leaf ? declareEdits(leaf, leaf.leaf, trial, { grid }).sheets : [],
  );
  const all: SheetEdits = {
    ...noEdits(CRITERIA_SHEET),
    blocks: parts.flatMap(({ blocks }) => blocks),
    formats: parts.flatMap(({ formats }) => formats),
  };
  return pointsOf(assessedBook(workbook.apply({ sheets: [all], names: [], state: null })).assessment);
}

const pointsOf = ({ leaves }: Assessment): ReadonlyMap<string, number | null> =>
  new Map(leaves.map(({ criterion, outcome }) => [criterion.id, outcome?.points ?? null]));

const rounded = (points: number): number => Number(points.toFixed(2));

describe.each([17, 2026])('four hundred leaves of every rule, as they were typed (seed %i)', (seed) => {
  const book = criteriaBook(manyLeaves(400, seed));
  const { assessment } = assessedBook(book);
  const before = pointsOf(assessment);
  const gaps = assessment.gaps.filter(({ steps }) => steps.length > 0);

  /** What changes for each gap when everybody makes the step at this place of its list. */
  const gains = (index: 0 | -1, trialOf: (change: Change, gap: Gap) => Trial | null) => {
    const made = gaps.flatMap((gap) => {
      const step = gap.steps.at(index);
      const trial = step && trialOf(step.change, gap);
      return step && trial ? [{ gap, step, trial }] : [];
    });
    const after = afterDeclaring(
      book,
      made.map(({ gap, trial }) => [gap, trial]),
    );
    return made.map(({ gap, step }) => ({
      leaf: gap.leaf,
      step,
      gain: rounded((after.get(gap.leaf.id) ?? NaN) - (before.get(gap.leaf.id) ?? NaN)),
    }));
  };

  test('have steps to regain points for every rule that computes', () => {
    const kinds = new Set<RuleKind | undefined>(gaps.map(({ leaf }) => leaf.leaf?.rule.kind));
    expect([...kinds].sort()).toEqual(['count', 'deduction', 'levels', 'linear', 'tiers']);
    expect(gaps.length).toBeGreaterThan(100);
  });

  test.each([
    ['the first', 0],
    ['the whole', -1],
  ] as const)('%s step brings exactly what is promised', (_, index) => {
    const wrong = gains(index, declared).filter(({ gain, step }) => gain !== step.gain);
    expect(wrong.map(({ leaf, step, gain }) => ({ row: leaf.row, step, gain }))).toEqual([]);
  });

  test('one unit less than the first step brings nothing', () => {
    const some = gains(0, oneLess).filter(({ gain }) => gain > 0);
    expect(some.map(({ leaf, step, gain }) => ({ row: leaf.row, step, gain }))).toEqual([]);
  });

  test('one unit less than the whole step brings less', () => {
    const same = gains(-1, oneLess).filter(({ gain, step }) => gain >= step.gain);
    expect(same.map(({ leaf, step, gain }) => ({ row: leaf.row, step, gain }))).toEqual([]);
  });

  test('nothing is promised for what an office enters or a survey decides', () => {
    const promised = assessment.gaps.filter(
      ({ leaf, steps }) =>
        steps.length > 0 && ['survey', 'manual', 'unreadable'].includes(leaf.leaf?.rule.kind ?? ''),
    );
    expect(promised).toEqual([]);
  });
});

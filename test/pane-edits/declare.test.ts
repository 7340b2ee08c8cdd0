import { assess } from '../../src/assess';
import type { AssessedCriterion } from '../../src/model/assessment';
import { asDay } from '../../src/model/task';
import { declareEdits } from '../../src/pane-edits/declare';
import type { Trial } from '../../src/scoring/trial';
import { withTrial } from '../../src/scoring/trial';
import { rescore } from '../../src/scoring/rescore';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import type { BookRow, BookOptions } from '../support/criteria-book';
import { TEMPLATE_COLUMNS } from '../support/criteria-book';

const asOf = asDay('2026-12-31');

/** Declares a trial for a leaf in a workbook, reads the workbook again, and gives the leaf before, tried, after. */
function declared(
  code: string,
  trial: Trial,
  rows?: readonly BookRow[],
  more: BookOptions = {},
  reason = '',
) {
  const book = openXlsx(exampleBook({ ...(rows ? { rows } : {}), ...more }));
  const before = assess(book.content, { asOf });
  const find = (leaves: readonly AssessedCriterion[]): AssessedCriterion => {
    const leaf = leaves.find(({ criterion }) => criterion.code === code);
    if (!leaf) throw new Error(`no leaf ${code}`);
    return leaf;
  };
  const { criterion } = find(before.assessment.leaves);
  const grid = book.content.grids[0];
  if (!criterion.leaf || !grid) throw new Error('no leaf');
  const edits = declareEdits(criterion, criterion.leaf, trial, { grid, reason });
  const after = assess(openXlsx(book.apply(edits)).content, { asOf });
  const promised = rescore(
    before.assessment,
    new Map([[criterion, withTrial(criterion, criterion.leaf, trial)]]),
    { precision: 2, isGeneratedFormula: before.isGeneratedFormula },
  );
  return {
    edits,
    after: find(after.assessment.leaves),
    promised: find(promised.leaves),
    all: after.assessment,
  };
}

const ROWS = exampleRows({});

describe('what is declared in the pane is what is read from the cells afterwards', () => {
  test.each<[string, Trial]>([
    ['1.1.1', { level: 'không kịp thời' }],
    ['1.1.2', { achieved: 13 }],
    ['1.1.2', { total: 20, achieved: 17 }],
    ['1.2.1', { achieved: 2 }],
    ['1.2.2', { achieved: 1 }],
    ['2.1', { applies: true }],
    ['2.4', { achieved: 4 }],
  ])('%s %j', (code, trial) => {
    const { after, promised } = declared(code, trial);
    expect(after.outcome?.state).toBe(promised.outcome?.state);
    expect(after.outcome?.points).toBe(promised.outcome?.points);
  });

  test('a rate into an empty cell becomes a percentage', () => {
    const columns = [...TEMPLATE_COLUMNS, 'rate' as const];
    const rows = exampleRows({ '1.1.3': { achieved: null } });
    const { edits, after } = declared('1.1.3', { rate: 0.3 }, rows, { columns });
    expect(edits.sheets[0]?.formats).toHaveLength(1);
    expect(after.outcome?.points).toBe(1);
  });

  test('figures that share one cell stay in it', () => {
    const rows = exampleRows({ '1.1.2': { total: null, achieved: '11/13' } });
    const { edits, after } = declared('1.1.2', { achieved: 13 }, rows);
    expect(edits.sheets[0]?.blocks.map(({ cells }) => cells)).toEqual([[[{ kind: 'text', text: '13/13' }]]]);
    expect(after.outcome?.points).toBe(2);
  });
});

test('not applicable goes with its reason into the cell made for it, and the denominator follows', () => {
  const { after, all } = declared('1.1.3', { applies: false }, ROWS, {}, 'Không có phòng trực thuộc');
  expect(after.outcome?.state).toBe('not-applicable');
  expect(after.criterion.leaf?.measure.applicability).toMatchObject({
    text: 'Không áp dụng: Không có phòng trực thuộc',
  });
  expect(all.total.applicableMax).toBe(7);
});

test('nothing else in the sheet is written', () => {
  const { edits } = declared('1.1.2', { achieved: 12 });
  expect(edits.sheets).toHaveLength(1);
  expect(edits.sheets[0]?.blocks).toHaveLength(1);
  expect(edits.state).toBeNull();
});

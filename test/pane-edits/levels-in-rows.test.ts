import { assess } from '../../src/assess';
import { a1 } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { declareEdits } from '../../src/pane-edits/declare';
import type { Trial } from '../../src/scoring/trial';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import type { BookColumn, BookRow } from '../support/criteria-book';

const asOf = asDay('2026-12-31');
/** A commune's form: figures in two columns, none for the level; the levels stand in rows below their criterion. */
const COLUMNS: readonly BookColumn[] = ['code', 'name', 'max', 'total', 'achieved', 'self'];
const form = (figures: BookRow, ...levels: readonly BookRow[]): readonly BookRow[] => [
  { code: 'I', name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', max: 3 },
  { code: '1', name: 'Thực hiện nhiệm vụ được giao', max: 3, ...figures },
  { name: 'Hoàn thành mọi nhiệm vụ đúng hạn', max: 3, ...levels[0] },
  { name: 'Hoàn thành nhưng có nhiệm vụ quá hạn', max: 1.5, ...levels[1] },
  { name: 'Không hoàn thành', max: 0, ...levels[2] },
];

/** Declares a trial for the criterion and reads the workbook again. */
function declared(rows: readonly BookRow[], trial: Trial) {
  const book = openXlsx(exampleBook({ rows, columns: COLUMNS }));
  const leafOf = (content: typeof book.content) => {
    const leaf = assess(content, { asOf }).assessment.leaves.find(({ criterion }) => criterion.code === '1');
    if (!leaf?.criterion.leaf) throw new Error('no leaf');
    return { ...leaf, leaf: leaf.criterion.leaf };
  };
  const before = leafOf(book.content);
  const [grid] = book.content.grids;
  if (!grid) throw new Error('no grid');
  const edits = declareEdits(before.criterion, before.leaf, trial, { grid });
  const written = edits.sheets.flatMap(({ blocks }) =>
    blocks.map(({ row, column, cells }) => [a1(row, column), cells[0]?.[0]]),
  );
  return { before, written, after: leafOf(openXlsx(book.apply(edits)).content) };
}

const X = { kind: 'text', text: 'x' };

describe('a level of a form whose levels stand in rows', () => {
  const LEVEL = { level: 'Hoàn thành mọi nhiệm vụ đúng hạn' };

  test('pane-and-sheets 2: is marked with an "x" in its row; the figures that the office typed stay', () => {
    const { before, written, after } = declared(form({ total: 46, achieved: 46 }), LEVEL);
    expect(before.leaf.rule.kind).toBe('levels');
    expect(written).toEqual([['E7', X]]);
    expect(after.outcome?.points).toBe(3);
    expect(after.leaf.measure).toMatchObject({ total: { value: 46 }, achieved: { value: 46 } });
  });

  test('is marked in its row where the cells of the criterion are empty as well', () => {
    expect(declared(form({}), LEVEL).written).toEqual([['E7', X]]);
  });

  test('moves the mark; nothing else in the rows of the levels is touched', () => {
    const { written, after } = declared(
      form({ achieved: 46 }, {}, { achieved: 'x' }, { achieved: 7 }),
      LEVEL,
    );
    expect(written).toEqual([
      ['E7', X],
      ['E8', { kind: 'empty' }],
    ]);
    expect(after.outcome?.points).toBe(3);
  });

  test('goes to another column where the first one is filled beside a level', () => {
    const { written, after } = declared(form({ achieved: 46 }, {}, {}, { achieved: 'ghi chú' }), LEVEL);
    expect(written).toEqual([['D7', X]]);
    expect(after.outcome?.points).toBe(3);
  });

  test('that was written in words is changed where it stands', () => {
    const rows = form({ achieved: 'Không hoàn thành' });
    expect(declared(rows, LEVEL).written).toEqual([['E6', { kind: 'text', text: LEVEL.level }]]);
  });

  test('has no cell where every one is filled: nothing of the office’s is written over', () => {
    const filled = { total: 1, achieved: 'ghi chú' };
    const rows = form({ total: 46, achieved: 46 }, filled, filled, filled);
    expect(declared(rows, LEVEL).written).toEqual([]);
  });
});

test('"not applicable" is not written over a figure either', () => {
  expect(declared(form({ total: 46, achieved: 46 }), { applies: false }).written).toEqual([]);
  expect(declared(form({ total: 46 }), { applies: false }).written).toEqual([
    ['E6', { kind: 'text', text: 'Không áp dụng' }],
  ]);
});

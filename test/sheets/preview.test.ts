import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { changesNothing, previewEdits } from '../../src/sheets/preview';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { withOneMore } from '../support/office-settings';
import { exampleBook } from '../support/example-book';
import { noEdits, text } from '../../src/model/edits';
import { inVietnamese } from '../support/say';

const asOf = asDay('2026-12-31');

test('a first run lists formulas in empty score cells and two new sheets or more', () => {
  const { content } = openXlsx(exampleBook());
  const previews = previewEdits(assess(content, { asOf }).report(inVietnamese), content);
  const [criteria, ...others] = previews;
  expect(criteria?.isNew).toBe(false);
  expect(criteria?.changes.some(({ kind, after }) => kind === 'new' && after.kind === 'formula')).toBe(true);
  expect(others.length).toBeGreaterThanOrEqual(2);
  expect(others.every(({ isNew }) => isNew)).toBe(true);
});

test('what a person typed is in no change', () => {
  const { content } = openXlsx(exampleBook());
  const [criteria] = previewEdits(assess(content, { asOf }).report(inVietnamese), content);
  expect(criteria?.changes.filter(({ kind }) => kind !== 'new')).toEqual([]);
});

test('after writing there is nothing left to write', () => {
  const book = openXlsx(exampleBook());
  const written = openXlsx(book.apply(assess(book.content, { asOf }).report(inVietnamese)));
  const again = previewEdits(assess(written.content, { asOf }).report(inVietnamese), written.content);
  expect(again.flatMap(({ changes }) => changes)).toEqual([]);
  expect(changesNothing(again)).toBe(true);
  expect(again.flatMap(({ movedRows }) => movedRows)).toEqual([]);
});

test('lines of our sheets that will stand elsewhere are named before anything is written (files fault 4)', () => {
  const book = openXlsx(exampleBook());
  const written = book.apply(assess(book.content, { asOf }).report(inVietnamese));
  const { content } = openXlsx(withOneMore(written));
  const previews = previewEdits(assess(content, { asOf }).report(inVietnamese), content);
  const plan = previews.find(({ sheet }) => sheet === 'Điểm chưa đạt và khắc phục');
  expect(plan?.movedRows.length).toBeGreaterThan(2);
  expect(previews[0]?.movedRows).toEqual([]);
});

test('a cell that is written over is a change, one that is emptied a removal, one that stays is none', () => {
  const { content } = openXlsx(exampleBook());
  const [grid] = content.grids;
  const sheet = grid?.sheet ?? '';
  const title = String(grid?.values[0]?.[0]);
  const edits = {
    sheets: [
      {
        ...noEdits(sheet),
        blocks: [
          { row: 0, column: 0, cells: [[text(title)]] },
          { row: 1, column: 0, cells: [[text('khác')]] },
          { row: 3, column: 0, cells: [[{ kind: 'empty' } as const]] },
        ],
      },
    ],
    names: [],
    state: null,
  };
  const [preview] = previewEdits(edits, content);
  expect(preview?.changes.map(({ cell, kind }) => [cell.row, kind])).toEqual([
    [1, 'changed'],
    [3, 'removed'],
  ]);
});

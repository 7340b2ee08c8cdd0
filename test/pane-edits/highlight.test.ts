import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { highlightEdits } from '../../src/pane-edits/highlight';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';

const { assessment } = assess(openXlsx(exampleBook()).content, { asOf: asDay('2026-12-31') });

test('marks the score cells of leaves and takes earlier marks off first', () => {
  const [sheet] = highlightEdits(assessment, true).sheets;
  expect(sheet?.clearMarks).toBe(true);
  const { scoreColumn } = assessment.set.layout;
  expect(
    sheet?.marks.every(({ range }) => range.firstColumn === scoreColumn && range.lastColumn === scoreColumn),
  ).toBe(true);
  const rows = new Set(sheet?.marks.flatMap(({ range }) => [range.firstRow, range.lastRow]));
  const leaves = new Set(assessment.leaves.map(({ criterion }) => criterion.row));
  expect([...rows].every((row) => leaves.has(row))).toBe(true);
});

test('switched off it only takes marks off', () => {
  const [sheet] = highlightEdits(assessment, false).sheets;
  expect(sheet?.marks).toEqual([]);
  expect(sheet?.clearMarks).toBe(true);
});

test('no cell is written', () => {
  expect(highlightEdits(assessment, true).sheets[0]?.blocks).toEqual([]);
});

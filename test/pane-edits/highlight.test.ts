import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { highlightEdits } from '../../src/pane-edits/highlight';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { textOf } from '../support/xlsx';
import { officeSession } from '../workbook/office/office-session';

const { assessment } = assess(openXlsx(exampleBook()).content, { asOf: asDay('2026-12-31') });

test('marks the score cells of leaves and takes earlier marks off first', () => {
  const [sheet] = highlightEdits(assessment, true).sheets;
  expect(sheet?.clearConditionalFormats).toBe(true);
  const { scoreColumn } = assessment.set.layout;
  expect(
    sheet?.conditionalFormats.every(
      ({ range }) => range.firstColumn === scoreColumn && range.lastColumn === scoreColumn,
    ),
  ).toBe(true);
  const rows = new Set(sheet?.conditionalFormats.flatMap(({ range }) => [range.firstRow, range.lastRow]));
  const leaves = new Set(assessment.leaves.map(({ criterion }) => criterion.row));
  expect([...rows].every((row) => leaves.has(row))).toBe(true);
});

test('switched off it only takes marks off', () => {
  const [sheet] = highlightEdits(assessment, false).sheets;
  expect(sheet?.conditionalFormats).toEqual([]);
  expect(sheet?.clearConditionalFormats).toBe(true);
});

test('no cell is written', () => {
  expect(highlightEdits(assessment, true).sheets[0]?.blocks).toEqual([]);
});

const marksIn = (file: Uint8Array): readonly string[] =>
  textOf(file, 'xl/worksheets/sheet1.xml').match(/<formula>[^<]*<\/formula>/g) ?? [];

test('pane-and-sheets 1: Excel takes the marks, keeps them in the file, and takes them off again', async () => {
  const excel = officeSession(exampleBook());
  await excel.workbook.apply(highlightEdits(assessment, true));
  expect(marksIn(await excel.save())).toContain(
    '<formula>AND(N("CCHC")=0,AND(ISNUMBER(J7),ISNUMBER(C7),J7&lt;C7))</formula>',
  );
  await excel.workbook.apply(highlightEdits(assessment, false));
  expect(marksIn(await excel.save())).toEqual([]);
  await excel.close();
});

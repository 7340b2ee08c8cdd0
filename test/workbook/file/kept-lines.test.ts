import { noEdits } from '../../../src/model/edits';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { rowMap, movedCells } from '../../../src/workbook/file/sheet/row-map';
import { editsOf } from '../../support/edits';
import { textOf } from '../../support/xlsx';
import { featureWorkbook } from './feature-workbook';

const SHEET = 'Bộ tiêu chí';
const line = (from: number, to: number) => ({ from, to, height: null });

/** The lines of rows 5 and 6 come to stand in rows 7 and 8; those of rows 7 and 8 are gone. */
const moved = openXlsx(featureWorkbook()).apply(
  editsOf({ ...noEdits(SHEET), lines: { kept: [line(4, 6), line(5, 7)], gone: [6, 7], end: 30 } }),
);
const part = (name: string): string => textOf(moved, name);

describe('files fault 4: what Excel keeps outside the cells goes with its line', () => {
  test('a thread with its note, its person and the box that shows it', () => {
    expect(part('xl/threadedComments/threadedComment1.xml')).toContain('<threadedComment ref="J7"');
    expect(part('xl/comments1.xml')).toContain('<comment ref="J7"');
    const box = part('xl/drawings/vmlDrawing1.vml');
    expect(box).toContain('<x:Row>6</x:Row>');
    expect(box).toContain('<x:Anchor>11, 15, 6, 2, 13, 31, 10, 1</x:Anchor>');
  });

  test('a validation, with the relative references of its formula', () => {
    expect(part('xl/worksheets/sheet1.xml')).toMatch(
      /sqref="J7:J8"><formula1>0<\/formula1><formula2>C7<\/formula2><\/dataValidation>/,
    );
  });

  test('a list of Excel 2010 over another sheet', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      "<x14:formula1><xm:f>'Danh mục ẩn'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>H7:H8</xm:sqref>",
    );
  });

  test('and nothing else of the package changes', () => {
    const before = openXlsx(featureWorkbook()).apply(editsOf(noEdits(SHEET)));
    const names = ['xl/styles.xml', 'xl/workbook.xml', 'xl/charts/chart1.xml', 'xl/worksheets/sheet2.xml'];
    for (const name of names) expect(part(name)).toBe(textOf(before, name));
  });

  test('notes of lines that are gone stand below the block, a row for each', () => {
    const gone = openXlsx(featureWorkbook()).apply(
      editsOf({ ...noEdits(SHEET), lines: { kept: [], gone: [4], end: 30 } }),
    );
    expect(textOf(gone, 'xl/threadedComments/threadedComment1.xml')).toContain('ref="J31"');
    expect(textOf(gone, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>30</x:Row>');
  });

  test('a validation whose lines are all gone goes with them', () => {
    const gone = openXlsx(featureWorkbook()).apply(
      editsOf({ ...noEdits(SHEET), lines: { kept: [], gone: [4, 5, 6, 7], end: 30 } }),
    );
    expect(textOf(gone, 'xl/worksheets/sheet1.xml')).not.toContain('dataValidation');
  });
});

test.each([
  ['the same where nothing moves', 'G7:G9', [], 'G7:G9'],
  ['with its line', 'G7', [[6, 9]], 'G10'],
  [
    'over a line that is put in between',
    'G7:G8',
    [
      [6, 6],
      [7, 9],
    ],
    'G7:G10',
  ],
  [
    'not over another line that came between',
    'G7:G8',
    [
      [6, 6],
      [7, 8],
      [20, 7],
    ],
    'G7 G9',
  ],
  [
    'both of a list of ranges',
    'G7 K7:L8',
    [
      [6, 7],
      [7, 8],
    ],
    'G8 K8:L9',
  ],
  ['whole columns as they are', 'G1:G1048576', [[6, 9]], 'G1:G1048576'],
] as const)('cells of a rule come to stand: %s', (_, sqref, moves, expected) => {
  const kept = moves.map(([from, to]) => line(from, to));
  expect(movedCells(sqref, rowMap({ kept, gone: [], end: 99 }))).toBe(expected);
});

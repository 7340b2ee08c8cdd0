import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../src/model/cell';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { changedBook, CRITERIA_SHEET, FIRST_ROW } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { describeWithTool, runProgram, withDirectory } from '../support/outside-tool';

const SHEET = 'Đối chiếu thẩm định';

const rowsOf = (file: Uint8Array): readonly (readonly CellValue[])[] =>
  openXlsx(file).content.grids.find(({ sheet }) => sheet === SHEET)?.values ?? [];

/** The lines of leaves: code, self, appraised, difference, opinion, to do. */
const linesOf = (file: Uint8Array): readonly unknown[] =>
  rowsOf(file)
    .filter((row) => typeof row?.[8] === 'string' && row[8] !== 'Việc cần làm')
    .map((row) => [row[0], row[3], row[4], row[5], row[6] ?? '', row[8]]);

const APPRAISED = exampleRows({
  '1.1.1': { appraised: 0.5 },
  '1.1.2': { appraised: 1.2, opinion: '=HYPERLINK("http://x.vn")' },
  '1.1.3': { appraised: 0.25, explanation: 'Kiểm tra lồng ghép' },
  '2.4': { appraised: 1 },
});

describe('the sheet of differences', () => {
  const file = assessedBook(exampleBook({ rows: APPRAISED })).written();

  test('lists what differs, with the opinion and what is to be done', () => {
    expect(linesOf(file)).toEqual([
      ['1.1.2', 1.69, 1.2, -0.49, '=HYPERLINK("http://x.vn")', 'Cần giải trình'],
      ['1.1.3', 0.5, 0.25, -0.25, '', 'Đã giải trình, chờ kết quả thẩm định'],
      ['2.4', 0.8, 1, 0.2, '', 'Không'],
    ]);
  });

  test('13.4: sums of the fields are formulas over the cells, and the appraised index stands beside them', () => {
    const rows = rowsOf(file);
    const total = rows.findIndex((row) => row?.[1] === 'TỔNG CỘNG');
    const formulas = openXlsx(file).content.grids.find(({ sheet }) => sheet === SHEET)?.formulas[total];
    expect(formulas?.slice(3, 6)).toEqual([
      "=ROUND(SUM('Bộ tiêu chí'!J7,'Bộ tiêu chí'!J8,'Bộ tiêu chí'!J9,'Bộ tiêu chí'!J17),2)",
      "=ROUND(SUM('Bộ tiêu chí'!N7,'Bộ tiêu chí'!N8,'Bộ tiêu chí'!N9,'Bộ tiêu chí'!N17),2)",
      "=ROUND(SUM('Bộ tiêu chí'!N7,'Bộ tiêu chí'!N8,'Bộ tiêu chí'!N9,'Bộ tiêu chí'!N17)-SUM('Bộ tiêu chí'!J7,'Bộ tiêu chí'!J8,'Bộ tiêu chí'!J9,'Bộ tiêu chí'!J17),2)",
    ]);
    expect(rows[total]?.slice(3, 7)).toEqual([3.49, 2.95, -0.54, 65.56]);
  });

  test('13.4: round one stands beside round two', () => {
    const book = exampleBook({ rows: exampleRows({ '1.1.2': { appraised: 1.2 } }) });
    const again = changedBook(book, CRITERIA_SHEET, [
      { row: FIRST_ROW - 1, column: 15, input: 'Điểm thẩm định lần 2' },
      { row: FIRST_ROW + 3, column: 15, input: 1.5 },
    ]);
    const written = assessedBook(again).written();
    const line = rowsOf(written).find((row) => row?.[0] === '1.1.2');
    expect([line?.[4], line?.[11]]).toEqual([1.5, 1.2]);
  });

  test('is not there before anything is appraised', () => {
    expect(rowsOf(assessedBook(exampleBook()).written())).toEqual([]);
  });

  test('keeps the deadline that the office enters, and comes out the same when run again', () => {
    const index = rowsOf(file).findIndex((row) => row?.[0] === '1.1.2');
    const dated = changedBook(file, SHEET, [{ row: index, column: 9, input: '15/02/2027' }]);
    const again = assessedBook(dated).written();
    expect(rowsOf(again)[index]?.[9]).toBe('15/02/2027');
    expect(Buffer.from(assessedBook(again).written()).equals(Buffer.from(again))).toBe(true);
  });

  test('never writes into the appraisers’ columns', () => {
    const columns = (book: Uint8Array): unknown =>
      openXlsx(book)
        .content.grids.find(({ sheet }) => sheet === CRITERIA_SHEET)
        ?.values.map((row) => [row?.[13] ?? null, row?.[14] ?? null]);
    expect(columns(file)).toEqual(columns(exampleBook({ rows: APPRAISED })));
  });
});

const SCRIPT = `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
sheet = book['Bộ tiêu chí']
sheet['N7'] = 0.25
sheet['N8'] = 1.69
sheet['O7'] = 'Ban hành muộn'
book.save(sys.argv[1])
`;

describeWithTool('openpyxl', 'a workbook that was appraised without the add-in', () => {
  test('shows the right differences, although our state and chart did not survive the other program', () => {
    const scored = assessedBook(exampleBook()).written();
    const appraised = withDirectory((folder) => {
      const path = join(folder, 'tham-dinh.xlsx');
      writeFileSync(path, scored);
      const ran = ['python3', '/usr/bin/python3']
        .map((python) => runProgram(python, ['-W', 'ignore', '-c', SCRIPT, path], 60_000))
        .find((run) => run?.failed === null);
      expect(ran).toBeDefined();
      return new Uint8Array(readFileSync(path));
    });
    expect(openXlsx(appraised).content.state).toBeNull();
    const { assessment, written } = assessedBook(appraised);
    expect(
      assessment.appraisal?.leaves.map(({ leaf, self, appraised: points, difference }) => [
        leaf.code,
        self,
        points,
        difference,
      ]),
    ).toEqual([
      ['1.1.1', 0.5, 0.25, -0.25],
      ['1.1.2', 1.69, 1.69, 0],
    ]);
    expect(linesOf(written())).toEqual([['1.1.1', 0.5, 0.25, -0.25, 'Ban hành muộn', 'Cần giải trình']]);
  });
});

import type { CellValue } from '../../src/model/cell';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { describeWithTool } from '../support/outside-tool';
import { bookOfCells, SHEET } from './books';
import { openHost } from '../../src/host/open-host';

/** Cells A1 to D6 that the formulas below are about. */
const FIGURES: readonly (readonly (string | number | null)[])[] = [
  ['Đạt', 13, 11, 0.85],
  ['Không đạt', 20, 20, 1],
  ['Đạt', 0, null, null],
  ['đạt', 7.005, 2.675, 1.005],
  [null, -3, '12', 'x'],
  ['Đạt một phần', 46024, 100, 1e-9],
];

const FORMULAS = [
  '=SUM(B1:B6)',
  '=AVERAGE(B1:C4)',
  '=ROUND(B4,2)',
  '=ROUND(C4,2)',
  '=ROUND(D4,2)',
  '=ROUND(-2.5,0)',
  '=ROUNDUP(B4,1)',
  '=ROUNDDOWN(-B4,1)',
  '=INT(-3.5)',
  '=MOD(-7,3)',
  '=MIN(B1:D6)',
  '=MAX(1,MIN(0,C1/B1))',
  '=IF(B3=0,"",C3/B3)',
  '=IFERROR(C3/B3,0)',
  '=C1/B3',
  '=IF(AND(ISNUMBER(B1),B1>0),ROUND(C1/B1*2,2),"")',
  '=COUNTIF(A1:A6,"Đạt")',
  '=COUNTIF(A1:A6,"Đạt*")',
  '=COUNTIF(B1:B6,">=7")',
  '=COUNTIFS(A1:A6,"Đạt",B1:B6,">0")',
  '=SUMIF(A1:A6,"đạt",B1:B6)',
  '=SUMIFS(B1:B6,A1:A6,"<>Đạt",B1:B6,">0")',
  '=SUMPRODUCT((A1:A6="Đạt")*B1:B6)',
  '=SUMPRODUCT(B1:B4,C1:C4)',
  '=COUNTA(A1:A6)',
  '=COUNTBLANK(A1:D6)',
  '=VLOOKUP("Không đạt",A1:D6,3,FALSE)',
  '=INDEX(B1:B6,MATCH("Đạt một phần",A1:A6,0))',
  '=MATCH(15,B1:B2,1)',
  '=LEFT(A2,5)&"…"&RIGHT(A2,3)',
  '=LEN(TRIM("  a   b "))',
  '=UPPER(A2)',
  '=SUBSTITUTE(A6," ","-")',
  '=FIND("một",A6)',
  '=TEXT(0.8567,"0.00%")',
  '=TEXT(B6,"dd/mm/yyyy")',
  '=YEAR(B6)*100+MONTH(B6)',
  '=DATE(2026,2,30)',
  '=VALUE("12")+C5',
  '=AND(N("CCHC")=0,B1>10)',
  '=0.1+0.2-0.3',
  '=1.1-1=0.1',
  '=IF(B1>10,IF(B1>12,"A","B"),"C")',
  '=CHOOSE(2,"a","b","c")',
  '=LARGE(B1:B5,2)',
  '=RANK(B1,B1:B5)',
  '=ABS(B5)^2',
  '=-2^2',
  '=SUM(B1:B3,{1,2,3})',
  '=ISBLANK(A5)',
  '=IF(A5="","trống","có")',
  '=A1=A4',
  '=1E+15+1',
  '=NOT(OR(FALSE,B3))',
  '=#REF!+1',
  '=IF(ISERROR(C1/B3),"lỗi",C1/B3)',
];

const FIRST_ROW = 8;
const book = () => bookOfCells([...FIGURES, [], ...FORMULAS.map((formula) => [formula])]);

const shown = (value: CellValue | undefined) =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? null);

describeWithTool('libreoffice', 'formulas give what LibreOffice gives', () => {
  const host = openHost(book());
  host.book.calculation.calculateAll();
  const seen = openXlsx(recalculatedByLibreOffice(book())).content.grids[0];

  test.each(FORMULAS.map((formula, index) => [formula, index] as const))('%s', (_, index) => {
    const generated = host.cell(SHEET, `A${FIRST_ROW + index}`).value;
    expect(shown(generated)).toEqual(shown(seen?.values[FIRST_ROW - 1 + index]?.[0]));
  });

  test('none of them was left with a value that it had before', () => {
    expect(host.book.calculation.kept()).toEqual([]);
  });
});

describe('when something changes', () => {
  test('only what depends on it is calculated, in the order of dependence', () => {
    const session = openHost(bookOfCells([[1, '=A1*2', '=B1+A1', '=1+1']]));
    session.book.calculation.calculateAll();
    session.type(SHEET, 'A1', 5);
    expect(['B1', 'C1', 'D1'].map((cell) => session.cell(SHEET, cell).value)).toEqual([10, 15, 2]);
  });

  test('a formula that cannot be reproduced keeps the value of the file', () => {
    const session = openHost(bookOfCells([[1, '=CUBEVALUE("x","y")+A1']]));
    session.type(SHEET, 'A1', 5);
    expect(session.cell(SHEET, 'B1')).toMatchObject({ value: null, formula: '=CUBEVALUE("x","y")+A1' });
    expect(session.book.calculation.kept()).toMatchObject([{ sheet: SHEET, row: 0, column: 1 }]);
  });

  test('circles are kept and named', () => {
    const session = openHost(bookOfCells([[1]]));
    session.type(SHEET, 'B1', '=C1');
    session.type(SHEET, 'C1', '=B1');
    expect(session.book.calculation.kept().map(({ reason }) => reason)).toContain('a circular reference');
  });

  test('a sheet that comes back makes references to it good again', () => {
    const session = openHost(bookOfCells([["='Kế hoạch'!A1"]]));
    session.book.calculation.calculateAll();
    expect(session.cell(SHEET, 'A1').value).toEqual({ error: '#REF!' });
  });
});

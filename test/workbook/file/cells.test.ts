import fc from 'fast-check';
import { columnName, parseA1 } from '../../../src/model/cell';
import { growingRows, placesBudget } from '../../../src/workbook/file/cells/cell-grid';
import { legacyFont } from '../../../src/workbook/legacy-font';
import { readStyleTable } from '../../../src/workbook/file/styles/read-styles';
import { cellPlace } from '../../../src/workbook/file/cells/cell-place';
import { cellXml, holdsContent, needsQuote } from '../../../src/workbook/file/cells/cell-content';
import { readValue } from '../../../src/workbook/file/cells/cell-value';
import { contains, withoutRanges } from '../../../src/workbook/ranges';
import { filedFormula, isWritable, shownFormula } from '../../../src/workbook/file/cells/future-functions';
import { serialOfIsoDate } from '../../../src/workbook/file/cells/iso-date';
import { formatCode, formatId } from '../../../src/workbook/file/styles/number-formats';
import { formulaMover } from '../../../src/workbook/file/cells/shared-formulas';
import { parseXml } from '../../../src/workbook/file/xml/xml-tree';
import { EMPTY, formula, number, range, text } from '../../support/edits';
import { refusalOf } from '../../support/refusal';
import { stylesPart } from '../../support/xlsx';

describe('the value of a cell', () => {
  const context = { strings: [{ text: 'Hoàn thành', legacyFont: null }], date1904: false };
  const read = (type: string | null, value: string | null) => {
    const result = readValue({ type, value, inline: null }, context);
    return result.kind === 'value' ? result.value : 'unreadable';
  };

  test.each([
    ['a number', null, '12.5', 12.5],
    ['a number, said to be one', 'n', '-1E-3', -0.001],
    ['a number with space around it', null, ' 7 ', 7],
    ['yes', 'b', '1', true],
    ['no', 'b', '0', false],
    ['a text from the table', 's', '0', 'Hoàn thành'],
    ['the text of a formula', 'str', 'Đạt_x000A_hạn', 'Đạt\nhạn'],
    ['a text of nothing', 'str', '', ''],
    ['a text where it does not belong', 'inlineStr', 'chữ', 'chữ'],
    ['a day in words', 'd', '2026-03-31', 46112],
    ['nothing', null, null, null],
    ['nothing again', null, '', null],
    ['a text of a number that the table does not have', 's', '1', 'unreadable'],
    ['no number', null, 'mười', 'unreadable'],
    ['no number that counts', null, 'Infinity', 'unreadable'],
    ['no day', 'd', 'hôm qua', 'unreadable'],
    ['an unknown type', 'q', '1', 'unreadable'],
  ])('is %s', (_, type, value, expected) => {
    expect(read(type, value)).toEqual(expected);
  });

  test('an error is told from a text that looks like one', () => {
    expect(read('e', '#DIV/0!')).toEqual({ error: '#DIV/0!' });
    expect(read('str', '#DIV/0!')).toBe('#DIV/0!');
  });
});

describe('a day in words', () => {
  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2026-12-31', 46387],
    ['2026-03-31T12:00:00', 46112.5],
    ['2026-03-31T06:00:00.000Z', 46112.25],
  ])('%s is the serial number %d', (words, serial) => {
    expect(serialOfIsoDate(words, false)).toBe(serial);
  });

  test('counts from 1904 where the workbook does', () => {
    expect(serialOfIsoDate('2026-03-31', true)).toBe(46112 - 1462);
  });

  test.each(['2026-02-30', '2026-13-01', '31/03/2026', '', 'T12:00'])('%p is none', (words) => {
    expect(serialOfIsoDate(words, false)).toBeNull();
  });
});

describe('places', () => {
  test('follow one another where the file does not say them', () => {
    const place = cellPlace('Bảng');
    expect([
      place.enterRow(null),
      place.enterCell(null),
      place.enterCell('D1'),
      place.enterCell(null),
    ]).toEqual([0, 0, 3, 4]);
    expect([place.enterRow('7'), place.enterCell(null), place.enterRow(null)]).toEqual([6, 0, 7]);
  });

  test('any cell is found in its row', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        const place = cellPlace('Bảng');
        place.enterRow(String(row + 1));
        expect(place.enterCell(`${columnName(column)}${row + 1}`)).toBe(column);
        expect(parseA1(`${columnName(column)}${row + 1}`)).toEqual({ row, column });
      }),
    );
  });

  test.each([
    ['a row again', (place: ReturnType<typeof cellPlace>) => place.enterRow('5')],
    ['a row before', (place: ReturnType<typeof cellPlace>) => place.enterRow('4')],
    ['a row that no sheet has', (place: ReturnType<typeof cellPlace>) => place.enterRow('1048577')],
    ['a row of no number', (place: ReturnType<typeof cellPlace>) => place.enterRow('năm')],
    ['half a row', (place: ReturnType<typeof cellPlace>) => place.enterRow('5.5')],
    ['a cell again', (place: ReturnType<typeof cellPlace>) => place.enterCell('C5')],
    ['a cell before', (place: ReturnType<typeof cellPlace>) => place.enterCell('B5')],
    ['a cell of another row', (place: ReturnType<typeof cellPlace>) => place.enterCell('D6')],
    ['a cell that no sheet has', (place: ReturnType<typeof cellPlace>) => place.enterCell('XFE5')],
    ['no cell', (place: ReturnType<typeof cellPlace>) => place.enterCell('5')],
  ])('refuse %s', (_, enter) => {
    const place = cellPlace('Bảng');
    place.enterRow('5');
    place.enterCell('C5');
    expect(refusalOf(() => enter(place))).toBe('file.misplaced-cell');
  });

  test('cells named in small letters or with dollars are found too', () => {
    const place = cellPlace('Bảng');
    place.enterRow('5');
    expect([place.enterCell('b5'), place.enterCell('$C$5')]).toEqual([1, 2]);
  });
});

describe('rows that grow', () => {
  test('leave out what holds nothing, and count the blanks that they need', () => {
    const rows = growingRows<number>(placesBudget(7));
    rows.put(0, 2, 1);
    rows.put(1_048_575, 3, 2);
    expect(rows.rows[0]).toEqual([null, null, 1]);
    expect(Object.keys(rows.rows)).toEqual(['0', '1048575']);
    expect(refusalOf(() => rows.put(5, 0, 3))).toBe('file.too-large');
  });
});

describe('fonts of legacy encodings', () => {
  test.each(['.VnTime', '.VnArialH', 'VNI-Times', 'VNI Helve', 'vni-times'])('%s is one', (name) => {
    expect(legacyFont(name)).toBe(name);
  });
  test.each(['Times New Roman', 'Vni', 'Vntime', 'Arial', null])('%p is none', (name) => {
    expect(legacyFont(name)).toBeNull();
  });
});

describe('looks of cells', () => {
  test('give each style its format code and its legacy font', () => {
    const styles = parseXml(
      stylesPart({
        numFmts:
          '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="General"/>',
        fonts: '<font><name val="Arial"/></font><font><name val=".VnTime"/></font>',
        cellXfs:
          '<xf/><xf numFmtId="10" fontId="1"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="77"/>',
      }),
      'xl/styles.xml',
    );
    expect(readStyleTable(styles)).toEqual({
      formats: [null, '0.00%', 'dd/mm/yyyy', 'mm-dd-yy', null, null],
      legacyFonts: [null, '.VnTime', null, null, null, null],
    });
    expect(readStyleTable(null)).toEqual({ formats: [], legacyFonts: [] });
  });

  test('formats are found by their code, or take the next free number', () => {
    const own = new Map([
      [164, 'dd/mm/yyyy'],
      [170, '0.0'],
    ]);
    expect(['General', '0.00', '0%', '@', 'dd/mm/yyyy', '0.000'].map((code) => formatId(code, own))).toEqual([
      0, 2, 9, 49, 164, 171,
    ]);
    expect(formatId('dd/mm/yyyy', new Map())).toBe(164);
    expect(formatId('mm-dd-yy', new Map())).toBe(164); // Excel shows number 14 in the form of the user's country.
    expect(formatCode(0, own)).toBeNull();
  });
});

describe('formulas in the file and on the screen', () => {
  test.each([
    ['_xlfn.NUMBERVALUE(E9,",",".")', 'NUMBERVALUE(E9,",",".")'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9>0)', 'FILTER(A1:A9,B1:B9>0)'],
    [
      'IF(_xlfn.IFNA(A1,0)>0,_xlfn.TEXTJOIN(", ",TRUE,B1:B9),"")',
      'IF(IFNA(A1,0)>0,TEXTJOIN(", ",TRUE,B1:B9),"")',
    ],
    ['ROUND(E9/F9,2)', 'ROUND(E9/F9,2)'],
    ['"_xlfn.IFS("&A1', '"_xlfn.IFS("&A1'],
    [`'=_xlfn.SINGLE(A1)'!C7`, `'=_xlfn.SINGLE(A1)'!C7`],
    ['"_xlfn.ANCHORARRAY(A1)"', '"_xlfn.ANCHORARRAY(A1)"'],
    [`SUM('IFS(1)'!A1)`, `SUM('IFS(1)'!A1)`],
    ['_xlfn.UNICHAR(10)&"a ""IFS("" b"', 'UNICHAR(10)&"a ""IFS("" b"'],
  ])('%s is shown as %s, and the other way round', (filed, shown) => {
    expect(shownFormula(filed)).toBe(shown);
    expect(filedFormula(shown)).toBe(filed);
  });

  test('functions of tables, names in small letters, prefixes that are there already', () => {
    expect(filedFormula('ifs(a1>0,1)+_xlfn.IFS(A1>0,1)')).toBe('_xlfn.ifs(a1>0,1)+_xlfn.IFS(A1>0,1)');
    expect(filedFormula('SUMIFS(A:A,B:B,1)+MY_IFS(1)')).toBe('SUMIFS(A:A,B:B,1)+MY_IFS(1)');
    expect(shownFormula('SUM(Bảng1[_xlfn.])')).toBe('SUM(Bảng1[_xlfn.])');
  });

  test('operators that files write as functions', () => {
    expect(shownFormula('SUM(_xlfn.ANCHORARRAY(A1))')).toBe('SUM(A1#)');
    expect(shownFormula('_xlfn.SINGLE(A1:A9)')).toBe('@A1:A9');
    expect(shownFormula('_xlfn.LET(_xlpm.x,1,_xlpm.x+1)')).toBe('LET(x,1,x+1)');
  });

  test.each(['"', "'", '[', '"a', '[['])('%s that nothing closes costs no time', (open) => {
    const hostile = `_xlfn.${open.repeat(30_000)}`;
    const start = process.cpuUsage();
    shownFormula(hostile);
    filedFormula(hostile);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(500);
  });

  test('what we do not write is known', () => {
    expect([isWritable('LET(x,1,x)'), isWritable('IF(A1,"LET(x",1)'), isWritable('PALET(1)')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('moving a formula', () => {
  const move = (words: string, from: string, to: string): string => {
    const [start, end] = [parseA1(from), parseA1(to)];
    if (!start || !end) throw new Error('no cell');
    return formulaMover(words, start)(end);
  };

  test.each([
    ['E9/F9*$C9', 'J9', 'J12', 'E12/F12*$C12'],
    ['SUM(A$1:A1)', 'B1', 'B4', 'SUM(A$1:A4)'],
    ["'Bộ tiêu chí'!C5+Sheet2!$A$1", 'A1', 'B2', "'Bộ tiêu chí'!D6+Sheet2!$A$1"],
    ['SUM(A:A,3:3)', 'C1', 'D2', 'SUM(B:B,4:4)'],
    ['IF(A1="A1","B2",LOG10(A1))', 'C1', 'C3', 'IF(A3="A1","B2",LOG10(A3))'],
    ['[1]Sheet1!A1+Bảng1[[#This Row],[Điểm]]', 'C1', 'C3', '[1]Sheet1!A3+Bảng1[[#This Row],[Điểm]]'],
    ['A1+1', 'B2', 'A1', 'XFD1048576+1'],
    ['_xlfn.IFS(A1>0,1)', 'B1', 'B2', '_xlfn.IFS(A2>0,1)'],
  ])('%s from %s to %s is %s', (words, from, to, expected) => {
    expect(move(words, from, to)).toBe(expected);
  });
});

describe('a cell as XML', () => {
  test.each([
    ['an empty cell', EMPTY, '<c r="B2" s="3"/>'],
    ['a number', number(0.1 + 0.2), '<c r="B2" s="3"><v>0.30000000000000004</v></c>'],
    ['a small number', number(1e-7), '<c r="B2" s="3"><v>1e-7</v></c>'],
    ['a text', text('Điểm & <hạn>'), '<c r="B2" s="3" t="str"><v>Điểm &amp; &lt;hạn&gt;</v></c>'],
    [
      'a text with space around it',
      text(' a\n'),
      '<c r="B2" s="3" t="str"><v xml:space="preserve"> a\n</v></c>',
    ],
    ['a formula of a number', formula('=E2/F2', 0.5), '<c r="B2" s="3"><f>E2/F2</f><v>0.5</v></c>'],
    [
      'a formula of a text',
      formula('=IF(E2<1,"","x")', ''),
      '<c r="B2" s="3" t="str"><f>IF(E2&lt;1,"","x")</f><v></v></c>',
    ],
    ['a formula of yes', formula('=E2>1', true), '<c r="B2" s="3" t="b"><f>E2&gt;1</f><v>1</v></c>'],
    [
      'a formula of an error',
      formula('=1/0', { error: '#DIV/0!' }),
      '<c r="B2" s="3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    ['a formula without a value', formula('=NOW()', null), '<c r="B2" s="3"><f>NOW()</f></c>'],
    [
      'a younger function',
      formula('=NUMBERVALUE(E2)', 1),
      '<c r="B2" s="3"><f>_xlfn.NUMBERVALUE(E2)</f><v>1</v></c>',
    ],
  ])('%s', (_, content, expected) => {
    expect(cellXml('', 'B2', 3, content)).toBe(expected);
  });

  test('has the prefix of its sheet, and no style where it has the first', () => {
    expect(cellXml('x:', 'B2', 0, text('a'))).toBe('<x:c r="B2" t="str"><x:v>a</x:v></x:c>');
  });

  test('content that is there already is recognised', () => {
    expect(holdsContent(text('a'), 'a', null)).toBe(true);
    expect(holdsContent(text('1'), 1, null)).toBe(false);
    expect(holdsContent(text('a'), 'a', '="a"')).toBe(false);
    expect(holdsContent(number(1), 1, null)).toBe(true);
    expect(holdsContent(EMPTY, null, null)).toBe(true);
    expect(holdsContent(EMPTY, null, '=A1')).toBe(false);
    expect(holdsContent(formula('=_xlfn.IFS(A1,1)', 1), 1, '=IFS(A1,1)')).toBe(true);
    expect(holdsContent(formula('=A1', 1), 2, '=A1')).toBe(false);
    expect(holdsContent(formula('=A1', { error: '#N/A' }), { error: '#N/A' }, '=A1')).toBe(true);
    expect(holdsContent(formula('=A1', { error: '#N/A' }), '#N/A', '=A1')).toBe(false);
  });

  test('text that Excel would take for something else when edited is marked', () => {
    const taken = [
      '=1+1',
      '+84',
      '- ghi chú',
      '@a',
      "'a",
      ' =1',
      '\t=1',
      '\r\n=1',
      '\u200B=1',
      '\uFF1D1',
      '\uFF20A',
    ];
    expect(taken.filter((words) => !needsQuote(text(words)))).toEqual([]);
    expect([text('ghi chú -'), text(' a=1'), number(-1), formula('=A1', 1), EMPTY].map(needsQuote)).toEqual(
      Array(5).fill(false),
    );
  });
});

describe('a range without others', () => {
  test('is cut into what is left', () => {
    expect(withoutRanges(range('A1:C3'), [range('B2')])).toEqual([
      range('A1:C1'),
      range('A2'),
      range('C2'),
      range('A3:C3'),
    ]);
    expect(withoutRanges(range('A1:C3'), [range('A1:D4')])).toEqual([]);
    expect(withoutRanges(range('A1:C3'), [range('D4')])).toEqual([range('A1:C3')]);
  });

  test('covers each cell that no other covers, once', () => {
    const small = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5)).map(([a, b, c, d]) => ({
      firstRow: Math.min(a, b),
      lastRow: Math.max(a, b),
      firstColumn: Math.min(c, d),
      lastColumn: Math.max(c, d),
    }));
    fc.assert(
      fc.property(small, fc.array(small, { maxLength: 3 }), (whole, holes) => {
        const left = withoutRanges(whole, holes);
        for (let row = 0; row < 6; row++) {
          for (let column = 0; column < 6; column++) {
            const isLeft = contains(whole, row, column) && !holes.some((hole) => contains(hole, row, column));
            expect(left.filter((part) => contains(part, row, column))).toHaveLength(isLeft ? 1 : 0);
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import {
  any,
  iff,
  literal,
  numeral,
  overColumn,
  ref,
  refFrom,
  runs,
  sameFormula,
} from '../../src/formulas/syntax';

test('cells of the same sheet and of others', () => {
  expect(ref({ row: 8, column: 5 })).toBe('F9');
  expect(ref({ row: 0, column: 27 })).toBe('AB1');
  expect(refFrom({ sheet: 'Bộ tiêu chí', row: 8, column: 5 })).toBe("'Bộ tiêu chí'!F9");
  expect(refFrom({ sheet: "Sở KH&CN's", row: 0, column: 0 })).toBe("'Sở KH&CN''s'!A1");
});

test.each([
  [0.8, '0.8'],
  [2, '2'],
  [0.0000001, '0.0000001'],
  [1e-12, '0.000000000001'],
  [0.285, '0.285'],
  [100, '100'],
])('the number %p is written %s: a point, never an exponent', (value, text) => {
  expect(numeral(value)).toBe(text);
});

/** Half of a character that takes two code units. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

describe('a text within a formula', () => {
  const long = 'Ban hành kịp thời, đầy đủ '.repeat(20);

  test('stands in quotes, its own quotes doubled', () => {
    expect(literal('Đúng hạn, đủ')).toBe('"Đúng hạn, đủ"');
    expect(literal('Đạt "5 sao"')).toBe('"Đạt ""5 sao"""');
    expect(literal('')).toBe('""');
  });

  test('of more than 255 characters is put together from pieces that Excel takes', () => {
    const pieces = literal(long).split('&');
    expect(long.length).toBeGreaterThan(255);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(257);
    expect(pieces.map((piece) => piece.slice(1, -1)).join('')).toBe(long);
  });

  test('is never cut within a character that takes two code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 600 }), (text) => {
        for (const piece of literal(text).split('"&"')) expect(piece).not.toMatch(LONE_SURROGATE);
      }),
      { numRuns: 50 },
    );
    expect(literal(`${'a'.repeat(249)}😀`)).toBe(`"${'a'.repeat(125)}"&"${'a'.repeat(124)}😀"`);
  });
});

test('tests are joined only where there are several', () => {
  expect(any(['A1=1'])).toBe('A1=1');
  expect(any(['A1=1', 'B1=1'])).toBe('OR(A1=1,B1=1)');
  expect(iff('A1=1', '"x"', '0')).toBe('IF(A1=1,"x",0)');
});

test('rows become runs of neighbours', () => {
  expect(runs([9, 7, 8, 12])).toEqual([
    [7, 9],
    [12, 12],
  ]);
  expect(runs([])).toEqual([]);
});

describe('a sum over rows of a column', () => {
  test('of neighbours is a range', () => {
    expect(overColumn('SUM', [8, 9, 10], 9)).toBe('SUM(J9:J11)');
  });

  test('of scattered rows names each', () => {
    expect(overColumn('COUNT', [8, 10, 14, 15], 9)).toBe('COUNT(J9,J11,J15:J16)');
  });

  test('of more pieces than Excel takes arguments is nested', () => {
    const rows = Array.from({ length: 450 }, (_, i) => i * 2);
    const sum = overColumn('SUM', rows, 9);
    const groups = /^SUM\((SUM\(.*\)),(SUM\(.*\)),(SUM\(.*\))\)$/.exec(sum);
    expect(groups?.slice(1).map((group) => group.split(',').length)).toEqual([200, 200, 50]);
  });

  test('of many numbers counts them all, also when they are nested', () => {
    const rows = Array.from({ length: 450 }, (_, i) => i * 2);
    expect(overColumn('COUNT', rows, 9)).toMatch(/^SUM\(COUNT\(/);
    expect(overColumn('COUNT', rows, 9).match(/J\d+/g)).toHaveLength(450);
  });
});

describe('two formulas are the same', () => {
  test.each([
    ['to the letter', '=SUM(J9:J11)', '=SUM(J9:J11)', true],
    ['but for capitals and spaces', '=SUM( J9:J11 )', '=sum(J9:J11)', true],
    ['but not for spaces within a text', '=IF(A1="Đúng hạn",1,0)', '=IF(A1="Đúnghạn",1,0)', false],
    ['but not for capitals within a text', '=IF(A1="ĐỦ",1,0)', '=IF(A1="đủ",1,0)', false],
    ['but not for another cell', '=SUM(J9:J11)', '=SUM(J9:J12)', false],
    [
      'but for the digits of a number (engine P3)',
      '=IF(F9>=0.8,1,0)',
      '=IF(F9>=0.800000000000000000011,1,0)',
      true,
    ],
    ['but for a whole number with decimals', '=ROUND(F9*100,2)', '=ROUND(F9*100.0,2)', true],
    ['but not for another number', '=IF(F9>=0.8,1,0)', '=IF(F9>=0.80001,1,0)', false],
    [
      'but for a range of one cell (engine D10)',
      '=COUNTIF(H20:H20,"Không*")',
      '=COUNTIF(H20,"Không*")',
      true,
    ],
    ['but for a range of one cell of another sheet', "='Bộ 1.0'!H20:H20", "='Bộ 1.0'!H20", true],
    ['but not for a longer range', '=SUM(H20:H201)', '=SUM(H20)', false],
    ['but not for the digits of a sheet', "='Bộ 1.0'!H2", "='Bộ 1'!H2", false],
    ['with a doubled quote in a text', '=IF(A1="""x""", 1,0)', '=IF(A1="""x""",1,0)', true],
  ])('%s', (_, one, other, same) => {
    expect(sameFormula(one, other)).toBe(same);
  });
});

import type { Measure } from '../../src/model/measure';
import type { Rule } from '../../src/model/rule';
import { fieldContext, leafFormula, applicableExpression } from '../../src/formulas/leaf';
import {
  atLeast,
  count,
  deduction,
  exactly,
  fromTo,
  fromUnder,
  levels,
  linear,
  manual,
  over,
  overTo,
  share,
  survey,
  tiers,
  under,
  unreadable,
} from '../reading/wordings/builders';
import { criteriaSet, leaf, parent, type LeafExample } from '../support/criteria';
import {
  blank,
  cell,
  count as units,
  errorValue,
  figure,
  level,
  measure,
  notApplicable,
  notApplicableWords,
  nothingDeclared,
  pair,
  rate,
  unclear,
  words,
} from '../support/measures';

const allNumbers = (): boolean => true;

/** The formula of a leaf in row 9: maximum in C, (a) in E, (b) in F, rate in G, level in H, applicability in I. */
function formulaOf(rule: Rule, declared: Measure, more: Partial<LeafExample> = {}): string | null {
  const criterion = leaf({ rule, measure: declared, ...more });
  const field = parent('1', [criterion]);
  return leafFormula(criterion, fieldContext(criteriaSet([field]), field, 'criteria', allNumbers));
}

type TextForm = 'decimal-text' | 'comma-text' | 'point-text' | 'point-thousands' | 'comma-thousands';

const textPair = (form: TextForm): Measure =>
  measure({ total: figure(1400, 'E9', { form }), achieved: figure(1234.5, 'F9', { form }) });

describe('in proportion', () => {
  test.each<[string, Rule, Measure, string]>([
    [
      'b ÷ a × maximum',
      linear(),
      pair(11, 13),
      '=IFERROR(IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",ROUND(F9*C9/E9,2))),"")',
    ],
    [
      'nothing below 80 %',
      linear({ floor: 0.8 }),
      pair(11, 13),
      '=IFERROR(IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",ROUND(IF(F9/E9>=0.8,F9*C9/E9,0),2))),"")',
    ],
    [
      'only above 80 %',
      linear({ floor: { at: 0.8, inclusive: false } }),
      pair(11, 13),
      '=IFERROR(IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",ROUND(IF(F9/E9>0.8,F9*C9/E9,0),2))),"")',
    ],
    [
      'to a target of 50 %',
      linear({ target: 0.5 }),
      pair(11, 13),
      '=IFERROR(IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",ROUND(MIN(C9,F9*C9/(E9*0.5)),2))),"")',
    ],
    [
      'of a rate in a cell of its own',
      linear({ floor: 0.8 }),
      rate(0.885),
      '=IFERROR(IF(COUNT(G9)<1,"",IF(OR(G9<0,G9>1),"",ROUND(IF(G9>=0.8,G9*C9,0),2))),"")',
    ],
    [
      'of a rate that is written as 88.5 under “%”',
      linear(),
      measure({ rate: figure(0.885, 'G9', { percent: true, divisor: 100 }) }),
      '=IFERROR(IF(COUNT(G9)<1,"",IF(OR(G9/100<0,G9/100>1),"",ROUND(G9/100*C9,2))),"")',
    ],
    [
      'of a percentage where the number achieved belongs, until a total stands beside it',
      linear(),
      measure({ total: blank('E9'), achieved: figure(0.885, 'F9', { percent: true }) }),
      '=IFERROR(IF(COUNT(F9)<1,"",IF(OR(F9<0,F9>1,E9<>""),"",ROUND(F9*C9,2))),"")',
    ],
    [
      'of cells that nobody filled yet: the score comes with the figures',
      linear(),
      nothingDeclared(),
      '=IFERROR(IF(LEFT(I9,5)="Không","",IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",ROUND(F9*C9/E9,2)))),"")',
    ],
  ])('%s', (_, rule, declared, formula) => {
    expect(formulaOf(rule, declared)).toBe(formula);
  });

  test.each<[string, Measure]>([
    [
      'a total that is shown as a percentage',
      measure({ total: figure(1, 'E9', { percent: true }), achieved: figure(1, 'F9') }),
    ],
    ['a rate that may mean two things', measure({ rate: unclear('0.885', 'G9') })],
    ['a sheet without any column for figures', measure()],
  ])('%s has no formula', (_, declared) => {
    expect(formulaOf(linear(), declared)).toBeNull();
  });
});

describe('numbers that were typed as text', () => {
  const E = 'SUBSTITUTE(E9,UNICHAR(160),"")';
  const F = 'SUBSTITUTE(F9,UNICHAR(160),"")';
  const either = (text: string): string => `NUMBERVALUE(SUBSTITUTE(${text},".",","),",",";")`;

  test.each<[TextForm, (text: string) => string]>([
    ['decimal-text', either],
    ['comma-text', (text) => `IFERROR(${either(text)},NUMBERVALUE(${text},",","."))`],
    ['point-text', (text) => `IFERROR(${either(text)},NUMBERVALUE(${text},".",","))`],
    ['point-thousands', (text) => `NUMBERVALUE(${text},",",".")`],
    ['comma-thousands', (text) => `NUMBERVALUE(${text},".",",")`],
  ])('%s', (form, read) => {
    expect(formulaOf(linear(), textPair(form))).toBe(
      `=IFERROR(IF(OR(TRIM(${E})="",TRIM(${F})=""),"",` +
        `IF(OR(${read(E)}<=0,${read(F)}<0,${read(F)}>${read(E)}),"",ROUND(${read(F)}*C9/${read(E)},2))),"")`,
    );
  });

  test('one side as text, the other as a number', () => {
    const mixed = measure({ total: figure(13, 'E9'), achieved: figure(11, 'F9', { form: 'decimal-text' }) });
    expect(formulaOf(linear(), mixed)).toBe(
      `=IFERROR(IF(OR(COUNT(E9)=0,TRIM(${F})=""),"",` +
        `IF(OR(E9<=0,${either(F)}<0,${either(F)}>E9),"",ROUND(${either(F)}*C9/E9,2))),"")`,
    );
  });

  test('“88,5%” is read as long as it bears its sign', () => {
    const G = either('SUBSTITUTE(G9,UNICHAR(160),"")');
    expect(formulaOf(linear(), rate(0.885, 'decimal-text'))).toBe(
      `=IFERROR(IF(ISERROR(FIND("%",G9)),"",IF(OR(${G}<0,${G}>1),"",ROUND(${G}*C9,2))),"")`,
    );
  });

  test('“88,5 %” with the thin space of a set page', () => {
    const share = measure({
      rate: { ...figure(0.885, 'G9', { percent: true, form: 'decimal-text' }), oddSpaces: [8201] },
    });
    expect(formulaOf(linear(), share)).toContain(
      'SUBSTITUTE(SUBSTITUTE(G9,UNICHAR(160),""),UNICHAR(8201),"")',
    );
  });

  test('“11/13” in one cell', () => {
    const both = measure({
      total: figure(13, 'F9', { form: 'after-slash' }),
      achieved: figure(11, 'F9', { form: 'before-slash' }),
    });
    const formula = formulaOf(linear(), both);
    expect(formula).toContain('LEFT(F9,FIND("/",F9)-1)');
    expect(formula).toContain('MID(F9,FIND("/",F9)+1,99)');
  });
});

describe('tiers', () => {
  test.each<[string, Rule, Measure, string]>([
    [
      '≥ 30 %: full; 20–<30 %: half; < 20 %: nothing',
      tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
      pair(5, 26),
      '=IFERROR(IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",ROUND(IF(F9/E9<0.2,0,IF(F9/E9<0.3,0.5,C9)),2))),"")',
    ],
    [
      'lower is better',
      tiers('rate', [exactly(0, 1), overTo(0, 0.01, 0.75), over(0.01, 0)]),
      rate(0.02),
      '=IFERROR(IF(COUNT(G9)<1,"",IF(OR(G9<0,G9>1),"",ROUND(IF(G9<=0,C9,IF(G9<=0.01,0.75,0)),2))),"")',
    ],
    [
      'a band that gives a share',
      tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1)), exactly(1, 1)]),
      pair(11, 13),
      '=IFERROR(IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",' +
        'ROUND(IF(F9/E9<0.8,0,IF(F9/E9<1,F9*C9/E9,C9)),2))),"")',
    ],
    [
      'only what is below 100 % is named: at 100 % nothing',
      tiers('rate', [under(1, 0)]),
      pair(5, 26),
      '=IFERROR(IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",ROUND(IF(F9/E9<1,0,""),2))),"")',
    ],
    [
      'of a number, with nothing between two bands',
      tiers('count', [exactly(0, 0), fromTo(1, 2, 0.5), atLeast(3, 1)]),
      units(2),
      '=IFERROR(IF(COUNT(F9)<1,"",IF(F9<0,"",' +
        'ROUND(IF(F9<=0,0,IF(F9<1,"",IF(F9<=2,0.5,IF(F9<3,"",C9)))),2))),"")',
    ],
  ])('%s', (_, rule, declared, formula) => {
    expect(formulaOf(rule, declared, { max: 1 })).toBe(formula);
  });
});

describe('counts and deductions', () => {
  test.each<[string, Rule, Measure, string]>([
    [
      'capped by the maximum',
      count(0.75, 'sáng kiến', 2),
      units(2),
      '=IFERROR(IF(COUNT(F9)<1,"",IF(F9<0,"",ROUND(MIN(F9*0.75,C9),2))),"")',
    ],
    [
      'capped below the maximum',
      count(0.5, 'văn bản', 1),
      units(2),
      '=IFERROR(IF(COUNT(F9)<1,"",IF(F9<0,"",ROUND(MIN(F9*0.5,1),2))),"")',
    ],
    [
      'deducted, without the noise of binary differences',
      deduction(0.25, 'báo cáo thiếu'),
      units(2),
      '=IFERROR(IF(COUNT(F9)<1,"",IF(F9<0,"",ROUND(MAX(ROUND(C9-F9*0.25,9),0),2))),"")',
    ],
    [
      'in the only cell that is filled, until the one made for it is',
      count(0.5, 'văn bản'),
      measure({ total: figure(3, 'E9'), achieved: blank('F9') }),
      '=IFERROR(IF(COUNT(E9)<1,"",IF(OR(E9<0,F9<>""),"",ROUND(MIN(E9*0.5,C9),2))),"")',
    ],
    [
      'in a cell that holds words now: never from another cell',
      count(0.5, 'văn bản'),
      measure({ total: figure(3, 'E9'), achieved: words('vài', 'F9') }),
      '=IFERROR(IF(COUNT(F9)<1,"",IF(F9<0,"",ROUND(MIN(F9*0.5,C9),2))),"")',
    ],
  ])('%s', (_, rule, declared, formula) => {
    expect(formulaOf(rule, declared)).toBe(formula);
  });

  test('a percentage is no number of units, and no formula could tell', () => {
    expect(
      formulaOf(count(0.5, 'văn bản'), measure({ achieved: figure(0.5, 'F9', { percent: true }) })),
    ).toBeNull();
  });
});

describe('a maximum that was typed as text, “2 điểm”', () => {
  const noNumbers = (): boolean => false;
  const criterion = leaf({ rule: count(0.5, 'văn bản'), max: 2, measure: units(9) });
  const field = parent('1', [criterion]);

  test('stands in the formula as the number that it means: MIN would pass over text', () => {
    expect(leafFormula(criterion, fieldContext(criteriaSet([field]), field, 'criteria', noNumbers))).toBe(
      '=IFERROR(IF(COUNT(F9)<1,"",IF(F9<0,"",ROUND(MIN(F9*0.5,2),2))),"")',
    );
  });

  test('and in the summary', () => {
    const context = fieldContext(criteriaSet([field]), field, 'summary', noNumbers);
    expect(applicableExpression(criterion, context)).toBe('2');
  });
});

describe('levels', () => {
  const report = levels([
    ['Đúng hạn, đủ', 2],
    ['Muộn hoặc thiếu', 0.285],
    ['Không gửi', 0],
  ]);

  test('each label earns its points, rounded', () => {
    expect(formulaOf(report, level('Không gửi'))).toBe(
      '=IFERROR(IF(H9="","",IF(H9="Đúng hạn, đủ",2,IF(H9="Muộn hoặc thiếu",0.29,IF(H9="Không gửi",0,"")))),"")',
    );
  });

  test('words that name a level otherwise are known to the formula', () => {
    expect(formulaOf(report, level('khong gui.'))).toBe(
      '=IFERROR(IF(H9="","",IF(H9="Đúng hạn, đủ",2,IF(H9="Muộn hoặc thiếu",0.29,' +
        'IF(OR(H9="Không gửi",H9="khong gui."),0,"")))),"")',
    );
  });

  test('capitals need no mention: a spreadsheet does not tell them apart', () => {
    expect(formulaOf(report, level('KHÔNG GỬI'))).toBe(formulaOf(report, level('Không gửi')));
  });

  test('“100%” that Excel turned into the number 1', () => {
    const all = levels([
      ['100%', 1],
      ['Không', 0],
    ]);
    expect(formulaOf(all, measure({ level: figure(1, 'H9', { percent: true }) }))).toBe(
      '=IFERROR(IF(H9="","",IF(OR(H9="100%",H9=1),1,IF(H9="Không",0,""))),"")',
    );
  });

  test('words in place of a figure, until the column of levels is filled', () => {
    const declared = measure({ level: blank('H9'), achieved: words('Không gửi', 'F9') });
    expect(formulaOf(report, declared)).toBe(
      '=IFERROR(IF(OR(F9="",H9<>""),"",IF(F9="Đúng hạn, đủ",2,IF(F9="Muộn hoặc thiếu",0.29,IF(F9="Không gửi",0,"")))),"")',
    );
  });

  test('quotes in a label are doubled, and a label of more than 255 characters is put together', () => {
    const long = `Ban hành "kịp thời" ${'và đầy đủ theo yêu cầu '.repeat(20)}`.trim();
    const formula = formulaOf(levels([[long, 1]]), level(long)) ?? '';
    expect(formula).toContain('"Ban hành ""kịp thời"" và đầy đủ');
    expect(formula).toContain('"&"');
    for (const [, piece] of formula.matchAll(/"((?:[^"]|"")*)"/g))
      expect(piece?.length).toBeLessThanOrEqual(255);
  });

  test('ticked rows: the one ticked row earns its points, none or several earn nothing', () => {
    const ticked: Measure = {
      ...measure(),
      ticks: [
        { cell: cell('F10'), isMarked: true },
        { cell: cell('F11'), isMarked: false },
        { cell: cell('F12'), isMarked: false },
      ],
    };
    expect(formulaOf(report, ticked)).toBe(
      '=IFERROR(IF(COUNTA(F10,F11,F12)<>1,"",IF(F10<>"",2,IF(F11<>"",0.29,IF(F12<>"",0,"")))),"")',
    );
  });
});

describe('not applicable', () => {
  const points = 'IF(COUNT(E9,F9)<2,"",IF(OR(E9<=0,F9<0,F9>E9),"",ROUND(F9*C9/E9,2)))';
  /** 0 of 0 says that nothing arose, where that counts in full. */
  const none = 'AND(COUNT(E9,F9)=2,E9=0,F9=0)';

  test.each<[string, Partial<LeafExample>, string]>([
    ['removed', { policy: 'remove' }, `=IFERROR(IF(LEFT(I9,5)="Không","",${points}),"")`],
    ['counted in full', { policy: 'full' }, `=IFERROR(IF(OR(LEFT(I9,5)="Không",${none}),C9,${points}),"")`],
    ['not allowed', { policy: 'not-allowed' }, `=IFERROR(IF(LEFT(I9,5)="Không","",${points}),"")`],
    [
      'said in other words in its column',
      { policy: 'full', measure: notApplicable('N/A') },
      `=IFERROR(IF(OR(OR(LEFT(I9,5)="Không",I9="N/A"),${none}),C9,${points}),"")`,
    ],
    [
      'said in place of a figure, beside a column made for it',
      {
        policy: 'full',
        measure: { ...nothingDeclared(), achieved: notApplicableWords('Không phát sinh', 'F9') },
      },
      `=IFERROR(IF(OR(OR(LEFT(I9,5)="Không",OR(F9="Không áp dụng",F9="Không phát sinh")),${none}),C9,${points}),"")`,
    ],
    [
      'said in place of a figure, where there is no column for it',
      {
        policy: 'remove',
        measure: measure({ total: blank('E9'), achieved: notApplicableWords('không áp dụng (*)', 'F9') }),
      },
      `=IFERROR(IF(OR(F9="Không áp dụng",F9="Không phát sinh",F9="không áp dụng (*)"),"",${points}),"")`,
    ],
    [
      'where it would count in full, the input itself may say so later',
      { policy: 'full', measure: pair(11, 13) },
      `=IFERROR(IF(OR(OR(F9="Không áp dụng",F9="Không phát sinh"),${none}),C9,${points}),"")`,
    ],
  ])('%s', (_, example, formula) => {
    expect(formulaOf(linear(), example.measure ?? nothingDeclared(), example)).toBe(formula);
  });

  test.each([
    ['points entered by hand', manual],
    ['a wording that is not understood', unreadable('not-understood')],
  ])('%s have a formula only while they count in full', (_, rule) => {
    expect(formulaOf(rule, notApplicable(), { policy: 'full' })).toBe(
      '=IFERROR(IF(LEFT(I9,5)="Không",C9,""),"")',
    );
    expect(formulaOf(rule, nothingDeclared(), { policy: 'full' })).toBeNull();
    expect(formulaOf(rule, notApplicable(), { policy: 'remove' })).toBeNull();
  });

  test('a survey never has a formula', () => {
    expect(formulaOf(survey, notApplicable(), { policy: 'full' })).toBeNull();
    expect(formulaOf(survey, pair(1, 2))).toBeNull();
  });

  test('a leaf without a maximum has none either', () => {
    expect(formulaOf(linear(), pair(1, 2), { max: null })).toBeNull();
  });

  test('an error value in a cell leaves the score empty', () => {
    expect(
      formulaOf(linear(), measure({ total: figure(13, 'E9'), achieved: errorValue('#N/A', 'F9') })),
    ).toBe(`=IFERROR(${points},"")`);
  });
});

describe('a field of which nothing applies', () => {
  const full = (row: number, declared: Measure = notApplicable()): ReturnType<typeof leaf> => {
    const cellAt = (entry: Measure['applicability']) => entry && { ...entry, cell: { ...entry.cell, row } };
    const { achieved, applicability } = declared;
    return leaf({
      code: `3.${row}`,
      rule: linear(),
      row,
      policy: 'full',
      measure: { ...declared, achieved: cellAt(achieved), applicability: cellAt(applicability) },
    });
  };
  const contextOf = (...leaves: readonly ReturnType<typeof leaf>[]) => {
    const field = parent('3', leaves);
    return fieldContext(criteriaSet([field]), field, 'criteria', allNumbers).notAssessed;
  };

  test('is told by counting its leaves in the column made for it', () => {
    expect(contextOf(full(8), full(9), full(10))).toBe('COUNTIF(I9:I11,"Không*")=3');
  });

  test('rows between its leaves are not counted', () => {
    expect(contextOf(full(8), full(9), full(12))).toBe(
      'COUNTIF(I9:I10,"Không*")+COUNTIF(I13:I13,"Không*")=3',
    );
  });

  test('other words in the column are counted beside the usual ones, their wildcards taken as they are', () => {
    expect(contextOf(full(8), full(9, notApplicable('N/A*')))).toBe(
      'COUNTIF(I9:I10,"Không*")+COUNTIF(I9:I10,"n/a~*")=2',
    );
  });

  test('leaves that say so elsewhere are asked one by one', () => {
    const inFigures = { ...nothingDeclared(), achieved: notApplicableWords('Không phát sinh', 'F9') };
    expect(contextOf(full(8), full(9, inFigures))).toBe(
      'AND(COUNTIF(I9:I9,"Không*")=1,OR(LEFT(I10,5)="Không",OR(F10="Không áp dụng",F10="Không phát sinh")))',
    );
  });

  test('surveys are not counted, and a single leaf is no field to judge by', () => {
    expect(contextOf(full(8), full(9), leaf({ rule: survey, row: 10 }))).toBe('COUNTIF(I9:I10,"Không*")=2');
    expect(contextOf(full(8))).toBeNull();
  });

  test('a leaf that nothing could declare not applicable keeps the field in', () => {
    expect(contextOf(full(8), leaf({ rule: linear(), row: 9, measure: pair(1, 2) }))).toBeNull();
  });

  test('is left to the next run where the test would be longer than formulas may be', () => {
    const elsewhere = measure({ achieved: notApplicableWords('Không phát sinh', 'F9') });
    expect(contextOf(...Array.from({ length: 90 }, (_, i) => full(8 + i, elsewhere)))).toBeNull();
  });

  test('then the leaves that would count in full show nothing', () => {
    const [first, second] = [full(8), full(9)];
    const field = parent('3', [first, second]);
    const formula = leafFormula(first, fieldContext(criteriaSet([field]), field, 'criteria', allNumbers));
    expect(formula).toContain(
      'IF(OR(LEFT(I9,5)="Không",AND(COUNT(E9,F9)=2,E9=0,F9=0)),IF(COUNTIF(I9:I10,"Không*")=2,"",C9),',
    );
  });
});

describe('what counts of a maximum, as the summary asks for it', () => {
  const applicable = (example: LeafExample): string => {
    const criterion = leaf(example);
    const field = parent('1', [criterion]);
    return applicableExpression(criterion, fieldContext(criteriaSet([field]), field, 'summary', allNumbers));
  };
  const sheet = "'Bộ tiêu chí'!";

  test.each<[string, LeafExample, string]>([
    ['a leaf that always applies', { rule: linear(), measure: pair(1, 2) }, `${sheet}C9`],
    ['a survey', { rule: survey }, '0'],
    ['a leaf without a maximum', { rule: linear(), max: null }, '0'],
    [
      'a leaf that may leave',
      { rule: linear(), policy: 'remove' },
      `IFERROR(IF(LEFT(${sheet}I9,5)="Không",0,${sheet}C9),${sheet}C9)`,
    ],
    ['a leaf that counts in full', { rule: linear(), policy: 'full' }, `${sheet}C9`],
    ['a leaf that must be assessed', { rule: linear(), policy: 'not-allowed' }, `${sheet}C9`],
  ])('%s', (_, example, expression) => {
    expect(applicable(example)).toBe(expression);
  });

  test('a leaf that counts in full leaves with its whole field', () => {
    const two = [8, 9].map((row) => leaf({ rule: linear(), policy: 'full', row, measure: notApplicable() }));
    const field = parent('3', two);
    const context = fieldContext(criteriaSet([field]), field, 'summary', allNumbers);
    expect(two[0] && applicableExpression(two[0], context)).toBe(
      `IFERROR(IF(AND(LEFT(${sheet}I9,5)="Không",COUNTIF(${sheet}I9:I10,"Không*")=2),0,${sheet}C9),${sheet}C9)`,
    );
  });
});

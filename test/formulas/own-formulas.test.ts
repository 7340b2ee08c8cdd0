import type { Criterion } from '../../src/model/criterion';
import { generatedFormulas, scoreFormulas } from '../../src/formulas/sheet-formulas';
import { linear, survey } from '../reading/wordings/builders';
import { criteriaSet, leaf, parent } from '../support/criteria';
import { pair } from '../support/measures';

const cellAt = (row: number, code = '1.1'): Criterion =>
  leaf({ code, rule: linear(), row, measure: pair(1, 2) });

const allNumbers = (): boolean => true;

describe('parents', () => {
  const formulaOf = (row: number, ...fields: readonly Criterion[]): string | undefined =>
    scoreFormulas(criteriaSet(fields, { layout: { totalRow: 400 } }), allNumbers).get(row);

  test('sum their children and show nothing as long as none of them has a score', () => {
    expect(formulaOf(7, parent('1', [cellAt(8), cellAt(9), cellAt(10)]))).toBe(
      '=IF(COUNT(J9:J11)=0,"",SUM(J9:J11))',
    );
  });

  test('name children whose rows do not touch', () => {
    expect(formulaOf(5, parent('1', [cellAt(8), cellAt(9), cellAt(12)], { row: 5 }))).toBe(
      '=IF(COUNT(J9:J10,J13)=0,"",SUM(J9:J10,J13))',
    );
  });

  test('add up criteria, not the leaves below them', () => {
    const field = parent('1', [parent('1.1', [cellAt(8), cellAt(9)]), parent('1.2', [cellAt(11)])], {
      row: 6,
    });
    expect(formulaOf(6, field)).toBe('=IF(COUNT(J8,J11)=0,"",SUM(J8,J11))');
    expect(formulaOf(7, field)).toBe('=IF(COUNT(J9:J10)=0,"",SUM(J9:J10))');
    expect(formulaOf(10, field)).toBe('=IF(COUNT(J12)=0,"",SUM(J12))');
  });

  test('add a score that was typed as text, which SUM passes over', () => {
    const typed: Criterion = { ...cellAt(9), existingScore: { kind: 'typed', points: 1.5 } };
    const set = criteriaSet([parent('1', [cellAt(8), typed, cellAt(10)])]);
    const isText = ({ row }: { readonly row: number }): boolean => row !== 9;
    expect(scoreFormulas(set, isText).get(7)).toBe(
      '=SUM(J9,J11)+IFERROR(NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(SUBSTITUTE(J10,UNICHAR(160),"")),"điểm",""),"đ.",""),"đ",""),".",","),",",";"),0)',
    );
    expect(scoreFormulas(set, allNumbers).get(7)).toBe('=IF(COUNT(J9:J11)=0,"",SUM(J9:J11))');
  });

  test('of more than 255 scattered children are nested, as Excel asks', () => {
    const field = parent(
      '1',
      Array.from({ length: 300 }, (_, i) => cellAt(8 + 2 * i)),
      { row: 5 },
    );
    const formula = formulaOf(5, field) ?? '';
    expect(formula).toMatch(/^=IF\(SUM\(COUNT\(.*\),COUNT\(.*\)\)=0,"",SUM\(SUM\(.*\),SUM\(.*\)\)\)$/);
    expect(formula.match(/J\d+/g)).toHaveLength(600);
    for (const [, list] of formula.matchAll(/(?:SUM|COUNT)\((J[^()]*)\)/g)) {
      expect(list?.split(',').length).toBeLessThanOrEqual(255);
    }
  });

  test('the row of the total sums the fields', () => {
    expect(formulaOf(400, parent('1', [cellAt(8)], { row: 7 }), parent('2', [cellAt(10)], { row: 9 }))).toBe(
      '=IF(COUNT(J8,J10)=0,"",SUM(J8,J10))',
    );
  });

  test('a parent that the sheet has no row for has no formula; its children are summed above it', () => {
    const implied: Criterion = { ...parent('1.1', [cellAt(8), cellAt(9)], { row: 8 }), isImplied: true };
    const field = parent('1', [implied], { row: 6 });
    const formulas = scoreFormulas(criteriaSet([field]), allNumbers);
    expect(formulas.get(6)).toBe('=IF(COUNT(J9:J10)=0,"",SUM(J9:J10))');
    expect([...formulas.keys()].sort((a, b) => a - b)).toEqual([6, 8, 9]);
  });

  test('a leaf that nobody computes has none', () => {
    const field = parent('8', [leaf({ rule: survey, row: 8 })]);
    expect([...scoreFormulas(criteriaSet([field]), allNumbers).keys()]).toEqual([7]);
  });
});

describe('a formula that stands in a score cell is ours', () => {
  const set = criteriaSet([parent('1', [cellAt(8)])]);
  const now = scoreFormulas(set, allNumbers);
  const generated = now.get(8) ?? '';
  const existing = (formula: string): Pick<Criterion, 'row' | 'existingScore'> => ({
    row: 8,
    existingScore: { kind: 'formula', formula, value: 1 },
  });

  test.each<[string, string, boolean]>([
    ['as we would write it now', generated, true],
    ['as another program spaced it', generated.replaceAll(',', ', '), true],
    ['in small letters', generated.replaceAll('ROUND', 'round'), true],
    ['with another amount', generated.replaceAll('C9', 'C10'), false],
    ['the office’s own', '=F9/E9*2', false],
  ])('%s', (_, formula, isGenerated) => {
    expect(generatedFormulas(() => now, new Map())(existing(formula))).toBe(isGenerated);
  });

  test('as the workbook’s state says we left it, though the rule was reworded since', () => {
    const before = '=ROUND(F9*C9/E9,2)';
    expect(generatedFormulas(() => now, new Map([['8', before]]))(existing(before))).toBe(true);
    expect(generatedFormulas(() => now, new Map([['9', before]]))(existing(before))).toBe(false);
    expect(generatedFormulas(() => now, new Map())(existing(before))).toBe(false);
  });

  test('never, where a number or text stands', () => {
    const isGenerated = generatedFormulas(() => now, new Map([['8', generated]]));
    expect(isGenerated({ row: 8, existingScore: { kind: 'typed', points: 1 } })).toBe(false);
    expect(isGenerated({ row: 8, existingScore: { kind: 'text', text: generated } })).toBe(false);
    expect(isGenerated({ row: 8, existingScore: { kind: 'empty' } })).toBe(false);
  });
});

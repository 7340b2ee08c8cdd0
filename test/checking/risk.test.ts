import type { Risk } from '../../src/model/risk';
import { assessedBook } from '../support/assessing';
import { handOverList } from '../../src/pane-edits/handover';
import { criteriaBook } from '../support/criteria-book';
import { EXAMPLE_EVIDENCE, exampleBook, exampleRows } from '../support/example-book';

const told = ({ leaf, claimed, atRisk, expectedLoss, causes }: Risk): readonly unknown[] => [
  leaf.code,
  claimed,
  atRisk,
  expectedLoss,
  causes.join(', '),
];

/** Where the page stands in a row of the evidence list. */
const PAGE_COLUMN = 6;

const assessmentOf = (...args: Parameters<typeof exampleBook>) =>
  assessedBook(exampleBook(...args)).assessment;

test('pane-and-sheets 6: without any evidence not everything is explained', () => {
  const { assessment } = assessedBook(
    criteriaBook([
      { code: '1', name: 'LĨNH VỰC', max: 2 },
      { code: '1.1', name: 'Nội dung', max: 2, rule: 'b/a × 2', total: 4, achieved: 4 },
    ]),
  );
  const item = handOverList(assessment, null).find(({ key }) => key === 'explanations');
  expect(item).toMatchObject({ holds: false, message: { args: { count: 1 } } });
});

describe('points that may be lost at appraisal', () => {
  test('hang on documents that are missing, that cannot be opened, or on a typed score above the rule', () => {
    const { risks, expected } = assessmentOf();
    expect(risks.map(told)).toEqual([
      ['2.4', 0.8, 0.8, 0.8, 'typed-over, no-evidence'],
      ['1.2.1', 0.75, 0.75, 0.75, 'no-evidence'],
      ['1.1.2', 1.69, 1.69, 0.42, 'not-openable'],
      ['1.1.3', 0.5, 0.5, 0.13, 'not-openable'],
    ]);
    // 5,24 − 2,1
    expect(expected).toEqual({ self: 5.24, atRisk: 3.74, expected: 3.14, index: 39.25 });
  });

  test('are half as endangered where the office explains itself', () => {
    const rows = exampleRows({ '1.2.1': { explanation: 'Báo cáo gửi qua trục liên thông' } });
    const risk = assessmentOf({ rows }).risks.find(({ leaf }) => leaf.code === '1.2.1');
    expect(risk && told(risk)).toEqual(['1.2.1', 0.75, 0.75, 0.38, 'no-evidence']);
  });

  test('are safe with one sound document among several', () => {
    const [plan = []] = EXAMPLE_EVIDENCE;
    const bare = [3, '1.1.1', 'Ảnh chụp', '', '', '', '', ''];
    expect(assessmentOf({ evidence: [plan, bare] }).risks.map(({ leaf }) => leaf.code)).not.toContain(
      '1.1.1',
    );
    expect(
      assessmentOf({ evidence: [bare] })
        .risks.filter(({ leaf }) => leaf.code === '1.1.1')
        .map(told),
    ).toEqual([['1.1.1', 0.5, 0.5, 0.13, 'no-date']]);
  });

  test('pane-and-sheets 5: a document without a page is no risk: the whole of it may be the proof', () => {
    const [plan = []] = EXAMPLE_EVIDENCE;
    const wholeDocument = plan.map((cell, at) => (at === PAGE_COLUMN ? '' : cell));
    const { risks, findings } = assessmentOf({ evidence: [wholeDocument] });
    expect(risks.map(({ leaf }) => leaf.code)).not.toContain('1.1.1');
    expect(
      findings.filter(({ code }) => code === 'evidence-no-page').map(({ severity }) => severity),
    ).toEqual(['info']);
  });

  test('cannot be told where no evidence is in the workbook at all', () => {
    const { risks, expected } = assessmentOf({ evidence: [] });
    expect([risks, expected]).toEqual([[], null]);
  });
});

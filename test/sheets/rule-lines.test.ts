import { asPoints, asRatio } from '../../src/model/points';
import type { Rule } from '../../src/model/rule';
import { ruleLines } from '../../src/sheets/rule-lines';
import { inEnglish, inVietnamese } from '../support/say';
import { assessment } from '../taskpane/assessed-example';

test('a rule is said in both languages', () => {
  const rule: Rule = { kind: 'linear', floor: { at: 0.8, inclusive: true }, target: asRatio(1) };
  const lines = ruleLines(rule, asPoints(2));
  expect(lines.map(inVietnamese)).toEqual(['Tỷ lệ (b/a) × 2 điểm', 'Dưới 80%: 0 điểm']);
  expect(lines.map(inEnglish)).toEqual(['Rate (b/a) × 2 points', 'Below 80%: 0 points']);
  for (const { criterion } of assessment.leaves) {
    if (criterion.leaf)
      expect(ruleLines(criterion.leaf.rule, asPoints(1)).map(inVietnamese).join()).not.toMatch(/…/);
  }
});

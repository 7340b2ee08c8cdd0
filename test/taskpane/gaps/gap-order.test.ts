import { inOrder } from '../../../src/taskpane/gaps/gap-order';
import { assessment } from '../assessed-example';

test('gaps are listed as the engine has them, the cheapest first, or by what was lost', () => {
  expect(inOrder(assessment.gaps, 'ease')).toBe(assessment.gaps);
  expect(assessment.gaps[0]?.ease).toBe('at-the-desk');
  const lost = inOrder(assessment.gaps, 'points').map(({ lost }) => lost);
  expect(lost).toEqual([...lost].sort((a, b) => b - a));
});

import { inOrder } from '../../../src/taskpane/gaps/gap-order';
import { assessment } from '../assessed-example';

test('gaps are listed from what only has to be filled in, or as the engine has them', () => {
  const byEase = inOrder(assessment.gaps, 'ease').map(({ ease }) => ease);
  expect(byEase[0]).toBe('at-the-desk');
  expect(inOrder(assessment.gaps, 'points')).toBe(assessment.gaps);
});

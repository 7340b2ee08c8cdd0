import { coverageOf } from '../../../src/taskpane/evidence/coverage';
import { assessment } from '../assessed-example';

test('coverage counts claims, not leaves', () => {
  const { claims, covered, open } = coverageOf(assessment);
  expect(claims).toBe(covered.length + open.length);
  expect(open.map(({ criterion }) => criterion.code)).toEqual(['1.2.1', '2.4']);
});

import { regainLines } from '../../../src/taskpane/gaps/regain';
import { inVietnamese } from '../../support/say';
import { assessment } from '../assessed-example';

test('gaps say what regains them, with the rate that is reached', () => {
  const gap = assessment.gaps.find(({ leaf }) => leaf.code === '1.1.2');
  expect(gap && regainLines(gap).map(inVietnamese)).toEqual([
    'thêm 1, đạt 12/13 = 92,31%: +0,16 điểm',
    'thêm 2, đạt 13/13 = 100%: +0,31 điểm',
  ]);
});

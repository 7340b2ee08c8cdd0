import { asPoints } from '../../src/model/points';
import { indexAsRate } from '../../src/reading/leaves/index-as-rate';
import { readRule } from '../../src/reading/wording/read-rule';
import { count, measure, pair, rate } from '../support/measures';
import { atLeast, fromUnder, tiers, under } from './wordings/builders';

const asRate = tiers('rate', [under(0.65, 0), fromUnder(0.65, 0.85, 2), atLeast(0.85, 4)]);
const asCount = tiers('count', [under(65, 0), fromUnder(65, 85, 2), atLeast(85, 4)]);

describe('classes of an index that goes up to 100', () => {
  const index = readRule(
    'Chỉ số hài lòng đạt từ 85 điểm trở lên: 4 điểm; từ 65 đến dưới 85: 2 điểm; dưới 65: 0 điểm',
    asPoints(4),
  );

  test('are of a share where the office has it in the column of rates', () => {
    expect(indexAsRate(index, rate(0.84))).toEqual(asRate);
  });

  test.each([
    ['as a number', count(84)],
    ['as a number beside the 100', pair(84, 100)],
    ['nowhere', measure({})],
  ])('stay as they are where it is %s', (_, declared) => {
    expect(indexAsRate(index, declared)).toEqual(asCount);
  });

  test.each([
    [
      'numbers of things',
      'Từ 85 hồ sơ trở lên: 4 điểm; từ 65 đến dưới 85 hồ sơ: 2 điểm; dưới 65 hồ sơ: 0 điểm',
    ],
    ['marks of ten', 'Chỉ số từ 8 điểm trở lên: 4 điểm; từ 6 đến dưới 8 điểm: 2 điểm; dưới 6 điểm: 0 điểm'],
    ['more than a hundred', 'Chỉ số từ 150 trở lên: 4 điểm; từ 90 đến dưới 150: 2 điểm; dưới 90: 0 điểm'],
  ])('are no %s', (_, wording) => {
    const read = readRule(wording, asPoints(4));
    expect(indexAsRate(read, rate(0.84))).toBe(read.rule);
  });
});

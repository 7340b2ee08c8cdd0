import type { Rule } from '../../src/model/rule';
import { asPoints, asRatio } from '../../src/model/points';
import { asDay } from '../../src/model/task';
import { findGaps } from '../../src/scoring/gaps/gaps';
import { atLeast, tiers, under } from '../reading/wordings/builders';
import { leaf, scored } from '../support/criteria';
import { pair } from '../support/measures';
import { inVietnamese } from '../support/say';

const ON_TIME: Rule = { kind: 'linear', floor: { at: 0.95, inclusive: true }, target: asRatio(1) };

const gapOf = (name: string, rule: Rule, achieved: number, total: number, asOf = '2026-06-30') => {
  const { leaves } = scored(leaf({ name, rule, max: 2.5, measure: pair(achieved, total) }));
  const [gap] = findGaps(leaves, 2, { tasks: [], year: 2026, asOf: asDay(asOf) });
  if (!gap) throw new Error('nothing is lost');
  return gap;
};

describe('S6: what can no longer be changed is not offered', () => {
  test('late dossiers stay late: 52 new ones, all on time, lift 442 of 468 to 95 %', () => {
    const gap = gapOf('Hồ sơ giải quyết trước hạn, đúng hạn', ON_TIME, 442, 468);
    expect(gap.steps[0]).toEqual({ change: { kind: 'new', by: 52, to: 494, of: 520 }, gain: asPoints(2.38) });
    expect(gap.ease).toBe('large-change');
    expect(inVietnamese(gap.regain)).toContain('thêm 52 mới, đều đạt (494/520): +2,38');
  });

  test('dossiers that were handed in on paper stay so: 84 new ones, not 42', () => {
    const half: Rule = { kind: 'linear', floor: { at: 0.5, inclusive: true }, target: asRatio(1) };
    expect(gapOf('Hồ sơ nộp trực tuyến trên tổng số hồ sơ', half, 192, 468).steps[0]?.change).toMatchObject({
      by: 84,
    });
  });

  test('bands are reached to the very one', () => {
    const bands = tiers('rate', [under(0.9, 0), atLeast(0.9, 1)]);
    expect(gapOf('Tỷ lệ văn bản phát hành điện tử', bands, 85, 100).steps[0]?.change).toMatchObject({
      by: 50,
      to: 135,
      of: 150,
    });
  });

  test('after the year they are the next year’s', () => {
    expect(gapOf('Hồ sơ giải quyết đúng hạn', ON_TIME, 442, 468, '2027-01-10').ease).toBe('next-year');
  });

  test('what is still to be done is done one by one', () => {
    expect(gapOf('Tỷ lệ phòng được kiểm tra', ON_TIME, 442, 468).steps[0]?.change).toMatchObject({
      kind: 'achieved',
      by: 3,
    });
  });
});

import { asPoints } from '../../src/model/points';
import { isSelfScored, traitsOf } from '../../src/model/rule-traits';
import type { Rule } from '../../src/model/rule';

const half = asPoints(0.5);

describe('the traits of a rule', () => {
  test.each<[Rule, ReturnType<typeof traitsOf>['input'], string | null]>([
    [{ kind: 'levels', levels: [] }, 'level', null],
    [{ kind: 'tiers', of: 'rate', bands: [] }, 'rate', null],
    [{ kind: 'tiers', of: 'count', bands: [] }, 'count', null],
    [{ kind: 'count', each: half, unit: 'sáng kiến', cap: null }, 'count', 'sáng kiến'],
    [{ kind: 'deduction', each: half, unit: 'báo cáo thiếu' }, 'count', 'báo cáo thiếu'],
    [{ kind: 'manual' }, 'points', null],
    [{ kind: 'survey' }, 'none', null],
  ])('%o asks for the input %s', (rule, input, unit) => {
    expect(traitsOf(rule)).toMatchObject({ input, unit });
  });

  test('more events cost points, more units earn them', () => {
    expect(traitsOf({ kind: 'deduction', each: half, unit: 'lần' }).higherIsBetter).toBe(false);
    expect(traitsOf({ kind: 'count', each: half, unit: 'lần', cap: null }).higherIsBetter).toBe(true);
  });

  test('only what a survey decides is not scored by the office', () => {
    expect(isSelfScored({ rule: { kind: 'survey' } })).toBe(false);
    expect(isSelfScored({ rule: { kind: 'unreadable', why: 'no-wording' } })).toBe(true);
  });
});

import { scoreRows } from '../../../src/taskpane/score/score-rows';
import { NO_FILTER } from '../../../src/taskpane/session/session';
import { assessment } from '../assessed-example';

describe('the rows of the score screen', () => {
  const codes = (filter = NO_FILTER, unfolded: readonly string[] = []) =>
    scoreRows(assessment, filter, new Set(unfolded)).map(({ assessed: { criterion } }) => criterion.code);

  test('are the fields at first, and what a field holds once it is unfolded', () => {
    expect(codes()).toEqual(['1', '2']);
    expect(codes(NO_FILTER, ['2'])).toEqual(['1', '2', '2.1', '2.2', '2.3', '2.4']);
  });

  test('are found without marks: "ke hoach" finds "Kế hoạch"', () => {
    expect(codes({ ...NO_FILTER, search: 'ban hanh KE HOACH' })).toEqual(['1', '1.1', '1.1.1']);
    expect(codes({ ...NO_FILTER, search: 'đúng hạn' })).toEqual(['1', '1.2', '1.2.1', '2', '2.1']);
    expect(codes({ ...NO_FILTER, search: 'không có gì như thế' })).toEqual([]);
  });

  test('are filtered by state and by field', () => {
    expect(codes({ ...NO_FILTER, state: 'missing' })).toEqual(['1', '1.2', '1.2.2']);
    expect(codes({ ...NO_FILTER, field: '2', state: 'survey' })).toEqual(['2', '2.3']);
  });
});

import type { DeadlineOptions } from '../../src/text/deadline/deadline';
import { readDeadline } from '../../src/text/deadline/deadline';
import { DEADLINE_CORPUS } from './deadline-corpus';

const IN_2026: DeadlineOptions = { year: 2026, isDate: false, date1904: false };

const read = (text: string, year: number | null) => {
  const { kind, due, conditional } = readDeadline(text, { ...IN_2026, year });
  return { kind, due, conditional };
};

describe('S3: what falls due more than once has a last day for each turn', () => {
  it.each<[text: string, ...dues: string[]]>([
    ['Quý I, II, III, IV/2026', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    ['Quý I; quý III năm 2026', '2026-03-31', '2026-09-30'],
    ['Tháng 3, 6, 9, 12', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    ['30/6, 31/12/2026', '2026-06-30', '2026-12-31'],
    ['Hằng quý', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    ['01 lần/quý', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    ['6 tháng/lần', '2026-06-30', '2026-12-31'],
    ['Báo cáo quý I, 6 tháng, 9 tháng, năm', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    ['6 tháng, năm', '2026-06-30', '2026-12-31'],
    ['Trước ngày 15 của tháng cuối quý', '2026-03-14', '2026-06-14', '2026-09-14', '2026-12-14'],
    [
      'Định kỳ hằng quý (trước ngày 20 tháng cuối quý)',
      '2026-03-19',
      '2026-06-19',
      '2026-09-19',
      '2026-12-19',
    ],
  ])('%s', (text, ...dues) => {
    expect(readDeadline(text, IN_2026).periods.map(({ due }) => due)).toEqual(dues);
  });

  it('has a turn for each month of the year, the shorter ones on their last day', () => {
    const dues = readDeadline('Ngày 30 hằng tháng', IN_2026).periods.map(({ due }) => due);
    expect(dues).toHaveLength(12);
    expect(dues.slice(0, 3)).toEqual(['2026-01-30', '2026-02-28', '2026-03-30']);
  });

  it.each([
    'Quý II/2026',
    'Quý I - IV/2026',
    'Năm 2026',
    'Thường xuyên',
    'Hằng năm',
    'Hằng tuần',
    'Quý I hoặc quý II/2026',
    'Hằng quý, sau khi có hướng dẫn',
  ])('falls due once, or at no time that can be told: %s', (text) => {
    expect(readDeadline(text, IN_2026).periods).toEqual([]);
  });

  it('ends with the last day of all', () => {
    for (const { text, year } of DEADLINE_CORPUS) {
      const { periods, due } = readDeadline(text, { ...IN_2026, year });
      if (periods.length > 0 && due !== null) expect([text, periods.at(-1)?.due]).toEqual([text, due]);
    }
  });
});

describe('D8: a mark of a footnote behind a deadline is no part of it', () => {
  it.each(['¹', '²', ' ³', '[1]', ' [12]', ' (1)', ' (2)', '*', '(*)'])('%s', (mark) => {
    for (const text of ['Quý II/2026', '30/6/2026', 'Trước ngày 01/7/2026'])
      expect([text, read(`${text}${mark}`, 2026)]).toEqual([text, read(text, 2026)]);
  });
});

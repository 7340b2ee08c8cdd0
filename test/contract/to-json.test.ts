import { toJson } from '../../src/contract/to-json';
import { asDay } from '../../src/model/task';
import { takeSnapshot } from '../../src/scoring/snapshot';
import { assessedBook } from '../support/assessing';
import type { BookRow } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { inVietnamese } from '../support/say';

describe('whose workbook it is', () => {
  test('a unit that nobody names is null', () => {
    const { assessment, snapshot } = assessedBook(exampleBook());
    const nameless = { ...assessment, set: { ...assessment.set, unit: null } };
    expect(toJson({ assessment: nameless, snapshot }, 'tu-cham.xlsx', inVietnamese).unit).toBeNull();
  });

  test('a person names it for the workbook', () => {
    const assessed = assessedBook(exampleBook(), { mapping: { unit: 'Sở Tư pháp' } });
    expect(toJson(assessed, 'tu-cham.xlsx', inVietnamese).unit).toBe('Sở Tư pháp');
  });
});

describe('what was handed over', () => {
  const handed = assessedBook(exampleBook());
  const snapshot = takeSnapshot(handed.assessment, asDay('2026-12-20'), '1.0.0');

  test('nothing is null', () => {
    expect(toJson(handed, 'tu-cham.xlsx', inVietnamese).snapshot).toBeNull();
  });

  test('the day, the code as it is printed, and that it still holds', () => {
    const json = toJson({ ...handed, snapshot }, 'tu-cham.xlsx', inVietnamese);
    expect(json.snapshot).toEqual({ day: '2026-12-20', code: snapshot.hash.slice(0, 16), holds: true });
  });

  test('it no longer holds once a score is another', () => {
    const { assessment } = assessedBook(exampleBook({ rows: exampleRows({ '1.1.2': { achieved: 12 } }) }));
    expect(toJson({ assessment, snapshot }, 'tu-cham.xlsx', inVietnamese).snapshot).toMatchObject({
      holds: false,
    });
  });
});

test('a gap names who answers for it, until when, and how hard it is', () => {
  const { assessment, snapshot } = assessedBook(exampleBook());
  const gaps = assessment.gaps.map((gap) => ({
    ...gap,
    lead: { ...gap.lead, unit: 'Văn phòng Sở', due: asDay('2026-11-30') },
  }));
  const [first] = toJson(
    { assessment: { ...assessment, gaps }, snapshot },
    'tu-cham.xlsx',
    inVietnamese,
  ).gaps;
  expect(first).toMatchObject({
    id: '1/1.2/1.2.2',
    ease: 'at-the-desk',
    lead: 'Văn phòng Sở',
    due: '2026-11-30',
  });
});

test('leaves of bonus and penalty blocks stand outside, with their reason, and lose nothing of the hundred', () => {
  const rows: readonly BookRow[] = [
    { code: 'I', name: 'CÔNG TÁC CHỈ ĐẠO', max: 1 },
    { code: '1', name: 'Kế hoạch CCHC', max: 1, rule: 'b/a × 1', total: 4, achieved: 3 },
    { code: 'II', name: 'ĐIỂM THƯỞNG', max: 2 },
    { code: '1', name: 'Sáng kiến được công nhận', max: 2, rule: 'Có: 2 điểm; không: 0 điểm', level: 'Có' },
  ];
  const json = toJson(assessedBook(exampleBook({ rows, tasks: [], evidence: [] })), 'a.xlsx', inVietnamese);
  expect(json.total).toMatchObject({ max: 1, self: 0.75, bonus: 2, penalty: 0 });
  expect(json.outside).toMatchObject([
    { kind: 'bonus', name: 'Sáng kiến được công nhận', rule: 'levels', state: 'scored', self: 2, lost: 0 },
  ]);
  expect(json.outside[0]?.reason).not.toBe('');
  expect(json.criteria.map(({ name }) => name)).toEqual(['Kế hoạch CCHC']);
});

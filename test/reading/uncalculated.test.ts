import { addressOf } from '../../src/model/cell';
import { inVietnamese } from '../support/say';
import { assessedBook } from '../support/assessing';
import { criteriaBook, type BookRow } from '../support/criteria-book';

const leaf = (more: BookRow): BookRow => ({
  code: '1.1', name: 'Tỷ lệ hồ sơ trực tuyến', max: 2, rule: 'b/a × 2', total: 9, achieved: 9, ...more,
}); // prettier-ignore

const assessed = (more: BookRow) =>
  assessedBook(criteriaBook([{ code: '1', name: 'LĨNH VỰC', max: 2 }, leaf(more)])).assessment;

const outcomeOf = (more: BookRow) => {
  const { leaves, findings } = assessed(more);
  const found = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, cell }) => `${severity} ${code} ${cell ? addressOf(cell) : ''}`);
  return { state: leaves[0]?.outcome?.state, points: leaves[0]?.outcome?.points ?? null, found };
};

describe('P1: a formula that no program has calculated', () => {
  test('an input is an error at its cell', () => {
    expect(outcomeOf({ achieved: { formula: '=4+5', shows: null } })).toMatchObject({
      state: 'invalid',
      points: null,
      found: ['error formula-error Bộ tiêu chí!F6'],
    });
  });

  test('a score of the office’s own is an error at its cell, and nothing else is taken for it', () => {
    expect(outcomeOf({ self: { formula: '=1.5', shows: null } })).toMatchObject({
      state: 'invalid',
      points: null,
      found: ['error formula-error Bộ tiêu chí!J6'],
    });
  });

  test('the sentence says what to do', () => {
    const [found] = assessed({ total: { formula: '=9', shows: null } }).findings;
    expect(found && inVietnamese(found.message)).toBe(
      'Ô E6 có công thức chưa được tính. Hãy mở bằng Excel, để Excel tính rồi lưu lại.',
    );
  });

  test('a formula that shows nothing is an empty cell', () => {
    expect(outcomeOf({ achieved: { formula: '=""', shows: '' } }).state).toBe('missing');
  });
});

describe('P2: an input that refers to an empty cell', () => {
  test.each(['=Z9', '=$Z$9', "='Bộ tiêu chí'!Z9"])('%s is missing, not 0', (formula) => {
    expect(outcomeOf({ achieved: { formula, shows: 0 } })).toMatchObject({ state: 'missing', points: null });
  });

  test('a reference to a 0 is 0', () => {
    const book = [
      { code: '1', name: 'LĨNH VỰC', max: 2 },
      leaf({ achieved: { formula: '=P6', shows: 0 }, notes: 0 }),
    ];
    expect(assessedBook(criteriaBook(book)).assessment.leaves[0]?.outcome?.points).toBe(0);
  });

  test('a formula that calculates is taken at its value', () => {
    expect(outcomeOf({ achieved: { formula: '=Z9+0', shows: 0 } })).toMatchObject({
      state: 'scored',
      points: 0,
    });
  });
});

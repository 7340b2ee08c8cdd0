import fc from 'fast-check';
import { matchLeaves } from '../../src/scoring/match-leaves';

const leaf = (id: string, name: string) => ({ id, code: id.split('/').at(-1) ?? id, name });
const shownPairs = (
  before: readonly ReturnType<typeof leaf>[],
  after: readonly ReturnType<typeof leaf>[],
) => {
  const { pairs, onlyBefore, onlyAfter } = matchLeaves(before, after);
  return {
    pairs: pairs.map((pair) => `${pair.before.id} ${pair.after.id}`),
    onlyBefore: onlyBefore.map(({ id }) => id),
    onlyAfter: onlyAfter.map(({ id }) => id),
  };
};

describe('leaves of two sets are the same by code and name', () => {
  test('marks, case and the year in a name do not count', () => {
    const found = shownPairs(
      [leaf('1/1.1/1.1.1', 'Ban hành Kế hoạch CCHC năm 2025')],
      [leaf('1/1.1/1.1.1', 'BAN HÀNH KẾ HOẠCH CCHC NĂM 2026')],
    );
    expect(found.pairs).toEqual(['1/1.1/1.1.1 1/1.1/1.1.1']);
  });

  test('a leaf that was numbered anew is found by its name', () => {
    const found = shownPairs(
      [leaf('1/1.2/1.2.1', 'Báo cáo đúng hạn'), leaf('1/1.2/1.2.2', 'Sáng kiến CCHC')],
      [leaf('1/1.3/1.3.1', 'Báo cáo đúng hạn'), leaf('1/1.2/1.2.1', 'Kiểm tra CCHC tại các đơn vị')],
    );
    expect(found).toEqual({
      pairs: ['1/1.2/1.2.1 1/1.3/1.3.1'],
      onlyBefore: ['1/1.2/1.2.2'],
      onlyAfter: ['1/1.2/1.2.1'],
    });
  });

  test('a name that was slightly reworded under its code is the same leaf, another name is not', () => {
    const found = shownPairs(
      [leaf('2/2.1', 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn'), leaf('2/2.2', 'Công khai TTHC')],
      [leaf('2/2.1', 'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn'), leaf('2/2.2', 'Rà soát, đánh giá TTHC')],
    );
    expect(found).toEqual({ pairs: ['2/2.1 2/2.1'], onlyBefore: ['2/2.2'], onlyAfter: ['2/2.2'] });
  });

  test('one of two leaves of one name is not guessed', () => {
    const found = shownPairs(
      [leaf('1/1.1', 'Thực hiện chế độ báo cáo')],
      [leaf('2/2.5', 'Thực hiện chế độ báo cáo'), leaf('3/3.5', 'Thực hiện chế độ báo cáo')],
    );
    expect(found).toEqual({ pairs: [], onlyBefore: ['1/1.1'], onlyAfter: ['2/2.5', '3/3.5'] });
  });

  test('codes that repeat in every field are told by their path', () => {
    const before = [leaf('I/1/1.1', 'Ban hành kế hoạch'), leaf('II/1/1.1', 'Ban hành kế hoạch')];
    expect(shownPairs(before, [...before].reverse()).pairs).toEqual(['II/1/1.1 II/1/1.1', 'I/1/1.1 I/1/1.1']);
  });

  test('every leaf of either set is in exactly one place', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('1/1.1', '1/1.2', '2/1.1', '2/2.1', '3/3.1', '3/3.2'),
        code: fc.constantFrom('1.1', '1.2', '2.1'),
        name: fc.constantFrom('Ban hành kế hoạch', 'Báo cáo', 'Báo cáo đúng hạn', 'Kiểm tra', ''),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { pairs, onlyBefore, onlyAfter } = matchLeaves(before, after);
        expect(new Set([...pairs.map((pair) => pair.before), ...onlyBefore])).toEqual(new Set(before));
        expect(new Set([...pairs.map((pair) => pair.after), ...onlyAfter])).toEqual(new Set(after));
        expect(pairs.length * 2 + onlyBefore.length + onlyAfter.length).toBe(before.length + after.length);
      }),
    );
  });
});

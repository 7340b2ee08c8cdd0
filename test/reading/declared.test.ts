import { declaredCount, declaredLevel, declaredRate, rateSource } from '../../src/reading/leaves/declared';
import type { Declared } from '../../src/reading/leaves/declared';
import type { Measure } from '../../src/model/measure';
import { a1 } from '../../src/model/cell';
import {
  blank,
  count,
  errorValue,
  figure,
  level,
  measure,
  nothingDeclared,
  pair,
  rate,
  unclear,
  words,
} from '../support/measures';
import { inVietnamese } from '../support/say';

/** What a declaration came to: "given", or the reason, with the code and the cell of what is wrong. */
function told(declared: Declared<unknown>): string {
  if (declared.kind === 'given') return 'given';
  const reason = inVietnamese(declared.reason);
  if (declared.kind === 'missing') return `missing: ${reason}`;
  const { code, cell } = declared.problem;
  return `${code} at ${cell ? a1(cell.row, cell.column) : '-'}: ${reason}`;
}

const shareOf = (declared: ReturnType<typeof declaredRate>): number | null =>
  declared.kind === 'given'
    ? declared.value.fraction.over.div(declared.value.fraction.under).toNumber()
    : null;

describe('a rate is declared', () => {
  test.each<[string, Measure, number]>([
    ['as 11 of 13', pair(11, 13), 11 / 13],
    ['as 0 of 13: nothing was achieved, which is a figure', pair(0, 13), 0],
    ['as 88,5% in a cell of its own', rate(0.885), 0.885],
    ['as 0%', rate(0), 0],
    ['as 100%', rate(1), 1],
    [
      'as a percentage where the achieved number belongs',
      measure({ total: blank('E9'), achieved: figure(0.885, 'F9', { percent: true }) }),
      0.885,
    ],
  ])('%s', (_, declared, share) => {
    expect(shareOf(declaredRate(declared))).toBeCloseTo(share, 12);
  });

  test('as a pair and as a rate: the pair is what the rate was made from, so it decides', () => {
    const both = { ...pair(11, 13), rate: figure(0.5, 'G9', { percent: true }) };
    expect(shareOf(declaredRate(both))).toBeCloseTo(11 / 13, 12);
  });

  test('as a total and a rate: the rate decides', () => {
    const rated = measure({ total: figure(13, 'E9'), rate: figure(0.5, 'G9', { percent: true }) });
    expect(shareOf(declaredRate(rated))).toBe(0.5);
  });
});

test('the cells that give a rate are a pair, or one cell of its own, or none', () => {
  expect(rateSource(pair(11, 13))).toEqual({
    kind: 'pair',
    total: figure(13, 'E9'),
    achieved: figure(11, 'F9'),
  });
  expect(rateSource(rate(0.885))).toEqual({ kind: 'rate', rate: figure(0.885, 'G9', { percent: true }) });
  expect(rateSource(nothingDeclared())).toBeNull();
});

describe('a rate is missing, which is never 0', () => {
  test.each<[string, Measure, string]>([
    ['nothing is filled in', nothingDeclared(), 'Chưa có số liệu. Hãy nhập tổng số và kết quả đạt được.'],
    ['the sheet has no such column', measure(), 'Chưa có số liệu. Hãy nhập tổng số và kết quả đạt được.'],
    [
      'only the total is there',
      measure({ total: figure(13, 'E9'), achieved: blank('F9') }),
      'Chưa có kết quả đạt được (b).',
    ],
    [
      'only what was achieved is there',
      measure({ total: blank('E9'), achieved: figure(11, 'F9') }),
      'Chưa có tổng số (a).',
    ],
  ])('%s', (_, declared, reason) => {
    expect(told(declaredRate(declared))).toBe(`missing: ${reason}`);
  });
});

describe('a rate contradicts itself', () => {
  test.each<[string, Measure, string]>([
    ['14 of 13', pair(14, 13), 'exceeds-total at F9: Kết quả 14 ở ô F9 lớn hơn tổng số 13.'],
    ['13.0001 of 13', pair(13.0001, 13), 'exceeds-total at F9: Kết quả 13,0001 ở ô F9 lớn hơn tổng số 13.'],
    [
      '0 of 0: whether nothing arose, the office must say',
      pair(0, 0),
      'zero-total at E9: Tổng số ở ô E9 bằng 0. Nếu không phát sinh, hãy khai “Không áp dụng”.',
    ],
    [
      '5 of 0',
      pair(5, 0),
      'zero-total at E9: Tổng số ở ô E9 bằng 0. Nếu không phát sinh, hãy khai “Không áp dụng”.',
    ],
    ['−1 of 13', pair(-1, 13), 'not-a-number at F9: Ô F9 có số âm (-1).'],
    ['1 of −13', pair(1, -13), 'not-a-number at E9: Ô E9 có số âm (-13).'],
    ['120%', rate(1.2), 'exceeds-total at G9: Tỷ lệ 120% ở ô G9 lớn hơn 100%.'],
    ['−5%', rate(-0.05), 'not-a-number at G9: Ô G9 có số âm (-0,05).'],
    [
      'words for a number',
      measure({ total: figure(13, 'E9'), achieved: words('gần hết', 'F9') }),
      'not-a-number at F9: Ô F9 ghi “gần hết”, không phải là số.',
    ],
    [
      'a number with its unit',
      measure({ total: words('13 nhiệm vụ', 'E9'), achieved: figure(11, 'F9') }),
      'not-a-number at E9: Ô E9 ghi “13 nhiệm vụ”, không phải là số.',
    ],
    [
      'words for a number beside a rate, which is not asked then',
      { ...rate(0.5), achieved: words('gần hết', 'F9') },
      'not-a-number at F9: Ô F9 ghi “gần hết”, không phải là số.',
    ],
    [
      'words for a rate beside a percentage where the achieved number belongs',
      measure({ achieved: figure(0.5, 'F9', { percent: true }), rate: words('một nửa', 'G9') }),
      'not-a-number at G9: Ô G9 ghi “một nửa”, không phải là số.',
    ],
    [
      'a number that can be read in two ways',
      measure({ total: unclear('1.234', 'E9'), achieved: figure(11, 'F9') }),
      'not-a-number at E9: Ô E9 ghi “1.234”: chưa rõ dấu phân cách là hàng nghìn hay thập phân. Hãy nhập lại, ví dụ 12450 hoặc 12,45.',
    ],
    [
      'an error value',
      measure({ total: figure(13, 'E9'), achieved: errorValue('#DIV/0!', 'F9') }),
      'formula-error at F9: Ô F9 báo lỗi #DIV/0!. Hãy sửa công thức trong ô.',
    ],
  ])('%s', (_, declared, problem) => {
    expect(told(declaredRate(declared))).toBe(problem);
  });
});

describe('a number of units or events is declared', () => {
  test.each<[string, Measure, number]>([
    ['in the cell of what was achieved', count(7), 7],
    ['as 0, which is a figure', count(0), 0],
    [
      'in the cell of the rate, before the total',
      measure({ total: figure(9, 'E9'), rate: figure(4, 'G9') }),
      4,
    ],
    ['in the only cell that is filled', measure({ total: figure(3, 'E9'), achieved: blank('F9') }), 3],
  ])('%s', (_, declared, units) => {
    const given = declaredCount(declared);
    expect(given.kind === 'given' ? given.value.count.toNumber() : null).toBe(units);
  });

  test('of what is missing as a total and how many of it were achieved', () => {
    const given = declaredCount({ ...pair(10, 12), countsMissing: true });
    expect(given.kind === 'given' && given.value.count.toNumber()).toBe(2);
    expect(told(declaredCount({ ...pair(13, 12), countsMissing: true }))).toContain('exceeds-total');
  });

  test('as more than its plan where the plan may be exceeded', () => {
    expect(shareOf(declaredRate({ ...pair(12, 10), mayExceed: true }))).toBe(1.2);
    expect(told(declaredRate(pair(12, 10)))).toContain('exceeds-total');
  });

  test('of those achieved and not of the total, where both are there', () => {
    const given = declaredCount(pair(2, 5));
    expect(given.kind === 'given' ? given.value.count.toNumber() : null).toBe(2);
  });
});

describe('a number of units is missing or makes no sense', () => {
  test.each<[string, Measure, string]>([
    ['nothing is filled in', nothingDeclared(), 'missing: Chưa có số lượng. Nếu không có, hãy nhập 0.'],
    ['less than none', count(-2), 'not-a-number at F9: Ô F9 có số âm (-2).'],
    [
      'a percentage',
      measure({ achieved: figure(0.5, 'F9', { percent: true }) }),
      'not-a-number at F9: Ô F9 có tỷ lệ phần trăm, nhưng cách tính điểm cần số lượng.',
    ],
    [
      'words',
      measure({ achieved: words('vài bài', 'F9') }),
      'not-a-number at F9: Ô F9 ghi “vài bài”, không phải là số.',
    ],
    [
      'an error value',
      measure({ achieved: errorValue('#N/A', 'F9') }),
      'formula-error at F9: Ô F9 báo lỗi #N/A. Hãy sửa công thức trong ô.',
    ],
  ])('%s', (_, declared, problem) => {
    expect(told(declaredCount(declared))).toBe(problem);
  });
});

describe('a level is declared', () => {
  const textOf = (declared: Measure): string | null => {
    const given = declaredLevel(declared);
    return given.kind === 'given' ? given.value.text : null;
  };

  test.each<[string, Measure, string]>([
    ['in its own column', level('Đúng hạn'), 'Đúng hạn'],
    ['in words where the figures belong', measure({ achieved: words('Đủ', 'F9') }), 'Đủ'],
    [
      'in words elsewhere, while its own column is empty',
      { ...nothingDeclared(), rate: words('Đủ', 'G9') },
      'Đủ',
    ],
    [
      'as 100%, which Excel turns into the number 1',
      measure({ level: figure(1, 'H9', { percent: true }) }),
      '100%',
    ],
    ['as the number 2', measure({ level: figure(2, 'H9') }), '2'],
    ['as the number 0,5', measure({ level: figure(0.5, 'H9') }), '0,5'],
    [
      'in its own column, before words elsewhere',
      measure({ level: words('Đủ', 'H9'), achieved: words('Thiếu', 'F9') }),
      'Đủ',
    ],
  ])('%s', (_, declared, text) => {
    expect(textOf(declared)).toBe(text);
  });

  test.each<[string, Measure, string]>([
    ['nothing is chosen', nothingDeclared(), 'missing: Chưa chọn mức đạt.'],
    ['a number stands where figures belong', count(3), 'missing: Chưa chọn mức đạt.'],
    [
      'the cell shows an error',
      measure({ level: errorValue('#REF!', 'H9') }),
      'formula-error at H9: Ô H9 báo lỗi #REF!. Hãy sửa công thức trong ô.',
    ],
    [
      'another cell shows an error, while its own is empty',
      { ...nothingDeclared(), achieved: errorValue('#N/A', 'F9') },
      'formula-error at F9: Ô F9 báo lỗi #N/A. Hãy sửa công thức trong ô.',
    ],
  ])('not: %s', (_, declared, problem) => {
    expect(told(declaredLevel(declared))).toBe(problem);
  });
});

import { matchLevel, namesClass } from '../../src/reading/leaves/level-match';
import type { LevelsRule } from '../../src/model/rule';
import { levels } from '../reading/wordings/builders';
import { scoredLeaf } from '../support/criteria';
import { cell, figure, level, measure, nothingDeclared, words } from '../support/measures';
import { inEnglish, inVietnamese } from '../support/say';

const REPORT = levels([
  ['Đúng hạn, đủ', 0.5],
  ['Muộn hoặc thiếu', 0.25],
  ['Không gửi', 0],
]);

/** The points of the level that the words name, "unknown" or "several". */
function pointsFor(rule: LevelsRule, declared: string): number | string {
  const match = matchLevel(rule, declared);
  return match.kind === 'level' ? match.level.points : match.kind;
}

describe('the declared level earns its points', () => {
  test.each([
    ['Đúng hạn, đủ', 0.5, 'Mức “Đúng hạn, đủ” → 0,5'],
    ['Muộn hoặc thiếu', 0.25, 'Mức “Muộn hoặc thiếu” → 0,25'],
    ['Không gửi', 0, 'Mức “Không gửi” → 0'],
  ])('“%s” gives %p', (declared, points, reason) => {
    const { outcome } = scoredLeaf({ rule: REPORT, max: 0.5, measure: level(declared) });
    expect(outcome).toMatchObject({ state: 'scored', points });
    expect(outcome && inVietnamese(outcome.reason)).toBe(reason);
  });

  test('the reason in English', () => {
    const { outcome } = scoredLeaf({ rule: REPORT, max: 0.5, measure: level('muộn hoặc thiếu') });
    expect(outcome && inEnglish(outcome.reason)).toBe('Level “Muộn hoặc thiếu” → 0.25');
  });

  test('no level chosen is no score', () => {
    const { outcome } = scoredLeaf({ rule: REPORT, max: 0.5, measure: nothingDeclared() });
    expect(outcome).toMatchObject({ state: 'missing', points: null, problem: null });
  });
});

describe('a part of a level names it where nothing else would change its meaning', () => {
  const REPORTS = levels([
    ['Gửi đủ báo cáo, đúng thời hạn', 1],
    ['Gửi đủ báo cáo nhưng có báo cáo gửi chậm', 0.5],
    ['Thiếu báo cáo', 0],
  ]);
  const DUTIES = levels([
    ['Không uống rượu trong giờ làm việc; không bỏ nhiệm sở', 2],
    ['Vi phạm một trong các nội dung trên', 0],
  ]);
  const GRADES = levels([
    ['Được đoàn cấp trên xếp loại xuất sắc', 3],
    ['Không được xếp loại xuất sắc', 0],
  ]);

  test.each([
    [REPORTS, 'có báo cáo gửi chậm', 0.5],
    [REPORTS, 'Gửi đủ báo cáo', 'several'],
    [REPORTS, 'báo cáo', 'several'],
    [GRADES, 'xếp loại xuất sắc', 3],
    [DUTIES, 'Không vi phạm', 2],
    [DUTIES, 'Chưa bỏ nhiệm sở', 'unknown'],
  ])('%#: “%s”', (rule, declared, points) => {
    expect(pointsFor(rule, declared)).toBe(points);
  });
});

describe('one option a row, of which one is ticked', () => {
  /** Ticks in D9 to D11, one row for each level. */
  const ticked = (...marks: readonly boolean[]) =>
    scoredLeaf({
      rule: REPORT,
      max: 0.5,
      measure: {
        ...level('Không gửi'),
        ticks: marks.map((isMarked, i) => ({ cell: cell(`D${9 + i}`), isMarked })),
      },
    }).outcome;

  test('the ticked row is the level, whatever words stand elsewhere', () => {
    expect(ticked(true, false, false)).toMatchObject({ state: 'scored', points: 0.5, problem: null });
    expect(ticked(false, true, false)).toMatchObject({ state: 'scored', points: 0.25 });
    expect(ticked(false, false, true)).toMatchObject({ state: 'scored', points: 0 });
  });

  test('none is ticked: no level is chosen', () => {
    const outcome = ticked(false, false, false);
    expect(outcome).toMatchObject({ state: 'missing', points: null, problem: null });
    expect(outcome && inVietnamese(outcome.reason)).toBe('Chưa chọn mức đạt.');
  });

  test('two are ticked: the second is the one to look at', () => {
    const outcome = ticked(false, true, true);
    expect(outcome).toMatchObject({
      state: 'invalid',
      points: null,
      problem: { code: 'unknown-level', cell: cell('D11') },
    });
    expect(outcome && inVietnamese(outcome.reason)).toBe(
      'Có 2 mức cùng được đánh dấu. Hãy chỉ đánh dấu một mức.',
    );
  });

  test('a tick beyond the last level chooses none', () => {
    expect(ticked(false, false, false, true)).toMatchObject({ state: 'missing', points: null });
  });
});

describe('a level is found however it was typed', () => {
  test.each([
    ['the label itself', 'Đúng hạn, đủ', 0.5],
    ['in capitals', 'ĐÚNG HẠN, ĐỦ', 0.5],
    ['with odd spaces and a full stop', '  đúng hạn,  đủ. ', 0.5],
    ['as an item of a list', '- Đúng hạn, đủ', 0.5],
    ['between quotation marks', '"Đúng hạn, đủ"', 0.5],
    ['decomposed, as macOS and Word store it', 'Đúng hạn, đủ'.normalize('NFD'), 0.5],
    ['with a no-break space', 'Đúng\u00a0hạn, đủ', 0.5],
    ['without marks', 'dung han, du', 0.5],
    ['without punctuation', 'Đúng hạn đủ', 0.5],
    ['a part of the label that fits no other', 'Đúng hạn', 0.5],
    ['the label within more words', 'Báo cáo đúng hạn, đủ', 0.5],
  ])('%s', (_, declared, points) => {
    expect(pointsFor(REPORT, declared)).toBe(points);
  });

  test('the tone may stand on either vowel', () => {
    const rule = levels([
      ['Đã số hóa', 1],
      ['Khác', 0],
    ]);
    expect(pointsFor(rule, 'Đã số hoá')).toBe(1);
  });

  test('a percentage typed into Excel is a number by now', () => {
    const rule = levels([
      ['100% đúng hạn', 1.5],
      ['100%', 1],
      ['<100%', 0],
    ]);
    const typed = measure({ level: figure(1, 'H9', { percent: true }) });
    expect(scoredLeaf({ rule, max: 1.5, measure: typed }).outcome?.points).toBe(1);
    expect(pointsFor(rule, '100 %')).toBe(1);
    expect(pointsFor(rule, '100,0%')).toBe(1);
    expect(pointsFor(rule, '< 100 %')).toBe(0);
  });
});

describe('marks tell levels apart before anything is stripped', () => {
  const rule = levels([
    ['Thiếu', 0.25],
    ['Thiểu', 0.1],
    ['Đủ', 0.5],
  ]);

  test('“thiếu” is not “thiểu”', () => {
    expect(pointsFor(rule, 'thiếu')).toBe(0.25);
    expect(pointsFor(rule, 'thiểu')).toBe(0.1);
  });

  test('without marks it may be either, so neither is taken', () => {
    expect(pointsFor(rule, 'thieu')).toBe('several');
  });
});

describe('a level is never guessed', () => {
  const timely = levels([
    ['Kịp thời', 0.5],
    ['Không kịp thời', 0],
  ]);
  const discipline = levels([
    ['Không có công chức bị kỷ luật', 1],
    ['Có công chức bị kỷ luật', 0],
  ]);

  const punctual = levels([
    ['Đúng hạn, đủ', 0.5],
    ['Đúng hạn, thiếu', 0.25],
    ['Không gửi', 0],
  ]);

  test.each<[string, LevelsRule, string, number | string]>([
    ['“không” is part of one label only', timely, 'Không', 0],
    ['“chưa kịp thời” turns the meaning round', timely, 'Chưa kịp thời', 'unknown'],
    ['the longer label is found to the letter', timely, 'không kịp thời', 0],
    ['“có” opens one label; the other turns it round', discipline, 'Có', 0],
    ['“đúng hạn” opens two labels', punctual, 'Đúng hạn', 'several'],
    [
      '“gần đủ” is not “đủ”',
      levels([
        ['Đủ', 0.5],
        ['Không', 0],
      ]),
      'Gần đủ',
      'unknown',
    ],
    [
      '“đủ một phần” is not “đủ”',
      levels([
        ['Đủ', 0.5],
        ['Không', 0],
      ]),
      'Đủ một phần',
      'unknown',
    ],
    [
      '“đủ nhưng muộn” is not “đủ”',
      levels([
        ['Đủ', 0.5],
        ['Không', 0],
      ]),
      'Đủ nhưng muộn',
      'unknown',
    ],
    ['“vượt” is not the same as not exceeding', levels([['Vượt số giao', 0]]), 'Số giao', 'unknown'],
    [
      '“sau 15/01” is not “trước 15/01”',
      levels([['Ban hành trước 15/01', 1]]),
      'Ban hành sau 15/01',
      'unknown',
    ],
    ['“ban hành” alone leaves the day out', levels([['Ban hành trước 15/01', 1]]), 'Ban hành', 'unknown'],
    [
      'one label is part of another: only itself',
      levels([
        ['Đủ', 0.5],
        ['Chưa đủ', 0.25],
      ]),
      'đủ',
      0.5,
    ],
    ['words in another order are other words', REPORT, 'Đủ, đúng hạn', 'unknown'],
    ['nothing but punctuation', REPORT, '-', 'unknown'],
    ['a word inside a word is no word', levels([['Tốt', 1]]), 'Tốtt', 'unknown'],
    [
      'another number',
      levels([
        ['100%', 1],
        ['90%', 0.5],
      ]),
      '95%',
      'unknown',
    ],
    [
      '100 is not 100%',
      levels([
        ['100%', 1],
        ['90%', 0.5],
      ]),
      '100',
      'unknown',
    ],
  ])('%s', (_, rule, declared, expected) => {
    expect(pointsFor(rule, declared)).toBe(expected);
  });

  test('words that fit no level are refused with the levels to choose from, and their cell', () => {
    const { outcome } = scoredLeaf({ rule: timely, max: 0.5, measure: level('Tạm được') });
    expect(outcome).toMatchObject({
      state: 'invalid',
      points: null,
      problem: { code: 'unknown-level', cell: { row: 8, column: 7 } },
    });
    expect(outcome && inVietnamese(outcome.reason)).toBe(
      '“Tạm được” không khớp mức nào. Hãy chọn một trong: “Kịp thời”, “Không kịp thời”.',
    );
    expect(outcome && inEnglish(outcome.reason)).toBe(
      '“Tạm được” is none of the levels. Choose one of: “Kịp thời”, “Không kịp thời”.',
    );
  });

  test('words that fit several levels are refused, and say so', () => {
    const { outcome } = scoredLeaf({ rule: punctual, max: 0.5, measure: level('Đúng hạn') });
    expect(outcome).toMatchObject({ state: 'invalid', problem: { code: 'unknown-level' } });
    expect(outcome && inVietnamese(outcome.reason)).toBe(
      '“Đúng hạn” khớp nhiều mức. Hãy ghi đúng một trong: “Đúng hạn, đủ”, “Đúng hạn, thiếu”, “Không gửi”.',
    );
  });

  test('the cell of the words is named, wherever they stand', () => {
    const inFigures = measure({ achieved: words('Tạm được', 'F9') });
    const { outcome } = scoredLeaf({ rule: timely, max: 0.5, measure: inFigures });
    expect(outcome?.problem?.cell).toMatchObject({ row: 8, column: 5 });
  });
});

test('every label of a rule finds itself', () => {
  const rules = [
    REPORT,
    levels([
      ['100 % đúng hạn', 1.5],
      ['100 % có nhiệm vụ muộn', 0.75],
      ['<100 %', 0],
    ]),
    levels([
      ['Kịp thời', 1],
      ['Muộn', 0.5],
      ['Không', 0],
    ]),
    levels([
      ['Có', 0.5],
      ['Đã trình', 0.25],
      ['Không', 0],
    ]),
  ];
  for (const rule of rules) {
    for (const { label, points } of rule.levels) {
      for (const typed of [label, label.toUpperCase(), label.normalize('NFD'), ` ${label}. `]) {
        expect([typed, pointsFor(rule, typed)]).toEqual([typed, points]);
      }
    }
  }
});

describe('a class of figures is named without what it measures', () => {
  const QUALITY = levels([
    ['Điểm chất lượng đạt từ 4,0 trở lên (thang 5)', 10],
    ['từ 3,5 đến dưới 4,0', 8],
    ['dưới 3,5', 0],
  ]);

  test.each([
    ['từ 4,0 trở lên', true],
    ['Từ 3,5 đến dưới 4,0', true],
    ['dưới 3,5', true],
    // The end of another class, a bound that no class has, and no class at all.
    ['dưới 4,0', false],
    ['từ 3,0 trở lên', false],
    ['thang 5', false],
  ])('“%s”: %p', (declared, isNamed) => {
    expect(namesClass(QUALITY, declared)).toBe(isNamed);
  });
});

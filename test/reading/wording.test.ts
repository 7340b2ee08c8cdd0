import fc from 'fast-check';
import { asPoints, asRatio } from '../../src/model/points';
import type { Band, Rule } from '../../src/model/rule';
import { looksLikeWording } from '../../src/reading/wording/clauses/looks-like-wording';
import { readRule } from '../../src/reading/wording/read-rule';
import { writeRule } from '../../src/reading/wording/write-rule';
import { WORDINGS } from './wording-corpus';
import { atLeast, atMost, exactly, fromTo, fromUnder, over, tiers, under } from './wordings/builders';
import { comparable } from './comparable-rule';

describe('a scoring wording means', () => {
  it.each(WORDINGS.map((example) => [example.wording, example] as const))('%j', (wording, example) => {
    const read = readRule(wording, asPoints(example.max));
    expect(comparable(read.rule)).toEqual(comparable(example.rule));
    expect(read.policy).toBe(example.policy ?? null);
  });

  it('has a corpus of at least 250 wordings, 40 of them rightly not understood', () => {
    expect(new Set(WORDINGS.map(({ wording }) => wording)).size).toBeGreaterThanOrEqual(250);
    expect(WORDINGS.filter(({ rule }) => rule.kind === 'unreadable').length).toBeGreaterThanOrEqual(40);
  });
});

describe('why a wording is not understood', () => {
  const why = (wording: string, max: number): string => {
    const { rule } = readRule(wording, asPoints(max));
    return rule.kind === 'unreadable' ? rule.why : rule.kind;
  };

  it.each([
    ['', 1, 'no-wording'],
    ['…', 1, 'no-wording'],
    [
      'Từ 90% trở lên: 1 điểm; từ 5% đến 50%: 0,5 điểm; từ 60% đến 70%: 0,5 điểm; còn lại: 1 điểm',
      1,
      'gap-between-tiers',
    ],
    ['Từ 80% trở lên: 2 điểm; từ 90% đến 100%: 1 điểm; dưới 80%: 0 điểm', 2, 'overlapping-tiers'],
    ['Kịp thời: 2 điểm; không kịp thời: 0 điểm', 1, 'above-maximum'],
    ['Ban hành kế hoạch: 0,5 điểm; có báo cáo: 0,25 điểm', 1, 'below-maximum'],
    ['Thực hiện theo hướng dẫn của Sở Nội vụ', 1, 'not-understood'],
  ])('%j of at most %d is %s', (wording, max, expected) => {
    expect(why(wording, max)).toBe(expected);
  });
});

describe('the maximum of the leaf under other names', () => {
  it.each([
    ['Điểm = (b/a) × điểm chuẩn tối đa; a: số việc được giao, b: số việc hoàn thành'],
    ['b/a × điểm trần'],
    ['Tỷ lệ × mức điểm chuẩn'],
    ['(b/a) x mức điểm cao nhất'],
  ])('%j', (wording) => {
    expect(readRule(wording, asPoints(3)).rule).toMatchObject({ kind: 'linear', floor: null });
  });
});

describe('a rule written back', () => {
  it.each(
    WORDINGS.filter(({ rule }) => rule.kind !== 'unreadable').map(
      ({ wording, max }) => [wording, max] as const,
    ),
  )('keeps the meaning of %j', (wording, max) => {
    const { rule } = readRule(wording, asPoints(max));
    expect(readRule(writeRule(rule, asPoints(max)), asPoints(max)).rule).toEqual(rule);
  });

  it('reads back as the same rule, whatever its figures', () => {
    fc.assert(
      fc.property(rules(), ({ rule, max }) => {
        const sentence = writeRule(rule, asPoints(max));
        expect(comparable(readRule(sentence, asPoints(max)).rule)).toEqual(comparable(rule));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the number of cases beside options in words', () => {
  const figuresOf = (wording: string, max: number) => readRule(wording, asPoints(max)).figures;

  it.each([
    ['Không có công chức bị kỷ luật: 3 điểm; có công chức bị kỷ luật: 0 điểm'],
    ['Để xảy ra ngộ độc tại bếp ăn (từ 01 vụ trở lên): 0 điểm; không xảy ra: 3 điểm'],
  ])('%j: none or some', (wording) => {
    expect(figuresOf(wording, 3)).toEqual(tiers('count', [atMost(0, 3), over(0, 0)]));
  });

  it('says nothing where the options are about different things', () => {
    expect(figuresOf('Có sai phạm: 0 điểm; không có báo cáo: 3 điểm', 3)).toBeNull();
  });
});

describe('the figures beside options that name a number', () => {
  const figuresOf = (wording: string, max: number): Rule | null => readRule(wording, asPoints(max)).figures;

  it('counts parts out of all of them', () => {
    expect(figuresOf('Thực hiện 4/4 quý: 2 điểm; 3/4 quý: 1 điểm; dưới 3/4 quý: 0 điểm', 2)).toEqual(
      tiers('count', [under(3, 0), exactly(3, 1), exactly(4, 2)]),
    );
  });

  it('says nothing where the totals differ', () => {
    const wording = 'Đạt 5/5 tiêu chí: 5 điểm; đạt 4/6 tiêu chí: 4 điểm; đạt 3/6 tiêu chí: 0 điểm';
    expect(figuresOf(wording, 5)).toBeNull();
  });
});

describe('the figures beside classes that ask for more than a figure', () => {
  const figuresOf = (wording: string, max: number): Rule | null => readRule(wording, asPoints(max)).figures;

  it.each([
    [
      'a class that a figure decides alone',
      'Đúng hạn từ 98% và không có khiếu nại: 4 điểm; đúng hạn từ 98% nhưng có khiếu nại: 2 điểm; dưới 98%: 0 điểm',
      tiers('rate', [under(0.98, 0)]),
    ],
    [
      'what is below all of them, where there is a rest',
      'Giải ngân từ 95% kế hoạch và không bị cắt vốn: 4 điểm; còn lại: 0 điểm',
      tiers('rate', [under(0.95, 0)]),
    ],
    [
      'only the class that something else brings about as well',
      'Từ 90% trở lên: 4 điểm; dưới 90% hoặc để xảy ra sai phạm: 0 điểm',
      tiers('rate', [under(0.9, 0)]),
    ],
    [
      'the classes above a step in words',
      'Có từ 05 sáng kiến trở lên: 4 điểm; 01 đến 04 sáng kiến: 2 điểm; đang chờ công nhận: 1 điểm; không có sáng kiến: 0 điểm',
      tiers('count', [fromTo(1, 4, 2), atLeast(5, 4)]),
    ],
    [
      'years on end',
      '4 năm liên tục: 4 điểm; 2 đến 3 năm liên tục: 2 điểm; không đạt danh hiệu: 0 điểm',
      tiers('count', [atMost(0, 0), fromTo(2, 3, 2), exactly(4, 4)]),
    ],
  ])('are %s', (_, wording, figures) => {
    expect(figuresOf(wording, 4)).toEqual(figures);
  });

  it('say nothing of a whole that is said twice', () => {
    const wording =
      '100% hồ sơ trả đúng hạn, không có hồ sơ trễ hạn: 4 điểm; từ 95% đến dưới 100%: 2 điểm; dưới 95%: 0 điểm';
    expect(readRule(wording, asPoints(4)).rule).toEqual(
      tiers('rate', [under(0.95, 0), fromUnder(0.95, 1, 2), atLeast(1, 4)]),
    );
  });
});

describe('what looks like a wording', () => {
  it.each(['Kịp thời: 1 điểm; chậm: 0 điểm', 'b/a x điểm tối đa', 'Mỗi báo cáo chậm trừ 0,25 điểm'])(
    '%j does',
    (text) => {
      expect(looksLikeWording(text)).toBe(true);
    },
  );

  it.each([
    'Mức độ hoàn thành nhiệm vụ trong kế hoạch',
    'Kế hoạch số 188/KH-UBND',
    'Văn phòng Sở',
    'Tiêu chí về nội dung thứ 2',
  ])('%j does not', (text) => {
    expect(looksLikeWording(text)).toBe(false);
  });
});

describe('any text at all', () => {
  it('is read or refused at once and never breaks the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), mangledWordings()),
        fc.integer({ min: 0, max: 400 }),
        (text, hundredths) => {
          const { rule } = readRule(text, asPoints(hundredths / 100));
          expect(rule.kind).toBeDefined();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Points from 0,05 to 20 in steps of 0,05, shares in whole per cent. */
const amount = (): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: 400 }).map((n) => Number((n / 20).toFixed(2)));
const share = (): fc.Arbitrary<number> => fc.integer({ min: 1, max: 99 }).map((n) => n / 100);
const part = (max: number, hundredth: number): number => Number(((max * hundredth) / 100).toFixed(2));

function rules(): fc.Arbitrary<{ readonly rule: Rule; readonly max: number }> {
  return amount().chain((max) =>
    fc.oneof(levelRules(max), tierRules(max), linearRules(), eachRules(max)).map((rule) => ({ rule, max })),
  );
}

const LABELS = [
  'Kịp thời',
  'Muộn',
  'Không thực hiện',
  'Đúng hạn, đủ',
  'Thiếu một số nội dung',
  'Ban hành sau ngày 15/01',
];

const levelRules = (max: number): fc.Arbitrary<Rule> =>
  fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 2 }).chain((labels) =>
    fc
      .array(fc.integer({ min: 0, max: 99 }), { minLength: labels.length, maxLength: labels.length })
      .map((parts) => ({
        kind: 'levels' as const,
        levels: labels.map((label, i) => ({
          label,
          points: asPoints(i === 0 ? max : part(max, parts[i] ?? 0)),
        })),
      })),
  );

function tierRules(max: number): fc.Arbitrary<Rule> {
  const bounds = fc.uniqueArray(share(), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(bounds, fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 5 }), fc.boolean())
    .map(([at, parts, inclusive]) => {
      const sorted = [...at].sort((a, b) => a - b);
      const award = (i: number): Band['award'] => ({
        kind: 'points',
        // Neighbours must differ, or they are one band; the last one earns the maximum.
        points: asPoints(
          i === sorted.length ? max : Number((part(max, (parts[i] ?? 0) / 3) + i / 10_000).toFixed(4)),
        ),
      });
      const bands = Array.from({ length: sorted.length + 1 }, (_, i): Band => {
        const lower = sorted[i - 1];
        const upper = sorted[i];
        return {
          from: lower === undefined ? null : { at: lower, inclusive },
          to: upper === undefined ? null : { at: upper, inclusive: !inclusive },
          award: award(i),
        };
      });
      return { kind: 'tiers' as const, of: 'rate' as const, bands };
    });
}

const linearRules = (): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.option(share(), { nil: null }), fc.option(share(), { nil: 1 }), fc.boolean())
    .filter(([floor, target]) => floor === null || floor < target)
    .map(([floor, target, inclusive]) => ({
      kind: 'linear' as const,
      floor: floor === null ? null : { at: floor, inclusive },
      target: asRatio(target),
    }));

const UNITS = ['báo cáo thiếu', 'tin, bài', 'sáng kiến', 'trường hợp bị kỷ luật', 'quyết định chậm'];

const eachRules = (max: number): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 100 }), fc.boolean(), fc.boolean())
    .map(([unit, hundredth, deducts, capped]): Rule => {
      const each = asPoints(Math.max(0.01, part(max, hundredth)));
      if (deducts) return { kind: 'deduction', each, unit };
      return { kind: 'count', each, unit, cap: capped ? asPoints(max) : null };
    });

/** Real wordings with pieces cut, doubled and turned round. */
const mangledWordings = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...WORDINGS.map(({ wording }) => wording)),
      fc.constantFrom(...WORDINGS.map(({ wording }) => wording)),
      fc.nat(200),
      fc.nat(200),
    )
    .map(([one, other, cut, join]) => one.slice(0, cut) + other.slice(join % (other.length + 1)));

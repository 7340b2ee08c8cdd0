import type { Mapping } from '../../src/model/mapping';
import { asPoints } from '../../src/model/points';
import { readMapping } from '../../src/memory/state-mapping';

const SOUND: Mapping = {
  year: 2026,
  unit: 'Sở Khoa học và Công nghệ',
  criteriaSheet: 'Bảng tự chấm',
  criteriaTable: {
    headerRows: { first: 3, last: 4 },
    columns: { self: { column: 9, words: 'Tự đánh giá' } },
  },
  policies: { '1/1.1': 'full' },
  rules: {
    '1/1.1': {
      wording: 'Đạt 100%: 2 điểm',
      rule: {
        kind: 'tiers',
        of: 'rate',
        bands: [
          { from: { at: 1, inclusive: true }, to: null, award: { kind: 'points', points: asPoints(2) } },
        ],
      },
    },
  },
};

test('choices in their form are read as they were stored', () => {
  expect(readMapping(JSON.parse(JSON.stringify(SOUND)))).toEqual({ mapping: SOUND, isDamaged: false });
  expect(readMapping(undefined)).toEqual({ mapping: {}, isDamaged: false });
});

/** One piece of the choices as other hands may have left it. */
const DAMAGED: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['a year that is no whole number', { year: 2026.5 }],
  ['a header of a hundred rows', { criteriaTable: { headerRows: { first: 0, last: 100 } } }],
  ['a column before the first one', { criteriaTable: { columns: { self: { column: -1, words: 'Điểm' } } } }],
  ['a policy that nobody knows', { policies: { '1/1.1': 'half' } }],
  ['a rule that nobody understood', { rules: { '1/1.1': { wording: 'x', rule: { kind: 'unreadable' } } } }],
  [
    'steps of nothing, which would never end',
    {
      rules: {
        '1/1.1': {
          wording: 'x',
          rule: {
            kind: 'tiers',
            of: 'count',
            bands: [
              {
                from: null,
                to: null,
                award: { kind: 'steps', base: 2, from: 0, per: 0, each: -1, limit: 0 },
              },
            ],
          },
        },
      },
    },
  ],
  ['an aim above 100', { aim: 101 }],
  ['a key of no choice', { toString: 'x' }],
];

test.each(DAMAGED)('%s is left out and said, everything else stays', (_, piece) => {
  const [key = ''] = Object.keys(piece);
  const others = Object.fromEntries(Object.entries(SOUND).filter(([name]) => name !== key));
  expect(readMapping({ ...SOUND, ...piece })).toEqual({ mapping: others, isDamaged: true });
});

test('what a person took back is no choice, and no damage', () => {
  expect(readMapping({ unit: 'Sở Nội vụ', aim: null, bands: null, closing: null })).toEqual({
    mapping: { unit: 'Sở Nội vụ' },
    isDamaged: false,
  });
});

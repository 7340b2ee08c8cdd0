import fc from 'fast-check';
import type { Award, Rule, RuleKind } from '../../src/model/rule';
import type { BookRow, Input } from './criteria-book';
import { anyPair, anyRule, anyShare } from './leaf-arbitraries';
import { RULE_VARIANTS } from './rule-variants';
import { vn, wordingOf } from './rule-wordings';

/** What a person put into a leaf's input cells. */
type Inputs = Pick<BookRow, 'total' | 'achieved' | 'level' | 'applies'>;

const one = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const weighted = <Value>(...list: readonly (readonly [number, fc.Arbitrary<Value>])[]): fc.Arbitrary<Value> =>
  fc.oneof(...list.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** 1234.5 → "1.234,5" or "1,234.5". */
function grouped(value: number, group: string, point: string): string {
  const [whole = '', part] = String(value).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? text : `${text}${point}${part}`;
}

/** A number as somebody types it: as a number, or as text in one of the forms that offices use. */
const typed = (value: number): fc.Arbitrary<Input> =>
  weighted<Input>(
    [6, fc.constant(value)],
    [1, fc.constant(vn(value))],
    [1, fc.constant(` ${String(value)} `)],
    [1, fc.constant(`${vn(value)}\u00a0`)],
    [1, fc.constant(grouped(value, '.', ','))],
    [1, fc.constant(grouped(value, ',', '.'))],
  );

/** A share as somebody types it: shown as per cent, or as text. */
const typedShare = (share: number): fc.Arbitrary<Input> => {
  const percent = Number((share * 100).toPrecision(12));
  return weighted<Input>(
    [4, fc.constant({ percent: share })],
    [1, fc.constant(`${vn(percent)}%`)],
    [1, fc.constant(`${percent} %`)],
    [1, fc.constant(`${vn(percent)}\u00a0%`)],
  );
};

/** Whatever makes no figure, or none that can be used. */
const ODD: fc.Arbitrary<Inputs> = one<Inputs>(
  {},
  { total: 13 },
  { achieved: 11 },
  { total: 0, achieved: 0 },
  { total: 13, achieved: 14 },
  { total: '13', achieved: '14' },
  { total: 13, achieved: -1 },
  { total: -13, achieved: 1 },
  { total: 13, achieved: '11 nhiệm vụ' },
  { total: 13, achieved: '1.234' },
  { total: '-', achieved: '…' },
  { total: 13, achieved: '' },
  { achieved: { percent: 1.2 } },
  { achieved: { percent: -0.1 } },
  { achieved: '120%' },
  { total: 13, achieved: { formula: '=1/0', shows: { error: '#DIV/0!' } } },
  { total: 13, achieved: { formula: '=5+6', shows: 11 } },
  { total: 13, achieved: { formula: '=""', shows: '' } },
  { achieved: 'Không phát sinh' },
  { total: 'Không áp dụng' },
  { achieved: 'không áp dụng đối với đơn vị' },
  { total: 13, achieved: 11, applies: 'Không áp dụng' },
  { total: 13, achieved: 11, applies: 'KHÔNG PHÁT SINH' },
  { total: 13, achieved: 11, applies: 'Không' },
  { applies: 'Không phát sinh' },
  { total: 13, achieved: 11, applies: 'Có' },
  { total: 13, achieved: 11, applies: 'x' },
  { total: 13, achieved: 11, applies: ' Không áp dụng' },
  { total: 13, achieved: 11, applies: 'Không\u00a0áp dụng' },
  { total: 13, achieved: 11, applies: 'Không áp dụng'.normalize('NFD') },
  { total: 13, achieved: 11, applies: 'khong ap dung' },
  { total: 13, achieved: 11, applies: { formula: '=1/0', shows: { error: '#DIV/0!' } } },
  { level: { formula: '=NA()', shows: { error: '#N/A' } } },
  { total: 2000, achieved: '+3' },
  { total: 2000, achieved: '1 234' },
  { total: 2000, achieved: '003' },
  { total: 2000, achieved: '1e1' },
  { total: 2000, achieved: '3\n' },
);

/** Thresholds of a rule, to be hit exactly. */
function thresholds(rule: Rule): readonly number[] {
  if (rule.kind === 'linear') return [rule.target, ...(rule.floor ? [rule.floor.at] : [])];
  if (rule.kind !== 'tiers') return [];
  const borders = rule.bands.flatMap(({ from }) => (from ? [from.at] : []));
  return [...borders, ...rule.bands.flatMap(({ award }) => stepBorders(award))];
}

/** Where the first steps of a rate end. */
const stepBorders = (award: Award): readonly number[] =>
  award.kind === 'steps'
    ? [1, 2, 3, 7]
        .map((n) => Number((award.from + Math.sign(award.each) * n * award.per).toPrecision(12)))
        .filter((index) => index > 0 && index < 1)
    : [];

const rateInputs = (rule: Rule): fc.Arbitrary<Inputs> => {
  const exact = one(1, 0, 0.5, ...thresholds(rule));
  return weighted<Inputs>(
    [
      4,
      anyPair.chain(({ achieved, total }) => fc.record({ total: typed(total), achieved: typed(achieved) })),
    ],
    // Both sides of a threshold, and the threshold itself.
    [
      3,
      fc.tuple(exact, one(200, 400, 1000, 2000), one(-1, 0, 1)).map(([index, total, off]) => ({
        total,
        achieved: Math.min(total, Math.max(0, Math.round(index * total) + off)),
      })),
    ],
    [2, exact.chain((share) => fc.record({ achieved: typedShare(share) }))],
    [2, anyShare.chain((share) => fc.record({ achieved: typedShare(share) }))],
    [
      1,
      fc
        .tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 10_000 }))
        .chain(([b, more]) => fc.record({ achieved: typed(b / 10), total: typed((b + more) / 10) })),
    ],
    [2, ODD],
  );
};

const countInputs: fc.Arbitrary<Inputs> = weighted<Inputs>(
  [5, fc.nat(12).chain((n) => fc.record({ achieved: typed(n) }))],
  [1, fc.nat(400).chain((n) => fc.record({ achieved: typed(n / 10) }))],
  [1, fc.nat(3000).chain((n) => fc.record({ achieved: typed(n) }))],
  [1, fc.constant({ achieved: { percent: 0.5 } })],
  [2, ODD],
);

const levelInputs = (rule: Rule): fc.Arbitrary<Inputs> => {
  const labels = rule.kind === 'levels' ? rule.levels.map(({ label }) => label) : [''];
  return weighted<Inputs>(
    [5, one(...labels).map((level) => ({ level }))],
    [1, one(...labels).map((label) => ({ level: label.toUpperCase() }))],
    [1, one(...labels).map((label) => ({ level: ` ${label}. ` }))],
    [1, one(...labels).map((label) => ({ level: label.normalize('NFD') }))],
    [1, one(...labels).map((label) => ({ achieved: label }))],
    [1, one<Input>({ percent: 1 }, 'Tạm được', 'dung han du', 2, '').map((level) => ({ level }))],
    [2, ODD],
  );
};

function inputsOf(rule: Rule): fc.Arbitrary<Inputs> {
  switch (rule.kind) {
    case 'levels':
      return levelInputs(rule);
    case 'linear':
      return rateInputs(rule);
    case 'tiers':
      return rule.of === 'rate' ? rateInputs(rule) : countInputs;
    case 'count':
    case 'deduction':
      return countInputs;
    default:
      return ODD;
  }
}

const POLICIES = [undefined, 'Không tính vào tổng điểm', 'Tính điểm tối đa', 'Bắt buộc phải đánh giá'];

/** What stands in the score cell before we write: mostly nothing. */
const anySelf = (max: number): fc.Arbitrary<Input> =>
  weighted<Input>(
    [30, fc.constant(null)],
    [1, fc.integer({ min: 0, max: Math.round(max * 100) }).map((hundredths) => hundredths / 100)],
    // Typed with a comma where the office's Excel wants a point: it stands there as text.
    [1, fc.integer({ min: 1, max: Math.round(max * 100) }).map((hundredths) => vn(hundredths / 100))],
    [1, fc.constant('đã chấm')],
    [1, fc.constant({ formula: `=${max}/2`, shows: max / 2 })],
  );

const COMPUTED: readonly RuleKind[] = ['levels', 'tiers', 'linear', 'count', 'deduction'];

/** A leaf's row, but for its code. */
const anyLeafRow: fc.Arbitrary<BookRow> = weighted(
  [12, anyRule(...COMPUTED)],
  [1, anyRule('survey', 'manual', 'unreadable')],
).chain(({ rule: made, max }) => {
  // A cap below the maximum is not how a province would put it.
  const rule: Rule = made.kind === 'count' ? { ...made, cap: null } : made;
  return fc
    .record({
      inputs: inputsOf(rule),
      self: anySelf(max),
      policy: one(...POLICIES),
      maximum: weighted<Input>(
        [20, fc.constant(max)],
        [1, fc.constant(`${vn(max)} điểm`)],
        [1, fc.constant(vn(max))],
      ),
    })
    .map(({ inputs, self, policy, maximum }) => ({
      name: `Tiêu chí thành phần ${rule.kind}`,
      max: maximum,
      rule: wordingOf(rule, max),
      ...inputs,
      self,
      ...(policy === undefined ? {} : { policy }),
    }));
});

/** Leaves whose points end in half a hundredth: 0.285, 1.005, 2.675 and their like. */
const HALVES: readonly BookRow[] = [0.57, 2.01, 5.35, 0.25, 0.01, 8.15, 16.35].flatMap((max): BookRow[] => [
  { max, rule: `b/a × ${vn(max)}`, total: 2, achieved: 1 },
  { max, rule: `b/a × ${vn(max)}`, total: 4_000_000, achieved: 2_000_000 },
  { max, rule: `b/a × ${vn(max)}`, achieved: { percent: 0.5 } },
  { max, rule: `b/a × ${vn(max)}`, achieved: '50%' },
  { max, rule: `min(1; x/80%) × ${vn(max)}`, total: 10, achieved: 4 },
  { max, rule: `min(1; x/80%) × ${vn(max)}`, achieved: { percent: 0.4 } },
  { max: max * 3, rule: `Mỗi văn bản được ${vn(max / 2)} điểm`, achieved: 1 },
  { max, rule: `Mỗi lần chậm trừ ${vn(max / 2)} điểm`, achieved: 1 },
  { max, rule: `Có: ${vn(max)} điểm\nMột phần: ${vn(max / 2)} điểm\nKhông: 0 điểm`, level: 'Một phần' },
]);

/** Leaves of each richer form, with whatever people put into their cells. */
const variantLeaves = (each: number, seed: number): readonly BookRow[] =>
  Object.values(RULE_VARIANTS)
    .flat()
    .flatMap(({ wording, max, rule }) =>
      fc.sample(inputsOf(rule), { numRuns: each, seed }).map((inputs) => ({ max, rule: wording, ...inputs })),
    );

const LEAVES_OF_EACH_VARIANT = 40;

/** A field and the leaves in it, two criteria deep, coded as offices do. */
function fieldRows(number: number, leaves: readonly BookRow[]): readonly BookRow[] {
  const half = Math.ceil(leaves.length / 2);
  const sum = (rows: readonly BookRow[]): number =>
    Number(rows.reduce((total, { max }) => total + (typeof max === 'number' ? max : 0), 0).toPrecision(12));
  const criterion = (index: number, rows: readonly BookRow[]): readonly BookRow[] => [
    { code: `${number}.${index}`, name: `Tiêu chí ${index}`, max: sum(rows) },
    ...rows.map((row, i) => ({ name: 'Tiêu chí thành phần', ...row, code: `${number}.${index}.${i + 1}` })),
  ];
  return [
    { code: String(number), name: `LĨNH VỰC SỐ ${number}`, max: sum(leaves) },
    ...criterion(1, leaves.slice(0, half)),
    ...(leaves.length > half ? criterion(2, leaves.slice(half)) : []),
  ];
}

/** Fields of which nothing, or nearly nothing, applies, by every policy and in every place to say so. */
const notAssessed = (): readonly (readonly BookRow[])[] => {
  const leaf = (policy: string, inputs: Inputs): BookRow => ({ max: 2, rule: 'b/a × 2', policy, ...inputs });
  const [remove, full, obliged] = ['Không tính vào tổng điểm', 'Tính điểm tối đa', 'Bắt buộc phải đánh giá'];
  const survey: BookRow = { max: 3, rule: 'Điều tra xã hội học' };
  const no: Inputs = { applies: 'Không áp dụng' };
  return [
    [leaf(full, no), leaf(full, no), leaf(remove, no)],
    [leaf(full, no), leaf(full, { applies: 'Không phát sinh' }), survey],
    [leaf(full, no), leaf(full, { applies: 'Không thuộc đối tượng' })],
    [leaf(full, { applies: 'Không áp dụng (*)' }), leaf(full, no)],
    [leaf(full, { applies: 'Không áp dụng*' }), leaf(full, no), leaf(full, { total: 4, achieved: 3 })],
    [leaf(full, { achieved: 'Không phát sinh' }), leaf(full, { achieved: 'Không phát sinh' })],
    [leaf(full, { achieved: 'Không phát sinh' }), leaf(full, no)],
    [leaf(remove, { total: 'Không áp dụng' }), leaf(full, { achieved: 'Không áp dụng' })],
    [leaf(full, no), leaf(obliged, no)],
    [leaf(full, no), leaf(full, { total: 4, achieved: 3 })],
    [leaf(remove, no), leaf(remove, no)],
    [leaf(full, no)],
    [survey, survey],
    [leaf(full, { ...no, achieved: 'Không áp dụng' }), leaf(full, no)],
  ];
};

/**
 * The rows of a criteria sheet of at least this many leaves over all rules, with whatever people put into their
 * cells. The same number gives the same rows.
 */
export function manyLeaves(count: number, seed: number): readonly BookRow[] {
  const random = fc.sample(anyLeafRow, { numRuns: count, seed });
  const fields = [HALVES, ...notAssessed(), variantLeaves(LEAVES_OF_EACH_VARIANT, seed)];
  for (let index = 0; index < random.length; index += 40) fields.push(random.slice(index, index + 40));
  const rows = fields.flatMap((leaves, i) => fieldRows(i + 1, leaves));
  return [...rows, { name: 'Tổng cộng' }];
}

/** Rows of a sheet with one column for all figures and one for rates in per cent, filled as offices fill them. */
export function figuresInOtherColumns(): readonly BookRow[] {
  const linear: BookRow = { max: 2, rule: 'b/a × 2' };
  const floored: BookRow = { max: 2, rule: 'Từ 80% trở lên: b/a × 2; dưới 80%: 0 điểm' };
  const articles: BookRow = { max: 0.5, rule: 'Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm' };
  const timely: BookRow = { max: 0.5, rule: 'Kịp thời: 0,5 điểm\nKhông kịp thời: 0 điểm' };
  const figures: readonly Input[] = [
    '11/13',
    ' 11 / 13 ',
    '11,5/13',
    '11\u00a0/\u00a013',
    '14/13',
    '0/0',
    '11',
    '88,5%',
    { percent: 0.885 },
    '1.200,5/2.000,5',
    'đạt',
    'Không phát sinh',
    null,
  ];
  const rates: readonly Input[] = [
    84.62,
    79.99,
    80,
    100,
    100.5,
    0,
    '84,62',
    '84.62',
    '84,62%',
    { percent: 0.8 },
    0.5,
    'cao',
    -3,
  ];
  return fieldRows(1, [
    ...figures.map((input) => ({ ...linear, figures: input })),
    ...figures.map((input) => ({ ...floored, figures: input })),
    ...rates.map((input) => ({ ...floored, rate: input })),
    ...rates.map((input) => ({ ...linear, figures: '11/13', rate: input })),
    ...[7, '7', 7.5, '11', 0, 'bảy'].map((input) => ({ ...articles, figures: input })),
    ...['Kịp thời', 'kịp thời.', 'không kịp thời', 'KHÔNG KỊP THỜI', 'muộn'].map((input) => ({
      ...timely,
      figures: input,
    })),
  ]);
}

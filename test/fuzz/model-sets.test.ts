import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import { Refusal } from '../../src/model/refusal';
import type { Rows } from '../support/grids';
import { HEADER, readSmall, scale } from '../support/small-sheets';
import { FUZZ_TIMEOUT, fuzzRuns } from './budget';

/** A set as a province would draw it up: fields of groups of leaves with their points. */
type ModelSet = readonly (readonly (readonly number[])[])[];

/** How one level is numbered: its place in all, and the code above it. */
type Numbering = (order: number, above: string) => CellValue;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const plain: Numbering = (order) => String(order);
const dotted: Numbering = (order, above) => `${above}.${order}`;

const STYLES: Readonly<Record<string, readonly [Numbering, Numbering, Numbering]>> = {
  '1 / 1.1 / 1.1.1': [plain, dotted, dotted],
  'I / I.1 / I.1.a': [
    (order) => ROMAN[order - 1] ?? '',
    dotted,
    (order, above) => `${above}.${'abcdef'[order - 1]}`,
  ],
  'I / 1 / 1.1': [(order) => ROMAN[order - 1] ?? '', plain, dotted],
  'A / 1 / a': [(order) => 'ABCDEF'[order - 1] ?? '', plain, (order) => 'abcdef'[order - 1] ?? ''],
  '1 / 1-1 / 1-1-1': [plain, (order, above) => `${above}-${order}`, (order, above) => `${above}-${order}`],
  'Tiêu chí 1 / Chỉ tiêu 1 / Nội dung 1': [
    (order) => `Tiêu chí ${order}`,
    (order) => `Chỉ tiêu ${order}`,
    (order) => `Nội dung ${order}`,
  ],
  '1 / 1.1 / -': [plain, dotted, () => '-'],
  '1 / 1.1 / none': [plain, dotted, () => null],
};

interface Layout {
  readonly style: keyof typeof STYLES;
  readonly letters: boolean;
  readonly subtotals: boolean;
  readonly blocks: boolean;
  readonly headers: boolean;
  readonly remarks: boolean;
  readonly groupPoints: boolean;
  readonly total: boolean;
}

const sum = (points: readonly number[]): number =>
  Number(points.reduce((all, one) => all + one, 0).toFixed(2));
const nameOf = (...path: readonly number[]): string => `Nội dung ${path.join('-')} của đơn vị`;

/** The sheet of a set, and the leaves that it must be read as. */
function sheetOf(
  set: ModelSet,
  layout: Layout,
): { readonly rows: Rows; readonly leaves: ReadonlyMap<string, number> } {
  const [fieldCode, groupCode, leafCode] = STYLES[layout.style] ?? [plain, dotted, dotted];
  const leaves = new Map<string, number>();
  const rows: (readonly CellValue[])[] = [['BẢNG CHẤM ĐIỂM CCHC NĂM 2026'], [], HEADER];
  if (layout.letters) rows.push(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  set.forEach((groups, i) => {
    const field = fieldCode(i + 1, '');
    const fieldMax = sum(groups.map(sum));
    if (layout.headers && i > 0) rows.push(HEADER);
    rows.push([field, `LĨNH VỰC SỐ ${i + 1} CỦA TỈNH`, layout.groupPoints ? fieldMax : null]);
    groups.forEach((points, j) => {
      const group = groupCode(j + 1, String(field));
      rows.push([group, `Nhóm việc ${i + 1}-${j + 1}`, layout.groupPoints ? sum(points) : null]);
      points.forEach((max, k) => {
        const name = nameOf(i + 1, j + 1, k + 1);
        leaves.set(name, max);
        rows.push([leafCode(k + 1, String(group)), name, max, scale(max), null, 'Có']);
        if (layout.remarks) rows.push([null, 'Ghi chú: tính đến ngày báo cáo']);
      });
    });
    if (layout.subtotals) rows.push([null, `Cộng mục ${ROMAN[i]}`, fieldMax]);
  });
  if (layout.blocks) {
    rows.push(
      [fieldCode(set.length + 1, ''), 'ĐIỂM THƯỞNG', 2],
      [null, 'Sáng kiến', 2, scale(2), null, 'Có'],
    );
    rows.push([null, 'ĐIỂM TRỪ', -2], [null, 'Gửi muộn', -2, 'Mỗi lần chậm trừ 0,5 điểm', null, 1]);
  }
  if (layout.total) rows.push([null, 'TỔNG CỘNG', sum([...leaves.values()])]);
  return { rows, leaves };
}

const anyPoints = fc.integer({ min: 1, max: 20 }).map((quarters) => quarters / 4);
const anySet = fc.array(
  fc.array(fc.array(anyPoints, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const anyLayout: fc.Arbitrary<Layout> = fc.record({
  style: fc.constantFrom(...Object.keys(STYLES)),
  letters: fc.boolean(),
  subtotals: fc.boolean(),
  blocks: fc.boolean(),
  headers: fc.boolean(),
  remarks: fc.boolean(),
  groupPoints: fc.boolean(),
  total: fc.boolean(),
});

const read = (rows: Rows): ReturnType<typeof readSmall> | null => {
  try {
    return readSmall(rows);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};

test(
  'a sheet of a model set is read as the set, or what differs is said',
  () => {
    fc.assert(
      fc.property(anySet, anyLayout, (set, layout) => {
        const { rows, leaves } = sheetOf(set, layout);
        const got = read(rows);
        if (!got || got.said.length > 0) return;
        expect(got.max).toBe(sum([...leaves.values()]));
        expect(got.points).toEqual(Object.fromEntries(leaves));
        expect([got.bonus, got.penalty]).toEqual(layout.blocks ? [2, 0.5] : [0, 0]);
      }),
      { numRuns: fuzzRuns(300) },
    );
  },
  FUZZ_TIMEOUT,
);

test('most such sheets are read without a word', () => {
  const samples = fc.sample(fc.tuple(anySet, anyLayout), 300);
  const quiet = samples.filter(([set, layout]) => read(sheetOf(set, layout).rows)?.said.length === 0);
  expect(quiet.length / samples.length).toBeGreaterThan(0.99);
});

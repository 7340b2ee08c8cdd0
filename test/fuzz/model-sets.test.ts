import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import { Refusal } from '../../src/model/refusal';
import type { Grid } from '../../src/model/grid';
import { gridOf, type Rows } from '../support/grids';
import { HEADER, readBook, scale } from '../support/small-sheets';
import { FUZZ_TIMEOUT, fuzzRuns } from './budget';

/** A set as a province would draw it up: fields of groups of leaves with their points. */
type ModelSet = readonly (readonly (readonly number[])[])[];

/** How one level is numbered: its place in all, and the code above it. */
type Numbering = (order: number, above: string) => CellValue;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const plain: Numbering = (order) => String(order);
const dotted: Numbering = (order, above) => `${above}.${order}`;

type Numberings = readonly [Numbering, Numbering, Numbering];
const roman: Numbering = (order) => ROMAN[order - 1] ?? '';
const letter: Numbering = (order) => 'ABCDEF'[order - 1] ?? '';
const small: Numbering = (order) => 'abcdef'[order - 1] ?? '';
const none: Numbering = () => null;
/** "1." and, below it, "1.1.". */
const ended: Numbering = (order, above) => `${above}${order}.`;
const bracketed: Numbering = (order, above) =>
  above === '' ? `(${order})` : `${above.slice(0, -1)}.${order})`;
/** As Excel keeps it: 1.1 is a number. */
const asNumber: Numbering = (order, above) => Number(above === '' ? order : `${above}.${order}`);

/** Numberings that a province uses. */
const STYLES: Readonly<Record<string, Numberings>> = {
  '1 / 1.1 / 1.1.1': [plain, dotted, dotted],
  'I / I.1 / I.1.a': [roman, dotted, (order, above) => `${above}.${'abcdef'[order - 1]}`],
  'I / 1 / 1.1': [roman, plain, dotted],
  'A / 1 / a': [letter, plain, small],
  '1 / 1-1 / 1-1-1': [plain, (order, above) => `${above}-${order}`, (order, above) => `${above}-${order}`],
  'Tiêu chí 1 / Chỉ tiêu 1 / Nội dung 1': [
    (order) => `Tiêu chí ${order}`,
    (order) => `Chỉ tiêu ${order}`,
    (order) => `Nội dung ${order}`,
  ],
  '1 / 1.1 / -': [plain, dotted, () => '-'],
  '1 / 1.1 / none': [plain, dotted, none],
  '1. / 1.1. / 1.1.1.': [ended, ended, ended],
  'I. / 1. / 1.1.': [(order) => `${ROMAN[order - 1]}.`, (order) => `${order}.`, ended],
  'A / I / 1': [letter, roman, plain],
  'A / A.I / A.I.1': [letter, (order, above) => `${above}.${ROMAN[order - 1]}`, dotted],
  'I / 1 / a)': [roman, plain, (order) => `${'abcdef'[order - 1]})`],
  'Phần I / 1 / 1.1': [(order) => `Phần ${ROMAN[order - 1]}`, plain, dotted],
  'Chương I / Mục 1 / 1': [(order) => `Chương ${ROMAN[order - 1]}`, (order) => `Mục ${order}`, plain],
  'I / 1 / +': [roman, plain, () => '+'],
  'I / 1 / none': [roman, plain, none],
  '1 / 1.1 / a': [plain, dotted, small],
  '(1) / (1.1) / (1.1.1)': [bracketed, bracketed, bracketed],
  '01 / 01.01 / 01.01.01': [
    (order) => `0${order}`,
    (order, above) => `${above}.0${order}`,
    (order, above) => `${above}.0${order}`,
  ],
  'TC1 / TC1.1 / TC1.1.1': [(order) => `TC${order}`, dotted, dotted],
  '1 / 1.1 as numbers / none': [asNumber, asNumber, none],
  'I / 1 / 1.1 as numbers': [roman, (order) => order, asNumber],
};

/** Numberings that leave something open: read as the set, or said. */
const UNCLEAR_STYLES: Readonly<Record<string, Numberings>> = {
  'I / none / 1': [roman, none, plain],
  'none / 1 / 1.1': [none, plain, dotted],
  'i / 1 / 1.1': [(order) => (ROMAN[order - 1] ?? '').toLowerCase(), plain, dotted],
};

/** Names that open or hold what could be taken for a code, a total, a block or points. */
const NAMES: readonly string[] = [
  'Nội dung # của đơn vị',
  'Ban hành kế hoạch # đúng hạn',
  '5 - 10 văn bản của việc #',
  'Tổng số hồ sơ # được giải quyết',
  'Cộng tác viên # có tập huấn',
  'Khuyến khích sáng kiến # của cán bộ',
  'Trừ trường hợp # bất khả kháng',
  '100% văn bản # ký số',
  'Thực hiện Nghị quyết 76/NQ-CP mục #',
  'Chỉ số hài lòng # của tỉnh',
  'Tiêu chí thi đua # được đề ra',
  'CÔNG KHAI THỦ TỤC #',
  'Số hóa hồ sơ # (tối đa 5 ngày)',
];

/** How a leaf says how many points it earns. */
type Scales = 'in its column' | 'in rows below' | 'by its rate';

/** A column that a body adds for itself, with a title that no lexicon needs to hold. */
interface ExtraColumn {
  readonly title: string;
  readonly cell: (leaf: number) => CellValue;
}

const EXTRA_COLUMNS: readonly ExtraColumn[] = [
  { title: 'Biên tập viên theo dõi', cell: (leaf) => `BTV ${leaf + 1}` },
  { title: 'Kỳ báo', cell: (leaf) => `Số ${leaf + 10}/2026` },
  { title: 'Tổ chuyên môn', cell: (leaf) => ['Tổ Toán', 'Tổ Văn', 'Tổ Sử'][leaf % 3] ?? '' },
  { title: 'Học kỳ', cell: (leaf) => ['Học kỳ I', 'Học kỳ II'][leaf % 2] ?? '' },
  { title: 'Khoa, phòng', cell: (leaf) => ['Khoa Nội', 'Khoa Ngoại', 'Khoa Dược'][leaf % 3] ?? '' },
  { title: 'Bàn giao ca', cell: (leaf) => (leaf % 2 === 0 ? 'Ca sáng' : 'Ca chiều') },
  { title: 'Lưu ý của ban', cell: (leaf) => (leaf % 4 === 0 ? 'Theo dõi hằng tuần' : null) },
  { title: 'Kết quả năm 2025', cell: () => 'Có' },
  { title: 'Điểm năm trước', cell: (leaf) => (leaf % 3) / 2 },
];

/** How the rows of the model are put onto sheets. */
interface Placing {
  /** The order of the columns: where each of the seven stands. */
  readonly order: readonly number[];
  /** Columns that the sheet does without: those of figures that no scale needs, and of the score. */
  readonly without: readonly number[];
  readonly extras: readonly ExtraColumn[];
  /** One table, two below each other with their columns in another order, or a sheet for each half. */
  readonly sheets: 'one table' | 'two tables' | 'two sheets';
}

interface Layout {
  readonly style: string;
  readonly name: string;
  readonly scales: Scales;
  readonly blanks: boolean;
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

/** The rows of a leaf that earns all of its points. */
function leafRows(code: CellValue, name: string, max: number, layout: Layout): Rows {
  const points = `${String(max).replace('.', ',')} điểm`;
  const rows: Record<Scales, Rows> = {
    'in its column': [[code, name, max, scale(max), null, 'Có']],
    'in rows below': [
      [code, name, max, null, null, 'Có'],
      [null, `Có: ${points}`],
      [null, 'Không: 0 điểm'],
    ],
    'by its rate': [[code, name, max, `Tỷ lệ x ${points}`, 10, 10]],
  };
  return [...rows[layout.scales], ...(layout.blanks ? [[]] : [])];
}

/** The sheet of a set, and the leaves that it must be read as. */
function sheetOf(
  set: ModelSet,
  layout: Layout,
): {
  readonly rows: Rows;
  readonly leaves: ReadonlyMap<string, number>;
  /** The rows in which fields begin. */
  readonly fields: readonly number[];
} {
  const [fieldCode, groupCode, leafCode] = { ...STYLES, ...UNCLEAR_STYLES }[layout.style] ?? [
    plain,
    dotted,
    dotted,
  ];
  const leaves = new Map<string, number>();
  const fields: number[] = [];
  const rows: (readonly CellValue[])[] = [['BẢNG CHẤM ĐIỂM CCHC NĂM 2026'], [], HEADER];
  if (layout.letters) rows.push(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  set.forEach((groups, i) => {
    const field = fieldCode(i + 1, '');
    const fieldMax = sum(groups.map(sum));
    fields.push(rows.length);
    if (layout.headers && i > 0) rows.push(HEADER);
    rows.push([field, `LĨNH VỰC SỐ ${i + 1} CỦA TỈNH`, layout.groupPoints ? fieldMax : null]);
    groups.forEach((points, j) => {
      const group = groupCode(j + 1, String(field ?? ''));
      rows.push([group, `Nhóm việc ${i + 1}-${j + 1}`, layout.groupPoints ? sum(points) : null]);
      points.forEach((max, k) => {
        const name = layout.name.replace('#', [i + 1, j + 1, k + 1].join('-'));
        leaves.set(name, max);
        rows.push(...leafRows(leafCode(k + 1, String(group ?? '')), name, max, layout));
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
  return { rows, leaves, fields };
}

/** A row with its columns in another order, some left out, and those that a body adds. */
function placed(
  row: readonly CellValue[],
  { order, without, extras }: Placing,
  at: number,
): readonly CellValue[] {
  const isHeader = row === HEADER;
  const isLeaf = typeof row[1] === 'string' && typeof row[2] === 'number' && row.length > 4;
  const isFilled = row.some((cell) => cell !== null && cell !== '');
  const own = order.filter((column) => !without.includes(column)).map((column) => row[column] ?? null);
  const added = extras.map(({ title, cell }) => (isHeader ? title : isLeaf ? cell(at) : null));
  return isFilled ? [...own, ...added] : [];
}

/** The sheets of a model's rows, as a body lays them out. */
function sheetsOf(rows: Rows, fields: readonly number[], placing: Placing): readonly Grid[] {
  const put = (part: Rows, as: Placing = placing): Rows => part.map((row, at) => placed(row, as, at));
  const half = fields[Math.floor(fields.length / 2)] ?? rows.length;
  const isDivided = fields.length > 1 && placing.sheets !== 'one table';
  if (!isDivided) return [gridOf('Bảng điểm', put(rows))];
  const [first, second] = [rows.slice(0, half), rows.slice(half)];
  if (placing.sheets === 'two sheets')
    return [gridOf('Phần 1', put(first)), gridOf('Phần 2', put([['(tiếp theo)'], HEADER, ...second]))];
  const other = { ...placing, order: [...placing.order].reverse() };
  return [gridOf('Bảng điểm', [...put(first), ...put([HEADER, ...second], other)])];
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
  name: fc.constantFrom(...NAMES),
  scales: fc.constantFrom<Scales>('in its column', 'in rows below', 'by its rate'),
  blanks: fc.boolean(),
  letters: fc.boolean(),
  subtotals: fc.boolean(),
  blocks: fc.boolean(),
  headers: fc.boolean(),
  remarks: fc.boolean(),
  groupPoints: fc.boolean(),
  total: fc.boolean(),
});

/** The same in any numbering at all. */
const anyLayoutAtAll = fc
  .tuple(anyLayout, fc.constantFrom(...Object.keys(STYLES), ...Object.keys(UNCLEAR_STYLES)))
  .map(([layout, style]) => ({ ...layout, style }));

const read = (...grids: readonly Grid[]): ReturnType<typeof readBook> | null => {
  try {
    return readBook(...grids);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};

test(
  'a sheet of a model set is read as the set, or what differs is said',
  () => {
    fc.assert(
      fc.property(anySet, anyLayoutAtAll, (set, layout) => {
        const { rows, leaves } = sheetOf(set, layout);
        const got = read(gridOf('Bảng điểm', rows));
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
  const quiet = samples.filter(
    ([set, layout]) => read(gridOf('Bảng điểm', sheetOf(set, layout).rows))?.said.length === 0,
  );
  expect(quiet.length / samples.length).toBeGreaterThan(0.99);
});

const anyPlacing: fc.Arbitrary<Placing> = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
  without: fc.subarray([0, 4, 6]),
  extras: fc.subarray([...EXTRA_COLUMNS], { maxLength: 3 }),
  sheets: fc.constantFrom('one table', 'two tables', 'two sheets'),
});

test(
  'in any order of columns, with columns of a newspaper, a school or a hospital, in two tables or on two sheets',
  () => {
    fc.assert(
      fc.property(anySet, anyLayout, anyPlacing, (set, layout, placing) => {
        const { rows, leaves, fields } = sheetOf(set, layout);
        const got = read(...sheetsOf(rows, fields, placing));
        if (!got || got.said.length > 0) return;
        // A leaf whose maximum was not found has no points and says why; then no total can be the model's.
        const unread = got.leaves.filter((leaf) => leaf.endsWith(' null'));
        if (unread.length === 0) expect(got.max).toBe(sum([...leaves.values()]));
        else expect(Object.values(got.points)).toContain(null);
        // A leaf without points is said; points that it has are the model's.
        for (const [name, max] of leaves) expect([name, got.points[name] ?? max]).toEqual([name, max]);
        expect(got.bonus).toBe(layout.blocks ? 2 : 0);
      }),
      { numRuns: fuzzRuns(200) },
    );
  },
  FUZZ_TIMEOUT,
);

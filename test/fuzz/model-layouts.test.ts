import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import { Refusal } from '../../src/model/refusal';
import { gridOf, type Rows } from '../support/grids';
import { readBook } from '../support/small-sheets';
import { FUZZ_TIMEOUT, fuzzRuns } from './budget';

/** How a leaf says what it earns, and how the office declares it. */
const FORMS = [
  'levels in the wording',
  'levels in rows, one scored',
  'levels in rows, one ticked',
  'levels in rows, the leaf without points',
  'a and b in rows',
  'parts that are scored',
] as const;
type Form = (typeof FORMS)[number];

/** A leaf of the model: its most points, the points of its middle and lowest level, and which of the three it reached. */
interface ModelLeaf {
  readonly max: number;
  readonly middle: number;
  readonly lowest: number;
  readonly reached: 0 | 1 | 2;
  readonly form: Form;
  readonly remark: boolean;
}

/** What a body adds to the usual columns, and how it titles them. */
interface Layout {
  readonly isGrouped: boolean;
  readonly quarters: boolean;
  readonly appraisersFirst: boolean;
  readonly lastYear: boolean;
  readonly letters: boolean;
  readonly subtotals: boolean;
  readonly total: boolean;
  readonly headers: boolean;
}

const WORDS = ['Đúng hạn', 'Chậm dưới 15 ngày', 'Không thực hiện'] as const;
const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];

/** What stands in a row of the sheet, before it is put into columns. */
interface Line {
  readonly code?: CellValue;
  readonly name: string;
  readonly max?: CellValue;
  readonly wording?: string;
  readonly result?: CellValue;
  readonly score?: CellValue;
}

interface Sheet {
  readonly rows: Rows;
  /** The points that each leaf must earn, by its name. */
  readonly points: ReadonlyMap<string, number>;
  readonly max: number;
}

const points = (amount: number): string => `${String(amount).replace('.', ',')} điểm`;

const levelsOf = ({ max, middle, lowest }: ModelLeaf): readonly [number, number, number] => [
  max,
  middle,
  lowest,
];

/** The lines of one leaf in its form, and what it earns under which name. */
function linesOf(
  leaf: ModelLeaf,
  code: CellValue,
  name: string,
): { lines: readonly Line[]; earned: readonly (readonly [string, number])[] } {
  const levels = levelsOf(leaf);
  const earned = levels[leaf.reached];
  const below = (mark: 'score' | 'x'): readonly Line[] =>
    levels.map((each, i) => ({
      name: WORDS[i] ?? '',
      max: each,
      ...(i === leaf.reached ? (mark === 'x' ? { result: 'x' } : { score: each }) : {}),
    }));
  const forms: Record<Form, () => ReturnType<typeof linesOf>> = {
    'levels in the wording': () => ({
      lines: [
        {
          code,
          name,
          max: leaf.max,
          wording: levels.map((each, i) => `${WORDS[i] ?? ''}: ${points(each)}`).join('; '),
          result: WORDS[leaf.reached] ?? '',
        },
      ],
      earned: [[name, earned]],
    }),
    'levels in rows, one scored': () => ({
      lines: [{ code, name, max: leaf.max }, ...below('score')],
      earned: [[name, earned]],
    }),
    'levels in rows, one ticked': () => ({
      lines: [{ code, name, max: leaf.max }, ...below('x')],
      earned: [[name, earned]],
    }),
    'levels in rows, the leaf without points': () => ({
      lines: [{ code, name }, ...below('x')],
      earned: [[name, earned]],
    }),
    'a and b in rows': () => ({
      lines: [
        { code, name, max: leaf.max, wording: 'Điểm = a/b x Điểm tối đa' },
        { name: 'a: Số hồ sơ đúng hạn', result: 4 * leaf.reached },
        { name: 'b: Tổng số hồ sơ', result: 8 },
      ],
      earned: [[name, Math.round(leaf.max * leaf.reached * 50) / 100]],
    }),
    'parts that are scored': () => ({
      lines: [
        { code, name, max: leaf.max + leaf.middle },
        { name: `a) Phần đầu của ${name}`, max: leaf.max, score: leaf.middle },
        { name: `b) Phần sau của ${name}`, max: leaf.middle, score: leaf.lowest },
      ],
      earned: [
        [`Phần đầu của ${name}`, leaf.middle],
        [`Phần sau của ${name}`, leaf.lowest],
      ],
    }),
  };
  const made = forms[leaf.form]();
  return leaf.remark
    ? { ...made, lines: [...made.lines, { name: 'Ghi chú: số liệu đến ngày 30/11/2026' }] }
    : made;
}

/** The columns of a layout with their group, their title and what stands in them. */
function columnsOf(layout: Layout): readonly {
  readonly group: string;
  readonly title: string;
  readonly cell: (line: Line, at: number) => CellValue;
}[] {
  const isLeaf = ({ wording, result }: Line): boolean => wording !== undefined && result !== undefined;
  const other = (line: Line, at: number): CellValue => (isLeaf(line) ? (WORDS[at % 3] ?? null) : null);
  return [
    { group: '', title: 'STT', cell: ({ code }) => code ?? null },
    { group: '', title: 'Tiêu chí', cell: ({ name }) => name },
    { group: '', title: 'Điểm tối đa', cell: ({ max }) => max ?? null },
    { group: '', title: 'Cách tính điểm', cell: ({ wording }) => wording ?? null },
    ...(layout.appraisersFirst
      ? [
          { group: 'Cấp trên thẩm định', title: 'Mức đạt', cell: other },
          { group: 'Cấp trên thẩm định', title: 'Điểm', cell: () => null },
        ]
      : []),
    ...(layout.lastYear ? [{ group: 'Năm 2025', title: 'Kết quả', cell: other }] : []),
    ...(layout.quarters
      ? QUARTERS.map((title, i) => ({
          group: 'Kết quả từng quý',
          title,
          cell: (line: Line, at: number) => other(line, at + i),
        }))
      : []),
    { group: 'Đơn vị tự đánh giá', title: 'Kết quả cả năm', cell: ({ result }) => result ?? null },
    { group: 'Đơn vị tự đánh giá', title: 'Điểm tự chấm', cell: ({ score }) => score ?? null },
  ];
}

function sheetOf(model: readonly (readonly ModelLeaf[])[], layout: Layout): Sheet {
  const lines: (Line | 'header')[] = [];
  const earned = new Map<string, number>();
  let total = 0;
  model.forEach((leaves, i) => {
    const own = leaves.map((leaf, j) =>
      linesOf(leaf, String(j + 1), `Công việc ${i + 1}-${j + 1} của đơn vị`),
    );
    const max = leaves.reduce(
      (sum, leaf) => sum + leaf.max + (leaf.form === 'parts that are scored' ? leaf.middle : 0),
      0,
    );
    total += max;
    if (layout.headers && i > 0) lines.push('header');
    lines.push({ code: ['I', 'II', 'III'][i] ?? '', name: `LĨNH VỰC SỐ ${i + 1} CỦA TỈNH`, max });
    for (const one of own) {
      lines.push(...one.lines);
      for (const [name, each] of one.earned) earned.set(name, each);
    }
    if (layout.subtotals) lines.push({ name: `Cộng mục ${['I', 'II', 'III'][i] ?? ''}`, max });
  });
  if (layout.total) lines.push({ name: 'TỔNG CỘNG', max: total });
  const columns = columnsOf(layout);
  const isDeep = layout.isGrouped || layout.quarters || layout.appraisersFirst || layout.lastYear;
  const header: Rows = isDeep
    ? [
        columns.map(({ group, title }, i) => {
          if (group === '') return title;
          return columns[i - 1]?.group === group ? null : group;
        }),
        columns.map(({ group, title }) => (group === '' ? null : title)),
      ]
    : [columns.map(({ title }) => title)];
  const letters: Rows = layout.letters ? [columns.map((_, i) => 'abcdefghijklmnopq'[i] ?? null)] : [];
  const body = lines.flatMap((line, at): Rows =>
    line === 'header' ? header : [columns.map(({ cell }) => cell(line, at))],
  );
  return {
    rows: [['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'], ...header, ...letters, ...body],
    points: earned,
    max: total,
  };
}

const anyLeaf: fc.Arbitrary<ModelLeaf> = fc
  .record({
    steps: fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 4 }),
    ),
    reached: fc.constantFrom(0 as const, 1 as const, 2 as const),
    form: fc.constantFrom(...FORMS),
    remark: fc.boolean(),
  })
  .map(({ steps: [up, middle, lowest], ...leaf }) => ({
    ...leaf,
    lowest: lowest / 2,
    middle: (lowest + middle) / 2,
    max: (lowest + middle + up) / 2,
  }));

const anyModel = fc.array(fc.array(anyLeaf, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
const anyLayout: fc.Arbitrary<Layout> = fc.record({
  isGrouped: fc.boolean(),
  quarters: fc.boolean(),
  appraisersFirst: fc.boolean(),
  lastYear: fc.boolean(),
  letters: fc.boolean(),
  subtotals: fc.boolean(),
  total: fc.boolean(),
  headers: fc.boolean(),
});

const read = (rows: Rows): ReturnType<typeof readBook> | null => {
  try {
    return readBook(gridOf('Bảng điểm', rows));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};

/** Every leaf earns what the model says or nothing, which is told of it; the maximum is the model's or that is told. */
test(
  'levels in rows, figures in rows, parts, quarters, appraisers and remarks: read as the model or said',
  () => {
    fc.assert(
      fc.property(anyModel, anyLayout, (model, layout) => {
        const sheet = sheetOf(model, layout);
        const got = read(sheet.rows);
        if (!got) return;
        for (const [name, earned] of sheet.points) {
          const own = got.points[name];
          if (own !== undefined && own !== null) expect([name, own]).toEqual([name, earned]);
        }
        if (got.said.length > 0) return;
        expect(got.max).toBe(sheet.max);
        // A leaf that is not understood is told with its cell; all others are the model's.
        const scored = Object.entries(got.points).filter(([, own]) => own !== null);
        expect([...sheet.points.keys()]).toEqual(expect.arrayContaining(scored.map(([name]) => name)));
      }),
      { numRuns: fuzzRuns(150) },
    );
  },
  FUZZ_TIMEOUT,
);

test('most leaves of such sheets are scored', () => {
  const samples = fc.sample(fc.tuple(anyModel, anyLayout), 150);
  const counts = samples.map(([model, layout]) => {
    const sheet = sheetOf(model, layout);
    const got = read(sheet.rows);
    const right = [...sheet.points].filter(([name, earned]) => got?.points[name] === earned);
    return { right: right.length, all: sheet.points.size };
  });
  const sumOf = (key: 'right' | 'all'): number => counts.reduce((sum, each) => sum + each[key], 0);
  expect(sumOf('right') / sumOf('all')).toBeGreaterThan(0.9);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import type { CellValue } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf } from '../support/grids';

/** A wording by somebody who had not seen the grammar, with what an office may declare and what that is worth. */
interface Wording {
  readonly id: string;
  readonly max: number;
  readonly wording: string;
  readonly probes: readonly Probe[];
}

interface Probe {
  /** `a` the total, `b` what was achieved, `rate` in per cent, `count` a number of things, `l` words of a level. */
  readonly input: Readonly<Partial<Record<'a' | 'b' | 'rate' | 'count', number>>> & { readonly l?: string };
  /** Points in hundredths; `null` where no program may give any. */
  readonly expected: number | null;
}

const FOLDER = join(__dirname, 'blind-wordings');

/** Still refused although a careful officer would read them; whoever mends one takes it out. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'batch-06.json': ['p095', 'p107', 'p119'],
  'batch-07.json': ['s031'],
  'batch-14.json': [
    'b14-007',
    'b14-011',
    'b14-012',
    'b14-016',
    'b14-017',
    'b14-018',
    'b14-019',
    'b14-035',
    'b14-046',
    'b14-054',
    'b14-058',
    'b14-060',
    'b14-062',
    'b14-066',
    'b14-068',
    'b14-078',
    'b14-085',
    'b14-086',
    'b14-087',
    'b14-090',
    'b14-092',
    'b14-099',
    'b14-101',
    'b14-103',
  ],
};

const HEAD = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Cách tính điểm',
  'Tổng số',
  'Đạt',
  'Tỷ lệ (%)',
  'Mức đạt',
  'Điểm tự đánh giá',
];

function sheetOf(wordings: readonly Wording[]): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [['BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026'], HEAD];
  wordings.forEach(({ max, wording, probes }, i) => {
    rows.push([`${i + 1}`, `TIÊU CHÍ SỐ ${i + 1} CỦA BỘ`]);
    probes.forEach(({ input: { a, b, count, rate, l } }, j) => {
      const declared = [a ?? null, b ?? count ?? null, rate ?? null, l ?? null];
      rows.push([
        `${i + 1}.${j + 1}`,
        `Nội dung đánh giá số ${i + 1} lần ${j + 1}`,
        max,
        wording,
        ...declared,
      ]);
    });
  });
  return rows;
}

/** The wordings of which a probe is scored otherwise than expected, and those that are refused although clear. */
function tried(wordings: readonly Wording[]): { readonly wrong: string[]; readonly refused: string[] } {
  const content = contentOf(gridOf('Bo tieu chi', sheetOf(wordings)));
  const { leaves } = assess(content, { asOf: asDay('2026-12-31') }).assessment;
  const points = new Map<string, number | null>(
    leaves.map(({ criterion, outcome }) => [criterion.code, outcome?.points ?? null]),
  );
  const wrong: string[] = [];
  const refused = new Set<string>();
  wordings.forEach(({ id, probes }, i) =>
    probes.forEach(({ expected }, j) => {
      const got = points.get(`${i + 1}.${j + 1}`) ?? null;
      if (got === expected) return;
      if (got === null) refused.add(id);
      else wrong.push(`${id}: ${got} instead of ${expected ?? 'none'}`);
    }),
  );
  return { wrong, refused: [...refused] };
}

describe.each(readdirSync(FOLDER))('wordings written blind, %s', (file) => {
  const { wrong, refused } = tried(
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Wording[],
  );

  test('none is scored wrongly', () => {
    expect(wrong).toEqual([]);
  });

  test('none more is refused than is known', () => {
    expect(refused).toEqual(REFUSED[file] ?? []);
  });
});

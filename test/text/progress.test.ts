import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { TaskProgress } from '../../src/model/task';
import { readProgress } from '../../src/text/progress';

const EXAMPLES: Readonly<Record<TaskProgress, readonly CellValue[]>> = {
  done: [
    'Đã hoàn thành',
    'Hoàn thành',
    'ĐÃ HOÀN THÀNH',
    'hoan thanh',
    'Đã xong',
    'Xong',
    'Hoàn tất',
    'HT',
    'Đã HT',
    'ĐHT',
    'HT ngày 15/3/2026',
    'Đã thực hiện',
    'đã thực hiện xong',
    'Hoàn thành đúng hạn',
    'Hoàn thành trước hạn',
    'Hoàn thành trong thời hạn',
    'Hoàn thành, không quá hạn',
    'Hoàn thành tốt nhiệm vụ',
    'Đã hoàn thành ngày 15/3/2026',
    'Đã hoàn thành trước 30/6/2026',
    'Đã hoàn thành (Kế hoạch số 12/KH-SKHCN)',
    'Hoàn thành 8/10',
    'Đã hoàn thành 10/10 nhiệm vụ',
    'Đúng hạn',
    'Đạt',
    'Đạt yêu cầu',
    '100%',
    '100 %',
    'Hoàn thành 100% kế hoạch',
    'Đạt 100%',
    'x',
    ' X ',
    '✓',
    'ü',
    1,
    100,
    true,
  ],
  'done-late': [
    'Hoàn thành chậm',
    'Hoàn thành quá hạn',
    'Đã hoàn thành quá hạn',
    'Hoàn thành trễ hạn',
    'Hoàn thành muộn 05 ngày',
    'Hoàn thành không đúng hạn',
    'Đã thực hiện, chậm tiến độ',
    'Hoàn thành sau thời hạn',
  ],
  'not-done': [
    'Chưa hoàn thành',
    'chưa hoàn thành',
    'CHƯA HOÀN THÀNH',
    'Chưa thực hiện',
    'Chưa đến hạn',
    'Chưa',
    'Không hoàn thành',
    'Không thực hiện',
    'Không',
    'Đang thực hiện',
    'Đang triển khai',
    'Đang thực hiện, quá hạn',
    'Đang hoàn thành hồ sơ',
    'Đã hoàn thành dự thảo, đang lấy ý kiến',
    'Sẽ hoàn thành trong quý IV',
    'Dự kiến hoàn thành tháng 12/2026',
    'Chuẩn bị triển khai',
    'Tạm dừng',
    'Đã thực hiện một phần',
    'Chưa đạt',
    'Không đạt',
    '80%',
    '95,5 %',
    'Hoàn thành 80%',
    'Đã thực hiện được 80%',
    'Đạt: 75%',
    'Đã hoàn thành 8/10 nhiệm vụ',
    0,
    0.8,
    80,
    false,
  ],
  unstated: [
    '',
    '  ',
    null,
    { error: '#N/A' },
    '-',
    'abc',
    'Văn phòng Sở',
    'Quá hạn',
    'Trong hạn',
    'Đúng tiến độ',
    'Đã triển khai',
    'Đã ban hành',
    'Đã trình UBND tỉnh',
    'Cơ bản hoàn thành',
    'Hoàn thành dự thảo',
    'Hoàn thành giai đoạn 1',
    'Phải hoàn thành',
    'Hoàn thành trước 30/6/2026',
    'Hoàn thành trong quý II/2026',
    'Đã hoàn thành, giảm 20% thủ tục',
    'Không phát sinh',
    'Không áp dụng',
    'Bãi bỏ nhiệm vụ',
    46_113,
    -1,
    120,
  ],
};

const LINES = Object.entries(EXAMPLES).flatMap(([progress, values]) =>
  values.map((value) => [value, progress] as const),
);

describe("what the annex says of a task's progress", () => {
  it.each(LINES)('takes %j for %s', (value, progress) => {
    expect(readProgress(value)).toBe(progress);
  });

  it('reads decomposed text, no-break spaces and capitals alike', () => {
    for (const [value, progress] of LINES) {
      if (typeof value !== 'string') continue;
      expect(readProgress(value.normalize('NFD'))).toBe(progress);
      expect(readProgress(value.replaceAll(' ', '\u00A0'))).toBe(progress);
    }
  });

  it('never takes a denied text for done', () => {
    const denial = fc.constantFrom('Chưa', 'Đang', 'Sắp', 'Sẽ', 'Tạm dừng,');
    const rest = fc.constantFrom(
      'hoàn thành',
      'xong',
      'đạt',
      'thực hiện xong',
      'hoàn thành đúng hạn',
      'hoàn thành quá hạn',
    );
    fc.assert(
      fc.property(denial, rest, (no, what) => {
        expect(readProgress(`${no} ${what}`)).toBe('not-done');
      }),
    );
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['done', 'done-late', 'not-done', 'unstated']).toContain(readProgress(text));
      }),
    );
  });
});

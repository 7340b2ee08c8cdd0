import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { Rows } from '../support/grids';

/** A small criteria sheet in good order: header row 3, data below. */
export const SOUND_SHEET: Rows = [
  ['BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['Đơn vị: Sở Nông nghiệp và Môi trường'],
  [],
  ['STT', 'Lĩnh vực, tiêu chí, tiêu chí thành phần', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số (a)', 'Kết quả (b)', 'Mức đạt', 'Điểm tự đánh giá', 'Ghi chú'],
  ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 8.5],
  ['1.1', 'Kế hoạch cải cách hành chính', 3.5],
  ['1.1.1', 'Ban hành kế hoạch kịp thời', 0.5, 'Kịp thời: 0,5 điểm; không kịp thời: 0 điểm.', null, null, 'Kịp thời'],
  ['1.1.2', 'Kế hoạch xác định rõ kết quả', 1, 'Đầy đủ: 1 điểm; chưa đầy đủ: 0,5 điểm; không xác định: 0 điểm.', null, null, 'chưa đầy đủ'],
  ['1.1.3', 'Mức độ hoàn thành nhiệm vụ', 2, 'Đạt 100%: 2 điểm; từ 80% đến dưới 100%: tính theo công thức (b/a) x điểm tối đa; dưới 80%: 0 điểm.', 13, 11],
  ['1.2', 'Chế độ báo cáo', 1.5],
  ['1.2.1', 'Số lượng báo cáo', 0.75, 'Mỗi báo cáo thiếu trừ 0,25 điểm.', null, 1],
  ['1.2.2', 'Báo cáo đúng hạn', 0.75, 'Mỗi báo cáo chậm trừ 0,25 điểm.', null, 0],
  ['1.3', 'Kiểm tra, tuyên truyền', 3.5],
  ['1.3.1', 'Tỷ lệ đơn vị được kiểm tra', 1, 'Từ 30% trở lên: 1 điểm; từ 20% đến dưới 30%: 0,5 điểm; dưới 20%: 0 điểm.', 9, 2],
  ['1.3.2', 'Số tin, bài tuyên truyền', 0.5, 'Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm.', null, 7],
  ['1.3.3', 'Tỷ lệ hồ sơ trực tuyến', 2, 'Từ 50% trở lên: 2 điểm; dưới 50%: tính theo công thức (tỷ lệ đạt được/50%) x điểm tối đa.', 468, 192],
  ['2', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 5.5],
  ['2.1', 'Giải quyết hồ sơ', 3.5],
  ['2.1.1', 'Hồ sơ giải quyết đúng hạn', 2.5, 'Đạt 100%: 2,5 điểm; từ 95% đến dưới 100%: tính theo công thức (b/a) x điểm tối đa; dưới 95%: 0 điểm.', 468, 452],
  ['2.1.2', 'Tỷ lệ hồ sơ trễ hạn', 1, 'Không có hồ sơ trễ hạn: 1 điểm; đến 1%: 0,75 điểm; trên 1% đến 3%: 0,5 điểm; trên 3%: 0 điểm.', 468, 12],
  ['2.2', 'Mức độ hài lòng', 2],
  ['2.2.1', 'Hài lòng về giải quyết thủ tục', 2, 'Xác định qua điều tra xã hội học; đơn vị không tự chấm.'],
]; // prettier-ignore

const HEADER_ROW = 3;

/** One thing that happens to a sheet on its way through Word, mail and several hands. */
export type Damage = (rows: Rows) => Rows;

const cellAt = (rows: Rows, index: number, ...inserted: Rows): Rows => [
  ...rows.slice(0, index),
  ...inserted,
  ...rows.slice(index),
];

/** Where data rows may be disturbed: below the header, wherever it has moved to. */
const headerOf = (rows: Rows): number =>
  Math.max(
    rows.findIndex((row) => row.filter((cell) => typeof cell === 'string').length >= 6),
    HEADER_ROW,
  );
const dataIndex = (rows: Rows, seed: number): number =>
  headerOf(rows) + 1 + (seed % (rows.length - headerOf(rows)));

const everyText =
  (change: (text: string) => string): Damage =>
  (rows) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)));

const shuffledColumns =
  (order: readonly number[]): Damage =>
  (rows) => {
    const header = headerOf(rows);
    const width = Math.max(...rows.map((row) => row.length));
    const places = [...Array(width).keys()].sort((a, b) => (order[a] ?? a) - (order[b] ?? b));
    return rows.map((row, i) => (i < header ? row : places.map((column): CellValue => row[column] ?? null)));
  };

const blankRow =
  (seed: number): Damage =>
  (rows) =>
    cellAt(rows, dataIndex(rows, seed), []);
const blankColumn =
  (seed: number): Damage =>
  (rows) => {
    const width = Math.max(...rows.map((row) => row.length));
    return rows.map((row) => [
      ...cellAt([row.map((c) => c)], 0)
        .flat()
        .slice(0, seed % width),
      null,
      ...row.slice(seed % width),
    ]);
  };
const repeatedHeader =
  (seed: number): Damage =>
  (rows) =>
    cellAt(rows, dataIndex(rows, seed), rows[headerOf(rows)] ?? []);
const columnNumbers: Damage = (rows) => {
  const header = rows[headerOf(rows)] ?? [];
  let number = 0;
  return cellAt(
    rows,
    headerOf(rows) + 1,
    header.map((cell) => (cell === null ? null : `(${++number})`)),
  );
};
const noteRow =
  (seed: number): Damage =>
  (rows) => {
    const header = rows[headerOf(rows)] ?? [];
    const column = Math.max(
      header.findIndex(
        (cell) => typeof cell === 'string' && cell.normalize('NFC').toLowerCase().includes('tiêu chí'),
      ),
      0,
    );
    return cellAt(rows, dataIndex(rows, seed), [
      ...Array(column).fill(null),
      'Ghi chú: số liệu tính đến thời điểm báo cáo',
    ]);
  };
const titleRows =
  (count: number): Damage =>
  (rows) =>
    cellAt(
      rows,
      0,
      ...Array.from({ length: count }, (): readonly CellValue[] => [
        'UBND TỈNH',
        null,
        null,
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      ]),
    );
const signatureBlock: Damage = (rows) => [
  ...rows,
  [],
  ['Nơi nhận:', null, null, 'KT. GIÁM ĐỐC'],
  ['- Sở Nội vụ;'],
];
const totalRow: Damage = (rows) => {
  const header = rows[headerOf(rows)] ?? [];
  const column = (word: string): number =>
    header.findIndex(
      (cell) => typeof cell === 'string' && cell.normalize('NFC').toLowerCase().includes(word),
    );
  const row: CellValue[] = header.map(() => null);
  if (column('lĩnh vực') >= 0) row[column('lĩnh vực')] = 'Tổng cộng';
  return [...rows, row];
};
const numbersAsText =
  (seed: number): Damage =>
  (rows) => {
    const write = (value: number): string =>
      seed % 2 === 0 ? String(value).replace('.', ',') : String(value);
    return rows.map((row, i) =>
      row.map((cell, column) =>
        i > headerOf(rows) && typeof cell === 'number' && (i * 7 + column + seed) % 3 === 0
          ? write(cell)
          : cell,
      ),
    );
  };
const trailingDots: Damage = (rows) =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && /^\d+(\.\d+)*$/.test(cell) ? `${cell}.` : cell)),
  );

const NO_BREAK = '\u00A0';
const ZERO_WIDTH = '\u200B';

/** Any of the damages, each with its own whim. */
export const damages = (): fc.Arbitrary<readonly Damage[]> =>
  fc.array(
    fc.oneof(
      fc.array(fc.nat(100), { minLength: 12, maxLength: 12 }).map(shuffledColumns),
      fc.nat(60).map(blankRow),
      fc.nat(20).map(blankColumn),
      fc.nat(60).map(repeatedHeader),
      fc.constant(columnNumbers),
      fc.nat(60).map(noteRow),
      fc.integer({ min: 1, max: 6 }).map(titleRows),
      fc.constant(signatureBlock),
      fc.constant(totalRow),
      fc.nat(10).map(numbersAsText),
      fc.constant(trailingDots),
      fc.constant(everyText((text) => text.normalize('NFD'))),
      fc.constant(everyText((text) => text.replaceAll(' ', NO_BREAK))),
      fc.constant(everyText((text) => `${ZERO_WIDTH}${text} `)),
      fc.constant(everyText((text) => text.replaceAll('-', '–').replaceAll('oà', 'òa'))),
      fc.constant(everyText((text) => (text.length > 40 ? text.replace('; ', ';\n') : text))),
    ),
    { minLength: 1, maxLength: 6 },
  );

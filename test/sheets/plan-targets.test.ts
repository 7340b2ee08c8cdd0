import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { changedBook } from '../support/criteria-book';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { inVietnamese } from '../support/say';
import { targetBook } from '../support/target-book';

const SHEET = 'Điểm chưa đạt và khắc phục';
const TITLE = 'Chỉ tiêu của kế hoạch chưa đạt hoặc chưa có kết quả';

function written(bytes: Uint8Array): Uint8Array {
  const { content, apply } = openXlsx(bytes);
  return apply(assess(content, { asOf: asDay('2026-12-31') }).report(inVietnamese));
}

const values = (bytes: Uint8Array) =>
  Array.from(
    openXlsx(bytes).content.grids.find(({ sheet }) => sheet === SHEET)?.values ?? [],
    (row) => row ?? [],
  );

/** No, words, result, verdict and sentence of each target below the losses. */
function targetsOn(bytes: Uint8Array) {
  const rows = values(bytes);
  const title = rows.findIndex(([first]) => first === TITLE);
  return title < 0
    ? null
    : rows
        .slice(title + 2)
        .map((row) => Array.from({ length: 5 }, (_, column) => row[column] ?? ''))
        .filter(([no]) => no !== '');
}

const SHOWN = [
  [
    '1',
    'Tối thiểu 80% hồ sơ nộp trực tuyến',
    0.75,
    'Chưa đạt',
    expect.stringContaining('Chủ trì: Văn phòng'),
  ],
  ['5', '100% máy tính có phần mềm diệt vi-rút', '', '', expect.any(String)],
];

test('targets that are not reached or cannot be told are below the losses, as formulas over the summary', () => {
  const book = written(targetBook());
  expect(targetsOn(book)).toEqual(SHOWN);
  expect(targetsOn(recalculatedByLibreOffice(book))).toEqual(SHOWN);
});

test('a figure that is put right shows at once, and its line is gone after the next run', () => {
  const better = changedBook(written(targetBook()), 'Chỉ tiêu', [{ row: 2, column: 4, input: 110 }]);
  const [first] = targetsOn(recalculatedByLibreOffice(better)) ?? [];
  expect(first?.[3]).toBe('Đạt');
  expect(targetsOn(written(better))?.map(([no]) => no)).toEqual(['5']);
});

test('ten runs later the lines and what the office wrote beside them are there', () => {
  const row = values(written(targetBook())).findIndex(([first]) => first === TITLE) + 2;
  let bytes = changedBook(written(targetBook()), SHEET, [
    { row, column: 5, input: 'Họp rà soát hằng tháng' },
    { row: 6, column: 10, input: 'Giao Văn phòng theo dõi' },
  ]);
  for (let run = 0; run < 10; run++) bytes = written(bytes);
  expect(targetsOn(bytes)).toEqual(SHOWN);
  const words = values(bytes).flat();
  expect(words).toContain('Họp rà soát hằng tháng');
  expect(words).toContain('Giao Văn phòng theo dõi');
});

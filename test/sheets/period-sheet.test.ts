import { assess } from '../../src/assess';
import { noEdits, number, text } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { countedPeriods } from '../../src/scoring/counted-period';
import { periodSheetEdits } from '../../src/sheets/period-sheet';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, EXAMPLE_TASKS } from '../support/example-book';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { inVietnamese } from '../support/say';

const SHEET = 'Báo cáo 6 tháng';

/** The example's two tasks (done on 20/3, due on 31/5 and open), one of quarter III, and one done late. */
const book = (): Uint8Array =>
  exampleBook({
    tasks: [
      ...EXAMPLE_TASKS,
      ['3.', 'Tự kiểm tra CCHC', 'Văn phòng Sở', '', '30/8/2026', 'Báo cáo', '', ''],
      ['4.', 'Rà soát thủ tục', 'Văn phòng Sở', '', '15/4/2026', 'Báo cáo', 'Hoàn thành', '20/4/2026'],
    ],
  });

function withSheet(bytes: Uint8Array, asOf = '2026-12-31'): Uint8Array {
  const workbook = openXlsx(bytes);
  const { content } = workbook;
  const { assessment } = assess(content, { asOf: asDay(asOf) });
  const counted = countedPeriods(assessment, 'h1', 'in');
  if (!counted) throw new Error('the example has a year');
  return workbook.apply(
    periodSheetEdits({ assessment, content, t: inVietnamese, ...counted, lastYear: counted.now }),
  );
}

const rowsOf = (bytes: Uint8Array) =>
  Array.from(
    openXlsx(bytes).content.grids.find(({ sheet }) => sheet === SHEET)?.values ?? [],
    (row) => row ?? [],
  );

/** The figures of a line: this period, the one before, the same of last year. */
const figures = (bytes: Uint8Array, name: string) => {
  const row = rowsOf(bytes).find(([first]) => first === name);
  return row && [row[2], row[4], row[6]];
};

const edited = (bytes: Uint8Array, row: number, column: number, value: number | string, sheet = SHEET) =>
  openXlsx(bytes).apply({
    sheets: [
      {
        ...noEdits(sheet),
        blocks: [{ row, column, cells: [[typeof value === 'number' ? number(value) : text(value)]] }],
      },
    ],
    names: [],
    state: null,
  });

test('LibreOffice counts the tasks of the period by their lines, beside the period before', () => {
  const shown = recalculatedByLibreOffice(withSheet(book()));
  expect(figures(shown, 'Nhiệm vụ đến hạn trong kỳ')).toEqual([3, 0, 3]);
  expect(figures(shown, '– Hoàn thành đúng hạn')).toEqual([1, 0, 1]);
  expect(figures(shown, '– Hoàn thành sau hạn')).toEqual([1, 0, 1]);
  expect(figures(shown, '– Quá hạn, chưa hoàn thành')).toEqual([1, 0, 1]);
  expect(figures(shown, 'Nhiệm vụ kỳ trước chuyển sang')).toEqual([0, 0, 0]);
});

test('a second run changes nothing, and what a person wrote beside a task stays with it', () => {
  const first = withSheet(book());
  expect(withSheet(first)).toEqual(first);
  const line = rowsOf(first).findIndex(([, name]) => name === 'Xử lý các văn bản QPPL sau rà soát');
  const written = edited(first, line, 8, 'Chờ ý kiến của Sở Tư pháp');
  const again = withSheet(written);
  expect(rowsOf(again)[line]?.[8]).toBe('Chờ ý kiến của Sở Tư pháp');
  expect(withSheet(again)).toEqual(again);
});

test('the sheet is a result: the next run reads neither tasks nor reports from it', () => {
  const { content } = openXlsx(withSheet(book()));
  const { recognition, tasks, reporting } = assess(content, { asOf: asDay('2026-12-31') }).assessment;
  expect(recognition.tasks?.sheet).not.toBe(SHEET);
  expect([tasks.length, reporting]).toEqual([4, null]);
});

describe('the figures of the period', () => {
  const FIGURES = 'Số liệu báo cáo';
  const LINES = [
    ['Mã', 'Chỉ tiêu', 'ĐVT', 'Quý I', '6 tháng', 'Quý III', 'Năm', 'Ghi chú'],
    ['1', 'Hồ sơ đã giải quyết', 'hồ sơ', 120, 250, 110, 520, 'Cổng dịch vụ công'],
    ['', 'Hồ sơ giải quyết đúng hạn', 'hồ sơ', 118, 240, 108, 500, ''],
    ['2', 'Tỷ lệ văn bản ký số', '%', 97, 98.5, 99, 98, ''],
    ['3', 'Thủ tục được rà soát', 'thủ tục', 2, '', '', '', ''],
  ];
  const withFigures = (bytes: Uint8Array, lines: readonly (readonly (number | string)[])[]) =>
    openXlsx(bytes).apply({
      sheets: [
        {
          ...noEdits(FIGURES, true),
          blocks: [
            {
              row: 0,
              column: 0,
              cells: lines.map((line) =>
                line.map((value) => (typeof value === 'number' ? number(value) : text(value))),
              ),
            },
          ],
        },
      ],
      names: [],
      state: null,
    });
  const lastYear = (): ReturnType<typeof countedPeriods> => {
    const bytes = withFigures(exampleBook(), [
      ...LINES.slice(0, 1),
      ['1', 'Hồ sơ đã giải quyết', 'hồ sơ', 100, 230, 90, 480, ''],
      ['', 'Hồ sơ giải quyết đúng hạn', 'hồ sơ', 90, 200, 80, 430, ''],
    ]);
    const { assessment } = assess(openXlsx(bytes).content, { asOf: asDay('2026-12-31') });
    return countedPeriods(assessment, 'h1', 'in');
  };
  const written = (bytes: Uint8Array): Uint8Array => {
    const workbook = openXlsx(bytes);
    const { content } = workbook;
    const { assessment } = assess(content, { asOf: asDay('2026-12-31') });
    const counted = countedPeriods(assessment, 'h1', 'in');
    if (!counted) throw new Error('the example has a year');
    return workbook.apply(
      periodSheetEdits({
        assessment,
        content,
        t: inVietnamese,
        ...counted,
        lastYear: lastYear()?.now ?? null,
      }),
    );
  };
  /** Code, now, before, last year, change, rate and note of each line. */
  const shown = (bytes: Uint8Array) => {
    const rows = rowsOf(bytes);
    const first = rows.findIndex(([code, name]) => code === 'Mã' && name === 'Chỉ tiêu');
    return rows
      .slice(first + 1, first + 5)
      .map((row) => [0, 3, 4, 5, 6, 7, 8].map((column) => row[column] ?? ''));
  };
  const SHOWN = [
    ['1', 250, 120, 230, 20, '', 'Cổng dịch vụ công'],
    ['1', 240, 118, 200, 40, 0.96, ''],
    ['2', 0.985, 0.97, '', '', '', ''],
    ['3', '', 2, '', '', '', ''],
  ];

  test('beside the period before and last year, with the rate; LibreOffice calculates what is shown', () => {
    const bytes = written(withFigures(book(), LINES));
    expect(shown(bytes)).toEqual(SHOWN);
    expect(shown(recalculatedByLibreOffice(bytes))).toEqual(SHOWN);
  });

  test('the formulas follow the office’s sheet, also where it was still empty', () => {
    const bytes = edited(edited(written(withFigures(book(), LINES)), 2, 4, 225, FIGURES), 4, 4, 7, FIGURES);
    const after = shown(recalculatedByLibreOffice(bytes));
    expect(after[1]).toEqual(['1', 225, 118, 200, 25, 0.9, '']);
    expect(after[3]).toEqual(['3', 7, 2, '', '', '', '']);
  });

  test('ten runs change nothing, and what a person wrote beside a task is there', () => {
    const first = written(withFigures(book(), LINES));
    const line = rowsOf(first).findIndex(([, name]) => name === 'Xử lý các văn bản QPPL sau rà soát');
    const own = written(edited(first, line, 8, 'Chờ ý kiến'));
    let bytes = own;
    for (let run = 0; run < 10; run++) bytes = written(bytes);
    expect(bytes).toEqual(own);
    expect(rowsOf(bytes)[line]?.[8]).toBe('Chờ ý kiến');
  });
});

import { assess } from '../../src/assess';
import { readDocx } from '../../src/documents/docx/read-docx';
import { readPlainText } from '../../src/documents/text/read-text';
import { importedSetEdits } from '../../src/importing/criteria/criteria-edits';
import { importCriteria, type ImportedCriteria } from '../../src/importing/criteria/import-criteria';
import { asDay } from '../../src/model/task';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { portableCodec } from '../../src/workbook/file/zip/zip-codec';
import { cell, docxFile, paragraph, row, table } from '../support/docx';
import { packageFaults } from '../support/package-check';
import { refusalOf } from '../support/refusal';
import { inVietnamese } from '../support/say';

// A criteria set as a province issues it: a decision with a table over two pages.

const HEADER = ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Cách tính điểm'];
const ROWS = [
  ['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '5,5', ''],
  ['1', 'Kế hoạch cải cách hành chính', '3,5', ''],
  ['1.1', 'Ban hành kế hoạch', '1,5', 'Ban hành đúng hạn: 1,5 điểm; trễ hạn: 0 điểm'],
  ['1.10', 'Mức độ hoàn thành kế hoạch', '2', '100%: 2; từ 80% đến dưới 100%: 1; dưới 80%: 0'],
  ['2', 'Tuyên truyền', '2', 'Có: 2; không: 0'],
  ['II', 'CẢI CÁCH THỂ CHẾ', '2', ''],
  ['1', 'Rà soát văn bản', '2', 'Tỷ lệ hoàn thành × điểm tối đa; dưới 70% thì không có điểm'],
];
const TITLES = [
  'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
  '(Kèm theo Quyết định số 77/QĐ-UBND)',
];

/** In Word, the table broken over two pages under the same header. */
const inWord = (rows: readonly (readonly string[])[]): ImportedCriteria =>
  importCriteria(
    readDocx(
      docxFile({
        body: [
          ...TITLES.map((line) => paragraph(line)),
          table(row(...HEADER), ...rows.slice(0, 4).map((cells) => row(...cells))),
          paragraph('2'),
          table(row(...HEADER), ...rows.slice(4).map((cells) => row(...cells))),
          paragraph('Nơi nhận: các sở, ban, ngành.'),
        ].join(''),
      }),
      portableCodec,
    ),
  );

const workbookOf = (imported: ImportedCriteria): Uint8Array =>
  openXlsx(emptyWorkbook('Bộ tiêu chí')).apply(importedSetEdits(imported, inVietnamese));

const assessed = (bytes: Uint8Array) =>
  assess(openXlsx(bytes).content, { asOf: asDay('2026-12-31') }).assessment;

const leavesOfSet = ({ leaves }: Pick<ReturnType<typeof assessed>, 'leaves'>): readonly unknown[] =>
  leaves.map(({ criterion: { path, code, name, max, leaf } }) => [...path, code, name, max, leaf?.rule]);

describe('a criteria set in a document', () => {
  test('becomes a sheet that the engine reads as the same set', () => {
    const imported = inWord(ROWS);
    expect(imported.problems).toEqual([]);
    const bytes = workbookOf(imported);
    expect(packageFaults(bytes)).toEqual([]);
    const back = assessed(bytes);
    expect(back.year).toBe(2026);
    expect(back.total.max).toBe(7.5);
    expect(back.leaves.map(({ criterion: { shown, max } }) => [shown, max])).toEqual([
      ['1.1', 1.5],
      ['1.10', 2],
      ['2', 2],
      ['II – 1', 2],
    ]);
    expect(leavesOfSet(back)).toEqual(leavesOfSet(imported.assessment));
    expect(back.findings.filter(({ code }) => code === 'sum-mismatch')).toEqual([]);
  });

  test('has columns to fill in beside it, and what is filled in is scored', () => {
    const bytes = workbookOf(inWord(ROWS));
    const header = openXlsx(bytes).content.grids[0]?.values[2];
    expect(header?.slice(4)).toEqual([
      'Tổng số (a)',
      'Kết quả (b)',
      'Mức đạt',
      'Điểm tự đánh giá',
      'Tài liệu kiểm chứng',
      'Giải trình',
    ]);
  });

  test('whose sums do not hold is told with the place, coloured, and says why', () => {
    const imported = inWord(
      ROWS.map((cells) => (cells[0] === 'II' ? ['II', cells[1] ?? '', '3', ''] : cells)),
    );
    expect(imported.problems.map(({ finding, place, row: at }) => [finding.code, place?.order, at])).toEqual([
      ['sum-mismatch', 2, 2],
    ]);
    const { grids } = openXlsx(workbookOf(imported)).content;
    expect(grids[0]?.values[2]?.at(-1)).toBe('Cần xem lại');
    expect(grids[0]?.values.flatMap((cells) => cells.at(10) ?? []).at(-1)).toContain('cộng lại được 2');
  });

  test('with merged cells: the field’s row over all columns', () => {
    const body = [
      ...TITLES.map((line) => paragraph(line)),
      table(
        row(...HEADER),
        `<w:tr>${cell('I')}${cell('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH')}${cell('3,5', '<w:gridSpan w:val="2"/>')}</w:tr>`,
        row('1', 'Ban hành kế hoạch', '1,5', 'Ban hành đúng hạn: 1,5 điểm; trễ hạn: 0 điểm'),
        row('2', 'Tuyên truyền', '2', 'Có: 2; không: 0'),
      ),
    ].join('');
    const imported = importCriteria(readDocx(docxFile({ body }), portableCodec));
    expect(imported.problems).toEqual([]);
    expect(assessed(workbookOf(imported)).total.max).toBe(3.5);
  });

  test('is not found in a document without one', () => {
    expect(
      refusalOf(() => importCriteria(readPlainText('KẾ HOẠCH\nTT\tViệc\tThời hạn\n1\tHọp\tQuý I'))),
    ).toBe('import.no-criteria');
  });
});

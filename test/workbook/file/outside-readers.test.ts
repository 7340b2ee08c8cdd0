import { noEdits } from '../../../src/model/edits';
import type { CellContent, Edits } from '../../../src/model/edits';
import { emptyWorkbook } from '../../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { EMPTY, editsOf, formula, linkIn, linkOut, number, range, text, write } from '../../support/edits';
import { recalculatedByLibreOffice } from '../../support/libreoffice';
import { seenByOpenpyxl } from '../../support/openpyxl';
import type { SeenWorkbook } from '../../support/openpyxl';
import { describeWithTool } from '../../support/outside-tool';
import { workbookFile, worksheet } from '../../support/xlsx';
import { featureWorkbook } from './feature-workbook';
import { MANY_EDITS } from './many-edits';

const sheetOf = (seen: SeenWorkbook, name: string) => {
  const sheet = seen.sheets.find((candidate) => candidate.name === name);
  if (!sheet)
    throw new Error(`no sheet ${name} among ${seen.sheets.map((candidate) => candidate.name).join(', ')}`);
  return sheet;
};

const apply = (file: Uint8Array, edits: Edits): Uint8Array => openXlsx(file).apply(edits);

describeWithTool('openpyxl', 'openpyxl, a reader of its own,', () => {
  test('sees what was written: values, formulas, formats, links, merges, layout', () => {
    const seen = seenByOpenpyxl(apply(featureWorkbook(), MANY_EDITS));
    const criteria = sheetOf(seen, 'Bộ tiêu chí').cells;
    expect(criteria['J5']).toMatchObject({
      entered: '=IF(OR(E5="",F5=""),"",ROUND(IF(F5/E5>=0.8,MIN(F5/E5,1)*C5,0),2))',
      shown: 1.69,
      numberFormat: '0.00',
      fill: 'FFFFF2CC',
      font: { name: 'Times New Roman', size: 12, color: 'FF9C0006' },
    });
    expect(criteria['J6']?.entered).toBe('=ROUND(MIN(_xlfn.NUMBERVALUE(F6)/E6,1)*C6,2)');
    expect(criteria['J7']).toMatchObject({ entered: 0.6, numberFormat: '0.00' });
    expect(criteria['K5']).toMatchObject({
      entered: '- thiếu "minh chứng" & <trang>',
      isText: true,
      quotePrefix: true,
      font: { name: 'Times New Roman', size: 12, bold: true, color: 'FFC00000' },
      border: 'thin',
      vertical: 'top',
      wrap: true,
      link: { target: 'https://sokhcn.example.gov.vn/bao%20cao.pdf#page=3', tip: 'Báo cáo' },
    });
    expect(criteria['K7']).toMatchObject({ entered: ' =1+1 ', isText: true, quotePrefix: true });
    expect(criteria['D6']?.link).toMatchObject({ target: null, location: "'Tổng hợp'!A1" });
    expect(criteria['B5']?.link).toMatchObject({
      target: 'https://sonoivu.example.gov.vn/ke-hoach?nam=2026&so=1',
    });
    expect(criteria['C12']).toMatchObject({ entered: '=SUM(C5:C8)', shown: 7.5 });
    expect(sheetOf(seen, 'Tổng hợp')).toMatchObject({
      merges: ['A1:C1'],
      widths: { A: 44 },
      heights: { '1': 30 },
      freeze: 'B4',
      titleRows: '$3:$3',
      page: { orientation: 'landscape', paper: 9, fit: true, wide: 1, tall: 0, footer: 'Trang &P/&N' },
      cells: {
        A1: { entered: 'TỔNG HỢP TỰ ĐÁNH GIÁ', horizontal: 'center', font: { bold: true, size: 14 } },
        C4: { entered: "=SUM('Bộ tiêu chí'!J5:J8)", shown: 3.29, border: 'thin' },
        A4: { link: { location: "'Bộ tiêu chí'!A5", tip: 'Đến tiêu chí' } },
      },
    });
    expect(seen.names).toMatchObject({
      MucDo: "'Danh mục ẩn'!$A$1:$A$3",
      'par_index.summary': "'Tổng hợp'!$A$1:$C$4",
    });
  });

  test('sees in the workbook what we read in it', () => {
    const seen = seenByOpenpyxl(featureWorkbook());
    for (const grid of openXlsx(featureWorkbook()).content.grids) {
      const { cells } = sheetOf(seen, grid.sheet);
      grid.values.forEach((row, index) =>
        row.forEach((value, column) => {
          const address = `${String.fromCharCode(65 + column)}${index + 1}`;
          const shown = cells[address]?.shown ?? null;
          // openpyxl gives days for formatted numbers, nothing for an empty text, the place for an empty link.
          if (typeof shown === 'string' && /^\d{4}-/.test(shown)) expect(value).toBe(serial(shown));
          else if (value !== '' && value !== null) expect([address, value]).toEqual([address, shown]);
        }),
      );
    }
  });

  const serial = (day: string): number =>
    Math.round((Date.parse(`${day.slice(0, 10)}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

  test('sees texts that could be taken for something else as the texts they are', () => {
    const texts = [
      '=1+1',
      '+84',
      '- a',
      '@b',
      "'c",
      '1.10',
      '01/02/2026',
      'TRUE',
      '#N/A',
      ' d ',
      'hai\ndòng',
      '<&>"',
      '_x0041_',
      'ẩ😀',
    ];
    const cells = Object.fromEntries(texts.map((words, row) => [`A${row + 1}`, text(words)]));
    const seen = sheetOf(
      seenByOpenpyxl(apply(emptyWorkbook('Bảng'), editsOf(write('Bảng', cells)))),
      'Bảng',
    ).cells;
    // openpyxl leaves the escape of a literal "_x0041_" undecoded.
    const expected = texts.map((words) => (words === '_x0041_' ? '_x005F_x0041_' : words));
    expect(texts.map((_, row) => seen[`A${row + 1}`]?.entered)).toEqual(expected);
    expect(texts.map((_, row) => seen[`A${row + 1}`]?.isText)).toEqual(texts.map(() => true));
  });

  test('opens an empty workbook', () => {
    expect(seenByOpenpyxl(emptyWorkbook('Bộ tiêu chí')).sheets).toEqual([
      expect.objectContaining({ name: 'Bộ tiêu chí', cells: {} }),
    ]);
  });
});

describeWithTool('libreoffice', 'LibreOffice', () => {
  const LIMIT = 180_000;

  test(
    'opens what was written, calculates it to the values that stand beside the formulas, and keeps the links',
    () => {
      const grids = openXlsx(recalculatedByLibreOffice(apply(featureWorkbook(), MANY_EDITS))).content.grids;
      const criteria = grids.find(({ sheet }) => sheet === 'Bộ tiêu chí');
      const summary = grids.find(({ sheet }) => sheet === 'Tổng hợp');
      expect([4, 5, 6].map((row) => criteria?.values[row]?.[9])).toEqual([1.69, 1, 0.6]);
      expect(criteria?.values[4]?.[10]).toBe('- thiếu "minh chứng" & <trang>');
      expect(criteria?.formulas[5]?.[9]).toBe('=ROUND(MIN(NUMBERVALUE(F6)/E6,1)*C6,2)');
      expect(summary?.values[3]).toEqual(['1. Công tác chỉ đạo', 7.5, 3.29]);
      expect(summary?.merges).toEqual([range('A1:C1')]);
      expect(criteria?.links.map(({ row, column }) => [row, column])).toContainEqual([4, 10]);
    },
    LIMIT,
  );

  test(
    'calculates split shared formulas and formulas of every type as we say',
    () => {
      const shared = workbookFile({
        Bảng: worksheet(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*10+$A$4</f><v>14</v></c></row>' +
            '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>24</v></c></row>' +
            '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>34</v></c></row>' +
            '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>44</v></c></row>',
        ),
      });
      const cells: Readonly<Record<string, CellContent>> = {
        B1: number(0),
        C1: formula('=SUM(B2:B4)', 102),
        C2: formula('=A1&" điểm"', '1 điểm'),
        C3: formula('=A1<A2', true),
        C4: formula('=1/0', { error: '#DIV/0!' }),
        C5: formula('=IF(A1=1,"","x")', ''),
        C6: formula('=TEXTJOIN(", ",TRUE,A1:A4)', '1, 2, 3, 4'),
        C7: formula('=IFS(A1>1,"a",A1>0,"b")', 'b'),
        C8: formula('=MAXIFS(A1:A4,A1:A4,"<4")+MINIFS(A1:A4,A1:A4,">1")', 5),
        C9: formula('=CONCAT(A1:A2,UNICHAR(65))', '12A'),
        C10: formula('=IFNA(MATCH(9,A1:A4,0),-1)', -1),
        C11: formula('=NUMBERVALUE("88,5",",",".")', 88.5),
        D1: text('=1+1'),
        A9: EMPTY,
      };
      const file = apply(shared, editsOf(write('Bảng', cells)));
      const [before] = openXlsx(file).content.grids;
      const [after] = openXlsx(recalculatedByLibreOffice(file)).content.grids;
      const column = (grid: typeof before, index: number) =>
        Array.from({ length: 11 }, (_, row) => grid?.values[row]?.[index] ?? null);
      // A formula of no text comes back from LibreOffice as one, too.
      expect(column(after, 2)).toEqual(column(before, 2));
      expect(column(after, 1)).toEqual(column(before, 1));
      expect(after?.formulas.map((row) => row[1] ?? null).slice(0, 4)).toEqual([
        null,
        '=A2*10+$A$4',
        '=A3*10+$A$4',
        '=A4*10+$A$4',
      ]);
      expect(after?.values[0]?.[3]).toBe('=1+1');
      expect(after?.formulas[0]?.[3] ?? null).toBeNull();
    },
    LIMIT,
  );

  test(
    'opens an empty workbook with what is put into it',
    () => {
      const edits = editsOf(
        {
          ...write('Bộ tiêu chí', { A1: text('STT'), B1: text('xem') }),
          links: [linkOut('A1', 'https://a.vn'), linkIn('B1', 'Hướng dẫn', 'A1')],
        },
        {
          ...noEdits('Hướng dẫn', true),
          formats: [{ range: range('A1:B2'), style: { fill: 'FFF2CC', border: 'thin' } }],
        },
      );
      const { grids } = openXlsx(
        recalculatedByLibreOffice(apply(emptyWorkbook('Bộ tiêu chí'), edits)),
      ).content;
      expect(grids.map(({ sheet }) => sheet)).toEqual(['Bộ tiêu chí', 'Hướng dẫn']);
      expect(grids[0]?.links.map(({ target, location }) => target ?? location)).toEqual([
        expect.stringMatching(/^https:\/\/a\.vn\/?$/),
        expect.stringContaining('Hướng dẫn'),
      ]);
    },
    LIMIT,
  );
});

import { a1 } from '../../../src/model/cell';
import type { CellContent, SheetEdits } from '../../../src/model/edits';
import { assess } from '../../../src/assess';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { asDay } from '../../../src/model/task';
import { assessedBook } from '../../support/assessing';
import { exampleBook, exampleRows, EXAMPLE_ROWS } from '../../support/example-book';
import { inEnglish } from '../../support/say';

const SUMMARY = 'Tổng hợp tự đánh giá';
/** The row of the first field, counted from 1. */
const FIRST = 16;

const summaryOf = (book: Uint8Array): SheetEdits | undefined =>
  assessedBook(book).edits.sheets.find(({ sheet }) => sheet === SUMMARY);

/** What the summary shows, row by row: texts, and the values beside its formulas. */
function linesOf(edits: SheetEdits | undefined): ReadonlyMap<number, readonly unknown[]> {
  const lines = new Map<number, unknown[]>();
  for (const { row, column, cells } of edits?.blocks ?? []) {
    cells.forEach((line, i) => {
      const shown = lines.get(row + i + 1) ?? [];
      line.forEach((content, j) => (shown[column + j] = content && shownBy(content)));
      lines.set(row + i + 1, shown);
    });
  }
  return lines;
}

function shownBy(content: CellContent): unknown {
  if (content.kind === 'formula') return content.result;
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.value : null;
}

/** The row of a leaf in the annex, which comes last; rows count from 1. */
function rowOf(lines: ReadonlyMap<number, readonly unknown[]>, code: string): number {
  return Math.max(...[...lines].flatMap(([row, cells]) => (cells[0] === code ? [row] : [])));
}

const lineOf = (lines: ReadonlyMap<number, readonly unknown[]>, code: string): readonly unknown[] =>
  lines.get(rowOf(lines, code)) ?? [];

describe('the summary of a small self-assessment', () => {
  const edits = summaryOf(exampleBook());
  const lines = linesOf(edits);

  test('begins with the office, the national heading, the title and what it is counted from', () => {
    expect(lines.get(1)?.[0]).toBe('ỦY BAN NHÂN DÂN TỈNH …');
    expect(lines.get(2)?.[0]).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
    expect(lines.get(1)?.[4]).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines.get(2)?.[4]).toBe('Độc lập - Tự do - Hạnh phúc');
    expect([lines.get(4)?.[0], lines.get(4)?.[4]]).toEqual(['Số: ……/BC-……', '…………, ngày … tháng … năm 20…']);
    expect(lines.get(6)?.[0]).toBe('BÁO CÁO');
    expect(lines.get(7)?.[0]).toBe('Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2026');
    expect(lines.get(9)?.[0]).toBe('Kính gửi: Sở Nội vụ.');
    expect(lines.get(10)?.[0]).toContain('“Bộ tiêu chí”');
    expect(lines.get(12)?.[0]).toBe(
      'Còn 1 tiêu chí thành phần chưa có điểm; chỉ số tính trên toàn bộ điểm tối đa áp dụng.',
    );
  });

  test('has one line for each field and one for the total: maximum, applicable, self, index, lost', () => {
    expect(lines.get(FIRST)).toEqual([
      '1',
      'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC',
      6,
      6,
      3.44,
      57.33,
      2.56,
      '4/5',
      undefined,
      '3/4',
    ]);
    expect(lines.get(FIRST + 1)?.slice(0, 7)).toEqual([
      '2',
      'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
      6,
      2,
      1.8,
      90,
      0.2,
    ]);
    expect(lines.get(FIRST + 2)?.slice(1, 7)).toEqual(['TỔNG CỘNG', 12, 8, 5.24, 65.5, 2.76]);
  });

  test('has one line for each leaf, with its state and its evidence', () => {
    expect(lineOf(lines, '1.1.2')).toEqual([
      '1.1.2',
      'Mức độ hoàn thành nhiệm vụ trong kế hoạch',
      2,
      2,
      1.69,
      84.5,
      0.31,
      'Đã chấm',
      '',
      'TL-02',
    ]);
    expect(lineOf(lines, '1.2.2').slice(2)).toEqual([1.5, 1.5, '', '', 1.5, 'Chưa có số liệu', '', '']);
    expect(lineOf(lines, '2.1').slice(2)).toEqual([2, 0, '', '', 0, 'Không áp dụng', '', '']);
    expect(lineOf(lines, '2.2').slice(2)).toEqual([1, 1, 1, 100, 0, 'Không áp dụng', '', '']);
    expect(lineOf(lines, '2.3').slice(2)).toEqual([2, 0, '', '', 0, 'Điều tra XHH', '', '']);
  });

  test('shows a typed score as it stands in the sheet, whatever the rule says', () => {
    expect(lineOf(lines, '2.4').slice(2, 7)).toEqual([1, 1, 0.8, 80, 0.2]);
  });

  test('every score is a formula over the criteria sheet or over its own lines', () => {
    const formulas = new Map<string, string>();
    for (const { row, column, cells } of edits?.blocks ?? []) {
      cells.forEach((line, i) =>
        line.forEach((content, j) => {
          const isTable = row + i < 11 || row + i >= rowOf(lines, '1') - 1;
          if (content?.kind === 'number' && isTable)
            throw new Error(`a plain number in ${a1(row + i, column + j)}`);
          if (content?.kind === 'formula') formulas.set(a1(row + i, column + j), content.formula);
        }),
      );
    }
    const [plan, survey] = [rowOf(lines, '1.1.2'), rowOf(lines, '2.3')];
    expect(formulas.get(`C${FIRST}`)).toBe(`=SUM(C${rowOf(lines, '1.1.1')}:C${rowOf(lines, '1.2.2')})`);
    expect(formulas.get(`E${FIRST + 2}`)).toBe(
      `=IF(COUNT(E${FIRST}:E${FIRST + 1})=0,"",SUM(E${FIRST}:E${FIRST + 1}))`,
    );
    expect(formulas.get(`F${FIRST}`)).toBe(
      `=IF(OR(D${FIRST}=0,E${FIRST}=""),"",ROUND(E${FIRST}/D${FIRST}*100,2))`,
    );
    expect(formulas.get(`G${FIRST}`)).toBe(`=D${FIRST}-N(E${FIRST})`);
    expect(formulas.get(`C${plan}`)).toBe("='Bộ tiêu chí'!C8");
    expect(formulas.get(`D${plan}`)).toBe(
      `=IFERROR(IF(LEFT('Bộ tiêu chí'!H8,5)="Không",0,'Bộ tiêu chí'!C8),'Bộ tiêu chí'!C8)`,
    );
    expect(formulas.get(`E${plan}`)).toBe(`=IF(ISNUMBER('Bộ tiêu chí'!J8),'Bộ tiêu chí'!J8,"")`);
    expect(formulas.get(`H${plan}`)).toBe(
      `=IF(D${plan}=0,"Không áp dụng",IF(E${plan}="","Chưa có số liệu","Đã chấm"))`,
    );
    expect(formulas.get(`D${survey}`)).toBe('=0');
  });

  test('each line leads to its criterion, and its evidence to the register', () => {
    const link = (row: number, column: number): unknown =>
      edits?.links.find((each) => each.row === row - 1 && each.column === column)?.to;
    expect(link(FIRST, 0)).toEqual({ kind: 'cell', sheet: 'Bộ tiêu chí', row: 4, column: 9 });
    expect(link(rowOf(lines, '1.1.2'), 0)).toEqual({ kind: 'cell', sheet: 'Bộ tiêu chí', row: 7, column: 9 });
    expect(link(rowOf(lines, '1.1.2'), 9)).toEqual({
      kind: 'cell',
      sheet: 'Danh mục tài liệu kiểm chứng',
      row: 4,
      column: 0,
    });
    expect(link(rowOf(lines, '1.2.2'), 9)).toBeUndefined();
  });

  test('is laid out for A4, landscape, one page wide, with the header on every page, in Times New Roman', () => {
    expect(edits?.page).toEqual({
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      titleRows: { first: rowOf(lines, '1') - 2, last: rowOf(lines, '1') - 2 },
      footer: null,
      header: '&P',
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
      breaks: expect.arrayContaining([rowOf(lines, '1') - 4]),
    });
    const fonts = edits?.formats.flatMap(({ style }) => style.font?.name ?? []);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });
});

test('a score that was typed as text is read, as one that is a number', () => {
  const rows = exampleRows({ '2.4': { self: '0,8' } });
  const summary = summaryOf(exampleBook({ rows }));
  expect(lineOf(linesOf(summary), '2.4').slice(2, 7)).toEqual([1, 1, 0.8, 80, 0.2]);
  expect(JSON.stringify(summary?.blocks)).toContain("LOWER(SUBSTITUTE('Bộ tiêu chí'!J17");
});

describe('the summary says how far the office is', () => {
  test('when every leaf has its points', () => {
    const rows = exampleRows({ '1.2.2': { achieved: 2 } });
    expect(linesOf(summaryOf(exampleBook({ rows }))).get(12)?.[0]).toBe(
      'Tất cả tiêu chí thuộc phạm vi tự chấm đã có điểm.',
    );
  });

  test('when figures contradict each other, points were typed, or a rule is not understood', () => {
    const rows = exampleRows({
      '1.1.2': { achieved: 14 },
      '1.2.1': { rule: 'Theo hướng dẫn riêng của Hội đồng thẩm định' },
      '1.2.2': { self: 1.5 },
    });
    const lines = linesOf(summaryOf(exampleBook({ rows })));
    expect(lineOf(lines, '1.1.2').slice(4)).toEqual(['', '', 2, 'Số liệu không hợp lệ', '', 'TL-02']);
    expect(lineOf(lines, '1.2.1').slice(4)).toEqual(['', '', 1, 'Chưa rõ cách tính', '', '']);
    expect(lineOf(lines, '1.2.2').slice(4)).toEqual([1.5, 100, 0, 'Tự nhập điểm', '', '']);
  });
});

describe('text is text', () => {
  test('names and codes that begin like a formula are written as text', () => {
    const rows = exampleRows({
      '1.1.1': { name: '=HYPERLINK("http://x.vn","Kế hoạch")' },
      '1.1.2': { name: '- Mức độ hoàn thành nhiệm vụ' },
    });
    const contents = summaryOf(exampleBook({ rows }))?.blocks.flatMap(({ cells }) => cells.flat()) ?? [];
    expect(contents).toContainEqual({ kind: 'text', text: '=HYPERLINK("http://x.vn","Kế hoạch")' });
    expect(contents).toContainEqual({ kind: 'text', text: '- Mức độ hoàn thành nhiệm vụ' });
    const formulas = contents.flatMap((content) => (content?.kind === 'formula' ? [content.formula] : []));
    expect(formulas.some((formula) => formula.includes('HYPERLINK'))).toBe(false);
  });

  test('the tip of a link is no longer than a tip may be', () => {
    const rows = exampleRows({ '1.1.1': { name: 'Ban hành kế hoạch '.repeat(40) } });
    const tips = summaryOf(exampleBook({ rows }))?.links.map(({ tip }) => tip?.length ?? 0) ?? [];
    expect(Math.max(...tips)).toBeLessThanOrEqual(255);
  });
});

test('the sheet’s own words can be in English', () => {
  const { content } = openXlsx(exampleBook());
  const { report } = assess(content, { asOf: asDay('2026-12-31') });
  const lines = linesOf(report(inEnglish).sheets.find(({ sheet }) => sheet === SUMMARY));
  expect(lines.get(7)?.[0]).toBe(
    'Self-assessment of the Public Administration Reform Index (PAR Index) 2026',
  );
  expect(lineOf(lines, '1.1.2')[7]).toBe('Scored');
});

test('an office without a name in the sheet gets a place to write it', () => {
  const lines = linesOf(summaryOf(exampleBook({ rows: EXAMPLE_ROWS, unit: '' })));
  expect(lines.get(1)?.[0]).toBe('TÊN ĐƠN VỊ');
});

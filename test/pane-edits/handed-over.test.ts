import { withHandOver } from '../../src/pane-edits/handover';
import { takeSnapshot } from '../../src/scoring/snapshot';
import { a1 } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import type { Grid } from '../../src/model/grid';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { CRITERIA_SHEET } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { pagesByLibreOffice, recalculatedByLibreOffice } from '../support/libreoffice';
import { seenByOpenpyxl } from '../support/openpyxl';
import { describeWithTool } from '../support/outside-tool';
import { inVietnamese } from '../support/say';
import { textOf, unpacked } from '../support/xlsx';

const rows = exampleRows({
  '1.1.1': { evidence: 'Kế hoạch 475/KH-SKHCN ngày 24/12/2025, trang 2' },
  '1.1.2': { appraised: 1.2, opinion: 'Thiếu báo cáo' },
});

/** The copy that is sent: scored, fixed and locked, with every sheet that we write. */
function handedOver(): Uint8Array {
  const book = exampleBook({ rows });
  const workbook = openXlsx(book);
  const { assessment, report } = assessedBook(book);
  const edits = report(inVietnamese, takeSnapshot(assessment, asDay('2026-12-31'), '1.0.0'));
  return workbook.apply(
    withHandOver(edits, assessment, workbook.content, { protect: true, appraisalColumns: true }),
  );
}

const FILE = handedOver();
const CONTENT = openXlsx(FILE).content;
const OURS = [
  'Tổng hợp tự đánh giá',
  'Điểm chưa đạt và khắc phục',
  'Danh mục tài liệu kiểm chứng',
  'Đối chiếu thẩm định',
];

/** Formulas by their cells, with what they show. */
const shownBy = (grids: readonly Grid[], formulas: readonly Grid[]): ReadonlyMap<string, unknown> =>
  new Map(
    formulas.flatMap(({ sheet, formulas: lines }) =>
      lines.flatMap((line, row) =>
        (line ?? []).flatMap((formula, column): (readonly [string, unknown])[] => {
          if (!formula) return [];
          const value = grids.find((grid) => grid.sheet === sheet)?.values[row]?.[column] ?? '';
          return [
            [`${sheet}!${a1(row, column)}`, typeof value === 'number' ? Number(value.toFixed(7)) : value],
          ];
        }),
      ),
    ),
  );

const linksOf = (grids: readonly Grid[]): readonly string[] =>
  grids
    .flatMap(({ sheet, links }) =>
      links.map(({ row, column, location, target }) => `${sheet}!${a1(row, column)} → ${location ?? target}`),
    )
    .map((link) => link.replaceAll("'", '').replaceAll('$', ''))
    .sort();

describeWithTool('libreoffice', 'the copy that is sent, in LibreOffice', () => {
  const saved = recalculatedByLibreOffice(FILE);
  const { grids } = openXlsx(saved).content;

  test('shows the same figures in every formula of every sheet, calculated anew without the add-in', () => {
    const generated = shownBy(CONTENT.grids, CONTENT.grids);
    expect(generated.size).toBeGreaterThan(80);
    expect([...shownBy(grids, CONTENT.grids)]).toEqual([...generated]);
  });

  test('has its links in both directions', () => {
    expect(linksOf(CONTENT.grids).length).toBeGreaterThan(60);
    expect(linksOf(grids)).toEqual(linksOf(CONTENT.grids));
  });

  test('has its chart, its marks and the titles that every page repeats', () => {
    const parts = Object.keys(unpacked(saved));
    expect(parts.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
    expect(textOf(saved, 'xl/worksheets/sheet1.xml').match(/<cfRule /g)).toHaveLength(6);
    const names = textOf(saved, 'xl/workbook.xml').replaceAll('&apos;', "'");
    for (const sheet of OURS)
      expect(names).toMatch(new RegExp(`_xlnm.Print_Titles"[^>]*>'?${sheet}'?!\\$\\d+:\\$\\d+<`));
  });

  test('is printed on A4 sheets lying down, each table one page wide', () => {
    const pages = pagesByLibreOffice(FILE);
    expect([...new Set(pages.map(({ width, height }) => `${width} × ${height}`))]).toEqual(['842 × 595']);
    // Criteria, tasks, evidence; the summary's six pages; plan, register, differences. A cut column makes a page more.
    expect(pages).toHaveLength(12);
  });
});

describeWithTool('openpyxl', 'the copy that is sent, read by openpyxl', () => {
  const { sheets } = seenByOpenpyxl(FILE);
  const criteria = sheets.find(({ name }) => name === CRITERIA_SHEET);
  const columnOf = (header: string): string =>
    Object.entries(criteria?.cells ?? {})
      .find(([at, { entered }]) => at.endsWith('4') && entered === header)?.[0]
      .replace(/\d+$/, '') ?? '';

  test('is locked on every sheet where we write', () => {
    for (const { name, isProtected } of sheets)
      expect([name, isProtected]).toEqual([name, OURS.includes(name) || name === CRITERIA_SHEET]);
  });

  test('no formula is open, and no self-score', () => {
    const open = sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([at, { locked, entered }]) =>
        !locked && String(entered).startsWith('=') ? [`${name}!${at}`] : [],
      ),
    );
    expect(open).toEqual([]);
    const self = columnOf('Điểm tự đánh giá');
    for (const row of [5, 8, 12, 17]) expect(criteria?.cells[`${self}${row}`]?.locked).toBe(true);
  });

  test.each(['Điểm thẩm định', 'Ý kiến thẩm định', 'Giải trình', 'Điểm thẩm định lần 2'])(
    'the column “%s” is open from the first criterion to the last, but for what adds up by itself',
    (header) => {
      const column = columnOf(header);
      expect(column).not.toBe('');
      for (let row = 5; row <= 18; row++) {
        const cell = criteria?.cells[`${column}${row}`];
        expect([row, cell?.locked]).toEqual([row, String(cell?.entered ?? '').startsWith('=')]);
      }
      expect(criteria?.cells[`${column}4`]?.locked).toBe(true);
    },
  );
});

test('pane-and-sheets 14: the first round adds up by itself, by criterion, field and in all', () => {
  const grid = CONTENT.grids.find(({ sheet }) => sheet === CRITERIA_SHEET);
  const header = grid?.values.findIndex((cells) => cells?.includes('Điểm thẩm định')) ?? -1;
  const column = grid?.values[header]?.indexOf('Điểm thẩm định') ?? -1;
  const lines = Array.from({ length: 40 }, (_, row) => ({
    name: grid?.values[row]?.[1],
    formula: grid?.formulas[row]?.[column] ?? null,
    shown: grid?.values[row]?.[column] ?? null,
  })).filter(({ formula }) => formula !== null);
  expect(lines.length).toBeGreaterThan(3);
  for (const { formula } of lines) expect(formula).toMatch(/^=IF\(COUNT\(.+\)=0,"",SUM\(.+\)\)$/);
  // One leaf was appraised: its criterion, its field and the total show its points.
  expect(lines.filter(({ shown }) => shown === 1.2)).toHaveLength(3);
});

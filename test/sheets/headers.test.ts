import type { Assessment } from '../../src/model/assessment';
import type { CellRange } from '../../src/model/cell';
import { assessedBook, type AssessedBook } from '../support/assessing';
import { CRITERIA_SHEET } from '../support/criteria-book';
import type { Typed } from './expected-summary';
import { EXPECTED_TABLES } from './expected-tables';
import { GOLDEN_BOOKS } from './golden-edits';
import { cellsRead, shownSheet, type ShownSheet } from './shown-tables';

const SUMMARY = 'Tổng hợp tự đánh giá';
const PLAN = 'Điểm chưa đạt và khắc phục';
const REGISTER = 'Danh mục tài liệu kiểm chứng';
const APPRAISAL = 'Đối chiếu thẩm định';
/** A table that stands there where something does not apply. */
const NOT_APPLICABLE = 'not-applicable';

/** From a column to those that its formulas read: "sheet › table › header ← sheet › table › header". */
const READS: readonly string[] = [
  ...['Điểm tối đa', 'Điểm tối đa áp dụng', 'Điểm tự đánh giá'].flatMap((header) =>
    ['details', 'fields'].map(
      (table) => `${SUMMARY} › fields › ${header} ← ${SUMMARY} › ${table} › ${header}`,
    ),
  ),
  ...['details', 'fields'].flatMap((table) =>
    ['Chỉ số (%)', 'Điểm chưa đạt', ...(table === 'details' ? ['Trạng thái'] : [])].flatMap((header) =>
      ['Điểm tối đa áp dụng', 'Điểm tự đánh giá'].map(
        (read) => `${SUMMARY} › ${table} › ${header} ← ${SUMMARY} › ${table} › ${read}`,
      ),
    ),
  ),
  `${SUMMARY} › details › Điểm tối đa ← ${CRITERIA_SHEET} › max`,
  `${SUMMARY} › details › Điểm tự đánh giá ← ${CRITERIA_SHEET} › self`,
  `${SUMMARY} › top-gaps › Điểm chưa đạt ← ${SUMMARY} › details › Điểm chưa đạt`,
  `${SUMMARY} › explanations › Điểm tự đánh giá ← ${SUMMARY} › details › Điểm tự đánh giá`,
  `${SUMMARY} › ${NOT_APPLICABLE} › Điểm tối đa ← ${SUMMARY} › details › Điểm tối đa`,
  `${PLAN} › lines › Điểm chưa đạt ← ${SUMMARY} › details › Điểm chưa đạt`,
  `${PLAN} › lines › Điểm chưa đạt ← ${PLAN} › lines › Điểm chưa đạt`,
  `${APPRAISAL} › fields › Điểm tự đánh giá của các TCTP đã thẩm định ← ${CRITERIA_SHEET} › self`,
  `${APPRAISAL} › fields › Điểm thẩm định ← ${CRITERIA_SHEET} › appraised`,
  `${APPRAISAL} › fields › Chênh lệch ← ${CRITERIA_SHEET} › self`,
  `${APPRAISAL} › fields › Chênh lệch ← ${CRITERIA_SHEET} › appraised`,
  `${APPRAISAL} › leaves › Điểm tự đánh giá ← ${CRITERIA_SHEET} › self`,
  `${APPRAISAL} › leaves › Điểm thẩm định ← ${CRITERIA_SHEET} › appraised`,
  `${APPRAISAL} › leaves › Chênh lệch ← ${APPRAISAL} › leaves › Điểm tự đánh giá`,
  `${APPRAISAL} › leaves › Chênh lệch ← ${APPRAISAL} › leaves › Điểm thẩm định`,
];

/** From a column to the one to which its links lead. */
const LEADS: readonly string[] = [
  ...['fields', 'explanations', NOT_APPLICABLE, 'details'].map(
    (table) => `${SUMMARY} › ${table} › Mã → ${CRITERIA_SHEET} › self`,
  ),
  `${SUMMARY} › top-gaps › Mã → ${PLAN} › lines › Mã`,
  `${SUMMARY} › details › Điểm tự đánh giá → ${APPRAISAL} › leaves › Mã`,
  `${SUMMARY} › details › Điểm chưa đạt → ${PLAN} › lines › Mã`,
  `${SUMMARY} › details › Tài liệu kiểm chứng → ${REGISTER} › entries › Mã TLKC`,
  `${PLAN} › lines › Mã → ${CRITERIA_SHEET} › self`,
  `${PLAN} › lines › Điểm chưa đạt → ${SUMMARY} › details › Mã`,
  `${PLAN} › lines › Tài liệu cần có → ${REGISTER} › entries › Mã TLKC`,
  `${REGISTER} › entries › Mã tiêu chí → ${CRITERIA_SHEET} › name`,
  `${APPRAISAL} › leaves › Mã → ${CRITERIA_SHEET} › appraised`,
  `${APPRAISAL} › leaves › Điểm tự đánh giá → ${SUMMARY} › details › Mã`,
];

/** Those of some ways that a workbook can have: before the appraisal there is no sheet of differences. */
const namesIn = (sheets: readonly ShownSheet[], ways: readonly string[]): readonly string[] =>
  ways
    .filter((way) => !way.includes(APPRAISAL) || sheets.some(({ sheet }) => sheet === APPRAISAL))
    .filter(
      (way) =>
        !way.includes(NOT_APPLICABLE) ||
        sheets.some(({ tables }) => tables.some(({ name }) => name === NOT_APPLICABLE)),
    )
    .toSorted();

/** What a person typed into the commune's generated sheets between the runs. */
const TYPED: Readonly<Record<string, Typed>> = {
  [PLAN]: {
    'Sáng kiến': { 'Mức cần đạt, biện pháp khắc phục': 'Đăng ký 01 sáng kiến về trả kết quả tại nhà' },
    'Báo cáo định kỳ': { 'Ghi chú của đơn vị': '- Đã nhắc Văn phòng' },
  },
  [SUMMARY]: {
    'Báo cáo định kỳ': { 'Giải trình của đơn vị': 'Số liệu theo phần mềm của tỉnh' },
  },
};

/** The generated sheets of a workbook, as a reader sees them. */
const sheetsOf = ({ edits, assessment }: AssessedBook): readonly ShownSheet[] =>
  edits.sheets.flatMap((sheet) => {
    const tables = EXPECTED_TABLES[sheet.sheet];
    const isThere = (table: string): boolean =>
      table !== NOT_APPLICABLE ||
      assessment.leaves.some(({ outcome }) => outcome?.state === 'not-applicable');
    return tables ? [shownSheet(sheet, Object.keys(tables).filter(isThere))] : [];
  });

/** "sheet › table › header" of a cell; of the criteria sheet "sheet › header". */
function whereIs(
  sheets: readonly ShownSheet[],
  { set }: Assessment,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): string {
  if (sheet === set.sheet) {
    const role = Object.entries(set.layout.columns).find(([, index]) => index === column)?.[0];
    return `${CRITERIA_SHEET} › ${role ?? 'none'}`;
  }
  const table = sheets.find((each) => each.sheet === sheet)?.tableAt(row);
  return `${sheet} › ${table ? `${table.name} › ${table.headerAt(column)}` : 'none'}`;
}

const BOOKS = (['department', 'commune', 'commune-again'] as const).map(
  (name) => [name, assessedBook(GOLDEN_BOOKS[name]())] as const,
);

/** What may begin a page of the summary: the title of a part or of a table, the empty row above a chart. */
const HEADS =
  /^(?:$|[IV]+\.|\d\.|PHỤ LỤC\.|Các tiêu chí|Tiêu chí|Tài liệu|Nhiệm vụ|Chỉ tiêu|Tự kiểm tra|Báo cáo|LỰA CHỌN)/;

describe.each(BOOKS)('under each header of the generated sheets of %s', (name, book) => {
  const { assessment } = book;
  const sheets = sheetsOf(book);

  test.each(
    sheets.flatMap(({ sheet, tables }) =>
      tables.map((table) => [`${sheet}, ${table.name}`, sheet, table] as const),
    ),
  )('stands what it says: %s', (_, sheet, table) => {
    const typed = name === 'commune-again' ? (TYPED[sheet] ?? {}) : {};
    const expected = EXPECTED_TABLES[sheet]?.[table.name]?.(assessment, typed);
    expect([...table.lines.values()]).toEqual(expected);
  });

  test('a formula reads the columns that its own column is made from', () => {
    const reads = new Set<string>();
    for (const { sheet, formulas } of sheets)
      for (const { row, column, formula } of formulas) {
        const from = whereIs(sheets, assessment, { sheet, row, column });
        for (const cell of cellsRead(formula))
          reads.add(`${from} ← ${whereIs(sheets, assessment, { ...cell, sheet: cell.sheet ?? sheet })}`);
      }
    // What applies is decided by other columns of the criteria sheet for each rule.
    const told = [...reads].filter((each) => !each.startsWith(`${SUMMARY} › details › Điểm tối đa áp dụng`));
    expect(told.sort()).toEqual(namesIn(sheets, READS));
  });

  test('a formula that repeats a figure repeats one of the same criterion', () => {
    const repeated = sheets.flatMap(({ sheet, formulas, valueAt }) =>
      formulas.flatMap(({ row, column, formula }) => {
        const cells = cellsRead(formula);
        const [cell] = cells;
        const other = sheets.find((each) => each.sheet === (cell?.sheet ?? sheet));
        if (!cell || !other || cells.length > 1 || formula.includes('(')) return [];
        const here = { name: valueAt(row, 1), figure: valueAt(row, column) };
        return {
          here,
          there: { name: other.valueAt(cell.row, 1), figure: other.valueAt(cell.row, cell.column) },
        };
      }),
    );
    expect(repeated.length).toBeGreaterThan(5);
    expect(repeated.map(({ there }) => there)).toEqual(repeated.map(({ here }) => here));
  });

  test('a difference is that of the cells which its formula names', () => {
    for (const { formulas, valueAt } of sheets)
      for (const { row, column, formula } of formulas) {
        if (!/^=(N\(\w+\)|\w+)-N\(\w+\)$/.test(formula)) continue;
        const [from = 0, less = 0] = cellsRead(formula).map((cell) => Number(valueAt(cell.row, cell.column)));
        expect([formula, valueAt(row, column)]).toEqual([formula, expect.closeTo(from - less, 9)]);
      }
  });

  test('a link leads to the column that tells more', () => {
    const leads = new Set<string>();
    for (const { sheet, edits } of sheets)
      for (const { row, column, to } of edits.links)
        if (to.kind === 'cell')
          leads.add(
            `${whereIs(sheets, assessment, { sheet, row, column })} → ${whereIs(sheets, assessment, to)}`,
          );
    expect([...leads].sort()).toEqual(namesIn(sheets, LEADS));
  });

  test('the series of the chart are the columns that they are named after, over every field', () => {
    const summary = sheets.find(({ sheet }) => sheet === SUMMARY);
    const [chart] = summary?.edits.charts ?? [];
    const underHeader = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange) => ({
      header: firstColumn === lastColumn ? summary?.valueAt(firstRow - 1, firstColumn) : 'several columns',
      values: Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
        summary?.valueAt(firstRow + index, firstColumn),
      ),
    });
    // Without the total.
    const fields = [...(summary?.tables[0]?.lines.values() ?? [])].slice(0, -1);
    const column = (header: string) => ({ header, values: fields.map((line) => line[header]) });
    expect(fields).toHaveLength(assessment.fields.length);
    expect(chart && underHeader(chart.categories)).toEqual(column('Lĩnh vực, tiêu chí thành phần'));
    expect(chart?.series.map((series) => [series.name, underHeader(series.values)])).toEqual([
      ['Điểm tối đa áp dụng', column('Điểm tối đa áp dụng')],
      ['Điểm tự đánh giá', column('Điểm tự đánh giá')],
    ]);
  });

  test('a printed page begins with the title of a part, and repeats the header of the longest table', () => {
    for (const { edits, tables, valueAt } of sheets) {
      const { breaks = [], titleRows } = edits.page ?? {};
      const begun = breaks.map((row) => String(valueAt(row, 0) ?? ''));
      // Whatever else begins a page heads something, or is a chart.
      expect(begun.filter((words) => !HEADS.test(words))).toEqual([]);
      if (edits.sheet === SUMMARY)
        expect(begun.filter((words) => /^(?:II|PHỤ LỤC)\./.test(words))).toHaveLength(2);
      const header = tables.at(-1)?.headerRow;
      expect(titleRows).toEqual({ first: header, last: header });
      expect([0, (header ?? 0) + 1]).toContain(edits.freeze?.rows);
    }
  });

  test('the names of the places that a person fills mark those places', () => {
    const summary = sheets.find(({ sheet }) => sheet === SUMMARY);
    const firstOf = (place: string): unknown => {
      const found = book.edits.names.find((each) => each.name === place);
      return found && [0, 4].map((column) => summary?.valueAt(found.range.firstRow, column) ?? '').join('|');
    };
    const names = ['CCHC_GiaiTrinh', 'CCHC_KhoKhan', 'CCHC_DeXuat', 'CCHC_KyTen', 'CCHC_TheThuc'];
    expect(names.map(firstOf)).toEqual([
      'Mã|',
      expect.stringMatching(/khó khăn|Đường truyền/),
      expect.stringMatching(/kiến nghị/),
      expect.stringMatching(/^Nơi nhận:\|\p{Lu}/u),
      expect.stringMatching(/\|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/),
    ]);
  });
});

test('a list of targets has no generated sheets whose headers could be wrong', () => {
  expect(sheetsOf(assessedBook(GOLDEN_BOOKS['zone-board']()))).toEqual([]);
});

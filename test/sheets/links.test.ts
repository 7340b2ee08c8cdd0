import { parseA1 } from '../../src/model/cell';
import { noEdits } from '../../src/model/edits';
import { valueAt, type Grid } from '../../src/model/grid';
import { removalEdits } from '../../src/pane-edits/handover';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { changedBook, CRITERIA_SHEET, TEMPLATE_COLUMNS } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';

const SUMMARY = 'Tổng hợp tự đánh giá';
const PLAN = 'Điểm chưa đạt và khắc phục';
const REGISTER = 'Danh mục tài liệu kiểm chứng';
const APPRAISAL = 'Đối chiếu thẩm định';
const EVIDENCE = TEMPLATE_COLUMNS.indexOf('evidence');
const STATUS = TEMPLATE_COLUMNS.length;
const DOCUMENTS = STATUS + 1;

const LIST_COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7];

type Place = { readonly sheet: string; readonly row: number; readonly column: number };

const opened = new WeakMap<Uint8Array, readonly Grid[]>();

/** The sheets of a workbook, which is opened once however many of its links are followed. */
function gridsOf(file: Uint8Array): readonly Grid[] {
  const grids = opened.get(file) ?? openXlsx(file).content.grids;
  opened.set(file, grids);
  return grids;
}

/** The links inside a workbook: from where to where. */
function linksIn(file: Uint8Array): readonly { readonly from: Place; readonly to: Place }[] {
  return gridsOf(file).flatMap((grid) =>
    grid.links.flatMap(({ row, column, location }) => {
      if (location === null) return [];
      const [, sheet = '', cell = ''] = /^'(.*)'!(\w+)$/.exec(location) ?? [];
      const place = parseA1(cell);
      if (!place) throw new Error(`no place: ${location}`);
      return [
        { from: { sheet: grid.sheet, row, column }, to: { sheet: sheet.replaceAll("''", "'"), ...place } },
      ];
    }),
  );
}

const gridOf = (file: Uint8Array, sheet: string): Grid => {
  const grid = gridsOf(file).find((each) => each.sheet === sheet);
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return grid;
};

/** "sheet!code" or "sheet!TL-01": what a line of a table is about, from its first cell. */
const lineAt = (file: Uint8Array, { sheet, row }: Place): string =>
  `${sheet}!${String(valueAt(gridOf(file, sheet), row, 0) ?? '')}`;

/** "from line → to line", each pair once. */
const ways = (file: Uint8Array): ReadonlySet<string> =>
  new Set(linksIn(file).map(({ from, to }) => `${lineAt(file, from)} → ${lineAt(file, to)}`));

const there = (file: Uint8Array, from: Place): Place | undefined =>
  linksIn(file).find(
    (link) =>
      link.from.sheet === from.sheet && link.from.row === from.row && link.from.column === from.column,
  )?.to;

const again = (file: Uint8Array): Uint8Array => assessedBook(file).written();

describe('every line is linked both ways', () => {
  const rows = exampleRows({ '1.1.2': { appraised: 1.2 }, '2.4': { appraised: 0.5 } });
  const { assessment, written } = assessedBook(exampleBook({ rows }));
  const file = written();
  const all = ways(file);
  const both = (one: string, other: string): readonly boolean[] => [
    all.has(`${one} → ${other}`),
    all.has(`${other} → ${one}`),
  ];

  test('a link leads to a line that is about the same criterion, or to a document of it', () => {
    const evidenceOf = new Map(
      assessment.leaves.map(({ criterion }) => [
        criterion.code as string,
        assessment.evidenceOf.get(criterion.id) ?? [],
      ]),
    );
    for (const way of all) {
      const [from = '', to = ''] = way.split(' → ').map((line) => line.split('!')[1] ?? '');
      const isSame = from === to;
      const isProof = [from, to].some((id, index, pair) =>
        (evidenceOf.get(pair[1 - index] ?? '') ?? []).some((each) => each === id),
      );
      expect([way, isSame || isProof]).toEqual([way, true]);
    }
    expect(all.size).toBeGreaterThan(40);
  });

  test.each(['1.1.2', '1.1.3', '1.2.1', '1.2.2', '2.4'])(
    'criterion %s, which lost points or may lose them, and its line of the plan',
    (code) => expect(both(`${CRITERIA_SHEET}!${code}`, `${PLAN}!${code}`)).toEqual([true, true]),
  );

  test.each(['1.1.1', '2.1', '2.2', '2.3'])(
    'criterion %s, which did not, and its line of the summary',
    (code) => expect(both(`${CRITERIA_SHEET}!${code}`, `${SUMMARY}!${code}`)).toEqual([true, true]),
  );

  test('the summary leads to every criterion and field, and to and from the plan', () => {
    for (const { criterion } of [...assessment.leaves, ...assessment.fields])
      expect(all).toContain(`${SUMMARY}!${criterion.code} → ${CRITERIA_SHEET}!${criterion.code}`);
    for (const { leaf } of assessment.gaps)
      expect(both(`${SUMMARY}!${leaf.code}`, `${PLAN}!${leaf.code}`)).toEqual([true, true]);
  });

  test('criteria and the first of their documents, documents and the first of their criteria', () => {
    expect(both(`${CRITERIA_SHEET}!1.1.1`, `${REGISTER}!TL-01`)).toEqual([true, true]);
    expect(both(`${CRITERIA_SHEET}!1.1.2`, `${REGISTER}!TL-02`)).toEqual([true, true]);
    for (const line of [CRITERIA_SHEET, SUMMARY, PLAN])
      expect(all).toContain(`${line}!1.1.3 → ${REGISTER}!TL-02`);
  });

  test.each(['1.1.2', '2.4'])(
    'what the appraisers found on %s, with the criterion and the summary',
    (code) => {
      expect(all).toContain(`${APPRAISAL}!${code} → ${CRITERIA_SHEET}!${code}`);
      expect(both(`${APPRAISAL}!${code}`, `${SUMMARY}!${code}`)).toEqual([true, true]);
    },
  );
});

describe('evidence that the office wrote itself', () => {
  const typed = 'Kế hoạch 475/KH-SKHCN ngày 24/12/2025, trang 2; Báo cáo 118/BC-SKHCN ngày 10/12/2026, tr. 4';
  const rows = exampleRows({ '1.1.1': { evidence: typed } });
  const address = 'https://skhcn.example.vn/475';
  const row = 6;
  const own = openXlsx(exampleBook({ rows, evidence: [] })).apply({
    sheets: [
      {
        ...noEdits(CRITERIA_SHEET),
        links: [{ row, column: EVIDENCE, to: { kind: 'address', address }, tip: null }],
      },
    ],
    names: [],
    state: null,
  });
  const file = again(own);

  test('stays as it is, with the link that the office put on it', () => {
    const grid = gridOf(file, CRITERIA_SHEET);
    expect(valueAt(grid, row, EVIDENCE)).toBe(typed);
    expect(grid.links.find((link) => link.column === EVIDENCE)).toEqual({
      row,
      column: EVIDENCE,
      target: address,
      location: null,
    });
  });

  test('gets its numbers in a column of ours, which leads to the register', () => {
    const grid = gridOf(file, CRITERIA_SHEET);
    expect(valueAt(grid, 3, DOCUMENTS)).toBe('Mã TLKC');
    expect(valueAt(grid, row, DOCUMENTS)).toBe('TL-01; TL-02');
    expect(there(file, { sheet: CRITERIA_SHEET, row, column: DOCUMENTS })).toMatchObject({
      sheet: REGISTER,
      row: 3,
    });
    expect(ways(file)).toContain(`${REGISTER}!TL-01 → ${CRITERIA_SHEET}!1.1.1`);
  });

  test('is read the same when run again: the column is no source and no column of the office’s', () => {
    const { assessment, written } = assessedBook(file);
    expect(Object.values(assessment.set.layout.columns)).not.toContain(DOCUMENTS);
    expect(assessment.recognition.criteria?.doubts).toEqual([]);
    expect(Buffer.from(written()).equals(Buffer.from(file))).toBe(true);
  });

  test('goes without a trace when our marks are taken out', () => {
    const { content, apply } = openXlsx(file);
    const cleaned = openXlsx(apply(removalEdits(content, { sheets: false }))).content;
    const grid = cleaned.grids.find(({ sheet }) => sheet === CRITERIA_SHEET);
    expect(grid && [STATUS, DOCUMENTS].map((column) => valueAt(grid, row, column))).toEqual([null, null]);
    expect(grid?.links.filter(({ column }) => column >= STATUS)).toEqual([]);
    expect(grid && valueAt(grid, row, EVIDENCE)).toBe(typed);
  });

  test('no such column is made where the evidence cells are ours', () => {
    expect(valueAt(gridOf(again(exampleBook()), CRITERIA_SHEET), 3, DOCUMENTS)).toBeNull();
  });
});

describe('links that we made go with what they stood for', () => {
  const first = again(exampleBook());
  const cell = { sheet: CRITERIA_SHEET, row: 6, column: EVIDENCE };

  test('they are there', () => expect(there(first, cell)).toMatchObject({ sheet: REGISTER, row: 3 }));

  test('when the document is taken off the list', () => {
    const emptied = LIST_COLUMNS.map((column) => ({ row: 4, column, input: null }));
    const file = again(changedBook(first, 'Tài liệu kiểm chứng', emptied));
    expect(valueAt(gridOf(file, CRITERIA_SHEET), cell.row, cell.column)).toBeNull();
    expect(there(file, cell)).toBeUndefined();
  });

  test('when the office writes its own text into the cell', () => {
    const file = again(changedBook(first, CRITERIA_SHEET, [{ ...cell, input: 'Ảnh chụp màn hình' }]));
    expect(valueAt(gridOf(file, CRITERIA_SHEET), cell.row, cell.column)).toBe('Ảnh chụp màn hình');
    expect(there(file, cell)).toBeUndefined();
    expect(there(file, { ...cell, column: DOCUMENTS })).toMatchObject({ sheet: REGISTER });
  });

  test('when a criterion has regained its points, its state leads to the summary instead of the plan', () => {
    const state = { sheet: CRITERIA_SHEET, row: 10, column: STATUS };
    const better = changedBook(first, CRITERIA_SHEET, [
      { row: 10, column: 5, input: 0 },
      { row: 10, column: 12, input: 'Đã gửi qua trục liên thông' },
      { row: 10, column: EVIDENCE, input: 'TL-01' },
    ]);
    const file = again(better);
    expect(there(first, state)).toMatchObject({ sheet: PLAN });
    expect(there(file, state)).toMatchObject({ sheet: SUMMARY });
  });

  test('when nothing is left to register, the register says so', () => {
    const sheet = 'Tài liệu kiểm chứng';
    const emptied = [4, 5].flatMap((row) => LIST_COLUMNS.map((column) => ({ row, column, input: null })));
    const file = again(changedBook(first, sheet, emptied));
    expect(gridOf(file, REGISTER).values.flat()).not.toContain('TL-01');
    expect(linksIn(file).filter(({ to }) => to.sheet === REGISTER)).toEqual([]);
  });
});

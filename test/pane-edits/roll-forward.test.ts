import { assess } from '../../src/assess';
import { rememberEdits } from '../../src/memory/remember';
import type { WorkbookContent } from '../../src/model/grid';
import { noEdits, number, text } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { rollForward } from '../../src/pane-edits/roll-forward';
import { render } from '../../src/i18n/render';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { asRatio } from '../../src/model/points';
import type { Rule } from '../../src/model/rule';
import { changedBook, criteriaBook, CRITERIA_SHEET, TEMPLATE_COLUMNS } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';

const assessed = (content: WorkbookContent) => assess(content, { asOf: asDay('2026-12-31') });

/** Next year's workbook, and what was said of it. */
function rolled(book: Uint8Array) {
  const { content, apply } = openXlsx(book);
  const next = rollForward(assessed(content), content);
  return { ...next, before: content, after: openXlsx(apply(next.edits)).content };
}

/** The workbook as `score --out` leaves it. */
function scored(book: Uint8Array): Uint8Array {
  const { content, apply } = openXlsx(book);
  return apply(assessed(content).report((sentence) => render(sentence, 'vi')));
}

type Change = readonly [cell: string, before: unknown, after: unknown];

/** The cells of the sheets that stay which are not what they were. */
const changes = ({ before, after }: ReturnType<typeof rolled>, sheet = CRITERIA_SHEET): readonly Change[] => {
  const [old, now] = [before, after].map(({ grids }) => grids.find((grid) => grid.sheet === sheet));
  return (old?.values ?? []).flatMap((cells, row) =>
    cells.flatMap((value, column): Change[] => {
      const other = now?.values[row]?.[column] ?? null;
      return value === other ? [] : [[`${row},${column}`, value, other]];
    }),
  );
};

const FULL = asRatio(1);

const COLUMN = Object.fromEntries(TEMPLATE_COLUMNS.map((name, index) => [name, index]));
const column = (name: (typeof TEMPLATE_COLUMNS)[number]): number => COLUMN[name] ?? -1;

describe("next year's workbook from this year's", () => {
  test('figures, levels and typed scores go; the year in the titles is raised; nothing else changes', () => {
    const next = rolled(exampleBook());
    expect(next.year).toBe(2027);
    const changed = changes(next);
    const title = 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM';
    expect(changed[0]).toEqual(['0,0', `${title} 2026`, `${title} 2027`]);
    const emptied = changed.slice(1);
    expect(emptied.every(([, , now]) => now === null)).toBe(true);
    const columns = new Set(emptied.map(([cell]) => Number(cell.split(',')[1])));
    expect(columns).toEqual(
      new Set([column('total'), column('achieved'), column('level'), column('applies'), column('self')]),
    );
  });

  test('scored, every leaf of the office waits for its figures, and its policy is what it was', () => {
    const { assessment } = assessed(rolled(exampleBook()).after);
    expect(assessment.year).toBe(2027);
    expect([...new Set(assessment.leaves.map(({ outcome }) => outcome?.state))]).toEqual([
      'missing',
      'survey',
    ]);
    expect(assessment.total.self).toBe(0);
    expect(assessment.leaves.map(({ criterion }) => criterion.leaf?.policy)).toEqual(
      assessed(openXlsx(exampleBook()).content).assessment.leaves.map(
        ({ criterion }) => criterion.leaf?.policy,
      ),
    );
  });

  test('the annex keeps its tasks, leads and deadlines without a year; status, day and dated deadlines go', () => {
    const tasks = [
      ['1.', 'Xây dựng Kế hoạch CCHC', 'Văn phòng', '', 'Quý I/2026', '', 'Hoàn thành', '20/3/2026'],
      ['2.', 'Báo cáo định kỳ', 'Văn phòng', '', 'Hằng quý', '', 'Hoàn thành', null],
    ];
    const next = rolled(exampleBook({ tasks }));
    expect(changes(next, 'Danh mục nhiệm vụ').map(([, before, now]) => [before, now])).toEqual([
      ['DANH MỤC NHIỆM VỤ NĂM 2026', 'DANH MỤC NHIỆM VỤ NĂM 2027'],
      ['Quý I/2026', null],
      ['Hoàn thành', null],
      ['20/3/2026', null],
      ['Hoàn thành', null],
    ]);
    const { annex } = assessed(next.after).assessment;
    expect(annex?.tasks.map(({ content, lead, progress }) => [content, lead, progress])).toEqual([
      ['Xây dựng Kế hoạch CCHC', 'Văn phòng', 'unstated'],
      ['Báo cáo định kỳ', 'Văn phòng', 'unstated'],
    ]);
  });

  test('the list of evidence keeps what is attached where; number, day, page and address go', () => {
    const next = rolled(exampleBook());
    const now = next.after.grids.find(({ sheet }) => sheet === 'Tài liệu kiểm chứng');
    expect(now?.values[4]?.map((value) => value ?? '')).toEqual([
      1, '1.1.1', 'Kế hoạch CCHC năm 2027', '', '', 'Sở KH&CN',
    ]); // prettier-ignore
    expect(now?.links).toEqual([]);
    expect(
      assessed(next.after).assessment.evidence.entries.map(({ title, criteria }) => [title, criteria]),
    ).toEqual([
      ['Kế hoạch CCHC năm 2027', ['1.1.1']],
      ['Báo cáo kết quả CCHC năm 2027', ['1.1.2', '1.1.3']],
    ]);
  });

  test.each([
    ['Báo cáo kết quả CCHC số 118/BC-SKHCN ngày 10/12/2026, trang 4', 'Báo cáo kết quả CCHC'],
    ['118/BC-SKHCN', '…/BC-SKHCN'],
    [
      'Kế hoạch CCHC năm 2026; Quyết định số 12/QĐ-SKHCN ngày 03/02/2026',
      /^Kế hoạch CCHC năm 2027; Quyết định/,
    ],
    ['Ảnh chụp màn hình phần mềm', 'Ảnh chụp màn hình phần mềm'],
  ])('an evidence cell keeps what kind of document it wants: %j', (evidence, kept) => {
    const next = rolled(exampleBook({ rows: exampleRows({ '1.1.2': { evidence } }), evidence: [] }));
    const now = assessed(next.after).assessment.leaves.find(({ criterion }) => criterion.code === '1.1.2');
    const text = now?.criterion.leaf?.evidenceText ?? '';
    expect(text).toEqual(typeof kept === 'string' ? kept : expect.stringMatching(kept));
    expect(text).not.toMatch(/118|12\/QĐ|2026/);
  });

  test('sheets that we wrote, marks and the hand-over go; a second year rolls on from the first', () => {
    const once = rolled(scored(exampleBook()));
    expect(once.after.grids.map(({ sheet }) => sheet)).toEqual(
      openXlsx(exampleBook()).content.grids.map(({ sheet }) => sheet),
    );
    const header = once.after.grids[0]?.values[3] ?? [];
    expect(header.filter((words) => words === 'Kết quả rà soát' || words === 'Mã TLKC')).toEqual([]);
    expect(assessed(once.after).snapshot).toBeNull();
    expect(assessed(once.after).assessment.total.self).toBe(0);
    const book = openXlsx(scored(exampleBook()));
    const again = rolled(book.apply(rollForward(assessed(book.content), book.content).edits));
    expect([again.year, again.emptied]).toEqual([2028, 0]);
  });

  test('every confirmed rule and policy holds next year', () => {
    const wording = 'Theo hướng dẫn riêng của Sở Nội vụ';
    const rows = exampleRows({ '1.1.2': { rule: wording } });
    const rule: Rule = { kind: 'linear', floor: { at: 0.7, inclusive: true }, target: FULL };
    const { content, apply } = openXlsx(exampleBook({ rows }));
    const id = '1/1.1/1.1.2';
    const confirmed = apply(
      rememberEdits(content, {
        rules: { [id]: { rule, wording } },
        policies: { '2/2.4': 'full' },
        year: 2026,
      }),
    );
    const next = assessed(rolled(scored(confirmed)).after);
    const leafOf = (code: string) =>
      next.assessment.leaves.find(({ criterion }) => criterion.code === code)?.criterion;
    expect(leafOf('1.1.2')?.leaf?.rule).toEqual(rule);
    expect(leafOf('2.4')?.leaf?.policy).toBe('full');
    expect(next.assessment.year).toBe(2027);
  });

  test('the results of a survey go, and its lines stay', () => {
    const sheet = {
      ...noEdits('Kết quả điều tra', true),
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            [text('KẾT QUẢ ĐIỀU TRA NĂM 2026')],
            ['Mã', 'Số phiếu', 'A', 'B', 'C', 'D'].map(text),
            [text('2.3'), ...[50, 20, 20, 8, 2].map(number)],
          ],
        },
      ],
    };
    const next = rolled(openXlsx(exampleBook()).apply({ sheets: [sheet], names: [], state: null }));
    expect(changes(next, 'Kết quả điều tra')).toEqual([
      ['0,0', 'KẾT QUẢ ĐIỀU TRA NĂM 2026', 'KẾT QUẢ ĐIỀU TRA NĂM 2027'],
      ['2,1', 50, null],
      ['2,2', 20, null],
      ['2,3', 20, null],
      ['2,4', 8, null],
      ['2,5', 2, null],
    ]);
  });

  test("a formula of the office's stays where a figure belongs, and is counted", () => {
    const rows = exampleRows({ '1.1.2': { achieved: { formula: '=10+1', shows: 11 } } });
    const next = rolled(exampleBook({ rows }));
    expect(next.formulas).toBe(1);
    expect(changes(next).filter(([, before]) => before === 11)).toEqual([]);
  });

  test('the figures of the appraisers go with their words, on every row', () => {
    const rows = exampleRows({
      '1.1': { appraised: 2.19 },
      '1.1.2': {
        appraised: 1.5,
        opinion: 'Thiếu minh chứng',
        explanation: 'Đã bổ sung',
        page: 'tr. 3',
        notes: 'VP',
      },
    });
    const next = rolled(exampleBook({ rows }));
    const gone = changes(next).map(([, before]) => before);
    expect(gone).toEqual(expect.arrayContaining([2.19, 1.5, 'Thiếu minh chứng', 'Đã bổ sung', 'tr. 3']));
    expect(gone).not.toContain('VP');
  });

  test('ticks beside the options of a scale go, and the options stay', () => {
    const book = criteriaBook([
      { code: '1', name: 'CHỈ ĐẠO, ĐIỀU HÀNH', max: 1 },
      { code: '1.1', name: 'Ban hành kế hoạch', max: 1 },
      { name: 'Ban hành kịp thời', max: 1, level: 'x' },
      { name: 'Ban hành chậm', max: 0.5 },
      { name: 'Không ban hành', max: 0 },
    ]);
    expect(assessed(openXlsx(book).content).assessment.total.self).toBe(1);
    const next = rolled(book);
    expect(
      changes(next)
        .map(([, before, now]) => [before, now])
        .slice(1),
    ).toEqual([['x', null]]);
    expect(assessed(next.after).assessment.leaves[0]?.outcome?.state).toBe('missing');
  });

  test('a workbook that names no year is emptied, and no year is made up', () => {
    const next = rolled(exampleBook({ title: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC', tasks: [], evidence: [] }));
    expect(next.year).toBeNull();
    expect(changes(next).every(([, , now]) => now === null)).toBe(true);
  });

  test('a typed sum and a typed score of last year do not stay beside empty figures', () => {
    const totals = changedBook(
      exampleBook({ rows: exampleRows({ '1': { self: 3.2 }, '1.1': { self: 2.2 } }) }),
      CRITERIA_SHEET,
      [],
    );
    const gone = changes(rolled(totals)).map(([, before]) => before);
    expect(gone).toEqual(expect.arrayContaining([3.2, 2.2, 0.8]));
  });
});

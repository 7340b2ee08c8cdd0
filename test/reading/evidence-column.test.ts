import type { Assessment } from '../../src/model/assessment';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { changedBook, CRITERIA_SHEET, type BookRow } from '../support/criteria-book';
import { linkOut, write, editsOf } from '../support/edits';
import { EXAMPLE_EVIDENCE, exampleBook, exampleRows } from '../support/example-book';

const K7 = 'K7';
const withCell = (evidence: string, more: Readonly<Record<string, BookRow>> = {}): readonly BookRow[] =>
  exampleRows({ '1.1.1': { evidence }, ...more });

/** "TL-01 document | title | date | issuer | page | link | criteria" */
const told = ({ evidence }: Assessment): readonly string[] =>
  evidence.entries.map((entry) =>
    [
      `${entry.id} ${entry.document}`,
      entry.title,
      entry.issued ?? entry.issuedText,
      entry.issuer,
      entry.page,
      entry.link,
      entry.criteria.join(', '),
    ].join(' | '),
  );

const ofCell = (evidence: string): readonly string[] =>
  told(assessedBook(exampleBook({ rows: withCell(evidence), evidence: [] })).assessment);

describe('documents that the evidence column names', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'one with number, date and page',
      'Báo cáo số 118/BC-SKHCN ngày 10/12/2026, trang 4',
      ['TL-01 118/BC-SKHCN | Báo cáo 118/BC-SKHCN | 2026-12-10 | SKHCN | trang 4 |  | 1.1.1'],
    ],
    [
      'several in one cell, in every style of numbering',
      '- Nghị quyết 57-NQ/TW ngày 22/12/2024\n- Nghị định 118/2025/NĐ-CP; Nghị quyết 190/2025/QH15',
      [
        'TL-01 57-NQ/TW | Nghị quyết 57-NQ/TW | 2024-12-22 | TW |  |  | 1.1.1',
        'TL-02 118/2025/NĐ-CP | Nghị định 118/2025/NĐ-CP |  | CP |  |  | 1.1.1',
        'TL-03 190/2025/QH15 | Nghị quyết 190/2025/QH15 |  | QH15 |  |  | 1.1.1',
      ],
    ],
    [
      'one by its address',
      'Ảnh chụp niêm yết https://skhcn.example.vn/niem-yet.jpg',
      ['TL-01  | Ảnh chụp niêm yết |  |  |  | https://skhcn.example.vn/niem-yet.jpg | 1.1.1'],
    ],
    ['words alone', 'Sổ theo dõi văn bản đến', ['TL-01  | Sổ theo dõi văn bản đến |  |  |  |  | 1.1.1']],
    ['none', 'Không có', []],
    ['none yet', 'Chưa có tài liệu kiểm chứng', []],
  ])('%s', (_, cell, expected) => {
    expect(ofCell(cell)).toEqual(expected);
  });

  test('a slip of recognition stays as written and brings a suggestion', () => {
    const { assessment } = assessedBook(
      exampleBook({ rows: withCell('Nghị định 118/2025/NB-CP'), evidence: [] }),
    );
    expect(assessment.evidence.entries[0]).toMatchObject({
      document: '118/2025/NB-CP',
      suggestion: '118/2025/NĐ-CP',
    });
  });

  test('the same document at two criteria is one entry with both, and with the pages of both', () => {
    const rows = exampleRows({
      '1.1.1': { evidence: 'Báo cáo 118/BC-SKHCN ngày 10/12/2026, tr. 4' },
      '1.1.2': { evidence: '118/BC-SKHCN, tr. 9' },
    });
    expect(told(assessedBook(exampleBook({ rows, evidence: [] })).assessment)).toEqual([
      'TL-01 118/BC-SKHCN | Báo cáo 118/BC-SKHCN | 2026-12-10 | SKHCN | tr. 4; tr. 9 |  | 1.1.1, 1.1.2',
    ]);
  });

  test('a document that the list has is not entered again, but supports the criterion', () => {
    const rows = exampleRows({ '2.4': { evidence: 'Báo cáo số 118/BC-SKHCN' } });
    const { assessment } = assessedBook(exampleBook({ rows }));
    expect(assessment.evidence.entries.map(({ id }) => id)).toEqual(['TL-01', 'TL-02']);
    expect(assessment.evidence.entries[1]?.criteria).toEqual(['1.1.2', '1.1.3', '2.4']);
    expect([...assessment.evidenceOf.values()].at(-1)).toEqual(['TL-02']);
  });

  test('a number of the register is enough; “như trên” means the documents of the leaf above', () => {
    const rows = exampleRows({ '1.2.1': { evidence: 'Xem TL-02' }, '1.2.2': { evidence: 'Như trên' } });
    const { assessment } = assessedBook(exampleBook({ rows }));
    const of = (code: string): unknown => [...assessment.evidenceOf].find(([id]) => id.endsWith(code))?.[1];
    expect([of('1.2.1'), of('1.2.2')]).toEqual([['TL-02'], ['TL-02']]);
    expect(assessment.evidence.entries).toHaveLength(2);
  });

  test('the hyperlink of the cell opens its document', () => {
    const book = exampleBook({ rows: withCell('Kế hoạch 475/KH-SKHCN'), evidence: [] });
    const linked = openXlsx(book).apply(
      editsOf(write(CRITERIA_SHEET, {}, { links: [linkOut(K7, 'https://skhcn.example.vn/475.pdf')] })),
    );
    expect(told(assessedBook(linked).assessment)).toEqual([
      'TL-01 475/KH-SKHCN | Kế hoạch 475/KH-SKHCN |  | SKHCN |  | https://skhcn.example.vn/475.pdf | 1.1.1',
    ]);
  });

  test('a column of what the province asks for names only what bears a number or an address', () => {
    const book = exampleBook({ rows: withCell('Quyết định, kế hoạch, báo cáo'), evidence: [] });
    const asked = changedBook(book, CRITERIA_SHEET, [
      { row: 3, column: 10, input: 'Các yêu cầu và tài liệu kiểm chứng' },
    ]);
    expect(told(assessedBook(asked).assessment)).toEqual([]);
  });
});

describe('numbers stay', () => {
  const first = assessedBook(exampleBook());
  const idOf = ({ evidence }: Assessment, document: string): string | undefined =>
    evidence.entries.find((entry) => entry.document === document)?.id;

  test.each([
    [
      'a row put in before',
      [[9, '1.2.1', 'Báo cáo quý', '31/BC-SKHCN', '2/4/2026', 'Sở', 'tr. 1', ''], ...EXAMPLE_EVIDENCE],
    ],
    ['rows turned round', [...EXAMPLE_EVIDENCE].reverse()],
    ['one taken out', EXAMPLE_EVIDENCE.slice(1)],
  ])('%s', (_, rows) => {
    const fresh = exampleBook({ evidence: rows });
    // The office's list as it is now, in the workbook with the register of the last run.
    const list = openXlsx(fresh).content.grids.find(({ sheet }) => sheet === 'Tài liệu kiểm chứng');
    const changes = Array.from({ length: 4 }, (__, row) =>
      Array.from({ length: 8 }, (___, column) => {
        const value = list?.values[row + 4]?.[column] ?? null;
        return { row: row + 4, column, input: typeof value === 'object' ? null : (value as string | number) };
      }),
    ).flat();
    const { assessment } = assessedBook(changedBook(first.written(), 'Tài liệu kiểm chứng', changes));
    if (rows.length > 1) expect(idOf(assessment, '475/KH-SKHCN')).toBe('TL-01');
    expect(idOf(assessment, '118/BC-SKHCN')).toBe('TL-02');
    if (rows.length > 2) expect(idOf(assessment, '31/BC-SKHCN')).toBe('TL-03');
  });

  test('a second document under a number of the list gets another, and is told', () => {
    const rows = EXAMPLE_EVIDENCE.map((row) => ['TL-07', ...row.slice(1)]);
    const { assessment } = assessedBook(exampleBook({ evidence: rows }));
    expect(assessment.evidence.entries.map(({ id }) => id)).toEqual(['TL-07', 'TL-08']);
    expect(assessment.evidence.doubts).toMatchObject([{ kind: 'number-repeated', id: 'TL-07' }]);
  });

  test('a number that no document bears is told', () => {
    const rows = exampleRows({ '1.2.1': { evidence: 'TL-44' } });
    const { assessment } = assessedBook(exampleBook({ rows }));
    expect(assessment.evidence.doubts).toMatchObject([{ kind: 'number-unknown', id: 'TL-44' }]);
  });
});

test('what we wrote is no source: a document that leaves a criterion leaves its cell', () => {
  const written = assessedBook(exampleBook()).written();
  const moved = changedBook(written, 'Tài liệu kiểm chứng', [{ row: 5, column: 1, input: '1.1.2' }]);
  const { assessment, written: again } = assessedBook(moved);
  expect([...assessment.evidenceOf.keys()].some((id) => id.endsWith('1.1.3'))).toBe(false);
  expect(openXlsx(again()).content.grids[0]?.values[8]?.[10] ?? null).toBeNull();
});

import { addressOf } from '../../src/model/cell';
import { valueAt } from '../../src/model/grid';
import { removalEdits } from '../../src/pane-edits/handover';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { criteriaBook, CRITERIA_SHEET, type BookRow, type Input } from '../support/criteria-book';

const leaf = (code: string, name: string, more: BookRow = {}): BookRow => ({
  code, name, max: 2, rule: 'b/a × 2', total: 4, achieved: 4, ...more,
}); // prettier-ignore

/** A commune's set: the codes begin anew in every Roman field. */
const COMMUNE: readonly BookRow[] = [
  { code: 'I', name: 'CHỈ ĐẠO ĐIỀU HÀNH', max: 4 },
  leaf('1.1', 'Ban hành kế hoạch'),
  leaf('1.2', 'Thực hiện kế hoạch', { achieved: 'mười hai' }),
  { code: 'VI', name: 'TÀI CHÍNH CÔNG', max: 4 },
  leaf('1.1', 'Giải ngân vốn đầu tư', { achieved: 5 }),
  leaf('1.2', 'Thanh toán trực tuyến'),
  { code: 'VII', name: 'HÀI LÒNG', max: 2 },
  leaf('2.1', 'Mức độ hài lòng'),
];

const document = (criterion: string): readonly Input[] => [
  1, criterion, 'Báo cáo thanh toán trực tuyến', '45/BC-UBND', '10/12/2026', 'UBND xã', 'tr. 2', '',
]; // prettier-ignore

const assessed = (criterion: string) =>
  assessedBook(criteriaBook(COMMUNE, { evidence: [document(criterion)] }));

const supported = (criterion: string): readonly string[] => [
  ...assessed(criterion).assessment.evidenceOf.keys(),
];

const foundAt = (criterion: string) =>
  assessed(criterion).assessment.findings.map(
    ({ code, subject, subjectId, cell }) =>
      `${code} ${subject} ${subjectId ?? '-'} ${cell ? addressOf(cell) : ''}`,
  );

describe('where printed codes repeat in every Roman field', () => {
  test('pane-and-sheets 3a: a finding is about one criterion, shown with its field, and names its id', () => {
    const found = foundAt('VI – 1.2');
    expect(found).toContain('exceeds-total VI – 1.1 VI/1.1 Bộ tiêu chí!F9');
    expect(found).toContain('not-a-number I – 1.2 I/1.2 Bộ tiêu chí!F7');
    expect(found.filter((line) => line.includes(' I/1.1 '))).toEqual([
      'evidence-missing I – 1.1 I/1.1 Bộ tiêu chí!K6',
    ]);
  });

  test('a code that no other criterion bears is shown as it is printed', () => {
    expect(foundAt('VI – 1.2')).toContain('evidence-missing 2.1 VII/2.1 Bộ tiêu chí!K12');
  });

  test('pane-and-sheets 3b: a bare code is asked about and spread over nobody', () => {
    expect(supported('1.2')).toEqual([]);
    expect(foundAt('1.2')).toContain('evidence-ambiguous-criterion TL-01 - Tài liệu kiểm chứng!C5');
  });

  test.each(['VI – 1.2', 'VI - 1.2', 'VI/1.2', 'VI.1.2', 'VI: 1.2', '1.2 (VI)', 'Tiêu chí 1.2 lĩnh vực VI'])(
    '“%s” means one criterion',
    (criterion) => {
      expect(supported(criterion)).toEqual(['VI/1.2']);
      expect(foundAt(criterion).filter((line) => line.includes('-criterion'))).toEqual([]);
    },
  );

  test('a field means all its criteria', () => {
    expect(supported('VI')).toEqual(['VI/1.1', 'VI/1.2']);
  });

  test('pane-and-sheets 3b: numbers go into the evidence cells of the criterion that is meant, and clean takes them back', () => {
    const written = assessed('VI – 1.2').written();
    const evidenceCells = (book: Uint8Array) => {
      const grid = openXlsx(book).content.grids.find(({ sheet }) => sheet === CRITERIA_SHEET);
      return [5, 6, 8, 9, 11].map((row) => grid && valueAt(grid, row, 10));
    };
    expect(evidenceCells(written)).toEqual([null, null, null, 'TL-01', null]);
    const { content, apply } = openXlsx(written);
    const cleaned = apply(removalEdits(content, { sheets: true }));
    expect(evidenceCells(cleaned)).toEqual([null, null, null, null, null]);
  });
});

test('a code printed twice under one criterion makes two criteria, each with its own line in every sum', () => {
  const book = criteriaBook([
    { code: '1', name: 'CHỈ ĐẠO ĐIỀU HÀNH', max: 4 },
    leaf('1.1', 'Ban hành kế hoạch', { achieved: 1 }),
    leaf('1.1', 'Thực hiện kế hoạch', { achieved: 3 }),
  ]);
  const { assessment, edits } = assessedBook(book);
  expect(assessment.leaves.map(({ criterion: { id, code } }) => `${id} ${code}`)).toEqual([
    '1/1.1 1.1',
    '1/1.1#2 1.1',
  ]);
  const summary = edits.sheets.find(({ sheet }) => sheet === 'Tổng hợp tự đánh giá');
  const formulas = summary?.blocks.flatMap(({ cells }) =>
    cells.flat().flatMap((content) => (content?.kind === 'formula' ? [content] : [])),
  );
  // One sum over two lines, not over one line twice.
  const sums = formulas?.filter(({ formula }) => /^=IF\(COUNT\(E\d+:E\d+\)=0/.test(formula));
  expect(sums?.map(({ result }) => result)).toEqual([2]);
});

test('a plain number printed twice under one field is said, also where the two lines tell themselves apart', () => {
  const book = criteriaBook([
    { code: 'I', name: 'CHỈ ĐẠO ĐIỀU HÀNH', max: 4 },
    leaf('1', 'Ban hành kế hoạch'),
    leaf('1', 'Thực hiện kế hoạch'),
  ]);
  const { findings } = assessedBook(book).assessment;
  expect(findings.filter(({ code }) => code === 'duplicate-code').map(({ subjectId }) => subjectId)).toEqual([
    'I/1#2',
  ]);
});

import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { toJson } from '../../src/contract/to-json';
import type { Assessment } from '../../src/model/assessment';
import { assessedBook, formulasIn } from '../support/assessing';
import {
  changedBook,
  CRITERIA_SHEET,
  criteriaBook,
  type BookColumn,
  type Input,
} from '../support/criteria-book';
import { exampleBook, exampleRows, EXAMPLE_ROWS } from '../support/example-book';
import { manyLeaves } from '../support/scored-leaves-book';
import { inVietnamese } from '../support/say';

/** The assessment as other programs see it: everything but how the score cells stood before. */
const shown = (assessment: Assessment): unknown =>
  toJson({ assessment, snapshot: null }, 'tudanhgia.xlsx', inVietnamese);

const isSameFile = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.from(one).equals(Buffer.from(other));

const noSelfColumn: readonly BookColumn[] = [
  'code',
  'name',
  'max',
  'rule',
  'total',
  'achieved',
  'level',
  'evidence',
];

/** Lines of the list that give no more than an address, or a page. */
const NAMELESS: readonly (readonly Input[])[] = [
  [1, '1.1.1', '', '', null, '', '', 'https://skhcn.example.vn/1'],
  [2, '1.1.2', 'Báo cáo', '2/BC-SKHCN', null, '', '', 'https://skhcn.example.vn/2'],
  [3, '1.1.2; 1.1.3', '\u200B', '', null, '', 'tr. 3', 'D:\\3.pdf'],
];

describe.each<[string, () => Uint8Array]>([
  ['a small self-assessment with tasks and evidence', () => exampleBook()],
  ['one without evidence', () => exampleBook({ evidence: [] })],
  ['one whose documents have no names', () => exampleBook({ evidence: NAMELESS })],
  ['one whose self-score column is ours', () => criteriaBook(EXAMPLE_ROWS, { columns: noSelfColumn })],
  ['three hundred leaves of every rule with odd inputs', () => criteriaBook(manyLeaves(300, 5))],
])('%s, scored twice', (_, make) => {
  const first = assessedBook(make());
  const second = assessedBook(first.written());

  test('comes out as the same file, byte for byte', () => {
    expect(isSameFile(second.written(), first.written())).toBe(true);
    expect(isSameFile(assessedBook(second.written()).written(), first.written())).toBe(true);
  });

  test('is assessed the same', () => {
    expect(shown(second.assessment)).toEqual(shown(first.assessment));
  });

  test('has the same formulas with the same values', () => {
    expect(formulasIn(second.edits)).toEqual(formulasIn(first.edits));
  });
});

/** The assessment without the finding that tells of the loss, which must be there once. */
function withoutLoss(assessment: Assessment): Assessment {
  const findings = assessment.findings.filter(({ code }) => code !== 'memory-unusable');
  expect(assessment.findings.length - findings.length).toBe(1);
  return { ...assessment, findings };
}

describe('the workbook’s state was lost between the runs', () => {
  const first = assessedBook(exampleBook());
  const { content } = openXlsx(first.written());
  const forgetful = assess({ ...content, state: null }, { asOf: asDay('2026-12-31') });

  test('our formulas are known all the same, the loss is said, and nothing else changes', () => {
    expect(content.state).not.toBeNull();
    expect(shown(withoutLoss(forgetful.assessment))).toEqual(shown(first.assessment));
    expect(formulasIn(forgetful.report(inVietnamese))).toEqual(formulasIn(first.edits));
  });

  test('damaged state is set aside', () => {
    for (const state of ['', '{', '[]', '{"version":99}', '{"version":1,"criteriaSheet":1,"formulas":[]}']) {
      const damaged = assess({ ...content, state }, { asOf: asDay('2026-12-31') });
      expect(shown(withoutLoss(damaged.assessment))).toEqual(shown(first.assessment));
    }
  });
});

describe('the officer works on between the runs', () => {
  const written = assessedBook(exampleBook()).written();

  test('a changed input changes its score, its sums and nothing else', () => {
    const changed = changedBook(written, CRITERIA_SHEET, [{ row: 7, column: 5, input: 12 }]);
    const after = assessedBook(changed);
    const fresh = assessedBook(exampleBook({ rows: exampleRows({ '1.1.2': { achieved: 12 } }) }));
    expect(shown(after.assessment)).toEqual(shown(fresh.assessment));
    expect(formulasIn(after.edits)).toEqual(formulasIn(fresh.edits));
  });

  test('a number typed over our formula stays, and is reported', () => {
    const changed = changedBook(written, CRITERIA_SHEET, [{ row: 7, column: 9, input: 1.9 }]);
    const after = assessedBook(changed);
    expect(after.assessment.findings).toContainEqual(
      expect.objectContaining({ code: 'typed-score-differs', subject: '1.1.2' }),
    );
    const { content } = openXlsx(after.written());
    expect(content.grids[0]?.values[7]?.[9]).toBe(1.9);
    expect(content.grids[0]?.formulas[7]?.[9] ?? null).toBeNull();
  });

  test('a renamed summary is found again by its defined name, and no second one is made', () => {
    const { content } = openXlsx(written);
    const renamed = {
      ...content,
      grids: content.grids.map((grid) =>
        grid.sheet === 'Tổng hợp tự đánh giá' ? { ...grid, sheet: 'Tổng hợp gửi Sở Nội vụ' } : grid,
      ),
      names: content.names.map((name) =>
        name.sheet === 'Tổng hợp tự đánh giá' ? { ...name, sheet: 'Tổng hợp gửi Sở Nội vụ' } : name,
      ),
    };
    const edits = assess(renamed, { asOf: asDay('2026-12-31') }).report(inVietnamese);
    expect(edits.sheets.map(({ sheet }) => sheet)).toEqual([
      CRITERIA_SHEET,
      'Tổng hợp gửi Sở Nội vụ',
      'Điểm chưa đạt và khắc phục',
      'Danh mục tài liệu kiểm chứng',
    ]);
  });

  test('fewer leaves leave no line of the old summary behind', () => {
    const { names } = openXlsx(written).content;
    const old = names.find(({ name }) => name === 'CCHC_TongHop')?.range;
    const rows = EXAMPLE_ROWS.filter(({ code }) => code !== '1.2.1');
    const shorter = openXlsx(exampleBook({ rows })).content;
    const merged = {
      ...openXlsx(written).content,
      grids: openXlsx(written).content.grids.map((grid) =>
        grid.sheet === CRITERIA_SHEET ? (shorter.grids[0] ?? grid) : grid,
      ),
    };
    const edits = assess(merged, { asOf: asDay('2026-12-31') }).report(inVietnamese);
    const block = edits.names.find(({ name }) => name === 'CCHC_TongHop')?.range;
    expect(block?.lastRow).toBeLessThan(old?.lastRow ?? 0);
    expect(edits.sheets[1]?.clear).toEqual([old]);
  });
});

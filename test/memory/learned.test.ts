import { assess } from '../../src/assess';
import { countLearned, readLearned, writeLearned } from '../../src/memory/learned';
import type { Assessment } from '../../src/model/assessment';
import type { WorkbookContent } from '../../src/model/grid';
import type { Mapping } from '../../src/model/mapping';
import { asPoints, asRatio } from '../../src/model/points';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';

const DAY = asDay('2026-12-31');
const ODD = 'Theo quyết định riêng của tỉnh';

/** A form whose figures stand under titles that say nothing, with a wording that nobody understands. */
const FORM: Rows = [
  ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['Số', 'Nội dung', 'Điểm tối đa', 'Xét duyệt', 'Cột 5', 'Cột 6', 'Bằng chữ'],
  ['1', 'Chỉ đạo, điều hành', 4],
  ['1.1', 'Hoàn thành nhiệm vụ', 2, 'b/a x điểm tối đa', 13, 11],
  ['1.2', 'Ban hành quy chế', 2, ODD, 4, 3],
];

const TAUGHT: Mapping = {
  criteriaSheet: 'Phụ lục',
  criteriaTable: {
    headerRows: { first: 1, last: 1 },
    columns: { total: { column: 4, words: 'Cột 5' }, achieved: { column: 5, words: 'Cột 6' } },
  },
  rules: { '1/1.2': { wording: ODD, rule: { kind: 'linear', floor: null, target: asRatio(1) } } },
};

const pointsOf = ({ leaves }: Assessment): readonly (number | null)[] =>
  leaves.map(({ outcome }) => outcome?.points ?? null);

const afterTeaching = (): WorkbookContent => {
  const content = contentOf(gridOf('Phụ lục', FORM));
  const { state } = assess(content, { asOf: DAY, mapping: TAUGHT }).report(({ key }) => key);
  return { ...content, state };
};

const opened = (rows: Rows, sheet = 'Phụ lục'): Assessment =>
  assess({ ...afterTeaching(), grids: [gridOf(sheet, rows)] }, { asOf: DAY }).assessment;

/** A column of the office's inserted before the one that is given. */
const withColumn = (index: number): Rows =>
  FORM.map((row, i) =>
    i === 0 ? row : [...row.slice(0, index), i === 1 ? 'Theo dõi' : null, ...row.slice(index)],
  );

describe('what a person taught about a workbook', () => {
  it('holds the next time', () => {
    expect(pointsOf(opened(FORM))).toEqual([1.69, 1.5]);
  });

  it.each([0, 2, 4, 5, 6])(
    'pane-and-sheets 11: holds after a column was inserted before column %i',
    (index) => {
      const assessment = opened(withColumn(index));
      expect(pointsOf(assessment)).toEqual([1.69, 1.5]);
      expect(assessment.recognition.criteria?.doubts.map(({ message }) => message.key)).not.toContain(
        'doubt.header-changed',
      );
    },
  );

  it.each([1, 2, 5])('holds after %i rows were inserted above', (rows) => {
    const added: Rows = Array.from({ length: rows }, (_, i) => [`Dòng thêm ${i + 1}`]);
    expect(pointsOf(opened([...added, ...FORM]))).toEqual([1.69, 1.5]);
  });

  it('holds after the sheet was renamed, and says under which name it was found', () => {
    const assessment = opened(FORM, 'Phụ lục II');
    expect(pointsOf(assessment)).toEqual([1.69, 1.5]);
    const doubt = assessment.recognition.criteria?.doubts.find(
      ({ message }) => message.key === 'doubt.sheet-gone',
    );
    expect(doubt?.message.args).toEqual({ before: 'Phụ lục', now: 'Phụ lục II' });
  });

  it('holds for the same wording under another code', () => {
    const renumbered = FORM.map((row) => (row[0] === '1.2' ? ['1.3', ...row.slice(1)] : row));
    expect(pointsOf(opened(renumbered))).toEqual([1.69, 1.5]);
  });

  it('does not hold where two columns bear the words', () => {
    const twice = withColumn(4).map((row, i) =>
      i === 1 ? row.map((cell) => (cell === 'Theo dõi' ? 'Cột 5' : cell)) : row,
    );
    const moved = twice.map((row, i) => (i === 0 ? row : [null, ...row]));
    const { recognition } = opened(moved);
    expect(recognition.criteria?.doubts.map(({ message }) => message.key)).toContain('doubt.header-changed');
  });
});

describe('what was taught, for the next workbook', () => {
  const file = writeLearned(TAUGHT);
  const read = readLearned(file);
  const learned = read.kind === 'learned' ? read.mapping : {};
  const next = (rows: Rows): Assessment =>
    assess(contentOf(gridOf('Của xã khác', rows)), { asOf: DAY, learned }).assessment;

  it('holds header words and rules, and nothing of the workbook', () => {
    expect(JSON.parse(file)).toEqual({
      schema: 'par-index/learned@1',
      columns: { criteria: { total: 'Cột 5', achieved: 'Cột 6' } },
      wordings: [{ wording: ODD, rule: { kind: 'linear', floor: null, target: 1 } }],
    });
  });

  it('is used where the same words stand, in whatever column', () => {
    expect(pointsOf(next(FORM))).toEqual([1.69, 1.5]);
    expect(pointsOf(next(withColumn(1)))).toEqual([1.69, 1.5]);
  });

  it('says nothing of words that do not stand there', () => {
    const { recognition } = next(
      FORM.map((row, i) => (i === 1 ? row.map((cell) => (cell === 'Cột 5' ? 'Cột năm' : cell)) : row)),
    );
    expect(recognition.criteria?.doubts.map(({ message }) => message.key)).not.toContain(
      'doubt.header-changed',
    );
  });

  it('gives way to what was decided in the workbook itself', () => {
    const swapped: Mapping = {
      criteriaTable: {
        columns: { achieved: { column: 4, words: 'Cột 5' }, total: { column: 5, words: 'Cột 6' } },
      },
    };
    const { assessment } = assess(contentOf(gridOf('A', FORM)), {
      asOf: DAY,
      mapping: swapped,
      learned,
    });
    expect(assessment.set.layout.columns).toMatchObject({ achieved: 4, total: 5 });
  });

  it('never gives more than the maximum', () => {
    const rule = { kind: 'levels', levels: [{ label: 'Đạt', points: asPoints(5) }] } as const;
    const assessment = assess(contentOf(gridOf('A', FORM)), {
      asOf: DAY,
      learned: { wordings: [{ wording: ODD, rule }] },
    }).assessment;
    expect(assessment.leaves[1]?.criterion.leaf?.rule.kind).toBe('unreadable');
  });

  it('survives the way into a file and back', () => {
    expect(writeLearned(learned)).toBe(file);
  });

  it('is counted by columns and wordings', () => {
    expect(countLearned(TAUGHT)).toEqual({ columns: 2, wordings: 1 });
    expect(countLearned(learned)).toEqual({ columns: 2, wordings: 1 });
    expect(countLearned({})).toEqual({ columns: 0, wordings: 0 });
  });

  it.each(['par-index/learned@2', 'par-index/learned@10'])(
    'of a later release is told as such: %s',
    (schema) => {
      expect(readLearned(JSON.stringify({ schema }))).toEqual({ kind: 'newer' });
    },
  );

  it.each([
    '',
    '{',
    '[]',
    '{"schema":"par-index/assessment@2"}',
    '{"schema":"par-index/learned@1","columns":[]}',
    '{"schema":"par-index/learned@1","columns":{"criteria":{"max":3}}}',
    '{"schema":"par-index/learned@1","wordings":[{"wording":"x","rule":{"kind":"odd"}}]}',
  ])('is refused where it is damaged: %s', (text) => {
    expect(readLearned(text)).toEqual({ kind: 'none' });
  });
});

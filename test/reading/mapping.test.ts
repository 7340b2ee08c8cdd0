import { assess } from '../../src/assess';
import type { Assessment } from '../../src/model/assessment';
import { asPoints, asRatio } from '../../src/model/points';
import type { Mapping } from '../../src/model/mapping';
import { asDay } from '../../src/model/task';
import type { WorkbookContent } from '../../src/model/grid';
import { contentOf, gridOf, type Rows } from '../support/grids';

const DAY = asDay('2026-12-31');

/** A form whose headings say little: "Nội dung 2" holds the scale, "Cột 5" and "Cột 6" the figures. */
const ODD_FORM: Rows = [
  ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['Số', 'Nội dung', 'Điểm tối đa', 'Xét duyệt', 'Cột 5', 'Cột 6', 'Điểm tự chấm'],
  ['1', 'Chỉ đạo, điều hành', 5],
  ['1.1', 'Mức độ hoàn thành nhiệm vụ', 2, 'b/a x điểm tối đa', 13, 11],
  ['1.2', 'Ban hành quy chế', 2, 'Theo quyết định riêng của tỉnh', null, null],
  ['1.3', 'Báo cáo định kỳ', 1, 'Mỗi báo cáo chậm trừ 0,25 điểm', null, null],
];

const CHOICES: Mapping = {
  criteriaTable: {
    columns: { total: { column: 4, words: 'Cột 5' }, achieved: { column: 5, words: 'Cột 6' } },
  },
};

const assessed = (content: WorkbookContent, mapping?: Mapping): Assessment =>
  assess(content, { asOf: DAY, ...(mapping ? { mapping } : {}) }).assessment;

const leaf = (assessment: Assessment, code: string) =>
  assessment.leaves.find(({ criterion }) => criterion.code === code);

describe('what a person decides about a sheet', () => {
  it('is not guessed: figures under headings that say nothing are missing', () => {
    expect(leaf(assessed(contentOf(gridOf('A', ODD_FORM))), '1.1')?.outcome?.state).toBe('missing');
  });

  it('gives a column its role', () => {
    const outcome = leaf(assessed(contentOf(gridOf('A', ODD_FORM)), CHOICES), '1.1')?.outcome;
    expect(outcome?.points).toBe(1.69);
  });

  it('is reported when the heading has changed since, and then not used', () => {
    const renamed = ODD_FORM.map((row, i) =>
      i === 1 ? row.map((cell) => (cell === 'Cột 6' ? 'Cột khác' : cell)) : row,
    );
    const assessment = assessed(contentOf(gridOf('A', renamed)), CHOICES);
    expect(leaf(assessment, '1.1')?.outcome?.state).toBe('missing');
    const doubt = assessment.recognition.criteria?.doubts.find(
      ({ message }) => message.key === 'doubt.header-changed',
    );
    expect(doubt?.cell).toEqual({ sheet: 'A', row: 1, column: 5 });
  });

  it('names the header row', () => {
    const misleading: Rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tổng số', 'Kết quả'],
      ['Bảng cũ', 'bỏ', 1, null, null],
      ...ODD_FORM.slice(1),
    ];
    const mapping: Mapping = {
      criteriaTable: { headerRows: { first: 2, last: 2 }, columns: CHOICES.criteriaTable?.columns ?? {} },
    };
    const assessment = assessed(contentOf(gridOf('A', misleading)), mapping);
    expect(assessment.set.layout.headerRows).toEqual({ first: 2, last: 2 });
    expect(leaf(assessment, '1.1')?.outcome?.points).toBe(1.69);
  });

  it('confirms a rule for a wording that is not understood', () => {
    const rule = { kind: 'linear', floor: null, target: asRatio(1) } as const;
    const wording = 'Theo quyết định riêng của tỉnh';
    const filled = ODD_FORM.map((row) => (row[0] === '1.2' ? [...row.slice(0, 4), 4, 3] : row));
    const mapping: Mapping = { ...CHOICES, rules: { '1/1.2': { rule, wording } } };
    expect(leaf(assessed(contentOf(gridOf('A', filled)), CHOICES), '1.2')?.outcome?.state).toBe('unreadable');
    expect(leaf(assessed(contentOf(gridOf('A', filled)), mapping), '1.2')?.outcome?.points).toBe(1.5);
  });

  it('does not carry a confirmed rule over to another wording, and says so', () => {
    const rule = { kind: 'manual' } as const;
    const mapping: Mapping = { rules: { '1/1.2': { rule, wording: 'Một câu chữ khác' } } };
    const assessment = assessed(contentOf(gridOf('A', ODD_FORM)), mapping);
    expect(leaf(assessment, '1.2')?.outcome?.state).toBe('unreadable');
    const keys = assessment.findings
      .filter(({ subject }) => subject === '1.2')
      .map(({ message }) => message.key);
    expect(keys).toContain('finding.rule-superseded');
  });

  it('sets what happens when nothing arises', () => {
    const declared = ODD_FORM.map((row) =>
      row[0] === '1.1' ? [...row.slice(0, 4), 'Không phát sinh'] : row,
    );
    const content = contentOf(gridOf('A', declared));
    expect(leaf(assessed(content, CHOICES), '1.1')?.outcome?.points).toBeNull();
    const full: Mapping = { ...CHOICES, policies: { '1/1.1': 'full' } };
    expect(leaf(assessed(content, full), '1.1')?.outcome?.points).toBe(asPoints(2));
  });

  it('chooses the sheet and the year', () => {
    const copy = contentOf(gridOf('Bản 1', ODD_FORM), gridOf('Bản 2', ODD_FORM));
    expect(() => assessed(copy)).toThrow('input.two-criteria-sheets');
    expect(assessed(copy, { criteriaSheet: 'Bản 2' }).set.sheet).toBe('Bản 2');
    expect(assessed(copy, { criteriaSheet: 'bản 1', year: 2025 }).year).toBe(2025);
  });

  it('prefers the sheet of the year that was asked for', () => {
    const lastYear = ODD_FORM.map((row, i) => (i === 0 ? ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'] : row));
    const both = contentOf(gridOf('Năm cũ', lastYear), gridOf('Năm nay', ODD_FORM));
    expect(assessed(both, { year: 2026 }).set.sheet).toBe('Năm nay');
    expect(assessed(both, { year: 2025 }).set.sheet).toBe('Năm cũ');
  });

  it('travels with the workbook and is used the next time', () => {
    const content = contentOf(gridOf('A', ODD_FORM));
    const first = assess(content, { asOf: DAY, mapping: CHOICES });
    const { state } = first.report((sentence) => sentence.key);
    expect(leaf(assessed({ ...content, state }), '1.1')?.outcome?.points).toBe(1.69);
  });

  it('is set aside where it was damaged on the way', () => {
    const content = contentOf(gridOf('A', ODD_FORM));
    for (const state of [
      '',
      '{',
      '[]',
      '{"version":2}',
      '{"version":1,"criteriaSheet":"A","formulas":{},"mapping":{"year":"x","__proto__":{}}}',
    ]) {
      expect(leaf(assessed({ ...content, state }), '1.1')?.outcome?.state).toBe('missing');
    }
  });
});

describe('what was recognised', () => {
  it('comes with its columns, the words that told, and how sure it is', () => {
    const { criteria } = assessed(contentOf(gridOf('A', ODD_FORM)), CHOICES).recognition;
    expect(criteria?.columns).toContainEqual({
      role: 'max',
      column: 2,
      words: 'Điểm tối đa',
      certainty: 'known-words',
    });
    expect(criteria?.columns).toContainEqual({
      role: 'total',
      column: 4,
      words: 'Cột 5',
      certainty: 'chosen',
    });
    expect(criteria?.columns).toContainEqual({
      role: 'rule',
      column: 3,
      words: 'Xét duyệt',
      certainty: 'similar-words',
    });
    expect(criteria?.confidence).toBeLessThan(1);
    expect(criteria?.doubts.map(({ message }) => message.key)).toContain('doubt.similar-header');
  });
});

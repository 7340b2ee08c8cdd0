import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { improvementEdits, improvementSheet } from '../../src/sheets/improvement-plan';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { inVietnamese } from '../support/say';

const { assessment } = assess(openXlsx(exampleBook()).content, { asOf: asDay('2026-11-01') });
const written = openXlsx(emptyWorkbook(improvementSheet(2027))).apply(
  improvementEdits(assessment, 2027, inVietnamese),
);

/** Next year's workbook, whose annex is the plan. */
const nextYear = () => {
  const { content } = openXlsx(exampleBook());
  const plan = openXlsx(written).content.grids;
  const grids = [...content.grids.filter(({ sheet }) => sheet !== 'Danh mục nhiệm vụ'), ...plan];
  return assess({ ...content, grids }, { asOf: asDay('2027-02-01'), mapping: { year: 2027 } }).assessment;
};

test('next year the plan is read as the annex, with the same tasks', () => {
  const { annex, tasks } = nextYear();
  expect(annex).toMatchObject({ sheet: 'Kế hoạch cải thiện 2027', year: 2027 });
  expect(tasks.map(({ task }) => /"(.+)":/u.exec(task.content)?.[1])).toEqual(
    assessment.gaps.map(({ leaf }) => leaf.name),
  );
  expect(tasks.map(({ task }) => task.deadline.due)).toEqual(
    expect.arrayContaining(['2027-03-31', '2027-06-30']),
  );
});

test('and none of its tasks leaves open who, what, when or by whose power', () => {
  const { findings } = nextYear();
  expect(
    findings.filter(({ code }) => code === 'task-not-six-clear' || code === 'deadline-unreadable'),
  ).toEqual([]);
});

test('LibreOffice adds the gains up by quarter, and makes the index of them', () => {
  const [grid] = openXlsx(recalculatedByLibreOffice(written)).content.grids;
  const line = (name: string) => grid?.values.filter((row) => row[1] === name)[0]?.slice(13, 17);
  const gains = assessment.gaps.flatMap(({ ease, steps }) => [[ease, steps.at(-1)?.gain ?? 0] as const]);
  const upTo = (...eases: readonly string[]): number =>
    Math.round(gains.reduce((sum, [ease, gain]) => sum + (eases.includes(ease) ? gain : 0), 0) * 100) / 100;
  const desk = upTo('at-the-desk');
  const small = upTo('at-the-desk', 'small-change');
  const all = upTo('at-the-desk', 'small-change', 'large-change', 'next-year');
  const index = (sum: number): number =>
    Math.round(((assessment.total.self + sum) / assessment.total.applicableMax) * 10_000) / 100;
  expect(line('Điểm tăng cộng dồn')).toEqual([desk, small, small, all]);
  expect(line('Chỉ số dự kiến (%)')).toEqual([desk, small, small, all].map(index));
});

import { assess } from '../../src/assess';
import { writeDocx } from '../../src/letters/docx/write-docx';
import type { Letter, LetterBlock } from '../../src/letters/letter';
import { periodReport } from '../../src/letters/period-report';
import type { PeriodName } from '../../src/model/report-period';
import { asDay } from '../../src/model/task';
import {
  periodAfter,
  periodBefore,
  reportPeriod,
  tasksOfPeriod,
} from '../../src/scoring/reports/report-period';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { htmlByLibreOffice } from '../support/libreoffice';
import { headingsIn, words } from '../support/letters';
import { gridOf } from '../support/grids';
import { inVietnamese } from '../support/say';
import type { Grid } from '../../src/model/grid';

const TASKS = [
  ['1', 'Ban hành Kế hoạch tuyên truyền', 'Văn phòng', '', '28/02/2026', '', 'Hoàn thành', '20/02/2026'],
  ['2', 'Rà soát thủ tục hành chính', 'Phòng Quản lý', '', '10/3/2026', '', '', ''],
  ['3', 'Kiểm tra cải cách hành chính', 'Thanh tra', '', 'Quý II/2026', '', '', ''],
  ['4', 'Cập nhật trang thông tin', 'Văn phòng', '', 'Thường xuyên', '', '', ''],
];

function letterOf(
  name: PeriodName,
  tasks: readonly (readonly string[])[] = TASKS,
  more: readonly Grid[] = [],
): Letter {
  const book = openXlsx(exampleBook({ tasks })).content;
  const content = { ...book, grids: [...book.grids, ...more] };
  const { assessment, isGeneratedFormula } = assess(content, { asOf: asDay('2026-12-31') });
  const period = reportPeriod(name, 2026, 'in');
  if (!period) throw new Error('no period');
  const before = periodBefore(period, 'in');
  const on = (each: typeof period) =>
    tasksOfPeriod(assessment.tasks, each, periodAfter(each, 'in'), assessment.asOf);
  return periodReport({
    assessment,
    content,
    isGeneratedFormula,
    t: inVietnamese,
    period,
    tasks: on(period),
    figures: assessment.reportFigures,
    before: before && { period: before, tasks: on(before) },
  });
}

const tables = (blocks: readonly LetterBlock[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? [[block.columns.map(({ header }) => header), ...block.rows.map((row) => row.map(words))]]
      : [],
  );

test('is named after its period, and says from which day to which its figures are', () => {
  const letter = letterOf('q1');
  expect(letter.subject).toBe('Kết quả công tác cải cách hành chính quý I năm 2026');
  expect(letter.body.map((block) => (block.kind === 'paragraph' ? words(block.pieces) : '')).join('\n')).toContain(
    'số liệu từ ngày 15/12/2025 đến hết ngày 14/3/2026',
  ); // prettier-ignore
});

test('counts the tasks of its period; the first quarter has none before it', () => {
  const [figures = [], behind = [], next = []] = tables(letterOf('q1').body);
  expect(figures.map((row) => row.slice(0, 2))).toEqual([
    ['Nội dung', 'Quý I năm 2026'],
    ['Nhiệm vụ đến hạn trong kỳ', '2'],
    ['– Hoàn thành đúng hạn', '1'],
    ['– Hoàn thành sau hạn', '0'],
    ['– Quá hạn, chưa hoàn thành', '1'],
    ['– Chưa hoàn thành, còn hạn', '0'],
    ['– Chưa đến lượt, chờ văn bản của cấp trên', '0'],
    ['Nhiệm vụ kỳ trước chuyển sang', '0'],
    ['– Đã hoàn thành trong kỳ', '0'],
    ['Nhiệm vụ hoàn thành trước hạn của kỳ sau', '0'],
  ]);
  expect(figures[0]).toHaveLength(2);
  expect(behind.slice(1)).toEqual([
    ['2', 'Rà soát thủ tục hành chính', 'Phòng Quản lý', '10/03/2026', '(nguyên nhân)'],
  ]);
  // 30/6 is after the half-year's closing day.
  expect(next).toEqual([]);
});

test('the report after it stands beside it', () => {
  const [figures = []] = tables(letterOf('q3').body);
  expect(figures[0]).toEqual(['Nội dung', 'Quý III năm 2026', '6 tháng đầu năm 2026']);
  expect(figures.find(([label]) => label === 'Nhiệm vụ đến hạn trong kỳ')).toEqual([
    'Nhiệm vụ đến hạn trong kỳ',
    '1',
    '2',
  ]);
  expect(figures.find(([label]) => label === 'Nhiệm vụ kỳ trước chuyển sang')?.slice(1)).toEqual(['1', '0']);
});

test('every task that it counts stands in the annex with its day and what became of it', () => {
  const [annex] = letterOf('year').annexes;
  const [rows = []] = tables(annex?.blocks ?? []);
  expect(rows.slice(1).map((row) => [row[0], row[3], row[4], row[5], row[6]])).toEqual([
    ['1', '28/02/2026', 'Đến hạn trong kỳ', 'Hoàn thành đúng hạn', '20/02/2026'],
    ['2', '10/03/2026', 'Đến hạn trong kỳ', 'Quá hạn', ''],
    ['3', '30/06/2026', 'Đến hạn trong kỳ', 'Quá hạn', ''],
  ]);
});

test('what only a person knows is left blank under its heading', () => {
  const { body } = letterOf('h1');
  const blanks = body.filter((block) => block.kind === 'paragraph' && block.pieces.every(({ isBlank }) => isBlank));
  // Leadership, six fields, what stands out, difficulties, proposals; and no task falls due after 14/9.
  expect(blanks.length).toBeGreaterThanOrEqual(10);
}); // prettier-ignore

test('LibreOffice finds headings and tables in the Word file', async () => {
  const html = htmlByLibreOffice(await writeDocx(letterOf('h1')));
  const titles = letterOf('h1').body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headingsIn(html)).toEqual([...titles, 'PHỤ LỤC']);
  expect(html.match(/<table\b/g)?.length).toBeGreaterThanOrEqual(3);
}, 120_000);

test('figures of the reports are in an annex of their own, beside the period before', () => {
  const { annexes } = letterOf('h1', TASKS, [
    gridOf('Số liệu báo cáo', [
      ['Mã', 'Chỉ tiêu', 'ĐVT', 'Quý I', '6 tháng', 'Quý III', 'Năm'],
      ['1', 'Hồ sơ đã giải quyết', 'hồ sơ', 1120, 2250, null, null],
      [null, 'Hồ sơ giải quyết đúng hạn', 'hồ sơ', 1100, 2200.5, null, null],
      ['2', 'Tỷ lệ văn bản ký số', '%', 97, 98.5, null, null],
    ]),
  ]);
  expect(annexes.map(({ title }) => title)).toEqual(['PHỤ LỤC 1', 'PHỤ LỤC 2']);
  const [table] = annexes[1]?.blocks ?? [];
  expect(table?.kind === 'table' && table.rows.map((row) => row.map(([piece]) => piece?.text))).toEqual([
    ['1', 'Hồ sơ đã giải quyết', 'hồ sơ', '2.250', '1.120'],
    ['1', 'Hồ sơ giải quyết đúng hạn', 'hồ sơ', '2.200,5', '1.100'],
    ['2', 'Tỷ lệ văn bản ký số', '%', '98,5%', '97%'],
  ]);
});

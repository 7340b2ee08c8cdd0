import type { PeriodName, PeriodSums, PeriodTask, PeriodTasks, ReportPeriod } from '../model/report-period';
import { sumsOfPeriod } from '../scoring/report-period';
import { writeDay } from '../text/day';
import { plainText } from '../text/key';
import { blank, heading, paragraph, plain, type Letter, type LetterBlock, type Pieces } from './letter';
import { textCell, type ReportSource } from './report-source';

/** What a periodic report is made from, besides the workbook. */
export interface PeriodSource extends ReportSource {
  readonly period: ReportPeriod;
  readonly tasks: PeriodTasks;
  /** The report before it in the same year; `null` for the first quarter's. */
  readonly before: { readonly period: ReportPeriod; readonly tasks: PeriodTasks } | null;
}

const NAMES: Readonly<Record<PeriodName, (year: number) => string>> = {
  q1: (year) => `quý I năm ${year}`,
  h1: (year) => `6 tháng đầu năm ${year}`,
  q3: (year) => `quý III năm ${year}`,
  year: (year) => `năm ${year}`,
};

/** "quý I năm 2026". */
export const periodName = ({ name, year }: ReportPeriod): string => NAMES[name](year);

const titled = (words: string): string => words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1);

/** A line of the table of figures. */
const FIGURES: readonly (readonly [string, (sums: PeriodSums) => number])[] = [
  ['Nhiệm vụ đến hạn trong kỳ', ({ due }) => due],
  ['– Hoàn thành đúng hạn', ({ onTime }) => onTime],
  ['– Hoàn thành sau hạn', ({ late }) => late],
  ['– Quá hạn, chưa hoàn thành', ({ overdue }) => overdue],
  ['– Chưa hoàn thành, còn hạn', ({ open }) => open],
  ['– Chưa đến lượt, chờ văn bản của cấp trên', ({ waiting }) => waiting],
  ['Nhiệm vụ kỳ trước chuyển sang', ({ carried }) => carried],
  ['– Đã hoàn thành trong kỳ', ({ carriedDone }) => carriedDone],
  ['Nhiệm vụ hoàn thành trước hạn của kỳ sau', ({ ahead }) => ahead],
];

/** The figures of the period beside those of the one before, and what it leaves undone. */
export function taskBlocks({ assessment, tasks, before, period }: PeriodSource): readonly LetterBlock[] {
  const title = heading(2, '2. Thực hiện nhiệm vụ của Kế hoạch CCHC');
  if (assessment.annex === null) return [title, paragraph(blank('(tệp không có danh mục nhiệm vụ)'))];
  const sums = sumsOfPeriod(tasks);
  const sumsBefore = before === null ? null : sumsOfPeriod(before.tasks);
  const behind = tasks.counted.filter(({ state }) => state === 'overdue' || state === 'open');
  return [
    title,
    paragraph(
      plain(
        `Kế hoạch có ${assessment.tasks.length} nhiệm vụ; trong kỳ có ${sums.due} lượt nhiệm vụ đến hạn, ` +
          `đã hoàn thành ${sums.onTime + sums.late}${sums.due === 0 ? '' : ` (${percent(sums.onTime + sums.late, sums.due)})`}. ` +
          `Còn ${tasks.undated.length} nhiệm vụ thường xuyên hoặc chưa xác định được thời hạn.`,
      ),
    ),
    {
      kind: 'table',
      columns: [
        { header: 'Nội dung', width: 90 },
        { header: titled(periodName(period)), width: 35, align: 'center' },
        ...(before === null
          ? []
          : [{ header: titled(periodName(before.period)), width: 35, align: 'center' as const }]),
      ],
      rows: FIGURES.map(([label, figure]) =>
        [label, String(figure(sums)), ...(sumsBefore === null ? [] : [String(figure(sumsBefore))])].map(
          textCell,
        ),
      ),
      isTotal: (row) => !(FIGURES[row]?.[0] ?? '').startsWith('–'),
    },
    ...(behind.length === 0
      ? [paragraph(plain('Không có nhiệm vụ nào của kỳ chưa hoàn thành.'))]
      : [
          paragraph(plain('Nhiệm vụ của kỳ chưa hoàn thành, nguyên nhân:')),
          {
            kind: 'table' as const,
            columns: BEHIND_COLUMNS,
            rows: behind.map((each) => [...taskCells(each).map(textCell), [blank('(nguyên nhân)')]]),
          },
        ]),
  ];
}

const percent = (part: number, of: number): string =>
  `${String(Math.round((part / of) * 1000) / 10).replace('.', ',')}%`;

const BEHIND_COLUMNS = [
  { header: 'STT', width: 12, align: 'center' },
  { header: 'Nhiệm vụ', width: 62 },
  { header: 'Chủ trì', width: 30 },
  { header: 'Thời hạn', width: 22, align: 'center' },
  { header: 'Nguyên nhân, giải pháp', width: 34 },
] as const;

/** Number, content, lead and the day on which it falls due. */
const taskCells = ({ assessed: { task }, due }: PeriodTask): readonly string[] => [
  task.no,
  plainText(task.content),
  plainText(task.lead),
  writeDay(due),
];

/** What falls due in the period that follows. */
export const nextTasks = ({ next }: PeriodTasks): LetterBlock =>
  next.length === 0
    ? paragraph(blank())
    : { kind: 'table', columns: NEXT_COLUMNS, rows: next.map((each) => taskCells(each).map(textCell)) };

const NEXT_COLUMNS = [
  { header: 'STT', width: 12, align: 'center' },
  { header: 'Nhiệm vụ', width: 88 },
  { header: 'Chủ trì', width: 36 },
  { header: 'Thời hạn', width: 24, align: 'center' },
] as const;

const PARTS: Readonly<Record<PeriodTask['part'], string>> = {
  due: 'Đến hạn trong kỳ',
  carried: 'Kỳ trước chuyển sang',
  ahead: 'Hoàn thành trước hạn',
};

const STATES: Readonly<Record<PeriodTask['state'], string>> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành sau hạn',
  overdue: 'Quá hạn',
  open: 'Chưa hoàn thành, còn hạn',
  waiting: 'Chờ văn bản của cấp trên',
};

/** Every task that the period counts; none where it counts none. */
export function taskAnnex({ tasks, period }: PeriodSource): Letter['annexes'] {
  if (tasks.counted.length === 0) return [];
  return [
    {
      title: 'PHỤ LỤC',
      subtitle: `Tình hình thực hiện nhiệm vụ ${periodName(period)}`,
      blocks: [
        {
          kind: 'table',
          columns: ANNEX_COLUMNS,
          rows: tasks.counted.map((each): readonly Pieces[] => {
            const { doneOn } = each.assessed.task;
            return [
              ...taskCells(each),
              PARTS[each.part],
              STATES[each.state],
              doneOn === null || doneOn > period.to ? '' : writeDay(doneOn),
            ].map(textCell);
          }),
        },
      ],
    },
  ];
}

const ANNEX_COLUMNS = [
  { header: 'STT', width: 14, align: 'center' },
  { header: 'Nhiệm vụ', width: 98 },
  { header: 'Chủ trì', width: 40 },
  { header: 'Thời hạn', width: 24, align: 'center' },
  { header: 'Thuộc kỳ', width: 26 },
  { header: 'Tình trạng', width: 26 },
  { header: 'Ngày hoàn thành', width: 19, align: 'center' },
] as const;

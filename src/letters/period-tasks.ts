import type { PeriodSums, PeriodTask, PeriodTasks } from '../model/period-tasks';
import type { ReportFigures } from '../model/report-figure';
import type { PeriodName, ReportPeriod } from '../model/report-period';
import { sumsOfPeriod } from '../scoring/reports/report-period';
import { writeDay } from '../text/date/day';
import { plainText } from '../text/key';
import {
  blank,
  heading,
  paragraph,
  plain,
  table,
  type Letter,
  type LetterBlock,
  type ToldColumn,
} from './letter';
import type { ReportSource } from './report-source';

/** What a periodic report is made from, besides the workbook. */
export interface PeriodSource extends ReportSource {
  readonly period: ReportPeriod;
  readonly tasks: PeriodTasks;
  readonly figures: ReportFigures | null;
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

/** A line of the table of figures; the lines of a sum are below it. */
interface FigureLine {
  readonly words: string;
  readonly of: (sums: PeriodSums) => number;
  readonly isPart?: true;
}

const FIGURES: readonly FigureLine[] = [
  { words: 'Nhiệm vụ đến hạn trong kỳ', of: ({ due }) => due },
  { words: 'Hoàn thành đúng hạn', of: ({ onTime }) => onTime, isPart: true },
  { words: 'Hoàn thành sau hạn', of: ({ late }) => late, isPart: true },
  { words: 'Quá hạn, chưa hoàn thành', of: ({ overdue }) => overdue, isPart: true },
  { words: 'Chưa hoàn thành, còn hạn', of: ({ open }) => open, isPart: true },
  { words: 'Chưa đến lượt, chờ văn bản của cấp trên', of: ({ waiting }) => waiting, isPart: true },
  { words: 'Nhiệm vụ kỳ trước chuyển sang', of: ({ carried }) => carried },
  { words: 'Đã hoàn thành trong kỳ', of: ({ carriedDone }) => carriedDone, isPart: true },
  { words: 'Nhiệm vụ hoàn thành trước hạn của kỳ sau', of: ({ ahead }) => ahead },
];

const figureColumns = (
  sums: PeriodSums,
  period: ReportPeriod,
  before: PeriodSource['before'],
): readonly ToldColumn<FigureLine>[] => {
  const sumsBefore = before && sumsOfPeriod(before.tasks);
  return [
    { header: 'Nội dung', width: 90, cell: ({ words, isPart }) => (isPart ? `– ${words}` : words) },
    { header: titled(periodName(period)), width: 35, align: 'center', cell: ({ of }) => String(of(sums)) },
    ...(before && sumsBefore
      ? [
          {
            header: titled(periodName(before.period)),
            width: 35,
            align: 'center' as const,
            cell: ({ of }: FigureLine) => String(of(sumsBefore)),
          },
        ]
      : []),
  ];
};

/** The figures of the period compared with the one before, and what it leaves undone. */
export function taskBlocks({ assessment, tasks, before, period }: PeriodSource): readonly LetterBlock[] {
  const title = heading(2, '2. Thực hiện nhiệm vụ của Kế hoạch CCHC');
  if (assessment.annex === null) return [title, paragraph(blank('(tệp không có danh mục nhiệm vụ)'))];
  const sums = sumsOfPeriod(tasks);
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
    table(figureColumns(sums, period, before), FIGURES, ({ isPart }) => !isPart),
    ...(behind.length === 0
      ? [paragraph(plain('Không có nhiệm vụ nào của kỳ chưa hoàn thành.'))]
      : [paragraph(plain('Nhiệm vụ của kỳ chưa hoàn thành, nguyên nhân:')), table(BEHIND_COLUMNS, behind)]),
  ];
}

const percent = (part: number, of: number): string =>
  `${String(Math.round((part / of) * 1000) / 10).replace('.', ',')}%`;

/** The columns that say of a task what it is, who leads it and by when; widths in millimetres. */
const taskColumns = (
  widths: Readonly<Record<'no' | 'content' | 'lead' | 'deadline', number>>,
): readonly ToldColumn<PeriodTask>[] => [
  { header: 'STT', width: widths.no, align: 'center', cell: ({ assessed }) => assessed.task.no },
  { header: 'Nhiệm vụ', width: widths.content, cell: ({ assessed }) => plainText(assessed.task.content) },
  { header: 'Chủ trì', width: widths.lead, cell: ({ assessed }) => plainText(assessed.task.lead) },
  {
    header: 'Thời gian hoàn thành',
    width: widths.deadline,
    align: 'center',
    cell: ({ due }) => writeDay(due),
  },
];

const BEHIND_COLUMNS: readonly ToldColumn<PeriodTask>[] = [
  ...taskColumns({ no: 12, content: 62, lead: 30, deadline: 22 }),
  { header: 'Nguyên nhân, giải pháp', width: 34, cell: () => blank('(nguyên nhân)') },
];

/** What falls due in the period that follows. */
export const nextTasks = ({ next }: PeriodTasks): LetterBlock =>
  next.length === 0
    ? paragraph(blank())
    : table(taskColumns({ no: 12, content: 88, lead: 36, deadline: 24 }), next);

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
      blocks: [table(annexColumns(period), tasks.counted)],
    },
  ];
}

const annexColumns = (period: ReportPeriod): readonly ToldColumn<PeriodTask>[] => [
  ...taskColumns({ no: 14, content: 98, lead: 40, deadline: 24 }),
  { header: 'Thuộc kỳ', width: 26, cell: ({ part }) => PARTS[part] },
  { header: 'Tình trạng', width: 26, cell: ({ state }) => STATES[state] },
  {
    header: 'Ngày hoàn thành',
    width: 19,
    align: 'center',
    cell: ({ assessed: { task } }) =>
      task.doneOn === null || task.doneOn > period.to ? '' : writeDay(task.doneOn),
  },
];

import { formatNumber } from '../i18n/format';
import type { Entry } from '../model/measure';
import type { ReportFigureLine } from '../model/report-figure';
import type { ReportPeriod } from '../model/report-period';
import { plainText } from '../text/key';
import { table, type Annex, type ToldColumn } from './letter';
import { periodName, type PeriodSource } from './period-tasks';

/** The figures of the period beside those of the report before it; none where the workbook has no sheet of them. */
export function figureAnnex({ figures, period, before }: PeriodSource): readonly Annex[] {
  if (!figures || figures.lines.length === 0) return [];
  return [
    {
      title: 'PHỤ LỤC',
      subtitle: `Số liệu ${periodName(period)}`,
      blocks: [table(columnsOf(period, before?.period ?? null), figures.lines)],
    },
  ];
}

const columnsOf = (
  period: ReportPeriod,
  before: ReportPeriod | null,
): readonly ToldColumn<ReportFigureLine>[] => [
  { header: 'Mã', width: 18, align: 'center', cell: ({ code }) => code },
  {
    header: 'Chỉ tiêu',
    width: 110,
    cell: ({ heading, name }) => plainText(heading === '' ? name : `${heading}: ${name}`),
  },
  { header: 'ĐVT', width: 22, align: 'center', cell: ({ unit }) => unit },
  ...[period, ...(before ? [before] : [])].map((each): ToldColumn<ReportFigureLine> => ({
    header: titled(periodName(each)),
    width: 34,
    align: 'center',
    cell: ({ values }) => written(values[each.name]),
  })),
];

const titled = (words: string): string => words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1);

/** A figure in the Vietnamese form, words as they are; empty where there is nothing. */
const written = (entry: Entry | null): string => {
  if (entry === null || entry.kind === 'blank' || entry.kind === 'error') return '';
  if (entry.kind !== 'figure') return entry.text;
  return formatNumber(entry.value, entry.percent ? 'percent' : 'number', 'vi');
};

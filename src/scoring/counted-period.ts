import type { Assessment } from '../model/assessment';
import type { PeriodTasks } from '../model/period-tasks';
import type { ReportFigures } from '../model/report-figure';
import type { ClosingReading, PeriodName, ReportPeriod } from '../model/report-period';
import { periodAfter, periodBefore, reportPeriod, tasksOfPeriod } from './reports/report-period';

/** A period with the tasks that its report counts, and the figures of the year that it is in. */
export interface CountedPeriod {
  readonly period: ReportPeriod;
  readonly tasks: PeriodTasks;
  readonly figures: ReportFigures | null;
}

/** A period of the assessment year and the report before it, counted; `null` without a year. */
export function countedPeriods(
  {
    year,
    tasks,
    asOf,
    reportFigures: figures,
  }: Pick<Assessment, 'year' | 'tasks' | 'asOf' | 'reportFigures'>,
  name: PeriodName,
  closing: ClosingReading,
): { readonly now: CountedPeriod; readonly before: CountedPeriod | null } | null {
  const period = year === null ? null : reportPeriod(name, year, closing);
  if (period === null) return null;
  const before = periodBefore(period, closing);
  return {
    now: { period, tasks: tasksOfPeriod(tasks, period, periodAfter(period, closing), asOf), figures },
    before: before && { period: before, tasks: tasksOfPeriod(tasks, before, period, asOf), figures },
  };
}

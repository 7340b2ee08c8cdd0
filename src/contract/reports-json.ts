import type { Assessment } from '../model/assessment';
import { addressOf, type CellAddress } from '../model/cell';
import type { Translate } from '../model/message';
import type { JudgedReport, ReportState } from '../model/report-book';
import type { ClosingReading, PeriodName } from '../model/report-period';
import { dueReports } from '../scoring/reports/next-report';

/** A line of the book of reports. */
export interface ReportJson {
  /** What it is, as written. */
  readonly text: string;
  /** `null` for a report on no period of the year. */
  readonly period: PeriodName | null;
  readonly due: string | null;
  readonly sentOn: string | null;
  /** The number of the report as written; `null` where there is none. */
  readonly document: string | null;
  readonly state: ReportState;
  readonly cell: CellAddress;
}

/** The reports of the year: `due` = `onTime` + `late` + `overdue`. */
export interface ReportsJson {
  readonly closing: ClosingReading;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly list: readonly ReportJson[];
  /** Reports that are still to be sent: those that are late, then the next; `daysLeft` is below 0 for the late ones. */
  readonly toSend: readonly { readonly report: string; readonly due: string; readonly daysLeft: number }[];
}

/** The reports in the order of their sheet; `null` where no sheet lists them. */
export function reportsJson(assessment: Assessment, t: Translate): ReportsJson | null {
  const { reporting } = assessment;
  if (!reporting) return null;
  const { closing, due, onTime, late, overdue, reports } = reporting;
  return {
    ...{ closing, due, onTime, late, overdue },
    list: reports.map(reportJson),
    toSend: dueReports(assessment).map((each) => ({
      report: t(each.report),
      due: each.due,
      daysLeft: each.daysLeft,
    })),
  };
}

const reportJson = ({ row, period, due, state }: JudgedReport): ReportJson => ({
  text: row.text,
  period: period?.name ?? null,
  due,
  sentOn: row.sentOn?.day ?? null,
  document: row.document || null,
  state,
  cell: addressOf(row.cell),
});

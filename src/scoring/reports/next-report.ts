import type { Assessment } from '../../model/assessment';
import type { Message } from '../../model/message';
import { PERIOD_NAMES } from '../../model/report-period';
import type { Day } from '../../model/task';
import { daysBetween } from '../../text/date/day';
import { reportPeriod } from './report-period';
import { periodWords, reportWords } from './report-words';

/** A report that is still to be sent, by when, and in how many days; below 0 the days since its deadline. */
export interface DueReport {
  readonly report: Message;
  readonly due: Day;
  readonly daysLeft: number;
}

type Judged = Pick<Assessment, 'reporting' | 'closing' | 'year' | 'asOf' | 'annex' | 'targets'>;

/**
 * The reports that an office has to think of: those of its book whose deadline is past and that were not sent, and the
 * next one. Without a book the next closing day of the year, for offices with a plan; nothing after the last.
 * Why the book goes first: decision 0215.
 */
export function dueReports(judged: Judged): readonly DueReport[] {
  const { asOf, reporting } = judged;
  const dated = (report: Message, due: Day): DueReport => ({
    report,
    due,
    daysLeft: daysBetween(asOf, due) ?? 0,
  });
  const waiting = reporting
    ? [
        ...reporting.reports.flatMap((each) =>
          each.due !== null && (each.state === 'overdue' || each.state === 'to-come')
            ? [dated(reportWords(each), each.due)]
            : [],
        ),
        ...reporting.unlisted
          .filter(({ due }) => due >= asOf)
          .map(({ period, due }) => dated(periodWords(period), due)),
      ]
    : closings(judged).map(({ report, due }) => dated(report, due));
  const inOrder = [...waiting].sort((one, other) => one.daysLeft - other.daysLeft);
  const next = inOrder.find(({ daysLeft }) => daysLeft >= 0);
  return [...inOrder.filter(({ daysLeft }) => daysLeft < 0), ...(next ? [next] : [])];
}

/** The closing days of the year that are still to come. */
function closings({
  year,
  asOf,
  annex,
  targets,
  closing,
}: Judged): readonly Pick<DueReport, 'report' | 'due'>[] {
  if (year === null || (annex === null && targets.length === 0)) return [];
  return PERIOD_NAMES.flatMap((name) => {
    const period = reportPeriod(name, year, closing);
    return period && period.to >= asOf ? [{ report: periodWords(period), due: period.to }] : [];
  });
}

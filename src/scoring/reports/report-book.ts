import type { JudgedReport, ReportBook, Reporting, ReportRow, ReportState } from '../../model/report-book';
import { PERIOD_NAMES, type ClosingReading, type ReportPeriod } from '../../model/report-period';
import type { Day } from '../../model/task';
import { partsOfDay } from '../../text/date/day';
import { reportProblems } from './problems';
import { reportPeriod } from './report-period';

/** What the book is judged with. */
export interface ReportingContext {
  readonly asOf: Day;
  /** The assessment year: reports of others are set aside; `null` where nothing tells it. */
  readonly year: number | null;
  /** How the office has set the closing day to be understood; `null` leaves it to the book. */
  readonly closing?: ClosingReading | null;
}

/**
 * The reports of the assessment year on the day of judgement: sent in time, late or not at all. A report counts once,
 * however many lines it has; what contradicts itself counts neither way and is a finding. `null` where the workbook has
 * no book of reports.
 */
export function judgeReports(book: ReportBook | null, context: ReportingContext): Reporting | null {
  if (!book) return null;
  const { asOf } = context;
  const year = context.year ?? book.year;
  const closing = context.closing ?? closingOf(book);
  const own = book.rows.filter((row) => year === null || row.year === null || row.year === year);
  const counted = countedLines(own);
  const reports = own.map((row): JudgedReport => {
    const period = row.period && year !== null ? reportPeriod(row.period, year, closing) : null;
    const due = row.due?.due ?? period?.to ?? null;
    const state = counted.has(row) ? stateOf(row, { period, due, asOf }) : 'unclear';
    return { row, period, due, state };
  });
  const count = (state: ReportState): number => reports.filter((report) => report.state === state).length;
  const [onTime, late, overdue] = [count('on-time'), count('late'), count('overdue')];
  const judged = {
    book,
    closing,
    reports,
    unlisted: year === null ? [] : unlisted(own, year, closing),
    due: onTime + late + overdue,
    onTime,
    late,
    overdue,
  };
  return { ...judged, problems: reportProblems(judged, { asOf, year }) };
}

/** "Trước ngày 14": a book whose deadlines are the 13th takes the closing day as no longer of the period. Why: decision 0215. */
const closingOf = ({ rows }: ReportBook): ClosingReading =>
  rows.some(({ period, due }) => period !== null && due?.due && partsOfDay(due.due)?.day === 13)
    ? 'before'
    : 'in';

/** Of several lines of one report the first that was sent counts, or the first of all. */
function countedLines(rows: readonly ReportRow[]): ReadonlySet<ReportRow> {
  const others = rows.filter(({ period }) => period === null);
  const ofPeriods = PERIOD_NAMES.flatMap((name) => {
    const lines = rows.filter(({ period }) => period === name);
    return lines.find(({ sentOn }) => sentOn !== null && sentOn.day !== null) ?? lines[0] ?? [];
  });
  return new Set([...others, ...ofPeriods]);
}

interface Dates {
  readonly period: ReportPeriod | null;
  readonly due: Day | null;
  readonly asOf: Day;
}

/** A day before the period or after the day of judgement tells nothing. */
function stateOf({ sentOn }: ReportRow, { period, due, asOf }: Dates): ReportState {
  const day = sentOn?.day ?? null;
  if (day !== null) {
    if (day > asOf || (period !== null && day < period.from)) return 'unclear';
    return due !== null && day > due ? 'late' : 'on-time';
  }
  if (sentOn !== null && sentOn.text !== '' && !sentOn.isToCome) return 'unclear';
  return due !== null && due < asOf ? 'overdue' : 'to-come';
}

/** The periods of the year without a line; none where the book is not about periods at all. */
function unlisted(rows: readonly ReportRow[], year: number, closing: ClosingReading): Reporting['unlisted'] {
  const listed = new Set(rows.map(({ period }) => period));
  if (!PERIOD_NAMES.some((name) => listed.has(name))) return [];
  return PERIOD_NAMES.filter((name) => !listed.has(name)).flatMap((name) => {
    const period = reportPeriod(name, year, closing);
    return period ? [{ period, due: period.to }] : [];
  });
}

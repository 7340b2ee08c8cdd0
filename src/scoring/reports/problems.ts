import type { CellRef } from '../../model/cell';
import { message, type Message } from '../../model/message';
import type { JudgedReport, Reporting, ReportProblem, ReportRow } from '../../model/report-book';
import type { Day } from '../../model/task';
import { daysBetween } from '../../text/date/day';
import { periodWords, reportWords } from './report-words';

type Judged = Omit<Reporting, 'problems'>;

interface Circumstances {
  readonly asOf: Day;
  readonly year: number | null;
}

/** All that a careful colleague would say of the book: contradictions, what is unclear, what is late or missing. */
export function reportProblems(judged: Judged, context: Circumstances): readonly ReportProblem[] {
  return [
    ...judged.reports.flatMap((report, index) => [
      ...twice(report, judged.reports.slice(0, index)),
      ...sameNumber(report, judged.reports.slice(0, index)),
      ...dueProblems(report),
      ...sentProblems(report, context),
      ...lateness(report),
    ]),
    ...otherYears(judged, context),
    ...missingLines(judged, context),
  ];
}

/** A report is named by its words, or by its row where it has none. */
const subjectOf = ({ text, cell }: ReportRow): string => (text === '' ? `#${cell.row + 1}` : text);

const problem = (
  row: ReportRow,
  cell: CellRef,
  words: Message,
  severity?: ReportProblem['severity'],
): ReportProblem => ({
  kind: 'book',
  subject: subjectOf(row),
  cell,
  message: words,
  ...(severity ? { severity } : {}),
});

function twice(report: JudgedReport, before: readonly JudgedReport[]): readonly ReportProblem[] {
  const { row, period } = report;
  if (!period || !before.some((other) => other.period?.name === period.name)) return [];
  return [problem(row, row.cell, message('finding.report-twice', { report: reportWords(report) }))];
}

/** Two reports cannot have one number. */
function sameNumber({ row }: JudgedReport, before: readonly JudgedReport[]): readonly ReportProblem[] {
  const { document } = row;
  const isSame = before.some((other) => other.row.document === document);
  if (!/\d/.test(document) || !isSame) return [];
  return [problem(row, row.cell, message('finding.report-number-twice', { document }), 'warning')];
}

/** A deadline that nobody can tell the day of, or before the period that the report is on. */
function dueProblems({ row, period, due }: JudgedReport): readonly ReportProblem[] {
  const { due: stated, dueCell } = row;
  if (!stated || stated.text === '') return [];
  if (stated.due === null) {
    const words = due
      ? message('finding.report-due-unclear', { text: stated.text, due })
      : message('finding.report-due-unknown', { text: stated.text });
    return [problem(row, dueCell, words, 'warning')];
  }
  if (!period || stated.due >= period.from) return [];
  const args = { due: stated.due, from: period.from };
  return [problem(row, dueCell, message('finding.report-due-before', args))];
}

function sentProblems(report: JudgedReport, { asOf }: Circumstances): readonly ReportProblem[] {
  const { row, period } = report;
  const { sentOn, document } = row;
  if (!sentOn) return [];
  const { day, text, isToCome, cell } = sentOn;
  if (day === null) {
    if (text !== '' && !isToCome)
      return [problem(row, cell, message('finding.report-day-unclear', { text }))];
    return /\d/.test(document) ? [problem(row, cell, message('finding.report-no-day'), 'warning')] : [];
  }
  if (day > asOf) return [problem(row, cell, message('finding.report-in-future', { day, asOf }))];
  if (!period || day >= period.from) return [];
  return [problem(row, cell, message('finding.report-before-period', { day, from: period.from }))];
}

function lateness({ row, due, state }: JudgedReport): readonly ReportProblem[] {
  if (due === null) return [];
  const cell = row.sentOn?.cell ?? row.cell;
  const subject = subjectOf(row);
  if (state === 'overdue')
    return [{ kind: 'missing', subject, cell, message: message('finding.report-overdue', { due }) }];
  const sent = row.sentOn?.day ?? null;
  if (state !== 'late' || sent === null) return [];
  const args = { sent, due, days: daysBetween(due, sent) ?? 0 };
  return [{ kind: 'late', subject, cell, message: message('finding.report-late', args) }];
}

/** Lines of other years are kept and not counted. */
function otherYears({ book }: Judged, { year }: Circumstances): readonly ReportProblem[] {
  if (year === null) return [];
  return book.rows
    .filter((row) => row.year !== null && row.year !== year)
    .map((row) => {
      const args = { year: String(row.year), assessed: String(year) };
      return problem(row, row.cell, message('finding.report-other-year', args), 'info');
    });
}

/** A period that is over and has no line: whether its report was sent nobody can tell. */
function missingLines({ book, unlisted }: Judged, { asOf }: Circumstances): readonly ReportProblem[] {
  const last = book.rows.at(-1);
  if (!last) return [];
  return unlisted
    .filter(({ due }) => due < asOf)
    .map(({ period, due }) => ({
      kind: 'missing' as const,
      subject: book.sheet,
      cell: { ...last.cell, row: last.cell.row + 1 },
      message: message('finding.report-unlisted', { report: periodWords(period), due }),
      severity: 'info' as const,
    }));
}

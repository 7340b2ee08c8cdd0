import { EMPTY_STRING, iff, literal, refFrom, type Expression } from '../../formulas/syntax';
import type { Assessment } from '../../model/assessment';
import { formula, text, type CellContent } from '../../model/edits';
import { message, type MessageKey } from '../../model/message';
import type { JudgedReport, Reporting } from '../../model/report-book';
import { reportWords } from '../../scoring/reports/report-words';
import { daysBetween, serialFromDay } from '../../text/date/day';
import { BODY, CENTERED, NOTE, SUBTITLE, TOTAL } from '../cell-styles';
import { dateExpression, DATE_STYLE, dayFormula } from '../day-cells';
import type { SheetContext } from '../sheet-context';
import { TOTAL_LINE } from './fields';
import { linkTo, type Column } from '../table/column';
import { linesSection, runningLine, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/** A line of the table of reports, or the count of those that were sent in time. */
interface ReportLine {
  readonly id: string;
  readonly no: string;
  /** `null` for the count. */
  readonly judged: JudgedReport | null;
  readonly reporting: Reporting;
}

type State = JudgedReport['state'];

const STATE_WORDS: Readonly<Record<State, MessageKey>> = {
  'on-time': 'summary.reports.on-time',
  late: 'summary.reports.late',
  overdue: 'summary.reports.overdue',
  'to-come': 'summary.reports.to-come',
  unclear: 'summary.reports.unclear',
};

const own = (
  { id }: ReportLine,
  column: 'due' | 'sent' | 'days' | 'state',
  { places }: SheetContext,
): Expression => places.summary.ref('reports', id, column);

/** By when, as the book has it; the closing day of the period where its cell is empty. */
function dueCell({ judged }: ReportLine, { date1904 }: SheetContext): CellContent {
  if (!judged || judged.due === null) return text('');
  const { row, due } = judged;
  const cell = refFrom(row.dueCell);
  const serial = serialFromDay(due, date1904) ?? '';
  const words = row.due?.text ?? '';
  if (row.isDueDate) return formula(`=${iff(`ISNUMBER(${cell})`, cell, EMPTY_STRING)}`, serial);
  if (row.due === null) return formula(`=${dateExpression(due)}`, serial);
  return words === ''
    ? formula(`=${iff(`ISNUMBER(${cell})`, cell, dateExpression(due))}`, serial)
    : formula(`=${iff(`${cell}=${literal(words)}`, dateExpression(due), EMPTY_STRING)}`, serial);
}

/** The day of sending, as long as it is one that counts. */
function sentCell({ judged }: ReportLine, { assessment: { asOf }, date1904 }: SheetContext): CellContent {
  const entry = judged?.row.sentOn;
  if (!judged || !entry) return text('');
  const { period, state } = judged;
  const counts = state === 'on-time' || state === 'late';
  return dayFormula(
    entry,
    counts ? entry.day : null,
    (cell) => [
      ...(period ? [`N(${cell})>=${dateExpression(period.from)}`] : []),
      `N(${cell})<=${dateExpression(asOf)}`,
    ],
    date1904,
  );
}

function daysCell(line: ReportLine, context: SheetContext): CellContent {
  const { judged } = line;
  if (!judged) return text('');
  const [due, sent] = [own(line, 'due', context), own(line, 'sent', context)];
  const day = judged.row.sentOn?.day ?? null;
  const counts = judged.state === 'on-time' || judged.state === 'late';
  const days = counts && day && judged.due ? Math.max(0, daysBetween(judged.due, day) ?? 0) : '';
  return formula(`=${iff(`OR(${due}="",${sent}="")`, EMPTY_STRING, `MAX(0,${sent}-${due})`)}`, days);
}

function stateCell(line: ReportLine, context: SheetContext): CellContent {
  const { judged, reporting } = line;
  const { t, assessment, places } = context;
  const words = (state: State): Expression => literal(t(message(STATE_WORDS[state])));
  if (!judged) {
    const states = reporting.reports.map((_, index) => places.summary.ref('reports', lineId(index), 'state'));
    const range = states.length > 1 ? `${states[0] ?? ''}:${states.at(-1) ?? ''}` : (states[0] ?? '');
    const count = (state: State): Expression => `COUNTIF(${range},${words(state)})`;
    const due = (['on-time', 'late', 'overdue'] as const).map(count).join('+');
    return formula(`=${count('on-time')}&"/"&(${due})`, `${reporting.onTime}/${reporting.due}`);
  }
  const { state } = judged;
  if (state === 'unclear') return text(t(message(STATE_WORDS.unclear)));
  const [due, sent] = [own(line, 'due', context), own(line, 'sent', context)];
  const open = iff(
    `AND(${due}<>"",N(${due})<${dateExpression(assessment.asOf)})`,
    words('overdue'),
    words('to-come'),
  );
  const source = iff(
    `${sent}=""`,
    open,
    iff(`AND(${due}<>"",N(${sent})>N(${due}))`, words('late'), words('on-time')),
  );
  return formula(`=${source}`, t(message(STATE_WORDS[state])));
}

const REPORT_COLUMNS: readonly Column<ReportLine, SheetContext>[] = [
  { id: 'no', startColumn: 'code', header: 'summary.tasks.no', cell: ({ no }) => text(no) },
  {
    id: 'report',
    startColumn: 'name',
    header: 'summary.reports.report',
    cell: ({ judged }, { t }) => text(t(judged ? reportWords(judged) : message('summary.reports.in-time'))),
    link: ({ judged }) => linkTo(judged?.row.cell ?? null),
    looksLinked: true,
  },
  { id: 'due', startColumn: 'max', header: 'summary.reports.due', cell: dueCell, style: DATE_STYLE },
  { id: 'sent', startColumn: 'self', header: 'summary.reports.sent', cell: sentCell, style: DATE_STYLE },
  { id: 'days', startColumn: 'lost', header: 'summary.reports.days', cell: daysCell, style: CENTERED },
  { id: 'state', header: 'summary.reports.state', cell: stateCell, style: CENTERED },
  {
    id: 'document',
    startColumn: 'evidence',
    header: 'summary.reports.document',
    cell: ({ judged }) => text(judged?.row.document ?? ''),
  },
];

const lineId = (index: number): string => `report ${index}`;

/** The reports of the year with their deadlines and the days on which they were sent; nothing where no sheet lists any. */
export function reportingSections({ reporting, asOf }: Assessment): readonly SheetSection<SheetContext>[] {
  if (!reporting || reporting.reports.length === 0) return [];
  const lines = reporting.reports.map((judged, index): ReportLine => ({
    id: lineId(index),
    no: String(index + 1),
    judged,
    reporting,
  }));
  return [
    linesSection<SheetContext>({
      id: 'reports-title',
      lines: [wholeLine(({ t }) => text(t(message('summary.reports'))), SUBTITLE, 26)],
    }),
    tableSection<ReportLine, SheetContext>({
      id: 'reports',
      columns: REPORT_COLUMNS,
      rows: [...lines, { id: TOTAL_LINE, no: '', judged: null, reporting }],
      keyOf: ({ id }) => id,
      lookOf: ({ judged }) => (judged ? BODY : TOTAL),
    }),
    linesSection({
      id: 'reports-as-of',
      lines: [
        runningLine(({ t }: SheetContext) => text(t(message('summary.tasks.as-of', { day: asOf }))), NOTE),
      ],
      gap: 1,
    }),
  ];
}

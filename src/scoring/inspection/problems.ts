import type { CellRef } from '../../model/cell';
import type {
  DayEntry,
  InspectedUnit,
  Inspection,
  InspectionProblem,
  InspectionRow,
  JudgedShortcoming,
} from '../../model/inspection';
import { message, type Message } from '../../model/message';
import type { Day } from '../../model/task';

type Judged = Omit<Inspection, 'problems'>;

interface Circumstances {
  readonly asOf: Day;
  readonly year: number | null;
}

/** All that a careful colleague would say of the two sheets, unit by unit: contradictions, what is unclear, what is late. */
export function inspectionProblems(judged: Judged, context: Circumstances): readonly InspectionProblem[] {
  return [
    ...totalProblems(judged),
    ...judged.units.flatMap((unit) => [
      ...twice(unit),
      ...unit.rows.flatMap((row) => rowProblems(row, context)),
      ...periodProblems(unit),
      ...(judged.plan ? unknownUnit(unit) : []),
      ...unit.shortcomings.flatMap((each) => shortcomingProblems(each, unit, context)),
    ]),
  ];
}

/** The office cannot have fewer units than the plan lists. */
function totalProblems({ plan, planned }: Judged): readonly InspectionProblem[] {
  if (!plan?.total || plan.total.count >= planned) return [];
  const args = { total: plan.total.count, planned };
  return [
    {
      kind: 'plan',
      subject: plan.sheet,
      cell: plan.total.cell,
      message: message('finding.inspection-total', args),
    },
  ];
}

/** One unit in the same way twice is a slip; in two ways, or in two periods, it counts once all the same. */
function twice({ name, rows }: InspectedUnit): readonly InspectionProblem[] {
  const [first, ...more] = rows;
  if (!first) return [];
  return more.map((row) => {
    const isOther = row.form !== first.form || row.period?.text !== first.period?.text;
    return {
      kind: 'plan',
      subject: name,
      cell: row.cell,
      message: message('finding.inspection-twice', { unit: name }),
      ...(isOther ? { severity: 'info' as const } : {}),
    };
  });
}

/** What is wrong with the days of one line of the plan. */
function rowProblems(row: InspectionRow, { asOf, year }: Circumstances): readonly InspectionProblem[] {
  const { unit, inspectedOn, concludedOn, conclusion } = row;
  const problem = (cell: CellRef, words: Message, severity?: 'warning' | 'info'): InspectionProblem => ({
    kind: 'plan',
    subject: unit,
    cell,
    message: words,
    ...(severity ? { severity } : {}),
  });
  const problems: InspectionProblem[] = [];
  const day = inspectedOn?.day ?? null;
  if (inspectedOn && isUnclear(inspectedOn))
    problems.push(
      problem(inspectedOn.cell, message('finding.inspection-day-unclear', { text: inspectedOn.text })),
    );
  if (inspectedOn && day !== null && year !== null && !day.startsWith(`${year}-`))
    problems.push(
      problem(inspectedOn.cell, message('finding.inspection-other-year', { day, year: String(year) })),
    );
  const concluded = concludedOn?.day ?? null;
  if (concludedOn && concluded !== null && day !== null && concluded < day) {
    const args = { concluded, day };
    problems.push(problem(concludedOn.cell, message('finding.inspection-concluded-before', args)));
  }
  const hasConclusion = conclusion !== '' || concluded !== null;
  if (hasConclusion && inspectedOn && inspectedOn.text === '')
    problems.push(problem(inspectedOn.cell, message('finding.inspection-no-day'), 'warning'));
  if (hasConclusion && inspectedOn && day !== null && day > asOf) {
    const args = { day, asOf };
    problems.push(problem(inspectedOn.cell, message('finding.inspection-in-future', args), 'warning'));
  }
  return problems;
}

/** Words that name no day, and that do not say either that it is still to come. */
const isUnclear = ({ text, day, isToCome }: DayEntry): boolean => text !== '' && day === null && !isToCome;

/** A period that is over without an inspection, or that nobody can tell the end of. */
function periodProblems({ name, rows, state }: InspectedUnit): readonly InspectionProblem[] {
  if (state === 'inspected') return [];
  return rows.flatMap((row): readonly InspectionProblem[] => {
    const { period, cell } = row;
    if (period === null || period.text === '') return [];
    const at = { subject: name, cell: row.inspectedOn?.cell ?? cell };
    if (period.due === null && !period.conditional)
      return [
        {
          ...at,
          kind: 'plan',
          message: message('finding.inspection-period-unclear', { text: period.text }),
          severity: 'info',
        },
      ];
    return state === 'late' && period.due !== null
      ? [
          {
            ...at,
            kind: 'plan-late',
            message: message('finding.inspection-late', { due: period.due }),
          },
        ]
      : [];
  });
}

/** Something was found at a unit that the plan does not have, or that was not inspected as far as the plan tells. */
function unknownUnit({ name, rows, state, shortcomings }: InspectedUnit): readonly InspectionProblem[] {
  const [first] = shortcomings;
  if (!first || state === 'inspected') return [];
  const key =
    name === ''
      ? 'finding.shortcoming-no-unit'
      : rows.length === 0
        ? 'finding.shortcoming-unknown-unit'
        : 'finding.shortcoming-not-inspected';
  return [
    {
      kind: 'shortcoming',
      subject: subjectOf(first),
      cell: first.row.cell,
      message: message(key, { unit: name }),
      severity: 'warning',
    },
  ];
}

/** A shortcoming is named by its number, or by its row where it has none. */
const subjectOf = ({ row }: JudgedShortcoming): string => (row.no === '' ? `#${row.cell.row + 1}` : row.no);

function shortcomingProblems(
  each: JudgedShortcoming,
  { inspected }: InspectedUnit,
  { asOf }: Circumstances,
): readonly InspectionProblem[] {
  const { row, state } = each;
  const subject = subjectOf(each);
  const found = inspected?.inspectedOn?.day ?? null;
  const due = row.deadline?.due ?? null;
  const late = lateness(each, subject);
  const dueTooEarly: readonly InspectionProblem[] =
    found !== null && due !== null && due < found
      ? [
          {
            kind: 'shortcoming',
            subject,
            cell: row.deadlineCell,
            message: message('finding.shortcoming-due-before', { due, day: found }),
            severity: 'warning',
          },
        ]
      : [];
  const problem = state === 'unclear' && row.closedOn ? unclearDay(row.closedOn, found, asOf) : null;
  return [
    ...(problem && row.closedOn
      ? [{ kind: 'shortcoming' as const, subject, cell: row.closedOn.cell, message: problem }]
      : []),
    ...dueTooEarly,
    ...late,
  ];
}

/** Why the day on which something was put right cannot be taken. */
function unclearDay({ text, day }: DayEntry, found: Day | null, asOf: Day): Message {
  if (day === null) return message('finding.shortcoming-day-unclear', { text });
  if (found !== null && day < found)
    return message('finding.shortcoming-closed-before', { closed: day, day: found });
  return message('finding.shortcoming-in-future', { closed: day, asOf });
}

function lateness({ row, state }: JudgedShortcoming, subject: string): readonly InspectionProblem[] {
  const due = row.deadline?.due ?? null;
  if (due === null) return [];
  const at = { kind: 'shortcoming-late', subject, cell: row.deadlineCell } as const;
  if (state === 'overdue') return [{ ...at, message: message('finding.shortcoming-overdue', { due }) }];
  const day = row.closedOn?.day ?? null;
  if (state !== 'closed-late' || day === null) return [];
  const args = { due, closed: day };
  return [{ ...at, message: message('finding.shortcoming-closed-late', args), severity: 'info' }];
}

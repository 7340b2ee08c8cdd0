import type { CellRef } from '../../model/cell';
import type { Entry } from '../../model/measure';
import { message, type Message } from '../../model/message';
import type {
  ReportFigureGroup,
  ReportFigureLine,
  ReportFigurePair,
  ReportFigureProblem,
  ReportFigureSheet,
} from '../../model/report-figure';
import { PERIOD_NAMES, type PeriodName } from '../../model/report-period';
import { textKey } from '../../text/key';
import { valueOf } from '../other-indices/index-figures';

/** All that a careful colleague would say of the sheet: a code twice, what is no number, a part above its total, sums that shrink. */
export function figureProblems(
  { groups }: ReportFigureSheet,
  pairs: readonly ReportFigurePair[],
): readonly ReportFigureProblem[] {
  return [
    ...groups.flatMap((group, index) => [
      ...twice(group, groups.slice(0, index)),
      ...group.lines.flatMap((line) => [...unreadable(line), ...shrinking(line)]),
    ]),
    ...pairs.flatMap(partAbove),
  ];
}

const subjectOf = ({ code, name, part }: ReportFigureLine): string =>
  code === '' ? name : `${code}${part === null ? '' : ` (${part})`}`;

const problem = (
  line: ReportFigureLine,
  cell: CellRef,
  words: Message,
  severity: ReportFigureProblem['severity'] = 'error',
): ReportFigureProblem => ({ subject: subjectOf(line), cell, message: words, severity });

function twice(
  { code, codeCell, lines }: ReportFigureGroup,
  before: readonly ReportFigureGroup[],
): readonly ReportFigureProblem[] {
  const first = code === '' ? undefined : before.find((other) => textKey(other.code) === textKey(code));
  const [line] = lines;
  if (!first || !line) return [];
  const words = message('finding.figure-twice', { code, row: first.codeCell.row + 1 });
  return [{ subject: code, cell: codeCell, message: words, severity: 'error' }];
}

const UNREADABLE: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['words', 'ambiguous', 'error']);

const unreadable = (line: ReportFigureLine): readonly ReportFigureProblem[] =>
  PERIOD_NAMES.flatMap((period) => {
    const entry = line.values[period];
    if (!entry) return [];
    const value = valueOf(entry);
    if (!UNREADABLE.has(entry.kind) && (value === null || value >= 0)) return [];
    return [problem(line, entry.cell, message('finding.figure-no-number', { text: wordsOf(entry) }))];
  });

const wordsOf = (entry: Entry): string =>
  entry.kind === 'blank' ? '' : entry.kind === 'figure' ? String(valueOf(entry)) : entry.text;

/** Half a year and a year count from the beginning; the third quarter stands for itself. */
const WITHIN: Readonly<Record<PeriodName, readonly Exclude<PeriodName, 'year'>[]>> = {
  q1: [],
  h1: ['q1'],
  q3: [],
  year: ['h1', 'q1', 'q3'],
};

/** What is counted from the beginning of the year never shrinks; what is a rate, or is there on a day, may. */
function shrinking(line: ReportFigureLine): readonly ReportFigureProblem[] {
  return PERIOD_NAMES.flatMap((period) => {
    const value = countIn(line, period);
    const entry = line.values[period];
    if (value === null || !entry) return [];
    const larger = WITHIN[period].find((part) => (countIn(line, part) ?? 0) > value);
    if (larger === undefined) return [];
    const before = countIn(line, larger) ?? 0;
    const words = message(`finding.figure-below-${larger}`, { value, before });
    return [problem(line, entry.cell, words, 'warning')];
  });
}

/** A plain count; `null` for rates and for what is no number. */
function countIn({ values }: ReportFigureLine, period: PeriodName): number | null {
  const entry = values[period];
  return entry?.kind === 'figure' && !entry.percent ? entry.value : null;
}

const partAbove = ({ total, part }: ReportFigurePair): readonly ReportFigureProblem[] =>
  PERIOD_NAMES.flatMap((period) => {
    const [a, b] = [countIn(total, period), countIn(part, period)];
    const entry = part.values[period];
    return a === null || b === null || b <= a || !entry
      ? []
      : [problem(part, entry.cell, message('finding.figure-part-above', { total: a, achieved: b }))];
  });

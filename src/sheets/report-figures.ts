import { figureFrom } from '../formulas/inputs';
import { EMPTY_STRING, iff, refFrom } from '../formulas/syntax';
import { formula, number, text, type CellContent, type CellStyle } from '../model/edits';
import type { Entry } from '../model/measure';
import { message, type MessageKey } from '../model/message';
import { asPoints } from '../model/points';
import type { ReportFigureLine } from '../model/report-figure';
import type { CountedPeriod } from '../scoring/counted-period';
import { periodWords } from '../scoring/reports/report-words';
import { subtractPoints } from '../text/decimal';
import { textKey } from '../text/key';
import { BODY, CENTERED, SUBTITLE } from './cell-styles';
import type { PeriodContext } from './period-columns';
import { linkTo, type Column } from './table/column';
import { linesSection, wholeLine } from './table/lines-section';
import type { SheetSection } from './table/section';
import { tableSection } from './table/table-section';

/** A line of the sheet "Số liệu báo cáo" as a period's report shows it. */
interface ReportFigureRow {
  readonly id: string;
  readonly line: ReportFigureLine;
  /** The total of the pair of which this is the part, and its line. */
  readonly total: { readonly id: string; readonly now: Entry | null } | null;
  readonly now: Entry | null;
  readonly before: Entry | null;
  /** The same line of last year's workbook; `null` where it has none. */
  readonly lastYear: Entry | null;
}

interface Periods {
  readonly now: CountedPeriod;
  readonly before: CountedPeriod | null;
  readonly lastYear: CountedPeriod | null;
}

/** The figures of a period, beside those of the report before it and of last year; nothing without a sheet of them. */
export function reportFigureSections(
  periods: Periods,
  t: PeriodContext['t'],
): readonly SheetSection<PeriodContext>[] {
  const rows = rowsOf(periods);
  if (rows.length === 0) return [];
  return [
    linesSection<PeriodContext>({
      id: 'report-figures-title',
      lines: [wholeLine((context) => text(context.t(message('period.report-figures'))), SUBTITLE, 26)],
    }),
    tableSection<ReportFigureRow, PeriodContext>({
      id: 'report-figures',
      columns: columnsOf(periods, t),
      rows,
      keyOf: ({ id }) => id,
      lookOf: () => BODY,
      gap: 1,
    }),
  ];
}

function rowsOf({ now, before, lastYear }: Periods): readonly ReportFigureRow[] {
  const { lines = [], pairs = [] } = now.figures ?? {};
  const idOf = (line: ReportFigureLine): string => `figure ${lines.indexOf(line)}`;
  return lines.map((line): ReportFigureRow => {
    const pair = pairs.find(({ part }) => part === line);
    const same = lastYear?.figures?.lines.find((each) => isSame(each, line));
    return {
      id: idOf(line),
      line,
      total: pair ? { id: idOf(pair.total), now: pair.total.values[now.period.name] } : null,
      now: line.values[now.period.name],
      before: before && line.values[before.period.name],
      lastYear: same?.values[now.period.name] ?? null,
    };
  });
}

/** A line is the same in another year under the same code and sign, or, without a code, under the same name. */
const isSame = (one: ReportFigureLine, other: ReportFigureLine): boolean =>
  textKey(one.code) === textKey(other.code) &&
  one.part === other.part &&
  (textKey(one.name) === textKey(other.name) || (one.code !== '' && one.part !== null));

/** What the office's cell has, also when it is filled in later; words stay words. Rates are shares. */
function shown({ isRate }: ReportFigureLine, entry: Entry | null): CellContent {
  if (entry === null) return text('');
  const cell = refFrom(entry.cell);
  if (entry.kind === 'figure') {
    const value = `${figureFrom(entry)}${entry.divisor === 100 ? '/100' : ''}`;
    return formula(`=${iff(`${cell}=""`, EMPTY_STRING, value)}`, entry.value);
  }
  return entry.kind === 'blank'
    ? formula(`=${iff(`ISNUMBER(${cell})`, isRate ? `${cell}/100` : cell, EMPTY_STRING)}`, '')
    : formula(`=${iff(`${cell}=""`, EMPTY_STRING, cell)}`, entry.kind === 'error' ? '' : entry.text);
}

const numberOf = (entry: Entry | null): number | null => (entry?.kind === 'figure' ? entry.value : null);

/** Beyond so many decimals a difference is noise of the subtraction. */
const DIGITS = 9;

function changeCell({ id, now, lastYear }: ReportFigureRow, { own }: PeriodContext): CellContent {
  const [is, was] = [numberOf(now), numberOf(lastYear)];
  if (was === null) return text('');
  const [here, there] = (['now', 'last-year'] as const).map((column) =>
    own.ref('report-figures', id, column),
  );
  const cells = [here ?? '', there ?? ''];
  const source = iff(`COUNT(${cells.join(',')})<2`, EMPTY_STRING, `ROUND(${cells.join('-')},${DIGITS})`);
  return formula(`=${source}`, is === null ? '' : subtractPoints(asPoints(is), asPoints(was)));
}

/** What was achieved of the total, on the line of the part. */
function rateCell(row: ReportFigureRow, { own }: PeriodContext): CellContent {
  const { total } = row;
  if (!total) return text('');
  const [a, b] = [total, row].map(({ id }) => own.ref('report-figures', id, 'now'));
  const [whole, part] = [numberOf(total.now), numberOf(row.now)];
  const source = iff(`OR(N(${a ?? ''})=0,${b ?? ''}="")`, EMPTY_STRING, `${b ?? ''}/${a ?? ''}`);
  return formula(`=${source}`, whole !== null && part !== null && whole > 0 ? part / whole : '');
}

const RATE: CellStyle = { ...CENTERED, numberFormat: '0.00%' };

const figureStyle = ({ line }: ReportFigureRow): CellStyle => (line.isRate ? RATE : CENTERED);

const nameOf = ({ heading, name, part }: ReportFigureLine): string => {
  const words = heading === '' ? name : `${heading}: ${name}`;
  return part === null || new RegExp(`\\(${part}\\)`).test(words) ? words : `${words} (${part})`;
};

const columnsOf = (
  periods: Periods,
  t: PeriodContext['t'],
): readonly Column<ReportFigureRow, PeriodContext>[] => [
  {
    id: 'code',
    header: 'period.figure-code',
    cell: ({ line }) => text(line.code),
    link: ({ line }) => linkTo(line.cell),
    looksLinked: true,
  },
  { id: 'name', header: 'period.figure-name', cell: ({ line }) => text(nameOf(line)) },
  {
    id: 'unit',
    startColumn: 'max',
    header: 'period.figure-unit',
    cell: ({ line }) => text(line.unit),
    style: CENTERED,
  },
  ...periodColumns(periods, t),
  {
    id: 'change',
    startColumn: 'lost',
    header: 'period.figure-change',
    cell: changeCell,
    style: figureStyle,
  },
  { id: 'rate', startColumn: 'state', header: 'period.figure-rate', cell: rateCell, style: RATE },
  {
    id: 'notes',
    startColumn: 'evidence',
    header: 'period.figure-notes',
    cell: ({ line }) => text(line.notes),
  },
];

/** This period, the one before, the same of last year. */
function periodColumns(
  { now, before, lastYear }: Periods,
  t: PeriodContext['t'],
): readonly Column<ReportFigureRow, PeriodContext>[] {
  const titled = (period: CountedPeriod | null, none: MessageKey) =>
    period ? { words: capital(t(periodWords(period.period))) } : none;
  return [
    {
      id: 'now',
      startColumn: 'applicable',
      header: titled(now, 'period.none-before'),
      cell: ({ line, now: entry }) => shown(line, entry),
      style: figureStyle,
    },
    {
      id: 'before',
      startColumn: 'self',
      header: titled(before, 'period.none-before'),
      cell: ({ line, before: entry }) => shown(line, entry),
      style: figureStyle,
    },
    {
      id: 'last-year',
      startColumn: 'index',
      header: titled(lastYear, 'period.no-last-year'),
      cell: ({ lastYear: entry }) => {
        const value = numberOf(entry);
        return value === null ? text('') : number(value);
      },
      style: figureStyle,
    },
  ];
}

const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1);

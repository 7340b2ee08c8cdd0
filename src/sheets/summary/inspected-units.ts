import { iff, literal, refFrom, runs, type Expression } from '../../formulas/syntax';
import { a1, quoteSheet, type CellRef } from '../../model/cell';
import { formula, number, text, type CellContent } from '../../model/edits';
import type { InspectedUnit } from '../../model/inspection';
import { message } from '../../model/message';
import { isClosed } from '../../scoring/inspection/judge-inspection';
import { BODY, CENTERED, TOTAL } from '../cell-styles';
import { DATE_STYLE, dateExpression, dayFormula } from '../day-cells';
import type { SheetContext } from '../sheet-context';
import type { Column } from '../table/column';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/** A line of the unit table: a unit, or the sums over all of them. */
interface UnitLine {
  readonly id: string;
  readonly no: string;
  /** `null` for the sums. */
  readonly unit: InspectedUnit | null;
  readonly units: readonly InspectedUnit[];
}

/** The line of the sums. */
export const SUMS = 'sums';

/** The line of the plan whose day counts, or the one that is to be filled in. */
const lineOf = ({ inspected, rows }: InspectedUnit) => inspected ?? rows[0] ?? null;

/** The day of inspection as it is in the plan: empty outside the year and after the day of judgement. */
function dayCell({ unit }: UnitLine, { assessment: { asOf, year }, date1904 }: SheetContext): CellContent {
  const entry = unit && lineOf(unit)?.inspectedOn;
  if (!unit || !entry) return text('');
  const within = (cell: Expression): readonly Expression[] => [
    ...(year === null ? [] : [`N(${cell})>=DATE(${year},1,1)`, `N(${cell})<=DATE(${year},12,31)`]),
    `N(${cell})<=${dateExpression(asOf)}`,
  ];
  return dayFormula(entry, unit.inspected?.inspectedOn?.day ?? null, within, date1904);
}

/** A function over cells of one column of another sheet, run by run. */
function overCells(cells: readonly CellRef[], term: (range: Expression) => Expression): Expression {
  const [first] = cells;
  if (!first) return '0';
  return runs(cells.map(({ row }) => row))
    .map(([from, to]) =>
      term(
        `${quoteSheet(first.sheet)}!${a1(from, first.column)}` +
          (from === to ? '' : `:${a1(to, first.column)}`),
      ),
    )
    .join('+');
}

const foundCell = ({ unit, units }: UnitLine, context: SheetContext): CellContent => {
  if (!unit) return sumCell(units, 'found', context);
  const { shortcomings } = unit;
  if (shortcomings.length === 0) return number(0);
  const cells = shortcomings.map(({ row }) => row.cell);
  return formula(`=${overCells(cells, (range) => `COUNTA(${range})`)}`, shortcomings.length);
};

/** Days between the inspection and the day of judgement count; so does a cell that still says in words what was read. */
const closedCell = ({ id, unit, units }: UnitLine, context: SheetContext): CellContent => {
  if (!unit) return sumCell(units, 'closed', context);
  const entries = unit.shortcomings.flatMap((each) =>
    each.row.closedOn ? [{ ...each.row.closedOn, isClosed: isClosed(each) }] : [],
  );
  if (entries.length === 0) return number(0);
  const dates = entries.filter(({ text: words, isDate }) => isDate || words === '').map(({ cell }) => cell);
  const day = `N(${context.places.summary.ref('inspected-units', id, 'day')})`;
  const asOf = dateExpression(context.assessment.asOf);
  const terms = [
    ...(dates.length === 0
      ? []
      : [overCells(dates, (range) => `COUNTIFS(${range},">="&${day},${range},"<="&${asOf})`)]),
    ...entries
      .filter((entry) => entry.isClosed && !entry.isDate && entry.text !== '')
      .map(({ cell, text: words }) => iff(`${refFrom(cell)}=${literal(words)}`, '1', '0')),
  ];
  return terms.length === 0
    ? number(0)
    : formula(`=${terms.join('+')}`, unit.shortcomings.filter(isClosed).length);
};

const counted = {
  found: ({ shortcomings }: InspectedUnit): number => shortcomings.length,
  closed: ({ shortcomings }: InspectedUnit): number => shortcomings.filter(isClosed).length,
} as const;

const sumCell = (
  units: readonly InspectedUnit[],
  column: 'found' | 'closed',
  { places }: SheetContext,
): CellContent =>
  formula(
    `=${places.summary.sum('inspected-units', units.map(unitId), column)}`,
    units.map(counted[column]).reduce((sum, each) => sum + each, 0),
  );

/** The key of a unit's line. */
export const unitId = (unit: InspectedUnit): string => `unit ${unit.name}`;

const overdueCell = ({ units }: UnitLine): CellContent =>
  number(units.flatMap(({ shortcomings }) => shortcomings.filter(({ state }) => state === 'overdue')).length);

const UNIT_COLUMNS: readonly Column<UnitLine, SheetContext>[] = [
  { id: 'no', startColumn: 'code', header: 'summary.tasks.no', cell: ({ no }) => text(no) },
  {
    id: 'unit',
    startColumn: 'name',
    header: 'summary.inspection.unit',
    cell: ({ unit }, { t }) => text(unit ? unit.name || '…' : t(message('summary.total'))),
  },
  {
    id: 'day',
    startColumn: 'max',
    header: 'summary.inspection.day',
    cell: dayCell,
    style: DATE_STYLE,
  },
  {
    id: 'found',
    startColumn: 'self',
    header: 'summary.inspection.found',
    cell: foundCell,
    style: CENTERED,
  },
  {
    id: 'closed',
    startColumn: 'index',
    header: 'summary.inspection.closed',
    cell: closedCell,
    style: CENTERED,
  },
  {
    id: 'overdue',
    startColumn: 'lost',
    header: 'summary.inspection.overdue',
    cell: overdueCell,
    style: CENTERED,
  },
  {
    id: 'state',
    header: 'summary.inspection.state',
    cell: ({ unit }, { t }) =>
      text(unit && unit.rows.length > 0 ? t(message(`summary.inspection.state.${unit.state}`)) : ''),
  },
];

/** The units one by one, with what was found there and what of it is put right, and the sums over all of them. */
export const unitSection = (units: readonly InspectedUnit[]): SheetSection<SheetContext> =>
  tableSection<UnitLine, SheetContext>({
    id: 'inspected-units',
    columns: UNIT_COLUMNS,
    rows: [
      ...units.map((unit, index) => ({
        id: unitId(unit),
        no: String(index + 1),
        unit,
        units: [unit],
      })),
      { id: SUMS, no: '', unit: null, units },
    ],
    keyOf: ({ id }) => id,
    lookOf: ({ unit }) => (unit === null ? TOTAL : BODY),
  });

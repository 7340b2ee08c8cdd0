import { EMPTY_STRING, iff, literal, type Expression } from '../../formulas/syntax';
import type { Assessment } from '../../model/assessment';
import { formula, number, text, type CellContent } from '../../model/edits';
import type { Inspection } from '../../model/inspection';
import { message } from '../../model/message';
import { asPoints } from '../../model/points';
import type { AssessedTarget } from '../../model/target';
import { goalWords } from '../../scoring/targets/target-sentence';
import { indexOf } from '../../text/decimal';
import { CENTERED, INDEX_FORMAT, NOTE, SUBTITLE } from '../cell-styles';
import { reachedExpression } from '../reached';
import type { SheetContext } from '../sheet-context';
import { SUMS, unitId, unitSection } from './inspected-units';
import type { Column } from '../table/column';
import { linesSection, runningLine, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/** A line of the two shares: units inspected, or shortcomings put right. */
interface ShareLine {
  readonly id: 'units' | 'shortcomings';
  readonly achieved: number;
  readonly total: number;
  readonly inspection: Inspection;
}

function totalCell({ id, total }: ShareLine, { places }: SheetContext): CellContent {
  return id === 'shortcomings'
    ? formula(`=${places.summary.ref('inspected-units', SUMS, 'found')}`, total)
    : number(total);
}

function achievedCell({ id, achieved, inspection }: ShareLine, { places }: SheetContext): CellContent {
  if (id === 'shortcomings')
    return formula(`=${places.summary.ref('inspected-units', SUMS, 'closed')}`, achieved);
  const days = inspection.units
    .filter(({ rows }) => rows.length > 0)
    .map((unit) => places.summary.ref('inspected-units', unitId(unit), 'day'));
  return formula(`=COUNT(${rangeOf(days)})`, achieved);
}

/** The units of the plan are in neighbouring lines. */
const rangeOf = (refs: readonly Expression[]): Expression =>
  refs.length > 1 ? `${refs[0] ?? ''}:${refs.at(-1) ?? ''}` : (refs[0] ?? '');

function rateCell({ id, achieved, total }: ShareLine, { places }: SheetContext): CellContent {
  const own = (column: 'total' | 'achieved'): Expression => places.summary.ref('inspection', id, column);
  const source = iff(`${own('total')}=0`, EMPTY_STRING, `ROUND(${own('achieved')}/${own('total')}*100,2)`);
  return formula(`=${source}`, shareOf(achieved, total) ?? '');
}

const shareOf = (achieved: number, total: number): number | null =>
  indexOf(asPoints(achieved), asPoints(total));

/** The target of inspected units, where the plan of the year has one. */
const targetOf = ({ id, inspection }: ShareLine): AssessedTarget | null =>
  id === 'units' ? inspection.target : null;

function verdictCell(line: ShareLine, { places, t }: SheetContext): CellContent {
  const goal = targetOf(line)?.target.goal;
  if (!goal) return text('');
  const rate = places.summary.ref('inspection', line.id, 'rate');
  const words = (isReached: boolean): string =>
    t(message(isReached ? 'summary.verdict.yes' : 'summary.verdict.no'));
  const share = shareOf(line.achieved, line.total);
  const { expression, isReached } = reachedExpression(goal, rate, 100);
  return formula(
    `=${iff(`${rate}=""`, EMPTY_STRING, iff(expression, literal(words(true)), literal(words(false))))}`,
    share === null ? '' : words(isReached(share)),
  );
}

const SHARE_COLUMNS: readonly Column<ShareLine, SheetContext>[] = [
  {
    id: 'what',
    startColumn: 'code',
    header: 'summary.inspection.what',
    cell: ({ id }, { t }) => text(t(message(`summary.inspection.${id}`))),
  },
  { id: 'total', startColumn: 'max', header: 'summary.inspection.total', cell: totalCell, style: CENTERED },
  {
    id: 'achieved',
    startColumn: 'applicable',
    header: 'summary.inspection.achieved',
    cell: achievedCell,
    style: CENTERED,
  },
  {
    id: 'rate',
    startColumn: 'self',
    header: 'summary.inspection.rate',
    cell: rateCell,
    style: { numberFormat: INDEX_FORMAT, horizontal: 'center' },
  },
  {
    id: 'goal',
    startColumn: 'index',
    header: 'summary.inspection.goal',
    cell: (line, { t }) => {
      const goal = targetOf(line)?.target.goal;
      return text(goal ? t(goalWords(goal)) : '');
    },
    style: CENTERED,
  },
  {
    id: 'verdict',
    startColumn: 'state',
    header: 'summary.inspection.verdict',
    cell: verdictCell,
    style: CENTERED,
  },
];

/** Self-inspection: the two shares against their target, and unit by unit; nothing where no sheet tells of it. */
export function inspectionSections({ inspection, asOf }: Assessment): readonly SheetSection<SheetContext>[] {
  if (!inspection || inspection.units.length === 0) return [];
  const { plan, list, total, inspected, closed, shortcomings, units } = inspection;
  const shares: readonly ShareLine[] = [
    ...(plan && total ? [{ id: 'units' as const, achieved: inspected, total: total.count, inspection }] : []),
    ...(list
      ? [{ id: 'shortcomings' as const, achieved: closed, total: shortcomings.length, inspection }]
      : []),
  ];
  return [
    linesSection<SheetContext>({
      id: 'inspection-title',
      lines: [wholeLine(({ t }) => text(t(message('summary.inspection'))), SUBTITLE, 26)],
    }),
    tableSection({ id: 'inspection', columns: SHARE_COLUMNS, rows: shares, keyOf: ({ id }) => id, gap: 1 }),
    unitSection(units),
    linesSection({
      id: 'inspection-as-of',
      lines: [
        runningLine(({ t }: SheetContext) => text(t(message('summary.tasks.as-of', { day: asOf }))), NOTE),
      ],
      gap: 1,
    }),
  ];
}

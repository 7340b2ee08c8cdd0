import type { AssessedCriterion } from '../model/assessment';
import { formula, number, text, type CellContent } from '../model/edits';
import type { Gap } from '../model/gap';
import { message, type Translate } from '../model/message';
import { asPoints, type Points } from '../model/points';
import type { Risk } from '../model/risk';
import { refFrom } from '../formulas/syntax';
import { sumPoints } from '../text/decimal';
import { CENTERED, POINTS_STYLE } from './cell-styles';
import type { ProposedColumn } from './plan-proposals';
import type { SheetContext } from './sheet-context';
import { lineFigures, lostOf } from './summary/figures';
import { linkTo, type GridTableColumn } from './table/column';

/** A leaf that lost points, or may lose them. */
export interface PlanLine {
  readonly kind: 'line';
  readonly assessed: AssessedCriterion;
  readonly gap: Gap | null;
  readonly risk: Risk | null;
  /** What we propose or a person wrote instead, and the office's own note. */
  readonly texts: Readonly<Record<ProposedColumn | 'note', string>>;
}

/** The line of the totals, over the leaves above it. */
export interface PlanTotal {
  readonly kind: 'total';
  readonly lines: readonly PlanLine[];
}

export type PlanRow = PlanLine | PlanTotal;

type PlanCell = GridTableColumn<PlanRow, SheetContext>['cell'];

const ofLine =
  (cell: (line: PlanLine, context: SheetContext) => CellContent): PlanCell =>
  (row, context) =>
    row.kind === 'line' ? cell(row, context) : undefined;

/** Points with their sum in the line of the totals. */
const withSum =
  (
    column: 'lost',
    pointsOf: (line: PlanLine, context: SheetContext) => Points | null,
    cell: (line: PlanLine, points: Points, context: SheetContext) => CellContent,
  ): PlanCell =>
  (row, context) => {
    if (row.kind === 'line') {
      const points = pointsOf(row, context);
      return points === null ? text('') : cell(row, points, context);
    }
    if (row.lines.length === 0) return undefined;
    const ids = row.lines.map(({ assessed }) => assessed.criterion.id);
    const total = sumPoints(row.lines.map((line) => pointsOf(line, context) ?? asPoints(0)));
    return formula(`=${context.places.plan.sum('lines', ids, column)}`, total);
  };

/** The points that a line lost, of the score that is in its cell; `null` where it lost none. */
export const pointsLostBy = (
  { gap, assessed }: PlanLine,
  { isGeneratedFormula }: SheetContext,
): Points | null => gap && lostOf(lineFigures(assessed, isGeneratedFormula));

/** Words that we propose until a person writes there. */
const proposed = (id: ProposedColumn, width: number): GridTableColumn<PlanRow, SheetContext> => ({
  id,
  header: `plan.${id}`,
  width,
  cell: ofLine(({ texts }) => text(texts[id])),
  isEditable: true,
});

/** The columns of the plan of lost points. */
export const PLAN_COLUMNS: readonly GridTableColumn<PlanRow, SheetContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    width: 10,
    cell: ofLine(({ assessed }) => text(assessed.criterion.shown)),
    link: (row, { assessment }) => {
      if (row.kind === 'total') return null;
      const { scoreCell, name } = row.assessed.criterion;
      return linkTo({ ...scoreCell, sheet: assessment.set.sheet }, name);
    },
    looksLinked: true,
  },
  {
    id: 'name',
    header: 'plan.name',
    width: 32,
    cell: (row, { t }) =>
      text(
        row.kind === 'line'
          ? row.assessed.criterion.name
          : t(message(row.lines.length === 0 ? 'plan.nothing' : 'summary.total')),
      ),
  },
  {
    id: 'lost',
    header: 'plan.lost',
    width: 9,
    cell: withSum('lost', pointsLostBy, ({ assessed }, points, { places }) => {
      const cell = places.summary.cell('details', assessed.criterion.id, 'lost');
      return cell ? formula(`=${refFrom(cell)}`, points) : number(points);
    }),
    style: POINTS_STYLE,
    link: (row, { places }) =>
      row.kind === 'line' && row.gap
        ? linkTo(places.summary.cell('details', row.assessed.criterion.id, 'code'))
        : null,
  },
  {
    id: 'max',
    header: 'plan.max',
    width: 10,
    cell: ofLine(({ assessed: { criterion } }) =>
      criterion.max === null ? text('') : number(criterion.max),
    ),
    style: POINTS_STYLE,
  },
  { id: 'cause', header: 'plan.cause', width: 30, cell: ofLine((line, { t }) => text(causeOf(line, t))) },
  proposed('measure', 34),
  {
    id: 'ease',
    header: 'plan.ease',
    width: 11,
    cell: ofLine((line, { t }) => text(easeOf(line, t))),
    style: CENTERED,
  },
  proposed('unit', 16),
  proposed('due', 14),
  {
    ...proposed('evidence', 24),
    link: (row, { places, assessment }) => {
      if (row.kind === 'total') return null;
      const [first = ''] = assessment.evidenceOf.get(row.assessed.criterion.id) ?? [];
      return linkTo(places.register.cell('entries', first, 'id'));
    },
  },
  {
    id: 'note',
    header: 'plan.note',
    width: 18,
    cell: ofLine(({ texts }) => text(texts.note)),
    isEditable: true,
  },
];

/** Why points were lost, and why more may be. */
function causeOf({ gap, risk, assessed: { outcome } }: PlanLine, t: Translate): string {
  const causes = [
    ...(gap && outcome
      ? [message('plan.cause.lost', { cause: message(`plan.cause.${gap.why}`), reason: outcome.reason })]
      : []),
    ...(risk?.causes ?? []).map((cause) => message(`plan.risk.${cause}`)),
  ];
  return causes.map(t).join('\n');
}

function easeOf({ gap, risk }: PlanLine, t: Translate): string {
  if (gap) return t(message(`plan.ease.${gap.ease}`));
  return risk ? t(message('plan.ease.at-the-desk')) : '';
}

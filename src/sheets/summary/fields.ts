import type { AssessedCriterion, Assessment } from '../../model/assessment';
import { formula, text, type CellContent } from '../../model/edits';
import { message } from '../../model/message';
import { assessedLeaves, isClaim, isOfTheOffice, isProved } from '../../scoring/claims';
import { BODY, CENTERED, INDEX_FORMAT, POINTS_STYLE, TOTAL } from '../cell-styles';
import type { SheetContext, SummaryIds } from '../sheet-context';
import type { IsGeneratedFormula } from '../shown-scores';
import { addUp, lineFigures, indexCell, lostCell, type Figures } from './figures';
import { toScore } from './details';
import type { Column } from '../table/column';
import { chartSection } from '../table/chart-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/** A line of the table of fields: a field, or the total over all of them. */
interface FieldRow {
  readonly id: string;
  /** `null` for the total. */
  readonly assessed: AssessedCriterion | null;
  readonly figures: Figures;
  /** The leaves whose progress it tells. */
  readonly leaves: readonly AssessedCriterion[];
  /** The lines that it sums up. */
  readonly summed: { readonly table: keyof SummaryIds; readonly lines: readonly string[] };
}

/** The line that sums up all fields. */
export const TOTAL_LINE = 'total';

const summedUp =
  (column: 'max' | 'applicable'): Column<FieldRow, SheetContext>['cell'] =>
  ({ summed, figures }, { places }) =>
    formula(`=${places.summary.sum(summed.table, summed.lines, column)}`, figures[column]);

/** Empty where nothing is scored yet. */
const selfCell: Column<FieldRow, SheetContext>['cell'] = ({ summed, figures }, { places }) =>
  formula(`=${places.summary.sumOfFilled(summed.table, summed.lines, 'self')}`, figures.self);

const FIELD_COLUMNS: readonly Column<FieldRow, SheetContext>[] = [
  {
    id: 'code',
    header: 'summary.code',
    cell: ({ assessed }) => (assessed ? text(assessed.criterion.shown) : undefined),
    link: ({ assessed }, context) => assessed && toScore({ assessed }, context),
    looksLinked: true,
  },
  {
    id: 'name',
    header: 'summary.name',
    cell: ({ assessed }, { t }) => text(assessed ? assessed.criterion.name : t(message('summary.total'))),
  },
  { id: 'max', header: 'summary.max', cell: summedUp('max'), style: POINTS_STYLE },
  { id: 'applicable', header: 'summary.applicable', cell: summedUp('applicable'), style: POINTS_STYLE },
  { id: 'self', header: 'summary.self', cell: selfCell, style: POINTS_STYLE },
  {
    id: 'index',
    header: 'summary.index',
    cell: ({ id, figures }, context) => indexCell('fields', id, figures, context),
    style: { numberFormat: INDEX_FORMAT, horizontal: 'center' },
  },
  {
    id: 'lost',
    header: 'summary.lost',
    cell: ({ id, figures }, context) => lostCell('fields', id, figures, context),
    style: POINTS_STYLE,
  },
  {
    id: 'progress',
    startColumn: 'state',
    header: 'summary.scored',
    cell: ({ leaves }, context) => progressCell(leaves, context),
    style: CENTERED,
  },
  {
    id: 'proved',
    startColumn: 'evidence',
    header: 'summary.with-evidence',
    cell: ({ leaves }, context) => provedCell(leaves, context),
    style: CENTERED,
  },
];

/** How many leaves have their score. */
function progressCell(all: readonly AssessedCriterion[], { t }: SheetContext): CellContent {
  const leaves = all.filter(isOfTheOffice);
  if (leaves.length === 0) return text(t(message('state.survey')));
  const done = leaves.filter(({ outcome }) => outcome?.points !== null || outcome.state === 'not-applicable');
  return text(t(message('summary.progress', { done: done.length, total: leaves.length })));
}

/** How many of the scored leaves have evidence. */
function provedCell(all: readonly AssessedCriterion[], { t, assessment }: SheetContext): CellContent {
  const leaves = all.filter(isOfTheOffice);
  if (leaves.length === 0) return text('');
  const claims = leaves.filter(isClaim);
  const proved = claims.filter((leaf) => isProved(leaf, assessment));
  return text(t(message('summary.proved', { done: proved.length, total: claims.length })));
}

/** The table of fields with its total, and the chart of it: what counts and what was earned. */
export function fieldSections(
  { fields }: Assessment,
  isGeneratedFormula: IsGeneratedFormula,
): readonly SheetSection<SheetContext>[] {
  const rows = fields.map((assessed): FieldRow => {
    const leaves = assessedLeaves(assessed);
    return {
      id: assessed.criterion.id,
      assessed,
      figures: lineFigures(assessed, isGeneratedFormula),
      leaves,
      summed: { table: 'details', lines: leaves.map(({ criterion }) => criterion.id) },
    };
  });
  const lines = rows.map(({ id }) => id);
  const total: FieldRow = {
    id: TOTAL_LINE,
    assessed: null,
    figures: addUp(rows.map(({ figures }) => figures)),
    leaves: rows.flatMap(({ leaves }) => leaves),
    summed: { table: 'fields', lines },
  };
  return [
    tableSection({
      id: 'fields',
      columns: FIELD_COLUMNS,
      rows: [...rows, total],
      keyOf: ({ id }) => id,
      lookOf: ({ assessed }) => (assessed ? BODY : TOTAL),
    }),
    chartSection<SummaryIds, 'fields', SheetContext>({
      id: 'chart',
      name: 'CCHC_BieuDo',
      title: ({ t }) => t(message('summary.chart')),
      table: 'fields',
      lines,
      categories: 'name',
      series: ['applicable', 'self'],
      places: ({ places }) => places.summary,
    }),
  ];
}

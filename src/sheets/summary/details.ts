import type { AssessedCriterion, Assessment } from '../../model/assessment';
import type { CellValue } from '../../model/cell';
import type { Criterion } from '../../model/criterion';
import { formula, text, type CellContent } from '../../model/edits';
import { message } from '../../model/message';
import type { OutcomeState } from '../../model/outcome';
import { typedScore } from '../../formulas/inputs';
import {
  applicableExpression,
  fieldContext,
  maximumExpression,
  type FieldContext,
} from '../../formulas/leaf';
import { isTypedAsText, scoreCells } from '../../formulas/sheet-formulas';
import { iff, literal, EMPTY_STRING, refFrom, type Expression } from '../../formulas/syntax';
import { assessedLeaves, isLeftOut } from '../../scoring/claims';
import { CENTERED, GROUP, INDEX_FORMAT, POINTS_STYLE } from '../cell-styles';
import { evidenceIds } from '../criteria-edits';
import type { SheetContext } from '../sheet-context';
import type { IsGeneratedFormula } from '../shown-scores';
import { lineFigures, indexCell, lostCell, type Figures } from './figures';
import { linkTo, sheetGrid, type Column, type ColumnLink, type GridTableColumn } from '../table/column';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/** A line of the annex: a leaf with its figures, or the field above its leaves. */
interface DetailRow {
  readonly assessed: AssessedCriterion;
  readonly field: AssessedCriterion;
  readonly isField: boolean;
  readonly figures: Figures;
  /** The unit that is to see to it. */
  readonly unit: string;
}

type DetailCell = Column<DetailRow, SheetContext>['cell'];

/** A field's line holds its code and name alone. */
const ofLeaf =
  (cell: (row: DetailRow, context: SheetContext) => CellContent): DetailCell =>
  (row, context) =>
    row.isField ? undefined : cell(row, context);

/** From a line to the score of its criterion. */
export const toScore = (
  { assessed: { criterion } }: { readonly assessed: AssessedCriterion },
  { assessment }: SheetContext,
): ColumnLink | null => linkTo({ ...criterion.scoreCell, sheet: assessment.set.sheet }, criterion.name);

const idOf = ({ assessed }: DetailRow): string => assessed.criterion.id;

/** The columns of the annex of all criteria; they lay out the whole sheet. */
const DETAIL_COLUMNS: readonly GridTableColumn<DetailRow, SheetContext>[] = [
  {
    id: 'code',
    header: 'summary.code',
    width: 10,
    cell: ({ assessed }) => text(assessed.criterion.shown),
    link: toScore,
    looksLinked: true,
  },
  { id: 'name', header: 'summary.name', width: 54, cell: ({ assessed }) => text(assessed.criterion.name) },
  {
    id: 'max',
    header: 'summary.max',
    width: 10,
    style: POINTS_STYLE,
    cell: ofLeaf((row, context) => {
      const { criterion } = row.assessed;
      const maximum = maximumExpression(criterion, fromHere(row, context));
      return formula(criterion.max === null ? `=N(${maximum})` : `=${maximum}`, row.figures.max);
    }),
  },
  {
    id: 'applicable',
    header: 'summary.applicable',
    width: 11,
    style: POINTS_STYLE,
    cell: ofLeaf((row, context) =>
      formula(
        `=${applicableExpression(row.assessed.criterion, fromHere(row, context))}`,
        row.figures.applicable,
      ),
    ),
  },
  {
    id: 'self',
    header: 'summary.self',
    width: 11,
    style: POINTS_STYLE,
    cell: ofLeaf(({ assessed, figures }, context) =>
      formula(`=${scoreExpression(assessed.criterion, context)}`, figures.self),
    ),
    link: (row, { places }) =>
      row.isField ? null : linkTo(places.appraisal?.cell('leaves', idOf(row), 'code') ?? null),
  },
  {
    id: 'index',
    header: 'summary.index',
    width: 11,
    style: { numberFormat: INDEX_FORMAT, horizontal: 'center' },
    cell: ofLeaf((row, context) => indexCell('details', idOf(row), row.figures, context)),
  },
  {
    id: 'lost',
    header: 'summary.lost',
    width: 10,
    style: POINTS_STYLE,
    cell: ofLeaf((row, context) => lostCell('details', idOf(row), row.figures, context)),
    link: (row, { places }) => (row.isField ? null : linkTo(places.plan.cell('lines', idOf(row), 'code'))),
  },
  {
    id: 'state',
    header: 'summary.state',
    width: 20,
    style: CENTERED,
    cell: ofLeaf((row, context) => stateCell(row, context)),
  },
  {
    id: 'unit',
    header: 'plan.unit',
    width: 16,
    cell: ofLeaf(({ unit }) => text(unit)),
  },
  {
    id: 'evidence',
    header: 'summary.evidence',
    width: 18,
    style: CENTERED,
    cell: ofLeaf(({ assessed }, { assessment }) =>
      text(evidenceIds(assessment.evidenceOf.get(assessed.criterion.id) ?? [])),
    ),
    link: (row, { places, assessment }) => {
      const [first = ''] = assessment.evidenceOf.get(row.assessed.criterion.id) ?? [];
      return row.isField ? null : linkTo(places.register.cell('entries', first, 'id'));
    },
  },
];

/** The columns of the summary: all its tables are on those of the annex. */
export const SUMMARY_GRID = sheetGrid(DETAIL_COLUMNS);

/** The annex: every leaf of the set below its field. */
export function detailSection(
  { fields, gaps }: Assessment,
  isGeneratedFormula: IsGeneratedFormula,
): SheetSection<SheetContext> {
  const units = new Map(gaps.map(({ leaf, lead }) => [leaf.id, lead.unit]));
  const rows = fields.flatMap((field): readonly DetailRow[] => [
    { assessed: field, field, isField: true, figures: lineFigures(field, isGeneratedFormula), unit: '' },
    ...assessedLeaves(field).map((assessed) => ({
      assessed,
      field,
      isField: false,
      figures: lineFigures(assessed, isGeneratedFormula),
      unit: units.get(assessed.criterion.id) || (assessed.criterion.leaf?.lead ?? ''),
    })),
  ]);
  return tableSection({
    id: 'details',
    columns: DETAIL_COLUMNS,
    rows,
    keyOf: (row) => (row.isField ? null : idOf(row)),
    lookOf: ({ isField }) => (isField ? GROUP : undefined),
  });
}

const fromHere = (
  { field }: DetailRow,
  { assessment, fieldContexts, isNumber }: SheetContext,
): FieldContext =>
  fieldContexts.get(field.criterion.id) ?? fieldContext(assessment.set, field.criterion, 'summary', isNumber);

/** The score as it is in the criteria sheet, or nothing; also where it was typed as text. */
function scoreExpression(criterion: Criterion, { isNumber }: SheetContext): Expression {
  const cells = scoreCells(criterion).map(refFrom).join(',');
  if (criterion.scoredBelow.length > 1) return iff(`COUNT(${cells})=0`, EMPTY_STRING, `SUM(${cells})`);
  const score = refFrom(criterion.scoreCell);
  return isTypedAsText(criterion, isNumber)
    ? `IFERROR(${typedScore(score)},${EMPTY_STRING})`
    : iff(`ISNUMBER(${score})`, score, EMPTY_STRING);
}

const LIVE: ReadonlySet<OutcomeState> = new Set(['scored', 'missing', 'not-applicable']);

/** The state in words; it follows the figures where they decide it. */
function stateCell(row: DetailRow, { t, places }: SheetContext): CellContent {
  const { outcome } = row.assessed;
  const word = (key: OutcomeState): string => t(message(`state.${key}`));
  if (!outcome) return text('');
  // What does not arise and counts in full has its points: its figures do not tell.
  if (outcome.state === 'not-applicable' && row.figures.applicable > 0) return text(word('not-applicable'));
  if (!LIVE.has(outcome.state) && !isLeftOut(outcome)) return text(word(outcome.state));
  const source = iff(
    `${places.summary.ref('details', idOf(row), 'applicable')}=0`,
    literal(word('not-applicable')),
    iff(
      `${places.summary.ref('details', idOf(row), 'self')}=""`,
      literal(word('missing')),
      literal(word('scored')),
    ),
  );
  return formula(`=${source}`, word(shownState(row.figures)));
}

const shownState = ({ applicable, self }: { readonly applicable: number; readonly self: CellValue }) =>
  applicable === 0 ? 'not-applicable' : self === '' ? 'missing' : 'scored';

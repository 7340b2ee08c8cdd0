import type { UnitLeaf } from '../../model/consolidation';
import { number, text, type CellContent } from '../../model/edits';
import { message, type Translate } from '../../model/message';
import { EMPTY_STRING, iff, ref } from '../../formulas/syntax';
import { INDEX_FORMAT, POINTS_FORMAT } from '../../sheets/cell-styles';
import type { Column, GridTableColumn } from '../../sheets/table/column';
import type { Places } from '../../sheets/table/places';
import { indexOf, subtractPoints } from '../../text/decimal';
import type { LeafBesideGroup, PartBesideGroup, UnitFeedback } from '../feedback';
import { numberOrEmpty } from './ranking-cells';

type PartColumns = 'code' | 'name' | 'points' | 'applicable' | 'rate' | 'mean' | 'best' | 'difference';
/** The tables of a feedback, with the columns that are referred to. */
export interface FeedbackIds {
  readonly fields: PartColumns;
  readonly behind: PartColumns | 'better' | 'cause';
  readonly changed: 'code' | 'name' | 'self' | 'appraised' | 'change';
}
/** What a feedback is drawn from. */
export interface FeedbackContext {
  readonly t: Translate;
  readonly feedback: UnitFeedback;
  readonly places: Places<FeedbackIds>;
}

const POINTS = { style: { numberFormat: POINTS_FORMAT } } as const;
const SHARE = { style: { numberFormat: INDEX_FORMAT } } as const;

/** The share of a line in per cent of what applies, as a formula over its own cells. */
function rateCell(
  table: 'fields' | 'behind',
  part: PartBesideGroup,
  { places }: FeedbackContext,
): CellContent {
  const [points, applicable] = [
    places.cell(table, part.code, 'points'),
    places.cell(table, part.code, 'applicable'),
  ];
  if (!points || !applicable) return { kind: 'empty' };
  const nothing = `OR(${ref(points)}="",N(${ref(applicable)})=0)`;
  const rate = part.points === null ? null : indexOf(part.points, part.applicable);
  return {
    kind: 'formula',
    formula: `=${iff(nothing, EMPTY_STRING, `ROUND(${ref(points)}/${ref(applicable)}*100,2)`)}`,
    result: rate ?? '',
  };
}

/** How far the unit is above or below the group's mean, in percentage points. */
function differenceCell(
  table: 'fields' | 'behind',
  part: PartBesideGroup,
  { places }: FeedbackContext,
): CellContent {
  const [rate, mean] = [places.cell(table, part.code, 'rate'), places.cell(table, part.code, 'mean')];
  if (!rate || !mean || part.mean === null) return { kind: 'empty' };
  const own = part.points === null ? null : indexOf(part.points, part.applicable);
  return {
    kind: 'formula',
    formula: `=${iff(`${ref(rate)}=""`, EMPTY_STRING, `ROUND(${ref(rate)}-${ref(mean)},2)`)}`,
    result: own === null ? '' : Number((own - part.mean).toFixed(2)),
  };
}

/** A field or a leaf compared with the group's. */
export const partColumns = (
  table: 'fields' | 'behind',
): readonly GridTableColumn<PartBesideGroup, FeedbackContext>[] => [
  { id: 'code', header: 'consolidate.column.code-of-leaf', width: 10, cell: ({ code }) => text(code) },
  {
    id: 'name',
    header: table === 'fields' ? 'feedback.column.field' : 'consolidate.column.leaf',
    width: 52,
    cell: ({ name }) => text(name),
  },
  {
    id: 'points',
    header: 'feedback.column.points',
    width: 11,
    cell: ({ points }) => numberOrEmpty(points),
    ...POINTS,
  },
  {
    id: 'applicable',
    header: 'consolidate.column.applicable',
    width: 11,
    cell: (part) => number(part.applicable),
    ...POINTS,
  },
  {
    id: 'rate',
    header: 'feedback.column.rate',
    width: 12,
    cell: (part, context) => rateCell(table, part, context),
    ...SHARE,
  },
  {
    id: 'mean',
    header: 'feedback.column.mean',
    width: 12,
    cell: ({ mean }) => numberOrEmpty(mean),
    ...SHARE,
  },
  {
    id: 'best',
    header: 'feedback.column.best',
    width: 12,
    cell: ({ best }) => numberOrEmpty(best),
    ...SHARE,
  },
  {
    id: 'difference',
    header: 'feedback.column.difference',
    width: 13,
    cell: (part, context) => differenceCell(table, part, context),
    ...SHARE,
  },
];

/** What else is said of a leaf. */
export const BEHIND_COLUMNS: readonly GridTableColumn<LeafBesideGroup, FeedbackContext>[] = [
  { id: 'better', header: 'feedback.column.better', width: 12, cell: ({ better }) => number(better) },
  {
    id: 'cause',
    header: 'feedback.column.cause',
    width: 34,
    cell: ({ cause }, { t }) => text(cause === null ? '' : t(message(`plan.cause.${cause}`))),
  },
];

/** A leaf that the appraisal changed. */
export const CHANGED_COLUMNS: readonly Column<UnitLeaf, FeedbackContext>[] = [
  { id: 'code', header: 'consolidate.column.code-of-leaf', cell: ({ code }) => text(code) },
  { id: 'name', header: 'consolidate.column.leaf', cell: ({ name }) => text(name) },
  {
    id: 'self',
    startColumn: 'points',
    header: 'consolidate.column.self',
    cell: ({ self }) => numberOrEmpty(self),
    ...POINTS,
  },
  {
    id: 'appraised',
    startColumn: 'applicable',
    header: 'consolidate.column.appraised',
    cell: ({ appraised }) => numberOrEmpty(appraised),
    ...POINTS,
  },
  { id: 'change', startColumn: 'rate', header: 'consolidate.column.difference', cell: changeOf, ...POINTS },
];

function changeOf({ code, self, appraised }: UnitLeaf, { places }: FeedbackContext): CellContent {
  const [before, after] = [places.cell('changed', code, 'self'), places.cell('changed', code, 'appraised')];
  if (!before || !after || self === null || appraised === null) return { kind: 'empty' };
  return {
    kind: 'formula',
    formula: `=ROUND(${ref(after)}-${ref(before)},6)`,
    result: subtractPoints(appraised, self),
  };
}

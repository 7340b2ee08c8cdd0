import type { Assessment, BlockLeaf } from '../../model/assessment';
import { formula, number, text, type CellContent, type CellStyle } from '../../model/edits';
import { message } from '../../model/message';
import { EMPTY_STRING, iff, numeral, refFrom } from '../../formulas/syntax';
import { BODY, POINTS_STYLE, SUBTITLE } from '../cell-styles';
import type { SheetContext } from '../sheet-context';
import { linkTo, type Column } from '../table/column';
import { linesSection, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/**
 * The points in the score cell; those that the rule gives where a person has put none there, since no formula of ours
 * stands beside a bonus or penalty. What is taken off may be typed with a minus.
 */
function pointsCell({ kind, criterion, outcome }: BlockLeaf): CellContent {
  const score = refFrom(criterion.scoreCell);
  const shown = kind === 'penalty' ? `ABS(${score})` : score;
  const isTyped = criterion.existingScore.kind === 'typed' || criterion.existingScore.kind === 'formula';
  const byRule = isTyped || outcome.points === null ? EMPTY_STRING : numeral(outcome.points);
  return formula(`=${iff(`ISNUMBER(${score})`, shown, byRule)}`, outcome.points ?? '');
}

const COLUMNS: readonly Column<BlockLeaf, SheetContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    cell: ({ criterion }) => text(criterion.shown),
    link: ({ criterion }, { assessment }) =>
      linkTo({ ...criterion.scoreCell, sheet: assessment.set.sheet }, criterion.name),
    looksLinked: true,
  },
  { id: 'name', header: 'plan.name', cell: ({ criterion }) => text(criterion.name) },
  {
    id: 'max',
    header: 'summary.max',
    cell: ({ criterion: { max } }) => (max === null ? text('') : number(max)),
    style: POINTS_STYLE,
  },
  {
    id: 'points',
    startColumn: 'applicable',
    header: 'summary.outside.points',
    cell: pointsCell,
    style: POINTS_STYLE,
  },
  {
    id: 'reason',
    startColumn: 'self',
    header: 'summary.outside.reason',
    cell: ({ outcome }, { t }) => text(t(outcome.reason)),
  },
];

const LOOK: CellStyle = { ...BODY, vertical: 'top' };

/** The blocks outside the hundred points: what each of their criteria earns or takes off, and why. */
export function outsideSections({
  outside,
  bonus,
  penalty,
}: Assessment): readonly SheetSection<SheetContext>[] {
  if (outside.length === 0) return [];
  return [
    linesSection<SheetContext>({
      id: 'outside-title',
      lines: [wholeLine(({ t }) => text(t(message('table.outside', { bonus, penalty }))), SUBTITLE, 26)],
    }),
    tableSection({ id: 'outside', columns: COLUMNS, rows: outside, lookOf: () => LOOK, gap: 1 }),
  ];
}

import type { Assessment, BlockLeaf } from '../../model/assessment';
import { formula, number, text, type CellStyle } from '../../model/edits';
import { message } from '../../model/message';
import { EMPTY_STRING, iff, refFrom } from '../../formulas/syntax';
import { BODY, POINTS_STYLE, SUBTITLE } from '../cell-styles';
import type { SheetContext } from '../sheet-context';
import { linkTo, type Column } from '../table/column';
import { linesSection, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

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
    cell: ({ criterion, outcome }) => {
      const score = refFrom(criterion.scoreCell);
      return formula(`=${iff(`ISNUMBER(${score})`, score, EMPTY_STRING)}`, outcome.points ?? '');
    },
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

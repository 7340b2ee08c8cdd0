import type { AssessedCriterion, Assessment } from '../../model/assessment';
import { formula, text, type CellStyle } from '../../model/edits';
import { message } from '../../model/message';
import { notApplicable } from '../../reading/leaves/not-applicable';
import { BODY, PLAIN, POINTS_STYLE } from '../cell-styles';
import type { SheetContext } from '../sheet-context';
import { lineFigures } from './figures';
import { linkTo, type Column } from '../table/column';
import { linesSection, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

const COLUMNS: readonly Column<AssessedCriterion, SheetContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    cell: ({ criterion }) => text(criterion.shown),
    link: ({ criterion }) => linkTo(criterion.scoreCell, criterion.name),
    looksLinked: true,
  },
  { id: 'name', header: 'plan.name', cell: ({ criterion }) => text(criterion.name) },
  {
    id: 'max',
    header: 'summary.max',
    cell: (assessed, { places, isGeneratedFormula }) =>
      formula(
        `=${places.summary.ref('details', assessed.criterion.id, 'max')}`,
        lineFigures(assessed, isGeneratedFormula).max,
      ),
    style: POINTS_STYLE,
  },
  {
    id: 'how',
    startColumn: 'applicable',
    header: 'summary.not-applicable.how',
    cell: ({ outcome }, { t }) => text(outcome ? t(outcome.reason) : ''),
  },
  {
    id: 'reason',
    startColumn: 'lost',
    header: 'summary.not-applicable.reason',
    cell: (assessed) => text(reasonOf(assessed)),
  },
];

/** What the office said: where it declared that the criterion does not apply, and in its explanation. */
function reasonOf({ criterion: { leaf } }: AssessedCriterion): string {
  if (!leaf) return '';
  const declared = notApplicable(leaf);
  const words = declared?.kind === 'not-applicable' ? declared.text.trim() : '';
  const explained = leaf.explanation.trim();
  return [words, ...(explained === words ? [] : [explained])].filter((each) => each !== '').join('. ');
}

const LOOK: CellStyle = { ...BODY, vertical: 'top' };

/** The criteria that do not apply to the office, how they count and why; nothing where all apply. */
export function notApplicableSections({ leaves }: Assessment): readonly SheetSection<SheetContext>[] {
  const rows = leaves.filter(({ outcome }) => outcome?.state === 'not-applicable');
  if (rows.length === 0) return [];
  const font = { ...PLAIN.font, bold: true };
  return [
    linesSection<SheetContext>({
      id: 'not-applicable-title',
      lines: [wholeLine(({ t }) => text(t(message('summary.not-applicable'))), { ...PLAIN, font })],
    }),
    tableSection({ id: 'not-applicable', columns: COLUMNS, rows, lookOf: () => LOOK, gap: 1 }),
  ];
}

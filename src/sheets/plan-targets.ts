import { EMPTY_STRING, iff, refFrom } from '../formulas/syntax';
import type { Assessment } from '../model/assessment';
import { formula, text, type CellContent } from '../model/edits';
import { message } from '../model/message';
import type { AssessedTarget, TargetStatus } from '../model/target';
import { targetSentence } from '../scoring/targets/target-sentence';
import { BODY, CENTERED, SUBTITLE } from './cell-styles';
import type { SheetContext } from './sheet-context';
import { targetLine } from './summary/targets';
import { linkTo, type Column } from './table/column';
import { linesSection } from './table/lines-section';
import type { SheetSection } from './table/section';
import { tableSection } from './table/table-section';

/** A target that still asks for something. */
interface OpenTarget {
  readonly id: string;
  readonly assessed: AssessedTarget;
}

const OPEN: ReadonlySet<TargetStatus> = new Set<TargetStatus>([
  'not-reached',
  'missing',
  'invalid',
  'unreadable',
]);

/** What the summary shows of a target, so that it follows the figures. */
function fromSummary(
  { id }: OpenTarget,
  column: 'result' | 'verdict',
  value: string | number,
  { places }: SheetContext,
): CellContent {
  const cell = places.summary.cell('targets', id, column);
  return cell ? formula(`=${iff(`${refFrom(cell)}=""`, EMPTY_STRING, refFrom(cell))}`, value) : text('');
}

const achievedOf = ({ assessed: { target } }: OpenTarget): number | '' =>
  target.goal && target.achieved?.kind === 'figure' ? target.achieved.value : '';

/** No column reaches into those of the losses where a person writes. */
const TARGET_COLUMNS: readonly Column<OpenTarget, SheetContext>[] = [
  {
    id: 'target-no',
    startColumn: 'code',
    header: 'summary.tasks.no',
    cell: ({ assessed }) => text(assessed.target.no),
    link: ({ assessed }) => linkTo(assessed.target.cell),
    looksLinked: true,
  },
  {
    id: 'target-text',
    startColumn: 'name',
    header: 'summary.targets.text',
    cell: ({ assessed }) => text(assessed.target.text),
  },
  {
    id: 'target-result',
    startColumn: 'lost',
    header: 'summary.targets.result',
    cell: (line, context) => fromSummary(line, 'result', achievedOf(line), context),
    style: ({ assessed }) =>
      assessed.target.goal?.of === 'rate' ? { ...CENTERED, numberFormat: '0.00%' } : CENTERED,
  },
  {
    id: 'target-verdict',
    startColumn: 'max',
    header: 'summary.targets.verdict',
    cell: (line, context) => fromSummary(line, 'verdict', verdictOf(line, context), context),
    style: CENTERED,
  },
  {
    id: 'target-why',
    startColumn: 'cause',
    header: 'plan.targets.why',
    cell: ({ assessed }, { t }) =>
      text(
        [
          t(targetSentence(assessed)),
          ...(assessed.target.lead === ''
            ? []
            : [t(message('plan.targets.lead', { lead: assessed.target.lead }))]),
        ].join('\n'),
      ),
  },
];

const verdictOf = ({ assessed: { status } }: OpenTarget, { t }: SheetContext): string =>
  status === 'not-reached'
    ? t(message('summary.verdict.no'))
    : status === 'missing'
      ? ''
      : t(message('summary.targets.unclear'));

/** The targets of the plan that are not reached, or of which nobody can tell; nothing where there are none. */
export function openTargetSections({ targets }: Assessment): readonly SheetSection<SheetContext>[] {
  const open = targets.flatMap((assessed, index): readonly OpenTarget[] =>
    OPEN.has(assessed.status) ? [{ id: targetLine(index), assessed }] : [],
  );
  if (open.length === 0) return [];
  return [
    linesSection<SheetContext>({
      id: 'targets-title',
      lines: [
        { cells: [] },
        { cells: [{ content: ({ t }) => text(t(message('plan.targets'))), style: SUBTITLE }], height: 24 },
      ],
    }),
    tableSection<OpenTarget, SheetContext>({
      id: 'targets',
      columns: TARGET_COLUMNS,
      rows: open,
      keyOf: ({ id }) => id,
      lookOf: () => BODY,
      upTo: 'cause',
    }),
  ];
}

import type { Assessment } from '../model/assessment';
import type { Gap } from '../model/gap';
import { formula, number, text } from '../model/edits';
import { message, type Message } from '../model/message';
import { isClaim, isProved } from '../scoring/claims';
import { byLoss } from '../scoring/gaps/gaps';
import { CENTERED, NOTE, POINTS_STYLE } from './cell-styles';
import { measureOf } from './plan-proposals';
import type { SheetContext } from './sheet-context';
import { lineFigures, lostOf } from './summary-figures';
import { linkTo, type Column } from './table/column';
import { linesSection, runningLine } from './table/lines-section';
import type { SheetSection } from './table/section';
import { tableSection } from './table/table-section';

const MAX_GAPS = 5;

const GAP_COLUMNS: readonly Column<Gap, SheetContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    cell: ({ leaf }) => text(leaf.shown),
    link: ({ leaf }, { at }) => linkTo(at.plan.cell('lines', leaf.id, 'code'), leaf.name),
    looksLinked: true,
  },
  { id: 'name', header: 'plan.name', cell: ({ leaf }) => text(leaf.name) },
  {
    id: 'lost',
    at: 'max',
    header: 'plan.lost',
    cell: ({ leaf, lost }, { at, assessment, isOurFormula }) => {
      const assessed = assessment.leaves.find(({ criterion }) => criterion.id === leaf.id);
      return assessed
        ? formula(
            `=${at.summary.ref('details', leaf.id, 'lost')}`,
            lostOf(lineFigures(assessed, isOurFormula)),
          )
        : number(lost);
    },
    style: POINTS_STYLE,
  },
  {
    id: 'regain',
    at: 'applicable',
    header: 'summary.regain',
    cell: (gap, { say }) => text(say(measureOf(gap))),
  },
  { id: 'unit', at: 'state', header: 'plan.unit', cell: ({ lead }) => text(lead.unit) },
  {
    id: 'ease',
    at: 'evidence',
    header: 'plan.ease',
    cell: ({ ease }, { say }) => text(say(message(`plan.ease.${ease}`))),
    style: CENTERED,
  },
];

/** A remark that stands where a table has nothing to show. */
export const noteSection = (id: string, words: Message): SheetSection<SheetContext> =>
  linesSection({
    id,
    lines: [runningLine(({ say }: SheetContext) => text(say(words)), NOTE)],
    gap: 1,
  });

/** The largest losses: what they cost, what regains them, and who; each line leads to the plan. */
export const gapSection = ({ gaps }: Assessment): SheetSection<SheetContext> =>
  gaps.length === 0
    ? noteSection('top-gaps', message('plan.nothing'))
    : tableSection({ id: 'top-gaps', columns: GAP_COLUMNS, rows: byLoss(gaps).slice(0, MAX_GAPS), gap: 1 });

const COVERAGE_COLUMNS: readonly Column<CoverageLine, SheetContext>[] = [
  { id: 'label', at: 'code', header: 'summary.coverage', cell: ({ label }, { say }) => text(say(label)) },
  {
    id: 'value',
    at: 'max',
    header: 'summary.coverage',
    cell: ({ value }) => number(value),
    style: ({ isPoints }) => (isPoints ? POINTS_STYLE : CENTERED),
  },
  {
    id: 'remark',
    at: 'applicable',
    header: 'summary.coverage',
    cell: ({ remark }, { say }) => text(remark ? say(remark) : ''),
  },
];

/** How far the claims are proved, and what the appraisal may be expected to recognise. */
export const coverageSection = (assessment: Assessment): SheetSection<SheetContext> =>
  tableSection({
    id: 'coverage',
    columns: COVERAGE_COLUMNS,
    rows: coverageLines(assessment),
    hasHeader: false,
    gap: 1,
  });

interface CoverageLine {
  readonly label: Message;
  readonly value: number;
  readonly remark: Message | null;
  readonly isPoints?: boolean;
}

function coverageLines({
  leaves,
  evidence,
  evidenceOf,
  risks,
  expected,
}: Assessment): readonly CoverageLine[] {
  const claims = leaves.filter(isClaim);
  const proved = claims.filter((leaf) => isProved(leaf, { evidenceOf }));
  const complete = evidence.entries.filter(
    ({ document, issued, page }) => /\d/.test(document) && issued !== null && page !== '',
  );
  const share = (part: number, whole: number): Message | null =>
    whole === 0 ? null : message('summary.share', { share: part / whole });
  const lines: readonly CoverageLine[] = [
    { label: message('summary.coverage.claims'), value: claims.length, remark: null },
    {
      label: message('summary.coverage.proved'),
      value: proved.length,
      remark: share(proved.length, claims.length),
    },
    {
      label: message('summary.coverage.complete'),
      value: complete.length,
      remark:
        evidence.entries.length === 0
          ? null
          : message('summary.coverage.of', { total: evidence.entries.length }),
    },
  ];
  if (!expected) return lines;
  return [
    ...lines,
    {
      label: message('summary.coverage.at-risk'),
      value: expected.atRisk,
      remark: message('summary.coverage.at-risk.leaves', { leaves: risks.length }),
      isPoints: true,
    },
    {
      label: message('summary.coverage.expected'),
      value: expected.expected,
      remark: message('summary.coverage.assumption', { self: expected.self }),
      isPoints: true,
    },
  ];
}

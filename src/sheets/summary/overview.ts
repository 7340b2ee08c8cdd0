import type { Assessment } from '../../model/assessment';
import type { Gap } from '../../model/gap';
import { formula, number, text } from '../../model/edits';
import { message, type Message } from '../../model/message';
import { isClaim, isProved } from '../../scoring/claims';
import { byLoss } from '../../scoring/gaps/gaps';
import { CENTERED, NOTE, POINTS_STYLE } from '../cell-styles';
import { measureOf } from '../plan-proposals';
import type { SheetContext } from '../sheet-context';
import { lineFigures, lostOf } from './figures';
import { linkTo, type Column } from '../table/column';
import { linesSection, runningLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

const MAX_GAPS = 5;

const GAP_COLUMNS: readonly Column<Gap, SheetContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    cell: ({ leaf }) => text(leaf.shown),
    link: ({ leaf }, { places }) => linkTo(places.plan.cell('lines', leaf.id, 'code'), leaf.name),
    looksLinked: true,
  },
  { id: 'name', header: 'plan.name', cell: ({ leaf }) => text(leaf.name) },
  {
    id: 'lost',
    startColumn: 'max',
    header: 'plan.lost',
    cell: ({ leaf, lost }, { places, assessment, isGeneratedFormula }) => {
      const assessed = assessment.leaves.find(({ criterion }) => criterion.id === leaf.id);
      return assessed
        ? formula(
            `=${places.summary.ref('details', leaf.id, 'lost')}`,
            lostOf(lineFigures(assessed, isGeneratedFormula)),
          )
        : number(lost);
    },
    style: POINTS_STYLE,
  },
  {
    id: 'regain',
    startColumn: 'applicable',
    header: 'summary.regain',
    // On one line, parted by semicolons: LibreOffice shows no line break in merged cells.
    cell: (gap, { t }) => text(t(measureOf(gap)).replaceAll('\n', '; ')),
  },
  { id: 'unit', startColumn: 'state', header: 'plan.unit', cell: ({ lead }) => text(lead.unit) },
  {
    id: 'ease',
    startColumn: 'evidence',
    header: 'plan.ease',
    cell: ({ ease }, { t }) => text(t(message(`plan.ease.${ease}`))),
    style: CENTERED,
  },
];

/** A remark that is where a table has nothing to show. */
export const noteSection = (id: string, words: Message): SheetSection<SheetContext> =>
  linesSection({
    id,
    lines: [runningLine(({ t }: SheetContext) => text(t(words)), NOTE)],
    gap: 1,
  });

/** The largest losses: what they cost, what regains them, and who; each line leads to the plan. */
export const gapSection = ({ gaps }: Assessment): SheetSection<SheetContext> =>
  gaps.length === 0
    ? noteSection('top-gaps', message('summary.top-gaps.none'))
    : tableSection({ id: 'top-gaps', columns: GAP_COLUMNS, rows: byLoss(gaps).slice(0, MAX_GAPS), gap: 1 });

const COVERAGE_COLUMNS: readonly Column<CoverageLine, SheetContext>[] = [
  {
    id: 'label',
    startColumn: 'code',
    header: 'summary.coverage',
    cell: ({ label }, { t }) => text(t(label)),
  },
  {
    id: 'value',
    startColumn: 'max',
    header: 'summary.coverage',
    cell: ({ value }) => number(value),
    style: CENTERED,
  },
  {
    id: 'remark',
    startColumn: 'applicable',
    header: 'summary.coverage',
    cell: ({ remark }, { t }) => text(remark ? t(remark) : ''),
  },
];

/** How far the claims are proved. What the appraisal may take off is told in the pane: no office hands that over. */
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
}

function coverageLines({ leaves, evidence, evidenceOf }: Assessment): readonly CoverageLine[] {
  const claims = leaves.filter(isClaim);
  const proved = claims.filter((leaf) => isProved(leaf, { evidenceOf }));
  const complete = evidence.entries.filter(
    ({ document, issued, page }) => /\d/.test(document) && issued !== null && page !== '',
  );
  const share = (part: number, whole: number): Message | null =>
    whole === 0 ? null : message('summary.share', { share: part / whole });
  return [
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
}

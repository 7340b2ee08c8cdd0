import type { Assessment } from '../model/assessment';
import type { ChartEdit } from '../model/edits';
import { message, type Translate } from '../model/message';
import type { GeneratedTextHashes } from '../memory/preserved-rows';
import { range } from './cell-styles';
import type { SectionAt } from './section';
import type { SummaryContext } from './summary-context';
import { explanationPart } from './summary-explanations';
import { CHART_ROWS, FIELD_HEADER_ROW, WIDTH, type SummaryLayout } from './summary-layout';
import { coverageAt, titleAt, topGapsAt } from './summary-overview';
import { shownFigures, type SummaryRowContext } from './summary-rows';
import { tasksAt } from './summary-tasks';
import { freeTextPart, signaturePart } from './summary-written';
import type { WrittenPart } from './written-part';

/** What the body of the report is put together from. */
export interface ReportParts {
  /** The sections of the report, over the annex's rows of leaves. */
  readonly sectionsOver: (lines: SummaryLayout['lineOf']) => readonly SectionAt[];
  /** Parts in which a person writes, with their places among the sections. */
  readonly written: readonly { readonly part: WrittenPart; readonly at: number }[];
  /** Sections that begin a new page. */
  readonly pages: readonly number[];
  readonly proposals: GeneratedTextHashes;
}

/**
 * The body of the report, from the chart to the signatures; the rows of the annex that it refers to are known only once
 * the body's height is.
 */
export function reportParts(
  assessment: Assessment,
  context: SummaryContext,
  rowContext: SummaryRowContext,
): ReportParts {
  const { say, content, place, remembered, planPlace } = context;
  const leaves = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, leaf]));
  const sectionsOver = (lines: SummaryLayout['lineOf']): readonly SectionAt[] => {
    const lineOf = (id: string) => {
      const leaf = leaves.get(id);
      return leaf ? { row: lines.get(id) ?? 0, ...shownFigures(leaf, rowContext) } : null;
    };
    const written = { content, sheet: place.sheet, say, remembered, lineOf };
    const title = (key: Parameters<typeof message>[0]): SectionAt => titleAt(say, message(key));
    const tasks = assessment.tasks.length === 0 ? [] : [title('summary.tasks'), tasksAt(assessment, say)];
    return [
      chartAt(assessment, say),
      title('summary.top-gaps'),
      topGapsAt(assessment, { say, lineOf, planPlace }),
      title('summary.coverage'),
      coverageAt(assessment, say),
      ...tasks,
      title('summary.part-2'),
      explanationPart(assessment, written).at,
      title('summary.part-3'),
      freeTextPart('difficulties', written).at,
      freeTextPart('proposals', written).at,
      signaturePart(assessment, written).at,
    ];
  };
  const written = { content, sheet: place.sheet, say, remembered, lineOf: () => null };
  const explanations = explanationPart(assessment, written);
  const count = sectionsOver(new Map()).length;
  return {
    sectionsOver,
    written: [
      { part: explanations, at: count - 5 },
      { part: freeTextPart('difficulties', written), at: count - 3 },
      { part: freeTextPart('proposals', written), at: count - 2 },
      { part: signaturePart(assessment, written), at: count - 1 },
    ],
    pages: [1, count - 6],
    proposals: explanations.proposals,
  };
}

/** The chart of the table of fields: what counts beside what was earned. */
const chartAt =
  ({ fields }: Assessment, say: Translate): SectionAt =>
  (first) => {
    const rows = [FIELD_HEADER_ROW + 1, FIELD_HEADER_ROW + fields.length] as const;
    const column = (at: number): ReturnType<typeof range> => range(rows[0], at, rows[1], at);
    const chart: ChartEdit = {
      name: 'CCHC_BieuDo',
      kind: 'bar',
      title: say(message('summary.chart')),
      categories: column(1),
      series: [
        { name: say(message('summary.applicable')), values: column(3) },
        { name: say(message('summary.self')), values: column(4) },
      ],
      place: range(first + 1, 0, first + CHART_ROWS - 2, WIDTH),
    };
    return {
      height: CHART_ROWS,
      blocks: [],
      charts: [chart],
      rowHeights: Array.from({ length: CHART_ROWS }, (_, at) => ({ row: first + at, height: 18 })),
    };
  };

import type { Assessment } from '../model/assessment';
import { text, type Edits } from '../model/edits';
import type { Gap, GapEase } from '../model/gap';
import { EMPTY_WORKBOOK } from '../model/grid';
import { message, type Translate } from '../model/message';
import { BODY, NOTE, TITLE, TOTAL } from './cell-styles';
import {
  IMPROVEMENT_COLUMNS,
  type QUARTERS,
  type ImprovementContext,
  type ImprovementIds,
  type ImprovementRow,
} from './improvement-columns';
import { sheetGrid } from './table/column';
import { linesSection, wholeLine } from './table/lines-section';
import { placeSheet } from './table/sheet';
import { tableSection } from './table/table-section';

/** By when a change is proposed to be done, by how hard it is: what only has to be entered comes first. */
const QUARTER_OF: Readonly<Record<GapEase, (typeof QUARTERS)[number]>> = {
  'at-the-desk': 'q1',
  'small-change': 'q2',
  'large-change': 'q4',
  'next-year': 'q4',
};

/** The sheet's name, by the year that it is for. */
export const improvementSheet = (year: number): string => `Kế hoạch cải thiện ${year}`;

/**
 * The plan that raises next year's index, in the form of a task annex: a task for each loss, the cheapest first, with its
 * cause, goal, lead, deadline, product and evidence, and the gain by quarter with the index that it makes. The engine reads
 * it back as an annex of these tasks. Leads, deadlines and who decides are proposals for people to change.
 *
 * @param year the year that the plan is for
 */
export function improvementEdits(assessment: Assessment, year: number, t: Translate): Edits {
  const tasks = assessment.gaps.map((gap, index) => taskOf(gap, index + 1));
  const rows: readonly ImprovementRow[] = [
    ...tasks,
    ...(['sum', 'index'] as const).map((kind) => ({ kind, tasks })),
  ];
  const sheet = placeSheet<ImprovementIds, ImprovementContext>({
    place: { sheet: improvementSheet(year), exists: false, block: null },
    grid: sheetGrid(IMPROVEMENT_COLUMNS),
    sections: [
      linesSection<ImprovementContext>({
        id: 'title',
        lines: [
          wholeLine(() => text(t(message('improvement.title', { year: String(year) }))), TITLE, 24),
          wholeLine(() => text(t(message('improvement.note'))), { ...NOTE, wrap: false }),
        ],
        gap: 1,
      }),
      tableSection<ImprovementRow, ImprovementContext>({
        id: 'tasks',
        columns: IMPROVEMENT_COLUMNS,
        rows,
        keyOf: (row) => (row.kind === 'task' ? String(row.no) : null),
        lookOf: ({ kind }) => (kind === 'task' ? BODY : TOTAL),
      }),
    ],
    titles: 'tasks',
    freeze: { header: 'tasks', upTo: 'content' },
  });
  const { edits, names } = sheet.draw({ assessment, year, t, places: sheet.places }, EMPTY_WORKBOOK);
  return { sheets: [edits], names, state: null };
}

const taskOf = (gap: Gap, no: number): Extract<ImprovementRow, { kind: 'task' }> => ({
  kind: 'task',
  no,
  gap,
  quarter: QUARTER_OF[gap.ease],
});

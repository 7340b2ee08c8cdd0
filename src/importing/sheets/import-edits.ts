import type { CellStyle, Edits } from '../../model/edits';
import { text } from '../../model/edits';
import { EMPTY_WORKBOOK, type WorkbookContent } from '../../model/grid';
import type { ImportedPlan, NotTaken } from '../../model/imported-plan';
import { message, type Message, type Translate } from '../../model/message';
import { BODY, NOTE, TITLE } from '../../sheets/cell-styles';
import { sheetGrid, type GridTableColumn } from '../../sheets/table/column';
import { linesSection, wholeLine } from '../../sheets/table/lines-section';
import type { SheetSection } from '../../sheets/table/section';
import { placeSheet } from '../../sheets/table/sheet';
import { tableSection } from '../../sheets/table/table-section';
import type { ImportContext, TargetIds } from './context';
import { importSheet } from './import-sheets';
import { IMPORTED_TARGET_COLUMNS } from './target-columns';
import { IMPORTED_TASK_COLUMNS } from './task-columns';

/** Of lines that somebody should look at: the column "Cần xem lại" says why. */
const DOUBTFUL: CellStyle = { ...BODY, fill: 'FFF2CC' };

const NOT_TAKEN_COLUMNS: readonly GridTableColumn<NotTaken, ImportContext>[] = [
  { id: 'text', header: { words: 'Câu trong kế hoạch' }, width: 80, cell: (line) => text(line.text) },
  { id: 'why', header: { words: 'Vì sao không lấy' }, width: 44, cell: ({ why }, { t }) => text(t(why)) },
  { id: 'source', header: { words: 'Nguồn' }, width: 20, cell: ({ source }, { t }) => text(t(source)) },
];

/** A sheet of an imported plan. */
export type ImportedSheet = 'targets' | 'tasks' | 'notTaken';

/**
 * The edits that write an imported plan into new sheets: its targets, its tasks, and what was not taken. The first two are
 * read back by the engine as the same targets and tasks. No sheet that is there is touched.
 */
export function importEdits(
  plan: ImportedPlan,
  t: Translate,
  content: WorkbookContent = EMPTY_WORKBOOK,
  sheets: readonly ImportedSheet[] = ['targets', 'tasks', 'notTaken'],
): Edits {
  const targets = placeSheet<TargetIds, ImportContext>({
    ...importSheet('targets', content),
    grid: sheetGrid(IMPORTED_TARGET_COLUMNS),
    sections: [
      headSection(message('import.targets.title', about(plan)), message('import.targets.note')),
      tableSection({
        id: 'targets',
        columns: IMPORTED_TARGET_COLUMNS,
        rows: plan.targets,
        keyOf: ({ no }) => no,
        lookOf: lookOfLine,
        minRows: 1,
      }),
    ],
    titles: 'targets',
    freeze: { header: 'targets', upTo: 'text' },
  });
  const tasks = placeSheet<object, ImportContext>({
    ...importSheet('tasks', content),
    grid: sheetGrid(IMPORTED_TASK_COLUMNS),
    sections: [
      headSection(message('import.tasks.title', about(plan)), message('import.tasks.note')),
      tableSection({
        id: 'tasks',
        columns: IMPORTED_TASK_COLUMNS,
        rows: plan.tasks,
        lookOf: lookOfLine,
        minRows: 1,
      }),
    ],
    titles: 'tasks',
    freeze: { header: 'tasks', upTo: 'content' },
  });
  const notTaken = placeSheet<object, ImportContext>({
    ...importSheet('notTaken', content),
    grid: sheetGrid(NOT_TAKEN_COLUMNS),
    sections: [
      headSection(message('import.not-taken.title'), message('import.not-taken.note')),
      tableSection({ id: 'lines', columns: NOT_TAKEN_COLUMNS, rows: plan.notTaken, minRows: 1 }),
    ],
    titles: 'lines',
  });
  const context = { t, plan, targets: targets.places };
  const placed = { targets, tasks, notTaken };
  const drawn = sheets.map((sheet) => placed[sheet].draw(context, content));
  return { sheets: drawn.map(({ edits }) => edits), names: drawn.flatMap(({ names }) => names), state: null };
}

/** What the titles say: the office, and the year by which the sheet is read later. */
const about = ({ unit, year }: ImportedPlan): Readonly<Record<string, string>> => ({
  unit: unit ?? '…',
  year: year === null ? '…' : String(year),
});

const lookOfLine = ({ doubts }: { readonly doubts: readonly Message[] }): CellStyle | undefined =>
  doubts.length > 0 ? DOUBTFUL : undefined;

const headSection = (title: Message, note: Message): SheetSection<ImportContext> =>
  linesSection({
    id: 'title',
    lines: [
      wholeLine(({ t }: ImportContext) => text(t(title)), TITLE, 24),
      wholeLine(({ t }: ImportContext) => text(t(note)), { ...NOTE, wrap: false }),
    ],
    gap: 1,
  });

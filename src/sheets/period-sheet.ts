import { GENERATED_SHEETS, placeGeneratedSheet, type GeneratedSheet } from '../memory/generated-sheets';
import { preservedRows, type PreservedRow } from '../memory/preserved-rows';
import type { Assessment } from '../model/assessment';
import { text, type CellStyle, type Edits } from '../model/edits';
import { valueAt, type WorkbookContent } from '../model/grid';
import { message, type Translate } from '../model/message';
import type { PeriodTask } from '../model/period-tasks';
import type { PeriodName } from '../model/report-period';
import type { CountedPeriod } from '../scoring/counted-period';
import { periodWords } from '../scoring/reports/report-words';
import { writeDay } from '../text/date/day';
import { plainText } from '../text/key';
import { BODY, NOTE, SUBTITLE, TITLE, TOTAL } from './cell-styles';
import {
  FIGURES,
  figureColumns,
  PART_WORDS,
  PERIOD_GRID,
  PERIOD_TASK_COLUMNS,
  type FigureRow,
  type PeriodContext,
  type PeriodIds,
  type TaskRow,
} from './period-columns';
import { reportFigureSections } from './report-figures';
import { targetSections } from './summary/targets';
import { linesSection, runningLine, wholeLine } from './table/lines-section';
import type { SheetSection } from './table/section';
import { existingTable, placeSheet } from './table/sheet';
import { tableSection } from './table/table-section';
import { keptSection, type UserLine } from './table/user-lines';

/** The generated sheet of each period. */
const SHEETS = {
  q1: 'quarter-one',
  h1: 'half-year',
  q3: 'quarter-three',
  year: 'whole-year',
} as const satisfies Readonly<Record<PeriodName, GeneratedSheet>>;

/** What the sheet of a period is made from. */
export interface PeriodSheetSource {
  readonly assessment: Assessment;
  readonly content: WorkbookContent;
  readonly t: Translate;
  readonly now: CountedPeriod;
  readonly before: CountedPeriod | null;
  readonly lastYear: CountedPeriod | null;
}

const LOOK: CellStyle = { ...BODY, vertical: 'top' };
const [PART_COLUMN, CAUSE_COLUMN] = ['lost', 'evidence'].map(PERIOD_GRID.indexOf);

/**
 * The sheet "Báo cáo {kỳ}": tasks of the period due, done, late and carried over, compared with the report before it
 * and the same period of last year; the targets; every counted task, with a column for causes that a person fills in
 * and keeps.
 */
export function periodSheetEdits(source: PeriodSheetSource): Edits {
  const { assessment, content, t, now, before, lastYear } = source;
  const generated = SHEETS[now.period.name];
  const place = placeGeneratedSheet(generated, content);
  const written = writtenLines(source);
  const rows = taskRows(source, written);
  const kept = written.filter((line) => !rows.some((row) => keyOf(row) === line.key));
  const others = { now, before, lastYear };
  const sheet = placeSheet<PeriodIds, PeriodContext>({
    place,
    grid: PERIOD_GRID,
    name: GENERATED_SHEETS[generated].name,
    sections: [
      headSection(source),
      tableSection<FigureRow, PeriodContext>({
        id: 'figures',
        columns: figureColumns(others, t),
        rows: FIGURES.map((figure) => ({ ...figure, ...others, tasks: rows })),
        lookOf: ({ isPart }) => (isPart ? BODY : TOTAL),
        gap: 1,
      }),
      ...targetSections(assessment),
      ...reportFigureSections(others, t),
      titleSection('period.tasks'),
      tableSection<TaskRow, PeriodContext>({
        id: 'period-tasks',
        columns: PERIOD_TASK_COLUMNS,
        rows,
        keyOf: ({ id }) => id,
        lookOf: () => LOOK,
      }),
      ...(kept.length === 0
        ? []
        : [
            titleSection('period.kept'),
            keptSection<TaskRow, PeriodContext>(
              { id: 'kept', columns: PERIOD_TASK_COLUMNS },
              kept.map(({ line }) => line),
              () => LOOK,
            ),
          ]),
    ],
    titles: 'period-tasks',
  });
  const own = sheet.places;
  // The criteria of targets are on the summary, which may not be there: here they lead nowhere.
  const summary: PeriodContext['places']['summary'] = { ref: own.ref, cell: () => null };
  const drawn = sheet.draw({ t, own, date1904: content.date1904, places: { summary } }, content);
  return { sheets: [drawn.edits], names: drawn.names, state: null };
}

function headSection({ assessment, now }: PeriodSheetSource): SheetSection<PeriodContext> {
  const { from, to } = now.period;
  const on = assessment.asOf < to ? assessment.asOf : to;
  return linesSection<PeriodContext>({
    id: 'head',
    lines: [
      wholeLine(
        ({ t }) => text(t(message('period.heading', { period: periodWords(now.period) }))),
        TITLE,
        24,
      ),
      runningLine(({ t }) => text(t(message('period.window', { from, to, on }))), NOTE),
    ],
    gap: 1,
  });
}

const titleSection = (key: 'period.tasks' | 'period.kept'): SheetSection<PeriodContext> =>
  linesSection<PeriodContext>({
    id: `${key}-title`,
    lines: [wholeLine(({ t }) => text(t(message(key))), SUBTITLE, 26)],
  });

/** What a person wrote into the line of a task, which is recognised by its number, its words and its deadline. */
interface WrittenLine {
  readonly key: string;
  readonly line: UserLine;
}

const lineKey = (no: string, content: string, due: string): string => [no, content, due].join('\n');

const keyOf = ({ counted: { assessed, due } }: Pick<TaskRow, 'counted'>): string =>
  lineKey(assessed.task.no.trim(), plainText(assessed.task.content).trim(), writeDay(due));

function writtenLines({ content, now, t }: PeriodSheetSource): readonly WrittenLine[] {
  const existing = existingTable(placeGeneratedSheet(SHEETS[now.period.name], content), content);
  if (!existing) return [];
  const parts = new Set(Object.values(PART_WORDS).map((key) => t(message(key))));
  const { date1904 } = content;
  const [width, editable] = [PERIOD_GRID.last + 1, [CAUSE_COLUMN ?? 0]];
  return preservedRows(existing.grid, {
    range: existing.range,
    width,
    editable,
    date1904,
    isOpenEnded: false,
  })
    .filter(({ texts }) => parts.has(texts[PART_COLUMN ?? 0] ?? ''))
    .map((row) => ({ key: lineKey(row.code, row.name, cellOf(row, 'self')), line: lineOf(row) }));
}

const cellOf = ({ texts }: PreservedRow, column: string): string => texts[PERIOD_GRID.indexOf(column)] ?? '';

const lineOf = (row: PreservedRow): UserLine => ({
  row,
  text: (id) => cellOf(row, PERIOD_TASK_COLUMNS.find((column) => column.id === id)?.startColumn ?? id),
});

function taskRows(
  { assessment: { asOf }, content, now }: PeriodSheetSource,
  written: readonly WrittenLine[],
): readonly TaskRow[] {
  const on = asOf < now.period.to ? asOf : now.period.to;
  return now.tasks.counted.map((counted: PeriodTask, index): TaskRow => {
    const line = written.find(({ key }) => key === keyOf({ counted }));
    return {
      id: `task ${index}`,
      counted,
      on,
      cause: line?.line.text('cause') ?? '',
      doneText: doneText(counted, content),
    };
  });
}

/** The words of a day of completion that is no date of Excel's: "20/3/2026". */
function doneText({ assessed }: PeriodTask, { grids }: WorkbookContent): string {
  const cell = assessed.task.doneOnCell;
  const grid = cell && grids.find(({ sheet }) => sheet === cell.sheet);
  const value = grid ? valueAt(grid, cell.row, cell.column) : null;
  return typeof value === 'string' ? value : '';
}

import type { Assessment } from '../model/assessment';
import type { Grid, WorkbookContent } from '../model/grid';
import type { ImportedPlan } from '../model/imported-plan';
import type { KnownLine } from '../model/line-change';
import type { TableRecognition } from '../model/recognition';
import { plainText } from '../text/key';

/** A list of tasks or targets that a workbook holds, of whatever layout. */
export interface KnownList {
  readonly grid: Grid;
  readonly headerRow: number;
  /** The sheet's columns by what they are for. */
  readonly columns: ReadonlyMap<string, number>;
  readonly lines: readonly KnownLine[];
}

/** The lists with which a plan is compared; `null` where the workbook has none of that kind. */
export interface KnownLists {
  readonly targets: KnownList | null;
  readonly tasks: KnownList | null;
}

export const NO_LISTS: KnownLists = { targets: null, tasks: null };

/**
 * The lists of a workbook that a plan may change. A list of another year than the plan's does not count: next year's
 * plan is not a changed plan of this year.
 */
export function knownLists(
  plan: Pick<ImportedPlan, 'year'>,
  { annex, targetList, recognition }: Pick<Assessment, 'annex' | 'targetList' | 'recognition'>,
  content: WorkbookContent,
): KnownLists {
  const isOfYear = (year: number | null): boolean =>
    year === null || plan.year === null || year === plan.year;
  const { tasks, targets } = recognition;
  return {
    tasks: annex && isOfYear(annex.year) ? listOf(tasks, content, taskLines(annex.tasks)) : null,
    targets:
      targetList && isOfYear(targetList.year)
        ? listOf(targets, content, targetLines(targetList.targets))
        : null,
  };
}

function listOf(
  table: TableRecognition | null,
  { grids }: WorkbookContent,
  lines: readonly KnownLine[],
): KnownList | null {
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  if (!table || !grid) return null;
  const columns = new Map<string, number>(table.columns.map(({ role, column }) => [role, column]));
  return { grid, headerRow: table.headerRows.last, columns, lines };
}

const taskLines = (tasks: NonNullable<Assessment['annex']>['tasks']): readonly KnownLine[] =>
  tasks.map(({ no, cell, content, lead, support, product, person, authority, deadline }) => ({
    no,
    cell,
    isShared: false,
    texts: plainly({ content, lead, support, product, person, authority, deadline: deadline.text }),
  }));

const targetLines = (targets: NonNullable<Assessment['targetList']>['targets']): readonly KnownLine[] =>
  targets.map(({ no, cell, text, lead }) => ({
    no,
    cell,
    isShared: targets.filter((other) => other.cell.row === cell.row).length > 1,
    texts: plainly({ text, lead }),
  }));

const plainly = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([role, text]) => [role, plainText(text)]));

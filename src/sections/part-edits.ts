import type { Assessment } from '../model/assessment';
import { noEdits, type Edits, type SheetEdits } from '../model/edits';
import type { Grid, WorkbookContent } from '../model/grid';
import { recall } from '../memory/recall';
import { writeState } from '../memory/state';
import { rowOwners } from './row-owners';
import { rowFingerprints } from './row-fingerprints';
import { sectionKey, type Section, type SplitBy } from './sections';

/** The sheets in which a section works, as the assessment knows them. */
export const sheetsOfWork = ({ set, annex, evidence, targetSheet }: Assessment): readonly string[] =>
  [...new Set([set.sheet, annex?.sheet, evidence.sheet, targetSheet])].filter(
    (sheet): sheet is string => typeof sheet === 'string',
  );

/**
 * What makes a copy of the whole workbook a section's part: the rows of other sections are hidden, nothing is taken
 * out, so that every cell keeps its place; the fingerprints of all rows are kept, by which `mergeParts` tells what was changed.
 * Why: decision 0142.
 */
export function partEdits(
  content: WorkbookContent,
  assessment: Assessment,
  section: Section,
  by: SplitBy,
): Edits {
  const { state, condition } = recall(content);
  const sheets = sheetsOfWork(assessment);
  const grids = content.grids.filter(({ sheet }) => sheets.includes(sheet));
  const fingerprints = new Map(grids.map((grid) => [grid.sheet, rowFingerprints(grid)] as const));
  const hidden = [
    hiddenCriteria(assessment, section),
    ...(by === 'lead' ? [hiddenTasks(assessment, section)] : []),
  ];
  return {
    sheets: hidden.filter(({ rowHeights }) => rowHeights.length > 0),
    names: [],
    state:
      condition === 'newer'
        ? null
        : writeState({ ...state, part: { section: section.name, by, fingerprints } }),
  };
}

const hide = (sheet: string, rows: readonly number[]): SheetEdits => ({
  ...noEdits(sheet),
  rowHeights: rows.map((row) => ({ row, height: 0 })),
});

function hiddenCriteria({ set }: Assessment, { leaves }: Section): SheetEdits {
  const others = [...rowOwners(set)].filter(([, owner]) =>
    owner.kind === 'leaf' ? !leaves.has(owner.leaf) : !owner.leaves.some((leaf) => leaves.has(leaf)),
  );
  return hide(
    set.sheet,
    others.map(([row]) => row),
  );
}

/** The tasks that others lead; all stay in view where none is known to be the section's. */
function hiddenTasks({ annex }: Assessment, { name }: Section): SheetEdits {
  const tasks = annex?.tasks ?? [];
  const isOwn = tasks.map(({ lead }) => lead.split(/[;,\r\n]+/).some((each) => isSame(each, name)));
  const others = isOwn.includes(true) ? tasks.filter((_, index) => isOwn[index] === false) : [];
  return hide(
    annex?.sheet ?? '',
    others.map(({ row }) => row),
  );
}

const isSame = (one: string, other: string): boolean => other !== '' && sectionKey(one) === sectionKey(other);

/** The sheet of that name. */
export const sheetGridOf = ({ grids }: WorkbookContent, sheet: string | null | undefined): Grid | undefined =>
  grids.find((grid) => grid.sheet === sheet);

import type { CriteriaRole } from '../model/criterion';
import { generatedColumns } from '../memory/generated-sheets';
import type { PartBase } from '../memory/part-base';
import type { AssessedBook } from './assessed-book';
import type { ConflictKind } from './conflict';
import type { CellDifference } from './cell-differences';
import { rowOwners } from './row-owners';

/** What may be taken over from a part. */
export interface MergeRules {
  /** The columns of the criteria sheet that may be; `null` for all but those that come from the province. */
  readonly columns: ReadonlySet<CriteriaRole> | null;
  /** By what a part is named where it differs: several people may have filled in the part of one field. */
  readonly named: 'section' | 'file';
}

/** The sections of an office fill in the whole workbook. */
export const OFFICE_RULES: MergeRules = { columns: null, named: 'section' };

/** Appraisers write points and opinions, and pass on what the office explains; all else is the office's. */
export const APPRAISAL_RULES: MergeRules = {
  columns: new Set(['appraised', 'appraised-again', 'final', 'opinion', 'explanation']),
  named: 'file',
};

/** A part about to be merged. */
export interface Merging extends AssessedBook {
  readonly section: string;
  readonly base: PartBase | null;
  readonly rules: MergeRules;
  /** Whether a leaf belongs to the section; where the section is no longer known, every leaf may. */
  readonly isOwnLeaf: (id: string) => boolean;
}

/** Columns that come from the province: a section does not change them. */
const FIXED: ReadonlySet<CriteriaRole> = new Set([
  'code',
  'name',
  'field-name',
  'criterion-name',
  'max',
  'rule',
]);

/** What becomes of a difference: nothing (it is of our making), taken over (`null`), or a conflict. */
export type Judge = (difference: CellDifference, partRow: number) => ConflictKind | null | 'ours';

/** Judges the differences between a part and the whole on one sheet. */
export function judgeIn(
  part: Merging,
  { assessment, content }: Pick<AssessedBook, 'assessment' | 'content'>,
  isCriteria: boolean,
): Judge {
  const { layout, sheet } = assessment.set;
  const { columns } = part.rules;
  const generated = new Set([
    ...(generatedColumns(content).get(sheet) ?? []),
    ...(generatedColumns(part.content).get(part.assessment.set.sheet) ?? []),
  ]);
  const inColumns = (of: (role: CriteriaRole) => boolean): ReadonlySet<number> =>
    new Set(
      (Object.entries(layout.columns) as readonly (readonly [CriteriaRole, number])[])
        .filter(([role]) => of(role))
        .map(([, column]) => column),
    );
  const fixed = inColumns((role) => FIXED.has(role));
  const allowed = columns && inColumns((role) => columns.has(role));
  const owners = rowOwners(assessment.set);
  return ({ cell }, partRow) => {
    if (!isCriteria) return allowed ? 'not-appraisal' : null;
    if (generated.has(cell.column)) return 'ours';
    if (part.isOwnCell(partRow, cell.column)) return 'ours';
    if (allowed && !allowed.has(cell.column)) return 'not-appraisal';
    if (fixed.has(cell.column)) return 'fixed-column';
    const owner = owners.get(cell.row);
    return owner?.kind === 'leaf' && part.isOwnLeaf(owner.leaf) ? null : 'other-section';
  };
}

import type { Grid } from '../model/grid';
import type { TableMapping } from '../model/mapping';
import type { RolesByKind, SheetKind, SheetRole } from '../model/sheet-kind';
import { CRITERIA_TABLE } from './criteria-columns';
import { findCriteriaHeader } from './criteria-sheet';
import { EVIDENCE_TABLE, findEvidenceHeader } from './evidence-sheet';
import type { MappedHeader } from './mapped-header';
import { CORRECTABLE } from './sheet-roles';
import type { TableKind } from './table-kind';
import { findTargetHeader, TARGET_TABLE } from './target-sheet';
import { findTaskHeader, TASK_TABLE } from './task-sheet';

/** A kind of table: how its columns are told, how it is found, and what a person may put right. */
export interface SheetKindEntry<Role extends SheetRole> {
  /** Lexicon, required roles, and what a column must hold. */
  readonly table: TableKind<Role>;
  /** Finds its header, with what a person decided laid over it; `null` where the sheet is no such table. */
  readonly find: (grid: Grid, mapping?: TableMapping<Role>) => MappedHeader<Role> | null;
  /** The roles that a person may give to a column, the most needed first. */
  readonly correctable: readonly Role[];
}

/**
 * Every kind of table that is read. A further kind is a reader in a folder of its own, its names in
 * `model/sheet-kind.ts` and one entry here; the compiler names what else it lacks.
 */
export const SHEET_KINDS: { readonly [Kind in SheetKind]: SheetKindEntry<RolesByKind[Kind]> } = {
  criteria: {
    table: CRITERIA_TABLE,
    find: findCriteriaHeader,
    correctable: CORRECTABLE.criteria,
  },
  tasks: {
    table: TASK_TABLE,
    find: findTaskHeader,
    correctable: CORRECTABLE.tasks,
  },
  evidence: {
    table: EVIDENCE_TABLE,
    find: findEvidenceHeader,
    correctable: CORRECTABLE.evidence,
  },
  targets: {
    table: TARGET_TABLE,
    find: findTargetHeader,
    correctable: CORRECTABLE.targets,
  },
};

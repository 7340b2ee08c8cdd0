import type { CriteriaRole } from './criterion';
import type { EvidenceRole } from './evidence';
import type { TargetRole } from './target';
import type { TaskRole } from './task';

/** The roles that a column may play, by the kind of table. */
export interface RolesByKind {
  readonly criteria: CriteriaRole;
  readonly tasks: TaskRole;
  readonly evidence: EvidenceRole;
  readonly targets: TargetRole;
}

/** A kind of table that a workbook may hold. */
export type SheetKind = keyof RolesByKind;

/** What a column may be for, in any kind of table. */
export type SheetRole = RolesByKind[SheetKind];

/**
 * Under which names a kind of table is known: its sheet and its columns among a person's decisions (stored with the
 * workbook, so they never change), and the command line's option. Sheets are told apart in this order.
 */
export const KIND_NAMES = {
  criteria: { sheet: 'criteriaSheet', table: 'criteriaTable', option: 'criteria-sheet' },
  tasks: { sheet: 'taskSheet', table: 'taskTable', option: 'task-sheet' },
  evidence: { sheet: 'evidenceSheet', table: 'evidenceTable', option: 'evidence-sheet' },
  targets: { sheet: 'targetSheet', table: 'targetTable', option: 'target-sheet' },
} as const satisfies Readonly<Record<SheetKind, Readonly<Record<'sheet' | 'table' | 'option', string>>>>;

export type KindNames = typeof KIND_NAMES;

/** Every kind of table, in the order in which sheets are told apart. */
export const ALL_KINDS = Object.keys(KIND_NAMES) as readonly SheetKind[];

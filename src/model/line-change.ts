import type { CellRef } from './cell';

/** A line of a list of tasks or targets as it is in a workbook. */
export interface KnownLine {
  readonly no: string;
  /** What is compared, by the column's role; a role that the list does not have is absent. */
  readonly texts: Readonly<Record<string, string>>;
  /** The cell of its words. */
  readonly cell: CellRef;
  /** True where its cell says more than this line: nothing of it is written over. */
  readonly isShared: boolean;
}

/** What of a line of a plan is compared with a workbook. */
export const COMPARED_ROLES = [
  'text',
  'content',
  'lead',
  'support',
  'deadline',
  'product',
  'person',
  'authority',
] as const;
export type ComparedRole = (typeof COMPARED_ROLES)[number];

/** What of a line is another in the plan than in the workbook. */
export interface LineDifference {
  readonly role: ComparedRole;
  readonly before: string;
  readonly after: string;
}

/** What a plan's line is to the list of a workbook. */
export type LineChange =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly known: KnownLine }
  | {
      readonly kind: 'changed';
      readonly known: KnownLine;
      readonly differences: readonly LineDifference[];
    };

/** A list of a plan compared with that of a workbook. */
export interface LineChanges {
  /** By the number of the plan's line. */
  readonly of: ReadonlyMap<string, LineChange>;
  /** Lines of the workbook that the plan no longer has. */
  readonly gone: readonly KnownLine[];
}

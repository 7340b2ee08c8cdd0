import type { IndexBand } from './aim';
import type { ClosingReading } from './report-period';
import type { NotApplicablePolicy, Rule } from './rule';
import { KINDS, type Kinds, type RolesByKind, type SheetKind, type SheetRole } from './sheet-kind';

/** The sheet that holds each kind of table: `criteriaSheet`, `taskSheet`, … */
export type SheetChoices = { readonly [Kind in SheetKind as Kinds[Kind]['sheet']]?: string };

/** The header and the columns of each kind of table: `criteriaTable`, `taskTable`, … */
export type TableChoices = {
  readonly [Kind in SheetKind as Kinds[Kind]['table']]?: TableMapping<RolesByKind[Kind]>;
};

/**
 * What a person decided instead of recognition: which sheet, which header row, which column plays which role,
 * which rule a wording means. Stored with the workbook and used the next time, as long as the sheet still says
 * what it said then. Everything may be absent.
 */
export interface Mapping extends SheetChoices, TableChoices {
  readonly year?: number;
  /** The name of the unit that assesses itself; an empty name leaves it to the sheet's title. */
  readonly unit?: string;
  /** By the leaf's id. */
  readonly rules?: Readonly<Record<string, RuleChoice>>;
  /** Rules that a person confirmed for a wording in another workbook, wherever the wording is. */
  readonly wordings?: readonly RuleChoice[];
  readonly policies?: Readonly<Record<string, NotApplicablePolicy>>;
  /** Warnings and notes that somebody has seen, by their sign, each with the word why; an empty word takes that back. */
  readonly seen?: Readonly<Record<string, string>>;
  /** The index that is aimed at, 0 to 100; `null` takes an earlier one back. */
  readonly aim?: number | null;
  /** The province's own groups of offices; `null` goes back to the ministry's. */
  readonly bands?: readonly IndexBand[] | null;
  /** Whether the closing day belongs to a period of reporting; `null` leaves it to the book of reports. */
  readonly closing?: ClosingReading | null;
}

/** Where a table's header and columns are. */
export interface TableMapping<Role extends string> {
  /** The header's rows, counting from 0; absent leaves them to recognition. */
  readonly headerRows?: { readonly first: number; readonly last: number };
  readonly columns?: Readonly<Partial<Record<Role, ColumnChoice>>>;
  /** Header words that a person gave to a role in another workbook: the one column with the very same is taken. */
  readonly learned?: Readonly<Partial<Record<Role, string>>>;
}

/** A column that a person chose, with the header words that it had then: when they change, we ask again. */
export interface ColumnChoice {
  readonly column: number;
  readonly words: string;
}

/** A rule that a person confirmed or corrected, with the wording that it stands for. */
export interface RuleChoice {
  readonly rule: Rule;
  readonly wording: string;
}

/** The decision that a sheet holds a kind of table, with its header and columns. */
export const tableChoice = (kind: SheetKind, sheet: string, table: TableMapping<SheetRole>): Mapping => ({
  [KINDS[kind].sheet]: sheet,
  [KINDS[kind].table]: table,
});

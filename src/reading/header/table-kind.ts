import type { Grid } from '../../model/grid';
import type { Pair } from './assign';
import type { ColumnContent } from './column-content';
import type { HeaderWords } from './header-words';

/** A recognised header: which rows it takes and which column plays which role. */
export interface Header<Role extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** The header words of each recognised column, for saying why. */
  readonly words: Readonly<Partial<Record<Role, string>>>;
  /** How well each column's words match: 10 where they are in the lexicon, less for a known phrase in them. */
  readonly weights: Readonly<Partial<Record<Role, number>>>;
  /** How sure on the whole: the sum of the columns' weights. */
  readonly weight: number;
  /** Roles that a person gave to a column. */
  readonly chosen: readonly Role[];
  /** Columns that would do nearly as well in another place, and columns that are filled and play no role. */
  readonly rivals: readonly Rival<Role>[];
  readonly unused: readonly Unused<Role>[];
  /** Columns with a level each in their titles, of which one is ticked: "Đạt" | "Không đạt". */
  readonly tickColumns: readonly TickColumn[];
  /** Columns that hold a level's words each, from the first level to the last: "Mức 1" | "Mức 2" | "Mức 3". */
  readonly levelColumns: readonly TickColumn[];
}

/** A column of ticks or of a level's words, and the level that its title names. */
export interface TickColumn {
  readonly column: number;
  readonly words: string;
}

/** A column that might play a role as well as the one that was taken. */
export interface Rival<Role> {
  readonly role: Role;
  readonly column: number;
  readonly words: string;
}

/** A filled column that plays no role, and the roles that it might play, the likeliest first. */
export interface Unused<Role> {
  readonly column: number;
  readonly words: string;
  readonly roles: readonly Role[];
  /** True where it holds figures, levels or points: a score may hang on it. */
  readonly mayCount: boolean;
}

/** The kind of table that a header is sought for. */
export interface TableKind<Role extends string> extends HeaderWords<Role> {
  /** Roles without which it is no such table. */
  readonly required: readonly Role[];
  /** What a column must hold to play a role that its header words name. */
  readonly fits: (role: Role, content: ColumnContent) => boolean;
  /** What it must hold for a second meaning of its words. */
  readonly fitsSecond?: (role: Role, content: ColumnContent) => boolean;
  /** True where columns of an earlier year are what is sought. */
  readonly isOfThePast?: boolean;
  /** True where columns of parts of the year are what is sought. */
  readonly isOfPeriods?: boolean;
  /** True where content alone may tell the required roles. */
  readonly isToldByContent?: boolean;
  /** What speaks for the columns besides their header words. */
  readonly evidence?: (table: TableBody) => ColumnEvidence<Role>;
  /** The roles to offer for a filled column that plays none, by what it holds. */
  readonly offers?: (content: ColumnContent) => readonly Role[];
  /** True where levels may be ticked in a column each. */
  readonly hasTickColumns?: boolean;
  /** True where it is such a table only with a column for each level. */
  readonly needsLevelColumns?: boolean;
  /** Roles that only the office itself fills, and the titles of columns that others fill. */
  readonly ofOthers?: { readonly titles: RegExp; readonly never: readonly Role[] };
  /** Roles on which a score hangs. */
  readonly counting?: readonly Role[];
}

/** The table below a header, for looking at what is in it. */
export interface TableBody {
  readonly grid: Grid;
  /** The first row of data. */
  readonly firstRow: number;
  readonly columns: readonly number[];
  readonly content: (column: number) => ColumnContent;
}

/** What speaks for roles besides header words. Weights are on the scale of `EXACT`. */
export interface ColumnEvidence<Role> {
  /** Added where header words name the role. */
  readonly beside?: (role: Role, column: number) => number;
  /** How much content alone speaks for a role that no words name; 0 for nothing. */
  readonly alone?: (role: Role, column: number) => number;
  readonly pairs?: readonly Pair<Role>[];
}

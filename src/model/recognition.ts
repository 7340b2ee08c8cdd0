import type { CellRef } from './cell';
import { message, type Message } from './message';
import type { SheetKind, SheetRole } from './sheet-kind';

/** The role's name as officers know it. A role without a sentence does not compile. */
export const roleName = (role: SheetRole): Message => message(`role.${role}`);

/** What was recognised in a workbook, how sure, and why. */
export type Recognition = Readonly<Record<SheetKind, TableRecognition | null>>;

/** One recognised table. */
export interface TableRecognition {
  readonly sheet: string;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly ColumnRecognition[];
  /** 1 where every header word is in the lexicon and no other sheet comes near; towards 0 where it is a guess. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  /** Filled columns that play no role. */
  readonly unused: readonly UnusedColumn[];
}

/** A filled column that plays no role: what it says is not used. */
export interface UnusedColumn {
  readonly column: number;
  readonly words: string;
  /** The last row of its header, for going there. */
  readonly cell: CellRef;
  /** The roles that it might play, the likeliest first. */
  readonly roles: readonly SheetRole[];
  /** True where what it holds looks like a figure, a level or points: a score may hang on it. */
  readonly mayCount: boolean;
}

/** A column, the role that it was given, and the words that said so. */
export interface ColumnRecognition {
  readonly role: SheetRole;
  readonly column: number;
  readonly words: string;
  readonly certainty: Certainty;
}

/** The words are in the lexicon; they hold a known phrase among others; a person chose the column. */
export type Certainty = 'known-words' | 'similar-words' | 'chosen';

/** Something that was taken one way and might be meant another. */
export interface Doubt {
  readonly cell: CellRef;
  readonly message: Message;
  /** Set where points may be missing from the total. */
  readonly severity?: 'warning';
}

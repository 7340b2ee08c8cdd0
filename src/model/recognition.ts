import type { CellRef } from './cell';
import type { Message } from './message';

/** What was recognised in a workbook, how sure, and why. */
export interface Recognition {
  readonly criteria: TableRecognition | null;
  readonly tasks: TableRecognition | null;
  readonly evidence: TableRecognition | null;
  readonly targets: TableRecognition | null;
}

/** One recognised table. */
export interface TableRecognition {
  readonly sheet: string;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly ColumnRecognition[];
  /** 1 where every header word stands in the lexicon and no other sheet comes near; towards 0 where it is a guess. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** A column, the role that it was given, and the words that said so. */
export interface ColumnRecognition {
  readonly role: string;
  readonly column: number;
  readonly words: string;
  readonly certainty: Certainty;
}

/** The words stand in the lexicon; they hold a known phrase among others; a person chose the column. */
export type Certainty = 'known-words' | 'similar-words' | 'chosen';

/** Something that was taken one way and might be meant another. */
export interface Doubt {
  readonly cell: CellRef;
  readonly message: Message;
}

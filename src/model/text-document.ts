import type { CellRange } from './cell';

/** A document as running text and tables, wherever it came from: Word, the text layer of a PDF, plain text. */
export interface TextDocument {
  readonly kind: 'docx' | 'text' | 'pdf' | 'scan';
  /** Paragraphs and tables in reading order. */
  readonly blocks: readonly DocumentBlock[];
  /** Footnotes and endnotes: what they say is never part of a sentence. */
  readonly notes: readonly DocumentNote[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

/** Where a paragraph or table is. */
export interface DocumentPlace {
  /** From 1; `null` where the document does not tell (Word and text are paged only when they are printed). */
  readonly page: number | null;
  /** The paragraph or the table from 1, each counted on its own over the whole document. */
  readonly order: number;
}

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  /** Its number or bullet as shown: "II.", "1.", "a)", "-"; empty where it has none. */
  readonly mark: string;
  /** What follows the mark. */
  readonly text: string;
  /** The level of a heading style, from 1; `null` for other paragraphs. */
  readonly heading: number | null;
  readonly place: DocumentPlace;
}

export interface DocumentTable {
  readonly kind: 'table';
  /** The text of each cell; a merged cell has its text in its first cell and nothing in the others. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly place: DocumentPlace;
}

export interface DocumentNote {
  readonly text: string;
  readonly place: DocumentPlace;
}

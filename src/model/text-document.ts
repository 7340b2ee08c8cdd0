import type { CellRange } from './cell';

/** A document as running text and tables, wherever it came from: Word, the text layer of a PDF, plain text. */
export interface TextDocument {
  readonly kind: 'docx' | 'text' | 'pdf' | 'scan';
  /** Paragraphs and tables in reading order. */
  readonly blocks: readonly DocumentBlock[];
  /** Footnotes and endnotes: what they say is never part of a sentence. */
  readonly notes: readonly DocumentNote[];
  /** How the letters of a scan were recognised. */
  readonly recognition?: LetterRecognition;
  /** Pages, from 1, that are pictures of which nothing could be read. */
  readonly unreadPages?: readonly number[];
}

/** The recognition of letters in pictures of pages. */
export interface LetterRecognition {
  readonly pages: number;
  /** The share of lines all of whose words are sure, 0 to 1. */
  readonly sureShare: number;
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
  /** Set where a word of it was recognised in a picture and may be another. */
  readonly isUnsure?: true;
}

export interface DocumentTable {
  readonly kind: 'table';
  /** The text of each cell; a merged cell has its text in its first cell and nothing in the others. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly place: DocumentPlace;
  /** The rows, from 0, in which a word was recognised in a picture and may be another. */
  readonly unsureRows?: readonly number[];
}

export interface DocumentNote {
  readonly text: string;
  readonly place: DocumentPlace;
}

/** A piece of text in a letter; a blank is for a person to fill in, and is marked as such. */
export interface LetterPiece {
  readonly text: string;
  readonly isBlank?: true;
  readonly isBold?: true;
}

export type Pieces = readonly LetterPiece[];

/** A column of a table: its header and its width in millimetres. */
export interface LetterColumn {
  readonly header: string;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A column as it is told: what it says of a row is with its header. */
export interface ToldColumn<Row> extends LetterColumn {
  readonly cell: (row: Row) => string | LetterPiece;
}

/** A part of the body of a letter. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly pieces: Pieces }
  | {
      readonly kind: 'table';
      readonly columns: readonly LetterColumn[];
      readonly rows: readonly (readonly Pieces[])[];
      /** The rows of sums, which are bold. */
      readonly isTotal?: (row: number) => boolean;
    };

/** Tables of a letter that are on pages of their own, across. */
export interface Annex {
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly LetterBlock[];
}

/** An official letter in the form of Decree 30/2020/NĐ-CP, as plain data. Why: decision 0136. */
export interface Letter {
  /** Above the rule at the left: the office above, and the office that writes. */
  readonly parent: Pieces | null;
  readonly office: Pieces;
  readonly number: Pieces;
  /** `null` for a record, which names its day in its own words. */
  readonly placeAndDate: Pieces | null;
  /** "BÁO CÁO" and what it is about. */
  readonly type: string;
  readonly subject: string;
  /** `null` for what is addressed to nobody. */
  readonly to: Pieces | null;
  readonly body: readonly LetterBlock[];
  readonly recipients: readonly Pieces[];
  /** Who signs: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly signature: readonly Pieces[];
  /** True for a page that is never sent: the office's name above it, neither number nor signature. */
  readonly isNote?: true;
  /** The two who sign a record besides: for whom it is about, and who wrote it down. */
  readonly cosigners?: readonly [readonly Pieces[], readonly Pieces[]];
  readonly annexes: readonly Annex[];
}

export const plain = (text: string): LetterPiece => ({ text });

/** A place that only a person can fill in: dots, or a hint between them. */
export const blank = (hint = '…'): LetterPiece => ({ text: hint, isBlank: true });

/** The table of some rows. */
export const table = <Row>(
  columns: readonly ToldColumn<Row>[],
  rows: readonly Row[],
  isTotal: (row: Row) => boolean = () => false,
): LetterBlock => {
  const totals = new Set(rows.flatMap((row, index) => (isTotal(row) ? [index] : [])));
  return {
    kind: 'table',
    columns,
    rows: rows.map((row) => columns.map(({ cell }) => pieces(cell(row)))),
    isTotal: (index) => totals.has(index),
  };
};

const pieces = (cell: string | LetterPiece): Pieces => [typeof cell === 'string' ? plain(cell) : cell];

export const heading = (level: 1 | 2, text: string): LetterBlock => ({ kind: 'heading', level, text });

export const paragraph = (...pieces: Pieces): LetterBlock => ({ kind: 'paragraph', pieces });

/** A piece of text on a page: its lower left corner and size in points, y upwards. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How sure its least sure word is, 0 to 100, where it was recognised in a picture. */
  readonly sureness?: number;
}

/** A straight line along or across a page, or a box so thin that it is one; x1 ≤ x2, y1 ≤ y2. */
export interface PdfLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What a page of a PDF shows, as plain data that a thread can send. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly lines: readonly PdfLine[];
  readonly images: number;
  /** Set where the page is a picture whose letters could not be recognised at all. */
  readonly isUnread?: true;
}

/** The answer of the thread that reads a PDF. */
export type PdfAnswer =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'refused'; readonly why: 'encrypted' | 'damaged' | 'too-large' };

/** Whatever reads the pages of a PDF on this machine: a thread of Node, a worker of the browser, the page itself. */
export type PdfPageReader = (bytes: Uint8Array) => Promise<PdfAnswer>;

/** What the worker that reads PDFs says once it can be asked. */
export const PDF_STARTED = 'par-index/pdf';

/** What the same program leaves in a page that gets no worker. */
export interface PdfScript {
  readonly parIndexPdf: PdfPageReader;
}

import type { PdfAnswer } from '../pdf/pdf-page';

/** How far the recognition of a document is. */
export interface ScanProgress {
  /** The page that is being read, from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The pages of a scan as if they had text; `no-recogniser` where this machine cannot recognise letters. */
export type ScanAnswer = PdfAnswer | { readonly kind: 'no-recogniser' };

/** Whatever recognises the letters of a scanned PDF or of a picture on this machine. */
export type ScanReader = (bytes: Uint8Array) => Promise<ScanAnswer>;

/** What the program that recognises letters says: that it can be asked, how far it is, and its answer. */
export type ScanMessage =
  | { readonly kind: 'started' }
  | ({ readonly kind: 'page' } & ScanProgress)
  | { readonly kind: 'answer'; readonly answer: ScanAnswer };

/** What the same program leaves in a page that gets no worker. */
export interface ScanScript {
  readonly parIndexScan: (
    bytes: Uint8Array,
    progress: (progress: ScanProgress) => void,
    isStopped: () => boolean,
  ) => Promise<ScanAnswer>;
}

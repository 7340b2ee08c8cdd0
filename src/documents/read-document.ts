import type { TextDocument } from '../model/text-document';
import { portableCodec, type ZipCodec } from '../workbook/file/zip/zip-codec';
import { readDocx } from './docx/read-docx';
import { documentFormat } from './document-format';
import type { PdfPageReader } from './pdf/pdf-page';
import { readPdf } from './pdf/read-pdf';
import { readScanned } from './scan/read-scanned';
import type { ScanReader } from './scan/scan-answer';
import { decodeText } from './text/decode-text';
import { readPlainText } from './text/read-text';

/** What a host brings along. */
export interface DocumentReaders {
  readonly codec: ZipCodec;
  /** Reads the pages of a PDF on this machine; `null` where nothing does. */
  readonly pdfPages: PdfPageReader | null;
  /** Recognises the letters of a scan on this machine; `null` where nothing does. */
  readonly scan: ScanReader | null;
}

/** Reads a document whatever its format is. Throws a `Refusal` with one sentence where it cannot be read. */
export async function readDocument(
  bytes: Uint8Array,
  { codec, pdfPages, scan }: DocumentReaders,
): Promise<TextDocument> {
  switch (documentFormat(bytes)) {
    case 'docx':
      return readDocx(bytes, codec);
    case 'pdf':
      return readPdf(bytes, pdfPages, scan);
    case 'picture':
      return readScanned(bytes, scan);
    case 'text':
      return readPlainText(decodeText(bytes));
  }
}

/** The same wherever there is no faster codec: in a browser. */
export const readPortably = (
  bytes: Uint8Array,
  readers: Omit<DocumentReaders, 'codec'>,
): Promise<TextDocument> => readDocument(bytes, { codec: portableCodec, ...readers });

import type { TextDocument } from '../model/text-document';
import type { ZipCodec } from '../workbook/file/zip/zip-codec';
import { readDocx } from './docx/read-docx';
import { documentFormat } from './document-format';
import { readPdf } from './pdf/read-pdf';
import { decodeText } from './text/decode-text';
import { readPlainText } from './text/read-text';

/** What a host brings along. */
export interface DocumentReaders {
  readonly codec: ZipCodec;
  /** The program of the thread that reads PDFs; `null` where there is none. */
  readonly pdfProgram: string | null;
}

/** Reads a document whatever its format is. Throws a `Refusal` with one sentence where it cannot be read. */
export async function readDocument(
  bytes: Uint8Array,
  { codec, pdfProgram }: DocumentReaders,
): Promise<TextDocument> {
  switch (documentFormat(bytes)) {
    case 'docx':
      return readDocx(bytes, codec);
    case 'pdf':
      return readPdf(bytes, pdfProgram);
    case 'text':
      return readPlainText(decodeText(bytes));
  }
}

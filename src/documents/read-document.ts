import type { TextDocument } from '../model/text-document';
import type { ZipCodec } from '../workbook/file/zip/zip-codec';
import { readDocx } from './docx/read-docx';
import { documentFormat } from './document-format';
import { decodeText } from './text/decode-text';
import { readPlainText } from './text/read-text';

/** Reads a document whatever its format is. Throws a `Refusal` with one sentence where it cannot be read. */
export async function readDocument(bytes: Uint8Array, codec: ZipCodec): Promise<TextDocument> {
  switch (documentFormat(bytes)) {
    case 'docx':
      return readDocx(bytes, codec);
    case 'pdf':
    case 'text':
      return readPlainText(decodeText(bytes));
  }
}

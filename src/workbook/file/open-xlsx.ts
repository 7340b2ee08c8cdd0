import type { Edits } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { applyEdits } from './apply-edits';
import { readWorkbook } from './read-workbook';
import { portableCodec } from './zip/zip-codec';
import type { ZipCodec } from './zip/zip-codec';
import { DEFAULT_LIMITS } from './zip/zip-directory';
import type { ZipLimits } from './zip/zip-directory';

/** What a host may bring along: a faster compression, other limits. */
export interface XlsxOptions {
  readonly codec?: ZipCodec;
  readonly limits?: Partial<ZipLimits>;
}

/** A workbook file that has been read. */
export interface XlsxWorkbook {
  readonly content: WorkbookContent;
  /**
   * The bytes of the file with the edits applied. Everything that they do not name is carried over as it
   * is. Throws a Refusal when the edits cannot be applied, and a RangeError when they make no sense (a row
   * −1): then nothing is written.
   */
  readonly apply: (edits: Edits) => Uint8Array;
}

/** Reads an .xlsx file; throws a Refusal with the reason when it is none or cannot be read to the last cell. */
export function openXlsx(bytes: Uint8Array, options: XlsxOptions = {}): XlsxWorkbook {
  const book = readWorkbook(bytes, options.codec ?? portableCodec, { ...DEFAULT_LIMITS, ...options.limits });
  return { content: book.content, apply: (edits) => applyEdits(book, edits) };
}

import type { Edits } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { applyEdits } from './apply-edits';
import { formOfType, withForm } from './book/workbook-form';
import type { WorkbookForm } from './book/workbook-form';
import { contentTypeOf } from './package/content-types';
import { relationshipsOf } from './package/relationships';
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
   * −1): then nothing is written. A form changes the type of the file alone.
   */
  readonly apply: (edits: Edits, form?: WorkbookForm) => Uint8Array;
  /** What Excel takes the file for. */
  readonly form: WorkbookForm;
  /** Whether the file has a digital signature, which any change makes void. */
  readonly isSigned: boolean;
}

/**
 * Reads an .xlsx file; throws a Refusal with the reason when it is not one or cannot be read to the last cell.
 * Why: decision 0010.
 */
export function openXlsx(bytes: Uint8Array, options: XlsxOptions = {}): XlsxWorkbook {
  const codec = options.codec ?? portableCodec;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const book = readWorkbook(bytes, codec, limits);
  const { workbook, parts, types } = book;
  const form = formOfType(contentTypeOf(types, workbook.part));
  return {
    content: book.content,
    form,
    isSigned: relationshipsOf(parts, '').some(({ type }) => type.endsWith('/digital-signature/origin')),
    apply: (edits, wanted = form) => {
      const written = applyEdits(book, edits);
      return wanted === form ? written : withForm(written, wanted, codec, limits);
    },
  };
}

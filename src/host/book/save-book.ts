import type { Edits, NameEdit, SheetEdits } from '../../model/edits';
import { applyEdits } from '../../workbook/file/apply-edits';
import type { ReadWorkbook } from '../../workbook/file/read-workbook';
import { STATE_NAMESPACE, stateIn } from '../../workbook/state-xml';
import { parseReference } from '../../workbook/references';
import type { Book } from './book';
import { bookOf } from './open-book';
import { emptySheet } from './sheet';
import { sheetDifferences } from './sheet-differences';

/** A saved workbook. */
export interface SavedBook {
  readonly bytes: Uint8Array;
  /** What the host shows and could not put into the file, since edits have no words for it. */
  readonly unsaved: readonly string[];
}

/**
 * Saves what has changed since the file was opened, as edits that the project's own writer applies: all else in
 * the file stays byte for byte. Throws a Refusal where the writer refuses. Why: decision 0021.
 */
export function saveBook(book: Book, file: ReadWorkbook): SavedBook {
  const { edits, unsaved } = differences(book, file);
  return { bytes: isNothing(edits) ? file.parts.zip.bytes : applyEdits(file, edits), unsaved };
}

/** What has changed since the file was opened. */
function differences(
  book: Book,
  file: ReadWorkbook,
): { readonly edits: Edits; readonly unsaved: readonly string[] } {
  const before = bookOf(file, book.fileName, book.styles);
  const unsaved: string[] = [];
  const sheets = book.sheets.flatMap((sheet): SheetEdits[] => {
    const existing = before.sheets.find(({ name }) => name === sheet.name);
    const found = sheetDifferences(
      existing ?? emptySheet('', sheet.name, book.styles.plain),
      sheet,
      book.styles,
    );
    unsaved.push(...found.unsaved.map((what) => `${sheet.name}: ${what}`));
    const edits = { ...found.edits, create: !existing };
    return existing && isNothingOnSheet(edits) ? [] : [edits];
  });
  const names = namesOf(book, before, unsaved);
  const state = stateOf(book);
  const stateBefore = stateOf(before);
  const remove = {
    sheets: before.sheets
      .filter(({ name }) => !book.sheets.some((sheet) => sheet.name === name))
      .map(({ name }) => name),
    names: before.names
      .filter(({ name, scope }) => scope === null && !book.names.some((other) => other.name === name))
      .map(({ name }) => name),
    state: state === null && stateBefore !== null,
  };
  const removes = remove.sheets.length > 0 || remove.names.length > 0 || remove.state;
  const edits: Edits = {
    sheets,
    names,
    state: state === stateBefore ? null : state,
    ...(removes ? { remove } : {}),
  };
  return { edits, unsaved };
}

const isNothing = ({ sheets, names, state, remove }: Edits): boolean =>
  sheets.length === 0 && names.length === 0 && state === null && remove === undefined;

const isNothingOnSheet = (edits: SheetEdits): boolean =>
  Object.values(edits).every((part) =>
    Array.isArray(part) ? part.length === 0 : !part || typeof part === 'string',
  );

function namesOf(book: Book, before: Book, unsaved: string[]): readonly NameEdit[] {
  return book.names.flatMap(({ name, scope, meaning }) => {
    const existing = before.names.find((other) => other.name === name && other.scope?.name === scope?.name);
    if (existing?.meaning === meaning) return [];
    const place = parseReference(meaning);
    if (place && scope === null) return [{ name, ...place }];
    unsaved.push(`the name ${name}`);
    return [];
  });
}

/** What our custom XML part carries; others are not changed by an add-in of ours. */
function stateOf({ xmlParts }: Book): string | null {
  const part = xmlParts.find(({ namespace }) => namespace === STATE_NAMESPACE);
  return part ? stateIn(part.xml, 'customXml') : null;
}

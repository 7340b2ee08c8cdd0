import type { SheetEdits } from '../../../model/edits';
import { nameKey } from '../../references';
import { WORKSHEET_TYPE, emptySheetXml, newSheets } from '../book/new-sheets';
import type { PackageDraft } from '../package/package-draft';
import type { ReadWorkbook } from '../read-workbook';
import { readSheetPart } from './sheet-part';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import { asUtf8 } from '../xml/xml-encoding';

/** Finds the sheets that edits name, and makes those that are to be made. */
export interface SheetFinder {
  /** The sheet to edit, made where it is not there yet. */
  readonly find: (edits: SheetEdits) => SheetPart;
  /** The name as the workbook writes it and its place among all sheets, from 0. */
  readonly entry: (name: string) => { readonly name: string; readonly place: number };
  /** The changes of the workbook's list of sheets. */
  readonly splices: () => readonly Splice[];
}

/** Knows the sheets of a workbook by their names, those that are added to the draft too. */
export function sheetFinder(book: ReadWorkbook, draft: PackageDraft, strictForm: boolean): SheetFinder {
  const { workbook, context } = book;
  const added = newSheets(workbook, draft, strictForm);
  const sheets = new Map(book.sheets.map((sheet) => [nameKey(sheet.grid.sheet), sheet]));
  const entries = new Map(workbook.sheets.map(({ name }, place) => [nameKey(name), { name, place }]));

  const make = (sheet: string): SheetPart => {
    const part = added.add(sheet);
    const xml = asUtf8(emptySheetXml(strictForm));
    draft.setPart(part, xml, WORKSHEET_TYPE);
    entries.set(nameKey(sheet), { name: sheet, place: entries.size });
    return readSheetPart({ name: sheet, hidden: false, part, xml, relationships: [] }, { ...context, sheet });
  };

  const find = ({ sheet }: SheetEdits): SheetPart => {
    const existing = sheets.get(nameKey(sheet));
    if (existing) return existing;
    const made = make(sheet);
    sheets.set(nameKey(sheet), made);
    return made;
  };

  const entry = (name: string) => {
    const found = entries.get(nameKey(name));
    if (!found) throw new RangeError(`no sheet: ${name}`);
    return found;
  };

  return { find, entry, splices: added.splices };
}

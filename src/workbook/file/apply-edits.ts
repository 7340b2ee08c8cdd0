import type { Edits, Removal, SheetEdits } from '../../model/edits';
import { checkEdits } from '../edits/check-edits';
import { roundsOf } from '../edits/rounds';
import { calculationSplices, dropCalculationChain } from './book/calculation';
import { blockName, changeNames, titleRowsName } from './book/defined-names';
import { isStrict } from './xml/namespaces';
import { packageDraft } from './package/package-draft';
import type { PackageDraft } from './package/package-draft';
import { readWorkbook } from './read-workbook';
import type { ReadWorkbook } from './read-workbook';
import { removeParts } from './package/remove-parts';
import { editSheet } from './sheet/sheet-editor';
import { sheetFinder } from './sheet/sheet-finder';
import type { SheetFinder } from './sheet/sheet-finder';
import { spliced } from './xml/splice';
import { writeStatePart } from './package/state-part';
import { editableStyles } from './styles/styles-part';
import type { EditableStyles } from './styles/styles-part';
import { tableHeaders } from './sheet/table-headers';
import { writeZip } from './zip/zip-write';

/**
 * Applies edits to a workbook and returns the new file's bytes; the workbook as read is not touched. Either
 * all edits are applied or, with a Refusal that says why not, none. The same edits applied to the result
 * change nothing more.
 */
export function applyEdits(book: ReadWorkbook, edits: Edits): Uint8Array {
  checkEdits(
    edits,
    book.workbook.sheets.map(({ name, part }) => ({ name, isWorksheet: part !== null })),
  );
  const [first = edits, ...later] = editsByRound(edits);
  const { codec, limits } = book.parts;
  const written = later.reduce(
    (bytes, round) => applyRound(readWorkbook(bytes, codec, limits), round),
    applyRound(book, first),
  );
  return edits.remove ? applyRemoval(readWorkbook(written, codec, limits), edits, edits.remove) : written;
}

/** What is to go goes last: edits may still have to do with it. */
function applyRemoval(book: ReadWorkbook, edits: Edits, removal: Removal): Uint8Array {
  const { parts, workbook } = book;
  const draft = packageDraft(parts, book.types, isStrict(workbook.root));
  const splices = removeParts(book, edits, removal, draft);
  if (splices.length > 0)
    draft.setPart(workbook.part, { ...workbook.xml, text: spliced(workbook.xml.text, splices) });
  if (removal.sheets.length > 0) dropCalculationChain(workbook, draft);
  return writeZip(parts.zip, draft.changes(), parts.codec);
}

/** Each round as edits of its own; names and state come with the last. */
const editsByRound = (edits: Edits): readonly Edits[] =>
  roundsOf(edits.sheets).map((sheets, index, rounds) =>
    index === rounds.length - 1 ? { ...edits, sheets } : { sheets, names: [], state: null },
  );

function applyRound(book: ReadWorkbook, edits: Edits): Uint8Array {
  const { parts, workbook } = book;
  const strictForm = isStrict(workbook.root);
  const draft = packageDraft(parts, book.types, strictForm);
  const styles = editableStyles(book, draft, strictForm);
  const sheets = sheetFinder(book, draft, strictForm);
  const changed = editSheets({ book, draft, styles, sheets, strictForm }, edits.sheets);
  const splices = [
    ...sheets.splices(),
    ...changeNames(workbook, wantedNames(edits, sheets)),
    ...(changed.content ? calculationSplices(workbook) : []),
  ];
  if (splices.length > 0)
    draft.setPart(workbook.part, { ...workbook.xml, text: spliced(workbook.xml.text, splices) });
  if (changed.formulas) dropCalculationChain(workbook, draft);
  if (edits.state !== null) writeStatePart(edits.state, book.state, workbook, draft, strictForm);
  styles.finish();
  return writeZip(parts.zip, draft.changes(), parts.codec);
}

interface Round {
  readonly book: ReadWorkbook;
  readonly draft: PackageDraft;
  readonly styles: EditableStyles;
  readonly sheets: SheetFinder;
  readonly strictForm: boolean;
}

/** Edits sheet after sheet; tells whether any cell's content, and whether any formula, has changed. */
function editSheets({ book, draft, styles, sheets, strictForm }: Round, edits: readonly SheetEdits[]) {
  let content = false;
  let formulas = false;
  for (const sheetEdits of edits) {
    const sheet = sheets.find(sheetEdits);
    const headers = tableHeaders(book.parts, sheet);
    const edited = editSheet(sheet, sheetEdits, {
      styles: styles.book,
      draft,
      parts: book.parts,
      strictForm,
      tableHeaders: headers,
    });
    if (edited.text !== sheet.xml.text) draft.setPart(sheet.part, { ...sheet.xml, text: edited.text });
    content ||= edited.contentChanged;
    formulas ||= edited.formulasChanged;
  }
  return { content, formulas };
}

function wantedNames(edits: Edits, sheets: SheetFinder) {
  const titles = edits.sheets.flatMap(({ sheet, page }) => {
    const { name, place } = sheets.entry(sheet);
    return page?.titleRows ? [titleRowsName(name, place, page.titleRows)] : [];
  });
  const blocks = edits.names.map((edit) => blockName({ ...edit, sheet: sheets.entry(edit.sheet).name }));
  return [...titles, ...blocks];
}

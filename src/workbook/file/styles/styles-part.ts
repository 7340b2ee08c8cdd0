import { MAIN, relationshipType, strict } from '../xml/namespaces';
import type { PackageDraft } from '../package/package-draft';
import type { ReadWorkbook, StylesPart } from '../read-workbook';
import { spliced } from '../xml/splice';
import { styleBook } from './style-book';
import type { StyleBook } from './style-book';
import { isSelfClosing } from '../xml/xml-edit';
import { asUtf8 } from '../xml/xml-encoding';
import { parseXml } from '../xml/xml-tree';

/** The content type of the styles part. */
export const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The workbook's formats, to be added to; `finish` hands what was added to the draft. */
export interface EditableStyles {
  readonly book: StyleBook;
  readonly finish: () => void;
}

/** Opens the styles for editing; a workbook without any gets a part of its own as soon as it needs one. */
export function editableStyles(
  { styles, workbook, sheets }: ReadWorkbook,
  draft: PackageDraft,
  strictForm: boolean,
): EditableStyles {
  const existing = styles && !isSelfClosing(styles.root) ? styles : null;
  const { part, xml, root } =
    existing ?? plainStyles(styles?.part ?? freePart(workbook.part, draft), strictForm);
  const used = sheets.reduce((most, { cells }) => Math.max(most, cells.formatsUsed), 0);
  const book = styleBook(root, xml.text, used);
  const finish = (): void => {
    const splices = book.splices();
    if (splices.length === 0) return;
    draft.setPart(part, { ...xml, text: spliced(xml.text, splices) }, styles ? undefined : STYLES_TYPE);
    if (!styles)
      draft.relate(workbook.part, { type: relationshipType('styles'), target: part, external: false });
  };
  return { book, finish };
}

/** By its usual name where that is free: there are programs that look for no other. */
function freePart(workbook: string, draft: PackageDraft): string {
  const stem = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles`;
  return draft.isFree(`${stem}.xml`) ? `${stem}.xml` : draft.freeName(stem, '.xml');
}

function plainStyles(part: string, strictForm: boolean): StylesPart {
  const xml = asUtf8(plainStylesXml(strictForm));
  return { part, xml, root: parseXml(xml.text, part) };
}

/** The styles of a new workbook: one font, one cell format. */
export const plainStylesXml = (strictForm: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<styleSheet xmlns="${strictForm ? strict(MAIN) : MAIN}">` +
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

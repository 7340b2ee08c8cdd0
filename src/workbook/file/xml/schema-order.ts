import type { Splice } from './splice';
import type { XmlElement } from './xml-tree';

/** The children of a worksheet in the order that the schema prescribes (ECMA-376 part 1, A.2, CT_Worksheet). */
export const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

/** The children of a workbook (CT_Workbook). */
export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** The children of the styles (CT_Stylesheet). */
export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/**
 * Puts a new child behind the last one that must be before it. Children that the order does not name
 * (`mc:AlternateContent`) stay where they are. The parent must not be written as one tag.
 */
export function insertInOrder(
  parent: XmlElement,
  order: readonly string[],
  local: string,
  content: string,
): Splice {
  const rank = order.indexOf(local);
  const before = parent.children.filter((child) => {
    const place = child.namespace === parent.namespace ? order.indexOf(child.local) : -1;
    return place !== -1 && place <= rank;
  });
  const offset = before.at(-1)?.end ?? parent.openEnd;
  return { start: offset, end: offset, text: content };
}

import { escapeAttribute } from '../../xml/escape';
import { MAIN, RELATIONSHIPS, relationshipType, strict } from '../xml/namespaces';
import type { PackageDraft } from '../package/package-draft';
import type { Splice } from '../xml/splice';
import type { WorkbookPart } from './workbook-part';
import { insertIntoEnd } from '../xml/xml-edit';
import { attributeOf, childOf, childrenOf, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** The content type of a worksheet. */
export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Sheets that are to be added behind the last one. */
export interface NewSheets {
  /** Adds a sheet's part and relationship; returns the part's name. */
  readonly add: (name: string) => string;
  /** The changes of the list of sheets. */
  readonly splices: () => readonly Splice[];
}

/** Begins to add sheets to a workbook; parts and relationships go into the draft at once. */
export function newSheets(workbook: WorkbookPart, draft: PackageDraft, strictForm: boolean): NewSheets {
  const list = childOf(workbook.root, 'sheets') ?? workbook.root;
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const added: string[] = [];
  let id = highestId(list);

  const add = (name: string): string => {
    const part = draft.freeName(`${folder}worksheets/sheet`, '.xml');
    const relationship = draft.relate(workbook.part, {
      type: relationshipType('worksheet'),
      target: part,
      external: false,
    });
    const attributes = `name="${escapeAttribute(name)}" sheetId="${++id}"`;
    added.push(`<${prefixOf(list)}sheet ${attributes} ${idAttribute(list, relationship, strictForm)}/>`);
    return part;
  };

  return {
    add,
    splices: () => (added.length === 0 ? [] : [insertIntoEnd(list, workbook.xml.text, added.join(''))]),
  };
}

function highestId(list: XmlElement): number {
  let highest = 0;
  for (const sheet of childrenOf(list, 'sheet'))
    highest = Math.max(highest, Number(attributeOf(sheet, 'sheetId') ?? 0));
  return highest;
}

/** `r:id="rId3"`, with whatever prefix the element has for relationships, or one declared on the spot. */
export function idAttribute(scoped: Pick<XmlElement, 'scope'>, id: string, strictForm: boolean): string {
  const prefix = scoped.scope.prefixOf(RELATIONSHIPS);
  if (prefix !== null) return `${prefix}:id="${id}"`;
  return `xmlns:r="${strictForm ? strict(RELATIONSHIPS) : RELATIONSHIPS}" r:id="${id}"`;
}

/** A worksheet without anything in it. */
export const emptySheetXml = (strictForm: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<worksheet xmlns="${strictForm ? strict(MAIN) : MAIN}" xmlns:r="${strictForm ? strict(RELATIONSHIPS) : RELATIONSHIPS}">` +
  `<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

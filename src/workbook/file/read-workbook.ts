import type { WorkbookContent } from '../../model/grid';
import { placesBudget } from './cells/cell-grid';
import { readStyleTable } from './styles/read-styles';
import { readContentTypes } from './package/content-types';
import type { ContentTypes } from './package/content-types';
import { relationshipType } from './xml/namespaces';
import { findPartText, openPackage, partText } from './package/package-parts';
import type { PackageParts } from './package/package-parts';
import { relationshipOfType, relationshipsOf } from './package/relationships';
import { readSharedStrings } from './cells/shared-strings';
import type { CellContext } from './sheet/sheet-cells';
import { readSheetPart } from './sheet/sheet-part';
import type { SheetPart } from './sheet/sheet-part';
import { readStatePart } from './package/state-part';
import type { StatePart } from './package/state-part';
import { definedRanges, readWorkbookPart } from './book/workbook-part';
import type { WorkbookPart } from './book/workbook-part';
import type { XmlText } from './xml/xml-encoding';
import { parseXml } from './xml/xml-tree';
import type { XmlElement } from './xml/xml-tree';
import type { ZipCodec } from './zip/zip-codec';
import type { ZipLimits } from './zip/zip-directory';

/** A workbook as read, with everything that changing it needs. */
export interface ReadWorkbook {
  readonly parts: PackageParts;
  readonly types: ContentTypes;
  readonly workbook: WorkbookPart;
  readonly styles: StylesPart | null;
  readonly sheets: readonly SheetPart[];
  readonly state: StatePart | null;
  readonly content: WorkbookContent;
  /** What reading one more sheet needs to know. */
  readonly context: Omit<CellContext, 'sheet'>;
}

/** The part of the cell formats. */
export interface StylesPart {
  readonly part: string;
  readonly xml: XmlText;
  readonly root: XmlElement;
}

/** Reads a whole workbook; refuses a file that is not one, or that cannot be read to the last cell. */
export function readWorkbook(bytes: Uint8Array, codec: ZipCodec, limits: ZipLimits): ReadWorkbook {
  const parts = openPackage(bytes, codec, limits);
  const types = readContentTypes(parts);
  const workbook = readWorkbookPart(parts, types);
  const styles = readStyles(parts, workbook);
  const context = {
    strings: readStrings(parts, workbook),
    styles: readStyleTable(styles?.root ?? null),
    budget: placesBudget(),
    date1904: workbook.date1904,
  };
  const sheets = workbook.sheets.flatMap(({ name, hidden, part }) => {
    if (part === null) return [];
    const source = {
      name,
      hidden,
      part,
      xml: partText(parts, part),
      relationships: relationshipsOf(parts, part),
    };
    return [readSheetPart(source, { ...context, sheet: name })];
  });
  const state = readStatePart(parts, workbook);
  const content: WorkbookContent = {
    grids: sheets.map(({ grid }) => grid),
    names: definedRanges(workbook),
    state: state?.state ?? null,
    date1904: workbook.date1904,
  };
  return { parts, types, workbook, styles, sheets, state, content, context };
}

function readStyles(parts: PackageParts, { relationships }: WorkbookPart): StylesPart | null {
  const part = relationshipOfType(relationships, relationshipType('styles'))?.target;
  if (part === undefined) return null;
  const xml = partText(parts, part);
  return { part, xml, root: parseXml(xml.text, part) };
}

/** Some programs lead to a table of strings that they leave out where no cell has a text; one that is missed is refused. */
function readStrings(parts: PackageParts, { relationships }: WorkbookPart) {
  const part = relationshipOfType(relationships, relationshipType('sharedStrings'))?.target;
  const xml = part === undefined ? null : findPartText(parts, part);
  return part === undefined || !xml ? [] : readSharedStrings(xml.text, part);
}

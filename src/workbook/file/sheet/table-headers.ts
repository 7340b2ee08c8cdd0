import { parseA1Range } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import { relationshipType } from '../xml/namespaces';
import { findPartText } from '../package/package-parts';
import type { PackageParts } from '../package/package-parts';
import type { SheetPart } from './sheet-part';
import { attributeOf, parseXml } from '../xml/xml-tree';

/** The header rows of a sheet's tables (ECMA-376 part 1, 18.5.1.2); a table may do without. */
export function tableHeaders(parts: PackageParts, { relationships }: SheetPart): readonly CellRange[] {
  const targets = relationships
    .filter(({ type, external }) => type === relationshipType('table') && !external)
    .map(({ target }) => target);
  return [...new Set(targets)].flatMap((target) => {
    const xml = findPartText(parts, target);
    if (!xml) return [];
    const table = parseXml(xml.text, target);
    const range = parseA1Range(attributeOf(table, 'ref') ?? '');
    const rows = Number(attributeOf(table, 'headerRowCount') ?? 1);
    return range && rows > 0 ? [{ ...range, lastRow: range.firstRow + rows - 1 }] : [];
  });
}

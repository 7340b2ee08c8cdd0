import { WORKSHEET_ORDER, insertInOrder } from '../xml/schema-order';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import { childOf, prefixOf } from '../xml/xml-tree';

/**
 * Protects a sheet without a password (ECMA-376 part 1, 18.3.1.85): locked cells cannot be changed, widths and
 * heights can. A sheet that somebody protected already keeps the protection that it has.
 */
export function changeProtection({ root }: SheetPart): readonly Splice[] {
  if (childOf(root, 'sheetProtection')) return [];
  const attributes = 'sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"';
  const text = `<${prefixOf(root)}sheetProtection ${attributes}/>`;
  return [insertInOrder(root, WORKSHEET_ORDER, 'sheetProtection', text)];
}

import { relationshipType } from '../xml/namespaces';
import type { PackageDraft } from '../package/package-draft';
import { WORKBOOK_ORDER, insertInOrder } from '../xml/schema-order';
import type { Splice } from '../xml/splice';
import type { WorkbookPart } from './workbook-part';
import { attributeSplices } from '../xml/xml-edit';
import { childOf, flagOf, prefixOf } from '../xml/xml-tree';

/** Has everything calculated again when the workbook is next opened (ECMA-376 part 1, 18.2.2). */
export function calculationSplices({ root, xml }: WorkbookPart): readonly Splice[] {
  const calculation = childOf(root, 'calcPr');
  if (!calculation) {
    return [insertInOrder(root, WORKBOOK_ORDER, 'calcPr', `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`)];
  }
  if (flagOf(calculation, 'fullCalcOnLoad')) return [];
  return attributeSplices(xml.text, calculation, { fullCalcOnLoad: '1' });
}

/**
 * Drops the list of formulas in the order of their calculation (18.6). A list that names a cell without a
 * formula makes Excel find the file damaged; without a list it makes a new one.
 */
export function dropCalculationChain({ part, relationships }: WorkbookPart, draft: PackageDraft): void {
  for (const { id, type, target } of relationships) {
    if (type !== relationshipType('calcChain')) continue;
    draft.unrelate(part, id);
    draft.removePart(target);
  }
}

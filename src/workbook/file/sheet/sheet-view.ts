import { a1 } from '../../../model/cell';
import type { SheetEdits } from '../../../model/edits';
import { WORKSHEET_ORDER, insertInOrder } from '../xml/schema-order';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import { filled, isSelfClosing } from '../xml/xml-edit';
import { attributeOf, childOf, childrenOf, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

type Freeze = NonNullable<SheetEdits['freeze']>;

/** Freezes rows and columns at the top left of the sheet's first window; none of either lets go of what is frozen. */
export function changeFreeze({ root, xml }: SheetPart, freeze: Freeze): readonly Splice[] {
  const prefix = prefixOf(root);
  const list = childOf(root, 'sheetViews');
  const view = list && childOf(list, 'sheetView');
  if (!view) {
    const text = `<${prefix}sheetView workbookViewId="0">${frozen(prefix, freeze)}</${prefix}sheetView>`;
    if (list) return [{ start: list.start, end: list.end, text: filled(list, xml.text, text) }];
    return [
      insertInOrder(
        root,
        WORKSHEET_ORDER,
        'sheetViews',
        `<${prefix}sheetViews>${text}</${prefix}sheetViews>`,
      ),
    ];
  }
  if (isFrozenSo(view, freeze)) return [];
  const gone = [...childrenOf(view, 'pane'), ...childrenOf(view, 'selection')];
  const text = frozen(prefix, freeze);
  if (isSelfClosing(view))
    return text === '' ? [] : [{ start: view.start, end: view.end, text: filled(view, xml.text, text) }];
  const splices: Splice[] = gone.map(({ start, end }) => ({ start, end, text: '' }));
  return [...splices, { start: view.openEnd, end: view.openEnd, text }];
}

function isFrozenSo(view: XmlElement, { rows, columns }: Freeze): boolean {
  const pane = childOf(view, 'pane');
  if (!pane) return rows === 0 && columns === 0;
  const split = (name: string): number => Number(attributeOf(pane, name) ?? 0);
  const state = attributeOf(pane, 'state') ?? 'split';
  return state.startsWith('frozen') && split('xSplit') === columns && split('ySplit') === rows;
}

/** The pane and a selection in it (ECMA-376 part 1, 18.3.1.66): the part that scrolls is at the bottom right. */
function frozen(prefix: string, { rows, columns }: Freeze): string {
  if (rows === 0 && columns === 0) return '';
  const scrolling = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`;
  const first = a1(rows, columns);
  return (
    `<${prefix}pane${splits} topLeftCell="${first}" activePane="${scrolling}" state="frozen"/>` +
    `<${prefix}selection pane="${scrolling}" activeCell="${first}" sqref="${first}"/>`
  );
}

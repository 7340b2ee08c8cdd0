import { a1Range } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import type { SheetEdits } from '../../../model/edits';
import { rangeIndex } from '../../range-index';
import { encloses } from '../../ranges';
import { refuse } from '../../refuse';
import { WORKSHEET_ORDER, insertInOrder } from '../xml/schema-order';
import { mergeElements, rangeOf } from './sheet-part';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import { appendAndCount } from '../xml/xml-edit';
import { childOf, prefixOf } from '../xml/xml-tree';

/** The merged areas after the edits, and the changes that bring them about. */
export interface MergeChanges {
  readonly merges: readonly CellRange[];
  readonly added: readonly CellRange[];
  readonly splices: readonly Splice[];
}

/**
 * Takes away the merged areas that lie wholly in a cleared block and adds the new ones. Refuses a new one
 * that overlaps another: Excel would find the file damaged.
 */
export function changeMerges(sheet: SheetPart, edits: SheetEdits): MergeChanges {
  const wanted = edits.merges.filter((range) => a1Range(range).includes(':'));
  const existing = mergeElements(sheet.root).flatMap((element) => {
    const range = rangeOf(element);
    return range ? [{ element, range }] : [];
  });
  const asked = rangeIndex(wanted);
  const gone = new Set(
    existing.filter(
      ({ range }) =>
        edits.clear.some((all) => encloses(all, range)) &&
        !asked.overlapping(range).some((merge) => isSame(merge, range)),
    ),
  );
  const merges = existing.filter((merge) => !gone.has(merge)).map(({ range }) => range);
  const known = rangeIndex(merges);
  const added: CellRange[] = [];
  for (const range of wanted) {
    const others = known.overlapping(range);
    if (others.some((merge) => isSame(merge, range))) continue;
    if (others.length > 0) refuse('file.merge-overlap', { sheet: edits.sheet, range: a1Range(range) });
    known.add(range);
    merges.push(range);
    added.push(range);
  }
  return {
    merges,
    added,
    splices: mergeSplices(
      sheet,
      [...gone].map(({ element }) => element),
      added,
      merges.length,
    ),
  };
}

const isSame = (one: CellRange, other: CellRange): boolean => encloses(one, other) && encloses(other, one);

function mergeSplices(
  { root, xml }: SheetPart,
  gone: readonly { readonly start: number; readonly end: number }[],
  added: readonly CellRange[],
  left: number,
): readonly Splice[] {
  if (gone.length === 0 && added.length === 0) return [];
  const list = childOf(root, 'mergeCells');
  // An empty list is not allowed.
  if (left === 0) return list ? [{ start: list.start, end: list.end, text: '' }] : [];
  const prefix = prefixOf(root);
  const content = added.map((range) => `<${prefix}mergeCell ref="${a1Range(range)}"/>`).join('');
  const count = String(left);
  if (!list) {
    const text = `<${prefix}mergeCells count="${count}">${content}</${prefix}mergeCells>`;
    return [insertInOrder(root, WORKSHEET_ORDER, 'mergeCells', text)];
  }
  const removals = gone.map(({ start, end }) => ({ start, end, text: '' }));
  return [...removals, ...appendAndCount(list, xml.text, content, { count })];
}

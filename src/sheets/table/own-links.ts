import { parseA1, type CellRange } from '../../model/cell';
import type { LinkEdit, LinkTarget, SheetEdits } from '../../model/edits';
import { MAX_ADDRESS_LENGTH } from '../../model/excel-limits';
import { valueAt, type CellLink, type Grid, type WorkbookContent } from '../../model/grid';
import { generatedSheetNames } from '../../memory/generated-sheets';
import { classifyLink } from '../../text/link';

/**
 * The links that a person put on texts of their own in a generated sheet. A link goes with its text, which may come to
 * are in another row of the same column; where we link the cell ourselves, ours counts. Addresses that run something
 * are not written again.
 *
 * @param areas where a person may write, in the sheet as it is to be
 */
export function ownLinks(
  existing: Grid | undefined,
  { blocks, links }: Pick<SheetEdits, 'blocks' | 'links'>,
  areas: readonly CellRange[],
  content: WorkbookContent,
): readonly LinkEdit[] {
  if (!existing || existing.links.length === 0) return [];
  // A link into one of our sheets is ours, from an earlier run.
  const generated = generatedSheetNames(content);
  const sheets = new Set(content.grids.map(({ sheet }) => sheet).filter((sheet) => !generated.has(sheet)));
  const waiting = new Map<string, LinkTarget[]>();
  for (const link of existing.links) {
    const text = valueAt(existing, link.row, link.column);
    const to = targetOf(link, sheets);
    if (typeof text !== 'string' || !to) continue;
    const key = keyOf(link.column, text);
    waiting.set(key, [...(waiting.get(key) ?? []), to]);
  }
  const taken = new Set(links.map(({ row, column }) => `${row},${column}`));
  return blocks.flatMap((block) =>
    block.cells.flatMap((cells, rowOffset) =>
      cells.flatMap((content, columnOffset): LinkEdit[] => {
        const [row, column] = [block.row + rowOffset, block.column + columnOffset];
        if (content?.kind !== 'text' || taken.has(`${row},${column}`) || !isWithin(areas, row, column))
          return [];
        const to = waiting.get(keyOf(column, content.text))?.shift();
        return to ? [{ row, column, to, tip: null }] : [];
      }),
    ),
  );
}

const keyOf = (column: number, text: string): string => `${column}\t${text.trim()}`;

const isWithin = (areas: readonly CellRange[], row: number, column: number): boolean =>
  areas.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );

const PLACE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d+)$/;

/** Where a link leads, as far as a link that we made could lead there. */
function targetOf({ target, location }: CellLink, sheets: ReadonlySet<string>): LinkTarget | null {
  if (target !== null) {
    const isSafe = ['web', 'mail'].includes(classifyLink(target)) && target.length <= MAX_ADDRESS_LENGTH;
    return isSafe ? { kind: 'address', address: target } : null;
  }
  const [, quoted, plain, cell = ''] = PLACE.exec(location ?? '') ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? '';
  const place = parseA1(cell.replaceAll('$', ''));
  return place && sheets.has(sheet) ? { kind: 'cell', sheet, ...place } : null;
}

import { skipElement } from '../../xml/content';
import { attributeAt, attributesAt, isAt, nameAt, nextEvent, xmlCursor } from '../../xml/cursor';
import type { AttributeSpan } from '../../xml/tag';
import { cellPlace } from './cell-place';
import { isTrue } from '../xml/xml-tree';

/** A row of the file about to be changed: its tag and its cells, with their places in the text. */
export interface RowSource {
  readonly name: string;
  readonly attributes: readonly AttributeSpan[];
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** The format that new cells of the row take on; `null` where the row has none of its own. */
  readonly format: number | null;
  readonly cells: readonly CellSource[];
}

/** A cell of such a row. Columns count from 0. */
export interface CellSource {
  readonly column: number;
  readonly format: number;
  /** False where the cell does not say its place: then it is the one after the cell before it. */
  readonly placed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Takes apart the `<row>` that begins at the place in a sheet's XML and is the row of that number, from 0. */
export function readRowSource(xml: string, start: number, row: number, part: string): RowSource {
  const cursor = xmlCursor(xml, part, start);
  nextEvent(cursor);
  const attributes = attributesAt(cursor);
  const format = isTrue(attributeAt(cursor, 'customFormat')) ? Number(attributeAt(cursor, 's') ?? 0) : null;
  const opening = { name: nameAt(cursor), attributes, start, openEnd: cursor.end, format };
  const place = cellPlace(part);
  place.enterRow(String(row + 1));
  const cells: CellSource[] = [];
  for (let event = nextEvent(cursor); event !== 'close'; event = nextEvent(cursor)) {
    if (event !== 'open') continue;
    if (isAt(cursor, 'c')) {
      const reference = attributeAt(cursor, 'r');
      const column = place.enterCell(reference);
      const from = cursor.start;
      const cellFormat = Number(attributeAt(cursor, 's') ?? 0);
      skipElement(cursor);
      cells.push({ column, format: cellFormat, placed: reference !== null, start: from, end: cursor.end });
    } else skipElement(cursor);
  }
  return { ...opening, cells, closeStart: cursor.start, end: cursor.end };
}

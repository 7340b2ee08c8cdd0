import { a1, parseA1 } from '../../../model/cell';
import type { SheetEdits } from '../../../model/edits';
import type { PackageDraft } from '../package/package-draft';
import { findPartText } from '../package/package-parts';
import type { PackageParts } from '../package/package-parts';
import { spliced } from '../xml/splice';
import { attributeSplices } from '../xml/xml-edit';
import { attributeOf, parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { rowMap } from './row-map';
import type { SheetPart } from './sheet-part';

/** Elements of the parts that hold notes and threads, each with the cell that it belongs to (18.7.3; MS-XLSX 2.6.205). */
const NOTES = new Set(['comment', 'threadedComment']);

/**
 * Moves notes and threads on lines of a generated sheet with their lines, with the boxes that show them. Those whose
 * line is gone come to be below the block: what a person wrote is not taken away.
 */
export function moveNotes(
  sheet: SheetPart,
  { lines }: SheetEdits,
  { parts, draft }: { readonly parts: PackageParts; readonly draft: PackageDraft },
): void {
  if (!lines) return;
  const noteParts = sheet.relationships
    .filter(({ external, type }) => !external && /\/(comments|threadedComment)$/.test(type))
    .flatMap(({ target }) => {
      const xml = findPartText(parts, target);
      return xml ? [{ target, xml, notes: notesIn(parseXml(xml.text, target)) }] : [];
    });
  const noted = noteParts.flatMap(({ notes }) => notes.map(({ row }) => row));
  const rowAfter = noteRows(rowMap(lines).to, noted, lines.end);
  if (noted.every((row) => rowAfter(row) === row)) return;
  for (const { target, xml, notes } of noteParts) {
    const splices = notes.flatMap(({ element, row, column }) =>
      attributeSplices(xml.text, element, { ref: a1(rowAfter(row), column) }),
    );
    draft.setPart(target, { ...xml, text: spliced(xml.text, splices) });
  }
  for (const { target } of sheet.relationships.filter(({ type }) => type.endsWith('/vmlDrawing'))) {
    const xml = findPartText(parts, target);
    if (xml) draft.setPart(target, { ...xml, text: movedBoxes(xml.text, rowAfter) });
  }
}

interface Note {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
}

function notesIn(element: XmlElement): readonly Note[] {
  if (!NOTES.has(element.local)) return element.children.flatMap(notesIn);
  const cell = parseA1(attributeOf(element, 'ref') ?? '');
  return cell ? [{ element, ...cell }] : [];
}

/** The row of each note; rows of their own, below everything, for the notes of lines that are gone. */
function noteRows(
  to: (row: number) => number | null,
  noted: readonly number[],
  end: number,
): (row: number) => number {
  const free = Math.max(end, ...noted.map((row) => row + 1));
  const stranded = [...new Set(noted.filter((row) => to(row) === null))].sort((one, other) => one - other);
  const places = new Map(stranded.map((row, index) => [row, free + index]));
  return (row) => to(row) ?? places.get(row) ?? row;
}

const BOX = /<(?:\w+:)?ClientData\b[^>]*\bObjectType="Note"[^]*?<\/(?:\w+:)?ClientData>/g;
const ROW = /(<(?:\w+:)?Row>)\s*(\d+)\s*(<\/)/;
const ANCHOR = /(<(?:\w+:)?Anchor>)([^<]*)(<\/)/;

/** The boxes of notes in a VML drawing, which need not be well-formed XML: row and anchor follow their cell. */
const movedBoxes = (vml: string, rowAfter: (row: number) => number): string =>
  vml.replace(BOX, (box) => {
    const row = Number(ROW.exec(box)?.[2] ?? NaN);
    const shift = Number.isNaN(row) ? 0 : rowAfter(row) - row;
    if (shift === 0) return box;
    return box
      .replace(ROW, (_, open: string, __: string, close: string) => `${open}${row + shift}${close}`)
      .replace(ANCHOR, (_, open: string, places: string, close: string) => {
        // Left column and offset, top row and offset, right column and offset, bottom row and offset.
        const moved = places
          .split(',')
          .map((place, index) =>
            index === 2 || index === 6 ? ` ${Math.max(0, Number(place) + shift)}` : place,
          );
        return `${open}${moved.join(',')}${close}`;
      });
  });

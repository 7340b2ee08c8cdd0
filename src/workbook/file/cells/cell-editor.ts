import { a1 } from '../../../model/cell';
import type { CellContent } from '../../../model/edits';
import { nextEvent, xmlCursor } from '../../xml/cursor';
import { escapeText } from '../../xml/escape';
import { cellXml, needsQuote } from './cell-content';
import type { PlannedCell, CellPlan, RefiledFormula } from './cell-plan';
import type { CellSource } from './row-source';
import type { StyleBook } from '../styles/style-book';
import { filled, tagWith } from '../xml/xml-edit';
import { readElement } from '../xml/xml-tree';
import type { NamespaceScope, XmlElement } from '../xml/xml-tree';

/** What changing the cells of one sheet needs to know. */
export interface CellEditing {
  readonly xml: string;
  readonly part: string;
  readonly scope: NamespaceScope;
  readonly prefix: string;
  readonly plan: CellPlan;
  readonly styles: StyleBook;
}

const EMPTY: CellContent = { kind: 'empty' };

/** A cell to be edited: its place, the cell of the file if there is one, and what is planned for it. */
export interface EditedPlace {
  readonly row: number;
  readonly column: number;
  readonly cell: CellSource | null;
  readonly change: PlannedCell | undefined;
  /** The format that the row or the column gives to a cell that is not there. */
  readonly inherited: number;
}

/** What a cell becomes: its new XML, "" when it goes, `null` when it stays. */
export function editedCell(editing: CellEditing, place: EditedPlace): string | null {
  const { row, column, cell, change, inherited } = place;
  const content = change?.held ? undefined : change?.content;
  const format = newFormat(editing, place);
  const formula = content === undefined ? change?.formula : undefined;
  if (content === undefined && !formula && staysAsItIs(place, format)) return null;
  if (content === undefined && cell) return refiledCell(editing, cell, a1(row, column), format, formula);
  if ((content ?? EMPTY).kind === 'empty' && format === inherited) return '';
  return cellXml(editing.prefix, a1(row, column), format, content ?? EMPTY);
}

const staysAsItIs = ({ cell, inherited }: EditedPlace, format: number): boolean =>
  cell ? cell.placed && cell.format === format : format === inherited;

function newFormat(
  { plan, styles }: CellEditing,
  { row, column, cell, change, inherited }: EditedPlace,
): number {
  const cleared = plan.isCleared(row, column);
  const base = cleared ? 0 : (cell?.format ?? inherited);
  const given = change?.style ? styles.restyled(base, change.style) : base;
  const format = change?.own ? styles.withParts(given, change.own.format, change.own.parts) : given;
  const marksText = change?.content && (cleared || !change.held);
  return marksText ? styles.quoted(format, needsQuote(change.content)) : format;
}

/** A cell whose content stays, with another format, with its place said, or with its formula spelled out. */
function refiledCell(
  { xml, part, scope }: CellEditing,
  cell: CellSource,
  reference: string,
  format: number,
  formula: RefiledFormula | undefined,
): string {
  const cursor = xmlCursor(xml, part, cell.start);
  nextEvent(cursor);
  const element = readElement(cursor, scope, part);
  const tag = tagWith(xml, element, {
    ...(cell.placed ? {} : { r: reference }),
    ...(format === cell.format ? {} : { s: format === 0 ? null : String(format) }),
  });
  const filed = formula && element.children.find((child) => child.local === 'f');
  if (!filed) return tag + xml.slice(element.openEnd, element.end);
  return (
    tag +
    xml.slice(element.openEnd, filed.start) +
    refiled(filed, xml, formula) +
    xml.slice(filed.end, element.end)
  );
}

function refiled(filed: XmlElement, xml: string, { text, ref }: RefiledFormula): string {
  const changes = ref === null ? { t: null, si: null, ref: null } : { ref };
  return filled(filed, xml, escapeText(text), changes);
}

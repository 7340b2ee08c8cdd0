import type { SheetEdits } from '../../../model/edits';
import { LAST_COLUMN } from '../../../model/excel-limits';
import { refuse } from '../../refuse';
import { WORKSHEET_ORDER, insertInOrder } from '../xml/schema-order';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import { insertIntoEnd, tagWith } from '../xml/xml-edit';
import { attributeOf, childOf, childrenOf, flagOf, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** A `<col>`: the columns from `first` to `last`, counted from 0. */
interface ColumnSpan {
  readonly element: XmlElement;
  readonly first: number;
  readonly last: number;
}

function columnSpans(root: XmlElement): readonly ColumnSpan[] {
  const list = childOf(root, 'cols');
  if (!list) return [];
  const elements = childrenOf(list, 'col');
  if (elements.length > LAST_COLUMN + 1) refuse('file.too-large');
  return elements.map((element) => ({
    element,
    first: Number(attributeOf(element, 'min')) - 1,
    last: Number(attributeOf(element, 'max')) - 1,
  }));
}

/** The format that a column gives to its cells that are not there; 0 without one. */
export function columnFormats(root: XmlElement): (column: number) => number {
  const styled = columnSpans(root)
    .map(({ element, first, last }) => ({ first, last, format: Number(attributeOf(element, 'style') ?? 0) }))
    .filter(({ format }) => format !== 0);
  return (column) => styled.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
}

/** The width of a column in characters; 0 where it is hidden, `null` where it has none of its own. */
export function columnWidth(root: XmlElement, column: number): number | null {
  const span = columnSpans(root).find(({ first, last }) => first <= column && column <= last);
  if (!span) return null;
  if (flagOf(span.element, 'hidden')) return 0;
  return flagOf(span.element, 'customWidth') ? Number(attributeOf(span.element, 'width')) : null;
}

/**
 * Sets widths, in characters of the default font as Excel shows them; columns that share a `<col>` are told apart.
 * A column that held nothing is one that we make: it is seen, also where a person hid all columns from there on.
 */
export function changeColumns(
  { root, xml, grid }: SheetPart,
  { columnWidths }: SheetEdits,
): readonly Splice[] {
  const wanted = new Map(columnWidths.map(({ column, width }) => [column, width]));
  const isMade = (column: number): boolean =>
    !grid.values.some((row) => (row?.[column] ?? null) !== null) &&
    !grid.formulas.some((row) => (row?.[column] ?? null) !== null);
  const spans = columnSpans(root);
  const splices: Splice[] = [];
  for (const span of spans) {
    const widths = [...wanted].filter(([column]) => span.first <= column && column <= span.last);
    widths.forEach(([column]) => wanted.delete(column));
    const hides = flagOf(span.element, 'hidden');
    const changed = widths.filter(
      ([column, width]) => !hasWidth(span.element, width) || (hides && isMade(column)),
    );
    if (changed.length > 0) splices.push(splitSpan(span, changed, xml.text, isMade));
  }
  return [...splices, ...newColumns(root, xml.text, spans, [...wanted])];
}

const hasWidth = (element: XmlElement, width: number): boolean =>
  Number(attributeOf(element, 'width')) === width && flagOf(element, 'customWidth');

/** What a column of a hidden or folded group loses when it is to be seen. */
const SEEN = { hidden: null, outlineLevel: null, collapsed: null };

/** One `<col>` becomes several, where only some of its columns get another width. */
function splitSpan(
  span: ColumnSpan,
  widths: readonly (readonly [number, number])[],
  xml: string,
  isMade: (column: number) => boolean,
): Splice {
  const { element, first, last } = span;
  const part = (from: number, to: number, width: number | null): string => {
    if (from > to) return '';
    const limits = { min: String(from + 1), max: String(to + 1) };
    const size = width === null ? {} : { width: String(width), customWidth: '1' };
    const seen = width !== null && isMade(from) ? SEEN : {};
    return tagWith(xml, element, { ...limits, ...size, ...seen }) + xml.slice(element.openEnd, element.end);
  };
  let next = first;
  let text = '';
  for (const [column, width] of [...widths].sort(([one], [other]) => one - other)) {
    text += part(next, column - 1, null) + part(column, column, width);
    next = column + 1;
  }
  return { start: element.start, end: element.end, text: text + part(next, last, null) };
}

/** Columns of which the sheet says nothing yet, each put before the next `<col>` to its right. */
function newColumns(
  root: XmlElement,
  xml: string,
  spans: readonly ColumnSpan[],
  widths: readonly (readonly [number, number])[],
): readonly Splice[] {
  if (widths.length === 0) return [];
  const name = `${prefixOf(root)}col`;
  const inOrder = [...widths].sort(([one], [other]) => one - other);
  const texts = inOrder.map(([column, width]) => ({
    following: spans.find(({ first }) => first > column),
    text: `<${name} min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  }));
  const list = childOf(root, 'cols');
  if (!list) {
    const content = texts.map(({ text }) => text).join('');
    return [insertInOrder(root, WORKSHEET_ORDER, 'cols', `<${name}s>${content}</${name}s>`)];
  }
  const last = texts.filter(({ following }) => !following).map(({ text }) => text);
  return [
    ...texts.flatMap(({ following, text }) =>
      following ? [{ start: following.element.start, end: following.element.start, text }] : [],
    ),
    ...(last.length > 0 ? [insertIntoEnd(list, xml, last.join(''))] : []),
  ];
}

import type { CellRange } from '../../model/cell';
import { fail } from '../batch/host-error';
import { tell } from '../book/book';
import { cellAt, common, refuseLockedCells, guardStyles, restyleCell } from '../book/cells';
import { SIDES } from '../book/style';
import type { Edge, Style, StyleChange, Side } from '../book/style';
import { columnCount, cellNumber, rowCount, tableOf } from '../book/places';
import type { Sheet } from '../book/sheet';
import { flagGiven, objectGiven } from './arguments';
import { alignmentChange, edgeChange, fontChange } from './style-arguments';
import { linkAt, setLink } from './range-links';
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from './sizes';
import { fullAddress } from './full-address';
import { colorGiven } from './arguments';
import type { RangeArea } from './types';

type Json = Readonly<Record<string, unknown>>;

/** The parts of an object that a specification asks for: `{ color: true }` of `{ color, bold }`. */
function asked(spec: unknown, parts: Readonly<Record<string, (spec: unknown) => unknown>>): Json {
  if (spec === undefined || spec === null || spec === false) return {};
  const wanted = Object.entries(objectGiven(spec)).filter(
    ([, value]) => value !== false && value !== undefined,
  );
  return Object.fromEntries(
    wanted.map(([name, inner]) => {
      const part = parts[name];
      return [name, part ? part(inner) : fail('ApiNotFound', `host: cell property ${name} not implemented`)];
    }),
  );
}

/** The style and the link of each cell of the range, as far as it is asked for. */
export function getCellProperties(area: RangeArea, spec: unknown): Json[][] {
  return tableOf(area.range, (row, column) => {
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return asked(spec, {
      address: () => fullAddress({ ...area, range: cell }),
      hyperlink: () => linkAt(area, row, column),
      format: (inner) => formatOf(area, inner, cell, cellAt(area.sheet, row, column).style),
    });
  });
}

function formatOf(
  { sheet }: RangeArea,
  spec: unknown,
  { firstRow, firstColumn }: CellRange,
  style: Style,
): Json {
  return asked(spec, {
    fill: (inner) =>
      asked(inner, {
        color: () => style.fill ?? '#FFFFFF',
        pattern: () => (style.fill === null ? 'None' : 'Solid'),
      }),
    font: (inner) =>
      asked(
        inner,
        Object.fromEntries(Object.entries(style.font).map(([name, value]) => [name, () => value])),
      ),
    borders: (inner) => Object.fromEntries(SIDES.map((side) => [side, edgeOf(style.edges[side], inner)])),
    horizontalAlignment: () => style.horizontal,
    verticalAlignment: () => style.vertical,
    wrapText: () => style.wrap,
    indentLevel: () => style.indent,
    protection: () => ({ locked: style.locked, formulaHidden: false }),
    columnWidth: () => columnPoints(sheet, firstColumn),
    rowHeight: () => rowPoints(sheet, firstRow),
  });
}

const edgeOf = (edge: Edge | null, spec: unknown): Json =>
  asked(spec, {
    color: () => edge?.color ?? '#000000',
    style: () => edge?.style ?? 'None',
    weight: () => edge?.weight ?? 'Thin',
  });

/** Changes cells one by one; what is not said stays. */
export function setCellProperties(area: RangeArea, given: unknown): void {
  const { book, sheet, range } = area;
  const rows = tableGiven(given, range);
  const changeGiven = rememberedChanges();
  const all = rows.flat();
  if (all.some((cell) => cell['format'] !== undefined)) guardStyles(book, sheet);
  if (all.some((cell) => cell['hyperlink'] !== undefined)) refuseLockedCells(book, sheet, range);
  rows.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      const place = cellNumber(range.firstRow + down, range.firstColumn + right);
      if (cell['hyperlink'] !== undefined && cell['hyperlink'] !== null)
        setLink(area, place, cell['hyperlink']);
      if (cell['format']) restyleCell(book, sheet, place, changeGiven(cell['format']));
    }),
  );
  const linked = all.some((cell) => cell['hyperlink'] !== undefined);
  tell(book, { kind: linked ? 'changed' : 'shown', sheet, range, single: null, actor: book.actor });
}

function tableGiven(given: unknown, range: CellRange): readonly (readonly Json[])[] {
  const rows = Array.isArray(given) ? (given as unknown[]) : fail('InvalidArgument');
  if (rows.length !== rowCount(range)) fail('InvalidArgument');
  return rows.map((row) => {
    const cells = Array.isArray(row) ? (row as unknown[]) : fail('InvalidArgument');
    if (cells.length !== columnCount(range)) fail('InvalidArgument');
    return cells.map((cell) => (cell === null || cell === undefined ? {} : objectGiven(cell)));
  });
}

/** Reads styles; equal ones become the same object, by which the book knows them again. */
function rememberedChanges(): (format: unknown) => StyleChange {
  const known = new Map<string, StyleChange>();
  return (format) => {
    const key = JSON.stringify(format);
    const change = known.get(key) ?? styleGiven(objectGiven(format));
    known.set(key, change);
    return change;
  };
}

/** The style that a cell's properties describe. */
function styleGiven(format: Json): StyleChange {
  const { fill, font, borders, protection, ...alignment } = format;
  const color = fill ? objectGiven(fill)['color'] : undefined;
  const locked = protection ? objectGiven(protection)['locked'] : undefined;
  return {
    ...(color === undefined || color === null ? {} : { fill: color === '' ? null : colorGiven(color) }),
    ...(font ? { font: fontChange(objectGiven(font)) } : {}),
    ...(borders ? { edges: edgesGiven(objectGiven(borders)) } : {}),
    ...alignmentChange(alignment),
    ...(locked === undefined || locked === null ? {} : { locked: flagGiven(locked) }),
  };
}

const edgesGiven = (borders: Json): Partial<Record<Side, Edge | null>> =>
  Object.fromEntries(
    Object.entries(borders)
      .filter(([side, given]) => SIDES.some((known) => known === side) && given)
      .map(([side, given]) => [side, edgeChange(null, objectGiven(given))]),
  );

/** Sizes and the like of each row, or column, of the range. */
export function getLineProperties(area: RangeArea, line: 'row' | 'column', spec: unknown): Json[] {
  return linesOf(area, line).map((number) => {
    const range =
      line === 'row'
        ? { ...area.range, firstRow: number, lastRow: number }
        : { ...area.range, firstColumn: number, lastColumn: number };
    const own = { ...area, range };
    const size = line === 'row' ? rowPoints(area.sheet, number) : columnPoints(area.sheet, number);
    return asked(spec, {
      address: () => fullAddress(own),
      [`${line}Index`]: () => number,
      [`${line}Hidden`]: () => hiddenLines(area.sheet, line).has(number),
      format: (inner) =>
        asked(inner, {
          [line === 'row' ? 'rowHeight' : 'columnWidth']: () => size,
          font: (fontSpec) => asked(fontSpec, { name: () => common([own], (style) => style.font.name) }),
        }),
    });
  });
}

/** Sets sizes, and hides or shows, row by row or column by column. */
export function setLineProperties(area: RangeArea, line: 'row' | 'column', given: unknown): void {
  const { book, sheet, range } = area;
  guardStyles(book, sheet);
  const numbers = linesOf(area, line);
  const entries = Array.isArray(given) ? (given as unknown[]) : fail('InvalidArgument');
  if (entries.length !== numbers.length) fail('InvalidArgument');
  numbers.forEach((number, index) => {
    const entry = objectGiven(entries[index] ?? {});
    const format = objectGiven(entry['format'] ?? {});
    const size = format[line === 'row' ? 'rowHeight' : 'columnWidth'];
    if (size !== undefined && size !== null) {
      if (line === 'row') setRowPoints(sheet, number, size);
      else setColumnPoints(sheet, number, size);
    }
    const hidden = entry[`${line}Hidden`];
    if (hidden === undefined || hidden === null) return;
    if (flagGiven(hidden)) hiddenLines(sheet, line).add(number);
    else hiddenLines(sheet, line).delete(number);
  });
  tell(book, { kind: 'shown', sheet, range, actor: book.actor });
}

const hiddenLines = (sheet: Sheet, line: 'row' | 'column'): Set<number> =>
  line === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;

function linesOf({ range }: RangeArea, line: 'row' | 'column'): readonly number[] {
  const first = line === 'row' ? range.firstRow : range.firstColumn;
  const count = line === 'row' ? rowCount(range) : columnCount(range);
  if (count > MAX_LINES) return fail('InvalidArgument');
  return Array.from({ length: count }, (_, index) => first + index);
}

/** A call on whole columns for each of their rows is a mistake of the add-in's. */
const MAX_LINES = 200_000;

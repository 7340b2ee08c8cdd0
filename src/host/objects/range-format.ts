import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { Scalar, TypeEntry } from '../batch/wire-table';
import { tell } from '../book/book';
import { common, eachPlace, guardStyles, restyle, restyleCell, cellAt } from '../book/cells';
import type { Edge, Style, StyleChange, StyleFont, Side } from '../book/style';
import { columnOf, rowOf } from '../book/places';
import type { CellRange } from '../../model/cell';
import { colorGiven, flagGiven, textGiven } from './arguments';
import { alignmentChange, edgeChange, fontChange } from './style-arguments';
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from './sizes';
import { TYPES } from './types';
import type { RangeArea, Areas, BorderOf } from './types';

/** A property of styles: read where all cells have the same, written to all of them. */
const ofStyle = (
  read: (style: Style) => unknown,
  change: (value: unknown) => StyleChange,
): Scalar<Areas> => ({
  get: ({ areas }) => common(areas, read),
  set: ({ areas }, value) => changeAll(areas, change(value)),
});

function changeAll(areas: readonly RangeArea[], change: StyleChange): void {
  for (const { book, sheet, range } of areas) {
    guardStyles(book, sheet);
    restyle(book, sheet, range, change);
  }
}

const fontPart = (name: string, part: keyof StyleFont): Record<string, Scalar<Areas>> => ({
  [name]: ofStyle(
    (style) => style.font[part],
    (value) => ({ font: fontChange({ [part]: value }) }),
  ),
});

const aligned = (part: 'horizontal' | 'vertical' | 'wrap' | 'indent', name: string): Scalar<Areas> =>
  ofStyle(
    (style) => style[part],
    (value) => alignmentChange({ [name]: value }),
  );

/** The size of the rows, or columns, where all have the same. */
function sizeOf({ areas }: Areas, size: (area: RangeArea) => readonly number[]): number | null {
  const found = new Set(areas.flatMap(size));
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** As many rows or columns are measured and set one by one. */
const MAX_LINES = 20_000;

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.min(last - first + 1, MAX_LINES) }, (_, index) => first + index);
}

const rowsIn = ({ range }: RangeArea): readonly number[] => lines(range.firstRow, range.lastRow);
const columnsIn = ({ range }: RangeArea): readonly number[] => lines(range.firstColumn, range.lastColumn);

function resize(
  { areas }: Areas,
  linesIn: (area: RangeArea) => readonly number[],
  set: (area: RangeArea, line: number) => void,
) {
  for (const area of areas) {
    guardStyles(area.book, area.sheet);
    linesIn(area).forEach((line) => set(area, line));
    tell(area.book, { kind: 'shown', sheet: area.sheet, range: area.range, actor: area.book.actor });
  }
}

export const formatTables: readonly TypeEntry[] = [
  described(TYPES.rangeFormat, {
    scalars: {
      HorizontalAlignment: aligned('horizontal', 'horizontalAlignment'),
      VerticalAlignment: aligned('vertical', 'verticalAlignment'),
      WrapText: aligned('wrap', 'wrapText'),
      IndentLevel: aligned('indent', 'indentLevel'),
      ColumnWidth: {
        get: (self) =>
          sizeOf(self, (area) => columnsIn(area).map((column) => columnPoints(area.sheet, column))),
        set: (self, value) =>
          resize(self, columnsIn, ({ sheet }, column) => setColumnPoints(sheet, column, value)),
      },
      RowHeight: {
        get: (self) => sizeOf(self, (area) => rowsIn(area).map((row) => rowPoints(area.sheet, row))),
        set: (self, value) => resize(self, rowsIn, ({ sheet }, row) => setRowPoints(sheet, row, value)),
      },
    },
    navigations: {
      Fill: TYPES.rangeFill.of,
      Font: TYPES.rangeFont.of,
      Borders: TYPES.rangeBorders.of,
      Protection: TYPES.formatProtection.of,
    },
  }),
  described(TYPES.rangeFill, {
    scalars: {
      Color: ofStyle(
        (style) => style.fill ?? '#FFFFFF',
        (value) => ({ fill: colorGiven(value) }),
      ),
      Pattern: { get: ({ areas }) => common(areas, (style) => (style.fill === null ? 'None' : 'Solid')) },
    },
    methods: { Clear: ({ areas }) => changeAll(areas, { fill: null }) },
  }),
  described(TYPES.rangeFont, {
    scalars: {
      ...fontPart('Name', 'name'),
      ...fontPart('Size', 'size'),
      ...fontPart('Bold', 'bold'),
      ...fontPart('Italic', 'italic'),
      ...fontPart('Underline', 'underline'),
      ...fontPart('Strikethrough', 'strikethrough'),
      ...fontPart('Color', 'color'),
    },
  }),
  described(TYPES.formatProtection, {
    scalars: {
      Locked: ofStyle(
        (style) => style.locked,
        (value) => ({ locked: flagGiven(value) }),
      ),
    },
  }),
  described(TYPES.rangeBorders, {
    items: (self) => BORDER_SIDES.map((side) => TYPES.rangeBorder.of({ ...self, side })),
    item: (self, key) => {
      const side = BORDER_SIDES.find((known) => known === textGiven(key));
      return side === undefined ? fail('InvalidArgument') : TYPES.rangeBorder.of({ ...self, side });
    },
  }),
  described(TYPES.rangeBorder, {
    identity: ({ side }) => ({ SideIndex: side }),
    scalars: {
      SideIndex: { get: ({ side }) => side },
      Style: { get: (self) => edgeOf(self)?.style ?? 'None', set: (self, style) => setEdge(self, { style }) },
      Weight: {
        get: (self) => edgeOf(self)?.weight ?? 'Thin',
        set: (self, weight) => setEdge(self, { weight }),
      },
      Color: {
        get: (self) => edgeOf(self)?.color ?? '#000000',
        set: (self, color) => setEdge(self, { color }),
      },
    },
  }),
];

const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** The parts of a range, with the sides of their cells, that a border of the range is. */
function edgesOf(
  range: CellRange,
  side: string,
): readonly { readonly range: CellRange; readonly side: Side }[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  switch (side) {
    case 'EdgeTop':
      return [{ range: { ...range, lastRow: firstRow }, side: 'top' }];
    case 'EdgeBottom':
      return [{ range: { ...range, firstRow: lastRow }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ range: { ...range, lastColumn: firstColumn }, side: 'left' }];
    case 'EdgeRight':
      return [{ range: { ...range, firstColumn: lastColumn }, side: 'right' }];
    case 'InsideHorizontal':
      return lastRow === firstRow
        ? []
        : [
            { range: { ...range, lastRow: lastRow - 1 }, side: 'bottom' },
            { range: { ...range, firstRow: firstRow + 1 }, side: 'top' },
          ];
    default:
      return lastColumn === firstColumn
        ? []
        : [
            { range: { ...range, lastColumn: lastColumn - 1 }, side: 'right' },
            { range: { ...range, firstColumn: firstColumn + 1 }, side: 'left' },
          ];
  }
}

function edgeOf({ areas, side }: BorderOf): Edge | null {
  const [area] = areas;
  const [part] = area ? edgesOf(area.range, side) : [];
  if (!area || !part) return null;
  const edges = common([{ sheet: area.sheet, range: part.range }], (style) =>
    JSON.stringify(style.edges[part.side]),
  );
  return edges === null ? null : (JSON.parse(edges) as Edge | null);
}

function setEdge({ areas, side }: BorderOf, given: Readonly<Record<string, unknown>>): void {
  for (const { book, sheet, range } of areas) {
    guardStyles(book, sheet);
    for (const part of edgesOf(range, side)) {
      eachPlace(sheet, part.range, (place) => {
        const existing = cellAt(sheet, rowOf(place), columnOf(place)).style.edges[part.side];
        restyleCell(book, sheet, place, { edges: { [part.side]: edgeChange(existing, given) } });
      });
    }
    tell(book, { kind: 'shown', sheet, range, actor: book.actor });
  }
}

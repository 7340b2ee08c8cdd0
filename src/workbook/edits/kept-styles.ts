import type { CellStyle, SheetEdits } from '../../model/edits';

/** A part of a cell's style that a person set. */
export type OwnPart = 'font' | 'fill' | 'horizontal';

/** The style of a cell before the edits, as far as it can differ from what we write. */
export interface ExistingStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** In points; `null` for the size of the workbook's default font. */
  readonly size: number | null;
  /** "RRGGBB", another text for a colour of the theme, `null` for the automatic one. */
  readonly color: string | null;
  /** The same of the fill; `null` for none. */
  readonly fill: string | null;
  readonly horizontal: string | null;
}

/** The sheet before the edits, as an adapter sees it. */
export interface ExistingSheet {
  /** `null` where nothing is known of the cell. */
  readonly existingStyleAt: (row: number, column: number) => ExistingStyle | null;
  /** In points; 0 for a hidden row, `null` where the row has no height of its own. */
  readonly heightAt: (row: number) => number | null;
  /** In characters; 0 for a hidden column, `null` where the column has no width of its own. */
  readonly widthAt: (column: number) => number | null;
}

/** A style that stays with its line. */
export interface KeptStyle {
  readonly row: number;
  readonly column: number;
  readonly fromRow: number;
  readonly parts: readonly OwnPart[];
}

/** Programs round sizes: to pixels, or to fractions of a character. */
const SAME_HEIGHT = 1;
const SAME_WIDTH = 1;

/**
 * What a person put on lines that are written again, and what is not what we give such a line: a font in bold, italics
 * or another colour, a fill, an alignment. Only what was added counts: programs that drop all styles take nothing away.
 */
export function keptStyles(edits: SheetEdits, { existingStyleAt }: ExistingSheet): readonly KeptStyle[] {
  const { lines, clear } = edits;
  if (!lines) return [];
  const styleAt = styleFinder(edits);
  const colors = new Set(edits.formats.flatMap(({ style }) => style.font?.color?.toUpperCase() ?? []));
  const last = Math.max(-1, ...clear.map(({ lastColumn }) => lastColumn));
  return lines.kept.flatMap(({ from, to }) =>
    Array.from({ length: last + 1 }, (_, column) => column).flatMap((column): readonly KeptStyle[] => {
      const existing = existingStyleAt(from, column);
      const parts = existing ? ownParts(existing, styleAt(to, column), colors) : [];
      return parts.length === 0 ? [] : [{ row: to, column, fromRow: from, parts }];
    }),
  );
}

function ownParts(
  existing: ExistingStyle,
  styles: readonly CellStyle[],
  colors: ReadonlySet<string>,
): readonly OwnPart[] {
  const given: CellStyle = Object.assign({}, ...styles) as CellStyle;
  const font = Object.assign({}, ...styles.map((style) => style.font)) as NonNullable<CellStyle['font']>;
  // A link's blue and its line come and go with the link.
  const isLinked = existing.color !== null && colors.has(existing.color);
  const isOwnFont =
    (existing.bold && !font.bold) ||
    (existing.italic && !font.italic) ||
    (existing.underline && !font.underline && !isLinked) ||
    (existing.color !== null && existing.color !== '000000' && !isLinked) ||
    (existing.size !== null && font.size !== undefined && Math.abs(existing.size - font.size) >= 0.5);
  return [
    ...(isOwnFont ? (['font'] as const) : []),
    ...(existing.fill !== null && existing.fill !== given.fill?.toUpperCase() ? (['fill'] as const) : []),
    ...(existing.horizontal !== null && existing.horizontal !== (given.horizontal ?? null)
      ? (['horizontal'] as const)
      : []),
  ];
}

/** The styles that edits give to a cell, in their order. */
function styleFinder({ formats }: SheetEdits): (row: number, column: number) => readonly CellStyle[] {
  const byRow = new Map<number, SheetEdits['formats'][number][]>();
  for (const format of formats)
    for (let row = format.range.firstRow; row <= format.range.lastRow; row++) {
      const same = byRow.get(row);
      if (same) same.push(format);
      else byRow.set(row, [format]);
    }
  return (row, column) =>
    (byRow.get(row) ?? [])
      .filter(({ range }) => range.firstColumn <= column && column <= range.lastColumn)
      .map(({ style }) => style);
}

/**
 * The same edits with the sizes that a person gave: a line keeps its height where its texts have room in it or stay
 * as they are, a hidden one stays hidden, and a column keeps a greater width and stays hidden.
 */
export function withKeptSizes(edits: SheetEdits, { heightAt, widthAt }: ExistingSheet): SheetEdits {
  const { lines } = edits;
  if (!lines) return edits;
  const heights = new Map(edits.rowHeights.map(({ row, height }) => [row, height]));
  for (const { from, to, height } of lines.kept) {
    if (height === null && from === to) continue;
    const existing = heightAt(from);
    const wanted = heights.get(to) ?? 0;
    if (existing === null || (height !== null && Math.abs(existing - height) <= SAME_HEIGHT)) continue;
    if (existing === 0 || existing >= wanted || height === null || Math.abs(wanted - height) <= SAME_HEIGHT)
      heights.set(to, existing);
  }
  return {
    ...edits,
    rowHeights: [...heights].map(([row, height]) => ({ row, height })),
    columnWidths: edits.columnWidths.filter(({ column, width }) => {
      const existing = widthAt(column);
      return existing === null || (existing > 0 && existing <= width + SAME_WIDTH);
    }),
  };
}

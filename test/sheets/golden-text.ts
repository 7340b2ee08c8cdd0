import { a1, a1Range, columnName } from '../../src/model/cell';
import type { CellContent, CellStyle, Edits, SheetEdits } from '../../src/model/edits';

/**
 * What edits do, as text with a line for each row: two lists of edits that leave the same cells, styles, links and
 * sizes have the same text, in whatever order and pieces they say so.
 */
export function effectOf({ sheets, names, state, ...others }: Edits): string {
  const parts = sheets.map(sheetEffect).flat();
  const named = names.map(({ name, sheet, range }) => `${name}: ${sheet}!${a1Range(range)}`);
  return [...parts, '# names', ...named, '# state', state ?? '', JSON.stringify(others), ''].join('\n');
}

function sheetEffect({ blocks, ...edits }: SheetEdits): readonly string[] {
  const { sheet, clear, formats, links, merges, columnWidths, rowHeights, page, lines, ...others } = edits;
  const pageOf = page && { ...page, ...(page.breaks && { breaks: [...page.breaks].sort(ascending) }) };
  return [
    `# ${sheet}`,
    `clear ${clear.map(a1Range).join(' ')}`,
    `widths ${columnWidths.map(({ column, width }) => `${columnName(column)} ${width}`).join(', ')}`,
    `merges ${merges.map(a1Range).sort().join(' ')}`,
    ...movesText(lines),
    sortedText({ ...others, page: pageOf }),
    ...rowsOf(blocks),
    ...styleLines(formats),
    ...links
      .map(({ row, column, to, tip }) => ({ row, column, text: sortedText({ to, tip }) }))
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, text }) => `link ${a1(row, column)} ${text}`),
    ...heightLines(rowHeights),
  ];
}

/** The lines that come to stand elsewhere; those that stay are the others. */
function movesText(lines: SheetEdits['lines']): readonly string[] {
  if (!lines) return [];
  const moved = lines.kept.filter(({ from, to }) => from !== to);
  return [
    `moves ${moved.map(({ from, to }) => `${from + 1} → ${to + 1}`).join(', ')}; gone ${lines.gone.map((row) => row + 1).join(' ')}`,
  ];
}

const ascending = (a: number, b: number): number => a - b;

function rowsOf(blocks: SheetEdits['blocks']): readonly string[] {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const { row, column, cells } of blocks)
    cells.forEach((line, i) =>
      line.forEach((content, j) => {
        if (!content) return;
        const own = rows.get(row + i) ?? new Map<number, CellContent>();
        rows.set(row + i, own.set(column + j, content));
      }),
    );
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, cells]) =>
        `row ${row + 1} ${[...cells]
          .sort(([a], [b]) => a - b)
          .map(([column, content]) => `${columnName(column)} ${contentText(content)}`)
          .join(' | ')}`,
    );
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'empty':
      return '-';
    case 'text':
      return JSON.stringify(content.text);
    case 'number':
      return String(content.value);
    case 'formula':
      return `${content.formula} → ${JSON.stringify(content.result)}`;
  }
}

/** The style of each cell after all formats, runs of equal cells in a row together, equal rows together. */
function styleLines(formats: SheetEdits['formats']): readonly string[] {
  const rows = new Map<number, Map<number, CellStyle>>();
  for (const { range, style } of formats)
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      const cells = rows.get(row) ?? new Map<number, CellStyle>();
      rows.set(row, cells);
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        const before = cells.get(column) ?? {};
        const font = style.font || before.font ? { font: { ...before.font, ...style.font } } : {};
        cells.set(column, { ...before, ...style, ...font });
      }
    }
  const lines = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, text: runsText(cells) }));
  return together(lines, 'style');
}

function runsText(cells: ReadonlyMap<number, CellStyle>): string {
  const runs: { first: number; last: number; style: string }[] = [];
  for (const [column, style] of [...cells].sort(([a], [b]) => a - b)) {
    const text = sortedText(style);
    const last = runs.at(-1);
    if (last && last.last === column - 1 && last.style === text) last.last = column;
    else runs.push({ first: column, last: column, style: text });
  }
  return runs.map(({ first, last, style }) => `${columnName(first)}-${columnName(last)} ${style}`).join(' ');
}

const sortedText = (thing: object): string =>
  JSON.stringify(thing, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Neighbouring rows of one text as one line. */
function together(
  lines: readonly { readonly row: number; readonly text: string }[],
  what: string,
): readonly string[] {
  const runs: { first: number; last: number; text: string }[] = [];
  for (const { row, text } of lines) {
    const last = runs.at(-1);
    if (last && last.last === row - 1 && last.text === text) last.last = row;
    else runs.push({ first: row, last: row, text });
  }
  return runs.map(({ first, last, text }) => `${what} ${first + 1}:${last + 1} ${text}`);
}

function heightLines(rowHeights: SheetEdits['rowHeights']): readonly string[] {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const lines = [...heights]
    .sort(([a], [b]) => a - b)
    .map(([row, height]) => ({ row, text: String(height) }));
  return together(lines, 'height');
}

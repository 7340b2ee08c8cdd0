import type { Block, CellContent, LineMove, LineMoves, SheetEdits } from '../../model/edits';
import type { CellRange } from '../../model/cell';
import { valueAt, type Grid } from '../../model/grid';
import type { SheetGrid } from './column';
import type { SheetSection } from './section';

/** A section of the sheet as it is to be, with its first row. */
export interface SectionRows {
  readonly firstRow: number;
  readonly section: Pick<SheetSection<never>, 'height' | 'hasHeader' | 'heightOf'>;
}

/** A generated sheet before and after it is written again. */
export interface RewrittenSheet {
  readonly existing: Grid;
  /** Where the block stood. */
  readonly block: CellRange;
  readonly sections: readonly SectionRows[];
  readonly blocks: readonly Block[];
  readonly rowHeights: SheetEdits['rowHeights'];
  /** What is below the block and is carried along. */
  readonly below: readonly { readonly from: number; readonly to: number }[];
  /** The last row that is cleared. */
  readonly clearTo: number;
  /** The number of columns. */
  readonly width: number;
  readonly grid: SheetGrid;
}

/** A row by its texts, from the first column; `part` is the header above it. */
interface RowTexts {
  readonly row: number;
  readonly part: string;
  readonly texts: readonly string[];
}

/**
 * Where every line of a generated sheet was before: told by the header above it and its first two texts, which are
 * code and name, else by one of them, else, above the first table, by its place (decision 0170).
 */
export function lineMoves(sheet: RewrittenSheet): LineMoves {
  const { existing, below, clearTo } = sheet;
  const isBelow = new Set(below.map(({ from }) => from));
  const after = rowsAfter(sheet);
  const headers = new Set(after.flatMap(({ part, texts }) => (part === joined(texts) ? [part] : [])));
  const before = rowsBefore(sheet, headers).filter(({ row }) => !isBelow.has(row));
  const { pairs, waiting } = matched(before, after);
  const kept = pairs.map(({ from, to }): LineMove => ({
    from: from.row,
    to: to.row,
    height: heightBefore(sheet, from, to),
  }));
  const filled = new Set(after.map(({ row }) => row));
  const gone = waiting.filter(({ row, texts }) => joined(texts) !== '' || filled.has(row));
  const free = waiting.filter((each) => !gone.includes(each));
  return {
    kept: [
      ...kept,
      ...free.map(({ row }) => ({ from: row, to: row, height: null })),
      ...below.map(({ from, to }) => ({ from, to, height: null })),
    ],
    gone: gone.map(({ row }) => row),
    end: Math.max(clearTo, existing.values.length - 1, ...below.map(({ to }) => to)) + 2,
  };
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\t');

function rowsBefore({ existing, block, clearTo, width }: RewrittenSheet, headers: ReadonlySet<string>) {
  const rows: RowTexts[] = [];
  let part = '';
  const last = Math.min(clearTo, existing.values.length - 1);
  for (let row = block.firstRow; row <= last; row++) {
    const texts = Array.from({ length: width }, (_, column) =>
      shown(valueAt(existing, row, block.firstColumn + column)),
    );
    if (headers.has(joined(texts))) part = joined(texts);
    rows.push({ row, part, texts });
  }
  return rows;
}

function rowsAfter({ blocks, sections, width }: RewrittenSheet): readonly RowTexts[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) => {
      const texts = rows.get(row + down) ?? new Array<string>(width).fill('');
      line.forEach((content, right) => {
        if (content && column + right < width) texts[column + right] = wordsOf(content);
      });
      rows.set(row + down, texts);
    });
  const headers = new Set(sections.flatMap(({ firstRow, section }) => (section.hasHeader ? [firstRow] : [])));
  let part = '';
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, texts]) => {
      if (headers.has(row)) part = joined(texts);
      return { row, part, texts };
    })
    .filter(({ texts }) => joined(texts) !== '');
}

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const wordsOf = (content: CellContent): string =>
  content.kind === 'text'
    ? content.text.trim()
    : content.kind === 'number'
      ? String(content.value)
      : content.kind === 'formula'
        ? shown(content.result)
        : '';

/** How a row is known again; no key where there is nothing to tell it by. */
interface RowKey {
  readonly of: (row: RowTexts) => string;
  /** True where equal ones are distinguished by their order; else a line that fits several fits none. */
  readonly isInOrder: boolean;
}

const KEYS: readonly RowKey[] = [
  {
    of: ({ part, texts: [code = '', name = ''] }) => keyed(part, code + name && `${code}\n${name}`),
    isInOrder: true,
  },
  { of: ({ part, texts: [, name = ''] }) => keyed(part, name), isInOrder: false },
  { of: ({ part, texts: [code = ''] }) => keyed(part, code), isInOrder: false },
  { of: ({ part, texts }) => keyed(part, joined(texts)), isInOrder: true },
  { of: ({ part, row }) => (part === '' ? String(row) : ''), isInOrder: false },
];

const keyed = (part: string, key: string): string => (key === '' ? '' : `${part}\n${key}`);

interface RowPair {
  readonly from: RowTexts;
  readonly to: RowTexts;
}

function matched(before: readonly RowTexts[], after: readonly RowTexts[]) {
  const pairs: RowPair[] = [];
  let waiting = before;
  let open = after;
  for (const { of, isInOrder } of KEYS) {
    const free = byKey(open, of);
    const counts = byKey(waiting, of);
    const taken = new Set<RowTexts>();
    waiting = waiting.filter((from) => {
      const fitting = free.get(of(from)) ?? [];
      const isSure = isInOrder || (fitting.length === 1 && counts.get(of(from))?.length === 1);
      const to = isSure ? fitting.shift() : undefined;
      if (!to) return true;
      taken.add(to);
      pairs.push({ from, to });
      return false;
    });
    open = open.filter((row) => !taken.has(row));
  }
  return { pairs, waiting };
}

function byKey(rows: readonly RowTexts[], of: RowKey['of']): Map<string, RowTexts[]> {
  const found = new Map<string, RowTexts[]>();
  for (const row of rows) {
    const key = of(row);
    const same = found.get(key);
    if (key === '') continue;
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** What the line's texts took where it was; lines that are no table's have one height. */
function heightBefore(
  { sections, rowHeights, grid }: RewrittenSheet,
  { texts }: RowTexts,
  { row }: RowTexts,
): number | null {
  const within = sections.find(({ firstRow, section }) => row >= firstRow && row < firstRow + section.height);
  const measured = within?.section.heightOf?.(texts, row - within.firstRow, grid);
  return measured ?? rowHeights.find((each) => each.row === row)?.height ?? null;
}

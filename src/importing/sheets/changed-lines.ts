import { a1 } from '../../model/cell';
import {
  noEdits,
  text,
  type Block,
  type CellContent,
  type CellStyle,
  type SheetEdits,
} from '../../model/edits';
import { valueAt } from '../../model/grid';
import type { ImportedLine } from '../../model/imported-plan';
import type { LineChange } from '../../model/line-change';
import { message } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { headerKey } from '../../reading/header/lexicon';
import { BODY, range } from '../../sheets/cell-styles';
import type { GridTableColumn } from '../../sheets/table/column';
import type { KnownList } from '../known-lists';
import type { ListChanges } from '../plan-changes';
import type { ImportContext } from './context';

/** Of a list of an office's own layout, only these are written: what a plan says, and nothing that it works out itself. */
const SAID_BY_PLAN: ReadonlySet<string> = new Set(
  'no field text content lead support deadline product person authority'.split(' '),
);
/** In a sheet of ours these follow from a target's words. */
const FOLLOWING_WORDS = ['comparison', 'level'];
/** And these from any cell that is written over. */
const FOLLOWING_ANY = ['source', 'doubts'];
const FOLLOWING: ReadonlySet<string> = new Set([...FOLLOWING_WORDS, ...FOLLOWING_ANY]);

/**
 * The edits that bring a list of a workbook to what a plan says: the cells that differ, and new lines below its last one.
 * Nothing is taken out, and no other cell is touched. Throws a `Refusal` where something below the list leaves new lines no
 * place.
 *
 * @param lines the lines of the plan that are to be written
 * @param columns those of the sheet that we would make for them
 */
export function changedLines<Line extends ImportedLine>(
  lines: readonly Line[],
  { list, of }: ListChanges,
  columns: readonly GridTableColumn<Line, ImportContext>[],
  context: Omit<ImportContext, 'targets'>,
): SheetEdits | null {
  const places = placesIn(list, columns);
  const added = lines.filter(({ no }) => of.get(no)?.kind === 'new');
  const first = firstFreeRow(list, added.length);
  let nextNumber = 1 + Math.max(0, ...list.lines.map(({ no }) => Number(no) || 0));
  const blocks: Block[] = [];
  for (const line of lines) {
    const change = of.get(line.no);
    if (change?.kind !== 'changed') continue;
    const { row } = change.known.cell;
    const roles = writtenRoles(change);
    blocks.push(...blocksOf(line, { row, places, context }, (id) => roles.has(id)));
  }
  added.forEach((line, index) => {
    const row = first + index;
    const renumbered = { ...line, no: String(nextNumber++) };
    blocks.push(...blocksOf(renumbered, { row, places, context }, () => true));
  });
  if (blocks.length === 0) return null;
  return { ...noEdits(list.grid.sheet), blocks, formats: formatsOf(first, added.length, places) };
}

/** The cells of a line that are written; what only fills in an empty one leaves all others as they are. */
function writtenRoles({ differences }: Extract<LineChange, { kind: 'changed' }>): ReadonlySet<string> {
  const roles = differences.map(({ role }) => role);
  return new Set([
    ...roles,
    ...(roles.includes('text') ? FOLLOWING_WORDS : []),
    ...(differences.some(({ before }) => before !== '') ? FOLLOWING_ANY : []),
  ]);
}

interface PlacedColumn<Line> {
  readonly column: GridTableColumn<Line, ImportContext>;
  readonly at: number;
}

/** Which of our columns the list has, and where: all of a sheet that is ours, else those whose role is known. */
function placesIn<Line>(
  { grid, headerRow, columns: byRole }: KnownList,
  columns: readonly GridTableColumn<Line, ImportContext>[],
): readonly PlacedColumn<Line>[] {
  const header = (grid.values[headerRow] ?? []).map((value) => headerKey(String(value ?? '')));
  const byWords = columns.flatMap((column) => {
    const at = 'words' in Object(column.header) ? header.indexOf(headerKey(wordsOf(column))) : -1;
    return at < 0 ? [] : [{ column, at }];
  });
  if (byWords.length === columns.length) return byWords;
  return columns.flatMap((column) => {
    const at = SAID_BY_PLAN.has(column.id) ? byRole.get(column.id) : undefined;
    return at === undefined ? [] : [{ column, at }];
  });
}

const wordsOf = ({ header }: Pick<GridTableColumn<never, never>, 'header'>): string =>
  typeof header === 'string' ? '' : header.words;

function blocksOf<Line extends ImportedLine>(
  line: Line,
  {
    row,
    places,
    context,
  }: {
    readonly row: number;
    readonly places: readonly PlacedColumn<Line>[];
    readonly context: Omit<ImportContext, 'targets'>;
  },
  isWritten: (id: string) => boolean,
): readonly Block[] {
  const at = new Map(places.map(({ column, at }) => [column.id, at]));
  const targets: ImportContext['targets'] = {
    ref: (_table, _line, id) => a1(row, at.get(id) ?? 0),
  };
  return places.flatMap(({ column, at }) => {
    if (!isWritten(column.id)) return [];
    const content = column.cell(line, { ...context, targets });
    const isBlank = content === undefined || (content.kind === 'text' && content.text === '');
    if (isBlank && !FOLLOWING.has(column.id)) return [];
    const cell: CellContent = content ?? { kind: 'empty' };
    return [{ row, column: at, cells: [[cell.kind === 'text' ? text(cell.text) : cell]] }];
  });
}

/** The row below the last line; each new line needs a free row, and one more is left before whatever follows. */
function firstFreeRow({ grid, headerRow, lines }: KnownList, count: number): number {
  const first = 1 + Math.max(headerRow, ...lines.map(({ cell }) => cell.row));
  const isFilled = (row: number): boolean =>
    (grid.values[row] ?? []).some(
      (_, column) => ![null, ''].includes(valueAt(grid, row, column) as null | ''),
    );
  for (let row = first; count > 0 && row < first + count + 1; row++)
    if (isFilled(row))
      throw new Refusal(message('import.ui.no-room', { sheet: grid.sheet, count, row: row + 1 }));
  return first;
}

function formatsOf<Line>(
  first: number,
  count: number,
  places: readonly PlacedColumn<Line>[],
): SheetEdits['formats'] {
  if (count === 0) return [];
  return places.flatMap(({ column: { style }, at }) => {
    const own: CellStyle = typeof style === 'object' ? style : {};
    return [{ range: range(first, at, first + count - 1, at), style: { ...BODY, ...own } }];
  });
}

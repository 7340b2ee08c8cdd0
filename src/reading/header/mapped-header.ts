import { columnName } from '../../model/cell';
import type { Grid } from '../../model/grid';
import { cellOf } from '../../model/grid';
import type { ColumnChoice, TableMapping } from '../../model/mapping';
import { message } from '../../model/message';
import { roleName, type ColumnRecognition, type Doubt, type TableRecognition } from '../../model/recognition';
import type { SheetRole } from '../../model/sheet-kind';
import { findHeader, headerWords, type Header, type TableKind } from './header';
import { LOOSE, type ColumnWords } from './header-words';
import { headerKey } from './lexicon';

/** A header as recognition and the user's choices give it together. */
export interface MappedHeader<Role extends SheetRole> {
  readonly header: Header<Role>;
  /** Choices that the sheet no longer supports. */
  readonly doubts: readonly Doubt[];
}

/**
 * Finds a header and lays the user's choices over it. A chosen column counts as long as its header still says
 * what it said when it was chosen; otherwise recognition decides and the difference is reported.
 */
export function findMappedHeader<Role extends SheetRole>(
  grid: Grid,
  kind: TableKind<Role>,
  mapping: TableMapping<Role> | undefined,
): MappedHeader<Role> | null {
  const isRole = ([role]: readonly [string, unknown]): boolean => Object.hasOwn(kind.lexicon, role);
  const choices = Object.entries(mapping?.columns ?? {}).filter(isRole) as [Role, ColumnChoice][];
  const learned = Object.entries(mapping?.learned ?? {}).filter(isRole) as [Role, string][];
  const isChosen = choices.length > 0 && mapping?.headerRows !== undefined;
  const isDecided = choices.length > 0 || learned.length > 0;
  const search = (place: TableMapping<Role>['headerRows']): Header<Role> | null =>
    findHeader(grid, kind, {
      place,
      ...(isDecided && { chosen: (words) => chosenIn(words, choices, learned) }),
    });
  const found = search(mapping?.headerRows);
  // Rows may have been inserted above the header since: it is where the chosen words are now.
  const moved = isChosen && (found?.chosen.length ?? 0) < choices.length ? search(undefined) : null;
  const header = moved && moved.chosen.length > (found?.chosen.length ?? 0) ? moved : found;
  if (!header) return null;
  const lost = choices.filter(([role]) => !header.chosen.includes(role));
  const doubts = lost.map(([role, choice]) => changedHeader(grid, header, role, choice));
  return { header, doubts };
}

/**
 * The columns that a person chose, as the header is now: where the words that they were chosen for still stand,
 * or the one other column with the very same words, for a column may have been inserted before it. Words learned in
 * another workbook find their column likewise.
 */
function chosenIn<Role extends SheetRole>(
  words: readonly ColumnWords[],
  choices: readonly (readonly [Role, ColumnChoice])[],
  learned: readonly (readonly [Role, string])[],
): ReadonlyMap<Role, number> {
  const found = new Map<Role, number>();
  const titles = words.map(({ column, texts }) => ({ column, key: headerKey(texts.join(' ')) }));
  for (const [role, choice] of choices) {
    const key = headerKey(choice.words);
    const same = titles.filter((title) => title.key === key);
    const [other] = key === '' ? [] : same;
    const isThere =
      same.some(({ column }) => column === choice.column) || (key === '' && isBlank(titles, choice));
    if (isThere) found.set(role, choice.column);
    else if (other && same.length === 1) found.set(role, other.column);
  }
  for (const [role, title] of learned) {
    const same = titles.filter(({ key }) => key !== '' && key === headerKey(title));
    const [only] = same;
    const isFree = only && ![...found.values()].includes(only.column);
    if (isFree && same.length === 1 && !found.has(role)) found.set(role, only.column);
  }
  return found;
}

const isBlank = (titles: readonly { readonly column: number }[], { column }: ColumnChoice): boolean =>
  !titles.some((title) => title.column === column);

function changedHeader<Role extends SheetRole>(
  grid: Grid,
  header: Header<Role>,
  role: Role,
  { column, words }: ColumnChoice,
): Doubt {
  const now = headerWords(grid, header, column);
  const args = { role: roleName(role), before: words, now };
  return { cell: cellOf(grid, header.lastRow, column), message: message('doubt.header-changed', args) };
}

const NONE: ReadonlySet<number> = new Set();

function rivalDoubt<Role extends SheetRole>(
  grid: Grid,
  { columns, lastRow }: Header<Role>,
  { role, column, words }: Header<Role>['rivals'][number],
): Doubt {
  const args = {
    column: columnName(column),
    words,
    role: roleName(role),
    taken: columnName(columns[role] ?? column),
  };
  return { cell: cellOf(grid, lastRow, column), message: message('doubt.rival-column', args) };
}

/** Says what was recognised, how sure, and why. */
export function describeTable<Role extends SheetRole>(
  grid: Grid,
  { header, doubts }: MappedHeader<Role>,
  /** How near the next likely sheet comes, 0 to 1. */
  rival: number,
  /** Columns that we added ourselves. */
  generated: ReadonlySet<number> = NONE,
): TableRecognition {
  const columns = (Object.entries(header.columns) as [Role, number][]).map(
    ([role, column]): ColumnRecognition => ({
      role,
      column,
      words: header.words[role] ?? '',
      certainty: header.chosen.includes(role)
        ? 'chosen'
        : (header.weights[role] ?? 0) > LOOSE
          ? 'known-words'
          : 'similar-words',
    }),
  );
  const loose = columns.filter(({ certainty }) => certainty === 'similar-words');
  const looseDoubts = loose.map(({ role, column, words }): Doubt => {
    const args = { role: roleName(role), words };
    return { cell: cellOf(grid, header.lastRow, column), message: message('doubt.similar-header', args) };
  });
  const known = columns.length === 0 ? 0 : 1 - (0.4 * loose.length) / columns.length;
  return {
    sheet: grid.sheet,
    headerRows: { first: header.firstRow, last: header.lastRow },
    columns,
    confidence: Number((known * (1 - 0.5 * rival)).toFixed(2)),
    doubts: [...doubts, ...looseDoubts, ...header.rivals.map((near) => rivalDoubt(grid, header, near))],
    unused: header.unused
      .filter(({ column }) => !generated.has(column))
      .map(({ column, words, roles, mayCount }) => ({
        column,
        words,
        roles,
        mayCount,
        cell: cellOf(grid, header.lastRow, column),
      })),
  };
}

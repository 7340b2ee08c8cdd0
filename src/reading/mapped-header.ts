import type { Grid } from '../model/grid';
import { cellOf } from '../model/grid';
import type { ColumnChoice, TableMapping } from '../model/mapping';
import { message } from '../model/message';
import {
  roleName,
  type ColumnRecognition,
  type Doubt,
  type SheetRole,
  type TableRecognition,
} from '../model/recognition';
import { findHeader, headerWords, type Header, type TableKind } from './header';
import { EXACT, LOOSE } from './header-words';
import { headerKey } from './lexicon';

/** A header as recognition and the user's choices give it together. */
export interface MappedHeader<Role extends SheetRole> {
  readonly header: Header<Role>;
  /** Choices that the sheet no longer bears out. */
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
  const choices = Object.entries(mapping?.columns ?? {}) as [Role, ColumnChoice][];
  const required = choices.length > 0 ? [] : kind.required;
  const found = findHeader(grid, { ...kind, required }, mapping?.headerRows);
  if (!found) return null;
  let header = found;
  const doubts: Doubt[] = [];
  for (const [role, choice] of choices) {
    const now = headerWords(grid, header, choice.column);
    if (headerKey(now) === headerKey(choice.words)) header = withChoice(header, role, choice);
    else doubts.push(changedHeader(grid, header, role, choice, now));
  }
  return kind.required.every((role) => header.columns[role] !== undefined) ? { header, doubts } : null;
}

/** Gives a column to a role, and takes it from the role that recognition had given it to. */
function withChoice<Role extends SheetRole>(
  header: Header<Role>,
  role: Role,
  { column, words }: ColumnChoice,
): Header<Role> {
  const columns: Partial<Record<Role, number>> = { ...header.columns };
  for (const [other, at] of Object.entries(columns) as [Role, number][])
    if (at === column) delete columns[other];
  columns[role] = column;
  return {
    ...header,
    columns,
    words: { ...header.words, [role]: words },
    weights: { ...header.weights, [role]: EXACT },
    chosen: [...header.chosen, role],
  };
}

function changedHeader<Role extends SheetRole>(
  grid: Grid,
  { lastRow }: Header<Role>,
  role: Role,
  { column, words }: ColumnChoice,
  now: string,
): Doubt {
  const args = { role: roleName(role), before: words, now };
  return { cell: cellOf(grid, lastRow, column), message: message('doubt.header-changed', args) };
}

/** Says what was recognised, how sure, and why. */
export function describeTable<Role extends SheetRole>(
  grid: Grid,
  { header, doubts }: MappedHeader<Role>,
  /** How near the next likely sheet comes, 0 to 1. */
  rival: number,
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
    doubts: [...doubts, ...looseDoubts],
  };
}

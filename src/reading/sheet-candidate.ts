import type { Grid } from '../model/grid';
import type { SheetRole } from '../model/sheet-kind';
import type { MappedHeader } from './header/mapped-header';

/** A sheet with a header that may be the one of a kind of table. */
export interface SheetCandidate<Role extends SheetRole> {
  readonly grid: Grid;
  readonly mapped: MappedHeader<Role>;
}

/** A sheet with criteria that are not counted: how many, and their points. */
export interface LeftSheet {
  readonly sheet: string;
  /** The row of its header. */
  readonly row: number;
  readonly leaves: number;
  readonly points: number;
}

/** The sheet that is taken for a kind of table. */
export interface Chosen<Role extends SheetRole, Read> extends SheetCandidate<Role> {
  /** How near the next likely sheet comes: 0 for none, 1 for just as likely. */
  readonly rival: number;
  /** The sheets over which it is spread, itself among them; absent where it is on one. */
  readonly parts?: readonly SheetCandidate<Role>[];
  /** Sheets with other rows of the kind that are not counted. */
  readonly left?: readonly LeftSheet[];
  /** What is on it, where it had to be read to be chosen. */
  readonly read?: Read;
}

/** How well a sheet's header is known. A hidden sheet is never preferred to one that is seen. */
export const headerWeight = ({ grid, mapped }: SheetCandidate<SheetRole>): number =>
  mapped.header.weight * (grid.hidden ? 0.1 : 1);

/** All the sheets that a kind of table may be chosen from, and the one that a person named. */
export interface SheetsOfBook<Role extends SheetRole> {
  readonly grids: readonly Grid[];
  readonly named: SheetCandidate<Role> | null;
}

import type { Grid } from '../model/grid';
import type { SheetRole } from '../model/sheet-kind';
import type { MappedHeader } from './mapped-header';

/** A sheet with a header that may be the one of a kind of table. */
export interface SheetCandidate<Role extends SheetRole> {
  readonly grid: Grid;
  readonly mapped: MappedHeader<Role>;
}

/** The sheet that is taken for a kind of table. */
export interface Chosen<Role extends SheetRole, Read> extends SheetCandidate<Role> {
  /** How near the next likely sheet comes: 0 for none, 1 for just as likely. */
  readonly rival: number;
  /** What stands on it, where it had to be read to be chosen. */
  readonly read?: Read;
}

/** How well a sheet's header is known. A hidden sheet is never preferred to one that is seen. */
export const headerWeight = ({ grid, mapped }: SheetCandidate<SheetRole>): number =>
  mapped.header.weight * (grid.hidden ? 0.1 : 1);

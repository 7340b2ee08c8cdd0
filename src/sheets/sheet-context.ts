import type { Assessment } from '../model/assessment';
import type { CellRef } from '../model/cell';
import type { Translate } from '../model/message';
import type { Places } from './table/places';

/** The tables of the register that others refer to, with the columns that are referred to. */
export interface RegisterIds {
  readonly entries: 'id';
}

/** Where the cells of the generated sheets stand; `null` for a sheet that is not made. */
export interface SheetPlaces {
  readonly register: Places<RegisterIds>;
}

/** What the generated sheets are drawn from. */
export interface SheetContext {
  readonly assessment: Assessment;
  readonly say: Translate;
  readonly date1904: boolean;
}

/** A cell of another sheet, to lead to; `null` where there is none. */
export type CellOf = (id: string) => CellRef | null;

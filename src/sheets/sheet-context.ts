import type { Assessment } from '../model/assessment';
import type { Translate } from '../model/message';

/** The tables of the register that others refer to, with the columns that are referred to. */
export interface RegisterIds {
  readonly entries: 'id';
}

/** What the generated sheets are drawn from. */
export interface SheetContext {
  readonly assessment: Assessment;
  readonly say: Translate;
  readonly date1904: boolean;
}

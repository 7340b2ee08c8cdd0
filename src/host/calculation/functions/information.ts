import { isCellError } from '../../../model/cell';
import { ERRORS } from '../values';
import { ofAnySingles, ofSingles } from './function';
import type { FunctionTable } from './function';

/** What kind of value an argument is. */
export const INFORMATION: FunctionTable = {
  ISBLANK: ofAnySingles(1, 1, ([value = null]) => value === null),
  ISERROR: ofAnySingles(1, 1, ([value = null]) => isCellError(value)),
  ISERR: ofAnySingles(1, 1, ([value = null]) => isCellError(value) && value.error !== '#N/A'),
  ISNA: ofAnySingles(1, 1, ([value = null]) => isCellError(value) && value.error === '#N/A'),
  ISLOGICAL: ofAnySingles(1, 1, ([value = null]) => typeof value === 'boolean'),
  ISNUMBER: ofAnySingles(1, 1, ([value = null]) => typeof value === 'number'),
  ISTEXT: ofAnySingles(1, 1, ([value = null]) => typeof value === 'string'),
  ISNONTEXT: ofAnySingles(1, 1, ([value = null]) => typeof value !== 'string'),
  N: ofSingles(1, 1, ([value = null]) => {
    if (typeof value === 'boolean') return value ? 1 : 0;
    return typeof value === 'number' ? value : 0;
  }),
  T: ofSingles(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  NA: ofSingles(0, 0, () => ERRORS.notAvailable),
};

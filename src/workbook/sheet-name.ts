import { MAX_SHEET_NAME_LENGTH } from '../model/excel-limits';
import { nameKey } from './references';

/** What Excel takes as the name of a sheet: 1 to 31 characters, some of them not at all or not at the ends. */
export const isSheetName = (name: string): boolean =>
  name.trim() !== '' &&
  name.length <= MAX_SHEET_NAME_LENGTH &&
  !/[[\]:*?/\\]|\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|^'|'$/u.test(name) &&
  nameKey(name) !== 'history';

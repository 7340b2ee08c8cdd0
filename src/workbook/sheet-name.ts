import { nameKey } from './references';

/** What Excel takes as the name of a sheet: 1 to 31 characters, some of them not at all or not at the ends. */
export const isSheetName = (name: string): boolean =>
  name.trim() !== '' &&
  name.length <= 31 &&
  !/[[\]:*?/\\]|\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|^'|'$/u.test(name) &&
  nameKey(name) !== 'history';

import { shownRange, shownSheet } from '../book/address';
import type { RangeArea } from './types';

/** "Sheet1!A1:B2", with quotation marks where the sheet's name needs them. */
export const fullAddress = ({ sheet, range }: RangeArea): string =>
  `${shownSheet(sheet.name)}!${shownRange(range)}`;

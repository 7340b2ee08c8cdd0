/** What Excel takes at most: its "specifications and limits". Rows and columns count from 0. */

/** The last row of a sheet. */
export const LAST_ROW = 1_048_575;
/** The last column of a sheet (XFD). */
export const LAST_COLUMN = 16_383;

/** The longest text that a cell holds, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 32_767;
/** The longest formula, in characters. */
export const MAX_FORMULA_LENGTH = 8_192;
/** The longest address of a link, in characters. */
export const MAX_ADDRESS_LENGTH = 2_079;
/** The longest name of a sheet, in characters. */
export const MAX_SHEET_NAME_LENGTH = 31;
/** The most links of a sheet. */
export const MAX_LINKS = 65_530;
/** The widest column, in characters of the default font. */
export const MAX_COLUMN_WIDTH = 255;
/** The tallest row, in points. */
export const MAX_ROW_HEIGHT = 409.5;

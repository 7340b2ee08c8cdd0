/** The last row of a sheet, counted from 0. */
export const LAST_ROW = 1_048_575;
/** The last column of a sheet (XFD), counted from 0. */
export const LAST_COLUMN = 16_383;

/** The longest text that a cell of Excel holds (its "specifications and limits"), in UTF-16 units. */
export const MAX_TEXT_LENGTH = 32_767;
/** The longest formula, likewise. */
export const MAX_FORMULA_LENGTH = 8_192;
/** The longest address of a link, likewise. */
export const MAX_ADDRESS_LENGTH = 2_079;

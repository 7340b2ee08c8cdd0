/** Stands in the formula of every conditional format that we write; a constant, so that it means nothing by itself. */
const MARK = 'CCHC';

/**
 * The formula under which a conditional format of ours is kept in the workbook. It is true where `condition` is, and
 * carries our sign: N of a text is 0 in Excel and in LibreOffice. So it is recognised wherever the file has been. Why:
 * decision 0040.
 *
 * @param condition in English names and commas, without "="
 */
export const markFormula = (condition: string): string => `AND(N("${MARK}")=0,${condition})`;

/** True for the formula of a mark that we put on, also where another program has written it with spaces. */
export const isMarkFormula = (formula: string): boolean =>
  formula.replace(/\s/g, '').startsWith(`AND(N("${MARK}")=0,`);

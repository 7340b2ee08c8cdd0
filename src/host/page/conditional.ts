import { contains } from '../../workbook/ranges';
import { formulaMover } from '../../workbook/file/cells/shared-formulas';
import type { Book } from '../book/book';
import { findName } from '../book/book';
import type { Mark, Sheet } from '../book/sheet';
import { toCondition } from '../calculation/coercion';
import { valueOfFormula } from '../calculation/evaluate';
import { singleOf } from '../calculation/operands';
import { parseFormula } from '../calculation/parse-formula';
import { FormulaError, NotReproduced } from '../calculation/values';

/** The first conditional format that shows on a cell; what we cannot calculate shows nothing. */
export function markAt(book: Book, sheet: Sheet, row: number, column: number): Mark | null {
  return (
    sheet.conditionalFormats.find(
      (mark) => contains(mark.range, row, column) && holds(book, sheet, mark, row, column),
    ) ?? null
  );
}

function holds(book: Book, sheet: Sheet, mark: Mark, row: number, column: number): boolean {
  const { firstRow, firstColumn } = mark.range;
  try {
    const moved = formulaMover(mark.formula, { row: firstRow, column: firstColumn })({ row, column });
    const source = {
      sheets: book.sheets,
      date1904: book.date1904,
      decimalMark: '.' as const,
      nameMeaning: (name: string) => findName(book.names, name, sheet)?.meaning ?? null,
    };
    const { date1904, decimalMark } = source;
    const place = { source, sheet, row, column, date1904, decimalMark, asTables: false };
    return toCondition(valueOfFormula(parseFormula(moved), place, singleOf));
  } catch (thrown) {
    if (thrown instanceof FormulaError || thrown instanceof NotReproduced) return false;
    throw thrown;
  }
}

import { parseValue } from 'numfmt';
import type { CellValue } from '../../model/cell';
import { MAX_FORMULA_LENGTH, MAX_TEXT_LENGTH } from '../../model/excel-limits';
import { fail } from '../batch/host-error';
import { parseFormula } from '../calculation/parse-formula';

/** What a cell comes to hold when something is typed into it, or given to `values` or `formulas`. */
export interface Typed {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the text brings along ("5%", "1/2/2026"), for a cell whose own is General. */
  readonly numberFormat: string | null;
}

const constant = (value: CellValue): Typed => ({ value, formula: null, numberFormat: null });

/**
 * Reads what is typed as Excel does. A leading apostrophe makes it text, and so does the format "@"; a leading
 * "=", "+", "-" or "@" makes a formula of it; what looks like a number, a date or a condition becomes one.
 */
export function typed(content: unknown, format: string): Typed {
  if (typeof content === 'boolean') return constant(content);
  if (typeof content === 'number')
    return Number.isFinite(content) ? constant(content) : fail('InvalidArgument');
  if (typeof content !== 'string') return fail('InvalidArgument');
  if (content.length > MAX_TEXT_LENGTH) return fail('InvalidArgument');
  if (content === '') return constant(null);
  if (content.startsWith("'")) return constant(content.slice(1));
  if (format === '@' && !content.startsWith('=')) return constant(content);
  if (content.length > 1 && content.startsWith('=')) return formulaOf(content);
  const error = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i.exec(content);
  if (error) return constant({ error: content.toUpperCase() });
  const parsed = parseValue(content, { locale: 'en-US' });
  if (parsed) {
    const { v: value, z: code } = parsed;
    return { value, formula: null, numberFormat: code === undefined || code === '0' ? null : code };
  }
  // Excel takes a sign in front for the beginning of a formula.
  if (/^[+\-@]./.test(content)) return formulaOf(`=${content}`);
  return constant(content);
}

function formulaOf(formula: string): Typed {
  if (formula.length > MAX_FORMULA_LENGTH || parseFormula(formula) === null)
    return fail('InvalidArgument', 'The formula has a syntax error.');
  return { value: null, formula, numberFormat: null };
}

import type { CellContent } from '../../model/edits';
import { isTakenForFormula } from '../taken-for-formula';

/** What a cell is given through `Range.formulas`: as if typed, but in English; `null` leaves it alone. */
export type CellInput = string | number | boolean | null;

/** White space that Excel may drop from the beginning of what is typed. */
const BEGINS_WITH_CONTROL = /^[\t\r\n]/;

/** Texts with a figure in them may be read as a number, a date or a time in somebody's language. */
const TAKEN_FOR_FIGURE = /\p{Nd}/u;
const MAX_FIGURE_LENGTH = 60;

/** Words that Excel reads as truth values or errors. */
const TAKEN_FOR_VALUE = /^(true|false|#.+)$/i;

/**
 * A text so written that Excel keeps it as text: with an apostrophe, which is not shown, wherever Excel could
 * take it for anything else. One too many does no harm.
 */
function textInput(text: string): string {
  const isSafe =
    !isTakenForFormula(text) &&
    !BEGINS_WITH_CONTROL.test(text) &&
    !TAKEN_FOR_VALUE.test(text.trim()) &&
    !(text.length <= MAX_FIGURE_LENGTH && TAKEN_FOR_FIGURE.test(text));
  return isSafe ? text : `'${text}`;
}

/** What to give to a cell so that it holds the content. Excel computes a formula's result itself. */
export function inputOf(content: CellContent): CellInput {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text === '' ? '' : textInput(content.text);
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
}

/** What to give to a cell so that it holds what was read from it, by its value and its formula. */
export function inputAgain(value: unknown, formula: unknown): CellInput {
  if (typeof formula !== 'string')
    return typeof formula === 'number' || typeof formula === 'boolean' ? formula : '';
  if (formula === '') return '';
  if (formula.startsWith('=') && formula !== value) return formula;
  // An error that somebody typed is read as text and must be typed again, not kept as text.
  if (/^#[A-Z/0!?]+$/.test(formula)) return formula;
  return textInput(formula);
}

/** Whether a cell with the Text format would keep the input as text: a formula or a number. */
export const needsOtherFormat = (input: CellInput): boolean =>
  typeof input === 'number' || (typeof input === 'string' && input.startsWith('='));

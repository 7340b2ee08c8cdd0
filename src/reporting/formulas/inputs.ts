import type { Entry, FigureEntry, FigureForm } from '../../model/measure';
import { any, literal, ref, type Expression } from './syntax';

/** A no-break space, which pasting from Word leaves behind, must not keep a number from being read. */
const spaceless = (cell: Expression): Expression => `SUBSTITUTE(${cell},UNICHAR(160),"")`;

/** Reads a text with at most one separator, which is the decimal one, whichever it is. */
const decimalText = (text: Expression): Expression => `NUMBERVALUE(SUBSTITUTE(${text},".",","),",",";")`;

/** How a formula reads a cell as the engine did, so that the score follows when the text is changed. */
const READERS: Readonly<Record<FigureForm, (cell: Expression) => Expression>> = {
  number: (cell) => cell,
  'decimal-text': (cell) => decimalText(spaceless(cell)),
  'comma-text': (cell) => `NUMBERVALUE(${spaceless(cell)},",",".")`,
  'point-text': (cell) => `NUMBERVALUE(${spaceless(cell)},".",",")`,
  'before-slash': (cell) => decimalText(`LEFT(${cell},FIND("/",${cell})-1)`),
  'after-slash': (cell) => decimalText(`MID(${cell},FIND("/",${cell})+1,20)`),
};

/** An input as an expression: F9, F9/100, or the reading of its text. */
export function figureExpression(entry: FigureEntry): Expression {
  const read = READERS[entry.form](ref(entry.cell));
  return entry.divisor === 100 ? `${read}/100` : read;
}

/** The test that an input is not there: empty or no number. */
export function isAbsent(entry: FigureEntry): Expression {
  const cell = ref(entry.cell);
  if (entry.form === 'number') return `COUNT(${cell})=0`;
  return `OR(${cell}="",ISERROR(${figureExpression(entry)}))`;
}

/** The test that any of several inputs is not there. */
export function areAbsent(entries: readonly FigureEntry[]): Expression {
  const numbers = entries.filter((entry) => entry.form === 'number');
  if (numbers.length === entries.length) {
    return `COUNT(${entries.map((entry) => ref(entry.cell)).join(',')})<${entries.length}`;
  }
  return any(entries.map(isAbsent));
}

/** How offices say that a leaf does not apply, in the form that formulas look for. */
export const NOT_APPLICABLE_WORDS = ['Không áp dụng', 'Không phát sinh'] as const;

/**
 * The test that a cell declares the leaf not applicable, in the usual words or in those that stand there now.
 * `sheet` goes before the cell where the formula stands on another sheet.
 */
export function saysNotApplicable(entry: Entry, sheet: Expression = ''): Expression {
  const cell = `${sheet}${ref(entry.cell)}`;
  const words: string[] = [...NOT_APPLICABLE_WORDS];
  if (
    entry.kind === 'not-applicable' &&
    !words.some((word) => word.toLowerCase() === entry.text.toLowerCase())
  ) {
    words.push(entry.text);
  }
  return any(words.map((word) => `${cell}=${literal(word)}`));
}

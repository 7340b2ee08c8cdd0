import { isCellError } from '../../model/cell';
import { cellOf, formatAt, formulaAt, valueAt, type Grid } from '../../model/grid';
import type { Entry } from '../../model/measure';
import { textKey } from '../../text/key';
import { plainReference, showsEmptyCell } from './empty-references';
import { readNumber } from '../../text/number';
import { oddSpaces } from '../../text/odd-spaces';

/** How a column's figures are to be taken. */
export interface EntryContext {
  /** True under a header such as "Tỷ lệ (%)": 88.5 then means 88,5 %. */
  readonly percentHeader: boolean;
  /** True where other figures of such a column are above 1: then 0.5 is half a per cent. */
  readonly inPerCent?: boolean;
  /** True in the column "Áp dụng", where a plain "Không" says that the leaf does not apply. */
  readonly applicability: boolean;
}

const FIGURES: EntryContext = { percentHeader: false, applicability: false };

const NOT_APPLICABLE =
  /^(khong ap dung|khong phat sinh|khong thuoc doi tuong( ap dung)?|khong danh gia|khong xet|k ap dung|ko ap dung|n\/?a|k\/ad|kad|kps)\b/;

/** Marks that offices put into a cell to leave it empty on purpose. */
const EMPTY_MARKS = /^[-–—−_.…/\s]*$/;

/** A lone dash is the sign of official statistics for "nothing of the kind arose"; dots mean no figure. */
const DASH = /^[-–—−]$/;

/** Reads an input cell. Blank is blank, words are words; nothing becomes 0. */
export function readEntry(grid: Grid, row: number, column: number, context: EntryContext = FIGURES): Entry {
  const cell = cellOf(grid, row, column);
  const value = valueAt(grid, row, column);
  const formula = formulaAt(grid, row, column);
  const target = plainReference(formula, grid.sheet);
  const shown = target ? { shows: target } : {};
  if (value === null) return formula === null ? { kind: 'blank', cell } : { kind: 'error', cell, text: '' };
  if (value === 0 && showsEmptyCell(grid, row, column)) return { kind: 'blank', cell, ...shown };
  if (isCellError(value)) return { kind: 'error', cell, text: value.error };
  if (typeof value === 'number') {
    const figure = readFigure(grid, cell, value, context);
    return figure.kind === 'figure' ? { ...figure, ...shown } : figure;
  }
  return typeof value === 'boolean'
    ? { kind: 'words', cell, text: value ? 'Có' : 'Không' }
    : readText(cell, value, context);
}

function readFigure(
  grid: Grid,
  cell: Entry['cell'],
  value: number,
  { percentHeader, inPerCent = false }: EntryContext,
): Entry {
  const figure = { kind: 'figure', cell, form: 'number' } as const;
  if (formatAt(grid, cell.row, cell.column)?.includes('%'))
    return { ...figure, value, percent: true, divisor: 1 };
  if (!percentHeader) return { ...figure, value, percent: false, divisor: 1 };
  if (value === 0) return { ...figure, value, percent: true, divisor: 1 };
  // Under "%", 0.885 alone may be 88,5 % or less than one per cent: the officer must say.
  if (value <= 1 && !inPerCent) return { kind: 'ambiguous', cell, text: String(value) };
  return { ...figure, value: hundredth(value), percent: true, divisor: 100 };
}

function readText(cell: Entry['cell'], text: string, context: EntryContext): Entry {
  if (EMPTY_MARKS.test(text))
    return DASH.test(text.trim()) ? { kind: 'dash', cell, text } : { kind: 'blank', cell };
  const key = textKey(text);
  if (NOT_APPLICABLE.test(key) || (context.applicability && /^(khong|ko|k)\b/.test(key))) {
    return { kind: 'not-applicable', cell, text };
  }
  // "88 phần trăm" is understood but no formula could follow it: the officer is asked for a figure.
  const number = key.includes('phan tram') ? ({ kind: 'none' } as const) : readNumber(text);
  if (number.kind === 'none') return { kind: 'words', cell, text };
  if (number.kind === 'ambiguous') return { kind: 'ambiguous', cell, text };
  const { value, percent, form } = number;
  const odd = oddSpaces(text);
  const figure = { kind: 'figure', cell, form, ...(odd.length > 0 ? { oddSpaces: odd } : {}) } as const;
  if (percent || !context.percentHeader || value === 0)
    return { ...figure, value, percent: percent || context.percentHeader, divisor: 1 };
  if (value <= 1 && !context.inPerCent) return { kind: 'ambiguous', cell, text };
  return { ...figure, value: hundredth(value), percent: true, divisor: 100 };
}

/** Moves the decimal point instead of dividing in binary: 88.5 → 0.885. */
const hundredth = (value: number): number => Number(`${value}e-2`);

import { cellAt } from './edits';
import type { CellRef } from '../../src/model/cell';
import type { Entry, FigureEntry, FigureForm, Measure } from '../../src/model/measure';

/** The sheet and the row in which the entries of the tests stand; the columns are the template's. */
const SHEET = 'Bộ tiêu chí';
const CELLS = { total: 'E9', achieved: 'F9', rate: 'G9', level: 'H9', applicability: 'I9' } as const;

/** A cell of the criteria sheet: `cell('F9')`. */
export const cell = (address: string): CellRef => ({ sheet: SHEET, ...cellAt(address) });

/** A number as it was read from a cell, with whatever is not usual of it. */
export const figure = (
  value: number,
  address: string,
  more: Partial<Pick<FigureEntry, 'percent' | 'form' | 'divisor'>> = {},
): FigureEntry => ({
  kind: 'figure',
  cell: cell(address),
  value,
  percent: false,
  form: 'number',
  divisor: 1,
  ...more,
});

export const blank = (address: string): Entry => ({ kind: 'blank', cell: cell(address) });
export const words = (text: string, address: string): Entry => ({ kind: 'words', cell: cell(address), text });
export const unclear = (text: string, address: string): Entry => ({
  kind: 'ambiguous',
  cell: cell(address),
  text,
});
export const errorValue = (text: string, address: string): Entry => ({
  kind: 'error',
  cell: cell(address),
  text,
});
export const notApplicableWords = (text: string, address: string): Entry => ({
  kind: 'not-applicable',
  cell: cell(address),
  text,
});

/** A sheet without any of these columns; name those that it has. */
export const measure = (entries: Partial<Measure> = {}): Measure => ({
  total: null,
  achieved: null,
  rate: null,
  level: null,
  applicability: null,
  ticks: [],
  tickPlaces: [],
  ...entries,
});

/** All columns are there and nothing is in them. */
export const nothingDeclared = (): Measure => ({
  total: blank(CELLS.total),
  achieved: blank(CELLS.achieved),
  rate: blank(CELLS.rate),
  level: blank(CELLS.level),
  applicability: blank(CELLS.applicability),
  ticks: [],
  tickPlaces: [],
});

/** "11 of 13": achieved in F9, total in E9. */
export const pair = (achieved: number, total: number): Measure =>
  measure({ total: figure(total, CELLS.total), achieved: figure(achieved, CELLS.achieved) });

/** A share in the rate's own cell G9: 0.885 for 88,5 %. */
export const rate = (share: number, form: FigureForm = 'number'): Measure =>
  measure({ rate: figure(share, CELLS.rate, { percent: true, form }) });

/** A number of units or events in F9. */
export const count = (units: number): Measure => measure({ achieved: figure(units, CELLS.achieved) });

/** A level's words in H9. */
export const level = (text: string): Measure => measure({ level: words(text, CELLS.level) });

/** Not applicable, said in the column made for it, I9; the other columns are there and empty. */
export const notApplicable = (text = 'Không áp dụng'): Measure => ({
  ...nothingDeclared(),
  applicability: notApplicableWords(text, CELLS.applicability),
});

import type { CellRange } from '../../model/cell';
import { fail } from '../batch/host-error';
import { findName, findSheet } from '../book/book';
import type { Book } from '../book/book';
import { parseAddress, splitAddress } from '../book/address';
import { isInSheet } from '../book/places';
import type { Sheet } from '../book/sheet';
import { TYPES } from './types';
import type { RangeArea } from './types';

/** What an add-in gave, checked: anything else is refused as Excel refuses it. */
export const textGiven = (value: unknown): string =>
  typeof value === 'string' ? value : fail('InvalidArgument');

export const numberGiven = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail('InvalidArgument');

export const wholeGiven = (value: unknown): number =>
  Number.isInteger(value) ? numberGiven(value) : fail('InvalidArgument');

export const flagGiven = (value: unknown): boolean =>
  typeof value === 'boolean' ? value : fail('InvalidArgument');

export const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word =>
  words.find((word) => word === value) ?? fail('InvalidArgument');

export const objectGiven = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail('InvalidArgument');

/** Colours that are named; the add-in says all others in numbers. */
const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
};

/** "#RRGGBB" of a colour. */
export function colorGiven(value: unknown): string {
  const text = textGiven(value).trim();
  const digits = /^#?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  return digits ? `#${digits.toUpperCase()}` : (COLORS[text.toLowerCase()] ?? fail('InvalidArgument'));
}

/** An address, a name, or a Range object, as the cells that it means. */
export function areaGiven(book: Book, here: Sheet, value: unknown): RangeArea {
  const area = TYPES.range.in(value);
  if (area) return area;
  const text = textGiven(value);
  const { sheet: named, cells } = splitAddress(text);
  const sheet = named === null ? here : findSheet(book, named);
  const range = parseAddress(cells);
  if (sheet && range) return { book, sheet, range };
  const meaning = findName(book.names, text, here)?.meaning;
  const found = meaning === undefined ? null : areaInText(book, meaning);
  return found ?? fail('InvalidArgument');
}

/** "'Bộ tiêu chí'!$A$1:$B$2" as an area; `null` where it is not one. */
export function areaInText(book: Book, text: string): RangeArea | null {
  const { sheet: named, cells } = splitAddress(text);
  const sheet = named === null ? null : findSheet(book, named);
  const range = parseAddress(cells);
  return sheet && range ? { book, sheet, range } : null;
}

/** The range, where a sheet has it. */
export const checked = (range: CellRange): CellRange => (isInSheet(range) ? range : fail('InvalidArgument'));

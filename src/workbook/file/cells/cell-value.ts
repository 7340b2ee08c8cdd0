import type { CellValue } from '../../../model/cell';
import { decodeXstring } from '../../xml/escape';
import { serialOfIsoDate } from './iso-date';
import type { RichText } from './rich-text';

/** What the file says of a cell's value: its type (the attribute `t`), `<v>`, and `<is>` of an inline string. */
export interface RawValue {
  readonly type: string | null;
  readonly value: string | null;
  readonly inline: RichText | null;
}

/** What values refer to: the workbook's table of strings, and from which year it counts its days. */
export interface ValueContext {
  readonly strings: readonly RichText[];
  readonly date1904: boolean;
}

/** A value as read; `unreadable` where the file says what no format knows (a text number 7 of a table of 5). */
export type ReadValue =
  | { readonly kind: 'value'; readonly value: CellValue; readonly legacyFont: string | null }
  | { readonly kind: 'unreadable' };

const UNREADABLE: ReadValue = { kind: 'unreadable' };
const EMPTY: ReadValue = { kind: 'value', value: null, legacyFont: null };

/** The value of a cell (ECMA-376 part 1, 18.3.1.4 and 18.18.11, ST_CellType). Dates in words become serial numbers. */
export function readValue(raw: RawValue, context: ValueContext): ReadValue {
  const { type, value, inline } = raw;
  if (inline) return text(inline.text, inline.legacyFont);
  if (type === 'str' || type === 'inlineStr')
    return value === null ? EMPTY : text(decodeXstring(value), null);
  if (value === null || value.trim() === '') return EMPTY;
  if (type === 's') {
    const string = context.strings[Number(value)];
    return string ? text(string.text, string.legacyFont) : UNREADABLE;
  }
  return plainValue(type, value, context);
}

function plainValue(type: string | null, value: string, context: ValueContext): ReadValue {
  if (type === null || type === 'n') return number(Number(value));
  if (type === 'b') return plain(value === '1' || value === 'true');
  if (type === 'e') return plain({ error: value });
  if (type === 'd') return number(serialOfIsoDate(value, context.date1904) ?? NaN);
  return UNREADABLE;
}

const plain = (value: CellValue): ReadValue => ({ kind: 'value', value, legacyFont: null });
const number = (value: number): ReadValue => (Number.isFinite(value) ? plain(value) : UNREADABLE);
const text = (value: string, legacyFont: string | null): ReadValue => ({ kind: 'value', value, legacyFont });

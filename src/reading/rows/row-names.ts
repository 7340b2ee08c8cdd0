import { isCellError } from '../../model/cell';
import { formatAt, valueAt, type Grid } from '../../model/grid';
import { dayFromSerial, partsOfDay, writeDay, type DayParts } from '../../text/date/day';
import { plainText } from '../../text/key';
import { codeInName, readCodeCell, type ReadCode } from '../codes/code';
import { isDateFormat } from '../cells/date-format';

/** What is in a code cell. */
export interface CodeCell {
  readonly text: string;
  /** True where the code was a number, so that 1.1 and 1.10 look the same. */
  readonly isNumber: boolean;
  /** The day that Excel made of the code. */
  readonly date: DayParts | null;
}

/** An empty code cell. */
export const NO_CODE: CodeCell = { text: '', isNumber: false, date: null };

/** What names a row. */
export interface Named {
  readonly code: ReadCode | null;
  readonly name: string;
  /** How a row without a code is marked in a list: "a)", "-"; `null` where it is not. */
  readonly mark: 'letter' | 'bullet' | null;
}

const BULLET = /^[-+*•·▪●○◦►➢✓…._–]{1,3}$/u;
const LETTER_MARK = /^([a-zđ])\s*[.)/]\s*(\S.*)$/su;
const BULLET_MARK = /^[-+*•▪●◦➢]\s*(\D.*)$/su;

/** Code, name and mark of a row, wherever they are: a merged group line may hold its text in the code's column. */
export function nameOf(cellName: string, codeCell: CodeCell): Named {
  const { text, date } = codeCell;
  if (date) return { code: null, name: cellName, mark: null };
  if (text === '' || BULLET.test(text)) return withoutCode(cellName, text !== '');
  const code = readCodeCell(text);
  if (code)
    return isLetterMark(code)
      ? { code, name: cellName, mark: 'letter' }
      : { code, name: cellName, mark: null };
  if (cellName !== '') return { code: null, name: cellName, mark: null };
  const opened = codeInName(text);
  return { code: opened?.code ?? null, name: opened?.rest ?? text, mark: null };
}

const isLetterMark = ({ styles }: ReadCode): boolean =>
  styles.some(({ kind }) => kind === 'small-letter' || kind === 'small-roman');

function withoutCode(cellName: string, isBullet: boolean): Named {
  const opened = isBullet ? null : codeInName(cellName);
  if (opened) return { code: opened.code, name: opened.rest, mark: null };
  const plain = plainText(cellName);
  const mark: Named['mark'] =
    isBullet || BULLET_MARK.test(plain) ? 'bullet' : LETTER_MARK.test(plain) ? 'letter' : null;
  return { code: null, name: cellName, mark };
}

/** A row's name without the mark of its list: "a) Ban hành" is "Ban hành", and its code "a". */
export function unmarked(name: string): { readonly code: string; readonly name: string } {
  const letter = LETTER_MARK.exec(name);
  if (letter) return { code: letter[1] ?? '', name: letter[2] ?? name };
  return {
    code: '',
    name: BULLET_MARK.exec(plainText(name)) ? name.replace(/^\s*[-–+*•▪●◦➢]\s*/u, '') : name,
  };
}

/**
 * A code as it is shown: numbers come with the decimals of their format, so that 1.1 under "0.00" is
 * "1.10", days as they are written. Where the format does not tell, the neighbours must (see `criteria-tree.ts`).
 */
export function codeText(
  grid: Grid,
  row: number,
  column: number,
): { readonly text: string; readonly isNumber: boolean } {
  return readCodeAt(grid, row, column);
}

/** A code cell with what it holds. */
export function readCodeAt(grid: Grid, row: number, column: number): CodeCell {
  const value = valueAt(grid, row, column);
  if (typeof value === 'string') return { ...NO_CODE, text: plainText(value) };
  if (isCellError(value)) return { ...NO_CODE, text: value.error };
  if (typeof value !== 'number') return NO_CODE;
  const format = formatAt(grid, row, column);
  const day = isDateFormat(format) ? dayFromSerial(Math.floor(value), false) : null;
  const date = day && partsOfDay(day);
  if (day && date) return { text: writeDay(day), isNumber: false, date };
  const decimals = /^0\.(0+)$/.exec(format ?? '')?.[1]?.length;
  return {
    text: decimals === undefined ? String(value) : value.toFixed(decimals),
    isNumber: true,
    date: null,
  };
}

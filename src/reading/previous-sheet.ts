import { cellOf, valueAt, type Grid } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { asPoints, type Points } from '../model/points';
import type { PreviousRole, PreviousRow, PreviousSheet } from '../model/previous-year';
import { KINDS } from '../model/sheet-kind';
import { plainText, textKey } from '../text/key';
import { readNumber } from '../text/number';
import type { ColumnContent } from './header/column-content';
import { codeText } from './rows/criteria-rows';
import { rowsBelow, type Header, type TableKind } from './header/header';
import { PREVIOUS_LEXICON } from './header/lexicon';
import { findMappedHeader, type MappedHeader } from './header/mapped-header';
import { firstText, readTitles } from './header/titles';

const fits = (role: PreviousRole, { texts, numbers }: ColumnContent): boolean => {
  if (role === 'name') return texts >= numbers;
  return role === 'code' || numbers >= texts;
};

/** A maximum may be headed as points are: "Điểm tối đa". */
const OF_MAXIMUM = /\b(toi da|diem chuan|thang diem)\b/;

export const PREVIOUS_TABLE: TableKind<PreviousRole> = {
  lexicon: PREVIOUS_LEXICON,
  telling: {
    code: /^(ma|stt|so tt|tt)\b/,
    name: /^(ten|tieu chi|linh vuc|noi dung)\b/,
    max: OF_MAXIMUM,
    points: /^(dat|diem|ket qua)\b/,
  },
  forbidding: { points: OF_MAXIMUM },
  required: KINDS.previous.required,
  fits,
  isOfThePast: true,
};

const TITLE = /^ket qua\b.*\bnam truoc\b/;
const TOTAL = /^tong (?:cong|diem|so)\b/;

/** True for a sheet that is named or titled "Kết quả năm trước": a result, and never the set that is scored. */
export function isPreviousSheet(grid: Grid): boolean {
  return TITLE.test(textKey(grid.sheet)) || TITLE.test(textKey(firstText(grid)));
}

/** Finds the header of last year's result, on a sheet of that title or on the one that a person named. */
export function findPreviousHeader(
  grid: Grid,
  { previousSheet, previousTable }: Mapping,
): MappedHeader<PreviousRole> | null {
  const isNamed = previousSheet?.toLowerCase() === grid.sheet.toLowerCase();
  return isNamed || isPreviousSheet(grid) ? findMappedHeader(grid, PREVIOUS_TABLE, previousTable) : null;
}

/** Reads last year's result (Mã · Tên · Tối đa · Đạt). */
export const readPreviousSheet = (grid: Grid, header: Header<PreviousRole>): PreviousSheet => ({
  sheet: grid.sheet,
  year: readTitles(grid, header.firstRow).year,
  rows: rowsBelow(grid, header).flatMap((row) => rowAt(grid, row, header.columns)),
});

function rowAt(
  grid: Grid,
  row: number,
  { code: codes, name: names = 0, max: maxima = 0, points = 0 }: Header<PreviousRole>['columns'],
): readonly PreviousRow[] {
  const code = codes === undefined ? '' : codeText(grid, row, codes).text.replace(/[.)\s]+$/, '');
  const name = plainText(String(valueAt(grid, row, names) ?? ''));
  const max = pointsAt(grid, row, maxima);
  if (name === '' || max === null || TOTAL.test(textKey(name))) return [];
  const cells = { points: cellOf(grid, row, points), max: cellOf(grid, row, maxima) };
  return [{ id: code, code, name, max, points: pointsAt(grid, row, points), cells }];
}

function pointsAt(grid: Grid, row: number, column: number): Points | null {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return asPoints(value);
  const read = typeof value === 'string' ? readNumber(value) : null;
  return read?.kind === 'number' ? asPoints(read.value) : null;
}

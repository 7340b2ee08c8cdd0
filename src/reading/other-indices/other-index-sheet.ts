import { cellOf, valueAt, type Grid } from '../../model/grid';
import type { Mapping } from '../../model/mapping';
import type { Entry } from '../../model/measure';
import type { OtherIndexRole, OtherIndexRow, OtherIndexSheet } from '../../model/other-index';
import { KINDS } from '../../model/sheet-kind';
import type { Goal } from '../../model/target';
import { plainText, textKey } from '../../text/key';
import { readEntry } from '../cells/entry';
import type { ColumnContent } from '../header/column-content';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { OTHER_INDEX_LEXICON } from '../header/lexicon';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { mentions } from '../header/mentions';
import { firstText } from '../header/titles';
import { textIn } from '../rows/criteria-rows';
import { readGoals } from '../wording/read-goals';

const fits = (role: OtherIndexRole, { texts, numbers }: ColumnContent): boolean =>
  role === 'index-name' ? texts >= numbers : true;

export const OTHER_INDEX_TABLE: TableKind<OtherIndexRole> = {
  lexicon: OTHER_INDEX_LEXICON,
  telling: {
    'index-name': /^(?:ten )?(?:cac )?chi so\b/,
    'index-year': /^nam\b/,
    'index-value': /^(?:gia tri|ket qua|diem)\b/,
    rank: /\b(?:xep )?(?:hang|thu hang)\b/,
    'index-goal': /^(?:muc tieu|chi tieu)\b/,
  },
  required: KINDS.indices.required,
  fits,
};

const TITLE =
  /^(?:phu luc(?: [\divx]+)? )?(?:bang |bieu )?(?:theo doi |tong hop |ket qua )*(?:cac |mot so )?chi so (?:khac|lien quan|sipas|papi|pci|dti|par)\b/;
/**
 * The indices that offices follow besides their own; one of them is named on such a sheet, or it says so in its title.
 */
const NAMES = /\b(?:sipas|papi|pci|dti|ict index|par index)\b|\bchi so (?:khac|lien quan)\b/;

/** True for a sheet that is named or titled "Chỉ số khác". */
export const isTitledIndices = (grid: Grid): boolean =>
  [grid.sheet, firstText(grid)].some((words) => TITLE.test(textKey(words)));

/** Told once for each sheet: every kind of table asks. */
const known = new WeakMap<Grid, boolean>();

/** True for a sheet with other indices by year: never the set that is scored, whose title names an index, too. */
export function isIndexSheet(grid: Grid): boolean {
  const before = known.get(grid);
  const is = before ?? findTable(grid, {}, false) !== null;
  if (before === undefined) known.set(grid, is);
  return is;
}

/** Finds the results of other indices by their columns and names, or on the sheet that a person named. */
export const findIndexHeader = (grid: Grid, mapping: Mapping): MappedHeader<OtherIndexRole> | null =>
  findTable(grid, mapping, mapping.otherIndexSheet?.toLowerCase() === grid.sheet.toLowerCase());

function findTable(
  grid: Grid,
  { otherIndexTable }: Mapping,
  isNamed: boolean,
): MappedHeader<OtherIndexRole> | null {
  if (!isNamed && !mentions(grid, NAMES)) return null;
  return findMappedHeader(grid, OTHER_INDEX_TABLE, otherIndexTable);
}

/** Reads other indices by year (Tên · Năm · Giá trị · Đơn vị · Hạng · Mục tiêu). */
export function readIndexSheet(grid: Grid, { columns, ...header }: Header<OtherIndexRole>): OtherIndexSheet {
  const rows: OtherIndexRow[] = [];
  for (const row of rowsBelow(grid, { columns, ...header })) {
    const read = rowAt(grid, row, columns, rows.at(-1)?.name ?? '');
    if (read) rows.push(read);
  }
  return { sheet: grid.sheet, rows };
}

/** A note or a signature below the table. */
const NO_INDEX = /^(?:tong|cong|ghi chu|nguon|noi nhan|nguoi lap|kt |tm )\b/;

/** A name that is given once counts for the years below it. */
function rowAt(
  grid: Grid,
  row: number,
  columns: Header<OtherIndexRole>['columns'],
  above: string,
): OtherIndexRow | null {
  const { 'index-name': names = 0, 'index-year': years = 0, 'index-value': values = 0 } = columns;
  const { unit, rank, 'index-goal': goal } = columns;
  const text = (column: number): string => plainText(textIn(grid, row, column)).trim();
  const own = text(names);
  const [yearText, value] = [text(years), readEntry(grid, row, values)];
  if (yearText === '' && (own === '' || value.kind === 'blank')) return null;
  if (NO_INDEX.test(textKey(own))) return null;
  return {
    name: own === '' ? above : own,
    year: yearOf(valueAt(grid, row, years)),
    yearText,
    yearCell: cellOf(grid, row, years),
    value,
    unit: unit === undefined ? '' : text(unit),
    rank: rank === undefined ? null : readEntry(grid, row, rank),
    goal: goal === undefined ? null : goalAt(grid, row, goal),
    cell: cellOf(grid, row, names),
  };
}

/** 2025, "2025", "Năm 2025"; `null` for several years and for anything else. */
function yearOf(value: ReturnType<typeof valueAt>): number | null {
  const found = [...String(value ?? '').matchAll(/(?<![\d.,/])(?:19|20)\d{2}(?![\d.,/])/g)];
  return found.length === 1 ? Number(found[0]?.[0]) : null;
}

/** A figure is to be reached; words say how: "trên 85%", "xếp thứ 10 trở lên". Rates are per cent from 0 to 100. */
function goalAt(grid: Grid, row: number, column: number): NonNullable<OtherIndexRow['goal']> {
  const entry = readEntry(grid, row, column);
  return { entry, read: goalOf(entry) };
}

function goalOf(entry: Entry): Goal | null {
  if (entry.kind === 'figure')
    return { comparison: 'at-least', at: perCent(entry.value, entry.percent), of: 'count' };
  if (entry.kind !== 'words') return null;
  const goals = readGoals(entry.text);
  const [first] = goals;
  if (!first || goals.length > 1) return null;
  return { ...first.goal, at: perCent(first.goal.at, first.goal.of === 'rate'), of: 'count' };
}

/** Moves the decimal point instead of multiplying in binary: 0.8266 is 82.66. */
const perCent = (value: number, isShare: boolean): number => (isShare ? Number(`${value}e2`) : value);

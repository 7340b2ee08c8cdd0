import { cellOf, type Grid } from '../../model/grid';
import type { Mapping } from '../../model/mapping';
import type { Entry } from '../../model/measure';
import type { ReportFigureRole, ReportFigureSheet } from '../../model/report-figure';
import { PERIOD_NAMES, type PeriodName } from '../../model/report-period';
import { KINDS } from '../../model/sheet-kind';
import { plainText, textKey } from '../../text/key';
import { readEntry } from '../cells/entry';
import type { ColumnContent } from '../header/column-content';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { REPORT_FIGURE_LEXICON } from '../header/lexicon';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { mentions } from '../header/mentions';
import { firstText } from '../header/titles';
import { codeText, textIn } from '../rows/criteria-rows';
import { readGoals } from '../wording/read-goals';
import { partInName, readMarkedCode } from './figure-code';
import { groupFigures, type RawFigure } from './figure-groups';

const fits = (role: ReportFigureRole, { texts, numbers }: ColumnContent): boolean =>
  role === 'figure-name' ? texts >= numbers : true;

export const REPORT_FIGURE_TABLE: TableKind<ReportFigureRole> = {
  lexicon: REPORT_FIGURE_LEXICON,
  telling: {
    'figure-q1': /\bquy (?:i|1)(?: (?:nam )?20\d\d)?$/,
    'figure-h1': /\b(?:0?6|sau) thang(?: dau nam)?(?: (?:nam )?20\d\d)?$/,
    'figure-q3': /\bquy (?:iii|3)(?: (?:nam )?20\d\d)?$/,
    'figure-year': /\b(?:(?:ca )?nam(?: 20\d\d)?|12 thang)$/,
  },
  required: KINDS.figures.required,
  fits,
  isOfPeriods: true,
};

const COLUMNS = {
  q1: 'figure-q1',
  h1: 'figure-h1',
  q3: 'figure-q3',
  year: 'figure-year',
} as const satisfies Readonly<Record<PeriodName, ReportFigureRole>>;

const TITLE = /\b(?:bieu |bang |phu luc )?(?:so lieu|thong ke)\b/;
const HALF_YEAR = /\b(?:0?6|sau) thang\b/;
/** What the other tables have that name periods, too. */
const OF_OTHERS =
  /^(?:thoi han|thoi gian(?: hoan thanh| thuc hien)?|diem toi da|thang diem|diem chuan|diem tu (?:cham|danh gia))$/;

/** True for a sheet that is named or titled "Số liệu báo cáo". */
export const isTitledFigures = (grid: Grid): boolean =>
  [grid.sheet, firstText(grid)].some((words) => TITLE.test(textKey(words))) && mentions(grid, HALF_YEAR);

/** Told once for each sheet: every kind of table asks. */
const known = new WeakMap<Grid, boolean>();

/** True for figures by period: never the annex of tasks nor the list of targets, which may have such columns as well. */
export function isFigureSheet(grid: Grid): boolean {
  const before = known.get(grid);
  const is = before ?? findTable(grid, {}, false) !== null;
  if (before === undefined) known.set(grid, is);
  return is;
}

/** Finds the figures of the periodic reports by their columns, or on the sheet that a person named. */
export const findFigureHeader = (grid: Grid, mapping: Mapping): MappedHeader<ReportFigureRole> | null =>
  findTable(grid, mapping, mapping.figureSheet?.toLowerCase() === grid.sheet.toLowerCase());

/** Of a list of targets at least this share of its lines say what is aimed at. */
const AIMING = 0.3;

function findTable(
  grid: Grid,
  { figureTable }: Mapping,
  isNamed: boolean,
): MappedHeader<ReportFigureRole> | null {
  if (!isNamed && !mentions(grid, HALF_YEAR)) return null;
  const found = findMappedHeader(grid, REPORT_FIGURE_TABLE, figureTable);
  if (!found || isNamed) return found;
  if (mentions(grid, OF_OTHERS)) return null;
  const names = rowsBelow(grid, found.header)
    .map((row) => plainText(textIn(grid, row, found.header.columns['figure-name'])))
    .filter((name) => name !== '');
  return names.filter((name) => readGoals(name).length > 0).length > AIMING * names.length ? null : found;
}

/** A signature or a note below the table. */
const NO_FIGURE = /^(?:ghi chu|nguon|noi nhan|nguoi lap|nguoi tong hop|kt |tm |thu truong|lanh dao)\b/;

/** Reads the figures of the periodic reports (Mã · Chỉ tiêu · ĐVT · Quý I · 6 tháng · Quý III · Năm). */
export function readFigureSheet(grid: Grid, header: Header<ReportFigureRole>): ReportFigureSheet {
  const rows: RawFigure[] = [];
  for (const row of rowsBelow(grid, header)) {
    const read = rowAt(grid, row, header.columns);
    if (read && NO_FIGURE.test(textKey(read.name)) && read.code === '') break;
    if (read) rows.push(read);
  }
  return { sheet: grid.sheet, groups: groupFigures(rows) };
}

function rowAt(grid: Grid, row: number, columns: Header<ReportFigureRole>['columns']): RawFigure | null {
  const { 'figure-code': codes, 'figure-name': names = 0, unit: units, notes } = columns;
  const text = (column: number | undefined): string =>
    column === undefined ? '' : plainText(textIn(grid, row, column)).trim();
  const [name, unit] = [text(names), text(units)];
  const marked = readMarkedCode(codes === undefined ? '' : codeText(grid, row, codes).text);
  const isRate = /^%|phan tram/.test(textKey(unit));
  const valueIn = (period: PeriodName): Entry | null => {
    const column = columns[COLUMNS[period]];
    const context = { percentHeader: isRate, inPerCent: isRate, applicability: false };
    return column === undefined ? null : readEntry(grid, row, column, context);
  };
  const values = { q1: valueIn('q1'), h1: valueIn('h1'), q3: valueIn('q3'), year: valueIn('year') };
  const hasValue = PERIOD_NAMES.some((period) => (values[period]?.kind ?? 'blank') !== 'blank');
  if (name === '' && !hasValue) return null;
  return {
    ...marked,
    part: marked.part ?? partInName(name),
    name,
    unit,
    isRate,
    values,
    notes: text(notes),
    isFilled: hasValue || unit !== '',
    cell: cellOf(grid, row, names),
    codeCell: cellOf(grid, row, codes ?? names),
  };
}

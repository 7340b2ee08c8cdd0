import { cellOf, formatAt, valueAt, type Grid } from '../../model/grid';
import type { Mapping } from '../../model/mapping';
import type { ReportBook, ReportRole, ReportRow } from '../../model/report-book';
import type { PeriodName } from '../../model/report-period';
import { KINDS } from '../../model/sheet-kind';
import type { Day } from '../../model/task';
import { partsOfDay } from '../../text/date/day';
import { plainText, textKey } from '../../text/key';
import { readReportPeriod } from '../../text/report-period';
import { isDateFormat } from '../cells/date-format';
import { deadlineAt, readDayEntry, type DayContext } from '../cells/day-entry';
import type { ColumnContent } from '../header/column-content';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { REPORT_LEXICON } from '../header/lexicon';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { firstText, readTitles } from '../header/titles';
import { mentions } from '../header/mentions';
import { codeText, textIn } from '../rows/criteria-rows';

const fits = (role: ReportRole, { texts, numbers }: ColumnContent): boolean =>
  role === 'report-period' ? texts >= numbers : true;

export const REPORT_TABLE: TableKind<ReportRole> = {
  lexicon: REPORT_LEXICON,
  telling: {
    'report-period': /^(?:ky|ten|loai|noi dung)\b.*\bbao cao\b/,
    'report-due': /^(?:han|thoi han|thoi gian)\b.*\b(?:gui|nop|bao cao)\b/,
    'sent-on': /^(?:ngay|da)\b.*\b(?:gui|nop)\b/,
    document: /^so\b.*\b(?:van ban|bao cao|ky hieu)\b/,
  },
  required: KINDS.reports.required,
  fits,
};

const TITLE =
  /^(?:phu luc(?: [\divx]+)? )?(?:bang |danh muc |danh sach |so )*(?:theo doi )?(?:tinh hinh |viec )?(?:gui |nop )?(?:thuc hien )?(?:che do )?(?:cac )?bao cao(?:$| (?:cchc|cai cach|dinh ky|da gui|cong tac|nam|ve))/;
/** What only a book of reports has near its top: criteria and tasks name reports, too. */
const WORDS =
  /\b(?:so|danh sach|bang|danh muc|viec|gui|nop|ky|ten|loai|che do) (?:theo doi )?(?:gui |nop )?(?:cac )?bao cao\b|\btheo doi\b.*\bbao cao\b|\bbao cao (?:cchc |cai cach hanh chinh )?(?:dinh ky|da gui)\b|^bao cao$/;

/** True for a sheet that is named or titled "Sổ báo cáo". */
const isTitledBook = (grid: Grid): boolean =>
  [grid.sheet, firstText(grid)].some((words) => TITLE.test(textKey(words)));

/** Told once for each sheet: every kind of table asks. */
const known = new WeakMap<Grid, boolean>();

/** True for a book of reports: never the annex of tasks nor the list of evidence, which name reports as well. */
export function isReportBook(grid: Grid): boolean {
  const before = known.get(grid);
  const is = before ?? findTable(grid, {}, false) !== null;
  if (before === undefined) known.set(grid, is);
  return is;
}

/** Finds a book of reports by its title and columns, or on the sheet that a person named. */
export const findReportHeader = (grid: Grid, mapping: Mapping): MappedHeader<ReportRole> | null =>
  findTable(grid, mapping, mapping.reportSheet?.toLowerCase() === grid.sheet.toLowerCase());

/** Reports with the days on which they were sent, under a title that says so or headers that do. */
function findTable(grid: Grid, { reportTable }: Mapping, isNamed: boolean): MappedHeader<ReportRole> | null {
  if (!isNamed && !mentions(grid, WORDS)) return null;
  const found = findMappedHeader(grid, REPORT_TABLE, reportTable);
  if (!found || isNamed) return found;
  const { columns, words } = found.header;
  if (columns['sent-on'] === undefined) return null;
  const isToldByHeader =
    /\bbao cao\b/.test(textKey(words['report-period'] ?? '')) &&
    /\b(?:gui|nop)\b/.test(textKey(words['sent-on'] ?? ''));
  return isTitledBook(grid) || isToldByHeader ? found : null;
}

/** Reads the reports of the book, what period each is on, by when it is to be sent and when it was. */
export function readReportBook(
  grid: Grid,
  header: Header<ReportRole>,
  { year: known, date1904 }: DayContext,
): ReportBook {
  const { year } = readTitles(grid, header.firstRow);
  const context = { year: year ?? known, date1904 };
  return {
    sheet: grid.sheet,
    year: context.year,
    rows: rowsBelow(grid, header).flatMap((row) => rowAt(grid, row, header, context)),
  };
}

const NO_REPORT = /^(?:tong|cong)\b|^(?:noi nhan|nguoi lap|kt\.? |tm\.? |giam doc$|truong phong$)/;

function rowAt(
  grid: Grid,
  row: number,
  { columns }: Header<ReportRole>,
  context: DayContext,
): readonly ReportRow[] {
  const { 'report-period': period = 0, no, document, 'report-due': due, 'sent-on': sent, link } = columns;
  const text = (column: number | undefined): string =>
    column === undefined ? '' : plainText(textIn(grid, row, column));
  const words = text(period);
  if (NO_REPORT.test(textKey(words))) return [];
  const isFilled = [due, sent, document].some((column) => text(column) !== '');
  // A line without anything but words in capitals or with a Roman number only heads those below it.
  if (words === '' ? !isFilled : !isFilled && isHeading(grid, row, no, words)) return [];
  const named = readReportPeriod(words);
  const deadline = due === undefined ? null : deadlineAt(grid, row, due, context);
  return [
    {
      no: no === undefined ? '' : codeText(grid, row, no).text.replace(/[.)\s]+$/, ''),
      text: words,
      period: named?.name ?? null,
      year: named?.year ?? (deadline?.due ? yearOfDue(deadline.due, named?.name ?? null) : null),
      due: deadline,
      dueCell: cellOf(grid, row, due ?? period),
      isDueDate:
        due !== undefined &&
        typeof valueAt(grid, row, due) === 'number' &&
        isDateFormat(formatAt(grid, row, due)),
      sentOn: sent === undefined ? null : readDayEntry(grid, row, sent, context),
      document: text(document),
      link: linkAt(grid, row, [link, document, period]) ?? text(link),
      cell: cellOf(grid, row, period),
    },
  ];
}

/** The year of the report that is due on a day: in January and February that of the year before is. */
function yearOfDue(due: Day, name: PeriodName | null): number | null {
  const parts = partsOfDay(due);
  if (!parts) return null;
  return name === 'year' && parts.month <= 2 ? parts.year - 1 : parts.year;
}

const isHeading = (grid: Grid, row: number, no: number | undefined, words: string): boolean =>
  /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(no === undefined ? '' : codeText(grid, row, no).text) ||
  (words === words.toLocaleUpperCase('vi') && readReportPeriod(words) === null);

/** The address behind a cell of the line, that of its own column first. */
const linkAt = (grid: Grid, row: number, columns: readonly (number | undefined)[]): string | null =>
  columns
    .map((column) => grid.links.find((link) => link.row === row && link.column === column)?.target ?? null)
    .find((target) => target !== null) ?? null;

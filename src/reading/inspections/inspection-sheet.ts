import { cellOf, valueAt, type Grid } from '../../model/grid';
import type { DayEntry, InspectionPlan, InspectionRole, InspectionRow } from '../../model/inspection';
import type { Mapping } from '../../model/mapping';
import { KINDS } from '../../model/sheet-kind';
import { readDocumentReferences } from '../../text/document/document';
import { plainText, textKey } from '../../text/key';
import { dateInSentence } from '../../text/date/sentence-date';
import type { ColumnContent } from '../header/column-content';
import { codeText, textIn } from '../rows/criteria-rows';
import { deadlineAt, readDayEntry, type DayContext } from '../cells/day-entry';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { INSPECTION_LEXICON } from '../header/lexicon';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { mentions } from '../header/mentions';
import { heldValues } from '../cells/merged-cells';
import { firstText, readTitles } from '../header/titles';

const fits = (role: InspectionRole, { texts, numbers }: ColumnContent): boolean =>
  role === 'inspected-unit' ? texts >= numbers : true;

export const INSPECTION_TABLE: TableKind<InspectionRole> = {
  lexicon: INSPECTION_LEXICON,
  telling: {
    'inspected-unit': /\b(don vi|phong|doi tuong|co quan)\b.*\bduoc kiem tra\b/,
    form: /^(hinh|phuong|cach) thuc\b/,
    'inspected-on': /^ngay\b.*\b(kiem tra|tien hanh)\b/,
    conclusion: /\bket luan\b/,
    'concluded-on': /^ngay\b.*\bket luan\b|^(?:thong bao )?ket luan(?: kiem tra)? ngay$/,
  },
  forbidding: { conclusion: /^ngay\b|\bket luan(?: kiem tra)? ngay$/ },
  required: KINDS.inspections.required,
  fits,
};

const TITLE =
  /^(?:phu luc(?: [\divx]+)? )?(?:bang |danh muc |danh sach |tong hop )*(?:theo doi )?(?:ke hoach|ket qua|lich)(?: thuc hien)?(?: ke hoach)? (?:tu )?kiem tra\b/;

/** True for a sheet that is named or titled "Kế hoạch kiểm tra". */
const isTitledInspection = (grid: Grid): boolean =>
  [grid.sheet, firstText(grid)].some((words) => TITLE.test(textKey(words)));

/** True for a plan of inspections: never the annex of tasks, which a plan of inspections may have as well. */
export function isInspectionSheet(grid: Grid): boolean {
  const before = known.get(grid);
  const is = before ?? findTable(grid, {}, false) !== null;
  if (before === undefined) known.set(grid, is);
  return is;
}

/** Told once for each sheet: every kind of table asks. */
const known = new WeakMap<Grid, boolean>();

const WORDS = /\bkiem tra\b/;

/** Finds a table of units that are inspected, by its title and columns, or on the sheet that a person named. */
export function findInspectionHeader(grid: Grid, mapping: Mapping): MappedHeader<InspectionRole> | null {
  const isNamed = mapping.inspectionSheet?.toLowerCase() === grid.sheet.toLowerCase();
  return findTable(grid, mapping, isNamed);
}

/** Units alone are no plan of inspections: it also says how, when or with which conclusion they are inspected. */
function findTable(
  grid: Grid,
  { inspectionTable }: Mapping,
  isNamed: boolean,
): MappedHeader<InspectionRole> | null {
  if (!isNamed && !mentions(grid, WORDS)) return null;
  const found = findMappedHeader(grid, INSPECTION_TABLE, inspectionTable);
  if (!found) return null;
  if (isNamed) return found;
  const { columns, words } = found.header;
  const telling = (['form', 'period', 'inspected-on', 'conclusion'] as const).filter(
    (role) => columns[role] !== undefined,
  );
  const isToldByHeader = Object.values<string | undefined>(words).some((each) =>
    /\b(?:ngay kiem tra|duoc kiem tra|hinh thuc kiem tra)\b/.test(textKey(each ?? '')),
  );
  const enough = isTitledInspection(grid) ? 1 : isToldByHeader ? 2 : Infinity;
  return telling.length >= enough && columns['inspected-on'] !== undefined ? found : null;
}

/** Reads the units of a plan of inspections, when each is to be inspected, and the days and conclusions. */
export function readInspectionSheet(
  grid: Grid,
  header: Header<InspectionRole>,
  { year: known, date1904 }: DayContext,
): InspectionPlan {
  const { title, year } = readTitles(grid, header.firstRow);
  const context = { year: known ?? year, date1904 };
  const rows = rowsBelow(grid, header).flatMap((row) => rowAt(grid, row, header, context));
  return { sheet: grid.sheet, title, year, rows, total: statedTotal(grid) };
}

const NO_UNIT = /^(?:tong|cong)\b|^(?:noi nhan|nguoi lap|kt\.? |tm\.? |giam doc$|truong phong$)/;

function rowAt(
  grid: Grid,
  row: number,
  { columns }: Header<InspectionRole>,
  context: DayContext,
): readonly InspectionRow[] {
  const { 'inspected-unit': unit = 0, no, form, period, conclusion } = columns;
  const held = heldValues(grid);
  const text = (column: number | undefined): string =>
    column === undefined ? '' : plainText(textIn(grid, held(row, column), column));
  const words = text(unit);
  const day = (role: 'inspected-on' | 'concluded-on'): DayEntry | null => {
    const column = columns[role];
    return column === undefined ? null : readDayEntry(grid, held(row, column), column, context);
  };
  const isGroup = [form, period, columns['inspected-on'], conclusion].every((each) => text(each) === '');
  if (words === '' || NO_UNIT.test(textKey(words)) || (isGroup && isHeading(grid, row, no, words))) return [];
  const reference = conclusion === undefined ? null : conclusionIn(grid, held(row, conclusion), conclusion);
  return unitsIn(words).map((name) => ({
    no: no === undefined ? '' : codeText(grid, row, no).text.replace(/[.)\s]+$/, ''),
    unit: name,
    form: text(form),
    period: period === undefined ? null : deadlineAt(grid, held(row, period), period, context),
    inspectedOn: day('inspected-on'),
    conclusion: reference?.text ?? '',
    concludedOn: day('concluded-on') ?? reference,
    cell: cellOf(grid, row, unit),
  }));
}

/** "I. Kiểm tra trực tuyến": a line that only heads those below it. */
const isHeading = (grid: Grid, row: number, no: number | undefined, words: string): boolean =>
  /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(no === undefined ? '' : codeText(grid, row, no).text) ||
  /^kiem tra\b/.test(textKey(words)) ||
  words === words.toLocaleUpperCase('vi');

/** What the name of a unit begins with. */
const UNIT_WORD =
  /^(?:phong|trung tam|van phong|thanh tra|chi cuc|ban|doi|tram|to|ubnd|so|truong|benh vien|quy)\b/;

/** The units that a cell names: "Phòng A; Phòng B", and "Phòng A, Trung tâm B" where each is a unit of its own. */
function unitsIn(words: string): readonly string[] {
  const pieces = (by: RegExp): readonly string[] =>
    words
      .split(by)
      .map((piece) => piece.replace(/^[-–+•\s]+|[.\s]+$/gu, ''))
      .filter((piece) => piece !== '');
  const listed = pieces(/\s*[;\n]\s*/u);
  if (listed.length > 1) return listed;
  const between = pieces(/\s*,\s*/u);
  return between.length > 1 && between.every((piece) => UNIT_WORD.test(textKey(piece))) ? between : [words];
}

/** "Số 45/TB-SKHCN ngày 20/9/2026": the conclusion with the day that is in the same cell. */
function conclusionIn(grid: Grid, row: number, column: number): DayEntry | null {
  const text = plainText(textIn(grid, row, column));
  if (text === '' || /^(?:chua|khong|dang)\b|^[-–—.…]+$/.test(textKey(text))) return null;
  const issued = readDocumentReferences(text)[0]?.issued ?? dateInSentence(text);
  const day = issued?.kind === 'day' ? issued.day : null;
  return { text, day, isToCome: false, isDate: false, cell: cellOf(grid, row, column) };
}

const TOTAL =
  /\b(?:tong so|so luong)\b.{0,30}\b(?:phong|don vi|co quan)\b(?!.*\b(?:duoc|da|se) kiem tra\b)[^\d:]{0,60}(?::|la|co|gom)?\s*(\d{1,3})?\b/;

/** "Tổng số phòng, đơn vị trực thuộc: 9", in one cell or with the number in the cell beside it. */
function statedTotal(grid: Grid): InspectionPlan['total'] {
  for (let row = 0; row < grid.values.length; row++)
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column++) {
      const value = valueAt(grid, row, column);
      const match = typeof value === 'string' && value.length <= 120 ? TOTAL.exec(textKey(value)) : null;
      if (!match) continue;
      if (match[1] !== undefined) return { count: Number(match[1]), cell: cellOf(grid, row, column) };
      const beside = numberBeside(grid, row, column);
      if (beside) return beside;
    }
  return null;
}

function numberBeside(grid: Grid, row: number, column: number): InspectionPlan['total'] {
  for (let next = column + 1; next < (grid.values[row]?.length ?? 0); next++) {
    const value = valueAt(grid, row, next);
    if (value === null || value === '') continue;
    const count =
      typeof value === 'string' ? Number(/^\s*(\d{1,3})(?:\s+\p{L}.*)?$/u.exec(value)?.[1]) : value;
    return typeof count === 'number' && Number.isInteger(count) && count > 0
      ? { count, cell: cellOf(grid, row, next) }
      : null;
  }
  return null;
}

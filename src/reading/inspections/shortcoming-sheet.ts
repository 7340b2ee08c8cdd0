import { cellOf, type Grid } from '../../model/grid';
import type { ShortcomingList, ShortcomingRole, ShortcomingRow } from '../../model/inspection';
import type { Mapping } from '../../model/mapping';
import { KINDS } from '../../model/sheet-kind';
import { plainText, textKey } from '../../text/key';
import { readProgress } from '../../text/progress';
import { dayInWords } from '../../text/date/written-date';
import type { ColumnContent } from '../header/column-content';
import { codeText, textIn } from '../rows/criteria-rows';
import { deadlineAt, readDayEntry, type DayContext } from '../cells/day-entry';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { SHORTCOMING_LEXICON } from '../header/lexicon';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { mentions } from '../header/mentions';
import { heldValues } from '../cells/merged-cells';
import { firstText } from '../header/titles';

const fits = (role: ShortcomingRole, { texts, numbers }: ColumnContent): boolean =>
  role === 'shortcoming' || role === 'topic' ? texts >= numbers : true;

export const SHORTCOMING_TABLE: TableKind<ShortcomingRole> = {
  lexicon: SHORTCOMING_LEXICON,
  telling: {
    shortcoming: /\b(ton tai|han che|van de)\b(?!.*\b(ngay|han|thoi han) )/,
    deadline: /^(thoi )?han\b.*\bkhac phuc\b/,
    'closed-on': /^(ngay|da|ket qua|tinh hinh)\b.*\bkhac phuc\b/,
  },
  forbidding: { shortcoming: /^(ngay|han|thoi han|thoi gian|ket qua|tinh hinh|don vi)\b/ },
  required: KINDS.shortcomings.required,
  fits,
};

const TITLE =
  /\b(?:ton tai|han che|kien nghi|van de)\b.*\b(?:sau|qua) (?:ket luan )?(?:tu )?(?:dot )?kiem tra\b|\bkhac phuc\b.*\bton tai\b|^ton tai\b/;

/** True for a sheet that is named or titled "Tồn tại sau kiểm tra". */
const isTitledShortcomings = (grid: Grid): boolean =>
  [grid.sheet, firstText(grid)].some((words) => TITLE.test(textKey(words)));

/** True for a list of what inspections found: its deadlines are no annex of tasks. */
export function isShortcomingSheet(grid: Grid): boolean {
  const before = known.get(grid);
  const is = before ?? findTable(grid, {}, false) !== null;
  if (before === undefined) known.set(grid, is);
  return is;
}

/** Told once for each sheet: every kind of table asks. */
const known = new WeakMap<Grid, boolean>();

const WORDS = /\b(?:ton tai|han che|khac phuc|kien nghi)\b/;

/** Finds a list of what inspections found, by its title and columns, or on the sheet that a person named. */
export function findShortcomingHeader(grid: Grid, mapping: Mapping): MappedHeader<ShortcomingRole> | null {
  const isNamed = mapping.shortcomingSheet?.toLowerCase() === grid.sheet.toLowerCase();
  return findTable(grid, mapping, isNamed);
}

function findTable(
  grid: Grid,
  { shortcomingTable }: Mapping,
  isNamed: boolean,
): MappedHeader<ShortcomingRole> | null {
  if (!isNamed && !mentions(grid, WORDS)) return null;
  const found = findMappedHeader(grid, SHORTCOMING_TABLE, shortcomingTable);
  if (!found || isNamed) return found;
  const { columns, words } = found.header;
  const telling = (['deadline', 'closed-on', 'inspected-unit'] as const).filter(
    (role) => columns[role] !== undefined,
  );
  const isToldByHeader = /\bkhac phuc\b/.test(textKey(words['closed-on'] ?? ''));
  const enough = isTitledShortcomings(grid) ? 1 : isToldByHeader ? 2 : Infinity;
  return telling.length >= enough && columns['closed-on'] !== undefined ? found : null;
}

/** Reads what inspections found, until when it is to be put right, and when it was. */
export function readShortcomingSheet(
  grid: Grid,
  header: Header<ShortcomingRole>,
  context: DayContext,
): ShortcomingList {
  const rows = rowsBelow(grid, header).flatMap((row) => rowAt(grid, row, header, context));
  return { sheet: grid.sheet, rows };
}

/** "Không có tồn tại", "Không": nothing was found. */
const NOTHING =
  /^(?:khong(?: co| phat hien)?(?: ton tai| han che| van de)?(?:[,\s]+(?:ton tai|han che))*|[-–—]+)[.\s]*$/;
const NO_LINE = /^(?:tong|cong)\b|^(?:noi nhan|nguoi lap)/;

function rowAt(
  grid: Grid,
  row: number,
  { columns }: Header<ShortcomingRole>,
  context: DayContext,
): readonly ShortcomingRow[] {
  const {
    shortcoming = 0,
    no,
    topic,
    deadline,
    evidence,
    'closed-on': closed,
    'inspected-unit': unit,
  } = columns;
  const held = heldValues(grid);
  const text = (column: number | undefined): string =>
    column === undefined ? '' : plainText(textIn(grid, held(row, column), column));
  const words = plainText(textIn(grid, row, shortcoming));
  if (words === '' || NOTHING.test(textKey(words)) || NO_LINE.test(textKey(words))) return [];
  const cell = cellOf(grid, row, shortcoming);
  const entry = closed === undefined ? null : readDayEntry(grid, held(row, closed), closed, context);
  const progress = entry === null || entry.day !== null ? 'unstated' : progressIn(entry.text);
  const isSaidDone = progress === 'done' || progress === 'done-late';
  return [
    {
      no: no === undefined ? '' : codeText(grid, row, no).text.replace(/[.)\s]+$/, ''),
      unit: text(unit),
      topic: text(topic),
      text: words,
      deadline: deadline === undefined ? null : deadlineAt(grid, held(row, deadline), deadline, context),
      deadlineCell: deadline === undefined ? cell : cellOf(grid, held(row, deadline), deadline),
      closedOn: entry && {
        ...entry,
        day: entry.day ?? (isSaidDone ? dayInWords(entry.text, context.year) : null),
        isToCome: entry.isToCome || progress === 'not-done',
      },
      isSaidDone,
      evidence: text(evidence),
      cell,
    },
  ];
}

/** To put right is to complete: "đã khắc phục", "chưa khắc phục", "khắc phục một phần". */
const progressIn = (words: string): ReturnType<typeof readProgress> =>
  readProgress(words.normalize('NFC').replace(/khắc phục(?: xong| xong rồi)?/giu, 'hoàn thành'));

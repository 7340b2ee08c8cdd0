import { plainText, textKey } from '../../text/key';

/** A table whose cells are on lines of their own, as a program pastes it that keeps no columns. */
export interface TableByLines {
  /** The header, then a row for each task; a group's row has its mark and its name. */
  readonly rows: readonly (readonly string[])[];
  /** The line after its last one. */
  readonly end: number;
}

const NUMBER_HEADERS: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu']);
const MIN_COLUMNS = 3;
const MAX_COLUMNS = 12;
const MAX_HEADER_LENGTH = 60;
/** So many lines further on the next number is sought where a row has more lines than the table has columns. */
const MAX_LINES_IN_ROW = 30;

const isGroupMark = (line: string): boolean => /^(?:[IVXL]+|[A-H])\.?$/.test(line);

/**
 * Reads the table that begins at a line: a header that begins with "STT", one title a line, then rows that each begin with
 * the next number. A row with another number of lines than there are titles is kept whole in the column after its
 * number, since nothing tells its cells apart; it then lacks all others, and that is seen. `null` where there is none.
 */
export function tableByLines(all: readonly string[], from: number): TableByLines | null {
  if (!NUMBER_HEADERS.has(textKey(all[from] ?? ''))) return null;
  const lines = all.map(plainText);
  const filled = (start: number): number => {
    let at = start;
    while (at < lines.length && lines[at] === '') at++;
    return at;
  };
  const header: string[] = [];
  let at = from;
  while (at < lines.length && !isFirstMark(lines[at] ?? '')) {
    header.push(lines[at] ?? '');
    at = filled(at + 1);
  }
  const width = header.length;
  const isHeader = width >= MIN_COLUMNS && width <= MAX_COLUMNS && at < lines.length;
  if (!isHeader || header.some(({ length }) => length > MAX_HEADER_LENGTH)) return null;
  const rows: (readonly string[])[] = [header];
  let end = at;
  for (let number = 1; at < lines.length; at = filled(end)) {
    const line = lines[at] ?? '';
    if (isGroupMark(line)) {
      const name = filled(at + 1);
      rows.push([line, lines[name] ?? '']);
      end = name + 1;
    } else if (isNumber(line, number)) {
      const row = rowFrom(lines, at, number, width);
      rows.push(row.cells);
      end = row.end;
      number++;
    } else break;
  }
  return rows.some(([mark]) => isNumber(mark ?? '', 1)) ? { rows, end } : null;
}

const isNumber = (line: string, number: number): boolean => line.replace(/\.$/, '') === String(number);
const isFirstMark = (line: string): boolean => isNumber(line, 1) || isGroupMark(line);

/** The row of a number: to the next number or the next group, else as many lines as there are columns. */
function rowFrom(
  lines: readonly string[],
  from: number,
  number: number,
  width: number,
): { readonly cells: readonly string[]; readonly end: number } {
  const own: string[] = [];
  const ends: number[] = [];
  for (let at = from; at < lines.length && own.length < MAX_LINES_IN_ROW; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    if (at > from && (isNumber(line, number + 1) || isGroupMark(line)))
      return own.length === width ? { cells: own, end: at } : { cells: kept(own), end: at };
    own.push(line);
    ends.push(at + 1);
  }
  return { cells: own.slice(0, width), end: ends[Math.min(width, ends.length) - 1] ?? lines.length };
}

const kept = ([number = '', ...rest]: readonly string[]): readonly string[] => [number, rest.join(' ')];

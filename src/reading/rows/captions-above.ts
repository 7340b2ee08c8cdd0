import { plainText, textKey } from '../../text/key';
import { pointsInName } from '../cells/row-points';
import { codeInName } from '../codes/code';
import type { CriteriaRole } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import type { Header } from '../header/header';
import { isCaption, type CriteriaRow } from './criteria-rows';
import { blockOf, isInCapitals, isNoteLine } from './row-labels';
import { NO_CODE } from './row-names';

/**
 * Where the table is broken up by lines that name each part before its own header ("I. CHỈ ĐẠO", header, leaves,
 * "II. …", header, leaves), the first such line is above the first header.
 */
export function withFirstCaption(
  grid: Grid,
  header: Header<CriteriaRole>,
  rows: readonly CriteriaRow[],
): readonly CriteriaRow[] {
  const captions = rows.filter((row) => row.beforeHeader && isCaption(row));
  const [other] = captions;
  const texts = (grid.values[header.firstRow - 1] ?? []).filter((value) => value !== null && value !== '');
  const [text] = texts;
  if (!other || texts.length !== 1 || typeof text !== 'string') return rows;
  const opened = codeInName(text);
  const alike = opened
    ? other.code !== null
    : other.code === null && firstWord(text) === firstWord(other.name);
  if (!alike) return rows;
  const { code, rest: name } = opened ?? { code: null, rest: text };
  const first = { ...other, row: header.firstRow - 1, header, code, name, opens: blockOf(name) } as const;
  return [first, ...rows];
}

const firstWord = (text: string): string => textKey(text).split(' ', 1)[0] ?? '';

/**
 * The rows of tables beside each other, each with the line above its header as its field's heading, where every table has such
 * a line: "A. CHUYÊN MÔN" over the left one, "B. HÀNH CHÍNH" over the right one.
 */
export function withCaptionsBeside(
  tables: readonly (readonly CriteriaRow[])[],
): readonly (readonly CriteriaRow[])[] {
  const lines = tables.map(([first]) => (first ? lineAbove(first) : ''));
  const opened = lines.map((line) => codeInName(line));
  const words = new Set(lines.map(firstWord));
  const areAlike = opened.every((one) => one !== null) || words.size === 1 || lines.every(isInCapitals);
  if (lines.includes('') || new Set(lines).size < lines.length || !areAlike) return tables;
  return tables.map((rows, at) => {
    const [first] = rows;
    const { code, rest: name } = opened[at] ?? { code: null, rest: lines[at] ?? '' };
    return first ? [captionOf(first, code, name), ...rows] : rows;
  });
}

const captionOf = (first: CriteriaRow, code: CriteriaRow['code'], name: string): CriteriaRow => ({
  ...first,
  row: first.header.firstRow - 1,
  kind: code ? 'criterion' : 'uncoded',
  scope: null,
  isImplied: false,
  level: null,
  opens: blockOf(name),
  code,
  codeCell: NO_CODE,
  mark: null,
  name,
  max: pointsInName(name),
  levelPoints: null,
  wording: '',
  hasFigures: false,
  hasScore: false,
  beforeHeader: true,
  isAfterEnd: false,
});

/** The only text in the row above a table's header, within its columns. */
function lineAbove({ grid, header }: CriteriaRow): string {
  const filled = (grid.values[header.firstRow - 1] ?? []).filter((value) => value !== null && value !== '');
  const [text] = filled;
  if (filled.length !== 1 || typeof text !== 'string') return '';
  const line = plainText(text);
  return isNoteLine(textKey(line)) ? '' : line;
}

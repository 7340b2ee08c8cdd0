import type { CriteriaRole } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import type { Entry, Measure } from '../../model/measure';
import { plainText, textKey } from '../../text/key';
import type { CriteriaRow } from '../rows/criteria-rows';
import type { Draft } from '../rows/draft';
import { readEntry } from '../cells/entry';
import type { Header } from '../header/table-kind';
import { isAbsent, isFigure } from './spread-entries';
import { lex } from '../wording/tokens/lexer';
import { definesTotalAsB } from '../wording/tokens/total-letter';

/** A row that names a quantity of the leaf's formula, "a = Số hồ sơ đúng hạn", and what is beside it. */
interface NamedRow {
  readonly letter: string | null;
  readonly key: string;
  readonly entry: Entry;
}

const INPUTS = ['figures', 'achieved', 'total', 'level', 'rate'] as const satisfies readonly CriteriaRole[];

/**
 * Total and achieved where each is in a row of its own below the leaf, beside the words that name it: "a = Số hồ
 * sơ đúng hạn" | 57, "b = Tổng số hồ sơ" | 60. Which letter is the total is told by the wording. `measure` as it is
 * where the rows are no such pair, or where the leaf's own row holds both.
 *
 * @param wording all that says how the leaf is scored, the rows below it included
 */
export function withFiguresBelow(
  grid: Grid,
  header: Header<CriteriaRole>,
  draft: Draft,
  wording: string,
  measure: Measure,
): Measure {
  if (draft.options.length === 0 || (isFigure(measure.total) && isFigure(measure.achieved))) return measure;
  const column = INPUTS.map((role) => header.columns[role]).find(
    (candidate) => candidate !== undefined && isInRows(grid, draft, candidate),
  );
  if (column === undefined) return measure;
  const rows = namedRows(grid, draft, column);
  const pair = byLetters(rows, wording) ?? byWords(rows);
  if (!pair) return measure;
  const rate = rows.find(({ key, entry }) => /^t[iy] le\b/.test(key) && isFigure(entry))?.entry ?? null;
  const isWhole = isFigure(pair.total) && isFigure(pair.achieved);
  return { ...measure, ...pair, rate: isWhole || rate === null ? null : rate, level: null };
}

/** The column in which the rows below hold something; the first of them that is there where none does. */
const isInRows = (grid: Grid, { options, row, wording }: Draft, column: number): boolean =>
  options.some((option) => !isAbsent(readEntry(grid, option.row, column))) ||
  (letterOf(wording) !== null && isFigure(readEntry(grid, row, column)));

function namedRows(grid: Grid, draft: Draft, column: number): readonly NamedRow[] {
  const texts = [
    { row: draft.row, text: draft.wording, code: '' },
    ...draft.options
      .filter(({ max }) => max === null)
      .map((option) => ({ row: option.row, text: textOf(option), code: codeOf(option) })),
  ];
  return texts
    .filter(({ text }) => text !== '' && !BRINGS_POINTS.test(text))
    .map(({ row, text, code }) => ({
      letter: letterOf(text) ?? (/^[a-z]$/.test(code) ? code : null),
      key: textKey(text.replace(LETTER, '').replace(/^\s*[-–+*•]\s*/u, '')),
      entry: readEntry(grid, row, column),
    }));
}

/** "a) Đạt 100%: 3 điểm" is a level, and names no quantity. */
const BRINGS_POINTS = /\d\s*(?:điểm|đ)(?![\p{L}])|[:=]\s*-?\d|điểm tối đa/iu;

const textOf = ({ name, wording }: CriteriaRow): string =>
  [name, wording].filter((part) => part !== '').join(' ');

const codeOf = ({ code, mark }: CriteriaRow): string =>
  mark === 'letter' ? (code?.text ?? '').toLowerCase() : '';

const LETTER = /^\s*[-–+*•]?\s*(?:số liệu\s*)?\(?\s*([a-z])\s*(?:\)\s*[:=.]?|\s*(?:=|:|là(?=\s)))\s*/iu;

/** "a = Số hồ sơ", "(b): Tổng số", "- a là số …"; one line each. */
function letterOf(text: string): string | null {
  const plain = plainText(text);
  if (plain.includes('\n')) return null;
  return LETTER.exec(plain)?.[1]?.toLowerCase() ?? null;
}

type PairEntries = Pick<Measure, 'total' | 'achieved'>;

function byLetters(rows: readonly NamedRow[], wording: string): PairEntries | null {
  const named = rows.filter(({ letter }) => letter !== null);
  const [first, second, ...others] = named;
  if (!first || !second || others.length > 0 || first.letter === second.letter) return null;
  const [a, b] = [first, second].sort((one, other) => (one.letter ?? '').localeCompare(other.letter ?? ''));
  if (!a || !b || [a, b].some(({ entry }) => entry.kind === 'words')) return null;
  if ((a.letter === 'a') !== (b.letter === 'b')) return null;
  const isTotal = (row: NamedRow): boolean => TOTAL.test(row.key);
  if (a.letter !== 'a') return byWords([a, b]);
  const totalIsB = definesTotalAsB(lex(wording).tokens) || (isTotal(b) && !isTotal(a));
  return totalIsB ? { total: b.entry, achieved: a.entry } : { total: a.entry, achieved: b.entry };
}

const TOTAL = /^(?:tong (?:so|cac)|mau so)\b/;

/** "Tổng số hồ sơ" | 60 and one more row with a figure. */
function byWords(rows: readonly NamedRow[]): PairEntries | null {
  const filled = rows.filter(
    ({ key, entry }) => isFigure(entry) && !entry.percent && !/^t[iy] le\b/.test(key),
  );
  const [total, ...totals] = filled.filter(({ key }) => TOTAL.test(key));
  const [achieved, ...others] = filled.filter(({ key }) => !TOTAL.test(key));
  if (!total || !achieved || totals.length > 0 || others.length > 0) return null;
  return { total: total.entry, achieved: achieved.entry };
}

import type { CriteriaRow } from '../rows/criteria-rows';
import type { Draft } from '../rows/draft';
import { withPoints } from '../cells/row-points';
import { textKey } from '../../text/key';

/** The options of a scale written one a row, as one wording: a line each, with the points of its column. */
export const optionsWording = (options: readonly CriteriaRow[]): string =>
  options
    .map(({ name, wording, max }) => withPoints([name, wording].filter((part) => part !== '').join(' '), max))
    .filter((line) => line !== '')
    .join('\n');

/**
 * A leaf's own wording: where its options are in the rows below without names of their own, its row holds the first
 * of them, with its points in their column.
 */
export function ownWording({ wording, options, levelPoints, max }: Draft): string {
  const isFirstOption = options.some((row) => row.name === '' && row.max !== null);
  return isFirstOption ? withPoints(wording, levelPoints ?? max) : wording;
}

/**
 * The scale that the titles of a leaf's columns of ticks give, where they say what each is worth: "Khá (75% số điểm)".
 * "Có" beside "Không" is worth all or nothing, which is marked as taken for granted.
 */
export function tickWording({ header: { tickColumns }, max }: Draft): string {
  const [first, second, ...more] = tickColumns;
  if (
    first &&
    second &&
    more.length === 0 &&
    max !== null &&
    max > 0 &&
    areOpposites(first.words, second.words)
  )
    return [
      `${first.words}: ${pointsIn(DENIES.test(textKey(first.words)) ? 0 : max)}`,
      `${second.words}: ${pointsIn(DENIES.test(textKey(second.words)) ? 0 : max)}`,
    ].join('\n');
  const titles = tickColumns.map(({ words }) => words.replace(/\s+/g, ' ').trim());
  const lines = titles.map((title) => WORTH.exec(title) ?? WORTH_BEHIND.exec(title));
  if (lines.length < 2 || lines.some((line) => line === null)) return '';
  return lines.map((line) => `${line?.[1] ?? ''}: ${pointsOf(line?.[2] ?? '')}`).join('\n');
}

const pointsIn = (points: number): string => `${String(points).replace('.', ',')} điểm (ngầm hiểu)`;

const DENIES = /^(?:khong|chua)\b/;

/** "Có" and "Không", "Đạt" and "Chưa đạt": one denies the other. */
function areOpposites(one: string, other: string): boolean {
  const [a, b] = [textKey(one).trim(), textKey(other).trim()];
  const [plain, denied] = DENIES.test(a) ? [b, a] : [a, b];
  if (!DENIES.test(denied) || DENIES.test(plain)) return false;
  const rest = denied.replace(DENIES, '').trim();
  return rest === '' || rest === plain;
}

const WORTH = /^(.+?)\s*\(\s*([^()]*\d[^()]*)\)$/u;

/** "Khá 75% điểm gốc", on two lines of its cell; "Tốt: 3 điểm". */
const WORTH_BEHIND = /^(\D+?)\s*[-–:,]?\s*(\d+(?:[.,]\d+)?\s*(?:%[^\d]*|điểm|đ))$/iu;

/** "75% số điểm" and "75%" are shares of the maximum. */
const pointsOf = (worth: string): string =>
  worth.replace(/^(\d+(?:[.,]\d+)?\s*%).*$/u, '$1 điểm tối đa').trim();

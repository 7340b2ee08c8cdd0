import type { CriteriaRow } from './criteria-rows';
import type { Draft } from './draft';
import { withPoints } from './row-points';

/** The options of a scale written one a row, as one wording: a line each, with the points of its column. */
export const optionsWording = (options: readonly CriteriaRow[]): string =>
  options
    .map(({ name, wording, max }) => withPoints([name, wording].filter((part) => part !== '').join(' '), max))
    .filter((line) => line !== '')
    .join('\n');

/**
 * A leaf's own wording: where its options stand in the rows below without names of their own, its row holds the first
 * of them, with its points in their column.
 */
export function ownWording({ wording, options, levelPoints, max }: Draft): string {
  const isFirstOption = options.some((row) => row.name === '' && row.max !== null);
  return isFirstOption ? withPoints(wording, levelPoints ?? max) : wording;
}

/** The scale that the titles of a leaf's columns of ticks give, where they say what each is worth: "Khá (75% số điểm)". */
export function tickWording({ header: { tickColumns } }: Draft): string {
  const lines = tickColumns.map(({ words }) => WORTH.exec(words.replace(/\s+/g, ' ').trim()));
  if (lines.length < 2 || lines.some((line) => line === null)) return '';
  return lines.map((line) => `${line?.[1] ?? ''}: ${pointsOf(line?.[2] ?? '')}`).join('\n');
}

const WORTH = /^(.+?)\s*\(\s*([^()]*\d[^()]*)\)$/u;

/** "75% số điểm" and "75%" are shares of the maximum. */
const pointsOf = (worth: string): string =>
  worth.replace(/^(\d+(?:[.,]\d+)?\s*%).*$/u, '$1 điểm tối đa').trim();

import type { CellValue } from '../model/cell';
import { valueAt, type Grid } from '../model/grid';
import { readNumber } from '../text/number';
import { readCode } from './code';

/** What stands below a header in one column, over the first few hundred rows. */
export interface ColumnContent {
  readonly numbers: number;
  readonly texts: number;
  /** Mean length of the texts, in characters. */
  readonly textLength: number;
  /** The first texts, for looking at what they say. */
  readonly samples: readonly string[];
  /** The share of the filled cells that are codes, each another: 1 for "1", "1.1", "1.2", 0 for amounts. */
  readonly codes: number;
}

const SAMPLED_ROWS = 400;
const MOST_SAMPLES = 24;

/** Looks at a column below a header. Amounts typed as text ("0,5 điểm") count as numbers. */
export function contentBelow(grid: Grid, fromRow: number, column: number): ColumnContent {
  let numbers = 0;
  let length = 0;
  const texts: string[] = [];
  const codes = new Set<string>();
  const end = Math.min(grid.values.length, fromRow + SAMPLED_ROWS);
  for (let row = fromRow; row < end; row++) {
    const value = valueAt(grid, row, column);
    const code = typeof value === 'string' && value.length <= 12 ? readCode(value) : null;
    if (code) codes.add(code.text);
    if (typeof value === 'number' || isAmount(value)) numbers++;
    else if (typeof value === 'string' && value.trim() !== '') {
      texts.push(value.trim());
      length += value.trim().length;
    }
  }
  const textLength = texts.length === 0 ? 0 : length / texts.length;
  const filled = numbers + texts.length;
  return {
    numbers,
    texts: texts.length,
    textLength,
    samples: texts.slice(0, MOST_SAMPLES),
    codes: filled === 0 ? 0 : codes.size / filled,
  };
}

/** "2", "0,5", "0,5 điểm", "2đ". */
function isAmount(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > 20 || !/\d/.test(value)) return false;
  return readNumber(value.replace(/\s*(?:điểm|đ)\.?\s*$/iu, '')).kind !== 'none';
}

/** The share of the samples of which something holds, 0 to 1; 0 where there are none. */
export const shareOf = ({ samples }: ColumnContent, holds: (text: string) => boolean): number =>
  samples.length === 0 ? 0 : samples.filter(holds).length / samples.length;

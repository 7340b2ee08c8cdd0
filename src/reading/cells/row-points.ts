import { formatAt, valueAt, type Grid } from '../../model/grid';
import { asPoints, type Points } from '../../model/points';
import { plainText } from '../../text/key';
import { readNumber } from '../../text/number';
import { isDateFormat } from './date-format';

/** The unit behind typed points: "0,5 điểm", "0,5đ." */
export const POINTS_UNIT = /\s*(?:điểm|đ)\.?\s*$/iu;

/** Points typed as a number or as text: 0.5, "0,5", "0,5 điểm". `null` for anything else. */
export function readPoints(grid: Grid, row: number, column: number | undefined): Points | null {
  if (column === undefined) return null;
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return asPoints(value);
  return typeof value === 'string' ? pointsIn(value) : null;
}

function pointsIn(text: string): Points | null {
  const number = readNumber(text.replace(POINTS_UNIT, ''));
  return number.kind === 'number' && !number.percent ? asPoints(number.value) : null;
}

const RANGE =
  /^(?:từ\s*)?(-?[\d.,]+)\s*(?:điểm|đ)?\s*(?:-|÷|~|\.{2,}|…|đến|tới)\s*(-?[\d.,]+)\s*(?:điểm|đ)?$/iu;
const CAP = /^(?:điểm\s*)?(?:tối đa|không quá|cao nhất|max|≤|<=)\s*(?:là|:)?\s*(?=[-\d])/iu;
const MINUS = /^(?:trừ|-)\s*(?:tối đa\s*)?(?=\d)/iu;

/**
 * A maximum: points, "tối đa 10", "trừ 5", and the range "0 - 10", whose far end it is. A cell under a date format
 * is not one: "0-10" typed into Excel may have become a day.
 */
export function readMaximum(grid: Grid, row: number, column: number | undefined): Points | null {
  if (column === undefined) return null;
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return isDateFormat(formatAt(grid, row, column)) ? null : asPoints(value);
  return typeof value === 'string' ? maximumIn(value) : null;
}

/** The maximum that a text is: "10 điểm", "tối đa 10", "(15đ)", "0 - 20"; `null` for anything else. */
export function maximumIn(value: string): Points | null {
  const plain = plainText(value)
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  const simple = pointsIn(plain);
  if (simple !== null) return simple;
  const range = RANGE.exec(plain);
  if (range) {
    const [from, to] = [pointsIn(range[1] ?? ''), pointsIn(range[2] ?? '')];
    if (from === null || to === null) return null;
    return Math.abs(to) >= Math.abs(from) ? to : from;
  }
  const bare = plain.replace(CAP, '');
  if (MINUS.test(bare)) {
    const off = pointsIn(bare.replace(MINUS, ''));
    return off === null ? null : asPoints(-off);
  }
  return bare === plain ? null : pointsIn(bare);
}

const IN_NAME = /[([]\s*(?:điểm\s*)?(?:tối đa|max)?\s*(?:là|:)?\s*(\d[\d.,]*)\s*(?:điểm|đ)\s*[)\]]/giu;

/** The points that a name brings itself: "Người đứng đầu là Trưởng ban (10đ)", "CHỈ ĐẠO (25 điểm)". */
export function pointsInName(name: string): Points | null {
  const last = [...plainText(name).matchAll(IN_NAME)].at(-1)?.[1];
  return last === undefined ? null : pointsIn(last);
}

const STATED =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:điểm|đ)(?![\p{L}])|[:=]\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?=[;.\n]|$)/giu;

/** Every amount of points that a wording names, the largest first: what may be its maximum. */
export function pointsStated(wording: string): readonly Points[] {
  const found = [...plainText(wording.replaceAll('\n', ' ; ')).matchAll(STATED)].flatMap((match) => {
    const points = pointsIn(match[1] ?? match[2] ?? '');
    return points === null ? [] : [points];
  });
  return [...new Set(found)].sort((a, b) => b - a);
}

/** An option's words with its points behind them, unless they end in points: "Đúng hạn: 2". */
export const withPoints = (label: string, points: Points | null): string =>
  points === null || label === '' || endsInPoints(label)
    ? label
    : `${label.replace(/[\s:;.]+$/, '')}: ${String(points).replace('.', ',')}`;

/**
 * True where the option's text brings its points: "- Từ 20% đến dưới 30%: 0,5 điểm", "Có (2)"; not in "thư viện đạt mức
 * độ 2".
 */
const endsInPoints = (label: string): boolean =>
  /(?:[:=(]\s*\d+(?:[.,]\d+)?|(?<![\p{L}])(?:được|điểm|trừ|cộng)\s+\d+(?:[.,]\d+)?|\d\s*(?:điểm|đ))\s*(?:điểm|đ)?\)?\s*[.;]?\s*$/iu.test(
    label,
  );

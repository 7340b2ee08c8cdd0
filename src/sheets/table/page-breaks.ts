import type { PageMargins } from '../../model/edits';
import { ONE_LINE } from '../row-height';
import type { SheetGrid } from './column';

/** A4 across, in millimetres. */
const PAPER = { width: 297, height: 210 } as const;
const POINTS_OF_A_MM = 72 / 25.4;
/** A column of one digit more is so many points wider; each has a margin of its own. */
const POINTS_OF_A_DIGIT = 5.25;
const COLUMN_MARGIN = 3.75;

/** Rows of a section that must not be parted from others. */
export interface PrintedSection {
  readonly firstRow: number;
  readonly height: number;
  readonly startsPage?: boolean;
  /** A heading: on the page of what it heads. */
  readonly headsNext?: boolean;
  readonly isWhole?: boolean;
  /** Whole, and on the page of the last rows of what it signs. */
  readonly signsBefore?: boolean;
}

/** So many rows of a table are with its heading, and of what is signed with the signature. */
const ROWS_BESIDE = 3;
/** Programs measure pages a little differently: where one of these pages would part what belongs together, a new one begins. */
const PAGE_SIZES = [0.9, 0.97, 1.04] as const;

/**
 * The rows that begin a page of a sheet that is one page wide: those that sections ask for, and those without which a
 * heading would be apart from its rows, or a signature from the part that it signs. Excel itself keeps no rows together. Why:
 * decision 0238.
 */
export function pageBreaks(
  sections: readonly PrintedSection[],
  heights: ReadonlyMap<number, number>,
  grid: Pick<SheetGrid, 'columns'>,
  margins: PageMargins,
): readonly number[] {
  const page = pageHeight(grid, margins);
  const starts = new Set(sections.filter(({ startsPage }) => startsPage).map(({ firstRow }) => firstRow));
  const breaks: number[] = [];
  const filled = PAGE_SIZES.map(() => 0);
  for (const rows of piecesOf(sections)) {
    const [first = 0] = rows;
    const height = rows.reduce((sum, row) => sum + (heights.get(row) ?? ONE_LINE), 0);
    const isOver = PAGE_SIZES.map((size, i) => (filled[i] ?? 0) + height > page * size);
    const isParted = rows.length > 1 && height < page && isOver.includes(true);
    if (starts.has(first) || isParted) {
      if (first > 0) breaks.push(first);
      filled.fill(height);
    } else filled.forEach((sum, i) => (filled[i] = isOver[i] ? height : sum + height));
  }
  return breaks;
}

/** The rows of all sections, those together that belong on one page. */
function piecesOf(sections: readonly PrintedSection[]): readonly (readonly number[])[] {
  const kept = new Set<number>();
  const keep = (first: number, last: number): void => {
    for (let row = first; row <= last; row++) kept.add(row);
  };
  const starts = new Set(sections.filter(({ startsPage }) => startsPage).map(({ firstRow }) => firstRow));
  let lastRow = 0;
  sections.forEach(({ firstRow, height, headsNext, isWhole, signsBefore }, index) => {
    const end = firstRow + height - 1;
    const next = sections[index + 1];
    if (headsNext && next) keep(firstRow + 1, next.firstRow + Math.min(next.height, ROWS_BESIDE) - 1);
    if (isWhole) keep(firstRow + 1, end);
    if (signsBefore) keep(Math.max(1, lastRow - ROWS_BESIDE + 2), end);
    lastRow = end;
  });
  const pieces: number[][] = [];
  for (let row = 0; row <= lastRow; row++) {
    const piece = pieces.at(-1);
    if (piece && kept.has(row) && !starts.has(row)) piece.push(row);
    else pieces.push([row]);
  }
  return pieces;
}

/** The height of a page in points of the sheet, which is shrunk to the width of the page. */
function pageHeight(
  { columns }: Pick<SheetGrid, 'columns'>,
  { left, right, top, bottom }: PageMargins,
): number {
  const width = columns.reduce((sum, column) => sum + column.width * POINTS_OF_A_DIGIT + COLUMN_MARGIN, 0);
  const scale = Math.min(1, ((PAPER.width - left - right) * POINTS_OF_A_MM) / width);
  return ((PAPER.height - top - bottom) * POINTS_OF_A_MM) / scale;
}

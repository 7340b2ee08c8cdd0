import type { GreyPicture } from './grey-picture';

/** A line of ink along one direction: where it is across that direction, and from where to where it goes. In pixels. */
export interface InkLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The ruling lines of a level picture. */
export interface RulingLines {
  readonly across: readonly InkLine[];
  readonly down: readonly InkLine[];
}

/** In inches: strokes of letters are shorter, edges of a dark margin are thicker. */
const LEAST_ACROSS = 1;
const LEAST_DOWN = 0.4;
const MOST_THICK = 0.06;
/** In pixels: paper that shows through a line, and how far a line strays that was not drawn quite level. */
const MAX_GAP = 3;
const MAX_STRAY = 4;
/** In inches: pieces of a line that are no further apart are one. */
const JOINED = 0.1;

/** Hairlines are paler than letters: ink is whatever is this much of the way from the threshold to white. */
const PALER = 0.4;

/** Whether there is ink at a place on a line, or so near that a line which strays a little is met. */
type InkAlong = (line: number, at: number) => boolean;

interface InkMap {
  /** By rows, then by columns. */
  readonly inRow: InkAlong;
  readonly inColumn: InkAlong;
}

function inkMap({ width, height, pixels }: GreyPicture, threshold: number, reach: number): InkMap {
  const pale = threshold + PALER * (255 - threshold);
  const near = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach);
  const isInk = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && (pixels[y * width + x] ?? 255) < pale;
  return {
    inRow: (y, x) => near.some((by) => isInk(x, y + by)),
    inColumn: (x, y) => near.some((by) => isInk(x + by, y)),
  };
}

/**
 * The ruling lines of a level picture. A line may be as thin as a hair, lie between two rows of pixels and have gaps.
 *
 * @param threshold the shade below which letters are ink
 * @param dots pixels an inch
 */
export function rulingLines(picture: GreyPicture, threshold: number, dots: number): RulingLines {
  const { width, height } = picture;
  const { inRow, inColumn } = inkMap(picture, threshold, 1);
  return {
    across: inkLines(height, width, inRow, LEAST_ACROSS * dots, dots),
    down: inkLines(width, height, inColumn, LEAST_DOWN * dots, dots),
  };
}

/** A side of a cell is ruled where so much of it is ink; letters that it crosses have more white. */
const RULED = 0.75;
const SIDE_REACH = 3;

/** The sides of a grid's cells that are ruled, each by itself: long lines tell where rows are, not which cells they divide. */
export function ruledSides(
  picture: GreyPicture,
  threshold: number,
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] },
): RulingLines {
  const { inRow, inColumn } = inkMap(picture, threshold, SIDE_REACH);
  const sides = (lines: readonly number[], ends: readonly number[], isInk: InkAlong): readonly InkLine[] =>
    lines.flatMap((at) =>
      ends.slice(1).flatMap((to, index) => {
        const from = ends[index] ?? to;
        return inkShare(isInk, Math.round(at), from, to) >= RULED ? [{ at, from, to }] : [];
      }),
    );
  return { across: sides(ys, xs, inRow), down: sides(xs, ys, inColumn) };
}

function inkShare(isInk: InkAlong, line: number, from: number, to: number): number {
  let [ink, all] = [0, 0];
  for (let at = Math.ceil(from); at < to; at++) {
    all++;
    if (isInk(line, at)) ink++;
  }
  return all === 0 ? 0 : ink / all;
}

/** Long runs of ink, those beside each other as one line. */
function inkLines(
  rows: number,
  length: number,
  isInk: InkAlong,
  least: number,
  dots: number,
): readonly InkLine[] {
  const lines: { first: number; last: number; from: number; to: number }[] = [];
  for (let row = 0; row < rows; row++) {
    for (const { from, to } of runsOf(length, (at) => isInk(row, at), least)) {
      const line = lines.findLast(
        (each) =>
          row - each.last <= MAX_STRAY && from <= each.to + JOINED * dots && to >= each.from - JOINED * dots,
      );
      if (!line) {
        lines.push({ first: row, last: row, from, to });
        continue;
      }
      line.last = row;
      line.from = Math.min(line.from, from);
      line.to = Math.max(line.to, to);
    }
  }
  return lines
    .filter(({ first, last }) => last - first <= MOST_THICK * dots)
    .map(({ first, last, from, to }) => ({ at: (first + last) / 2, from, to }));
}

function runsOf(
  length: number,
  isInk: (at: number) => boolean,
  least: number,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from !== -1 && to - from >= least) runs.push({ from, to });
    from = -1;
  };
  for (let at = 0; at < length; at++) {
    if (!isInk(at)) {
      if (from !== -1 && at - to > MAX_GAP) close();
      continue;
    }
    if (from === -1) from = at;
    to = at;
  }
  close();
  return runs;
}

import type { GreyPicture } from './grey-picture';

/** In pixels: strokes of letters are shorter at up to 400 dots an inch. */
const LONGEST_STROKE = 60;
/** So much more do lines of text show along them than across; between this and its inverse a page may lie either way. */
const CLEARLY_MORE = 1.3;

/** A picture turned by so many quarters of a turn, clockwise. */
export function quarterTurned(picture: GreyPicture, quarters: number): GreyPicture {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return picture;
  const { width, height, pixels } = picture;
  const out = new Uint8Array(pixels.length);
  const [outWidth, outHeight] = turns === 2 ? [width, height] : [height, width];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [toX, toY] =
        turns === 1
          ? [height - 1 - y, x]
          : turns === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      out[toY * outWidth + toX] = pixels[y * width + x] ?? 255;
    }
  }
  return { width: outWidth, height: outHeight, pixels: out };
}

/** How a page may have to be turned, in quarters clockwise, the likeliest first. */
export function likelyTurns(picture: GreyPicture, threshold: number): readonly number[] {
  const share = sidewaysShare(picture, threshold);
  if (share > CLEARLY_MORE) return [1, 3];
  if (share < 1 / CLEARLY_MORE) return [0, 2];
  return share > 1 ? [1, 3, 0, 2] : [0, 2, 1, 3];
}

/** How much more a page's columns differ in ink than its rows: between lines there is white, between letters much less. */
function sidewaysShare(picture: GreyPicture, threshold: number): number {
  const { width, height } = picture;
  const ink = letterInk(picture, threshold);
  const [rows, columns] = [new Float64Array(height), new Float64Array(width)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] === 0) continue;
      rows[y] = (rows[y] ?? 0) + 1;
      columns[x] = (columns[x] ?? 0) + 1;
    }
  }
  return (contrastOf(columns, height) || Number.EPSILON) / (contrastOf(rows, width) || Number.EPSILON);
}

/** The ink of letters, 1 where there is some: longer runs along a row or a column are ruling lines or a dark edge. */
function letterInk({ width, height, pixels }: GreyPicture, threshold: number): Uint8Array {
  const isInk = (at: number): boolean => (pixels[at] ?? 255) < threshold;
  const ink = Uint8Array.from(pixels, (shade) => (shade < threshold ? 1 : 0));
  const wipe = (lines: number, length: number, place: (line: number, at: number) => number): void => {
    for (let line = 0; line < lines; line++) {
      let from = 0;
      for (let at = 0; at <= length; at++) {
        if (at < length && isInk(place(line, at))) continue;
        if (at - from > LONGEST_STROKE) for (let on = from; on < at; on++) ink[place(line, on)] = 0;
        from = at + 1;
      }
    }
  };
  wipe(height, width, (y, x) => y * width + x);
  wipe(width, height, (x, y) => y * width + x);
  return ink;
}

/** How much the ink of neighbouring rows differs, as a share of their length. */
const contrastOf = (ink: Float64Array, length: number): number =>
  ink.reduce((sum, count, at) => sum + (at === 0 ? 0 : ((count - (ink[at - 1] ?? 0)) / length) ** 2), 0) /
  ink.length;

import { shadeBetween, type GreyPicture } from './grey-picture';

/** In degrees: pages lie askew by less, and a finer turn cannot be seen. */
const MAX_ANGLE = 3;
const LEAST_ANGLE = 0.03;
/** Every so manieth pixel of ink is looked at, from every row: rows that are left out hide small angles. */
const EVERY = 3;

const RADIANS = Math.PI / 180;

/** A picture whose lines of text lie level. */
export function straightened(picture: GreyPicture, threshold: number): GreyPicture {
  const angle = skewOf(picture, threshold);
  return Math.abs(angle) < LEAST_ANGLE ? picture : turned(picture, angle);
}

/** By how many degrees a page's lines fall to the right: the angle at which its rows differ most in ink. */
export function skewOf({ width, height, pixels }: GreyPicture, threshold: number): number {
  const [xs, ys]: [number[], number[]] = [[], []];
  let seen = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[y * width + x] ?? 255) >= threshold || seen++ % EVERY !== 0) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  const reach = Math.ceil(width * Math.tan(MAX_ANGLE * RADIANS)) + 2;
  const contrast = (angle: number): number => {
    const rows = new Float64Array(height + 2 * reach);
    const slope = Math.tan(angle * RADIANS);
    for (let at = 0; at < xs.length; at++) {
      const row = Math.round((ys[at] ?? 0) - (xs[at] ?? 0) * slope) + reach;
      rows[row] = (rows[row] ?? 0) + 1;
    }
    let sum = 0;
    for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
    return sum;
  };
  const best = (around: number, step: number, steps: number): number => {
    const angles = Array.from({ length: 2 * steps + 1 }, (_, at) => around + (at - steps) * step);
    const found = angles.map((angle) => ({ angle, contrast: contrast(angle) }));
    return found.reduce((one, other) => (other.contrast > one.contrast ? other : one)).angle;
  };
  const coarse = best(0, 0.25, MAX_ANGLE / 0.25 - 1);
  return best(best(coarse, 0.05, 5), 0.0125, 4);
}

/** The picture turned about its middle so that lines that fell by this angle are level. */
function turned({ width, height, pixels }: GreyPicture, angle: number): GreyPicture {
  const [sin, cos] = [Math.sin(angle * RADIANS), Math.cos(angle * RADIANS)];
  const [middleX, middleY] = [width / 2, height / 2];
  const out = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - middleX, y - middleY];
      const [fromX, fromY] = [middleX + dx * cos - dy * sin, middleY + dx * sin + dy * cos];
      if (fromX < 0 || fromY < 0 || fromX > width - 1 || fromY > height - 1) continue;
      out[y * width + x] = shadeBetween(pixels, width, fromX, fromY);
    }
  }
  return { width, height, pixels: out };
}

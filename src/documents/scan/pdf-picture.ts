import { ImageKind, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, isMatrix, times, type Matrix } from '../pdf/matrix';
import type { GreyPicture } from './grey-picture';
import { shadeOf } from './png-picture';

/** Finer pictures are read at this many pixels an inch, which letters of a page need. */
const MAX_DOTS = 220;
const POINTS_AN_INCH = 72;
/** A picture larger than this is no page. */
export const MAX_PIXELS = 40_000_000;

/** A picture that a page draws: pixels as pdf.js gives them, and where its unit square goes on the page. */
interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly to: Matrix;
}

/** What a page shows by its pictures, and how many pixels make a point. */
export interface PagePicture {
  readonly picture: GreyPicture;
  readonly scale: number;
}

/**
 * The picture of a scanned page: its pictures put where the page has them, upright as it is shown. A scan may be cut into strips.
 * Nothing is drawn, so no canvas is needed. `null` where a picture cannot be decoded (JPEG 2000) or the page has none.
 */
export async function pictureOfPage(page: PDFPageProxy): Promise<PagePicture | null> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const view = page.getViewport({ scale: 1 });
  const drawn: DrawnPicture[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = isMatrix(view.transform) ? view.transform : IDENTITY;
  for (let at = 0; at < fnArray.length; at++) {
    const [operator, args] = [fnArray[at], argsArray[at] as unknown];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform && isMatrix(args)) matrix = times(matrix, args);
    else if (operator === OPS.paintFormXObjectBegin && Array.isArray(args)) {
      saved.push(matrix);
      if (isMatrix(args[0])) matrix = times(matrix, args[0]);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator !== undefined && PAINTS.has(operator) && Array.isArray(args)) {
      const picture = await pictureNamed(page, args[0]);
      if (!picture) return null;
      drawn.push({ ...picture, to: matrix });
    }
  }
  if (drawn.length === 0) return null;
  const finest = Math.max(...drawn.map(({ width, to }) => width / Math.max(1, Math.hypot(to[0], to[1]))));
  const scale = Math.min(finest, MAX_DOTS / POINTS_AN_INCH);
  const [width, height] = [Math.round(view.width * scale), Math.round(view.height * scale)];
  if (!(width * height > 0) || width * height > MAX_PIXELS) return null;
  const pixels = new Uint8Array(width * height).fill(255);
  for (const each of drawn) put({ width, height, pixels }, each, scale);
  return { picture: { width, height, pixels }, scale };
}

const PAINTS: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** The pixels of a picture by its name, or given in place. */
function pictureNamed(page: PDFPageProxy, named: unknown): Promise<Omit<DrawnPicture, 'to'> | null> {
  const store = typeof named === 'string' && named.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    if (typeof named === 'string') store.get(named, (found: unknown) => resolve(decoded(found)));
    else if (isNamedMask(named)) store.get(named.data, (found: unknown) => resolve(decoded(found)));
    else resolve(decoded(named));
  });
}

const isNamedMask = (named: unknown): named is { readonly data: string } =>
  typeof named === 'object' && named !== null && 'data' in named && typeof named.data === 'string';

function decoded(found: unknown): Omit<DrawnPicture, 'to'> | null {
  if (typeof found !== 'object' || found === null || !('data' in found)) return null;
  const { width, height, kind = ImageKind.GRAYSCALE_1BPP, data } = found as Partial<DrawnPicture>;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray) || !width || !height) return null;
  return { width, height, kind, data };
}

/** Puts a picture where it is on the page: each pixel of the page is the mean of those that it covers. */
function put(
  page: { width: number; height: number; pixels: Uint8Array },
  drawn: DrawnPicture,
  scale: number,
): void {
  const to = times([scale, 0, 0, scale, 0, 0], drawn.to);
  const area = to[0] * to[3] - to[1] * to[2];
  if (Math.abs(area) < 1) return;
  const corners = [0, 1].flatMap((x) =>
    [0, 1].map((y) => [to[0] * x + to[2] * y + to[4], to[1] * x + to[3] * y + to[5]]),
  );
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
  const shade = shadesOf(drawn);
  const [firstX, lastX] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(page.width, Math.ceil(Math.max(...xs))),
  ];
  const [firstY, lastY] = [
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(page.height, Math.ceil(Math.max(...ys))),
  ];
  const samples = Math.min(
    3,
    Math.max(1, Math.round(Math.sqrt((drawn.width * drawn.height) / Math.abs(area)))),
  );
  for (let y = firstY; y < lastY; y++) {
    for (let x = firstX; x < lastX; x++) {
      let [sum, count] = [0, 0];
      for (let part = 0; part < samples * samples; part++) {
        const [px, py] = [
          x + ((part % samples) + 0.5) / samples - to[4],
          y + (Math.floor(part / samples) + 0.5) / samples - to[5],
        ];
        const [u, v] = [(to[3] * px - to[2] * py) / area, (to[0] * py - to[1] * px) / area];
        if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
        // The unit square has its origin below, pictures have theirs above.
        sum += shade(Math.floor(u * drawn.width), Math.floor((1 - v) * drawn.height));
        count++;
      }
      if (count > 0) page.pixels[y * page.width + x] = sum / count;
    }
  }
}

/** The shade of a pixel, whichever of the kinds of pdf.js it is. */
function shadesOf({ width, height, kind, data }: DrawnPicture): (x: number, y: number) => number {
  const inside = (value: number, most: number): number => Math.min(most - 1, Math.max(0, value));
  if (kind === ImageKind.GRAYSCALE_1BPP) {
    const line = (width + 7) >> 3;
    return (x, y) => {
      const [across, down] = [inside(x, width), inside(y, height)];
      return ((data[down * line + (across >> 3)] ?? 0) >> (7 - (across & 7))) & 1 ? 255 : 0;
    };
  }
  const values = kind === ImageKind.RGBA_32BPP ? 4 : 3;
  return (x, y) => {
    const at = (inside(y, height) * width + inside(x, width)) * values;
    return shadeOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
  };
}

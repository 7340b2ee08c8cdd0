/** A picture of a page in shades of grey, row by row from the top: 0 is black, 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A part of a picture in pixels; `right` and `bottom` are the first that are outside. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WHITE = 255;

/** A part of a picture with a white margin around it, enlarged where letters are small. */
export function cutOut(
  { width, height, pixels }: GreyPicture,
  box: PixelBox,
  { margin, scale }: { readonly margin: number; readonly scale: number },
): GreyPicture {
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const [across, down] = [Math.min(width, box.right) - left, Math.min(height, box.bottom) - top];
  const [inWidth, inHeight] = [
    Math.max(1, Math.round(across * scale)),
    Math.max(1, Math.round(down * scale)),
  ];
  const out = new Uint8Array((inWidth + 2 * margin) * (inHeight + 2 * margin)).fill(WHITE);
  for (let y = 0; y < inHeight; y++) {
    for (let x = 0; x < inWidth; x++) {
      out[(y + margin) * (inWidth + 2 * margin) + x + margin] = shadeBetween(
        pixels,
        width,
        Math.min(left + (x + 0.5) / scale - 0.5, left + across - 1),
        Math.min(top + (y + 0.5) / scale - 0.5, top + down - 1),
      );
    }
  }
  return { width: inWidth + 2 * margin, height: inHeight + 2 * margin, pixels: out };
}

/** The shade at a place between pixels, by the four around it. */
export function shadeBetween(pixels: Uint8Array, width: number, x: number, y: number): number {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [dx, dy] = [Math.max(0, x - left), Math.max(0, y - top)];
  const at = top * width + left;
  const one = pixels[at] ?? WHITE;
  if (dx === 0 && dy === 0) return one;
  const [right, below, across] = [pixels[at + 1], pixels[at + width], pixels[at + width + 1]];
  const upper = one + ((right ?? one) - one) * dx;
  const lower = (below ?? one) + ((across ?? one) - (below ?? one)) * dx;
  return upper + (lower - upper) * dy;
}

/** The shade below which a pixel is ink, by Otsu's method (1979): where ink and paper differ most from each other. */
export function inkThreshold({ pixels }: GreyPicture): number {
  const shades = new Uint32Array(256);
  for (const pixel of pixels) shades[pixel] = (shades[pixel] ?? 0) + 1;
  const all = shades.reduce((sum, count, shade) => sum + count * shade, 0);
  let [dark, darkSum, best, threshold] = [0, 0, 0, 128];
  for (let shade = 0; shade < 256; shade++) {
    dark += shades[shade] ?? 0;
    darkSum += (shades[shade] ?? 0) * shade;
    const light = pixels.length - dark;
    if (dark === 0 || light === 0) continue;
    const apart = darkSum / dark - (all - darkSum) / light;
    const spread = dark * light * apart * apart;
    if (spread > best) [best, threshold] = [spread, shade + 1];
  }
  return threshold;
}

/** The picture as a file that every reader of pictures takes: portable grey map, binary. */
export function portableGreyMap({ width, height, pixels }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}

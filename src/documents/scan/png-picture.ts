import { unzlibSync } from 'fflate';
import type { GreyPicture } from './grey-picture';

/** Kinds of pixels (PNG 11.2.1): how many values each has. Palettes and grey have one. */
const VALUES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PALETTE = 3;
const WHITE = 255;

interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: number;
}

/**
 * Reads a picture in PNG as shades of grey; what is transparent is white. `null` where it is damaged, too large, or
 * interlaced, as no scanner writes it.
 *
 * @param maxPixels the most that are read
 */
export function pngPicture(file: Uint8Array, maxPixels: number): GreyPicture | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let head: PngHead | null = null;
  let palette: Uint8Array = new Uint8Array();
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    const content = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR' && length >= 13) head = headIn(content);
    if (name === 'PLTE') palette = content;
    if (name === 'IDAT') data.push(content);
    at += 12 + length;
  }
  if (!head || head.width * head.height > maxPixels || head.width * head.height === 0) return null;
  const line = Math.ceil((head.width * head.depth * (VALUES[head.kind] ?? 1)) / 8);
  const lines = unpacked(data, (line + 1) * head.height);
  return lines && greyOf(unfiltered(lines, line, head), head, palette);
}

function headIn(content: Uint8Array): PngHead | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [depth = 0, kind = 0, , , interlace] = content.subarray(8, 13);
  if (VALUES[kind] === undefined || interlace !== 0 || ![1, 2, 4, 8, 16].includes(depth)) return null;
  return { width: view.getUint32(0), height: view.getUint32(4), depth, kind };
}

function unpacked(data: readonly Uint8Array[], size: number): Uint8Array | null {
  const packed = new Uint8Array(data.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of data) {
    packed.set(piece, at);
    at += piece.length;
  }
  try {
    const lines = unzlibSync(packed, { out: new Uint8Array(size) });
    return lines.length < size ? null : lines;
  } catch {
    return null;
  }
}

/** Takes the filters of the lines back (PNG 9.2): each byte was written as a difference from those around it. */
function unfiltered(lines: Uint8Array, line: number, { height, depth, kind }: PngHead): Uint8Array {
  const step = Math.max(1, (depth * (VALUES[kind] ?? 1)) >> 3);
  const out = new Uint8Array(line * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (line + 1)] ?? 0;
    const [from, to] = [y * (line + 1) + 1, y * line];
    for (let x = 0; x < line; x++) {
      const left = x >= step ? (out[to + x - step] ?? 0) : 0;
      const up = y > 0 ? (out[to + x - line] ?? 0) : 0;
      const corner = y > 0 && x >= step ? (out[to + x - line - step] ?? 0) : 0;
      out[to + x] = (lines[from + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

function greyOf(bytes: Uint8Array, head: PngHead, palette: Uint8Array): GreyPicture {
  const { width, height, depth, kind } = head;
  const values = VALUES[kind] ?? 1;
  const line = Math.ceil((width * depth * values) / 8);
  const most = 2 ** Math.min(depth, 8) - 1;
  const valueAt = (y: number, nth: number): number => {
    if (depth >= 8) return bytes[y * line + nth * (depth >> 3)] ?? 0;
    const bit = nth * depth;
    return ((bytes[y * line + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & most;
  };
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const one = valueAt(y, x * values);
      const [red, green, blue] =
        kind === PALETTE
          ? [palette[one * 3] ?? 0, palette[one * 3 + 1] ?? 0, palette[one * 3 + 2] ?? 0]
          : values >= 3
            ? [one, valueAt(y, x * values + 1), valueAt(y, x * values + 2)]
            : [(one * 255) / most, (one * 255) / most, (one * 255) / most];
      const grey = shadeOf(red, green, blue);
      const opacity = values === 2 || values === 4 ? valueAt(y, (x + 1) * values - 1) / 255 : 1;
      pixels[y * width + x] = WHITE - (WHITE - grey) * opacity;
    }
  }
  return { width, height, pixels };
}

/** How light a colour looks (ITU-R BT.601). */
export const shadeOf = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue;

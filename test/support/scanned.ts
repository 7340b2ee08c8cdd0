import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { GreyPicture } from '../../src/documents/scan/grey-picture';
import { runProgram, toolMissing, withDirectory } from './outside-tool';

/** How a page comes out of a scanner. */
export interface Scanner {
  /** Dots an inch. */
  readonly dots: number;
  /** How far the page lies askew, in degrees. */
  readonly degrees: number;
  /** The share of pixels that dirt has turned over. */
  readonly dirt: number;
  /** The deviation of the noise, in shades of 256. */
  readonly noise: number;
}

export const CLEAN: Scanner = { dots: 200, degrees: 0, dirt: 0, noise: 0 };
export const DIRTY: Scanner = { dots: 200, degrees: 0.5, dirt: 0.0006, noise: 12 };

/** The pages of a PDF as pictures, by poppler, as they come out of a scanner. The same seed gives the same dirt. */
export function scannedPages(pdf: Uint8Array, scanner: Scanner, seed = 1): readonly GreyPicture[] {
  const random = randomFrom(seed);
  return drawnPages(pdf, scanner.dots, ['-gray']).map((file) =>
    throughScanner(greyMap(file), scanner, random),
  );
}

/** The pages of a PDF as picture files. */
export const pictureFiles = (pdf: Uint8Array, kind: 'png' | 'jpeg', dots = 200): readonly Uint8Array[] =>
  drawnPages(pdf, dots, [`-${kind}`]).map((file) => new Uint8Array(file));

const drawnPages = (pdf: Uint8Array, dots: number, options: readonly string[]): readonly Buffer[] =>
  withDirectory((folder) => {
    const file = join(folder, 'plan.pdf');
    writeFileSync(file, pdf);
    const run = runProgram('pdftoppm', ['-r', String(dots), ...options, file, join(folder, 'page')], LIMIT);
    if (run === null) throw toolMissing('poppler');
    if (run.failed !== null) throw new Error(run.failed);
    const names = readdirSync(folder).filter((name) => name.startsWith('page'));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  });

const LIMIT = 60_000;

function greyMap(file: Buffer): GreyPicture {
  const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 64)) ?? [];
  return {
    width: Number(width),
    height: Number(height),
    pixels: Uint8Array.from(file.subarray(head.length)),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function throughScanner(
  { width, height, pixels }: GreyPicture,
  { degrees, dirt, noise }: Scanner,
  random: () => number,
): GreyPicture {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const out = new Uint8Array(width * height).fill(255);
  const shade = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (pixels[y * width + x] ?? 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [fromX, fromY] = [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, below] = [fromX - left, fromY - top];
      const upper = shade(left, top) * (1 - right) + shade(left + 1, top) * right;
      const lower = shade(left, top + 1) * (1 - right) + shade(left + 1, top + 1) * right;
      const bell = noise === 0 ? 0 : noise * (random() + random() + random() + random() - 2) * 1.73;
      const value = upper * (1 - below) + lower * below + bell;
      const isDirt = dirt > 0 && random() < dirt;
      out[y * width + x] = Math.max(0, Math.min(255, isDirt ? 255 - value : value));
    }
  }
  return { width, height, pixels: out };
}

/** A PDF whose pages are these pictures and nothing else, as a scanner writes it. */
export function pdfOfPictures(pictures: readonly GreyPicture[], dots = 200): Uint8Array {
  const kids = pictures.map((_, at) => `${3 * at + 3} 0 R`).join(' ');
  const objects: (readonly Buffer[])[] = [
    [Buffer.from('<< /Type /Catalog /Pages 2 0 R >>')],
    [Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`)],
  ];
  pictures.forEach(({ width, height, pixels }, at) => {
    const [across, down] = [(width * 72) / dots, (height * 72) / dots];
    const [content, picture] = [3 * at + 4, 3 * at + 5];
    const draws = `q ${across} 0 0 ${down} 0 0 cm /P Do Q`;
    const packed = deflateSync(pixels);
    objects.push(
      [
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${content} 0 R /Resources << /XObject << /P ${picture} 0 R >> >> >>`,
        ),
      ],
      [Buffer.from(`<< /Length ${draws.length} >>\nstream\n${draws}\nendstream`)],
      [
        Buffer.from(
          `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
        ),
        packed,
        Buffer.from('\nendstream'),
      ],
    );
  });
  const pieces = [
    Buffer.from('%PDF-1.4\n'),
    ...objects.flatMap((object, at) => [
      Buffer.from(`${at + 1} 0 obj\n`),
      ...object,
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`),
  ];
  return new Uint8Array(Buffer.concat(pieces));
}

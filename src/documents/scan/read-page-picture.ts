import type { PdfLine, PdfPage, PdfText } from '../pdf/pdf-page';
import { tableGrids, type TableGrid } from '../pdf/ruled-tables';
import { cutOut, inkThreshold, type GreyPicture, type PixelBox } from './grey-picture';
import type { PagePicture } from './pdf-picture';
import type { Recogniser, WordLine } from './recogniser';
import { ruledSides, rulingLines, type RulingLines } from './ruling-lines';
import { straightened } from './straightened';
import { isBullet, mendedLine } from './mended-line';
import { likelyTurns, quarterTurned } from './upright';
import { headsDeadlines, votedReading, type CellReading } from './voted-deadline';

const POINTS_AN_INCH = 72;
/** In points: a line so near to a table is its own. */
const NEAR = 4;
/** In inches: a column so narrow holds numbers, which count rows anyway. */
const NARROW = 0.5;
/** In pixels: inside the lines of a cell, and the white that letters need around them. */
const INSIDE = 5;
const MARGIN = 14;
/** Sizes at which a deadline is read: Roman figures come out differently. */
const SIZES = [1, 1.25, 1.5];
/** Fewer pixels of ink in a cell are dirt. */
const LEAST_INK = 20;

/** Lets others go on between two pieces of work. */
type Pause = () => Promise<void>;

/** A level picture with what is needed to place its letters on the page. */
interface LevelPage extends PagePicture {
  readonly threshold: number;
  /** The height of the page in points. */
  readonly height: number;
}

/** Of the lines of an upright page, the least sure words are surer than this on average; upside down they are guesses. */
const SURE_ENOUGH = 50;
/** Fewer lines tell nothing. */
const LEAST_LINES = 3;

/**
 * Reads a page by its picture, however it lies: on its side it is turned by its lines of text, upside down by how sure its letters
 * are. Why: decision 0261.
 */
export async function readPagePicture(
  { picture, scale }: PagePicture,
  recogniser: Recogniser,
  pause: Pause,
): Promise<PdfPage> {
  let best: PdfPage | null = null;
  for (const turns of likelyTurns(picture, inkThreshold(picture))) {
    const page = await readUpright({ picture: quarterTurned(picture, turns), scale }, recogniser, pause);
    if (best === null || meanSureness(page) > meanSureness(best)) best = page;
    if (meanSureness(page) >= SURE_ENOUGH || page.texts.length < LEAST_LINES) break;
  }
  return best ?? { width: 0, height: 0, texts: [], lines: [], images: 1, isUnread: true };
}

const meanSureness = ({ texts }: PdfPage): number =>
  texts.reduce((sum, { sureness = 0 }) => sum + sureness, 0) / Math.max(1, texts.length);

/**
 * Reads an upright page: its lines, the cells of its tables one by one, and the text around them, all placed as in a PDF with
 * text. Deadlines are read thrice. Why: decision 0230.
 */
async function readUpright(
  { picture, scale }: PagePicture,
  recogniser: Recogniser,
  pause: Pause,
): Promise<PdfPage> {
  const threshold = inkThreshold(picture);
  const level = straightened(picture, threshold);
  const page: LevelPage = { picture: level, scale, threshold, height: level.height / scale };
  const lines = linesOf(page);
  const grids = tableGrids(lines);
  const texts: PdfText[] = [];
  for (const grid of grids) texts.push(...(await textsOfTable(page, grid, recogniser, pause)));
  const around = withoutTables(page, grids);
  texts.push(...recogniser.lines(around, 'page').map((line) => textOf(line, page, { x: 0, y: 0, size: 1 })));
  return { width: level.width / scale, height: page.height, texts, lines, images: 1 };
}

/** The lines of a page: those of its tables side by side, so that a gap in one line does not join two cells. */
function linesOf(page: LevelPage): readonly PdfLine[] {
  const { picture, threshold, scale, height } = page;
  const lines = inPoints(rulingLines(picture, threshold, scale * POINTS_AN_INCH), page);
  const grids = tableGrids(lines);
  const sides = grids.flatMap(({ xs, ys }) => {
    const inPixels = { xs: xs.map((x) => x * scale), ys: ys.map((y) => (height - y) * scale) };
    return inPoints(ruledSides(picture, threshold, inPixels), page);
  });
  const isInGrid = ({ x1, x2, y1, y2 }: PdfLine): boolean =>
    grids.some(({ xs, ys }) => {
      const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
      return x2 > left - NEAR && x1 < right + NEAR && y2 > bottom - NEAR && y1 < top + NEAR;
    });
  return [...lines.filter((line) => !isInGrid(line)), ...sides];
}

function inPoints({ across, down }: RulingLines, { scale, height }: LevelPage): readonly PdfLine[] {
  const up = (y: number): number => height - y / scale;
  return [
    ...across.map(({ at, from, to }) => ({ x1: from / scale, x2: to / scale, y1: up(at), y2: up(at) })),
    ...down.map(({ at, from, to }) => ({ x1: at / scale, x2: at / scale, y1: up(to), y2: up(from) })),
  ];
}

/** Where a picture was cut out of the page, and by how much it was enlarged. */
interface CutPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A line of words at its place on the page, in points. */
function textOf(
  { words, box, baseline }: WordLine,
  { scale, height }: LevelPage,
  { x, y, size }: CutPlace,
): PdfText {
  return {
    text: mendedLine(words.map((word) => word.text)),
    x: (x + box.left / size) / scale,
    y: height - (y + baseline / size) / scale,
    width: (box.right - box.left) / size / scale,
    height: (box.bottom - box.top) / size / scale,
    sureness: surenessOf(words),
  };
}

/** The sureness of the least sure word; signs and what is taken for a bullet do not count. */
const surenessOf = (words: WordLine['words']): number =>
  Math.min(
    100,
    ...words
      .filter(({ text }, at) => /[\p{L}\d]/u.test(text) && !(at === 0 && isBullet(text, words[1]?.text)))
      .map(({ sureness }) => sureness),
  );

async function textsOfTable(
  page: LevelPage,
  grid: TableGrid,
  recogniser: Recogniser,
  pause: Pause,
): Promise<readonly PdfText[]> {
  const texts: PdfText[] = [];
  const deadlines = new Set<number>();
  let row = 0;
  for (const cell of grid.cells) {
    if (cell.firstRow !== row) await pause();
    row = cell.firstRow;
    const box = pixelsOf(cell, grid, page);
    if (inkIn(page, box) < LEAST_INK) continue;
    const isDeadline = deadlines.has(cell.firstColumn);
    const readings = (isDeadline ? SIZES : [1]).map((size) => ({
      size,
      ...readCell(page, box, size, recogniser),
    }));
    const reading = isDeadline ? votedReading(readings) : (readings[0] ?? null);
    if (!reading) continue;
    if (headsDeadlines(reading.text)) deadlines.add(cell.firstColumn);
    const size = readings.find(({ lines }) => lines === reading.lines)?.size ?? 1;
    const place = { x: Math.max(0, box.left) - MARGIN / size, y: Math.max(0, box.top) - MARGIN / size, size };
    const own = reading.lines.map((line) => textOf(line, page, place));
    const isNumber = (box.right - box.left) / page.scale < NARROW * POINTS_AN_INCH;
    const known = isNumber ? { sureness: 100 } : isDeadline ? { sureness: reading.sureness } : {};
    texts.push(...own.map((text) => ({ ...text, ...known })));
  }
  return texts;
}

function readCell(page: LevelPage, box: PixelBox, scale: number, recogniser: Recogniser): CellReading {
  const lines = recogniser.lines(cutOut(page.picture, box, { margin: MARGIN, scale }), 'block');
  const words = lines.flatMap((line) => line.words);
  return { lines, text: words.map(({ text }) => text).join(' '), sureness: surenessOf(words) };
}

function pixelsOf(
  cell: TableGrid['cells'][number],
  { xs, ys }: TableGrid,
  { scale, height }: LevelPage,
): PixelBox {
  return {
    left: Math.round((xs[cell.firstColumn] ?? 0) * scale) + INSIDE,
    right: Math.round((xs[cell.lastColumn + 1] ?? 0) * scale) - INSIDE,
    top: Math.round((height - (ys[cell.firstRow] ?? 0)) * scale) + INSIDE,
    bottom: Math.round((height - (ys[cell.lastRow + 1] ?? 0)) * scale) - INSIDE,
  };
}

function inkIn(
  { picture: { width, pixels }, threshold }: LevelPage,
  { left, top, right, bottom }: PixelBox,
): number {
  let ink = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if ((pixels[y * width + x] ?? 255) < threshold) ink++;
  return ink;
}

/** The page with its tables painted over. */
function withoutTables({ picture, scale, height }: LevelPage, grids: readonly TableGrid[]): GreyPicture {
  if (grids.length === 0) return picture;
  const pixels = picture.pixels.slice();
  for (const { xs, ys } of grids) {
    const [left, right] = [(xs[0] ?? 0) * scale - INSIDE, (xs.at(-1) ?? 0) * scale + INSIDE];
    const [top, bottom] = [
      (height - (ys[0] ?? 0)) * scale - INSIDE,
      (height - (ys.at(-1) ?? 0)) * scale + INSIDE,
    ];
    const last = Math.min(picture.height, Math.ceil(bottom));
    for (let y = Math.max(0, Math.floor(top)); y < last; y++) {
      const [from, to] = [Math.max(0, Math.floor(left)), Math.min(picture.width, Math.ceil(right))];
      pixels.fill(255, y * picture.width + from, y * picture.width + to);
    }
  }
  return { ...picture, pixels };
}

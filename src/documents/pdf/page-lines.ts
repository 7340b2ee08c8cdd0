import { IDENTITY, isMatrix, times, type Matrix } from './matrix';
import type { PdfLine } from './pdf-page';

/** What a page draws, as pdf.js lists it. */
export interface DrawnOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators that are looked at. */
export interface OperatorNumbers {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly endPath: number;
}

/** How a path's steps are coded: move, line, curve (six numbers), quadratic curve (four), close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];
const [MOVE, LINE] = [0, 1];

/** In points: thicker boxes are areas, shorter lines are no rulings. */
const MAX_THICKNESS = 2.5;
const MIN_LENGTH = 4;
/** A page of a plan has some hundred lines; a drawing may have a million. */
const MAX_LINES = 20_000;

/** The straight lines of a page, along and across: strokes, and boxes that are as thin. */
export function linesOfPage(
  { fnArray, argsArray }: DrawnOperators,
  OPS: OperatorNumbers,
): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = IDENTITY;
  for (let at = 0; at < fnArray.length && lines.length < MAX_LINES; at++) {
    const [operator, args] = [fnArray[at], argsArray[at]];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.transform && isMatrix(args)) matrix = times(matrix, args);
    else if (operator === OPS.constructPath && Array.isArray(args) && args[0] !== OPS.endPath)
      lines.push(...linesOfPath(args[1], matrix));
  }
  return lines;
}

/** Each sub-path by the box around it. */
function linesOfPath(given: unknown, matrix: Matrix): readonly PdfLine[] {
  const data: unknown = Array.isArray(given) ? given[0] : null;
  if (!(data instanceof Float32Array)) return [];
  const boxes: PdfLine[] = [];
  let points: (readonly [number, number])[] = [];
  const close = (): void => {
    const line = boxAround(points);
    if (line) boxes.push(line);
    points = [];
  };
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? MOVE;
    const [x = 0, y = 0] = data.subarray(at + 1, at + 3);
    if (step === MOVE) close();
    if (step === MOVE || step === LINE)
      points.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
    at += 1 + (STEP_LENGTHS[step] ?? data.length);
  }
  close();
  return boxes.flatMap(edgesOf);
}

function boxAround(points: readonly (readonly [number, number])[]): PdfLine | null {
  if (points.length < 2) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
}

/** A thin box is a line; the edges of others are lines too, where cells are drawn as boxes. */
function edgesOf(box: PdfLine): readonly PdfLine[] {
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  if (width <= MAX_THICKNESS && height <= MAX_THICKNESS) return [];
  if (width <= MAX_THICKNESS) return height >= MIN_LENGTH ? [{ ...box, x2: box.x1 }] : [];
  if (height <= MAX_THICKNESS) return width >= MIN_LENGTH ? [{ ...box, y2: box.y1 }] : [];
  return [];
}

/** How a point goes elsewhere: x' = a·x + c·y + e, y' = b·x + d·y + f (PDF 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First the other, then the one. */
export const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[2] * other[1],
  one[1] * other[0] + one[3] * other[1],
  one[0] * other[2] + one[2] * other[3],
  one[1] * other[2] + one[3] * other[3],
  one[0] * other[4] + one[2] * other[5] + one[4],
  one[1] * other[4] + one[3] * other[5] + one[5],
];

export const isMatrix = (args: unknown): args is Matrix =>
  Array.isArray(args) && args.length === 6 && args.every((value) => typeof value === 'number');

/** How much fits into one batch. */
export interface PieceSize<Piece> {
  readonly sizeOf: (piece: Piece) => number;
  readonly most: number;
}

/**
 * Packs pieces in their order into as few batches as hold them; a piece that is larger than a batch goes
 * alone. Nothing makes no batch.
 */
export function splitIntoBatches<Piece>(
  pieces: readonly Piece[],
  { sizeOf, most }: PieceSize<Piece>,
): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = sizeOf(piece);
    const batch = batches[batches.length - 1];
    if (batch && size <= room) {
      batch.push(piece);
      room -= size;
    } else {
      batches.push([piece]);
      room = most - size;
    }
  }
  return batches;
}

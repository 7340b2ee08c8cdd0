import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc32';

/**
 * The compression behind the archive. The default runs everywhere; a host that has a faster one (Node's
 * zlib) may pass its own.
 */
export interface ZipCodec {
  /**
   * The bytes that a raw DEFLATE stream stands for. Never allocates much more than `size` bytes; throws
   * when the stream is damaged, and also when it holds more or fewer than `size` bytes.
   */
  readonly inflate: (deflated: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** CRC-32, unsigned. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** DEFLATE makes at most 1032 bytes of one; the inflater is given so little at once that this stays small. */
const LARGEST_STEP = 16 * 1024;
const SMALLEST_STEP = 2 * 1024;

/** At most some four times the declared size can come out of one step, or two megabytes of a small part. */
const stepFor = (size: number): number =>
  Math.min(LARGEST_STEP, Math.max(SMALLEST_STEP, Math.ceil(size / 256)));

/** Compression by fflate, in plain JavaScript. */
export const portableCodec: ZipCodec = {
  inflate: inflateExactly,
  deflate: (bytes) => deflateSync(bytes, { level: 4 }),
  crc32,
};

function inflateExactly(deflated: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > size) throw new RangeError('more bytes than declared');
    bytes.set(piece, filled);
    filled += piece.length;
  });
  const step = stepFor(size);
  for (let offset = 0; offset < deflated.length; offset += step) {
    inflate.push(deflated.subarray(offset, offset + step), offset + step >= deflated.length);
  }
  if (filled !== size) throw new RangeError('fewer bytes than declared');
  return bytes;
}

import { refuse } from '../../refuse';
import { findEndRecord } from './zip-end-record';

/** What a workbook may hold at most; beyond it the file is refused before anything is inflated. */
export interface ZipLimits {
  /** Bytes of one part after inflating. */
  readonly part: number;
  /** Bytes of all parts after inflating. */
  readonly total: number;
  readonly entries: number;
}

const MEBIBYTE = 1024 * 1024;
/** Ten times what the largest workbooks of criteria hold, and still within a browser's memory. */
export const DEFAULT_LIMITS: ZipLimits = { part: 256 * MEBIBYTE, total: 512 * MEBIBYTE, entries: 20_000 };

/** An entry of the archive. Sizes count bytes, offsets count from the start of the file. */
export interface ZipEntry {
  /** With slashes, whatever the archive has. */
  readonly name: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly dataStart: number;
  /** Where its records are, so that they can be carried over as they are. */
  readonly localStart: number;
  readonly centralStart: number;
}

/** An archive as its central directory describes it; nothing is inflated yet. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const STORED = 0;
const DEFLATED = 8;
const IN_ZIP64_FIELD = 0xffffffff;

/**
 * Reads the central directory (APPNOTE.TXT 4.3.12). Refuses what a spreadsheet program never writes and a
 * trap may hold: encrypted entries, two entries of one name, names that lead out of the package, entries
 * that overlap, and sizes above the limits.
 */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end.entries > limits.entries) refuse('file.too-large');
  const entries: ZipEntry[] = [];
  let offset = end.directoryStart;
  for (let index = 0; index < end.entries; index++) {
    if (offset + 46 > end.directoryEnd || view.getUint32(offset, true) !== CENTRAL_SIGNATURE)
      refuse('file.damaged-zip');
    const length =
      46 +
      view.getUint16(offset + 28, true) +
      view.getUint16(offset + 30, true) +
      view.getUint16(offset + 32, true);
    if (offset + length > end.directoryEnd) refuse('file.damaged-zip');
    entries.push(readEntry(view, offset, end.directoryStart));
    offset += length;
  }
  if (offset !== end.directoryEnd) refuse('file.damaged-zip');
  checkSizes(entries, limits);
  checkNames(entries);
  checkOverlaps(entries);
  return { bytes, entries, comment: bytes.subarray(end.commentStart, end.commentEnd) };
}

function readEntry(view: DataView, offset: number, directoryStart: number): ZipEntry {
  if (view.getUint16(offset + 8, true) & ENCRYPTED) refuse('file.encrypted-entry');
  const method = view.getUint16(offset + 10, true);
  if (method !== STORED && method !== DEFLATED) refuse('file.unsupported-zip');
  const { size, compressedSize, localStart } = sizesOf(view, offset);
  const dataStart = dataStartOf(view, offset, localStart, directoryStart);
  if (dataStart + compressedSize > directoryStart) refuse('file.damaged-zip');
  if (method === STORED && size !== compressedSize) refuse('file.damaged-zip');
  return {
    name: withSlashes(decodeName(bytesAt(view, offset + 46, view.getUint16(offset + 28, true)))),
    stored: method === STORED,
    crc: view.getUint32(offset + 16, true),
    compressedSize,
    size,
    dataStart,
    localStart,
    centralStart: offset,
  };
}

/** Sizes and offset of a central record, from its zip64 field (4.5.3) where the plain fields say so. */
function sizesOf(view: DataView, offset: number) {
  const plain = [
    view.getUint32(offset + 24, true),
    view.getUint32(offset + 20, true),
    view.getUint32(offset + 42, true),
  ];
  if (!plain.includes(IN_ZIP64_FIELD)) return sizesFrom(plain);
  let field = offset + 46 + view.getUint16(offset + 28, true);
  const end = field + view.getUint16(offset + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  return sizesFrom(
    plain.map((value) => {
      if (value !== IN_ZIP64_FIELD) return value;
      if (next + 8 > end) refuse('file.damaged-zip');
      const wide = Number(view.getBigUint64(next, true));
      next += 8;
      return wide;
    }),
  );
}

const sizesFrom = ([size = 0, compressedSize = 0, localStart = 0]: readonly number[]) => ({
  size,
  compressedSize,
  localStart,
});

/** Where the entry's bytes begin, after checking that the local record speaks of the same entry. */
function dataStartOf(view: DataView, central: number, localStart: number, directoryStart: number): number {
  const nameLength = view.getUint16(central + 28, true);
  const dataStart = localStart + 30 + nameLength;
  if (dataStart > directoryStart || view.getUint32(localStart, true) !== LOCAL_SIGNATURE)
    refuse('file.damaged-zip');
  const sameName =
    view.getUint16(localStart + 26, true) === nameLength &&
    bytesAt(view, localStart + 30, nameLength).every(
      (byte, index) => byte === view.getUint8(central + 46 + index),
    );
  if (!sameName) refuse('file.damaged-zip');
  return dataStart + view.getUint16(localStart + 28, true);
}

const bytesAt = (view: DataView, offset: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + offset, length);

/** Parts of a workbook have ASCII names (ECMA-376 part 2, 9.1.1); others are only carried over. */
const decodeName = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** Web and personnel systems on Windows write back-slashes where slashes belong. */
const withSlashes = (name: string): string => name.replaceAll('\\', '/');

function checkSizes(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (entry.size > limits.part || total > limits.total) refuse('file.too-large');
  }
}

/** Part names are equal without regard to case (ECMA-376 part 2, 9.1.1.3) and never lead out of the package. */
function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    // The control character is the one that ends a name in other languages.
    const odd = name === '' || name.includes('\0') || /^\/|^[a-z]:|\/\/|(^|\/)\.\.?(\/|$)/i.test(name);
    if (odd || seen.has(key)) refuse('file.damaged-zip');
    seen.add(key);
  }
}

function checkOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((one, other) => one.localStart - other.localStart)) {
    if (entry.localStart < end) refuse('file.damaged-zip');
    end = entry.dataStart + entry.compressedSize;
  }
}

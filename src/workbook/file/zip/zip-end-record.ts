import { refuse } from '../../refuse';

/** Where the central directory lies; offsets count from the start of the file. */
export interface EndRecord {
  readonly entries: number;
  readonly directoryStart: number;
  readonly directoryEnd: number;
}

/** The same with the archive's comment, which is behind everything else. */
export interface EndOfArchive extends EndRecord {
  readonly commentStart: number;
  readonly commentEnd: number;
}

const END_SIGNATURE = 0x06054b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xffff;

/**
 * Finds the record that ends an archive (APPNOTE.TXT 4.3.16; 4.3.14 for zip64). It is last, but for a
 * comment, so a file whose download broke off has none: that is told apart from other damage.
 */
export function findEndRecord(view: DataView): EndOfArchive {
  const last = view.byteLength - END_LENGTH;
  for (let offset = last; offset >= 0 && offset >= last - MAX_COMMENT_LENGTH; offset--) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return readEndRecord(view, offset);
  }
  return refuse('file.truncated');
}

function readEndRecord(view: DataView, offset: number): EndOfArchive {
  const record = wideEndRecord(view, offset) ?? {
    entries: view.getUint16(offset + 10, true),
    directoryStart: view.getUint32(offset + 16, true),
    directoryEnd: view.getUint32(offset + 16, true) + view.getUint32(offset + 12, true),
  };
  if (record.directoryEnd > offset) refuse('file.truncated');
  // Another disk's archive, or one with something put in front of it.
  if (view.getUint16(offset + 4, true) % 0xffff !== 0) refuse('file.damaged-zip');
  const commentStart = offset + END_LENGTH;
  const commentEnd = Math.min(commentStart + view.getUint16(offset + 20, true), view.byteLength);
  return { ...record, commentStart, commentEnd };
}

function wideEndRecord(view: DataView, offset: number): EndRecord | null {
  const locator = offset - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const start = Number(view.getBigUint64(locator + 8, true));
  if (start + 56 > locator || view.getUint32(start, true) !== ZIP64_END_SIGNATURE) refuse('file.damaged-zip');
  const directoryStart = Number(view.getBigUint64(start + 48, true));
  return {
    entries: Number(view.getBigUint64(start + 32, true)),
    directoryStart,
    directoryEnd: directoryStart + Number(view.getBigUint64(start + 40, true)),
  };
}

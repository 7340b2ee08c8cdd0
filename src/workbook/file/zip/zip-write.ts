import type { ZipCodec } from './zip-codec';
import type { Zip, ZipEntry } from './zip-directory';

/** What becomes of entries, by their exact names: new bytes, or `null` for an entry that goes. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const SIZES_FOLLOW_DATA = 0x0008;
const NAME_IS_UTF8 = 0x0800;
const BACK_SLASH = 0x5c;
const SLASH = 0x2f;
const DEFLATED = 8;
const ZIP64_FIELD = 1;
/** 1 January 1980, the earliest date there is: the adapter knows no clock, and equal edits give equal files. */
const NEW_DATE = 0x0021;

/** An entry about to be written: its records without what depends on its place. */
interface Outgoing {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

/**
 * Writes the archive again. Untouched entries keep their order, names (but for back-slashes, which become slashes), times, attributes, extra fields and
 * compressed bytes; changed ones keep everything but their bytes; new ones follow at the end. Sizes move
 * from a descriptor behind the data into the record in front of it, where every reader finds them.
 */
export function writeZip(zip: Zip, changes: ZipChanges, codec: ZipCodec): Uint8Array {
  const outgoing: Outgoing[] = [];
  const known = new Set<string>();
  for (const entry of zip.entries) {
    known.add(entry.name);
    const bytes = changes.get(entry.name);
    if (bytes === null) continue;
    const carried = carriedOver(zip, entry);
    outgoing.push(bytes === undefined ? carried : { ...carried, ...compressed(bytes, codec) });
  }
  for (const [name, bytes] of changes) {
    if (bytes !== null && !known.has(name)) outgoing.push(added(name, bytes, codec));
  }
  return assemble(outgoing, zip.comment);
}

function carriedOver(zip: Zip, entry: ZipEntry): Outgoing {
  const view = new DataView(zip.bytes.buffer, zip.bytes.byteOffset, zip.bytes.byteLength);
  const offset = entry.centralStart;
  const nameLength = view.getUint16(offset + 28, true);
  const extraLength = view.getUint16(offset + 30, true);
  const slice = (start: number, length: number) => zip.bytes.subarray(start, start + length);
  const localExtraLength = view.getUint16(entry.localStart + 28, true);
  return {
    name: slice(offset + 46, nameLength).map((byte) => (byte === BACK_SLASH ? SLASH : byte)),
    data: slice(entry.dataStart, entry.compressedSize),
    localExtra: withoutZip64(slice(entry.localStart + 30 + nameLength, localExtraLength)),
    centralExtra: withoutZip64(slice(offset + 46 + nameLength, extraLength)),
    comment: slice(offset + 46 + nameLength + extraLength, view.getUint16(offset + 32, true)),
    versionMadeBy: view.getUint16(offset + 4, true),
    versionNeeded: view.getUint16(offset + 6, true),
    flags: view.getUint16(offset + 8, true) & ~SIZES_FOLLOW_DATA,
    method: view.getUint16(offset + 10, true),
    time: view.getUint16(offset + 12, true),
    date: view.getUint16(offset + 14, true),
    crc: entry.crc,
    size: entry.size,
    internalAttributes: view.getUint16(offset + 36, true),
    externalAttributes: view.getUint32(offset + 38, true),
  };
}

const compressed = (bytes: Uint8Array, codec: ZipCodec) => ({
  data: codec.deflate(bytes),
  method: DEFLATED,
  versionNeeded: 20,
  crc: codec.crc32(bytes),
  size: bytes.length,
});

const NO_BYTES = new Uint8Array(0);

const added = (name: string, bytes: Uint8Array, codec: ZipCodec): Outgoing => ({
  ...compressed(bytes, codec),
  name: new TextEncoder().encode(name),
  localExtra: NO_BYTES,
  centralExtra: NO_BYTES,
  comment: NO_BYTES,
  versionMadeBy: 20,
  flags: NAME_IS_UTF8,
  time: 0,
  date: NEW_DATE,
  internalAttributes: 0,
  externalAttributes: 0,
});

/** All sizes fit into the plain fields (the limits see to it), so a zip64 field would only contradict them. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: number[] = [];
  for (let offset = 0; offset + 4 <= extra.length;) {
    const end = offset + 4 + view.getUint16(offset + 2, true);
    if (view.getUint16(offset, true) !== ZIP64_FIELD) kept.push(...extra.subarray(offset, end));
    offset = end;
  }
  return kept.length === extra.length ? extra : Uint8Array.from(kept);
}

function assemble(entries: readonly Outgoing[], comment: Uint8Array): Uint8Array {
  const localLength = (entry: Outgoing) =>
    30 + entry.name.length + entry.localExtra.length + entry.data.length;
  const centralLength = (entry: Outgoing) =>
    46 + entry.name.length + entry.centralExtra.length + entry.comment.length;
  const directoryStart = entries.reduce((sum, entry) => sum + localLength(entry), 0);
  const directoryLength = entries.reduce((sum, entry) => sum + centralLength(entry), 0);
  const bytes = new Uint8Array(directoryStart + directoryLength + 22 + comment.length);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let central = directoryStart;
  for (const entry of entries) {
    writeCentral(view, bytes, central, entry, local);
    writeLocal(view, bytes, local, entry);
    local += localLength(entry);
    central += centralLength(entry);
  }
  view.setUint32(central, END_SIGNATURE, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directoryLength, true);
  view.setUint32(central + 16, directoryStart, true);
  view.setUint16(central + 20, comment.length, true);
  bytes.set(comment, central + 22);
  return bytes;
}

function writeLocal(view: DataView, bytes: Uint8Array, offset: number, entry: Outgoing): void {
  view.setUint32(offset, LOCAL_SIGNATURE, true);
  writeCommon(view, offset + 4, entry);
  view.setUint16(offset + 28, entry.localExtra.length, true);
  bytes.set(entry.name, offset + 30);
  bytes.set(entry.localExtra, offset + 30 + entry.name.length);
  bytes.set(entry.data, offset + 30 + entry.name.length + entry.localExtra.length);
}

function writeCentral(
  view: DataView,
  bytes: Uint8Array,
  offset: number,
  entry: Outgoing,
  localStart: number,
): void {
  view.setUint32(offset, CENTRAL_SIGNATURE, true);
  view.setUint16(offset + 4, entry.versionMadeBy, true);
  writeCommon(view, offset + 6, entry);
  view.setUint16(offset + 30, entry.centralExtra.length, true);
  view.setUint16(offset + 32, entry.comment.length, true);
  view.setUint16(offset + 36, entry.internalAttributes, true);
  view.setUint32(offset + 38, entry.externalAttributes, true);
  view.setUint32(offset + 42, localStart, true);
  bytes.set(entry.name, offset + 46);
  bytes.set(entry.centralExtra, offset + 46 + entry.name.length);
  bytes.set(entry.comment, offset + 46 + entry.name.length + entry.centralExtra.length);
}

/** The fields that local and central record share, from the version needed to the name's length. */
function writeCommon(view: DataView, offset: number, entry: Outgoing): void {
  view.setUint16(offset, entry.versionNeeded, true);
  view.setUint16(offset + 2, entry.flags, true);
  view.setUint16(offset + 4, entry.method, true);
  view.setUint16(offset + 6, entry.time, true);
  view.setUint16(offset + 8, entry.date, true);
  view.setUint32(offset + 10, entry.crc, true);
  view.setUint32(offset + 14, entry.data.length, true);
  view.setUint32(offset + 18, entry.size, true);
  view.setUint16(offset + 22, entry.name.length, true);
}

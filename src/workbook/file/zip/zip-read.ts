import { refuse, refuseDamagedPart } from '../../refuse';
import type { ZipCodec } from './zip-codec';
import type { Zip, ZipEntry } from './zip-directory';

/** The bytes of one entry, inflated and compared with its checksum; refuses a damaged one. */
export function readEntryBytes(zip: Zip, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  const raw = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const bytes = entry.stored ? raw : inflated(entry, raw, codec);
  if (codec.crc32(bytes) !== entry.crc) refuseDamagedPart(entry.name);
  return bytes;
}

function inflated(entry: ZipEntry, raw: Uint8Array, codec: ZipCodec): Uint8Array {
  if (entry.size === 0) return new Uint8Array(0);
  try {
    return codec.inflate(raw, entry.size);
  } catch {
    return refuseDamagedPart(entry.name);
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Refuses by its first bytes what is no archive: an .xls of Excel 97–2003 and a workbook with a password
 * share one container (MS-CFB), told apart by the names of the streams in it.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('file.empty');
  if (beginsWith(bytes, OLE)) {
    refuse(holdsUtf16(bytes, 'EncryptedPackage') ? 'file.password' : 'file.old-xls');
  }
  if (!beginsWith(bytes, ZIP)) refuse('file.not-xlsx');
}

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Whether the ASCII text is anywhere in the bytes, two bytes a character. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  for (
    let offset = bytes.indexOf(text.charCodeAt(0));
    offset !== -1;
    offset = bytes.indexOf(text.charCodeAt(0), offset + 1)
  ) {
    let matched = 1;
    while (matched < text.length && bytes[offset + 2 * matched] === text.charCodeAt(matched)) matched++;
    if (matched === text.length) return true;
  }
  return false;
}

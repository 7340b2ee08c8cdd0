import { refuse, refuseDamagedPart } from '../../refuse';
import { decodeXml } from '../xml/xml-encoding';
import type { XmlText } from '../xml/xml-encoding';
import type { ZipCodec } from '../zip/zip-codec';
import { readDirectory } from '../zip/zip-directory';
import type { Zip, ZipEntry, ZipLimits } from '../zip/zip-directory';
import { readEntryBytes, refuseOtherFormats } from '../zip/zip-read';

/** The parts of a package (ECMA-376 part 2). Names are without the leading slash: "xl/workbook.xml". */
export interface PackageParts {
  readonly zip: Zip;
  readonly codec: ZipCodec;
  readonly limits: ZipLimits;
  /** By the name in small letters: part names are equal without regard to case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Opens the package without inflating anything; refuses what is no zip archive or a dangerous one. */
export function openPackage(bytes: Uint8Array, codec: ZipCodec, limits: ZipLimits): PackageParts {
  refuseOtherFormats(bytes);
  const zip = readDirectory(bytes, limits);
  const entries = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (!entries.has(CONTENT_TYPES_PART.toLowerCase())) refuse('file.not-workbook');
  return { zip, codec, limits, entries };
}

/** The part that says what each part is; it has a fixed name. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The name under which the archive holds the part, or `null`; also found where the name is percent-encoded. */
export function entryOf(parts: PackageParts, part: string): ZipEntry | null {
  return (
    parts.entries.get(part.toLowerCase()) ?? parts.entries.get(percentDecoded(part).toLowerCase()) ?? null
  );
}

function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A part's text; `null` when there is no such part. */
export function findPartText(parts: PackageParts, part: string): XmlText | null {
  const entry = entryOf(parts, part);
  return entry && decodeXml(readEntryBytes(parts.zip, entry, parts.codec), entry.name);
}

/** A part's text; refuses the file when the part is not there. */
export const partText = (parts: PackageParts, part: string): XmlText =>
  findPartText(parts, part) ?? refuseDamagedPart(part);

import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/workbook/file/zip/crc32';

/** An entry of an archive written by hand, with whatever is to be odd about it. */
export interface RawEntry {
  readonly name: string;
  readonly content: string;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  /** Puts sizes and checksum behind the data. */
  readonly descriptor?: boolean;
  /** Puts sizes into the wide field. */
  readonly zip64?: boolean;
  readonly localName?: string;
  readonly centralName?: string;
  /** The directory points to the first entry's bytes. */
  readonly sharesFirst?: boolean;
  /** The directory points this many bytes beside the entry. */
  readonly shift?: number;
  readonly claimed?: number;
  readonly claimedSize?: number;
  readonly crc?: number;
  readonly extra?: readonly [number, string];
  readonly comment?: string;
  readonly time?: number;
  readonly date?: number;
  readonly attributes?: number;
}

const encode = (text: string): number[] => [...new TextEncoder().encode(text)];
const two = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const four = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)];
const eight = (value: number): number[] => [...four(value), ...four(0)];

/** Writes an archive record by record (APPNOTE.TXT), so that each field may be wrong. */
export function rawZip(
  entries: readonly RawEntry[],
  whole: { readonly comment?: string; readonly behind?: string; readonly zip64?: boolean } = {},
): Uint8Array {
  const bytes: number[] = [];
  const central: number[] = [];
  for (const entry of entries) {
    const plain = new TextEncoder().encode(entry.content);
    const data = entry.stored ? [...plain] : [...deflateRawSync(plain)];
    const start = bytes.length;
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0) | 0x800;
    const crc = entry.crc ?? crc32(plain);
    const size = entry.claimedSize ?? plain.length;
    const compressed = entry.claimed ?? data.length;
    const extra = entry.extra ? extraField(...entry.extra) : [];
    const known = entry.descriptor
      ? [...four(0), ...four(0), ...four(0)]
      : [...four(crc), ...four(compressed), ...four(size)];
    const common = [
      ...two(20),
      ...two(flags),
      ...two(method),
      ...two(entry.time ?? 0),
      ...two(entry.date ?? 0x21),
    ];
    const localName = encode(entry.localName ?? entry.name);
    bytes.push(...four(0x04034b50), ...common, ...known, ...two(localName.length), ...two(extra.length));
    bytes.push(...localName, ...extra, ...data);
    if (entry.descriptor) bytes.push(...four(0x08074b50), ...four(crc), ...four(compressed), ...four(size));
    const offset = entry.sharesFirst ? 0 : start + (entry.shift ?? 0);
    const wide = entry.zip64
      ? [...two(1), ...two(24), ...eight(size), ...eight(compressed), ...eight(offset)]
      : [];
    const sizes = entry.zip64 ? [...four(-1), ...four(-1)] : [...four(compressed), ...four(size)];
    const name = encode(entry.centralName ?? entry.name);
    const comment = encode(entry.comment ?? '');
    central.push(...four(0x02014b50), ...two(20), ...common, ...four(crc), ...sizes, ...two(name.length));
    central.push(...two(extra.length + wide.length), ...two(comment.length), ...two(0), ...two(0));
    central.push(...four(entry.attributes ?? 0), ...four(entry.zip64 ? -1 : offset));
    central.push(...name, ...extra, ...wide, ...comment);
  }
  const start = bytes.length;
  bytes.push(...central);
  const comment = encode(whole.comment ?? '');
  if (whole.zip64) bytes.push(...wideEnd(entries.length, central.length, start));
  const count = whole.zip64 ? 0xffff : entries.length;
  bytes.push(...four(0x06054b50), ...two(0), ...two(0), ...two(count), ...two(count));
  bytes.push(...(whole.zip64 ? [...four(-1), ...four(-1)] : [...four(central.length), ...four(start)]));
  bytes.push(...two(comment.length), ...comment, ...encode(whole.behind ?? ''));
  return Uint8Array.from(bytes);
}

function extraField(id: number, content: string): number[] {
  const bytes = encode(content);
  return [...two(id), ...two(bytes.length), ...bytes];
}

function wideEnd(count: number, length: number, start: number): number[] {
  const end = start + length;
  return [
    ...[...four(0x06064b50), ...eight(44), ...two(45), ...two(45), ...four(0), ...four(0)],
    ...[...eight(count), ...eight(count), ...eight(length), ...eight(start)],
    ...[...four(0x07064b50), ...four(0), ...eight(end), ...four(1)],
  ];
}

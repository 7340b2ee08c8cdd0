import { refuseDamagedPart } from '../../refuse';

/** A part's text, and what is needed to turn it into bytes again. The text is without the byte order mark. */
export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
  readonly byteOrderMark: boolean;
}

/** The two encodings that a package may use (ECMA-376 part 2, 9.1.4), the second in either byte order. */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A text that we write, to be written as UTF-8. */
export const asUtf8 = (text: string): XmlText => ({ text, encoding: 'utf-8', byteOrderMark: false });

/** Decodes a part; refuses bytes that are not of the encoding, which no XML reader would accept either. */
export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const { encoding, byteOrderMark } = encodingOf(bytes);
  const content = byteOrderMark ? bytes.subarray(encoding === 'utf-8' ? 3 : 2) : bytes;
  return { text: decode(content, encoding, part), encoding, byteOrderMark };
}

/** The bytes of a part; what was decoded and not changed comes out as it was. */
export function encodeXml({ text, encoding, byteOrderMark }: XmlText): Uint8Array {
  const marked = byteOrderMark ? `\uFEFF${text}` : text;
  return encoding === 'utf-8'
    ? new TextEncoder().encode(marked)
    : encodeUtf16(marked, encoding === 'utf-16le');
}

/** By the byte order mark, else by where the zeros are around the first "<" (XML 1.0, appendix F). */
function encodingOf([first, second, third]: Uint8Array): Omit<XmlText, 'text'> {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', byteOrderMark: true };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', byteOrderMark: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', byteOrderMark: true };
  if (first === 0x3c && second === 0) return { encoding: 'utf-16le', byteOrderMark: false };
  if (first === 0 && second === 0x3c) return { encoding: 'utf-16be', byteOrderMark: false };
  return { encoding: 'utf-8', byteOrderMark: false };
}

function decode(bytes: Uint8Array, encoding: XmlEncoding, part: string): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Decoding strictly takes several times as long, so it is left to the texts that show a replacement mark.
  if (!text.includes('\uFFFD')) return text;
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return refuseDamagedPart(part);
  }
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let offset = 0; offset < text.length; offset++)
    view.setUint16(offset * 2, text.charCodeAt(offset), littleEndian);
  return bytes;
}

import { refuse } from '../../workbook/refuse';

/**
 * The text of a plain text file: UTF-8, or UTF-16 with its byte order mark. Refuses bytes of another encoding, in which
 * Vietnamese would come out as nonsense, and bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = decoded(bytes, encoding);
  if (text.includes('\0')) refuse('import.not-text');
  return text.normalize('NFC');
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('import.not-text');
  }
}

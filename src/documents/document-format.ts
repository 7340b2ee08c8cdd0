import { refuse } from '../workbook/refuse';

/** What a file is by its first bytes. */
export type DocumentFormat = 'docx' | 'pdf' | 'picture' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];
/** TIFF in both orders of bytes, WebP and other RIFF, HEIC (whose brand follows four bytes), BMP. */
const OTHER_PICTURES = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
  [0x42, 0x4d],
];
const HEIC = [0x66, 0x74, 0x79, 0x70];

/** Tells a document's format by its bytes; its name says nothing. Refuses an empty one and those of Word 97–2003. */
export function documentFormat(bytes: Uint8Array): DocumentFormat {
  if (bytes.length === 0) refuse('import.empty');
  if (beginsWith(bytes, OLE))
    refuse(holdsUtf16(bytes, 'EncryptedPackage') ? 'import.encrypted' : 'import.old-doc');
  if (beginsWith(bytes, ZIP)) return 'docx';
  if (PICTURES.some((magic) => beginsWith(bytes, magic))) return 'picture';
  const isOtherPicture = OTHER_PICTURES.some((magic) => beginsWith(bytes, magic)) && bytes.includes(0);
  if (isOtherPicture || beginsWith(bytes.subarray(4), HEIC)) refuse('import.picture-kind');
  return beginsWith(bytes, PDF) ? 'pdf' : 'text';
}

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Whether the ASCII text is anywhere in the bytes, two bytes a character: names of streams (MS-CFB 2.6.1). */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const sought = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(sought[0] ?? 0); at !== -1; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

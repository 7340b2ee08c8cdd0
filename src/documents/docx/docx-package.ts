import { Refusal } from '../../model/refusal';
import { refuse } from '../../workbook/refuse';
import { decodeXml } from '../../workbook/file/xml/xml-encoding';
import { parseXml, type XmlElement } from '../../workbook/file/xml/xml-tree';
import type { ZipCodec } from '../../workbook/file/zip/zip-codec';
import { readDirectory, type ZipLimits } from '../../workbook/file/zip/zip-directory';
import { readEntryBytes } from '../../workbook/file/zip/zip-read';

const MEBIBYTE = 1024 * 1024;
/** A plan with its annex takes some hundred kilobytes of XML; pictures are never inflated. */
const LIMITS: ZipLimits = { part: 64 * MEBIBYTE, total: 512 * MEBIBYTE, entries: 5_000 };
/** Larger parts would take more memory than any plan is worth. */
const MAX_XML_BYTES = 32 * MEBIBYTE;

/** The parts of a .docx file (ECMA-376 part 2) that are read, by name. */
export interface DocxParts {
  /** The root of a part; `null` where there is none. */
  readonly root: (part: string) => XmlElement | null;
}

/** What was refused as a workbook, said of a document. */
const SENTENCES: Readonly<Record<string, 'import.encrypted' | 'import.too-large'>> = {
  'file.encrypted-entry': 'import.encrypted',
  'file.too-large': 'import.too-large',
};

/** Opens a .docx file; refuses one that is damaged, encrypted, too large, or no Word document. */
export function openDocx(bytes: Uint8Array, codec: ZipCodec): DocxParts {
  return asDocument(() => {
    const zip = readDirectory(bytes, LIMITS);
    const entries = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
    if (!entries.has(MAIN_PART)) refuse('import.not-docx');
    return {
      root: (part) =>
        asDocument(() => {
          const entry = entries.get(part.toLowerCase());
          if (!entry) return null;
          if (entry.size > MAX_XML_BYTES) refuse('import.too-large');
          return parseXml(decodeXml(readEntryBytes(zip, entry, codec), part).text, part);
        }),
    };
  });
}

/** Where every program puts the text. */
export const MAIN_PART = 'word/document.xml';

/** Says of a document what the archive and XML readers say of workbooks. */
function asDocument<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal) || !error.sentence.key.startsWith('file.')) throw error;
    return refuse(SENTENCES[error.sentence.key] ?? 'import.damaged');
  }
}

import type { TextDocument } from '../../model/text-document';
import { refuse } from '../../workbook/refuse';
import { documentOfPages } from '../pdf/pages-document';
import { withKnownWords } from './mended-line';
import type { ScanReader } from './scan-answer';

/**
 * The document of a scanned PDF or of a picture of a page, by the letters that are recognised in it.
 *
 * @param scan what recognises letters on this machine; `null` where nothing does
 */
export async function readScanned(bytes: Uint8Array, scan: ScanReader | null): Promise<TextDocument> {
  if (scan === null) return refuse('import.scan');
  const answer = await scan(bytes);
  if (answer.kind === 'no-recogniser') return refuse('import.scan');
  if (answer.kind === 'refused') return refuse(`import.${answer.why}`);
  const isEmpty = answer.pages.every(({ texts }) => texts.length === 0);
  return isEmpty ? refuse('import.scan-empty') : mended(documentOfPages(answer.pages, 'scan'));
}

const mended = (document: TextDocument): TextDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: withKnownWords(block.text) }
      : { ...block, rows: block.rows.map((cells) => cells.map(withKnownWords)) },
  ),
});

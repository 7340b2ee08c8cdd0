import type { TextDocument } from '../../model/text-document';
import { refuse } from '../../workbook/refuse';
import { readScanned } from '../scan/read-scanned';
import type { ScanReader } from '../scan/scan-answer';
import { isPicture } from './is-picture';
import { documentOfPages } from './pages-document';
import type { PdfPageReader } from './pdf-page';

/**
 * Reads a PDF by its text layer, and pages that are pictures by the letters recognised in them.
 *
 * @param pagesOf what reads pages on this machine; `null` where nothing does
 * @param scan likewise what recognises letters; without it, a few pages that are pictures are said to be unread
 */
export async function readPdf(
  bytes: Uint8Array,
  pagesOf: PdfPageReader | null,
  scan: ScanReader | null = null,
): Promise<TextDocument> {
  if (pagesOf === null) return refuse('import.no-pdf');
  const answer = await pagesOf(bytes);
  if (answer.kind === 'refused') return refuse(`import.${answer.why}`);
  const { pages } = answer;
  const pictures = pages.filter(isPicture);
  const isScan = pages.every(({ texts }) => texts.length === 0) || pictures.length * 2 > pages.length;
  if (isScan || (scan !== null && pictures.length > 0)) return readScanned(bytes, scan);
  return documentOfPages(pages.map((page) => (isPicture(page) ? { ...page, isUnread: true } : page)));
}
